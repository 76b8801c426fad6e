"""Owns the body of a role for which the words beside it name none: an office of state, a meeting, the body spoken of.

What "the trust" or "its" means is for body_of_role.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from functools import cached_property

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.bodies.definite_nouns import REFERRED_BODIES
from loaders.knowledge.bodies.index import BODIES
from loaders.knowledge.people.offices import (
    HEALTH_MINISTERS_OF_ENGLAND,
    NORTHERN_IRELAND_DEPARTMENTS,
    body_of_office,
    devolved,
)
from loaders.knowledge.people.role_words import CORPORATE
from loaders.knowledge.word_lists import word_set
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.lexicon import Family
from loaders.language.marked_text import BODY, BODY_RUN, PERSON
from loaders.language.people import role_patterns as patterns
from loaders.language.people.areas import areas_named
from loaders.language.people.body_of_role import SENTENCE_END, OwnBodies
from loaders.language.people.columns_of_roles import Line, roles_in_columns
from loaders.language.people.name_contexts import attendance
from loaders.language.reading import Reading

_FURTHEST_SUPPLIED = 60
"""Names back in the article among which a body is looked for."""
_LONGEST_READ = 20_000
"""Characters that show which nation an article is about."""
_UNNAMED_TRUST = re.compile(r"\b[Tt]he (?:Trust|Hospital|Home|Practice|Charity|Council)\b")
_REFERRED = Family(REFERRED_BODIES)
_OF_SOME_BODY = ("chief ", "interim chief ", "acting chief ", "cabinet member", "executive member", "lead member")
_AT_LARGE = (
    "business",
    "community",
    "religious",
    "faith",
    "political",
    "world",
    "church",
    "civic",
    "industry",
    "youth",
)
"""Words before "leader" that make somebody one of no body: "business leader Ann Lee"."""
_LONGEST_LIST = 400
"""Characters from a body to the last of its managers in a list."""
_HAVE_CHIEFS = frozenset(
    {
        "integrated care board", "integrated care system", "clinical commissioning group", "NHS trust",
        "foundation trust", "hospital", "primary care trust", "care trust",
    }
)  # fmt: skip
_MANAGERS = re.compile(
    r"(?:['’]s?)?\s(?:[\w-]+\s){0,3}?(?:management|leadership|team|board|executives|directors|leaders|"
    r"chiefs|bosses|officers|managers|trustees),?\s(?:including|such\sas|among\sthem|–|—|:)"
)
_COME_FROM = re.compile(rf"from (?:the )?(?P<body>{BODY_RUN}):\s(?={PERSON})")
"""Before a list of witnesses, each with a role: "our witnesses from Audit Scotland: Ann Lee, senior manager"."""
_COUNCIL = re.compile(r"council/(?!.* (?:parish|town)$)")
"""The key of a council with services of its own."""
_LONGEST_PLACE = 40
"""Characters of the name of a council's place, and the space behind it."""
_PLACE_BEFORE = re.compile(r"(?:[A-Z][\w’'-]+(?:\s(?:and|upon|on|of|the|with)){0,2}\s){1,4}$")
_PART_OF_LIST = re.compile(
    rf"(?<=\n)(?:{BODY}+(?:\s(?:officials?|officers?|staff|representatives?|members?|executives?|team|colleagues))?"
    rf"|[^\n,{BODY}{PERSON}]{{4,60}})[ \t]*:?[ \t]*(?=\n)",
    re.I,
)
"""A line of a list of those present that names no person: the heading of a part of it."""
_SITS = re.compile(r"\b(?:committee|board|panel|forum|cabinet|council)\b", re.I)
"""What bodies that sit under a chair are called."""
_SITS_IN = re.compile(r"chair|conven|clerk|member|leader|spokes|secretary|founder|adviser|officer$")
"""In roles that bodies which only meet have as well."""
_COMMITTEE = re.compile(r"body/[^/]*?\b(?:scrutiny|committee|sub-committee|panel)\b")
"""The key of a committee, with or without the council that it is of."""
_TOGETHER = 2
"""How many of them may sit at once."""
_STAFF = re.compile(r"\n[ \t]*(?:[A-Z]\w+ ){0,2}(?:[Ss]taff|[Ss]ecretariat|[Oo]fficers|[Cc]lerks)\b")
"""The heading of those of a list who serve the body that meets."""
_LONGEST_ROLE = 100
_REST_OF_ROLE = re.compile(r"(?:(?:,|\s/|\s&|\s(?:and|for|of))?\s[\w’'&/-]+){0,9}\s*")
"""What may follow the words of a role on its line: "Director of Strategy, Planning and Change"."""
_OF_NO_MEETING = word_set(
    """
resident student patient carer journalist reporter mp councillor relative widow solicitor barrister representative
"""
)
"""Heads of roles that those present at a meeting do not have in the body that meets."""


