-- Counts and orders that the panes show, kept true in the same transaction as the facts.

CREATE TABLE collection (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    sources       INTEGER NOT NULL DEFAULT 0,
    articles      INTEGER NOT NULL DEFAULT 0,
    organisations INTEGER NOT NULL DEFAULT 0,
    people        INTEGER NOT NULL DEFAULT 0,
    events        INTEGER NOT NULL DEFAULT 0,
    mentions      INTEGER NOT NULL DEFAULT 0,
    unfinished    INTEGER NOT NULL DEFAULT 0 CHECK (unfinished IN (0, 1))
);
INSERT INTO collection (id) VALUES (1);

-- One row for each article that names the organisation; date_order is that of the article.
CREATE TABLE organisation_article (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    date_order      INTEGER NOT NULL,
    article_id      INTEGER NOT NULL REFERENCES article (id),
    mentions        INTEGER NOT NULL CHECK (mentions > 0),
    PRIMARY KEY (organisation_id, date_order)
) WITHOUT ROWID;

CREATE TABLE person_article (
    person_id  INTEGER NOT NULL REFERENCES person (id),
    date_order INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id),
    mentions   INTEGER NOT NULL CHECK (mentions > 0),
    PRIMARY KEY (person_id, date_order)
) WITHOUT ROWID;

-- One row for each event that the organisation has a part in, in any telling; date_order is that of the lead.
CREATE TABLE organisation_event (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    date_order      INTEGER NOT NULL,
    event_id        INTEGER NOT NULL REFERENCES event (id),
    PRIMARY KEY (organisation_id, date_order)
) WITHOUT ROWID;

-- Events by the month (YYYY-MM, '' where undated) of their first known day.
CREATE TABLE event_month (
    month     TEXT NOT NULL,
    kind      TEXT NOT NULL,
    certainty TEXT NOT NULL,
    events    INTEGER NOT NULL,
    PRIMARY KEY (month, kind, certainty)
) WITHOUT ROWID;

CREATE TABLE organisation_event_month (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    month           TEXT NOT NULL,
    events          INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, month)
) WITHOUT ROWID;

CREATE TABLE article_month (
    month    TEXT PRIMARY KEY,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
