-- SPDX-License-Identifier: GPL-3.0-or-later
-- When an event was, by one passage alone: passages that differ disagree.
alter table event_evidence add column date text;
create index event_evidence_by_date on event_evidence (event, date) where date is not null;
create index event_once on event (type, label_key) where date is not null and type in ('establish', 'sanction');
create index decision_of_disagreement on decision (type, id) where type in ('settle-disagreement', 'dismiss-disagreement');
