-- SPDX-License-Identifier: GPL-3.0-or-later
-- Offsets (first, past) are Unicode code points of the document's text, first inclusive, past exclusive. Dates are EDTF;
-- earliest and latest are year * 10000 + month * 100 + day, null for no date.

-- The machine layer: made by reading and extraction, thrown away and made anew at any time. --------------------------------

create table document (
    id integer primary key autoincrement,
    sha256 text not null unique,                    -- of the text in UTF-8
    title text not null,
    title_key text not null,                        -- folded, for sorting
    find_key text not null,                         -- folded title, authors and file name, for the filter of the list
    authors text not null,
    authors_key text not null,                      -- folded
    date text,
    earliest integer,
    latest integer,
    language text not null,
    format text not null,
    length integer not null,
    extraction_version integer not null,
    pack_version text not null,
    passages integer not null default 0,
    mentions integer not null default 0,
    actors integer not null default 0,
    events integer not null default 0
);

create table document_text (
    document integer primary key references document (id),
    csl text not null,                              -- a CSL item, JSON
    csl_sources text not null,                      -- CSL field -> where it was found, JSON
    warnings text not null,                         -- sentences of the import report, JSON
    text text not null
);

create table source_file (
    id integer primary key,
    path text not null unique,                      -- canonical, when last seen
    size integer not null,
    modified integer not null,                      -- milliseconds since 1970
    sha256 text not null,                           -- of the file's bytes
    document integer not null references document (id)
);
create index source_file_by_document on source_file (document, path);
create index source_file_by_sha256 on source_file (sha256);

create table block (
    document integer not null references document (id),
    number integer not null,
    kind text not null,
    first integer not null,
    past integer not null,
    heading_level integer not null,
    paragraph integer not null,
    language text not null,
    primary key (document, number)
) without rowid;

create table page (
    document integer not null references document (id),
    number integer not null,
    label text not null,
    first integer not null,
    past integer not null,
    primary key (document, number)
) without rowid;

create table passage (
    id integer primary key autoincrement,           -- never used twice: the search index keeps no text of its own
    document integer not null references document (id),
    block integer not null,
    first integer not null,
    past integer not null,
    paragraph integer not null,
    page integer                                    -- number of the page, null without pages
);
create index passage_by_document on passage (document, first);

-- words: folded words of the passage; stems: the stem of each. No text is kept here, it stands in document_text.
create virtual table passage_fts using fts5 (words, stems, content = '', tokenize = 'unicode61 remove_diacritics 2');
create virtual table passage_vocabulary using fts5vocab ('passage_fts', 'col');

create table actor (
    id integer primary key autoincrement,
    key text not null unique,
    name text not null,
    name_key text not null,
    kind text not null,
    level text not null,
    countries text not null,                        -- ISO 3166-1 alpha-2, JSON array
    origin text not null,
    facts text not null,                            -- lines of the knowledge pack, JSON array
    pack_version text not null,                     -- of the pack whose names and facts stand here; empty for discovered ones
    mentions integer not null default 0,
    documents integer not null default 0,
    events integer not null default 0,
    relations integer not null default 0,
    confidence real not null default 0
);
create index actor_by_mentions on actor (mentions, id, kind, level, countries, confidence);
create index actor_by_documents on actor (documents, id, kind, level, countries, confidence);
create index actor_by_events on actor (events, id, kind, level, countries, confidence);
create index actor_by_kind on actor (kind, level, countries, confidence);
create index actor_by_name on actor (name_key, id, kind, level, countries, confidence);

-- What one document says of an actor.
create table document_actor (
    document integer not null references document (id),
    actor integer not null references actor (id),
    name text not null,
    level text not null,
    countries text not null,
    mentions integer not null,
    confidence real not null,
    primary key (document, actor)
) without rowid;
create index document_actor_by_actor on document_actor (actor, document, mentions, confidence);

