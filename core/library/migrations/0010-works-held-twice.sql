-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which documents are one work: read from the log whenever documents are listed.
create index decision_of_works on decision (id) where type in ('merge-documents', 'keep-documents-apart');
