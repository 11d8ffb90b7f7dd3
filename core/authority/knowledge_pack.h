// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/known_names.h"
#include "model/result.h"

#include <memory>

namespace apacheta {

/// The authority file: known actors with their names in several languages, read from resources/authority (*.tsv, see docs/formats.md).
/// Immutable after loading; thread-safe.
class KnowledgePack final : public KnownNames {
public:
    /// Errors: NotFound or Damaged, naming file and line.
    static Result<std::shared_ptr<const KnowledgePack>> load(const QString &folder);
    /// The folder that ships with the program: $APACHETA_RESOURCES/authority, beside the program (build tree), or the installed one.
    static QString defaultFolder();
    /// The folder of the language models that ship with the program, beside the pack's.
    static QString modelsFolder();
    ~KnowledgePack() override;
    Q_DISABLE_COPY_MOVE(KnowledgePack)

    std::optional<KnownMatch> longestAt(std::span<const Token> tokens) const override;
    const KnownActor *actor(const QString &key) const override;
    std::optional<KnownMatch> eventAt(std::span<const Token> tokens) const override;
    const KnownEvent *event(const QString &key) const override;
    WordTraits traitsOf(const QString &word) const override;

    /// A checksum of the pack's files: libraries made with another are extracted anew.
    QString version() const;
    /// Lines for an actor's page, in the words of the pack ("Region of Chile", "President of Bolivia, 2006 to 2019"); empty for an unknown key.
    QStringList factsOf(const QString &key) const;
    qsizetype size() const;

private:
    struct Private;
    explicit KnowledgePack(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace apacheta
