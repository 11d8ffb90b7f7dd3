-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mentions, and what each document says of an actor, keep the actor they had before merging. Whose they are seen to be is looked up:
-- coalesce(merged_into, id) of that actor (compared with a column as "= +column", or its index is not used). So merging writes none of them, however many there are.
update mention set actor = assigned where assigned is not null;
drop index mention_by_assigned;
alter table mention drop column assigned;
update document_actor set mentions = own_mentions, confidence = own_confidence where own_mentions is not null;
delete from document_actor where added = 1 and mentions < 0;
alter table document_actor drop column own_mentions;
alter table document_actor drop column own_confidence;
create index actor_by_shown on actor (coalesce(merged_into, id));
