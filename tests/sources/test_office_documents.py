"""Word, OpenDocument, EPUB and rich text: lines of text, what their properties say, and files made to do harm."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources import Page, Refused, SourceBytes, find, limits, read, take

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CORE = """<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>{title}</dc:title>
<dc:creator>Anna Field</dc:creator><dcterms:created>2010-01-01T00:00:00Z</dcterms:created>
<dcterms:modified>2014-04-02T10:00:00Z</dcterms:modified></cp:coreProperties>"""
NUMBERING = f"""<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="5">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num></w:numbering>"""


def zipped(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return packed.getvalue()


def docx(body: str, title: str = "", **parts: str) -> bytes:
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:mc="m"><w:body>{body}</w:body></w:document>',
            "word/numbering.xml": NUMBERING,
            "docProps/core.xml": CORE.format(title=title),
            **{name.replace("__", "/") + ".xml": part for name, part in parts.items()},
        }
    )


def p(text: str, properties: str = "") -> str:
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt(text: str, **members: str) -> bytes:
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": f'<o:d xmlns:o="o" xmlns:text="t" xmlns:table="b"><o:text>{text}</o:text></o:d>',
        "meta.xml": '<o:m xmlns:o="o" xmlns:dc="d"><dc:title>Hospice opens in Elm</dc:title>'
        "<dc:creator>Anna Field</dc:creator><dc:date>2014-04-02T10:00:00</dc:date></o:m>",
        **members,
    })  # fmt: skip


def epub(**members: str) -> bytes:
    return zipped({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<c><rootfile full-path="OPS/book.opf"/></c>',
        "OPS/book.opf": '<package xmlns:dc="d"><metadata><dc:title>Care in Elm</dc:title>'
        "<dc:creator>Anna Field</dc:creator><dc:date>2014-04-02</dc:date></metadata><manifest>"
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="a" href="one%20a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
        "OPS/nav.xhtml": "<html><body><p>Contents</p></body></html>",
        "OPS/one a.xhtml": "<html><body><h1>One</h1><p>First words.</p></body></html>",
        "OPS/two.xhtml": "<html><body><h1>Two</h1><p>More words.</p></body></html>",
        **members,
    })  # fmt: skip


RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title Hospice opens in Elm}{\author Anna Field}"
    r"{\revtim\yr2014\mo4\dy2}}\pard\b Hospice opens in Elm\b0\par Caf\'e9 \u8217?s words.\par"
    r"{\listtext\f1\'B7\tab}One\par{\listtext\f1\'B7\tab}Two\par{\listtext 3.\tab}Three\par"
    r"\trowd\cellx100\cellx200\intbl A\cell B\cell\row {\header head\par}{\pict 0102}End.\par}"
)


def found(path: Path, data: bytes) -> Page | Refused:
    path.write_bytes(data)
    (one,) = read(path)
    return one


def page(path: Path, data: bytes) -> Page:
    one = found(path, data)
    assert isinstance(one, Page), one
    return one


def test_a_word_document_is_paragraphs_lists_and_tables(tmp_path: Path) -> None:
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    row = f"<w:tr><w:tc>{p('Chair')}</w:tc><w:tc>{p('')}</w:tc><w:tc>{p('Bo Ash')}{p('(from 2 pm)')}</w:tc></w:tr>"
    body = (
        p("Hospice opens", '<w:pStyle w:val="Heading1"/>')
        + p("Contents 1", '<w:pStyle w:val="TOC1"/>') + p("It opened.")
        + p("One", item) + p("Two", item) + f"<w:tbl>{row}{row}</w:tbl>" + p("End.")
    )  # fmt: skip
    one = page(tmp_path / "minutes.txt", docx(body))
    assert one.text == (
        "Hospice opens\n\nIt opened.\n\n• One\n• Two\n\nChair | Bo Ash\n(from 2 pm)\nChair | Bo Ash\n(from 2 pm)"
        "\n\nEnd."
    )
    assert (one.format, one.date, one.title) == ("docx", "2014-04-02", None)


def test_what_was_deleted_moved_or_is_shown_twice_is_left_out(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText> gone</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t> moved</w:t></w:r></w:moveFrom><w:r><w:tab/><w:t>on</w:t><w:br/><w:t>a line</w:t></w:r>"
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r></w:p>"
        "<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("In a box") + "</w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:txbxContent>" + p("In a box") + "</w:txbxContent></mc:Fallback></mc:AlternateContent>"
        "<w:r><w:t>Around it</w:t></w:r></w:p>"
    )
    assert page(tmp_path / "a", docx(body)).text == "Kept on\na line\n\nIn a box\n\nAround it"


def test_footnotes_stand_behind_the_text(tmp_path: Path) -> None:
    rule = f'<w:footnote w:type="separator">{p("-")}</w:footnote>'
    notes = f'<w:f xmlns:w="{W}">{rule}<w:footnote>{p("A note.")}</w:footnote></w:f>'
    assert page(tmp_path / "a", docx(p("Words."), word__footnotes=notes)).text == "Words.\n\nA note."


@pytest.mark.parametrize(
    ("title", "first", "believed"),
    [
        ("HOSPICE OPENS", "Hospice opens", "Hospice opens"),
        ("Microsoft Word - minutes_final.doc", "Hospice opens", None),
        ("Template for papers", "Hospice opens", None),
        ("Care in Elm", "A long sentence " * 10 + "begins it.", "Care in Elm"),
    ],
)
def test_a_title_among_the_properties_is_believed_where_the_text_bears_it_out(
    tmp_path: Path, title: str, first: str, believed: str | None
) -> None:
    one = page(tmp_path / "a", docx(p(first) + p("It opened."), title))
    assert one.title == believed
    assert ("By Anna Field" in one.text) == (believed is not None)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Board meeting", "Wednesday 2 March 2011"], "2011-03-02"),
        (["Minutes of the meeting of the trustees, held in the village hall of Elm on 2 March 2011."], "2011-03-02"),
        (["2011-02-28 draft minutes", "Board", "Date 2 March 2011"], "2011-03-02"),
        (["Board", "Last met: 2 February 2011", "Date: 2 March 2011"], "2011-03-02"),
        (["Board", *"abcd", "Minutes of 2 February 2011", "Date: 2 March 2011"], "2011-03-02"),
        (["A story", "The hospice opened on 2 March 2011."], "2014-04-02"),
    ],
)
def test_the_day_that_the_first_lines_print_goes_before_that_of_the_saving(
    tmp_path: Path, lines: list[str], day: str
) -> None:
    assert page(tmp_path / "a", docx("".join(map(p, lines)))).date == day


def test_a_word_document_whose_text_is_elsewhere_says_where(tmp_path: Path) -> None:
    body = f'<w:document xmlns:w="{W}"><w:body>{p("Elsewhere.")}</w:body></w:document>'
    rels = '<R><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></R>'
    data = zipped({"[Content_Types].xml": "<T/>", "_rels/.rels": rels, "word/document2.xml": body})
    assert page(tmp_path / "a", data).text == "Elsewhere."


def test_an_opendocument_text_is_paragraphs_lists_and_tables(tmp_path: Path) -> None:
    text = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Hospice opens in Elm</text:h>"
        "<text:p>It<text:s/>opened<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>A note.</text:p></text:note-body></text:note>.<o:annotation><text:p>hm</text:p></o:annotation>"
        "</text:p><text:list><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p>"
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Chair</text:p>"
        "</table:table-cell><table:table-cell><text:p>Bo Ash</text:p></table:table-cell></table:table-row>"
        "</table:table>"
    )
    one = page(tmp_path / "a", odt(text))
    assert one.text == (
        "Hospice opens in Elm\n\nBy Anna Field\n\nA note.\n\nIt opened.\n\n• One\n• Two\n\nChair | Bo Ash"
    )
    assert (one.format, one.title, one.date) == ("odt", "Hospice opens in Elm", "2014-04-02")


def test_a_book_is_its_chapters_in_reading_order(tmp_path: Path) -> None:
    one = page(tmp_path / "a", epub())
    assert one.text == "Care in Elm\n\nBy Anna Field\n\nOne\n\nFirst words.\n\nTwo\n\nMore words."
    assert (one.format, one.title, one.date) == ("epub", "Care in Elm", "2014-04-02")


def test_rich_text_is_paragraphs_lists_and_tables(tmp_path: Path) -> None:
    pytest.importorskip("striprtf")
    one = page(tmp_path / "a", RTF.encode())
    assert one.text.startswith(
        "Hospice opens in Elm\n\nBy Anna Field\n\nCafé ’s words.\n\n• One\n• Two\n\n3. Three\n\nA | B"
    )
    assert one.text.endswith("End.")
    assert (one.format, one.title, one.date) == ("rtf", "Hospice opens in Elm", "2014-04-02")


def test_documents_in_an_archive_are_pages_beside_the_others(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.docx", docx(p("Words in Word.")))
        archive.writestr("b.txt", "Plain words.")
    (tmp_path / "a.zip").write_bytes(packed.getvalue())
    (tmp_path / "b.docx").write_bytes(docx(p("Words in Word.")))
    inside, plain, outside = find(tmp_path)
    assert isinstance(inside, SourceBytes)
    assert isinstance(plain, SourceBytes)
    assert isinstance(outside, SourceBytes)
    assert inside.name == "a.zip#a.docx"
    assert inside.sha256 == outside.sha256
    one = take(inside)
    assert isinstance(one, Page)
    assert one.text == "Words in Word."


BOMB = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>"

REFUSALS = {
    "no text": (docx(p("")), "skipped", "a Word document without text"),
    "entities": (
        zipped({"word/document.xml": f'{BOMB}<w:d xmlns:w="{W}"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:d>'}),
        "failed",
        "it declares entities, as no program writes them: made to do harm",
    ),
    "broken markup": (
        zipped({"word/document.xml": "<w:p>"}), "failed", "a damaged document: unbound prefix: line 1, column 0"
    ),
    "bomb": (
        docx(p("0" * 40_000_000)), "failed", "a document of which a part cannot be read: unpacks to 1,"
    ),
    "encrypted": (
        odt("", **{"META-INF/manifest.xml": "<m><encryption-data/></m>"}), "failed", "an encrypted OpenDocument file"
    ),
    "slides of OpenDocument": (
        odt("<text:p>1</text:p>", mimetype="application/vnd.oasis.opendocument.presentation"),
        "skipped",
        "an OpenDocument file that is no text",
    ),
    "no beginning": (
        epub(**{"META-INF/container.xml": "<c/>"}),
        "failed",
        "a damaged document: an EPUB book that does not say where it begins",
    ),
    "chapter lost": (
        epub(**{"OPS/book.opf": '<p><item id="a" href="x.html"/><itemref idref="a"/></p>'}),
        "failed",
        "a damaged document: it has no OPS/x.html",
    ),
    "cut rich text": (RTF[:-200].encode(), "failed", "a rich text document that is cut off before its end"),
    "drawing": (
        zipped({"[Content_Types].xml": "", "visio/document.xml": ""}),
        "skipped",
        "looks like an office document of a kind that is not read, no page of text",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSALS)
def test_what_is_no_document_to_read_says_why(tmp_path: Path, name: str) -> None:
    data, status, reason = REFUSALS[name]
    one = found(tmp_path / "file", data)
    assert isinstance(one, Refused)
    assert one.status == status
    assert one.reason.startswith(reason)


@pytest.mark.parametrize(
    "data", [docx(p("Words.")), odt("<text:p>Words.</text:p>"), epub()], ids=["docx", "odt", "epub"]
)
def test_half_a_document_is_none(tmp_path: Path, data: bytes) -> None:
    one = found(tmp_path / "file", data[: len(data) // 2])
    assert isinstance(one, Refused)
    assert one.status == "failed"


def test_deep_nesting_does_no_harm(tmp_path: Path) -> None:
    deep = "<w:sdt>" * 50_000 + p("Deep words.") + "</w:sdt>" * 50_000
    data = zipped({"word/document.xml": f'<w:d xmlns:w="{W}">{deep}{"<x>" * 20}{"</x>" * 20}</w:d>'})
    one = found(tmp_path / "a", data)
    assert isinstance(one, Page | Refused)
    if isinstance(one, Page):
        assert one.text == "Deep words."


def test_a_document_of_many_books_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGE_CHARACTERS", 100)
    one = found(tmp_path / "a", docx(p("Words and words.") * 20))
    assert isinstance(one, Refused)
    assert (one.status, one.reason) == ("skipped", "too long for one page (at most 100 characters)")


def test_control_characters_are_made_safe(tmp_path: Path) -> None:
    one = page(tmp_path / "a", docx(p("Words &#x9b;31m and &#x202e;back.")))
    assert "\x9b" not in one.text
    assert "\u202e" not in one.text


def test_every_part_counts_towards_what_may_be_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = docx(p("Words."))
    monkeypatch.setattr(limits, "SOURCE_BYTES", 200)
    one = take(SourceBytes("0", "a", "/a", data))
    assert isinstance(one, Refused)


@settings(deadline=None, max_examples=50)
@given(
    st.sampled_from([docx(p("Words.")), odt("<text:p>Words.</text:p>"), epub(), RTF.encode()]),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=6),
)
def test_a_document_with_changed_bytes_never_raises(data: bytes, changes: list[tuple[int, int]]) -> None:
    changed = bytearray(data)
    for at, byte in changes:
        changed[at % len(changed)] = byte
    one = take(SourceBytes("0", "a", "/a", bytes(changed)))
    assert not isinstance(one, Refused) or "\n" not in one.reason
