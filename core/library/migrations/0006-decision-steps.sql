-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was said at once is one step of undoing, redoing and taking back: the first entry of the step; null for it and for what was said alone.
alter table decision add column step integer references decision (id);
create index decision_by_step on decision (step) where step is not null;