-- Names and aliases; document 0 for those of the knowledge pack.
create table actor_name (
    id integer primary key autoincrement,
    actor integer not null references actor (id),
    document integer not null,
    name text not null,
    key text not null,                              -- as names are compared: folded, no hyphens, no apostrophes
    unique (actor, name, document)
);
create index actor_name_by_key on actor_name (key, actor, document);
create index actor_name_by_document on actor_name (document, actor);
create virtual table actor_fts using fts5 (key, content = 'actor_name', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
create trigger actor_name_inserted after insert on actor_name begin
    insert into actor_fts (rowid, key) values (new.id, new.key);
end;
create trigger actor_name_deleted after delete on actor_name begin
    insert into actor_fts (actor_fts, rowid, key) values ('delete', old.id, old.key);
end;

create table mention (
    id integer primary key autoincrement,
    document integer not null references document (id),
    passage integer not null,
    actor integer not null references actor (id),
    first integer not null,
    past integer not null,
    form text not null,
    surface text not null,
    confidence real not null
);
create index mention_by_document on mention (document);
create index mention_by_actor on mention (actor, passage);
create index mention_by_form on mention (actor, surface);

create table found_date (
    id integer primary key autoincrement,
    document integer not null references document (id),
    passage integer not null,
    first integer not null,
    past integer not null,
    date text not null,
    earliest integer not null,
    latest integer not null,
    confidence real not null
);
create index found_date_by_document on found_date (document);
create index found_date_by_time on found_date (earliest, latest, passage);

create table event (
    id integer primary key autoincrement,
    key text not null unique,
    label text not null,
    label_key text not null,
    type text not null,
    polarity text not null,
    date text,
    earliest integer,
    latest integer,
    place integer references actor (id),
    evidence integer not null default 0,
    documents integer not null default 0,
    confidence real not null default 0
);
create index event_by_date on event (earliest, id, latest, type, polarity, confidence);
create index event_by_evidence on event (evidence, id, earliest, latest, type, polarity, confidence);
create index event_by_label on event (label_key, id, earliest, latest, type, polarity, confidence);
create index event_by_place on event (place);
create virtual table event_fts using fts5 (label_key, content = 'event', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
create trigger event_inserted after insert on event begin
    insert into event_fts (rowid, label_key) values (new.id, new.label_key);
end;
create trigger event_deleted after delete on event begin
    insert into event_fts (event_fts, rowid, label_key) values ('delete', old.id, old.label_key);
end;
create trigger event_relabelled after update of label_key on event when old.label_key <> new.label_key begin
    insert into event_fts (event_fts, rowid, label_key) values ('delete', old.id, old.label_key);
    insert into event_fts (rowid, label_key) values (new.id, new.label_key);
end;

-- How one document tells an event.
create table event_telling (
    event integer not null references event (id),
    document integer not null references document (id),
    label text not null,
    type text not null,
    polarity text not null,
    date text,
    earliest integer,
    latest integer,
    place integer references actor (id),
    first integer not null,                         -- the verb or noun that says it
    past integer not null,
    primary key (event, document)
) without rowid;
create index event_telling_by_document on event_telling (document);
create index event_telling_by_place on event_telling (place);

create table event_participant (
    event integer not null references event (id),
    document integer not null references document (id),
    actor integer not null references actor (id),
    role text not null,
    primary key (event, actor, role, document)
) without rowid;
create index event_participant_by_actor on event_participant (actor, event);
create index event_participant_by_document on event_participant (document);

create table event_evidence (
    id integer primary key autoincrement,
    event integer not null references event (id),
    document integer not null references document (id),
    passage integer not null,
    first integer not null,
    past integer not null,
    confidence real not null
);
create index event_evidence_by_event on event_evidence (event, document, passage, confidence);
create index event_evidence_by_document on event_evidence (document);

create table relation (
    id integer primary key autoincrement,
    subject integer not null references actor (id),
    predicate text not null,
    object integer not null references actor (id),
    polarity text not null,
    date text,
    earliest integer,
    latest integer,
    event integer references event (id),
    evidence integer not null default 0,
    confidence real not null default 0
);
create unique index relation_by_subject on relation (subject, object, predicate, polarity, ifnull(date, ''));
create index relation_by_object on relation (object, subject);
create index relation_by_event on relation (event);
create index relation_by_evidence on relation (evidence, id, predicate, polarity, confidence);
create index relation_by_date on relation (earliest, id, predicate, polarity, confidence);

create table relation_evidence (
    id integer primary key autoincrement,
    relation integer not null references relation (id),
    document integer not null references document (id),
    passage integer not null,
    event integer references event (id),            -- the event that this telling comes from
    first integer not null,
    past integer not null,
    confidence real not null
);
create index relation_evidence_by_relation on relation_evidence (relation, event, confidence);
create index relation_evidence_by_document on relation_evidence (document);
create index relation_evidence_by_event on relation_evidence (event);

-- The layer of decisions: what the researcher said. Only ever added to. ------------------------------------------------------

create table decision (
    id integer primary key autoincrement,
    time text not null,                             -- UTC, ISO 8601 with milliseconds
    type text not null,
    payload text not null check (json_valid(payload)), -- keyed by what survives extraction: document sha256, offsets, surface, actor key
    undoes integer references decision (id)
);
create index decision_by_undone on decision (undoes);
create trigger decision_kept before delete on decision begin
    select raise(abort, 'a decision is never deleted: undo it by a further one');
end;
create trigger decision_not_replaced before insert on decision when exists (select 1 from decision where id = new.id) begin
    select raise(abort, 'a decision is never replaced: undo it by a further one');
end;
create trigger decision_unchanged before update on decision begin
    select raise(abort, 'a decision is never changed: undo it by a further one');
end;

-- Facts of the library itself: "index_version" (of the words and stems in passage_fts).
create table library_fact (
    name text primary key,
    value text not null
) without rowid;
