"""Texts that nobody wrote, for what holds of all of them."""

from hypothesis import strategies as st


def of_words(words: str) -> st.SearchStrategy[str]:
    """Texts of some words in any order, which look like news now and then."""
    return st.lists(st.sampled_from(words.split(" ")), max_size=60).map(" ".join)


def of_anything(words: str) -> st.SearchStrategy[str]:
    """Any text at all, one of those words among them."""
    return st.text() | st.text(st.characters(categories=None)) | of_words(words)
