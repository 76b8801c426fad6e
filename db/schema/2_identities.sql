-- Organisations, people, classes, and the rules that find them.
-- Values are compared one by one: for an IN of more than two SQLite makes a table at each row that is written.

-- What found a fact: a dotted rule name and the version of its rule family.
CREATE TABLE rule (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (name, version)
);

-- mentions, articles, events, first_day and last_day are counted from the facts while they are written.
CREATE TABLE organisation (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    place     TEXT,
    opened    TEXT,
    closed    TEXT,
    mentions  INTEGER NOT NULL DEFAULT 0,
    articles  INTEGER NOT NULL DEFAULT 0,
    events    INTEGER NOT NULL DEFAULT 0,
    first_day TEXT,
    last_day  TEXT
);
CREATE INDEX organisation_by_mentions ON organisation (mentions DESC, id);
CREATE INDEX organisation_by_name ON organisation (name COLLATE NOCASE, id);
CREATE INDEX organisation_by_last_day ON organisation (last_day DESC, id);

CREATE TABLE organisation_name (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    name            TEXT NOT NULL,
    folded          TEXT NOT NULL,
    kind            TEXT NOT NULL CHECK (kind = 'canonical' OR kind = 'alias' OR kind = 'surface'),
    mentions        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organisation_id, name)
);
CREATE INDEX organisation_name_by_folded ON organisation_name (folded, organisation_id);

CREATE TABLE organisation_code (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    scheme          TEXT NOT NULL,
    code            TEXT NOT NULL,
    PRIMARY KEY (organisation_id, scheme, code)
) WITHOUT ROWID;

-- By key, since the other body need not have been met yet.
CREATE TABLE organisation_succession (
    predecessor_key TEXT NOT NULL,
    successor_key   TEXT NOT NULL,
    PRIMARY KEY (predecessor_key, successor_key)
) WITHOUT ROWID;
CREATE INDEX organisation_succession_by_successor ON organisation_succession (successor_key);

CREATE TABLE person (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    mentions  INTEGER NOT NULL DEFAULT 0,
    articles  INTEGER NOT NULL DEFAULT 0,
    first_day TEXT,
    last_day  TEXT
);
CREATE INDEX person_by_mentions ON person (mentions DESC, id);
CREATE INDEX person_by_name ON person (name COLLATE NOCASE, id);
CREATE INDEX person_by_last_day ON person (last_day DESC, id);

CREATE TABLE person_name (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    name      TEXT NOT NULL,
    folded    TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind = 'canonical' OR kind = 'alias' OR kind = 'surface'),
    mentions  INTEGER NOT NULL DEFAULT 0,
    UNIQUE (person_id, name)
);
CREATE INDEX person_name_by_folded ON person_name (folded, person_id);

-- Kinds of body spoken of in general.
CREATE TABLE class (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
