"""Owns what a web page says about itself: its title, its address and its day of publication."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from loaders.sources.heading import titled
from loaders.sources.html_authors import linked_authors, people_in

_ATTRIBUTE = re.compile(r"""(?<![\w:.-])([a-zA-Z][\w:.-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'<>]++))""")
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_LINKED_DATE = re.compile(r'"(?:datePublished|dateCreated|uploadDate)"\s*:\s*"([^"]{8,40})"')
_LINKED_CHANGE = re.compile(r'"dateModified"\s*:\s*"([^"]{8,40})"')
_DAY_OF_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/.-]|$)")
_TITLED = re.compile(
    r"""(?:class|itemprop|id)\s*=\s*["'][^"']*(?:entry|post|article|page|story|news)?-?_?(?:title|headline)"""
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST_WORDS = 3
"""Longer words of a headline, of which half come again where it is worded otherwise."""
_MOST_HEADINGS = 20

# What pages call the day they were published, best first: Open Graph, schema.org, Dublin Core, Highwire Press, usage.
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "dcterms.issued", "dc.date.issued",
    "dcterms.created", "dcterms.date", "dc.date", "citation_publication_date", "citation_date", "parsely-pub-date",
    "sailthru.date", "pubdate", "publish-date", "publication_date", "published_date", "publishdate", "published",
    "article:published", "article.published", "og:published_time", "og:pubdate", "date.issued", "release_date",
    "bt:pubdate", "dc.date.created", "article_date_original", "cxenseparse:recs:publishtime", "vr:published_time",
    "datecreated", "date", "time",
)  # fmt: skip
_CHANGED_NAMES = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "revised", "modified",
)  # fmt: skip
"""What pages call the day they were last changed."""
_SITE_NAMES = ("og:site_name", "application-name", "dcterms.publisher", "dc.publisher")
_AUTHOR_NAMES = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author",
    "byl", "twitter:data1",
)  # fmt: skip
_TITLE_NAMES = ("og:title", "citation_title", "dc.title", "dcterms.title")


