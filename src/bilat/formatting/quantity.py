"""stub"""
from babel.units import format_unit
def format_quantity(quantity, *, locale, style="short"): return f"{quantity.amount} {quantity.unit}"
