"""Put the claims of one article together: its quantities, what each measures, and what the text ties to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .claimable.claimable import is_claim
from .context.changes import change_of
from .context.cues import find_cues
from .context.periods import find_periods, link_period
from .context.status import status_of
from .department.departments import cast_of, link_department
from .metric.metrics import measure
from .metric.stretches import REACH
from .model import Claim, Quantity, Span
from .page.story import Site, Story, first_word, sentences
from .program.programs import link_program
from .program.scenes import find_scenes
from .quantity.quantities import find

# What is no part of a claim's text where it stands at an edge: stops and white space.
WHITE = "".join(filter(str.isspace, map(chr, range(0x3001))))  # \u3000, the ideographic space, is the last one
EDGES = "，,；;：:。、" + WHITE


def claims_of(story: Story, article: str, *, published: date | None = None) -> Iterator[Claim]:
    """The claims of an article, in the order of its text; spans are offsets into the repaired text."""
    sites = sites_of(story)
    kept = [(site, measured) for site, measured in zip(sites, measure(sites), strict=True) if is_claim(site, measured)]
    if not kept:
        return
    cast = cast_of(story)
    scenes = find_scenes(story)
    periods = find_periods(story, published=published)
    cues = find_cues(story, to_come=periods.to_come)
    for number, (site, measured) in enumerate(kept, 1):
        start, end = _clause(site)
        change, _ = change_of(site)
        status, _ = status_of(site, cues)
        yield Claim(
            id=f"{article}.c{number}",
            article=article,
            text=story.text[start:end],
            span=(start, end),
            metric=measured.metric,
            action=measured.action,
            quantity=site.quantity,
            change=change,
            status=status,
            period=link_period(site, periods, status),
            program=link_program(site, scenes),
            department=link_department(site, cast),
            reporters=story.reporters,
        )


def sites_of(story: Story) -> list[Site]:
    """Every quantity of the article where it stands."""
    stretches = [(first_word(story.text, paragraph), paragraph.end) for paragraph in story.paragraphs]
    found = [quantity for stretch in stretches for quantity in find(story.text, *stretch) if not _is_scale(quantity)]
    if not found:
        return []
    cut = sentences(story)
    sites, index, clause = [], 0, 0
    for quantity in found:
        at = quantity.span[0]
        while at >= cut[index].end or at < cut[index].start:  # a displaced stretch may stand further up on the page
            index, clause = index + 1, 0
        clauses = cut[index].clauses
        while at >= clauses[clause][1]:
            clause += 1
        sites.append(Site(quantity, clauses[clause], index, cut, story))
    return sites


def _is_scale(quantity: Quantity) -> bool:
    """A scale without a number is part of a name: 万元产值能耗."""
    return quantity.text[0] in "百千万亿" and quantity.modifier == "exact" and "分之" not in quantity.text


def _clause(site: Site) -> Span:
    """The clause of a claim without the white space and the stops around it; of an endless one what stands near."""
    text, (start, end), (first, last) = site.story.text, site.clause, site.quantity.span
    start, end = max(start, first - REACH), max(min(end, last + REACH), last)
    return first - len(text[start:first].lstrip(EDGES)), last + len(text[last:end].rstrip(EDGES))
