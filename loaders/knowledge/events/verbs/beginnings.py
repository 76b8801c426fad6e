"""Owns the verbs by which bodies are registered, change their names, come together and go live, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

BEGINNINGS: tuple[Frame, ...] = (
    Frame(
        "come-together",
        "merger",
        "come/comes/came/come/coming bring/brings/brought/brought/bringing",
        2,
        "Three hospices came together to form one charity in May.",
        after=(r"(?:(?:[\w’'-]+\s){0,4}?)together (?:to (?:form|create|become)|(?:as|into|under) (?:a|one))\b"),
        agent="merging party",
        patient="merging party",
    ),
    Frame(
        "registered",
        "creation",
        "register incorporate",
        1.75,
        "A company was registered in March 2011 to run the service.",
        before=(
            r"\b(?:company|cic|enterprise|charity|trust|organisation|body|mutual)\b.{0,30}\b(?:was|were"
            r"|been)\s(?:\w+ly\s)?"
        ),
        after=r"(?:with|on|at|as|in|by|last|under)\b",
        patient="created",
    ),
    Frame(
        "change-name",
        "creation",
        "change",
        2.25,
        "The trust changed its name to Elm Healthcare in May.",
        after=r"(?:its|their|the) (?:[\w’'-]+ ){0,2}?names? (?:to|from|in|on|as)\b",
        agent="renamed",
        patient="renamed",
    ),
    Frame(
        "rename",
        "creation",
        "rename rebrand",
        2,
        "The body was renamed NHS Resolution in April 2017.",
        patient="renamed",
    ),
    Frame(
        "be-named",
        "creation",
        "name call know//knew/known/knowing",
        2,
        "The merged charity will be called Humber Homes from May.",
        before=r"\b(?:will|would|to|is|are|was) (?:now |also |then )?(?:\w+ly )?be ",
        after=r"(?:as )?(?:the )?[“‘\"']?(?-i:[A-Z])",
        unless=r"called (?:to|on|in|for|before|upon)\b",
        agent="renamed",
        patient="renamed",
    ),
    Frame(
        "go-live",
        "launch",
        "go/goes/went/gone/going",
        2,
        "The system went live in four hospitals on Monday.",
        after=r"(?:fully )?(?:live|operational)\b",
        patient="launched",
    ),
)
