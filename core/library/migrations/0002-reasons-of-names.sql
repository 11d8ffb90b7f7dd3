-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a name is taken for another name of an actor: written, acronym, short_form, known_name, spelling, translation.
alter table actor_name add column reason text not null default 'written';
update actor_name set reason = 'known_name' where document = 0;
