"""Who reports what: the claims of a folder of pages, grouped by the body responsible.

    python examples/by_department.py [FOLDER]
"""

import sys
from collections import defaultdict
from pathlib import Path

from xining_extract import extract

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "seeds"

claims = defaultdict(list)
for page in sorted(folder.glob("*.txt")):
    for claim in extract(page.read_text(encoding="utf-8")):
        body = claim.department.name if claim.department else "(the text names none)"
        claims[body].append(claim)

for body, found in sorted(claims.items(), key=lambda item: -len(item[1])):
    print(f"{body}: {len(found)} claims")
    for claim in found[:3]:
        metric = claim.metric.name if claim.metric else "?"
        print(f"    {metric}  {claim.quantity.text}")
