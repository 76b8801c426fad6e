-- What the user decided. Subjects are stable keys, never row ids, so that loading again loses nothing.
-- What was undone can be done again until something else is decided; then it is dropped, and still kept.

CREATE TABLE judgement (
    id           INTEGER PRIMARY KEY,
    action       TEXT NOT NULL CHECK (action IN (
        'merge', 'split', 'rename', 'reject', 'correct', 'tag', 'note', 'bookmark')),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN (
        'organisation', 'person', 'article', 'event', 'mention', 'date', 'amount', 'quotation', 'role', 'relation')),
    subject      TEXT NOT NULL,
    value        TEXT CHECK (value IS NULL OR json_valid(value)),
    state        TEXT NOT NULL DEFAULT 'standing' CHECK (state IN ('standing', 'undone', 'dropped')),
    made_at      TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
CREATE INDEX judgement_by_subject ON judgement (subject_kind, subject);

-- A saved search, by name; seen is the highest article id when it was last looked at.
CREATE TABLE saved_view (
    name  TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    seen  INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
