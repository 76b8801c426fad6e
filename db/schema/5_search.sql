-- Full-text search. No prefix indexes and no stemming; rowid of articles and events is their date_order, so that
-- the newest come first without sorting.

CREATE VIEW article_searchable AS
SELECT article.date_order, article.title, article_text.text
FROM article JOIN article_text ON article_text.article_id = article.id;

CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content = 'article_searchable', content_rowid = 'date_order',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIEW event_searchable AS
SELECT date_order, title FROM event WHERE date_order IS NOT NULL;

CREATE VIRTUAL TABLE event_search USING fts5 (
    title, content = 'event_searchable', content_rowid = 'date_order', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE organisation_search USING fts5 (
    name, content = 'organisation_name', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE person_search USING fts5 (
    name, content = 'person_name', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- The greatest row id of each subject that its index holds; later rows are still to be put in.
CREATE TABLE search_progress (
    subject TEXT PRIMARY KEY,
    indexed INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
INSERT INTO search_progress (subject) VALUES ('article'), ('event'), ('organisation_name'), ('person_name');

CREATE VIRTUAL TABLE article_vocabulary USING fts5vocab (article_search, row);

-- The commonest words, for completing the word being typed in a large collection.
CREATE TABLE term (
    term     TEXT PRIMARY KEY,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
