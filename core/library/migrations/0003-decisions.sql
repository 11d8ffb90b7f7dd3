-- SPDX-License-Identifier: GPL-3.0-or-later
-- What she sees = machine ⊕ decisions. The tables of the first migration hold what is seen; what extraction said stands beside it wherever a
-- decision changed it, so that everything can be worked out anew from the machine layer and the decisions in force.

-- Which decisions are in force and where Ctrl+Z stands: worked out from the log, kept with it in one transaction.
create table decision_state (
    decision integer primary key references decision (id),
    active integer not null,                        -- in force
    stack text not null check (stack in ('done', 'undone', 'gone'))
);
create index decision_state_by_stack on decision_state (stack, decision);

-- What each decision speaks of.
create table decision_target (
    kind text not null,                             -- actor, event, relation, document
    key text not null,
    type text not null,                             -- of the decision
    decision integer not null references decision (id),
    primary key (kind, key, type, decision)
) without rowid;
create index decision_target_by_decision on decision_target (decision);

-- Which event a decision is about, found by its key or by the place where it is told.
create table decision_event (
    decision integer primary key references decision (id),
    event integer not null references event (id) on delete cascade
);
create index decision_event_by_event on decision_event (event, decision);

-- Actors. Not shown (merged, retired, without any mention or claim left): confidence -1.
alter table actor add column machine_name text not null default '';
alter table actor add column machine_kind text not null default '';
alter table actor add column machine_level text not null default '';
alter table actor add column machine_countries text not null default '[]';
alter table actor add column merged_into integer references actor (id);
alter table actor add column retired integer not null default 0; -- hers, and taken back
update actor set machine_name = name, machine_kind = kind, machine_level = level, machine_countries = countries;
create index actor_by_merged on actor (merged_into) where merged_into is not null;

-- Names: document -1 for hers, -2 for those of actors merged into this one. Names that she took away stand here.
create table hidden_name (
    id integer primary key,                         -- of actor_name
    actor integer not null references actor (id),
    document integer not null,
    name text not null,
    key text not null,
    reason text not null
);
create index hidden_name_by_actor on hidden_name (actor);
create index hidden_name_by_document on hidden_name (document);

-- own_mentions and own_confidence: before merging; null as mentions and confidence. mentions -1: the actor does not stand in the document.
alter table document_actor add column own_mentions integer;
alter table document_actor add column own_confidence real;
alter table document_actor add column added integer not null default 0;

-- Mentions. assigned: the actor before merging where that is another; added_by: the decision that made it.
alter table mention add column assigned integer references actor (id);
alter table mention add column added_by integer;
create index mention_by_assigned on mention (assigned) where assigned is not null;

-- What extraction said of mentions that she changed, and those that she took away.
create table changed_mention (
    id integer primary key,                         -- of mention
    document integer not null references document (id),
    actor integer not null references actor (id),
    confidence real not null
);
create index changed_mention_by_document on changed_mention (document);
create index changed_mention_by_actor on changed_mention (actor);
create table hidden_mention (
    id integer primary key,                         -- of mention
    document integer not null references document (id),
    passage integer not null,
    actor integer not null references actor (id),
    first integer not null,
    past integer not null,
    form text not null,
    surface text not null,
    confidence real not null,
    added_by integer       -- hers, and taken away by a later decision
);
create index hidden_mention_by_document on hidden_mention (document);
create index hidden_mention_by_actor on hidden_mention (actor);

-- Events. Rejected ones: confidence -1. Participants that extraction found and that are not shown as such stand in displaced_participant.
alter table event_telling add column added_by integer;
alter table event_evidence add column added_by integer;
create index event_evidence_by_decision on event_evidence (document) where added_by is not null;
alter table event_participant add column added integer not null default 0;
create table displaced_participant (
    event integer not null references event (id),
    document integer not null references document (id),
    actor integer not null references actor (id),
    role text not null,
    primary key (event, actor, role, document)
) without rowid;
create index displaced_participant_by_actor on displaced_participant (actor, event);
create index displaced_participant_by_document on displaced_participant (document);

-- Relations. Those of which no passage is left to show: evidence 0, confidence -1. machine_relation: what the passage states by extraction,
-- where that is another.
alter table relation_evidence add column machine_relation integer references relation (id);
alter table relation_evidence add column hidden integer not null default 0;
alter table relation_evidence add column added_by integer;
create index relation_evidence_by_machine on relation_evidence (machine_relation) where machine_relation is not null;
create index relation_evidence_by_decision on relation_evidence (document) where added_by is not null;
create index relation_shown_by_subject on relation (subject, object) where evidence > 0;
create index relation_shown_by_object on relation (object, subject) where evidence > 0;

-- A document's description before her corrections; null where there are none.
alter table document_text add column machine_csl text;
alter table document_text add column machine_csl_sources text;
create index relation_evidence_hidden on relation_evidence (document) where hidden = 1;
