-- SPDX-License-Identifier: GPL-3.0-or-later
-- The names of an actor that are no short forms, from one to the next: the review compares them.
create index actor_name_given on actor_name (actor, name) where reason <> 'short_form';
