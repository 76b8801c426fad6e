-- What judgements did to the facts, so that undoing one restores to the letter what the rules said (see db/judging).

-- What the format itself says of the page, so that today's rules can be run over it again.
ALTER TABLE source_page ADD COLUMN title TEXT;
ALTER TABLE source_page ADD COLUMN date TEXT;
ALTER TABLE source_page ADD COLUMN address TEXT;

-- A judgement that stands and is not laid waits for its subject: it is not here yet, or no longer.
ALTER TABLE judgement ADD COLUMN laid INTEGER NOT NULL DEFAULT 0 CHECK (laid IN (0, 1));

-- Hidden: merged into another, or judged to be none. No fact speaks of it, and lists leave it out.
ALTER TABLE organisation ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
ALTER TABLE person ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));

DROP INDEX organisation_by_mentions;
DROP INDEX organisation_by_name;
DROP INDEX organisation_by_last_day;
DROP INDEX organisation_by_kind;
DROP INDEX person_by_mentions;
DROP INDEX person_by_name;
DROP INDEX person_by_last_day;
CREATE INDEX organisation_by_mentions ON organisation (mentions DESC, id) WHERE hidden = 0;
CREATE INDEX organisation_by_name ON organisation (name COLLATE NOCASE, id) WHERE hidden = 0;
CREATE INDEX organisation_by_last_day ON organisation (last_day DESC, id) WHERE hidden = 0;
CREATE INDEX organisation_by_kind ON organisation (kind, mentions DESC, id) WHERE hidden = 0;
CREATE INDEX person_by_mentions ON person (mentions DESC, id) WHERE hidden = 0;
CREATE INDEX person_by_name ON person (name COLLATE NOCASE, id) WHERE hidden = 0;
CREATE INDEX person_by_last_day ON person (last_day DESC, id) WHERE hidden = 0;

-- One row for each row that a judgement made, changed or took away: the table, its primary key as a JSON object, and
-- what stood in it before. Undoing goes through them from the last to the first.
CREATE TABLE judged_row (
    id           INTEGER PRIMARY KEY,
    judgement_id INTEGER NOT NULL REFERENCES judgement (id),
    fact         TEXT NOT NULL,
    change       TEXT NOT NULL CHECK (change IN ('made', 'changed', 'gone')),
    row          TEXT NOT NULL CHECK (json_valid(row)),
    before       TEXT CHECK (before IS NULL OR json_valid(before)),
    CHECK ((change = 'made') = (before IS NULL))
);
CREATE INDEX judged_row_by_judgement ON judged_row (judgement_id, id);
CREATE INDEX judged_row_by_row ON judged_row (fact, row);

-- What the user put beside a row, and what was changed in it, for the lists to show.
CREATE TABLE mark (
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('organisation', 'person', 'article', 'event')),
    subject_id   INTEGER NOT NULL,
    mark         TEXT NOT NULL CHECK (mark IN (
        'bookmark', 'tag', 'note', 'renamed', 'merged', 'split', 'corrected')),
    value        TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (subject_kind, subject_id, mark, value)
) WITHOUT ROWID;
