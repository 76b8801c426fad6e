"""Owns the mending of text that was damaged before it was saved: line ends, invisible breaks, wrong decodings."""

from __future__ import annotations

import re
from dataclasses import dataclass

# UTF-8 that was read as windows-1252 or Latin-1: a lead byte's letter, then what a continuation byte looks like.
_MOJIBAKE = re.compile("â€|Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\x80-\xbf]|â\x80|ï»¿|ðŸ")
_LINE_ENDS = re.compile("\r\n|[\r\f\x1c-\x1e\u2028\u2029]")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")

# Windows-1252 punctuation that was read as Latin-1; the other C1 characters are real controls and are not for mending.
_LATIN_1_PUNCTUATION = {
    0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
}  # fmt: skip
_SIGNS = re.compile("[\r\f\x1c-\x1e\x80-\x9f\u00ad\u200b\u2028\u2029\u2060\ufeffÂÃâïð]")
"""Characters one of which stands in all that is mended here; most pages have none."""
_PUNCTUATION = re.compile("[\x85\x91-\x97]")


@dataclass(frozen=True, slots=True)
class Mended:
    """Text with LF line ends, and a few words for each kind of damage that was mended."""

    text: str
    notes: tuple[str, ...]


def mend(text: str) -> Mended:
    """Mend line ends, invisible break marks and wrongly decoded lines; curly quotes, NBSP and ligatures stay."""
    if not _SIGNS.search(text):
        return Mended(text, ())
    notes = []
    if "\r" in text or _LINE_ENDS.search(text):
        text = _LINE_ENDS.sub("\n", text)
    text, invisible = _INVISIBLE.subn("", text)
    if invisible:
        notes.append(f"{_count(invisible, 'invisible character')} taken out")
    if _MOJIBAKE.search(text):
        text, lines = _mend_mojibake(text)
        if lines:
            notes.append(f"{_count(lines, 'wrongly decoded line')} mended")
    text, punctuation = _PUNCTUATION.subn(lambda found: _LATIN_1_PUNCTUATION[ord(found.group())], text)
    if punctuation:
        notes.append(f"{_count(punctuation, 'punctuation mark')} read as windows-1252")
    return Mended(text, tuple(notes))


def _mend_mojibake(text: str) -> tuple[str, int]:
    """The text with each line that shows the signs mended by ftfy, and how many lines it changed."""
    import ftfy

    config = ftfy.TextFixerConfig(
        unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False, fix_character_width=False,
        uncurl_quotes=False, fix_line_breaks=False, fix_c1_controls=False, remove_control_chars=False,
        normalization=None, explain=False,
    )  # fmt: skip
    lines, changed = text.split("\n"), 0
    for index, line in enumerate(lines):
        if _MOJIBAKE.search(line):
            mended = ftfy.fix_text(line, config).replace("\n", " ")
            changed += mended != line
            lines[index] = mended
    return "\n".join(lines), changed


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
