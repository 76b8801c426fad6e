"""Owns the headline of an event: the page's own words, in order, around the word that tells it.

Where its clause begins is `clauses`'; a list pane shows about 40 characters, so the event comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.knowledge.events.headline_words import DETERMINERS, LINKS, NEVER_LAST, PRONOUNS, SAYING
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.events.clauses import Spans, clause_told, verb_clause
from loaders.language.events.cutting import (
    EDGE,
    GLUE,
    LONGEST,
    OUTER,
    SHORTEST_TAIL,
    SPACE,
    STRETCHED,
    fitted,
    spaced,
    tidy,
)
from loaders.language.events.insertions import BRACKETS, inserted
from loaders.language.events.noun_phrases import phrase_start
from loaders.language.events.subjects import after_lead_in, first_name, head_noun, infinitive_alone, name_before_who
from loaders.language.events.triggers import Told
from loaders.language.word_patterns import lower_case

LONGEST_SUBJECT = 42
"""Characters before the words of the event; a longer subject gives way to its first name."""
_LONGEST_PAIR = 60
_PAIR = re.compile(r"\S+ (?:and|&) \S+")
"""Two names, of which neither says enough alone; the words of a name are glued together."""
_DONE_TO_BODIES = frozenset({"creation", "abolition", "merger", "acquisition", "launch"})
"""Kinds of event that befall bodies: "The panel, chaired by Ann Moss, was created in May" says nothing of her."""
_FEWEST_WORDS = 4
_TELLING = 24
"""Characters of a noun phrase that says enough by itself."""
_MOST_OF_SOURCE = 12
"""Words from the beginning of an attribution to its verb, more than match."""
_LONGEST_ATTRIBUTION = 90
"""Characters from the verb of an attribution to the end of its sentence, at most."""

_ATTRIBUTION = lower_case(
    r"[,.]?[”’\"']?,?\s(?:(?P<source>(?:the|a|an|its|new|recent|latest|official)?\s?(?:[\w’'&()-]+\s){0,7}?)"
    r"(?P<verb>said|says|added|told|announced(?=\.?$)|has said|have said|has ruled|has confirmed"
    r"|have confirmed|has announced|has revealed|have revealed|revealed|reveals|has shown|has concluded"
    r"|concluded|suggests"
    r"|shows|suggested|showed|has found|found|stated|explained|ruled|has warned|have warned|warned|claimed|reported"
    r"|according to)\b(?P<rest>[^,.;]{0,60}?))[.]?[”’\"']?$"
)
_SAME_AGAIN = lower_case(
    r"(?:the|both)(?: \w+)? (?:organisations|bodies|companies|charities|trusts|councils|hospitals|hospices|practices"
    r"|firms|boards|parties|partners)$"
)
"""A source that is those of whom the sentence tells."""
_NAMED_AFTER = re.compile(r"$|\s(?:[A-Z]|the\s|an?\s|his\s|her\s|last\s|on\s|in\s)")
_ATTRIBUTES = word_set(
    "said says added told ruled confirmed announced suggests suggested shows showed found stated explained warned "
    "claimed reported according revealed reveals concluded"
)
"""The words of which an attribution has one: only where one stands is the pattern tried."""
_HARD_END = re.compile(
    r"[;:\s.!?,](?:(?<=;)|(?<=:)\s|(?<=\s)[–—-]\s|(?<=[.!?])[”’\"']?\s"
    r"|(?<=,)\s(?:while|although|though|but|with|saying|according|because|so|amid|whereas|as|after|and|\w+ing)\s"
    r"|(?<=\s)(?:although|whereas|while|because|so that)\s"
    r"|(?<=\s)and\s(?=(?:will|would|has|have|is|are|was|were|could|it|they|he|she)\s))"
)
"""It begins with a sign, because a search that begins with signs or letters is quick."""
_SHARP_END = re.compile(
    r",\s(?:which|who|whose|where|said|says|added|warned|claimed)\b|[,.]?[”\"]\s?,?\s(?:he|she|it|they)\s"
)
_SUBORDINATE = re.compile(r"(?:While|Although|Though|Because|Since|When|After|Before|As|If|Whether)\s")
_COMMA = re.compile(r",\s(?!\d)|[,.]?[”\"]\s?,?\s(?:he|she|it|they)\s")
_NEXT_CLAUSE = re.compile(
    r",\s(?:which|who|whose|where)\s|[,.]?[”\"]\s?,?\s(?:he|she|it|they)\s"
    r"|,\s(?=(?:the|a|an|it|they|he|she|we|its|their)\s|[A-Z])"
)
_LIST_MARK = re.compile(r"\s*(?:[•*‣▪·●–o-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_LABEL = re.compile(r"(?:EXCLUSIVE|UPDATED?|BREAKING|REVEALED|LATEST|[A-Z]{4,}(?=:)):?\s(?=[A-Z])")
_OPENING = lower_case(
    r"(?:(?:But|And|However|Meanwhile|Also|In addition|Separately|Yet|So|Then|Now|Also)\b,?\s)?"
    r"(?:(?:last|this|next) (?:year|month|week|spring|summer|autumn|winter)\s(?=[A-Z])"
    r"|today\s(?=[a-z])(?!(?:is|was|are|will|marks?|sees|saw)\b))?"
)
_PARTICLE = re.compile(r"\s(?:over|up|out|down|off|away|back|forward|place|part|effect|aside|in place|into force)\b")
"""What belongs to the verb before it: "taken over", "set up"."""
_JOINS = frozenset({"and", "or", "even"})
_PASSED_OVER = frozenset({"first", "also", "now", "then", "later"})
_AFTER_ANY_SUBJECT = word_set(
    "has is was had will would could may might must did to came became said told took left wrote won gave began went "
    "got sought saw found made held met spoke stood put set led ran sent built bought sold paid"
)
"""Verb forms that fit the name of one person or body; besides them, those in -ed."""
_OPENED_SPEECH = re.compile(r"^.*:\s[“‘\"]")
_BARE_PASSIVE = re.compile(r"^(?:be|been|being)\s")
_PASSIVE_HEAD = re.compile(r"^(?:is|are|was|were|has|have|had)\s(?!not\b)(?:been\s|being\s)?")


class _Line(NamedTuple):
    """A sentence in hand: its words, its asides, and itself with names glued together."""

    text: str
    glued: str
    sentence: EventSentence
    asides: Spans
    end: int
    """Where the headline ends at the latest: before ", he said"."""

    def plain(self, start: int, end: int) -> str:
        """The words from `start` to `end` without the asides."""
        base = self.sentence.start
        if not self.asides:
            return spaced(self.glued[start - base : max(start, end) - base])
        parts, at = [], start
        for left, right in self.asides:
            if left >= end or right <= at:
                continue
            if left > at:
                parts.append(self.glued[at - base : left - base])
            at = min(right, end)
        parts.append(self.glued[at - base : max(at, end) - base])
        return spaced("".join(parts))

    def head(self) -> int:
        """Where the sentence begins, after a list's mark and "But" or "Last year"."""
        start, end = self.sentence.start, self.sentence.end
        marked = _LABEL if self.text[start].isupper() else _LIST_MARK
        mark = marked.match(self.text, start, end)
        opening = _OPENING.match(self.sentence.lower, mark.end() if mark else self.sentence.start, self.sentence.end)
        return opening.end() if opening else self.sentence.start


