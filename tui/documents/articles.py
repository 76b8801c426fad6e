"""Owns how an article, its raw page and the reasons behind a sentence become documents."""

from __future__ import annotations

import re

from db.questions.articles import ArticleView, Mark, RawPage, Why
from tui.documents.document import Document, DocumentWriter, Role, Span, Target
from tui.text.display_dates import display
from tui.text.safe_text import safe, safe_line

_ROLES: dict[str, Role] = {"organisation": "organisation", "person": "person", "date": "date", "amount": "amount"}


def byline(article: ArticleView) -> str:
    """Outlet, date, author and tags on one line, as far as they are known."""
    dates = display(article.published or article.posted)
    author = f"by {article.author}" if article.author else ""
    tags = f"tags: {', '.join(article.tags)}" if article.tags else ""
    said = [article.publisher or "outlet unknown", dates, author, tags]
    return ", ".join(safe_line(part) for part in said if part)


def article_document(
    article: ArticleView, sentence: tuple[int, int] | None = None, begin: int | None = None
) -> Document:
    """An article's own text, so that offsets into one are offsets into the other; the byline stands above it."""
    title_end = article.text.find("\n")
    spans = [Span(0, title_end if title_end >= 0 else len(article.text), "title")]
    for mark in article.marks:
        if role := _ROLES.get(mark.kind):
            target = _target(mark)
            spans.append(Span(mark.start, mark.end, role, target, target is not None))
    spans.sort(key=lambda span: (span.start, -span.end))
    return Document(
        "article", article.id, safe_line(article.title), safe(article.text), tuple(spans), sentence, begin=begin or 0
    )


def _target(mark: Mark) -> Target | None:
    if mark.target is None or mark.kind not in ("organisation", "person"):
        return None
    return Target("organisation" if mark.kind == "organisation" else "person", mark.target, mark.label or "")


def raw_document(article_id: int, title: str, page: RawPage, sentence: str = "") -> Document:
    """The page as it was read, at the sentence that the reader comes from. What is no part of any article is furniture,
    other articles are faint."""
    spans = [Span(start, end, "furniture") for start, end, _ in page.furniture]
    spans += [
        Span(start, end, "faint")
        for start, end in ((0, page.page_start), (page.page_end, len(page.text)))
        if start < end
    ]
    spans.sort(key=lambda span: span.start)
    return Document(
        "raw", article_id, safe_line(f"Raw page: {title}"), safe(page.text), tuple(spans),
        _place_of(sentence, page), note="× left out", begin=page.page_start,
    )  # fmt: skip


def _place_of(sentence: str, page: RawPage) -> tuple[int, int] | None:
    """Where the article's part of the page has the words of a sentence, whatever its lines and spaces."""
    words = r"\s+".join(map(re.escape, sentence.split()))
    found = re.compile(words).search(page.text, page.page_start, page.page_end) if words else None
    return found.span() if found is not None else None


def why_document(article: ArticleView, start: int, end: int, reasons: list[Why]) -> Document:
    """A sentence, and under it every fact that touches it with the rule that found it."""
    writer = DocumentWriter()
    writer.line("The sentence", "heading")
    begin = writer.length
    base = begin - start
    writer.line(article.text[start:end].replace("\n", " "))
    for mark in article.marks:
        if start <= mark.start and mark.end <= end and (role := _ROLES.get(mark.kind)):
            target = _target(mark)
            writer.span(Span(base + mark.start, base + mark.end, role, target, target is not None))
    writer.line()
    writer.line("What was found in it" if reasons else "Nothing was found in it.", "heading")
    for reason in reasons:
        fact = _fact(article, reason)
        writer.write(f"- {reason.kind}: ").write(f"“{_shortened(reason.surface)}”", "heading", target=fact, stop=True)
        if reason.value:
            writer.write(f" means {reason.value}")
        writer.line(f"  (rule {reason.rule}, version {reason.version})", "faint")
    highlight = (begin, begin + end - start) if start < end else None
    return writer.document("why", article.id, safe_line(f"Why: {article.title}"), highlight=highlight)


def _fact(article: ArticleView, reason: Why) -> Target:
    """The fact itself; Enter opens the words that it stands in."""
    if reason.event is not None:
        return Target("event", reason.event, reason.surface, fact=reason.kind)
    return Target("article", article.id, article.title, reason.start, reason.end, fact=reason.kind)


def _shortened(words: str) -> str:
    """At most 80 characters: where there are more, whole words of the beginning and of the end."""
    words = " ".join(words.split())
    if len(words) <= 80:
        return words
    return f"{words[:61].rpartition(' ')[0] or words[:60]} … {words[-17:].partition(' ')[2] or words[-16:]}"
