"""Owns the closed vocabularies of an event: kinds and certainties. Light, since the first screen waits for it."""

from __future__ import annotations

from db.light.typing import Literal

EventKind = Literal[
    "merger", "acquisition", "pilot", "launch", "announcement", "report", "survey", "investigation", "ruling",
    "deadline", "abolition", "creation", "appointment", "agreement", "funding", "transfer", "tender", "policy",
    "consultation", "meeting", "other",
]  # fmt: skip
Certainty = Literal["happened", "planned", "possible", "denied"]
