"""What states deal with together."""

from __future__ import annotations

from bilat.values.choice import Choice


class Topic(Choice):
    """A field of bilateral relations. The list is closed: a subject that is in none of them has no topic.

    The fields are those in which states commonly have ministries, treaties and joint commissions.

    Example:
        >>> Topic("human-rights"), str(Topic.HUMAN_RIGHTS)
        (Topic.HUMAN_RIGHTS, 'human-rights')
    """

    AGRICULTURE = "agriculture"
    """Farming, food, forestry and fisheries."""
    BORDERS = "borders"
    """Borders, their crossing, and territory."""
    CLIMATE = "climate"
    CULTURE = "culture"
    """Arts, heritage and language."""
    DEFENCE = "defence"
    """Armed forces and arms."""
    DEVELOPMENT = "development"
    """Aid, grants and technical assistance between states."""
    DIGITAL = "digital"
    """Information technology and telecommunications."""
    EDUCATION = "education"
    EMERGENCIES = "emergencies"
    """Disasters, rescue and relief."""
    ENERGY = "energy"
    """Oil, gas, electricity and renewables."""
    ENVIRONMENT = "environment"
    FINANCE = "finance"
    """Banks, loans, taxes, customs duties and payments."""
    HEALTH = "health"
    HUMAN_RIGHTS = "human-rights"
    INDUSTRY = "industry"
    """Manufacturing and joint production."""
    INVESTMENT = "investment"
    JUSTICE = "justice"
    """Courts, police, extradition and legal aid."""
    LABOUR = "labour"
    """Work abroad and social protection."""
    MEDIA = "media"
    MIGRATION = "migration"
    """Visas, residence and citizens abroad."""
    MINING = "mining"
    """Metals, minerals and geology."""
    NUCLEAR = "nuclear"
    """Nuclear energy and non-proliferation."""
    PARLIAMENTS = "parliaments"
    """Relations between parliaments."""
    PEACE = "peace"
    """Conflicts and their settlement."""
    REGIONS = "regions"
    """Relations between provinces and cities."""
    SANCTIONS = "sanctions"
    SCIENCE = "science"
    """Research and innovation."""
    SECURITY = "security"
    """Terrorism, crime, drugs and cyber-security."""
    SPACE = "space"
    SPORT = "sport"
    TOURISM = "tourism"
    TRADE = "trade"
    TRANSPORT = "transport"
    """Roads, railways, aviation, shipping and transit."""
    WATER = "water"
    YOUTH = "youth"
