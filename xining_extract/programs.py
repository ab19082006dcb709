"""Tie a claim to the undertaking under which it falls: from its clause out to what the article is about."""

from __future__ import annotations

from collections.abc import Callable

from .model import Mention
from .story import Site
from .undertakings import Undertaking, Undertakings

Rule = Callable[[Site, Undertakings], "Undertaking | None"]


def link_program(site: Site, undertakings: Undertakings) -> Mention | None:
    """The undertaking of the claim at `site`, or None where the text ties none."""
    for rule in RULES:
        found = rule(site, undertakings)
        if found is not None:
            return Mention(found.name, found.text, found.span, rule.__name__)
    return None


def _last(candidates: tuple[Undertaking, ...], least: int) -> Undertaking | None:
    return next((u for u in reversed(candidates) if _strength(u) >= least), None)


def _strength(u: Undertaking) -> float:
    return u.weight + u.governed + (u.mentions > 1)


def same_clause(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """A named undertaking before the quantity in its own clause."""
    return _last(undertakings.between(site.clause[0], site.quantity.span[0]), 3)


def same_sentence(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """The nearest named undertaking before the clause in its sentence."""
    return _last(undertakings.between(site.sentences[site.sentence].start, site.clause[0]), 4)


def paragraph(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """The nearest strong undertaking of the sentences before it in the paragraph."""
    return None


def article_theme(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """What the whole article is about."""
    return undertakings.theme


RULES: tuple[Rule, ...] = (same_clause, same_sentence, paragraph, article_theme)
