"""Presentations: slides in the order in which they are shown, with what stands on them and beneath them."""

import io
import zipfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources import Page, Refused, SourceBytes, read, take

SPACES = 'xmlns:p="p" xmlns:a="a" xmlns:r="r"'


def shape(kind: str | None, *paragraphs: str) -> str:
    holder = f'<p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>' if kind else ""
    return f"<p:sp>{holder}<p:txBody>{''.join(paragraphs)}</p:txBody></p:sp>"


def p(text: str, properties: str = "") -> str:
    return f"<a:p><a:pPr>{properties}</a:pPr><a:r><a:t>{text}</a:t></a:r></a:p>"


def related(**parts: str) -> str:
    each = (f'<Relationship Id="{key}" Type="http://x/{kind}" Target="{target}"/>' for key, (kind, target) in (
        (key, said.split(" ")) for key, said in parts.items()
    ))  # fmt: skip
    return f"<Relationships>{''.join(each)}</Relationships>"


def pptx(*slides: str, **parts: str) -> bytes:
    packed = io.BytesIO()
    # Shown in the order of the list, which is not that of the names.
    names = {f"r{number}": f"slide slides/slide{len(slides) - number}.xml" for number in range(len(slides))}
    shown = "".join(f'<p:sldId id="9" r:id="{key}"/>' for key in names)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("ppt/presentation.xml", f"<p:presentation {SPACES}>{shown}</p:presentation>")
        archive.writestr("ppt/_rels/presentation.xml.rels", related(**names))
        for number, slide in enumerate(slides):
            archive.writestr(f"ppt/slides/slide{len(slides) - number}.xml", f"<p:sld {SPACES}>{slide}</p:sld>")
        for name, text in parts.items():
            archive.writestr(name, text)
    return packed.getvalue()


def found(path: Path, data: bytes) -> Page | Refused:
    path.write_bytes(data)
    (one,) = read(path)
    return one


def test_slides_are_titles_paragraphs_lists_and_tables_in_the_order_shown(tmp_path: Path) -> None:
    row = "".join(f"<a:tc><a:txBody>{text}</a:txBody></a:tc>" for text in (p("Chair"), "", p("Bo") + p("Ash")))
    table = f"<p:graphicFrame><a:tbl><a:tr>{row}</a:tr><a:tr>{row}</a:tr></a:tbl></p:graphicFrame>"
    first = shape("ctrTitle", p("Hospice opens")) + shape("subTitle", p("In Elm")) + shape("ftr", p("Draft 7"))
    second = (
        shape("body", p("One"), p("Two"), p("Not in the list", "<a:buNone/>"))
        + shape("title", p("What it did")) + shape(None, p("Beside it"), p("Marked", '<a:buChar char="x"/>')) + table
    )  # fmt: skip
    one = found(tmp_path / "talk.zip", pptx(first, second))
    assert isinstance(one, Page)
    assert one.text == (
        "Hospice opens\n\nIn Elm\n\nWhat it did\n\n• One\n• Two\n\nNot in the list\n\nBeside it\n\n• Marked\n\n"
        "Chair | Bo Ash\nChair | Bo Ash"
    )
    assert one.format == "pptx"


def test_diagrams_and_notes_follow_their_slide(tmp_path: Path) -> None:
    parts = {
        "ppt/slides/_rels/slide2.xml.rels": related(
            a="notesSlide ../notesSlides/notesSlide1.xml", b="diagramData ../diagrams/data1.xml", c="image ../x.png"
        ),
        "ppt/diagrams/data1.xml": f"<p:dataModel {SPACES}><p:t>{p('Plan')}</p:t><p:t>{p('Do')}</p:t></p:dataModel>",
        "ppt/notesSlides/notesSlide1.xml": f"<p:notes {SPACES}>{shape('sldNum', p('1'))}"
        f"{shape('body', p('Say this.'))}</p:notes>",
    }
    one = found(tmp_path / "a", pptx(shape("title", p("First")), shape("title", p("Second")), **parts))
    assert isinstance(one, Page)
    assert one.text == "First\n\nPlan\n\nDo\n\nSay this.\n\nSecond"


def test_a_presentation_of_pictures_is_skipped(tmp_path: Path) -> None:
    one = found(tmp_path / "a", pptx("<p:pic/>"))
    assert isinstance(one, Refused)
    assert (one.status, one.reason) == ("skipped", "a presentation without text")


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=6))
def test_a_presentation_with_changed_bytes_never_raises(changes: list[tuple[int, int]]) -> None:
    changed = bytearray(pptx(shape("title", p("Words"))))
    for at, byte in changes:
        changed[at % len(changed)] = byte
    one = take(SourceBytes("0", "a", "/a", bytes(changed)))
    assert not isinstance(one, Refused) or "\n" not in one.reason