def _says_role(line: str) -> bool:
    """Whether a line is a role and what it is for, and no sentence."""
    if len(line) > _LONGEST_ROLE or line.rstrip()[-1:] in (".", ":", ";") or PERSON in line:
        return False
    words = line.strip(" \t/|•*")
    said = patterns.AFTER.match(", " + words)
    return said is not None and _REST_OF_ROLE.fullmatch(words, said.end() - 2) is not None


class SuppliedBodies:
    """What an article gives for roles without a body. `person` is the key of whoever is read, `last` the end and the
    body of the role read last, `implied` the names of bodies that only an office implies."""

    def __init__(
        self, reading: Reading, text: str, bodies: BodiesMeant, own: OwnBodies, body_key: Callable[[str], str]
    ) -> None:
        self._reading = reading
        self._text = text
        self._bodies = bodies
        self._own = own
        self._body_key = body_key
        self._day = (reading.published or reading.posted or reading.accessed or "")[:10].strip("[.~?%]")
        self._parts: dict[int, list[int]] = {}
        self.person = ""
        self.last: tuple[int, str] | None = None
        self.implied: dict[str, None] = {}

    @cached_property
    def _places(self) -> list[tuple[int, str]]:
        words = self._reading.words
        articles = [words.starts[at - 1] for at in words.of(_REFERRED) if at]
        found = [match for start in articles if (match := patterns.DEFINITE.match(self._text, start))]
        return self._bodies.with_definite((match.start(), match["noun"]) for match in found)

    @cached_property
    def _government(self) -> str | None:
        return devolved(f"{self._reading.title} {self._reading.text[:_LONGEST_READ]}", self._day or None)

    @cached_property
    def _in_northern_ireland(self) -> str | None:
        """Northern Ireland's department of health, where it is the one that the article names."""
        ours = {self._body_key(name) for name in NORTHERN_IRELAND_DEPARTMENTS}
        return next((one.organisation for one in self._bodies.mentions if one.organisation in ours), None)

    @cached_property
    def _present(self) -> tuple[tuple[int, int], ...]:
        return attendance(self._reading.text, self._reading.words)

    def is_present(self, position: int) -> bool:
        """Whether an offset lies in a list of those present at a meeting."""
        return any(begin <= position < stop for begin, stop in self._present)

    @cached_property
    def columns(self) -> dict[int, Line]:
        """The lines of the roles that stand apart from the names of those present, by where the name starts."""
        found: dict[int, Line] = {}
        for begin, stop in self._present:
            found |= roles_in_columns(self._text, begin, stop, _says_role)
        return found

    def of_meeting(self, role: str, position: int, *, in_parts: bool = True) -> str | None:
        """In a list of those present, the body that heads their part of it, where it is `in_parts`, else the one whose
        meeting it is: the first that the article names. The health service as a whole meets nowhere."""
        begin = stop = -1
        for begin, stop in self._present:
            if begin <= position < stop:
                break
        if (
            not begin <= position < stop
            or role in ("member", "members")
            or role.startswith(("auditor general", "comptroller"))
            or role.split()[-1] in _OF_NO_MEETING
            or "itness" in self._text[max(0, begin - 40) : begin]
            or self._is_below_witnesses(begin, position)
            or self._text.startswith("Witness", self._text.rfind("\n", 0, position) + 1)
        ):
            # Witnesses come from elsewhere.
            return None
        if in_parts and (heading := self._heading_of_part(begin, stop, position)):
            return heading
        first = self._bodies.mentions[0] if self._bodies.mentions else None
        if "chair" in role.split()[-1]:
            # "Elm Council, Health Committee": who chairs does so in the committee.
            first = next((one for one in self._bodies.mentions if "committee" in one.surface.lower()), first)
        if (
            first is None
            or first.start >= self._present[0][0]
            or first.organisation == self._body_key("National Health Service")
        ):
            return None
        return first.organisation

    def _is_below_witnesses(self, begin: int, position: int) -> bool:
        """Whether the last part of a list that is headed says that witnesses follow."""
        named = self._text.rfind("\nWitnesses", begin, position)
        return named >= 0 and _STAFF.search(self._text, named, position) is None

    def of_sitting(self, position: int) -> str | None:
        """The body in whose chair somebody is: that of the meeting, else the committee or board named last before."""
        meeting = self.of_meeting("chair", position, in_parts=False)
        if meeting:
            return meeting
        sits = [one for one in self._bodies.mentions if one.start < position and _SITS.search(one.surface)]
        if not sits or any(one.organisation != sits[-1].organisation for one in sits[-_TOGETHER:]):
            # Committees that sit together have two chairs.
            return None
        return sits[-1].organisation

    def _heading_of_part(self, begin: int, stop: int, position: int) -> str | None:
        """The body in the last line above that names a group of those present: "Scottish Government officials"."""
        lines = self._parts.get(begin)
        if lines is None:
            lines = self._parts[begin] = [match.start() for match in _PART_OF_LIST.finditer(self._text, begin, stop)]
        index = bisect_left(lines, position) - 1
        return self._bodies.at(lines[index]) if index >= 0 and self._text[lines[index]] == BODY else None

    def office(self, role: str) -> str | None:
        """The department or national body to whose office a role belongs, on the article's day."""
        if patterns.CHIEF_OF_PROFESSION.match(role) and self._bodies.kind_of(self._own.main or "") in _HAVE_CHIEFS:
            # Trusts and boards have a chief medical officer of their own.
            return None
        holder = body_of_office(role, self._day or None)
        if nation := patterns.OFFICE_OF_NATION.match(role):
            name = "Scottish Government" if nation[1] == "scottish" else "Welsh Government"
        elif role == "ombudsman" and "local government ombudsman" in self._reading.lower:
            name = "Local Government and Social Care Ombudsman"
        elif holder is not None:
            name = holder.name
        elif role.startswith("cabinet secretary for ") or patterns.OF_DEVOLVED.match(role):
            if not self._government:
                return None
            name = self._government
        else:
            return None
        of_england = self.person in HEALTH_MINISTERS_OF_ENGLAND
        if name.startswith("Department") and not role.startswith("uk ") and self._government and not of_england:
            name = self._government
        if self._in_northern_ireland and name.startswith("Department of Health") and not of_england:
            return self._in_northern_ireland
        mentioned = self._bodies.named((name, *BODIES[name].forms))
        if of_england and mentioned and "ireland" in mentioned:
            # News of Northern Ireland has a Department of Health of its own.
            mentioned = None
        if mentioned is None:
            self.implied[name] = None
        return mentioned or self._body_key(name)

    @cached_property
    def _council_of_area(self) -> str | None:
        """The council that an article means which names none: of the only area in it that has one."""
        areas = areas_named(self._reading.words, self._text) if "council" in self._reading.lower else Counter()
        if len(areas) != 1:
            return None
        name = f"council:{next(iter(areas))}"
        self.implied[name] = None
        return self._body_key(name)

    @cached_property
    def _only_council(self) -> str | None:
        """The one council that an article names, wherever it does."""
        councils = {one.organisation or "" for one in self._bodies.mentions if _COUNCIL.match(one.organisation or "")}
        return councils.pop() if len(councils) == 1 else None

    def council_before(self, end: int) -> str | None:
        """The council of the place right before an offset: "Ashby" in "Ashby district councillor"."""
        named = _PLACE_BEFORE.search(self._text, max(0, end - _LONGEST_PLACE), end)
        words = named[0].split() if named else []
        for first in range(len(words)):
            place = " ".join(words[first:])
            if place in COUNCILS:
                name = f"council:{place}"
                self.implied[name] = None
                return self._body_key(name)
        return None

    def _managed(self, position: int) -> str | None:
        """The body whose managers the sentence lists: "the X's entire top team, including the chief executive"."""
        index = bisect_left(self._lists_of_managers, (position,)) - 1
        if index < 0:
            return None
        end, body = self._lists_of_managers[index]
        far = position - end > _LONGEST_LIST or SENTENCE_END.search(self._text, end, position)
        return None if far else body

    @cached_property
    def _lists_of_managers(self) -> list[tuple[int, str]]:
        """Where the words end that announce a list of a body's managers, with the body."""
        named = ((_MANAGERS.match(self._text, body.end), body.organisation or "") for body in self._bodies.mentions)
        return [(found.end(), body) for found, body in named if found]

    def _home(self, position: int) -> str | None:
        """The care home named last, else the only one that the article names: there managers are of homes."""
        if body := self._bodies.last_of_kind("care home", position):
            return body
        keys = {mention.organisation or "" for mention in self._bodies.mentions}
        homes = [key for key in keys if self._bodies.kind_of(key) == "care home"]
        return homes[0] if len(homes) == 1 else None

    @cached_property
    def _lists_of_witnesses(self) -> list[tuple[int, int, str]]:
        """Where lists of those who come from one body begin and end, with the body."""
        lists = []
        for come in _COME_FROM.finditer(self._text):
            stop = SENTENCE_END.search(self._text, come.end())
            if body := self._bodies.at(come.start("body")):
                lists.append((come.end(), stop.start() if stop else len(self._text), body))
        return lists

    def supplied(self, role: str, position: int) -> str | None:
        """A head of some body with none stated: that of the role before in the paragraph, else the body last named."""
        for begin, end, witnesses_body in self._lists_of_witnesses:
            if begin <= position < end:
                return witnesses_body
        head = role.split(" of ")[0].split(" for ")[0].split()[-1].casefold()
        if role.endswith("vice chancellor"):
            head = "vice-chancellor"
        noun = "council" if patterns.OF_COUNCIL.match(role) else patterns.OF_KIND.get(head)
        noun = "union" if patterns.OF_UNION.match(role) else noun
        if noun and (body := self._own.meant(noun, position)):
            return body
        if noun == "council":
            # One that the article does not name lends its members to no other body.
            return self._council_of_area or self._only_council
        if patterns.OF_PARTY.match(role) and (party := self._bodies.last_of_kind("political party", position)):
            return party
        if patterns.OF_HOME.match(role):
            return self._home(position)
        if head not in CORPORATE and not role.startswith(_OF_SOME_BODY):
            return None
        if head == "leader" and role.startswith(_AT_LARGE):
            return None
        if body := self._managed(position):
            return body
        index = bisect_left(self._places, (position,)) - 1
        place = self._places[index] if index >= 0 else None
        if place and place[1] in self._own.never and not head.startswith(("spokes", "leader", "founder", "co-founder")):
            # A regulator or ministry speaks of others' chiefs: the last body of another kind is meant, if there is one.
            earlier = (self._places[at] for at in range(index, max(-1, index - _FURTHEST_SUPPLIED), -1))
            place = next((other for other in earlier if other[1] not in self._own.never), place)
            place = None if place[1] in self._own.nobodys else place
            if (
                place
                and place[1] in self._own.never
                and _UNNAMED_TRUST.search(self._text, max(0, position - 1_500), position)
            ):
                # "The CQC rated the Trust": its chief is the Trust's, which the article does not name.
                place = None
            if self.last and self.last[1] in self._own.never:
                self.last = None
        if place and self._own.gives(place[0]):
            earlier = (self._places[at] for at in range(index, max(-1, index - _FURTHEST_SUPPLIED), -1))
            place = next((other for other in earlier if not self._own.gives(other[0])), None)
        elif place and index:
            place = self._own.host(self._places[index - 1], place)
        if self.last and (place is None or self.last[0] > place[0]):
            place = self.last
        if place is None:
            # A letter names the body that it is from last; one in the same line would be said to be whose role it is.
            line_end = self._text.find("\n", position)
            main = self._own.main
            return main if line_end >= 0 and main and not self._bodies.named_since(main, position, line_end) else None
        # A paragraph that names no body goes back to the one that the article is about.
        apart = "\n" in self._text[place[0] : position] and not self._own.heads_part(place[0])
        body = self._own.main or place[1] if apart else place[1]
        if not _COMMITTEE.match(body) or _SITS_IN.search(role):
            return body
        # Those who run something run no committee: the last body that can have a chief is meant.
        keys = (self._places[at][1] for at in range(index, max(-1, index - _FURTHEST_SUPPLIED), -1))
        return next((key for key in keys if not _COMMITTEE.match(key) and key not in self._own.never), None)
