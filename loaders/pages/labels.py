"""Owns the words that begin the lines in which a page speaks about itself: "Posted on", "Source:", "Filed under:"."""

from __future__ import annotations

from typing import NamedTuple


class Label(NamedTuple):
    """A word that begins a metadata line. `field` says what the value is; "nothing" is read and forgotten.

    A row that `needs` "colon" is a label only with one; "date" only before a date.
    """

    field: str
    words: str
    needs: str
    example: str


LABELS: tuple[Label, ...] = (
    Label("posted", r"(?:re)?posted(?: on)?|entry posted|blogged(?: on)?", "date", "Posted on March 2, 2011"),
    Label(
        "updated",
        r"(?:page )?(?:last |first )?(?:updated|modified|edited|reviewed)(?: (?:on|at))?",
        "date",
        "Last updated: 3 May 2016",
    ),
    Label(
        "accessed", r"(?:last )?(?:accessed|retrieved|viewed|downloaded)(?: on| at)?", "date", "accessed 2 March 2011"
    ),
    Label(
        "published",
        r"(?:date|first|originally|article|story|report)? ?(?:published|issued|released|created|added|submitted"
        r"|uploaded|filed)(?: (?:on|at))?|date(?:d| of (?:publication|issue|release))?"
        r"|(?:publication|publish|issue|release|"
        r"pub) date(?:/time)?|pubdate|sent|delivered on|(?:strictly )?embargo(?:ed)?(?: until)?|not for (?:publication|"
        r"release|broadcast) (?:before|until)|(?:for )?immediate release|on|(?:press|news|media) (?:release|"
        r"statement)|(?:meeting|hearing|decision) date|minutes of (?:the )?meeting(?: held)?(?: on)?|"
        r"date of (?:meeting|hearing|decision)|"
        r"(?:this question was |question )?answered(?: on)?",
        "date",
        "Published: 04/04/2002",
    ),
    Label(
        "tags",
        r"(?:filed|posted|published|categori[sz]ed) (?:under|in)|tags?|tagged(?: (?:as|with))?|categor(?:y|ies)|"
        r"keywords|topics?|section",
        "colon",
        "Filed under: News, Providers",
    ),
    Label(
        "publisher",
        r"from|source|publisher|publication|outlet|newspaper|organisation|issued by",
        "colon",
        "Source: HSJ",
    ),
    Label("author", r"authors?|author\(s\)|by|writer|reporter|written by", "colon", "Author: Ada Penrose"),
    Label(
        "address",
        r"(?:permanent )?(?:link|url)|permalink|web address|original(?: article)?|guid",
        "colon",
        "Link: http://a.example/1",
    ),
    Label("title", r"subject|title|headline", "colon", "Subject: Board papers for May"),
    Label(
        "nothing",
        r"to|cc|venue|location|contact(?: officer)?|reply-to|ref(?:erence)?|release (?:no|number)|reading time|views?|"
        r"document type|page history",
        "colon",
        "Ref: 2010/114",
    ),
)
