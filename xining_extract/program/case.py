"""A claim and what may stand over it: what each rule that ties it to an undertaking is asked of."""

from __future__ import annotations

import msgspec

from ..page.story import Site
from .scenes import Scene, Scenes

SPAN = 600  # so many characters of a sentence may bear on a quantity; more is no sentence of prose


class Case(msgspec.Struct, frozen=True, gc=False):
    """A claim and what may stand over it: `start`, where its sentence begins or as much of it as can bear on it."""

    site: Site
    scenes: Scenes
    scene: Scene
    start: int
