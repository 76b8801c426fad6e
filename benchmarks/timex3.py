"""Owns the TIMEX3 writer: prints what the date rules find in a folder of TimeML files, for a TempEval-3 scorer.

    python benchmarks/timex3.py FOLDER > predictions.jsonl

One object a line: {"doc", "start", "end", "type", "value"}; offsets are characters of the text of <TEXT>, tags taken
out. Values follow TimeML's TIMEX3 guidelines (Saurí et al. 2006): "2009-W32", "2009-SU", "P2Y", "PRESENT_REF".
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from loaders.language.dates.context import Dated
from loaders.language.dates.finding import date_words
from loaders.language.dates.meanings import (
    Ago,
    Between,
    ClockOf,
    DecadeOf,
    Meaning,
    Moment,
    PartOf,
    Repeated,
    Stretch,
    Unit,
    UnitOf,
    Vague,
    WeekdayOf,
    YearOf,
)
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

SEASON_CODES = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
UNIT_LETTERS: dict[Unit, str] = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "fortnight": "W", "weekend": "WE", "month": "M",
    "quarter": "Q", "year": "Y", "financial year": "Y", "decade": "Y", "century": "C",
}  # fmt: skip


def read_document(path: Path) -> tuple[str, str] | None:
    """Return (text, day of creation) of a TimeML file, or None where it has no text."""
    root = ElementTree.parse(path).getroot()
    body = root.find("TEXT")
    if body is None:
        return None
    created = next(
        (
            t.get("value", "")
            for t in root.iter("TIMEX3")
            if t.get("functionInDocument") in ("CREATION_TIME", "PUBLICATION_TIME")
        ),
        "",
    )
    return "".join(body.itertext()), created


def timex(dated: Dated) -> tuple[str, str] | None:
    """Return (type, value) of time words, or None where TimeML has nothing for them."""
    meaning = dated.words.meaning
    if isinstance(meaning, Vague):
        return "DATE", meaning.reference
    if isinstance(meaning, Ago) and meaning.vague:
        return "DATE", "PAST_REF" if meaning.side < 0 else "FUTURE_REF"
    if isinstance(meaning, Repeated):
        return "SET", meaning.value
    if isinstance(meaning, Stretch):
        return "DURATION", length(meaning)
    if dated.edtf is None:
        return None
    kind = "TIME" if _time_of(meaning) else "DATE"
    value = dated.edtf.removeprefix("../").strip("[]").partition(",")[0].rstrip("~?%")
    return kind, date_value(value, meaning) + (f"T{_time_of(meaning)}" if _time_of(meaning) else "")


def _time_of(meaning: Meaning) -> str | None:
    if isinstance(meaning, PartOf):
        return _time_of(meaning.whole)
    if isinstance(meaning, ClockOf):
        return meaning.clock
    if isinstance(meaning, Moment):
        return meaning.clock
    return meaning.time if isinstance(meaning, (UnitOf, WeekdayOf)) else None


def length(meaning: Stretch) -> str:
    """Write a length of time: P2Y, PT3H, PXD where the number is vague."""
    letter = UNIT_LETTERS[meaning.unit]
    number = meaning.low * {"fortnight": 2, "decade": 10, "century": 100}.get(meaning.unit, 1)
    if meaning.unit == "century" and not meaning.vague:
        letter = "Y"
    if number % 1 == 0.5 and number > 1 and letter in "YH":
        half = "6M" if letter == "Y" else "30M"
        return f"P{'T' if letter == 'H' else ''}{number:g}".removesuffix(".5") + letter + half
    plain = "X" if (meaning.vague and number != 2) or meaning.low != meaning.high else f"{number:g}"
    return f"P{'T' if meaning.unit in ('second', 'minute', 'hour') else ''}{plain}{letter}"


def date_value(value: str, meaning: Meaning) -> str:
    """Write an EDTF value the way TIMEX3 does: weeks, seasons, quarters, parts as their whole."""
    if isinstance(meaning, ClockOf):
        return date_value(value, meaning.whole)
    if isinstance(meaning, PartOf):
        return part_value(value, meaning)
    unit = meaning.unit if isinstance(meaning, (UnitOf, Ago)) else None
    first, _, last = value.partition("/")
    if unit in ("week", "weekend", "fortnight") and len(first) == 10:
        year, week, _ = dt.date.fromisoformat(first).isocalendar()
        return f"{year}-W{week:02d}" + ("-WE" if unit == "weekend" else "")
    if isinstance(meaning, DecadeOf):
        return value.rstrip("X")
    if (isinstance(meaning, YearOf) and meaning.financial) or unit == "financial year":
        return str(int(first[:4]) + 1)
    if isinstance(meaning, Between):
        return first
    code = value[5:7]
    if len(value) == 7 and code in SEASON_CODES:
        return f"{value[:4]}-{SEASON_CODES[code]}"
    if len(value) == 7 and code in ("33", "34", "35", "36"):
        return f"{value[:4]}-Q{int(code) - 32}"
    if len(value) == 7 and code in ("40", "41"):
        return f"{value[:4]}-H{int(code) - 39}"
    return value if not last else first


def part_value(value: str, meaning: PartOf) -> str:
    """TimeML values a part by its whole: "late 1999" is 1999."""
    whole = meaning.whole
    kind = type(whole).__name__
    if isinstance(whole, UnitOf):
        size = {"year": 4, "month": 7, "financial year": 4, "decade": 3}.get(whole.unit)
        return value[:size] if size else date_value(value, whole)
    if kind in ("YearOf", "MonthOf"):
        return value[: 4 if kind == "YearOf" else 7]
    return date_value(value, whole)


def main() -> None:
    """Read every TimeML file under a folder and print its time expressions."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    named: set[str] = set()
    for path in sorted(parser.parse_args().folder.rglob("*.tml")):
        if path.stem in named:
            # TimeBank and AQUAINT, as they are handed out, hold one text twice.
            continue
        named.add(path.stem)
        try:
            document = read_document(path)
        except ElementTree.ParseError as error:
            print(f"{path.name}: not read ({error})", file=sys.stderr)
            continue
        if document is None:
            continue
        text, created = document
        reading = Reading("", text, 0, sentences(text), published=created[:10] or None)
        for dated in date_words(reading, everything=True):
            answer = timex(dated)
            if answer:
                row = {
                    "doc": path.stem,
                    "start": dated.words.start,
                    "end": dated.words.end,
                    "type": answer[0],
                    "value": answer[1],
                }
                print(json.dumps(row))


if __name__ == "__main__":
    main()
