-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many or how much of something an actor has, as one passage says it; those that differ disagree. high is null for "more than".
create table figure (
    id integer primary key autoincrement,
    document integer not null references document (id),
    passage integer not null,
    actor integer not null references actor (id),   -- whose, by extraction: merging is looked up
    measure text not null,                          -- "population", "border": the same word in every language
    qualifiers text not null,                       -- what narrows it: "rural"; empty for all of it
    low real not null,
    high real,
    slack real not null,                            -- how far off it may be as it is written
    date text,                                      -- EDTF
    first integer not null,                         -- the number with what it counts
    past integer not null,
    sentence_first integer not null,
    sentence_past integer not null,
    confidence real not null
);
create index figure_by_document on figure (document);
create index figure_by_actor on figure (actor, measure, qualifiers, date, low, high, slack, document, confidence);
