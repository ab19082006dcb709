"""Who deals with the crime or the accident that a headline tells of: the police, a court, the fire brigade."""

from __future__ import annotations

import re

from ..harms import harms_told
from ..page.story import Story
from .bodies import Bodies
from .body import GROUNDS, Body

_HANDLES = re.compile("法院|检察院|公安|派出所|警|交通?管理局|海事|海关|[中高]院|纪委|监委|消防")
_COURT = re.compile("法院|[中高]院")
_TRIAL = re.compile("[判审庭]|获刑|徒刑|拘役")


def handler_of(story: Story, bodies: Bodies) -> tuple[Body | None, bool]:
    """The first that the report names of those who deal with harms, of a case that was tried the court; if it is."""
    harms = harms_told(story)
    if not harms:
        return None, False
    dealing = [body for body in bodies.found if body.kind not in GROUNDS and _HANDLES.search(body.name)]
    tried = any([_TRIAL.search(word) for word in harms])
    court = next((body for body in dealing if _COURT.search(body.name)), None) if tried else None
    return court or next(iter(dealing), None), court is not None
