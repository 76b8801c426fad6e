"""Owns the examples that the help of each command ends with, and what its exit code tells."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[str, ...]] = {
    "load": ("press-cuttings/ minutes.zip", "https://paper.example/story", "- < page.html", "--watch press-cuttings/"),
    "search": ('merger "foundation trust" -denied', "merger --sort relevance", "money:>1m --json"),
    "organisations": ("--limit 0 --csv", "kind:merger from:2010"),
    "organisation": ('"Torbay Care Trust"', "12 --json"),
    "timeline": ("org:monitor from:2009-04 to:2009-09", "kind:pilot --csv"),
    "articles": ("outlet:pulse from:2009", "tag:integration --jsonl"),
    "article": ("12", "12 --why"),
    "people": ("org:monitor", "--limit 0 --csv"),
    "person": ('"Niall Dickson"', "7 --json"),
    "quotations": ('"waiting lists"', "person:dickson --csv", "org:monitor from:2009"),
    "amounts": ("money:>1m", "dementia --json"),
    "facets": ("", "org:monitor --json"),
    "views": ("", "save pilots kind:pilot from:2009", "run pilots --new"),
    "views list": ("", "--json"),
    "views run": ("pilots --new --mark-seen", '"Torbay deals" --csv'),
    "views save": ("pilots kind:pilot from:2009", '"Torbay deals" org:torbay kind:agreement'),
    "views delete": ("pilots",),
    "export": ("--format html --output pilots.html kind:pilot", "--format csv --output tables/"),
    "judgements": ("", "export --output mine.txt", "import mine.txt"),
    "judgements list": ("--all", "--limit 0 --csv"),
    "judgements export": ("--output mine.txt", "> mine.txt"),
    "judgements import": ("mine.txt", "--db other.db mine.txt"),
    "register": ("", "add etr.csv succ.csv", "list --json"),
    "register add": ("etr.zip succ.csv uk_local_authorities_future.csv", "our-homes.csv"),
    "register list": ("", "--csv"),
    "register remove": ("our-homes.csv",),
    "rebuild": ("",),
    "serve": ("", "--port 8080 --db care.db"),
    "info": ("", "--json"),
    "check": ("",),
}

EXIT_CODES = (
    "Exit codes: 0 done, 1 nothing found or not everything done, 2 wrong usage, 3 the database cannot be used,"
    " 130 interrupted."
)


def epilog(name: str) -> str:
    """What stands below the options of a command."""
    lines = [f"  care-explorer {name} {arguments}".rstrip() for arguments in EXAMPLES.get(name, ())]
    shown = "\b\nExamples:\n" + "\n".join(lines) + "\n\n" if lines else ""
    return shown + EXIT_CODES
