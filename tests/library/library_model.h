// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "written_library.h"

#include <QHash>
#include <QSet>

namespace apacheta {

/// The documents as they are at a moment: which stand in the library, and which extraction made their findings.
class Shelf final {
public:
    Shelf();
    PreparedDocument document(int index) const;
    QList<QPair<QString, PreparedDocument>> all() const;
    int size() const { return int(m_documents.size()); }
    QString file(int index) const { return m_documents[index].first; }
    void replaceText(int index) { m_state[index].isOriginal = !m_state[index].isOriginal; }
    void extractOtherwise(int index) { m_state[index].isOtherExtraction = !m_state[index].isOtherExtraction; }

private:
    struct State {
        bool isOriginal = true;
        bool isOtherExtraction = false;
    };
    QList<QPair<QString, PreparedDocument>> m_documents;
    QList<State> m_state;
};

/// Who is meant by which mention, worked out with lists and loops alone.
class MentionModel final {
public:
    MentionModel(const Shelf &shelf, const QList<Decision> &decisions);

    /// "chile 3 in 2": mentions and documents of each actor that is named.
    QStringList counts() const;

private:
    struct Mention {
        QString sha256;
        Span span;
        QString key;
        bool isMachine = false;
    };
    QString root(QString key) const;
    Mention *at(const TextPlace &place, bool exactly);
    void assign(const TextPlace &place, const QString &key, bool exactly);
    void say(const Decision &decision);

    QList<Mention> m_mentions;
    QSet<QString> m_shas;
    QSet<QString> m_keys;
    QHash<QString, QString> m_into;
};

} // namespace apacheta
