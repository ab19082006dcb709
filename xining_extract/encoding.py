"""Text from the bytes of a file, in the encodings that Chinese text comes in; nothing is guessed."""

from __future__ import annotations

import codecs
import re

UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
PDF = b"%PDF-"
# So many characters of three bytes and more do not come out of GB18030 text read as UTF-8.
SURELY_UTF8 = 4
# Half of a character, as a `str` that was decoded badly may hold it; no encoding writes it.
LONE = re.compile("[\ud800-\udfff]")


class Unreadable(Exception):
    """What cannot be read as a page; the message says why."""


def decode(data: bytes) -> str:
    """Text from UTF-8, with or without a byte order mark, GB18030 (with it GBK and GB2312) or UTF-16 with a mark.

    Raises `Unreadable` for what is none of them, and for what is cut or damaged: no text is better than a wrong one.

    >>> decode("托位".encode("utf-8-sig")), decode("托位".encode("gb18030")), decode("托位".encode("utf-16"))
    ('托位', '托位', '托位')
    """
    if data.startswith(PDF):
        raise Unreadable("a PDF; take its text out first, for instance with pdftotext")
    if data.startswith(UTF16):
        return _decoded(data, "utf-16", "broken UTF-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        # GB18030 reads much of broken UTF-8 as other characters.
        sound = data[: fault.start].decode("utf-8")
        if sum(character > "\u07ff" for character in sound) >= SURELY_UTF8:
            raise Unreadable(f"broken UTF-8 at byte {fault.start}") from fault
    return _decoded(data, "gb18030", "no text in UTF-8, GB18030 or marked UTF-16")


def _decoded(data: bytes, encoding: str, otherwise: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable(otherwise) from None
