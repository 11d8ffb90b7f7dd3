// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/plain_reading.h"

#include <QDirIterator>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace apacheta::bench {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

DocumentText documentOf(const QString &text, Language language)
{
    DocumentText document;
    document.text = text;
    document.language = language;
    qsizetype begin = 0;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype units = line.toUcs4().size();
        if (units > 0)
            document.blocks.append({BlockKind::Paragraph, {begin, begin + units}, 0, int(document.blocks.size()) + 1, language});
        begin += units + 1;
    }
    return document;
}

const LanguageModels &shippedModels()
{
    static const LanguageModels models(KnowledgePack::modelsFolder());
    return models;
}

Findings findingsOf(const DocumentText &document, const KnowledgePack &pack) { return extract(document, pack, shippedModels()); }

Annotation annotationOf(const DocumentText &document, const KnowledgePack &pack) { return readNamesAndDates(document, pack, shippedModels()); }

Outcome unpack(const QString &archive, const QDir &into)
{
    QProcess tar;
    tar.start(u"tar"_s, {u"xJf"_s, archive, u"-C"_s, into.path()});
    if (!tar.waitForFinished(60'000))
        return Error{Error::NotFound, u"tar did not run."_s, tar.errorString()};
    if (tar.exitCode() != 0)
        return Error{Error::Damaged, u"The archive could not be unpacked."_s, QString::fromUtf8(tar.readAllStandardError())};
    return Done();
}

QString fileBelow(const QDir &folder, const QString &name)
{
    QDirIterator files(folder.path(), {name}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

QString percent(int part, int whole) { return whole == 0 ? u"-"_s : QString::number(100.0 * part / whole, 'f', 1); }

} // namespace apacheta::bench
