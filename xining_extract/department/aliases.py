"""What one body of a place goes by: 市公安局 and the place's 警方, 消协 and 消费者协会; all of them get one name."""

from __future__ import annotations

from collections import Counter
from functools import cache

import msgspec

from ..lexicon import rows
from .body import Body

COURTS = ("法院", "检察院")
BRIEF = "公安"


@cache
def _same() -> dict[str, str]:
    """What each name stands for, of `data/aliases.tsv`."""
    return {brief: body for body, briefs, _ in rows("aliases.tsv") for brief in briefs.split()}


def _sort(body: Body) -> str:
    """What a body of its place is: the police, or, of the towns and villages, by its own name."""
    return _same().get(body.core, body.core if body.kind == "small" else "")


def _best(found: Counter[str], official: str, full: set[str]) -> str:
    """The name that the text gives most often, not 吉安公安; of a court (人民法院) the one that it gives in full."""
    whole = {name for name in found if official.endswith(COURTS) and name.endswith(official) and name in full}
    found = Counter({name: times for name, times in found.items() if not name.endswith(BRIEF)}) or found
    return Counter({name: found[name] for name in found if not whole or name in whole}).most_common(1)[0][0]


def one_name(bodies: list[Body]) -> list[Body]:
    """The bodies, and of those that are the same each by one name."""
    groups: dict[tuple[str, str], Counter[str]] = {}
    full = {body.text for body in bodies}
    for body in bodies:
        if body.place is not None and (same := _sort(body)):
            known = groups.setdefault((body.place, same), Counter())
            known[body.name] += 1 + 10 * (body.name == body.text)
    names = {key: _best(found, key[1], full) for key, found in groups.items() if len(found) > 1}
    if not names:
        return bodies
    cores = {body.name: body.core for body in bodies if body.name in names.values()}
    renamed = []
    for body in bodies:
        name = names.get((body.place or "", _sort(body)), body.name)
        renamed.append(body if name == body.name else msgspec.structs.replace(body, name=name, core=cores[name]))
    return renamed
