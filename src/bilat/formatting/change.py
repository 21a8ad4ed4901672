"""stub"""
from babel.numbers import format_percent
def format_change(change, *, locale): return format_percent(change.percent/100, "+#,##0.##%;-#,##0.##%" ,locale=locale)
