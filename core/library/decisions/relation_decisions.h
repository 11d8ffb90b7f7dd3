// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

// What can be said of a relation.
namespace apacheta {

/// One that extraction overlooked; stated: the sentence that says so.
struct AddRelation {
    static constexpr const char *type = "add-relation";
    RelationRef relation;
    static void fields(auto &self, auto &&field) { field("relation", self.relation); }
    bool operator==(const AddRelation &) const = default;
};

/// A further passage that states it.
struct AddRelationEvidence {
    static constexpr const char *type = "relation-evidence";
    RelationRef relation;
    TextPlace evidence;
    static void fields(auto &self, auto &&field) { field("relation", self.relation), field("evidence", self.evidence); }
    bool operator==(const AddRelationEvidence &) const = default;
};

struct RejectRelation {
    static constexpr const char *type = "reject-relation";
    RelationRef relation;
    static void fields(auto &self, auto &&field) { field("relation", self.relation); }
    bool operator==(const RejectRelation &) const = default;
};

struct ConfirmRelation {
    static constexpr const char *type = "confirm-relation";
    RelationRef relation;
    static void fields(auto &self, auto &&field) { field("relation", self.relation); }
    bool operator==(const ConfirmRelation &) const = default;
};

QString described(const AddRelation &);
QString described(const AddRelationEvidence &);
QString described(const RejectRelation &);
QString described(const ConfirmRelation &);

} // namespace apacheta
