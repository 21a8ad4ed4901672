"""The words of Uzbek, once for its two scripts."""
