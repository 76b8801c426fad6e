"""Owns the export to GraphML: organisations and people as nodes; relations, roles and "seen with" as edges.

Every edge is written in the one direction that the graph declares, since widespread readers refuse a mixture; "seen
with" holds both ways. The weight of an edge is how many places say so, and the newest of them is its citation. Names
of attributes are those that Gephi and networkx look for, and none that they keep for themselves (source, id).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TextIO

from db.judging.marks import Own
from db.questions.relations import End, Tie, in_roles, related, seen_together
from tui.exporting.collection import Citation, Collection, one_line
from tui.exporting.formats import Written
from tui.text.wording import counted

_KEYS = (
    ("node", "label", "string"), ("node", "of", "string"), ("node", "kind", "string"), ("node", "mentions", "int"),
    ("node", "your_tags", "string"), ("node", "your_notes", "string"),
    ("edge", "label", "string"), ("edge", "sort", "string"), ("edge", "weight", "int"),
    *((of, name, "string") for of in ("node", "edge") for name in ("sentence", "article", "date", "address")),
)  # fmt: skip
# What safe text may still hold and XML 1.0 forbids (section 2.2).
_NOT_XML = re.compile("[\ufffe\uffff]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL = re.compile('[&<>"]')


def write(collection: Collection, file: TextIO) -> Written:
    """Nodes are the rows of the lists; edges come from the articles that match, between nodes that are there."""
    file.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns'
        ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
    )
    for of, name, type_ in _KEYS:
        file.write(f'<key id="{of}_{name}" for="{of}" attr.name="{name}" attr.type="{type_}"/>\n')
    file.write('<graph id="care" edgedefault="directed">\n')
    nodes = _write_nodes(collection, file)
    edges, left_out = _write_edges(collection, file, nodes)
    file.write("</graph>\n</graphml>\n")
    organisations = sum(kind == "organisation" for kind, _ in nodes)
    counts = {"organisations": organisations, "people": len(nodes) - organisations, "edges": edges}
    return Written(counts, [f"{counted(left_out, 'edge')} to what the lists do not hold: left out"] if left_out else [])


def _write_nodes(collection: Collection, file: TextIO) -> set[End]:
    nodes: set[End] = set()
    for body in collection.organisations():
        nodes.add(("organisation", body.id))
        values = {"label": body.name, "of": "organisation", "kind": body.kind, "mentions": body.mentions}
        _write_node(file, ("organisation", body.id), values | _own(body.own), body.citation)
    for person in collection.people():
        nodes.add(("person", person.id))
        values = {"label": person.name, "of": "person", "kind": "", "mentions": person.mentions}
        _write_node(file, ("person", person.id), values | _own(person.own), person.citation)
    return nodes


def _own(own: Own) -> dict[str, object]:
    return {"your_tags": "; ".join(own.tags), "your_notes": " / ".join(own.notes)}


def _write_node(file: TextIO, end: End, values: dict[str, object], cited: Citation | None) -> None:
    file.write(f'<node id="{_id(end)}">{_data("node", values)}{_cited("node", cited)}</node>\n')


def _write_edges(collection: Collection, file: TextIO, nodes: set[End]) -> tuple[int, int]:
    number = left_out = 0
    for sort, tie in _ties(collection):
        if tie.subject not in nodes or tie.object not in nodes:
            left_out += 1
            continue
        number += 1
        if tie.start is not None and tie.end is not None:
            cited = collection.at(tie.article_id, tie.start, tie.end)
        else:
            cited = collection.first_naming(*tie.subject, tie.article_id)
        values: dict[str, object] = {"label": tie.what, "sort": sort, "weight": tie.times}
        file.write(
            f'<edge id="e{number}" source="{_id(tie.subject)}" target="{_id(tie.object)}">'
            f"{_data('edge', values)}{_cited('edge', cited)}</edge>\n"
        )
    return number, left_out


def _ties(collection: Collection) -> Iterator[tuple[str, Tie]]:
    connection, query = collection.connection, collection.query
    return chain(
        (("relation", tie) for tie in related(connection, query)),
        (("role", tie) for tie in in_roles(connection, query)),
        (("seen with", tie) for tie in seen_together(connection, query)),
    )


def _id(end: End) -> str:
    return f"{end[0][0]}{end[1]}"


def _cited(of: str, cited: Citation | None) -> str:
    if cited is None:
        return ""
    source = cited._replace(address="").reference
    values = {"sentence": cited.quotation, "article": source, "date": cited.edtf, "address": cited.address}
    return _data(of, values)


def _data(of: str, values: dict[str, object] | dict[str, str]) -> str:
    return "".join(f'<data key="{of}_{name}">{_escaped(str(value))}</data>' for name, value in values.items() if value)


def _escaped(text: str) -> str:
    text = _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", one_line(text))
    return _SPECIAL.sub(lambda found: _ENTITIES[found.group()], text)
