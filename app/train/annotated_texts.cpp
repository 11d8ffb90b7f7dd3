// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotated_texts.h"

#include "authority/knowledge_pack.h"
#include "reading/reading.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace apacheta::train {

namespace {

/// The rows below the first line, each of as many columns as that.
Result<QList<QStringList>> rowsOf(const QString &path, qsizetype least)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::NotFound, u"The table %1 cannot be read."_s.arg(path), file.errorString()};
    QList<QStringList> rows;
    qsizetype columns = -1;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < least || (columns >= 0 && cells.size() != columns))
            return Error{Error::Damaged, u"A line of the table %1 has %2 columns, not %3."_s.arg(path).arg(cells.size()).arg(std::max(columns, least)), line};
        if (columns >= 0)
            rows.append(cells);
        columns = cells.size();
    }
    return rows;
}

} // namespace

bool isHeldOut(const QString &source) { return uchar(QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Md5).back()) % 4 == 0; }

Result<AnnotatedTexts> readAnnotatedTexts(const QString &folder)
{
    const auto texts = rowsOf(folder + u"/texts.tsv"_s, 8);
    if (!texts)
        return texts.error();
    const auto events = rowsOf(folder + u"/events.tsv"_s, 5);
    if (!events)
        return events.error();
    const auto relations = rowsOf(folder + u"/relations.tsv"_s, 8);
    if (!relations)
        return relations.error();
    AnnotatedTexts annotated;
    for (const QStringList &row : *texts)
        annotated.insert(row.first(), {row[1] + u'/' + row[2], {}, row[7].contains("relations"_L1), {}}); // text, source, path, begin, length, sha256, head, annotated
    for (const QStringList &row : *events) { // text, begin, end, event, ...
        const auto text = annotated.find(row.first());
        if (text == annotated.end())
            return Error{Error::Damaged, u"events.tsv speaks of the text %1, which texts.tsv does not have."_s.arg(row.first())};
        const std::optional<Category> type = categoryOf(row[4]);
        if (!type)
            return Error{Error::Damaged, u"events.tsv has an unknown category: %1."_s.arg(row[4])};
        text->triggers.append({{row[1].toLongLong(), row[2].toLongLong()}, row[3].toInt(), *type});
    }
    for (const QStringList &row : *relations) { // text, begin, end, subject begin, subject end, predicate, object begin, object end, ...
        const auto text = annotated.find(row.first());
        if (text == annotated.end())
            return Error{Error::Damaged, u"relations.tsv speaks of the text %1, which texts.tsv does not have."_s.arg(row.first())};
        const std::optional<Category> predicate = categoryOf(row[5]);
        if (!predicate)
            return Error{Error::Damaged, u"relations.tsv has an unknown predicate: %1."_s.arg(row[5])};
        const auto nameAt = [&](int column) -> std::optional<Span> {
            return row[column].toLongLong() < 0 ? std::nullopt : std::optional(Span{row[column].toLongLong(), row[column + 1].toLongLong()});
        };
        text->relations.append({{row[1].toLongLong(), row[2].toLongLong()}, nameAt(3), *predicate, nameAt(6)});
    }
    return annotated;
}

Outcome eachAnnotatedText(const TrainingPlace &place, const std::function<void(const AnnotatedText &, const DocumentText &, const KnownNames &)> &use)
{
    const Result<AnnotatedTexts> annotated = readAnnotatedTexts(place.annotations);
    if (!annotated)
        return annotated.error();
    const Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(place.authority);
    if (!pack)
        return pack.error();
    for (auto text = annotated->cbegin(); text != annotated->cend(); ++text) {
        const Result<DocumentText> document = readDocument(place.texts + u'/' + text.key() + u".txt"_s);
        if (!document)
            return document.error();
        use(*text, *document, **pack);
    }
    return Done{};
}

} // namespace apacheta::train