@dataclass(slots=True)
class Head:
    """Fed every tag and text of a page in order; the first of each thing said is kept."""

    address: str | None = None
    dates: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    sites: dict[str, str] = field(default_factory=dict)
    authors: list[str] = field(default_factory=list)
    linked_authors: list[str] = field(default_factory=list)
    inside: str | None = None
    headings: list[tuple[bool, list[str]]] = field(default_factory=list)
    """First and second headings, each with whether its attributes call it a title."""
    firsts: list[list[str]] = field(default_factory=list)
    """Headings of the first level."""
    in_heading: bool = False

    def tag(self, name: str, attributes: str) -> None:
        """An opening tag, or a closing one whose name begins with a slash."""
        if name in {"h1", "h2"} and len(self.headings) < _MOST_HEADINGS:
            self.in_heading = True
            self.headings.append((_TITLED.search(attributes) is not None, []))
            if name == "h1":
                self.firsts.append(self.headings[-1][1])
        elif name in {"/h1", "/h2"}:
            self.in_heading = False
        if name in {"title", "h1"}:
            self.inside = name if name not in self.titles else None
        elif name in {"/title", "/h1"}:
            self.inside = None
        elif name == "meta":
            self._meta(_attributes(attributes))
        elif name == "link":
            said = _attributes(attributes)
            if said.get("rel", "").lower() == "canonical" and "href" in said:
                self.address = self.address or said["href"]
        elif name == "time":
            said = _attributes(attributes)
            published = "pubdate" in attributes.lower() or said.get("itemprop") == "datePublished"
            if published or self.headings:
                self._date("datepublished" if published else "time", said.get("datetime", ""))
        elif name == "linked-data":
            if found := _LINKED_DATE.search(attributes):
                self._date("datepublished", found.group(1))
            if found := _LINKED_CHANGE.search(attributes):
                self._date("datemodified", found.group(1))
            if '"author"' in attributes or '"creator"' in attributes:
                self.linked_authors = self.linked_authors or linked_authors(attributes)
        elif "datePublished" in attributes:
            said = _attributes(attributes)
            if said.get("itemprop") == "datePublished":
                self._date("datepublished", said.get("content") or said.get("datetime", ""))

    def text(self, text: str) -> None:
        """Characters between two tags."""
        if self.in_heading:
            self.headings[-1][1].append(text)
        if self.inside is not None:
            self.titles[self.inside] = self.titles.get(self.inside, "") + text

    @property
    def date(self) -> str | None:
        """The day of publication as ISO 8601, or None where the page does not say."""
        said = next((self.dates[name] for name in _DATE_NAMES[:-1] if name in self.dates), None)
        return said or self._day_of_address() or self.dates.get("time")

    @property
    def changed(self) -> str | None:
        """The day on which the page was last changed, as ISO 8601, or None where it does not say."""
        return next((self.dates[name] for name in _CHANGED_NAMES if name in self.dates), None)

    def _day_of_address(self) -> str | None:
        found = _DAY_OF_ADDRESS.search(self.address or "")
        return _day(*found.groups()) if found else None

    @property
    def people(self) -> list[str]:
        """The people who the page says wrote it, where they are not named as the site is."""
        sites = {site.casefold() for site in self.sites.values()}
        said = (people_in(words) for words in self.authors if words.casefold() not in sites)
        named = self.linked_authors or next((people for people in said if people), [])
        return [name for name in dict.fromkeys(named) if name.casefold() not in sites]

    def best_title(self) -> str | None:
        """The headline: the first heading where the page's `title` has it, which often adds the site."""
        said = {name: " ".join(html.unescape(text).split()) for name, text in self.titles.items()}
        titled = said.get("title", "")
        if heading := self._heading_of(titled, said.get("og:title", "")):
            return heading
        shared = next((said[name] for name in (*_TITLE_NAMES, "title", "h1") if said.get(name)), None)
        shown = self._only_heading()
        return shown if shown and shared and _tell_alike(shown, shared) else shared

    def titled(self) -> str | None:
        """The headline with the site after a bar, where the page names its site; else as `best_title`."""
        headline = self.best_title()
        whole = " ".join(html.unescape(self.titles.get("title", "")).split())
        site = next((self.sites[name] for name in _SITE_NAMES if name in self.sites), None)
        if headline and site:
            return titled(headline, site)
        return whole if headline and headline in whole else headline

    def _only_heading(self) -> str | None:
        """The words of the page's first-level heading, where it has no other."""
        shown = {" ".join(html.unescape("".join(parts)).split()) for parts in self.firsts}
        return shown.pop() if len(shown) == 1 else None

    def _heading_of(self, titled: str, shared: str) -> str | None:
        """The heading that the page's `title` holds: the one called a title, else the one that begins it, which is
        not the site's name; `shared` is the title that the page gives to be shown elsewhere."""
        sites = {site.casefold() for site in self.sites.values()}
        found = []
        for called, parts in self.headings:
            text = " ".join(html.unescape("".join(parts)).split())
            if text and text in titled and (text.casefold() not in sites or text == titled):
                found.append((text != shared, not called, titled.index(text), text))
        return min(found)[-1] if found else None

    def _meta(self, said: dict[str, str]) -> None:
        name = (said.get("property") or said.get("name") or said.get("itemprop") or "").lower()
        content = said.get("content", "")
        if name in _DATE_NAMES or name in _CHANGED_NAMES:
            self._date(name, content)
        elif name in _TITLE_NAMES:
            self.titles.setdefault(name, content)
        elif name in _AUTHOR_NAMES and content:
            self.authors.append(" ".join(content.split()).removeprefix("By ").removeprefix("by "))
        elif name in _SITE_NAMES and content:
            self.sites.setdefault(name, " ".join(content.split()))
        elif name == "og:url":
            self.address = self.address or content

    def _date(self, name: str, words: str) -> None:
        if found := _DAY.match(words.strip()):
            day = _day(*found.groups())
            if day is not None:
                self.dates.setdefault(name, day)


def _tell_alike(shown: str, shared: str) -> bool:
    """Whether a heading is the headline that the page words otherwise for those who share it, and not that with its
    section before it."""
    if shared in shown:
        return False
    words = {word.casefold() for word in _WORD.findall(shown)}
    other = {word.casefold() for word in _WORD.findall(shared)}
    return len(words) >= _FEWEST_WORDS and 2 * len(words & other) >= min(len(words), len(other))


def _day(year: str, month: str, day: str) -> str | None:
    month, day = month.zfill(2), day.zfill(2)
    return f"{year}-{month}-{day}" if "01" <= month <= "12" and "01" <= day <= "31" else None


def _attributes(text: str) -> dict[str, str]:
    """Attributes by lower-case name, character references resolved; those without a value are left out."""
    return {
        name.lower(): html.unescape(double or single or bare).strip()
        for name, double, single, bare in _ATTRIBUTE.findall(text)
    }
