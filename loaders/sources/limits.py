"""Owns how much of a source is read, so that no file can take memory or time without bound."""

from __future__ import annotations

SOURCE_BYTES = 64_000_000
"""A file, stream or archive member larger than this is not read."""

TEXT_BYTES = 20_000_000
"""Plain text of more bytes cannot hold `PAGE_CHARACTERS` or fewer: no encoding takes more than four bytes for one."""

PAGE_CHARACTERS = 5_000_000
"""The longest page that is taken apart: some twelve thousand articles of the usual length."""

LINE_CHARACTERS = 500_000
"""The longest line. A whole book saved without line breaks is within it; data without line breaks is not."""

COLLECTION_BYTES = 20_000_000
"""A feed, or JSON, of more bytes is not read: it is taken apart as a whole, in some twenty times its size of memory."""

ARCHIVE_MEMBERS = 200_000
ARCHIVE_BYTES = 4_000_000_000
"""Members, and unpacked bytes altogether, that are read from one archive."""

MEMBER_RATIO = 200
RATIO_FROM = 1_000_000
"""A member of over `RATIO_FROM` bytes that unpacks to more than `MEMBER_RATIO` times its packed size is a bomb: prose
packs to a third or a quarter."""
