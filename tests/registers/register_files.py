"""Small invented registers in the layouts of the real ones; the bodies and codes exist nowhere."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from loaders.registers import adding


def ods_row(code: str, name: str, opened: str = "", closed: str = "", town: str = "", setting: str = "") -> str:
    """A row of 27 columns as the Organisation Data Service writes it."""
    cells = [""] * 27
    cells[0], cells[1], cells[7], cells[10], cells[11] = code, name, town, opened, closed
    cells[12], cells[25] = ("A", setting) if setting else ("", "")
    return ",".join(f'"{cell}"' for cell in cells)


TRUSTS = "\r\n".join(
    [
        ods_row("ZZ1", "ELMSTEAD AND TIDEWELL NHS FOUNDATION TRUST", "19950401", "20170331", "ELMSTEAD-ON-SEA"),
        ods_row("ZZ2", "MARSHBURY HEALTHCARE NHS TRUST", "20010401", "", "MARSHBURY"),
    ]
)
SUCCESSION = '"ZY9","ZZ1","","20020401","0"\r\n"ZZ1","ZZ2","","20170401","1"\r\n'


def add(connection: sqlite3.Connection, *paths: Path) -> adding.AddReport:
    """Add registers without showing how far it is."""
    return adding.add(connection, [str(path) for path in paths], lambda _name, _rows: None)


def written(folder: Path, name: str, text: str | bytes) -> Path:
    """A file of that name and content."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path
