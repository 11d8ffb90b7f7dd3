// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/prepared_document.h"

#include "text/source_text.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QString authorName(const QJsonObject &name)
{
    const QString literal = name.value("literal"_L1).toString();
    const QString family = name.value("family"_L1).toString();
    if (family.isEmpty())
        return literal.isEmpty() ? name.value("given"_L1).toString() : literal;
    QStringList initials;
    const QStringList given = name.value("given"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : given)
        initials.append(part.left(1).toUpper() + u'.');
    return initials.isEmpty() ? family : family + u", "_s + initials.join(u' ');
}

std::optional<EdtfDate> dateOfParts(const QJsonArray &parts)
{
    const auto part = [&](int index) { return parts.at(index).toVariant().toInt(); };
    if (parts.isEmpty() || part(0) == 0)
        return std::nullopt;
    if (parts.size() >= 3)
        if (const auto day = EdtfDate::day(part(0), part(1), part(2)))
            return day;
    if (parts.size() >= 2)
        if (const auto month = EdtfDate::month(part(0), part(1)))
            return month;
    return EdtfDate::year(part(0));
}

/// Drops what does not lie in a passage.
class Sieve {
public:
    explicit Sieve(const PreparedDocument &document) : m_document(document) {}

    bool holds(Span span) const
    {
        return span.begin >= 0 && span.begin < span.end && span.end <= m_document.length && m_document.passageAt(span.begin) >= 0;
    }
    bool knows(int actor) const { return actor >= 0 && actor < m_document.findings.actors.size(); }

    template <class Claim> void keepEvidence(Claim &claim) const
    {
        claim.evidence.removeIf([this](const FoundEvidence &evidence) { return !holds(evidence.span); });
    }

private:
    const PreparedDocument &m_document;
};

void sift(PreparedDocument &document)
{
    const Sieve sieve(document);
    Findings &findings = document.findings;
    findings.mentions.removeIf([&](const FoundMention &mention) { return !sieve.holds(mention.span) || !sieve.knows(mention.actor); });
    findings.dates.removeIf([&](const FoundDate &date) { return !sieve.holds(date.span); });
    for (FoundEvent &event : findings.events) {
        sieve.keepEvidence(event);
        event.participants.removeIf([&](const FoundParticipant &participant) { return !sieve.knows(participant.actor); });
        if (!sieve.knows(event.place))
            event.place = -1;
        if (!sieve.holds(event.trigger))
            event.trigger = {};
    }
    for (FoundRelation &relation : findings.relations) {
        sieve.keepEvidence(relation);
        if (relation.event >= findings.events.size() || (relation.event >= 0 && findings.events[relation.event].evidence.isEmpty()))
            relation.event = -1;
    }
    findings.relations.removeIf([&](const FoundRelation &relation) {
        return relation.evidence.isEmpty() || !sieve.knows(relation.subject) || !sieve.knows(relation.object);
    });
    findings.figures.removeIf([&](const FoundFigure &figure) { return !sieve.holds(figure.span) || !sieve.holds(figure.sentence) || !sieve.knows(figure.actor); });
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString authorsOf(const QJsonObject &csl)
{
    QJsonArray names = csl.value("author"_L1).toArray();
    if (names.isEmpty())
        names = csl.value("editor"_L1).toArray();
    QStringList authors;
    for (const QJsonValue &name : names)
        if (const QString author = authorName(name.toObject()); !author.isEmpty())
            authors.append(author);
    return authors.join(u"; "_s);
}

std::optional<EdtfDate> dateOf(const QJsonObject &cslDate)
{
    if (const QString edtf = cslDate.value("edtf"_L1).toString(); !edtf.isEmpty())
        return EdtfDate::parse(edtf);
    const QJsonArray parts = cslDate.value("date-parts"_L1).toArray();
    if (parts.isEmpty())
        return std::nullopt;
    const auto from = dateOfParts(parts.at(0).toArray());
    if (parts.size() < 2 || !from)
        return from;
    const auto until = dateOfParts(parts.at(1).toArray());
    if (const auto interval = EdtfDate::interval(from, until))
        return interval;
    return from;
}

int PreparedDocument::passageAt(qsizetype offset) const
{
    const QList<Passage> &passages = document.passages;
    const auto after = std::upper_bound(passages.cbegin(), passages.cend(), offset,
                                        [](qsizetype value, const Passage &passage) { return value < passage.span.begin; });
    if (after == passages.cbegin())
        return -1;
    const auto passage = std::prev(after);
    return offset < passage->span.end ? int(passage - passages.cbegin()) : -1;
}

PreparedDocument prepared(DocumentText document, Findings findings)
{
    PreparedDocument result;
    result.document = std::move(document);
    result.findings = std::move(findings);
    DocumentText &text = result.document;
    const SourceText source(text.text);
    result.length = source.length();
    result.sha256 = sha256Of(text.text.toUtf8());
    result.authors = authorsOf(text.metadata.csl);
    result.date = dateOf(text.metadata.csl.value("issued"_L1).toObject());
    text.passages.removeIf([&](const Passage &passage) {
        return passage.span.begin < 0 || passage.span.isEmpty() || passage.span.end > result.length;
    });
    std::stable_sort(text.passages.begin(), text.passages.end(),
                     [](const Passage &a, const Passage &b) { return a.span.begin < b.span.begin; });
    sift(result);
    const Stemmer stemmer;
    for (const Passage &passage : std::as_const(text.passages)) {
        Language language = passage.block >= 0 && passage.block < text.blocks.size() ? text.blocks[passage.block].language : Language::Unknown;
        if (language == Language::Unknown)
            language = text.language;
        result.indexed.append(indexed(source.quote(passage.span), language, stemmer));
    }
    for (const FoundMention &mention : std::as_const(result.findings.mentions))
        result.surfaces.append(source.quote(mention.span));
    return result;
}

} // namespace apacheta
