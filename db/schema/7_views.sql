-- The joins that people want, for Datasette, a spreadsheet or the sqlite3 shell.

CREATE VIEW article_list AS
SELECT article.id, article.title, outlet.name AS publisher, article.author, article.published, article.posted,
       article.day, article.words, article.address, source.name AS source, source.path
FROM article
JOIN source ON source.id = article.source_id
LEFT JOIN outlet ON outlet.id = article.outlet_id;

CREATE VIEW mention_in_context AS
SELECT mention.article_id, mention.start, mention."end", mention.surface,
       coalesce(organisation.name, person.name) AS name,
       CASE WHEN mention.organisation_id IS NULL THEN 'person' ELSE 'organisation' END AS of,
       mention.organisation_id, mention.person_id,
       substr(article_text.text, max(mention.start - 59, 1), mention."end" - max(mention.start - 60, 0) + 60) AS context,
       article.title, article.published, rule.name AS rule, rule.version AS rule_version
FROM mention
JOIN article ON article.id = mention.article_id
JOIN article_text ON article_text.article_id = mention.article_id
JOIN rule ON rule.id = mention.rule_id
LEFT JOIN organisation ON organisation.id = mention.organisation_id
LEFT JOIN person ON person.id = mention.person_id;

CREATE VIEW event_with_parties AS
SELECT event.id, event.kind, event.title, event.edtf, event.earliest, event.latest, event.certainty, event.tellings,
       (SELECT group_concat(coalesce(organisation.name, person.name, class.name) || ' (' || event_party.role || ')', '; ')
        FROM event_party
        LEFT JOIN organisation ON organisation.id = event_party.organisation_id
        LEFT JOIN person ON person.id = event_party.person_id
        LEFT JOIN class ON class.id = event_party.class_id
        WHERE event_party.event_id = event.id) AS parties,
       substr(article_text.text, event.start + 1, event."end" - event.start) AS sentence,
       event.article_id, event.start, event."end", article.title AS article, outlet.name AS publisher,
       article.published, rule.name AS rule, rule.version AS rule_version
FROM event
JOIN article ON article.id = event.article_id
JOIN article_text ON article_text.article_id = event.article_id
JOIN rule ON rule.id = event.rule_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
WHERE event.date_order IS NOT NULL;

CREATE VIEW person_with_roles AS
SELECT person.id, person.name, role.role, organisation.name AS organisation, role.article_id, role.start, role."end",
       substr(article_text.text, role.start + 1, role."end" - role.start) AS words,
       rule.name AS rule, rule.version AS rule_version
FROM role
JOIN person ON person.id = role.person_id
JOIN article_text ON article_text.article_id = role.article_id
JOIN rule ON rule.id = role.rule_id
LEFT JOIN organisation ON organisation.id = role.organisation_id;

CREATE VIEW quotation_with_speaker AS
SELECT quotation.article_id, quotation.start, quotation."end", coalesce(person.name, organisation.name) AS speaker,
       substr(article_text.text, quotation.start + 1, quotation."end" - quotation.start) AS words,
       article.title, article.published, rule.name AS rule, rule.version AS rule_version
FROM quotation
JOIN article ON article.id = quotation.article_id
JOIN article_text ON article_text.article_id = quotation.article_id
JOIN rule ON rule.id = quotation.rule_id
LEFT JOIN person ON person.id = quotation.person_id
LEFT JOIN organisation ON organisation.id = quotation.organisation_id;

CREATE VIEW relation_between AS
SELECT relation.id, coalesce(subject.name, subject_class.name) AS subject, relation.relation,
       coalesce(object.name, object_class.name) AS object, relation.article_id, relation.start, relation."end",
       substr(article_text.text, relation.start + 1, relation."end" - relation.start) AS words,
       rule.name AS rule, rule.version AS rule_version
FROM relation
JOIN article_text ON article_text.article_id = relation.article_id
JOIN rule ON rule.id = relation.rule_id
LEFT JOIN organisation AS subject ON subject.id = relation.subject_organisation_id
LEFT JOIN class AS subject_class ON subject_class.id = relation.subject_class_id
LEFT JOIN organisation AS object ON object.id = relation.object_organisation_id
LEFT JOIN class AS object_class ON object_class.id = relation.object_class_id;
