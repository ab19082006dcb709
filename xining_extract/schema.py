"""The JSON Schema of `Extraction.to_dict()`, made from the types themselves.

`python -m xining_extract.schema` prints it; `docs/claims.schema.json` holds it, and a test keeps that file current.
"""

from __future__ import annotations

import json
import sys
from typing import Any, Literal

import msgspec

from .model import Article, Claim

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# What the command line adds to each document of a list, and to each claim of a line.
PAGE = {"type": "string", "description": "The file, where one output holds several."}


class Document(msgspec.Struct, frozen=True):
    """Articles and their claims, extracted from one text. Spans are [start, end) in code points of that text."""

    schema: Literal["1"]
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]


def json_schema() -> dict[str, Any]:
    """The schema as plain JSON types.

    >>> sorted(json_schema()["$defs"]["Quantity"]["properties"])[:4]
    ['code', 'dimension', 'high', 'low']
    """
    schema: dict[str, Any] = _published(msgspec.json.schema(Document))
    for name in ("Document", "Claim"):
        schema["$defs"][name]["properties"]["page"] = PAGE
    return {"$schema": DIALECT, "title": "Claims of a Chinese news text", **schema}


def _published(node: Any) -> Any:
    """The schema with decimals as the JSON numbers that `to_dict` writes, and every key of an object required.

    Docstrings become one line each: Python 3.13 keeps them without their indentation, earlier ones with it.
    """
    if isinstance(node, list):
        return [_published(item) for item in node]
    if not isinstance(node, dict):
        return " ".join(node.split()) if isinstance(node, str) else node
    if node.get("format") == "decimal":
        return {"type": "number"}
    made = {key: _published(value) for key, value in node.items() if key != "default"}
    if "properties" in made:
        made["required"] = list(made["properties"])
        made["additionalProperties"] = False
    return made


def main() -> None:
    """Print the schema."""
    sys.stdout.write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