def headline(text: str, sentence: EventSentence, told: Told, doer: str | None = None, taken: Sequence[str] = ()) -> str:
    """A headline for one event; `doer` is whom a pronoun means, `taken` the headlines its sentence has already."""
    title = _own_headline(text, sentence, told, doer, taken)
    if title.count(" ") + 1 < _FEWEST_WORDS:
        # "Closure" or "It would shut" says less than the words that the sentence begins with.
        whole = shortened(text[sentence.start : sentence.end])
        says_it = " " not in title or text[told.start : told.end] in whole
        if says_it and len(whole) > len(title) and whole not in taken:
            return whole
    return title


def _own_headline(text: str, sentence: EventSentence, told: Told, doer: str | None, taken: Sequence[str]) -> str:
    end, source = _end(text, sentence, told, doer)
    line = _Line(text, _glued(text, sentence), sentence, inserted(sentence, told.start), end)
    title = ""
    if source is not None and not _SAME_AGAIN.match(source.lower()):
        title = _joined(source, _written(line, line.head(), line.head()))
        if len(title) > 10 and title not in taken:
            return title
    if told.frame.name == "by-date":
        title = _of_date(line, told)
        if title and title not in taken:
            return title
    for make in (_of_noun, _of_phrase) if told.form == "noun" else (_of_verb, _of_phrase):
        title = make(line, told, doer)
        title = infinitive_alone(title, sentence.lower[told.start : told.end]) if told.form == "base" else title
        if len(title) > 6 and title not in taken:
            return title
    rest = _written(line, told.start, told.end)
    return (_joined(doer, rest) if doer else tidy(rest)) or title or shortened(text[sentence.start : sentence.end])


