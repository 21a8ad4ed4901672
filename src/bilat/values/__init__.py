"""What a fact is made of: dates, amounts, countries, people, places, and the words that prove it."""

from bilat.values.bound import Bound
from bilat.values.change import Change
from bilat.values.country import Country
from bilat.values.evidence import Evidence
from bilat.values.found import Found
from bilat.values.money import Money
from bilat.values.partial_date import PartialDate
from bilat.values.period import Period, Precision
from bilat.values.person import Office, Person
from bilat.values.place import Place
from bilat.values.quantity import Quantity, Unit
from bilat.values.topic import Topic

__all__ = [
    "Bound",
    "Change",
    "Country",
    "Evidence",
    "Found",
    "Money",
    "Office",
    "PartialDate",
    "Period",
    "Person",
    "Place",
    "Precision",
    "Quantity",
    "Topic",
    "Unit",
]
