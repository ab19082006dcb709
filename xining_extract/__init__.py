"""Chinese news in, checkable claims out.

>>> from xining_extract import extract
>>> for claim in extract("全年共服务老年人7.2万人次。"):
...     print(claim.metric.name, claim.quantity.value, claim.quantity.unit)
老年人 72000 人次
"""

from .model import Article, Claim, Extraction, Mention, Metric, Period, Quantity, Reporter
from .pipeline import extract, quantities, segment
from .quantity.numerals import read as numerals

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Claim",
    "Extraction",
    "Mention",
    "Metric",
    "Period",
    "Quantity",
    "Reporter",
    "extract",
    "numerals",
    "quantities",
    "segment",
]
