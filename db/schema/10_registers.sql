-- Official registers, and files of a user's own in the same shape: who has which code, from when until when.

CREATE TABLE register (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    layout      TEXT NOT NULL,
    path        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    entries     INTEGER NOT NULL DEFAULT 0,
    successions INTEGER NOT NULL DEFAULT 0,
    added_at    TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);

-- One body as a register has it. key is what its name means in a text: the key of the organisation of that name.
CREATE TABLE register_entry (
    id          INTEGER PRIMARY KEY,
    register_id INTEGER NOT NULL REFERENCES register (id),
    key         TEXT NOT NULL,
    name        TEXT NOT NULL,
    kind        TEXT,
    place       TEXT,
    opened      TEXT,
    closed      TEXT
);
CREATE INDEX register_entry_by_register ON register_entry (register_id);

CREATE TABLE register_code (
    scheme   TEXT NOT NULL,
    code     TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES register_entry (id),
    PRIMARY KEY (scheme, code, entry_id)
) WITHOUT ROWID;
CREATE INDEX register_code_by_entry ON register_code (entry_id);

-- Every name of an entry under the key it means, the entry's own name among them.
CREATE TABLE register_name (
    key      TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES register_entry (id),
    name     TEXT NOT NULL,
    PRIMARY KEY (key, entry_id, name)
) WITHOUT ROWID;
CREATE INDEX register_name_by_entry ON register_name (entry_id);

-- By code, since for many closed bodies no register has a name.
CREATE TABLE register_succession (
    scheme      TEXT NOT NULL,
    predecessor TEXT NOT NULL,
    successor   TEXT NOT NULL,
    register_id INTEGER NOT NULL REFERENCES register (id),
    day         TEXT,
    PRIMARY KEY (scheme, predecessor, successor, register_id)
) WITHOUT ROWID;
CREATE INDEX register_succession_by_successor ON register_succession (scheme, successor);
CREATE INDEX register_succession_by_register ON register_succession (register_id);

CREATE VIEW organisation_in_register AS
SELECT organisation.id AS organisation_id, organisation.name, organisation.kind, register.name AS register,
       register_code.scheme, register_code.code, entry.name AS registered_name, entry.kind AS registered_kind,
       entry.opened, entry.closed
FROM organisation_code
JOIN organisation ON organisation.id = organisation_code.organisation_id
JOIN register_code ON register_code.scheme = organisation_code.scheme AND register_code.code = organisation_code.code
JOIN register_entry AS entry ON entry.id = register_code.entry_id
JOIN register ON register.id = entry.register_id;
