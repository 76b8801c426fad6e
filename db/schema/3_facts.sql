-- What the articles say. Every row has its article, the characters that say so (Python string indices into
-- article_text.text, "end" exclusive) and the rule that found it.
-- Values are compared one by one: for an IN of more than two SQLite makes a table at each row that is written.

CREATE TABLE mention (
    article_id      INTEGER NOT NULL REFERENCES article (id),
    start           INTEGER NOT NULL CHECK (start >= 0),
    "end"           INTEGER NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id),
    person_id       INTEGER REFERENCES person (id),
    surface         TEXT NOT NULL,
    rule_id         INTEGER NOT NULL REFERENCES rule (id),
    PRIMARY KEY (article_id, start, "end"),
    CHECK (start < "end"),
    CHECK ((organisation_id IS NULL) <> (person_id IS NULL))
) WITHOUT ROWID;

CREATE TABLE class_mention (
    article_id INTEGER NOT NULL REFERENCES article (id),
    start      INTEGER NOT NULL CHECK (start >= 0),
    "end"      INTEGER NOT NULL,
    class_id   INTEGER NOT NULL REFERENCES class (id),
    surface    TEXT NOT NULL,
    rule_id    INTEGER NOT NULL REFERENCES rule (id),
    PRIMARY KEY (article_id, start, "end"),
    CHECK (start < "end")
) WITHOUT ROWID;

CREATE TABLE role (
    id              INTEGER PRIMARY KEY,
    article_id      INTEGER NOT NULL REFERENCES article (id),
    start           INTEGER NOT NULL CHECK (start >= 0),
    "end"           INTEGER NOT NULL,
    person_id       INTEGER NOT NULL REFERENCES person (id),
    role            TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id),
    rule_id         INTEGER NOT NULL REFERENCES rule (id),
    CHECK (start < "end")
);
CREATE INDEX role_by_article ON role (article_id, start);
CREATE INDEX role_by_person ON role (person_id);
CREATE INDEX role_by_organisation ON role (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE date_mention (
    article_id INTEGER NOT NULL REFERENCES article (id),
    start      INTEGER NOT NULL CHECK (start >= 0),
    "end"      INTEGER NOT NULL,
    role       TEXT NOT NULL CHECK (role = 'published' OR role = 'posted' OR role = 'accessed' OR role = 'text'),
    surface    TEXT NOT NULL,
    edtf       TEXT,
    earliest   TEXT,
    latest     TEXT,
    rule_id    INTEGER NOT NULL REFERENCES rule (id),
    PRIMARY KEY (article_id, start, "end", role),
    CHECK (start < "end")
) WITHOUT ROWID;

CREATE TABLE amount (
    article_id INTEGER NOT NULL REFERENCES article (id),
    start      INTEGER NOT NULL CHECK (start >= 0),
    "end"      INTEGER NOT NULL,
    surface    TEXT NOT NULL,
    value      REAL NOT NULL,
    unit       TEXT NOT NULL,
    modifier   TEXT,
    rule_id    INTEGER NOT NULL REFERENCES rule (id),
    PRIMARY KEY (article_id, start, "end"),
    CHECK (start < "end")
) WITHOUT ROWID;
CREATE INDEX amount_of_money ON amount (value, article_id) WHERE unit GLOB 'GBP*';

CREATE TABLE quotation (
    article_id      INTEGER NOT NULL REFERENCES article (id),
    start           INTEGER NOT NULL CHECK (start >= 0),
    "end"           INTEGER NOT NULL,
    person_id       INTEGER REFERENCES person (id),
    organisation_id INTEGER REFERENCES organisation (id),
    rule_id         INTEGER NOT NULL REFERENCES rule (id),
    PRIMARY KEY (article_id, start, "end"),
    CHECK (start < "end"),
    CHECK (person_id IS NULL OR organisation_id IS NULL)
) WITHOUT ROWID;

-- One row a telling. Tellings of one event share lead_id, the telling that gives it its date; only a lead has a
-- date_order.
CREATE TABLE event (
    id            INTEGER PRIMARY KEY,
    lead_id       INTEGER NOT NULL REFERENCES event (id),
    article_id    INTEGER NOT NULL REFERENCES article (id),
    start         INTEGER NOT NULL CHECK (start >= 0),
    "end"         INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL CHECK (trigger_start >= 0),
    trigger_end   INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (
        kind = 'merger' OR kind = 'acquisition' OR kind = 'pilot' OR kind = 'launch' OR kind = 'announcement'
        OR kind = 'report' OR kind = 'survey' OR kind = 'investigation' OR kind = 'ruling' OR kind = 'deadline'
        OR kind = 'abolition' OR kind = 'creation' OR kind = 'appointment' OR kind = 'agreement' OR kind = 'funding'
        OR kind = 'transfer' OR kind = 'tender' OR kind = 'policy' OR kind = 'consultation' OR kind = 'meeting'
        OR kind = 'other'),
    title         TEXT NOT NULL,
    edtf          TEXT,
    earliest      TEXT,
    latest        TEXT,
    certainty     TEXT NOT NULL CHECK (
        certainty = 'happened' OR certainty = 'planned' OR certainty = 'possible' OR certainty = 'denied'),
    story         TEXT,
    tellings      INTEGER NOT NULL DEFAULT 1 CHECK (tellings >= 1),
    date_order    INTEGER,
    rule_id       INTEGER NOT NULL REFERENCES rule (id),
    CHECK (start < "end"),
    CHECK (trigger_start < trigger_end),
    CHECK ((date_order IS NOT NULL) = (lead_id = id))
);
CREATE INDEX event_by_lead ON event (lead_id);
CREATE INDEX event_by_article ON event (article_id, start);
CREATE INDEX event_in_order ON event (date_order, kind, certainty, earliest, latest) WHERE date_order IS NOT NULL;
CREATE UNIQUE INDEX event_by_story ON event (story) WHERE story IS NOT NULL AND date_order IS NOT NULL;

CREATE TABLE event_party (
    event_id        INTEGER NOT NULL REFERENCES event (id),
    position        INTEGER NOT NULL CHECK (position >= 0),
    role            TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id),
    person_id       INTEGER REFERENCES person (id),
    class_id        INTEGER REFERENCES class (id),
    PRIMARY KEY (event_id, position),
    CHECK ((organisation_id IS NOT NULL) + (person_id IS NOT NULL) + (class_id IS NOT NULL) = 1)
) WITHOUT ROWID;
CREATE INDEX event_party_by_person ON event_party (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE relation (
    id                      INTEGER PRIMARY KEY,
    article_id              INTEGER NOT NULL REFERENCES article (id),
    start                   INTEGER NOT NULL CHECK (start >= 0),
    "end"                   INTEGER NOT NULL,
    subject_organisation_id INTEGER REFERENCES organisation (id),
    subject_class_id        INTEGER REFERENCES class (id),
    relation                TEXT NOT NULL,
    object_organisation_id  INTEGER REFERENCES organisation (id),
    object_class_id         INTEGER REFERENCES class (id),
    rule_id                 INTEGER NOT NULL REFERENCES rule (id),
    CHECK (start < "end"),
    CHECK ((subject_organisation_id IS NULL) <> (subject_class_id IS NULL)),
    CHECK ((object_organisation_id IS NULL) <> (object_class_id IS NULL))
);
CREATE INDEX relation_by_article ON relation (article_id, start);
CREATE INDEX relation_by_subject ON relation (subject_organisation_id) WHERE subject_organisation_id IS NOT NULL;
CREATE INDEX relation_by_object ON relation (object_organisation_id) WHERE object_organisation_id IS NOT NULL;