def shortened(line: str) -> str:
    """A line as a headline: its first words, no more than fit."""
    plain = spaced(line)
    mark = _LIST_MARK.match(plain)
    return tidy(fitted(plain[mark.end() if mark else 0 :], 0)) or plain.strip()[:LONGEST].strip()


def _glued(text: str, sentence: EventSentence) -> str:
    glued = text[sentence.start : sentence.end]
    spans = [(mention.start, mention.end) for mention in sentence.mentions]
    spans += [(item.start, item.end) for item in sentence.classes]
    spans += [(date.start, date.end) for date in sentence.dates]
    for start, end in spans:
        left, right = start - sentence.start, end - sentence.start
        if right <= len(glued) and " " in (name := glued[left:right]):
            glued = glued[:left] + name.replace(" ", GLUE) + glued[right:]
    return glued


def _end(text: str, sentence: EventSentence, told: Told, doer: str | None) -> tuple[int, str | None]:
    """Where the headline must end at the latest, and its source where the trigger stands in ", a survey suggests"."""
    if _ATTRIBUTES.isdisjoint(sentence.vocabulary):
        return sentence.end, None
    tail = max(sentence.start + 30, sentence.end - 140)
    words, first = sentence.words, sentence.word_at(max(tail, sentence.end - _LONGEST_ATTRIBUTION))
    verb = next((place for place in range(first, len(words)) if words[place] in _ATTRIBUTES), None)
    if verb is None:
        return sentence.end, None
    if verb > _MOST_OF_SOURCE:
        tail = max(tail, sentence.end_of(verb - _MOST_OF_SOURCE))
    found = _ATTRIBUTION.search(sentence.lower, tail, sentence.end)
    if found is None or (found.start() <= told.start and not found[0].startswith((",", ".", "”", '"', "’"))):
        return sentence.end, None
    opening = found["source"].split(" ", 1)[0]
    if opening in LINKS or opening in NEVER_LAST - DETERMINERS - PRONOUNS:
        return sentence.end, None
    if not found["source"] and not _NAMED_AFTER.match(text, found.end("verb"), found.end("rest")):
        return sentence.end, None
    if found.start() > told.end:
        return found.start(), None
    if told.start > found.end("verb"):
        return sentence.end, None
    source = tidy(BRACKETS.sub("", text[found.start("source") : found.start("verb")]))
    unnamed = not source or source.lower() in PRONOUNS or (doer and len(source) > LONGEST_SUBJECT)
    return found.start(), (doer or "") if unnamed else source


