"""What was promised, and what the same pages report as done for the same metric and unit.

    python examples/promises.py [FOLDER]
"""

import sys
from collections import defaultdict
from pathlib import Path

from xining_extract import extract

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "seeds"

promised, done = defaultdict(list), defaultdict(list)
for page in sorted(folder.glob("*.txt")):
    for claim in extract(page.read_text(encoding="utf-8")):
        if claim.metric:
            side = promised if claim.status == "target" else done
            side[claim.metric.name, claim.quantity.unit].append(claim)

for (metric, unit), claims in promised.items():
    print(f"{metric} ({unit or 'no unit'})")
    for claim in claims:
        print(f"    promised  {claim.quantity.text}  {claim.period.name if claim.period else ''}".rstrip())
    for claim in done.get((metric, unit), []):
        print(f"    reported  {claim.quantity.text}  {claim.period.name if claim.period else ''}".rstrip())
