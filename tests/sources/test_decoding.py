"""From bytes to characters, and what is said about a guess."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.decoding import NotTextError, decode

SENTENCE = "The council’s café budget is £5m – or less."
RUSSIAN = "Больницы и поликлиники города открыты каждый день. " * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_or_without_its_mark_needs_no_note(encoding: str) -> None:
    decoded = decode(SENTENCE.encode(encoding))
    assert (decoded.text, decoded.note) == (SENTENCE, None)


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (SENTENCE.encode("windows-1252"), SENTENCE, "not UTF-8, read as windows-1252"),
        (("plain words " * 9).encode("utf-16-le"), "plain words " * 9, "no encoding given, read as UTF-16-LE"),
        (("plain words " * 9).encode("utf-16-be"), "plain words " * 9, "no encoding given, read as UTF-16-BE"),
        (RUSSIAN.encode("koi8-r"), RUSSIAN, "not UTF-8, guessed to be koi8_r"),
        ("‘a’ ‘b’".encode() + b" \x93c\x94", "‘a’ ‘b’ “c”", "UTF-8 with 2 broken bytes, read as windows-1252"),
        ("‘a’ ‘b’ £ é".encode()[:-1], "‘a’ ‘b’ £ Ã", "UTF-8 with 1 broken byte, read as windows-1252"),
    ],
)
def test_a_guess_is_made_and_stated(data: bytes, text: str, note: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.note) == (text, note)


def test_a_declared_encoding_is_believed_where_it_fits() -> None:
    assert decode("Łódź".encode("iso-8859-2"), "iso-8859-2").text == "Łódź"
    assert decode(SENTENCE.encode("windows-1252"), "ISO-8859-1").text == SENTENCE


@pytest.mark.parametrize("declared", ["zip", "unicode_escape", "idna", "no-such-encoding", ""])
def test_a_declared_encoding_that_is_none_of_text_is_not_looked_up(declared: str) -> None:
    assert decode(b"It\x92s", declared).text == "It’s"


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\x00\x01\x02\x03" * 50, b"\xff\xfe" + b"\x00\xd8" * 90])
def test_what_is_not_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decode(data)


def test_a_stray_zero_byte_or_escape_does_not_make_a_text_binary() -> None:
    assert decode(b"ten words of text " * 9 + b"\x00\x1b[0m").text.endswith("\x00\x1b[0m")


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        assert isinstance(decode(data).text, str)
    except NotTextError as error:
        assert "\n" not in str(error)
