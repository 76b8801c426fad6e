-- Totals of what the first screens and the facets show, so that they are read and not counted. What an older database
-- holds already is counted once, here.

-- Events by the month (YYYY-MM, '' where undated) of their first known day, of every kind and certainty.
CREATE TABLE timeline_month (
    month  TEXT PRIMARY KEY,
    events INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO timeline_month SELECT month, sum(events) FROM event_month GROUP BY month;

CREATE TABLE organisation_kind (
    kind          TEXT PRIMARY KEY,
    organisations INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO organisation_kind SELECT kind, count(*) FROM organisation GROUP BY kind;
CREATE INDEX organisation_by_kind ON organisation (kind, mentions DESC, id);

CREATE TABLE tag (
    tag      TEXT PRIMARY KEY COLLATE NOCASE,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO tag SELECT tag, count(*) FROM article_tag GROUP BY tag;
