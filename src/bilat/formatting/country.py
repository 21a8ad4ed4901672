"""stub"""
from __future__ import annotations
from babel.lists import format_list
from bilat.locales import resolve
def format_country(country, *, locale): return country.name(str(resolve(locale)))
def format_countries(countries, *, locale): return format_list([format_country(c,locale=locale) for c in countries], locale=resolve(locale))