def _of_verb(line: _Line, told: Told, doer: str | None) -> str:
    particle = _PARTICLE.match(line.text, told.end, line.sentence.end)
    told = told._replace(end=particle.end()) if particle else told
    past, present = told.form in ("past", "participle"), told.form == "present"
    at = line.sentence.word_at(told.start)
    clause = clause_told(line.sentence, told.start, past)
    if told.form == "base" and at and line.sentence.words[at - 1] in _JOINS and "to" in line.sentence.words[:at]:
        # "Plans to shut a unit and move its staff": a second infinitive has no subject.
        return _joined(doer or "", _written(line, told.start, told.end))
    if told.form == "gerund" and at and line.sentence.words[at - 1] in LINKS - {"while", "when", "that"}:
        return _joined(doer or "", _written(line, told.start, told.end))
    if line.sentence.words[line.sentence.word_at(clause.verb)] == "to":
        return _of_infinitive(line, told, clause.start, line.sentence.word_at(clause.verb))
    start = max(clause.start, line.head()) if clause.start < clause.subject_end else clause.start
    clause = clause._replace(start=start)
    opened = _SUBORDINATE.match(line.text, start, clause.subject_end)
    start = opened.end() if opened else start
    base = line.sentence.start
    plain = line.glued[start - base : clause.subject_end - base] if clause.relative else ""
    subject = _OPENED_SPEECH.sub("", plain or line.plain(start, clause.subject_end))
    inserted = clause.relative or start != clause.start or (past and subject.endswith(", "))
    subject = after_lead_in(subject.strip(EDGE))
    while subject.rpartition(" ")[2] in LINKS - {"to"} and " " in subject:
        subject = subject.rpartition(" ")[0]
    predicate = _written(line, clause.verb, told.end, _COMMA if inserted else _SHARP_END)
    if not subject:
        return _told_of(doer, predicate, present) if doer else tidy(_BARE_PASSIVE.sub("", predicate))
    if subject.lower().strip("“‘\"' ") in PRONOUNS:
        doer = _speaker(line, start) or _person_in(line, start, subject) or doer
        # "It was announced that" speaks of nobody.
        doer = doer or ("" if told.passive else _body_in(line, start, subject))
        if doer:
            return _told_of(doer, predicate, present)
        subject = subject.strip("“‘\"' ")
    elif clause.relative and (nearest := name_before_who(line.sentence, clause.subject_end, subject)):
        return _told_of(nearest, predicate, present)
    elif len(subject) > (_LONGEST_PAIR if GLUE in subject and _PAIR.fullmatch(subject) else LONGEST_SUBJECT):
        name = first_name(line.sentence, start, clause.subject_end, told.passive and told.kind in _DONE_TO_BODIES)
        if name and len(name) < len(subject) - 4:
            return _told_of(name, predicate, present)
        subject = head_noun(subject)
    return tidy(fitted(f"{subject} {predicate}", len(subject) + 1 + told.end - clause.verb))


def _of_infinitive(line: _Line, told: Told, start: int, to: int) -> str:
    """What is to be done, with the words that say whether: "were denied the right to challenge the decision"."""
    start = max(start, line.head())
    dates = line.sentence.dates
    if told.end - start > LONGEST or any(date.start <= start < date.end for date in dates):
        start = phrase_start(line.sentence, max(0, to - 1))
        if any(date.start <= start < date.end for date in dates):
            start = line.sentence.starts[to + 1]
    return tidy(_written(line, start, told.end))


def _person_in(line: _Line, start: int, subject: str) -> str:
    """The person whom "he" or "she" means, where the sentence names one before."""
    if subject.lower().strip("“‘\"' ") not in ("he", "she"):
        return ""
    named = [m for m in line.sentence.mentions if m.person and m.end <= start]
    return line.text[named[-1].start : named[-1].end] if named else ""


def _body_in(line: _Line, start: int, subject: str) -> str:
    """The body that "it" means, where the sentence names one before, and one only."""
    if subject.lower().strip("“‘\"' ") != "it":
        return ""
    named = [m for m in line.sentence.mentions if m.organisation and m.end <= start]
    return line.text[named[0].start : named[0].end] if len({m.organisation for m in named}) == 1 else ""


def _speaker(line: _Line, start: int) -> str:
    """Who says so, where "it" or "they" are the words after "announced that": the subject of that verb."""
    place = line.sentence.word_at(start) - 1
    if place > 0 and line.sentence.words[place] == "that":
        place -= 1
    if place <= 0 or line.sentence.words[place] not in SAYING:
        return ""
    clause = verb_clause(line.sentence, place, line.asides)
    subject = after_lead_in(line.plain(max(clause.start, line.head()), clause.subject_end).strip(EDGE))
    if not subject or len(subject) > LONGEST_SUBJECT or subject.lower() in PRONOUNS:
        named = [m for m in line.sentence.mentions if clause.start <= m.start < clause.subject_end and m.organisation]
        if len(named) == 2 and line.sentence.words[line.sentence.word_at(start)] == "they":
            return " and ".join(line.text[m.start : m.end] for m in named)
        return first_name(line.sentence, clause.start, clause.subject_end)
    return subject[:1].upper() + subject[1:]


