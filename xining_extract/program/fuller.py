"""Which name of the same thing the article uses: the fuller one, that of its headline, what both have before it."""

from __future__ import annotations

import msgspec

from .deeds import is_event
from .edges import trimmed
from .fields import same_field
from .theme import Theme

_THIRD = 3
_OFTEN = 2  # oftener a text says by its last word what it is held as
_SHORT = 4  # characters of a name that any place has
_LEAST = 2  # characters that are more than a letter


def in_use(first: Theme, ranked: list[Theme], body: str) -> Theme:
    """The fuller name of the same thing, if the article uses it mostly, or as often and first."""
    if first.name[0] in "“‘《":
        return first
    fuller = [
        theme
        for theme in ranked
        if first.name in theme.name
        and theme is not first
        and body.count(theme.name) * _THIRD >= min(body.count(first.name), first.mentions)
        and (theme.mentions * 2, -theme.span[0]) >= (first.mentions, -first.span[0])
    ]
    return max(fuller, key=lambda theme: (theme.mentions, theme.weight), default=first)


def as_headlined(first: Theme, ranked: list[Theme], title: str, body: str) -> Theme:
    """The same as the headline has it, if the text does so too.

    That is more fully, or without the village whose part of it the lead tells, or the event of which it has the deed.
    """
    if first.name[0] in "“‘《":
        return first
    held = [t for t in ranked if t.leading and t.head.startswith(first.head) and is_event(t.head)]
    if first.head and len(held) == 1 and body.count(held[0].head) > max(first.mentions, _OFTEN):
        return msgspec.structs.replace(held[0], titular=first.titular)  # the fair of which a headline has 招聘
    if first.name in title:
        fuller = [t for t in ranked if first.name in t.name and t.mentions * _THIRD > first.mentions]
        return max([t for t in fuller if t.name in title], key=lambda t: len(t.name), default=first)
    same = next((t for t in ranked if first.name.endswith(t.name) and t.name in title), None)
    kin = [t for t in ranked if t.titular and t.leading and t.head == first.head and t.name in title]
    # 渔港专项整治, of which the text tells those of 渔网 and 渔船
    return same or next((t for t in kin if t.mentions >= first.mentions), first)


def in_full(first: Theme, title: str, body: str) -> Theme:
    """A short plain name with what the headline has before it, if the text has that too: 残疾儿童|康复救助."""
    at = title.find(first.name)
    if len(first.name) > _SHORT or first.name[0] in "“‘《" or at < 0 or same_field(first.name):
        return first
    more = title[trimmed(title, 0, at + len(first.name)) : at]
    return msgspec.structs.replace(first, name=more + first.name) if len(more) > _LEAST and more in body else first
