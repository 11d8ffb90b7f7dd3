// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_metadata: what the readers say of the reference documents (title, authors, date, language, publisher, DOI, container, and the work they rest
// on) beside what is right. A title that stands only in the file's name counts as none.
#include "reading/reading.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

struct Score {
    int right = 0;
    int missing = 0;
    int wrong = 0;
};

QString dateText(const QJsonValue &date)
{
    if (date["edtf"_L1].isString())
        return date["edtf"_L1].toString();
    QStringList parts;
    for (const QJsonValue &part : date["date-parts"_L1][0].toArray())
        parts.append(u"%1"_s.arg(part.toInt(), 2, 10, QChar(u'0')));
    return parts.join(u'-');
}

QString namesText(const QJsonArray &names)
{
    QStringList list;
    for (const QJsonValue &name : names)
        list.append(name.isString() ? name.toString()
                    : name["literal"_L1].isString()
                        ? name["literal"_L1].toString()
                        : name["given"_L1].toString() + u' ' + name["family"_L1].toString());
    return list.join(u"; "_s);
}

QJsonObject withoutGuesses(const DocumentMetadata &metadata)
{
    QJsonObject csl = metadata.csl;
    for (const QString &field : csl.keys())
        if (metadata.sources.value(field) == "file name"_L1)
            csl.remove(field);
    return csl;
}

/// The item's value of a gold key, as the gold writes it.
QString found(const QJsonObject &csl, const QString &key)
{
    static const QHash<QString, QString> fields = {{u"doi"_s, u"DOI"_s},
                                                   {u"container"_s, u"container-title"_s}};
    if (key == "authors"_L1)
        return namesText(csl["author"_L1].toArray());
    if (key == "date"_L1)
        return dateText(csl["issued"_L1]);
    return csl.value(fields.value(key, key)).toString();
}

void compare(const QString &name, const QJsonObject &gold, const QJsonObject &csl,
             QMap<QString, Score> &scores)
{
    for (const QString &key : gold.keys()) {
        if (key == "based_on"_L1)
            continue;
        const QString right = gold[key].isArray() ? namesText(gold[key].toArray()) : gold[key].toString();
        const QString said = found(csl, key);
        Score &score = scores[key];
        const bool same = right == said || (key == "language"_L1 && said.startsWith(right));
        ++(same ? score.right : said.isEmpty() ? score.missing : score.wrong);
        if (!same)
            std::printf("%-10s %-10s right: \"%s\"  found: \"%s\"\n", qPrintable(name), qPrintable(key),
                        qPrintable(right), qPrintable(said));
    }
}

} // namespace

int main()
{
    const QString shared = QStringLiteral(APACHETA_SHARED_DIR);
    QMap<QString, Score> scores;
    int documents = 0;
    for (const auto &[gold, corpus] :
         {std::pair(u"/gold/seeds"_s, u"/corpus"_s), std::pair(u"/gold/dev"_s, u"/corpus/dev"_s)}) {
        for (const QFileInfo &info : QDir(shared + gold).entryInfoList({u"*.json"_s})) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject annotated = QJsonDocument::fromJson(file.readAll()).object();
            const Result<DocumentText> read =
                readDocument(shared + corpus + u'/' + annotated["document"_L1].toString());
            if (!read) {
                std::printf("%s: %s\n", qPrintable(info.fileName()), qPrintable(read.error().message));
                continue;
            }
            ++documents;
            const QJsonObject metadata = annotated["metadata"_L1].toObject();
            const QJsonObject csl = withoutGuesses(read->metadata);
            compare(info.completeBaseName(), metadata, csl, scores);
            const QJsonObject basis = metadata["based_on"_L1].toObject();
            if (!basis.isEmpty())
                compare(info.completeBaseName() + u" basis"_s, basis,
                        csl["custom"_L1]["related"_L1][0]["item"_L1].toObject(), scores);
        }
    }
    if (documents == 0) {
        std::printf("The reference documents are not here (APACHETA_SHARED_DIR): nothing was measured.\n");
        return 0;
    }
    for (auto one = scores.cbegin(); one != scores.cend(); ++one)
        std::printf("%-10s right %2d  missing %2d  wrong %2d\n", qPrintable(one.key()), one->right,
                    one->missing, one->wrong);
    std::printf("%d documents\n", documents);
    return 0;
}