def _of_noun(line: _Line, told: Told, doer: str | None) -> str:
    """A noun near the head of its clause keeps the clause."""
    clause = clause_told(line.sentence, told.start)
    start = max(clause.start, line.head())
    if clause.relative or start > told.start:
        return _of_phrase(line, told, doer)
    before = line.plain(start, told.start).strip(EDGE)
    first, _, second = before.lstrip("“‘\"' ").partition(" ")
    if len(before) > LONGEST_SUBJECT or first.lower() in LINKS:
        phrase = _of_phrase(line, told, doer)
        whole = tidy(line.plain(start, line.end))
        # A phrase of a word or two says too little where the whole clause fits.
        fits = told.end <= line.end and len(whole) <= STRETCHED
        if len(phrase) >= _TELLING:
            return phrase
        near = told.end - start <= LONGEST and told.end <= line.end
        return whole if fits else tidy(_written(line, start, told.end)) if near else phrase
    if first.lower() in PRONOUNS and doer and second and first.lower() not in DETERMINERS:
        return _joined(doer, _written(line, _after_word(line.text, start), told.end))
    return tidy(_written(line, start, told.end))


def _after_word(text: str, start: int) -> int:
    """Where the second word of a line begins that has white space of any kind after its first."""
    space = SPACE.search(text, start)
    return space.end() if space else start


def _of_date(line: _Line, told: Told) -> str:
    """What is to be done by a date: the words before "by", from the first that may begin a headline, and the date."""
    sentence = line.sentence
    end = next((date.end for date in sentence.dates if date.end > told.end), told.end)
    breaks = [found for found in sentence.breaks if found < told.start]
    starts = [line.head(), *breaks[-1:]]
    in_name = False
    for word, start in zip(sentence.words, sentence.starts, strict=True):
        capital = line.text[start].isupper()
        if start < told.start and not in_name and (word in DETERMINERS or capital):
            starts.append(start)
        in_name = capital
    for start in starts:
        if line.head() <= start and end - start <= STRETCHED:
            return tidy(line.plain(start, end))
    return ""


def _of_phrase(line: _Line, told: Told, doer: str | None) -> str:
    """The noun phrase of the trigger, with the doer in front where it does not stand in the phrase."""
    start = min(phrase_start(line.sentence, line.sentence.word_at(told.start)), told.start)
    phrase = _written(line, start, told.end, _NEXT_CLAUSE)
    own = phrase[:1].isupper() or re.match(r"\S+[’']s\s", phrase)
    if told.form == "noun" and doer and not own and doer.lower() not in phrase.replace(GLUE, " ").lower():
        return _joined(doer, phrase)
    return tidy(phrase)


def _told_of(name: str, words: str, present: bool = False) -> str:
    """ "Name retired in May" where the words are a predicate that fits any subject, else "Name: words"."""
    plain = words.strip(OUTER)
    told = (word for word in plain.split(" ")[:2] if not word.endswith("ly") and word not in _PASSED_OVER)
    verb = next(told, "").lower()
    if not present and verb not in _AFTER_ANY_SUBJECT and not verb.endswith("ed"):
        return _joined(name, words)
    return tidy(fitted(f"{name.strip()} {plain}", len(name) + 8))


def _joined(name: str, words: str) -> str:
    """ "Name: words", the words without "has been"."""
    plain = _PASSIVE_HEAD.sub("", words.strip(OUTER))
    first = plain.split(" ", 1)[0]
    if first.lower() in DETERMINERS:
        plain = first.lower() + plain[len(first) :]
    return tidy(fitted(f"{name.strip()}: {plain}" if name else words, len(name) + 8))


def _written(line: _Line, start: int, kept: int, stop: re.Pattern[str] = _SHARP_END) -> str:
    """The words from `start` to the end of the clause, or to `stop`; those up to `kept` in any case."""
    words = line.plain(start, max(line.end, kept))
    least = len(line.plain(start, kept))
    enough = max(LONGEST // 2, least + SHORTEST_TAIL)
    if len(words) > min(enough, LONGEST):
        end = next((found.start() for found in _HARD_END.finditer(words, least) if found.start() > least + 8), 0)
        if end and (end > enough or len(words) > LONGEST):
            words = words[:end]
    if "," in words or "”" in words or '"' in words:
        found = stop.search(words, least)
        words = words[: found.start()] if found else words
    return fitted(words, least)
