-- SPDX-License-Identifier: GPL-3.0-or-later
-- Folders that were imported and that the library keeps in step with. bibliographies: a hash of those in it (path, size, time) when they were last read.
create table followed_folder (
    path text primary key,                          -- canonical
    bibliographies text not null default ''
) without rowid;

-- Files that could not be read as they are: keeping in step leaves them alone until they change.
create table unread_file (
    path text primary key,                          -- canonical
    size integer not null,
    modified integer not null                       -- milliseconds since 1970
) without rowid;

-- 1: the file was not there when it was last looked for. Its document stays.
alter table source_file add column gone integer not null default 0;
