// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extraction.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <memory>

namespace apacheta::test {

/// A pack that knows nothing, so that only the text speaks.
class NoNames final : public KnownNames {
public:
    std::optional<KnownMatch> longestAt(std::span<const Token>) const override { return std::nullopt; }
    const KnownActor *actor(const QString &) const override { return nullptr; }
};

/// A text whose names are marked by hand, so that a test of events stands on its own feet:
///
///     <Chile>  a state        <r Oruro>  region        <m Putre>  municipality     <l Lago Chungará>  place
///     <p Evo Morales> person  <o Mercosur>  body       <e aymara>  people          <i Tratado de Puno>  instrument
///     <d boliviano=Bolivia>  a demonym
struct MarkedText {
    DocumentText document;
    Annotation annotation;

    explicit MarkedText(const QString &marked, Language language, const QString &written = {})
    {
        QString text;
        struct Mark { Span span; QString actor; ActorKind kind; bool demonym; };
        QList<Mark> marks;
        static const QRegularExpression mark(QStringLiteral("<(?:([rmlpoeid]) )?([^>=]+)(?:=([^>]+))?>"));
        qsizetype at = 0;
        for (auto it = mark.globalMatch(marked); it.hasNext();) {
            const auto match = it.next();
            text += QStringView(marked).sliced(at, match.capturedStart() - at);
            const QString surface = match.captured(2);
            const QString actor = match.captured(3).isEmpty() ? surface : match.captured(3);
            marks.append({{text.size(), text.size() + surface.size()}, actor, kindOf(match.captured(1)), match.captured(1) == QLatin1StringView("d")});
            text += surface;
            at = match.capturedEnd();
        }
        text += QStringView(marked).sliced(at);
        document.text = text;
        document.language = language;
        qsizetype begin = 0;
        for (const QString &paragraph : text.split(u'\n')) {
            if (!paragraph.isEmpty())
                document.blocks.append({BlockKind::Paragraph, {begin, begin + paragraph.size()}, 0, int(document.blocks.size()) + 1, language});
            begin += paragraph.size() + 1;
        }
        annotation = annotate(document);
        annotation.written = written.isEmpty() ? std::nullopt : EdtfDate::parse(written);
        QHash<QString, int> index;
        for (const Mark &m : std::as_const(marks)) {
            if (!index.contains(m.actor)) {
                index.insert(m.actor, int(annotation.findings.actors.size()));
                FoundActor actor;
                actor.key = m.actor;
                actor.name = m.actor;
                actor.kind = m.kind;
                annotation.findings.actors.append(actor);
            }
            annotation.findings.mentions.append({m.span, index.value(m.actor), m.demonym ? MentionForm::Demonym : MentionForm::Name, 0.9});
        }
    }
    Q_DISABLE_COPY_MOVE(MarkedText)

    const Findings &findings()
    {
        findDates(annotation);
        findEvents(annotation, NoNames());
        findRelations(annotation, NoNames());
        return annotation.findings;
    }

private:
    static ActorKind kindOf(const QString &letter)
    {
        static const QHash<QString, ActorKind> kinds = {
            {QStringLiteral("r"), ActorKind::Region}, {QStringLiteral("m"), ActorKind::Municipality}, {QStringLiteral("l"), ActorKind::Place},
            {QStringLiteral("p"), ActorKind::Person}, {QStringLiteral("o"), ActorKind::Organization}, {QStringLiteral("e"), ActorKind::People},
            {QStringLiteral("i"), ActorKind::Instrument}};
        return kinds.value(letter, ActorKind::State);
    }
};

} // namespace apacheta::test
