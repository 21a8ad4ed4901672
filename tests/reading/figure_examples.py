"""For each rule of trade figures, sentences in which it fires and sentences in which it must not."""

from typing import Final

FIRES: Final = {
    "flow-amount": (
        "Trade between Kenya and Norway reached $412 million in 2024.",
        "Kuwait lent Jordan $150 million for a water line.",
        "Польша в 2023 году импортировала из Колумбии 1,2 млн тонн угля.",
    ),
    "flow-change": (
        "Chilean copper exports to Peru rose by a quarter last year.",
        "Азербайджан увеличил поставки газа в Болгарию на 25%.",
    ),
    "resumed-flow": (
        "Trade between Kenya and Norway reached $412 million in 2024. In 2019 it was $300 million.",
        "Товарооборот Кении и Норвегии составил 412 млн долларов. Цель — 900 млн долларов к 2030 году.",
    ),
}

SILENT: Final = {
    "flow-amount": (
        "Finland's exports came to 80 billion euros in 2024.",
        "Ghana owes Norway $30 million.",
        "Внешнеторговый оборот Узбекистана составил 60 млрд долларов.",
    ),
    "flow-change": (
        "Finland's exports grew by 5 percent in 2024.",
        "Доля Китая во внешней торговле Монголии достигла 70%.",
    ),
    "resumed-flow": (
        "Kenya and Norway are friends. It was 300 million years ago.",
        "Товарооборот Кении и Норвегии составил 412 млн долларов.",
    ),
}
