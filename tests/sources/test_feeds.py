"""Feeds: each entry is a page, with the title, address, day and author that the feed gives it."""

from pathlib import Path

import pytest

from loaders.sources import Page, Refused, SourceBytes, find, limits, read, sniffing

pytest.importorskip("feedparser")

RSS_2 = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Care Weekly - Latest news</title><link>https://paper.example/</link>
<item><title>Trust &amp;amp; council join teams</title><link>https://paper.example/teams</link>
<dc:creator>Anna Field</dc:creator><pubDate>Wed, 02 Apr 2014 00:30:00 +0100</pubDate>
<description>Short.</description>
<content:encoded>
<![CDATA[<p>Elm Trust merged its teams.</p><script>x()</script><ul><li>One</li><li>Two</li></ul>]]>
</content:encoded>
</item>
<item><title>Hospice opens</title><link>https://paper.example/hospice</link>
<description>Ash Council opened a hospice &lt;b&gt;at last&lt;/b&gt;.</description></item>
</channel></rss>"""

OTHERS = {
    "RSS 0.91": """<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss.dtd">
<rss version="0.91"><channel><title>C</title><item><title>Hospice opens</title><link>https://paper.example/hospice</link>
<description>A hospice opened.</description></item></channel></rss>""",
    "RSS 1.0": """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>C</title></channel><item rdf:about="y">
<title>Hospice opens</title><link>https://paper.example/hospice</link><description>A hospice opened.</description>
</item></rdf:RDF>""",
    "Atom": """<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry>
<title>Hospice opens</title><link href="https://paper.example/hospice"/><updated>2014-04-02T00:30:00+01:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A hospice opened.</p></div></content>
</entry></feed>""",
    "prefixed": """<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Hospice opens</a:title>
<a:link href="https://paper.example/hospice"/><a:summary>A hospice opened.</a:summary></a:entry></a:feed>""",
    "broken off": """<rss version="2.0"><channel><title>C & D</title><item><title>Hospice opens</title>
<link>https://paper.example/hospice</link><description>A hospice opened.</description></item>""",
}

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + ']><rss version="2.0"><channel><item><title>&j;</title></item></channel></rss>'
)


def pages(path: Path, text: str | bytes) -> list[Page | Refused]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read(path))


def test_each_entry_is_a_page_with_what_the_feed_says_of_it(tmp_path: Path) -> None:
    first, second = pages(tmp_path / "news.txt", RSS_2)
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert first.text == "Trust & council join teams\n\nBy Anna Field\n\nElm Trust merged its teams.\n\n• One\n• Two"
    assert (first.title, first.address) == ("Trust & council join teams | Care Weekly", "https://paper.example/teams")
    assert first.date == "2014-04-02", "the day of the feed's own zone"
    assert (first.format, first.name, first.path) == ("feed", "news.txt#1", f"{tmp_path}/news.txt#1")
    assert second.text == "Hospice opens\n\nAsh Council opened a hospice at last."
    assert second.date is None


@pytest.mark.parametrize("form", OTHERS)
def test_every_kind_of_feed_is_told_by_its_bytes(tmp_path: Path, form: str) -> None:
    (page,) = pages(tmp_path / "file", OTHERS[form])
    assert isinstance(page, Page)
    assert page.text == "Hospice opens\n\nA hospice opened."
    assert page.address == "https://paper.example/hospice"
    assert page.date == ("2014-04-02" if form == "Atom" else None)


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1"])
def test_a_feed_is_read_in_the_encoding_it_declares(tmp_path: Path, encoding: str) -> None:
    feed = RSS_2.replace("UTF-8", encoding).replace("at last", "at Café Elm")
    _, page = pages(tmp_path / "file", feed.encode(encoding))
    assert isinstance(page, Page)
    assert "Café" in page.text


def test_an_entry_has_the_same_hash_in_a_later_copy_of_its_feed(tmp_path: Path) -> None:
    item = "<item><title>New</title><description>A new one.</description></item>"
    (tmp_path / "a").write_text(RSS_2)
    (tmp_path / "b").write_text(RSS_2.replace("<item>", f"{item}<item>", 1))
    hashes = [[each.sha256 for each in find(tmp_path / name)] for name in ("a", "b")]
    assert hashes[0] == hashes[1][1:]
    assert len({*hashes[1]}) == 3


def test_a_feed_without_entries_is_its_own_words_or_is_named(tmp_path: Path) -> None:
    (own,) = pages(tmp_path / "a", "<feed xmlns='http://www.w3.org/2005/Atom'><title>Care news</title></feed>")
    (none,) = pages(tmp_path / "b", "<?xml version='1.0'?><rss></rss>")
    assert isinstance(own, Page)
    assert own.text == "Care news"
    assert isinstance(none, Refused)
    assert (none.status, none.format, none.reason) == ("skipped", "feed", "a news feed without words")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_bomb_of_entities_is_refused_before_any_reader_of_xml(
    tmp_path: Path, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("feedparser.parse", lambda *_, **__: pytest.fail("it was read"))
    (refused,) = pages(tmp_path / "bomb", BOMB.encode(encoding))
    assert isinstance(refused, Refused)
    assert refused.reason == "a news feed with entities that stand for entities, or for long texts: made to do harm"


def test_an_entry_of_a_picture_alone_is_named(tmp_path: Path) -> None:
    item = "<item><description>&lt;img src='x'&gt;</description></item>"
    (none,) = pages(tmp_path / "a", f"<rss version='2.0'><channel>{item}</channel></rss>")
    assert isinstance(none, Refused)
    assert (none.status, none.format, none.name, none.reason) == ("skipped", "feed", "a#1", "empty")


def test_no_other_file_is_read_for_a_feed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("the secret words")
    feed = (
        f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]><rss version="2.0"><channel><item>'
        "<title>Told: &x;</title><description>Words</description></item></channel></rss>"
    )
    (page,) = pages(tmp_path / "feed", feed)
    assert isinstance(page, Page)
    assert "secret" not in page.text


def test_control_characters_of_an_entry_are_made_safe(tmp_path: Path) -> None:
    item = "<item><title>A &amp;#27;]52; B</title><link>x:&#x202e;y</link></item>"
    feed = f"<rss version='2.0'><channel>{item}</channel></rss>"
    (page,) = pages(tmp_path / "feed", feed)
    assert isinstance(page, Page)
    assert "\x1b" not in page.text + (page.title or "")
    assert "\u202e" not in (page.address or "")


def test_a_feed_of_the_size_of_a_book_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "COLLECTION_BYTES", 100)
    (refused,) = pages(tmp_path / "feed", RSS_2)
    assert isinstance(refused, Refused)
    assert refused.reason.endswith("too long for a feed (at most 100)")


def test_comments_without_a_feed_behind_them_are_looked_at_once() -> None:
    assert sniffing.collection(b"<!-- a -->" * 1_500 + b"<p>") is None
    assert sniffing.collection(b"<?xml version='1.0'?>" + b"<!-- a -->\n" * 900 + b"<rss>") == "feed"


def test_words_about_feeds_are_a_page_of_text(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text("How to write <rss> by hand\n\nBegin with a channel.")
    (found,) = find(tmp_path / "a.rss")
    assert isinstance(found, SourceBytes)
    assert found.said is None
