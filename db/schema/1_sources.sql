-- Files and the articles found in them.

CREATE TABLE source (
    id        INTEGER PRIMARY KEY,
    sha256    TEXT UNIQUE,
    name      TEXT NOT NULL,
    path      TEXT NOT NULL,
    format    TEXT NOT NULL,
    size      INTEGER NOT NULL CHECK (size >= 0),
    status    TEXT NOT NULL CHECK (status IN ('loaded', 'skipped', 'failed')),
    reason    TEXT,
    loaded_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    CHECK (status <> 'loaded' OR sha256 IS NOT NULL)
);
CREATE INDEX source_by_path ON source (path);
CREATE INDEX source_refused ON source (status) WHERE status <> 'loaded';

-- The whole page as it was read: UTF-8, compressed with zlib.
CREATE TABLE source_page (
    source_id  INTEGER PRIMARY KEY REFERENCES source (id),
    characters INTEGER NOT NULL CHECK (characters >= 0),
    page       BLOB NOT NULL
);

-- Characters of the page that are no part of an article.
CREATE TABLE furniture (
    source_id INTEGER NOT NULL REFERENCES source (id),
    start     INTEGER NOT NULL CHECK (start >= 0),
    "end"     INTEGER NOT NULL,
    why       TEXT NOT NULL,
    PRIMARY KEY (source_id, start, "end"),
    CHECK (start < "end")
) WITHOUT ROWID;

CREATE TABLE outlet (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    folded   TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0
);

-- day is the first day of published, else of posted; date_order sorts by day (see db/date_order.py).
CREATE TABLE article (
    id         INTEGER PRIMARY KEY,
    source_id  INTEGER NOT NULL REFERENCES source (id),
    position   INTEGER NOT NULL CHECK (position >= 0),
    title      TEXT NOT NULL,
    outlet_id  INTEGER REFERENCES outlet (id),
    author     TEXT,
    published  TEXT,
    posted     TEXT,
    accessed   TEXT,
    address    TEXT,
    day        TEXT,
    date_order INTEGER NOT NULL UNIQUE,
    words      INTEGER NOT NULL CHECK (words >= 0),
    body_start INTEGER NOT NULL CHECK (body_start >= 0),
    page_start INTEGER NOT NULL CHECK (page_start >= 0),
    page_end   INTEGER NOT NULL,
    UNIQUE (source_id, position),
    CHECK (page_start <= page_end),
    CHECK ((day IS NULL) = (date_order < 0))
);
CREATE INDEX article_by_outlet ON article (outlet_id, date_order);

CREATE TABLE article_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    text       TEXT NOT NULL
);

CREATE TABLE article_tag (
    article_id INTEGER NOT NULL REFERENCES article (id),
    tag        TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (article_id, tag)
) WITHOUT ROWID;
CREATE INDEX article_tag_by_tag ON article_tag (tag, article_id);
