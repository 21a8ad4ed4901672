from __future__ import annotations

from decimal import Decimal

import pytest

from bilat import Bound, InvalidValueError, Money, UnknownLocaleError, format_money
from bilat.formatting.written import Style


def money(amount: str, currency: str = "USD", upto: str | None = None) -> Money:
    return Money(amount=Decimal(amount), upto=None if upto is None else Decimal(upto), currency=currency)


@pytest.mark.parametrize(
    ("locale", "short", "long", "exact"),
    [
        ("en", "$3.8B", "3.8 billion US dollars", "$3,800,000,000.00"),
        ("ru", "3,8 млрд $", "3,8 миллиарда долларов США", "3 800 000 000,00 $"),
        ("uz", "3,8 mlrd US$", "3,8 milliard AQSH dollari", "3 800 000 000,00 US$"),
        ("uz-Cyrl", "3,8 млрд US$", "3,8 миллиард АҚШ доллари", "3 800 000 000,00 US$"),
        ("kk", "3,8 млрд $", "3,8 миллиард АҚШ доллары", "3 800 000 000,00 $"),
        ("ky", "3,8 млд USD", "3,8 миллиард АКШ доллары", "3 800 000 000,00 USD"),
        ("tg", "3,8 млрд US$", "3,8 миллиард доллари ИМА", "3 800 000 000,00 US$"),
        ("tr", "3,8 Mr $", "3,8 milyar ABD doları", "$3.800.000.000,00"),
        ("az", "3,8 mlrd US$", "3,8 milyard ABŞ dolları", "3.800.000.000,00 US$"),
        ("zh-Hans", "US$38亿", "38亿美元", "US$3,800,000,000.00"),
        ("ar", "3.8 مليار US$", "3.8 مليار دولار أمريكي", "3,800,000,000.00 US$"),
        ("fr", "3,8 Md $US", "3,8 milliards de dollars des États-Unis", "3 800 000 000,00 $US"),
        ("de", "3,8 Mrd. $", "3,8 Milliarden US-Dollar", "3.800.000.000,00 $"),
        ("es", "3.800 M US$", "3,8 mil millones de dólares estadounidenses", "3.800.000.000,00 US$"),
        ("ja", "$38億", "38億米ドル", "$3,800,000,000.00"),
        ("hi", "$3.8 अ॰", "3.8 अरब यूएस डॉलर", "$3,80,00,00,000.00"),
    ],
)
def test_one_amount_in_many_locales(locale: str, short: str, long: str, exact: str) -> None:
    styles: list[tuple[Style, str]] = [("short", short), ("long", long), ("exact", exact)]
    for style, text in styles:
        assert spaced(format_money(money("3.8e9"), locale=locale, style=style)) == text


def spaced(text: str) -> str:
    """A text with plain spaces and without marks of direction."""
    return " ".join(text.replace("\u200f", "").replace("\u200e", "").split())


@pytest.mark.parametrize(
    ("amount", "style", "text"),
    [
        ("0", "short", "$0"),
        ("0.5", "short", "$0.50"),
        ("12", "short", "$12"),
        ("12.345", "short", "$12.34"),
        ("999.99", "short", "$999.99"),
        ("999.999", "short", "$1K"),
        ("1234", "short", "$1.23K"),
        ("999499", "short", "$999K"),
        ("999500", "short", "$1M"),
        ("3.845e9", "short", "$3.84B"),
        ("1e18", "short", "$1,000,000T"),
        ("1", "long", "1 US dollar"),
        ("1.5", "long", "1.50 US dollars"),
        ("1.500", "long", "1.50 US dollars"),
        ("1e6", "long", "1 million US dollars"),
        ("12.345", "exact", "$12.345"),
        ("12", "exact", "$12.00"),
        ("0E+5", "exact", "$0.00"),
        ("-3.8e9", "short", "-$3.8B"),
        ("-3.8e9", "long", "-3.8 billion US dollars"),
    ],
)
def test_rounding(amount: str, style: Style, text: str) -> None:
    assert format_money(money(amount), locale="en", style=style) == text


def test_the_plural_is_that_of_the_digits_that_are_shown() -> None:
    # in Bosnian 3 tenths and 30 hundredths go with other forms
    one, other = (format_money(money(amount, "AFA"), locale="bs-Cyrl", style="long") for amount in ("9.3", "9.30"))
    assert one == other


@pytest.mark.parametrize(
    ("locale", "value", "style", "text"),
    [
        ("en", money("2e6", "EUR", "3e6"), "short", "€2–3M"),
        ("en", money("2e6", "EUR", "3e6"), "long", "2–3 million euros"),
        ("en", money("2000", "EUR", "3000"), "exact", "€2,000.00–3,000.00"),
        ("en", money("500e3", "EUR", "2e6"), "short", "€500K – €2M"),
        ("en", money("-2", "EUR", "3"), "short", "-€2 – €3"),
        ("en", money("3841e6", "EUR", "3842e6"), "short", "€3.84B"),
        ("ru", money("1e9", "RUB", "5e9"), "long", "1–5 миллиардов российских рублей"),
        ("ja", money("2e8", "JPY", "3e8"), "short", "￥2～3億"),
    ],
)
def test_ranges_say_once_what_they_share(locale: str, value: Money, style: Style, text: str) -> None:
    assert format_money(value, locale=locale, style=style) == text


@pytest.mark.parametrize(
    ("locale", "value", "text"),
    [
        ("en", money("1234", "UZS"), "UZS 1,234.00"),  # letters are kept apart from digits
        ("en", money("1234", "CAD"), "CA$1,234.00"),  # signs are not
        ("sv", money("-5", "SEK"), "−5,00 kr"),
        ("nl", money("-5", "EUR"), "€ -5,00"),
        ("de_CH", money("-5", "CHF"), "CHF -5.00"),
        ("de_AT", money("1234", "EUR"), "€ 1.234,00"),  # other numbers have a space there
        ("en_IN", money("12345678", "INR"), "₹1,23,45,678.00"),
        ("zh_Hans_SG", money("5", "ILR"), "ILR 5.00"),  # CLDR's sign is the code of another currency
    ],
)
def test_signs_and_marks(locale: str, value: Money, text: str) -> None:
    assert format_money(value, locale=locale, style="exact").replace("\xa0", " ") == text


def test_words_that_fail_in_cldr_are_not_said() -> None:
    # CLDR has no words for billions in Afar: better all digits than "3.8G"
    assert format_money(money("3.8e9"), locale="aa", style="long") == "3,800,000,000 USD"


@pytest.mark.parametrize(("bound", "text"), [(Bound.OVER, "over $3.8B"), (Bound.EXACT, "$3.8B")])
def test_bounds_are_said_in_words(bound: Bound, text: str) -> None:
    assert format_money(money("3.8e9"), locale="en", bound=bound) == text


def test_a_style_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidValueError, match=r"style: 'shrt' is no style; did you mean 'short'\?"):
        format_money(money("1"), locale="en", style="shrt")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_locale_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownLocaleError, match="did you mean 'uz'"):
        format_money(money("1"), locale="uz_Cryl")
