"""Owns which judgements make sense at all: what kind of subject an action takes, and what its value may be."""

from __future__ import annotations

from typing import Any

from db.judgements import Action, SubjectKind
from db.judging.correcting import is_correction

_BODIES = ("organisation", "person")
_NOTED = (*_BODIES, "article", "event")
_SUBJECTS: dict[str, tuple[str, ...]] = {
    "merge": _BODIES,
    "split": ("organisation",),
    "rename": _BODIES,
    "reject": (*_BODIES, "event", "mention", "role", "relation"),
    "correct": ("event",),
    "tag": _NOTED,
    "note": _NOTED,
    "bookmark": _NOTED,
}


def problem_of(action: Action, kind: SubjectKind, subject: object, value: Any) -> str | None:
    """What is wrong with a judgement of this shape, in a line; None where it may be made."""
    if kind not in _SUBJECTS[action]:
        return f"{action} takes no {kind} (it takes {', '.join(_SUBJECTS[action])})"
    if not isinstance(subject, str) or not subject.strip():
        return "the key is empty"
    fits, needed = _value(action, value)
    return None if fits else f"the value of {action} is to be {needed}"


def _value(action: Action, value: Any) -> tuple[bool, str]:
    match action:
        case "merge":
            return _is_words(value), "the key of the other"
        case "rename":
            return _is_words(value), "a name"
        case "split":
            fits = isinstance(value, dict) and _is_words(value.get("name")) and set(value) <= {"name", "article"}
            return fits and ("article" not in value or _is_words(value["article"])), '{"name": ...}'
        case "reject":
            return value is None, "null"
        case "correct":
            needed = '{"edtf": ..., "kind": ..., "certainty": ...}, one of them at least, or {"without": {kind: key}}'
            return is_correction(value), needed
        case "tag":
            removes = isinstance(value, dict) and set(value) == {"remove"} and _is_words(value["remove"])
            return removes or _is_words(value), 'a tag, or {"remove": tag}'
        case "note":
            return isinstance(value, str), "a text"
        case "bookmark":
            return value is None or isinstance(value, bool), "null, true or false"


def _is_words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
