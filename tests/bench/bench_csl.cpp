// SPDX-License-Identifier: GPL-3.0-or-later
// The share of the CSL project's own test cases that our formatting passes, of those that ask for what we offer: citations with locators, one after the other, and
// bibliographies. The suite is github.com/citation-style-language/test-suite; it is no part of this repository.
//
//     bench_csl SUITE/processor-tests/humans [--failed]
#include "citation/citation.h"
#include "citation/csl_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>
#include <map>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

struct Case {
    QString name;
    QHash<QString, QString> sections;
    QHash<QString, QJsonObject> works;
    QList<QJsonObject> order;
    bool isBibliography = false;
    QList<QList<CitedItem>> clusters;
};

QJsonArray arrayOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).array(); }

/// A cluster of cites; nothing where they ask for more than works with locators.
std::optional<QList<CitedItem>> clusterOf(const QJsonArray &cites, const Case &one)
{
    static const QStringList offered{u"id"_s, u"locator"_s, u"label"_s, u"position"_s};
    QList<CitedItem> cluster;
    for (const QJsonValue &value : cites) {
        const QJsonObject cite = value.toObject();
        for (const QString &key : cite.keys()) {
            if (!offered.contains(key) && cite.value(key).toVariant() != QVariant(false) && cite.value(key).toString(u"x"_s) != ""_L1)
                return std::nullopt;
        }
        const QString id = cite.value("id"_L1).toVariant().toString();
        if (!one.works.contains(id))
            return std::nullopt;
        cluster.append({one.works.value(id), {cite.value("label"_L1).toString(u"page"_s), cite.value("locator"_L1).toVariant().toString()}});
        if (cluster.last().locator.value.isEmpty())
            cluster.last().locator.label.clear();
    }
    return cluster.isEmpty() ? std::nullopt : std::optional(cluster);
}

/// Nothing for a case that asks for what we do not offer.
std::optional<Case> readCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Case one;
    one.name = QFileInfo(path).completeBaseName();
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression section(u">>=+ ?([A-Z-]+) ?=+>>\\n(.*?)<<=+ ?\\1 ?=+<<"_s, QRegularExpression::DotMatchesEverythingOption);
    for (auto it = section.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        one.sections.insert(match.captured(1), match.captured(2).trimmed());
    }
    for (const QString &more : {u"BIBENTRIES"_s, u"BIBSECTION"_s, u"ABBREVIATIONS"_s, u"OPTIONS"_s, u"LANGPARAMS"_s, u"INPUT2"_s, u"MULTIAFFIX"_s}) {
        if (one.sections.contains(more))
            return std::nullopt;
    }
    const QString mode = one.sections.value(u"MODE"_s);
    if (mode != "citation"_L1 && mode != "bibliography"_L1)
        return std::nullopt;
    one.isBibliography = mode == "bibliography"_L1;
    for (const QJsonValue &value : arrayOf(one.sections.value(u"INPUT"_s))) {
        QJsonObject work = value.toObject();
        work.insert(u"id"_s, work.value("id"_L1).toVariant().toString());
        one.works.insert(work.value("id"_L1).toString(), work);
        one.order.append(work);
    }
    if (one.isBibliography)
        return one.sections.contains(u"CITATIONS"_s) || one.order.isEmpty() ? std::nullopt : std::optional(one);
    QList<QJsonArray> clusters;
    for (const QJsonValue &cites : arrayOf(one.sections.value(u"CITATION-ITEMS"_s)))
        clusters.append(cites.toArray());
    for (const QJsonValue &citation : arrayOf(one.sections.value(u"CITATIONS"_s)))
        clusters.append(citation.toArray().at(0).toObject().value("citationItems"_L1).toArray());
    for (const QJsonArray &cites : std::as_const(clusters)) {
        const auto cluster = clusterOf(cites, one);
        if (!cluster)
            return std::nullopt;
        one.clusters.append(*cluster);
    }
    if (one.clusters.isEmpty()) {
        one.clusters.append(QList<CitedItem>{});
        for (const QJsonObject &work : std::as_const(one.order))
            one.clusters.last().append({work, {}});
    }
    return one;
}

/// Markup of blocks, spaces and the marks of a text's state set aside: what is left is the words with their italics.
QString comparable(QString html)
{
    static const QRegularExpression blocks(u"</?(div|p)[^>]*>"_s);
    static const QRegularExpression state(u"^(\\.\\.|>>)\\[\\d+\\] "_s, QRegularExpression::MultilineOption);
    return html.remove(state).replace(blocks, u" "_s).simplified();
}

Result<QString> formatted(CitationProcessor &processor, const Case &one)
{
    if (one.isBibliography) {
        const auto made = processor.bibliography(one.order, one.name, u"en-US"_s);
        return made ? Result<QString>(made->html) : Result<QString>(made.error());
    }
    const auto made = processor.citations(one.clusters, one.name, u"en-US"_s);
    if (!made)
        return made.error();
    QStringList lines;
    for (const Formatted &citation : *made)
        lines << citation.html;
    return lines.join(u'\n');
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir folder; // styles are found by name, so each case's becomes one
    const QDir styles(folder.filePath(u"citation-style-language/styles"_s));
    styles.mkpath(u"."_s);
    QFile::link(u"/usr/share/citation-style-language/locales"_s, folder.filePath(u"citation-style-language/locales"_s));
    QFile::copy(u"/usr/share/citation-style-language/styles/apa.csl"_s, styles.filePath(u"apa.csl"_s));
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        out << "bench_csl SUITE/processor-tests/humans [--failed]\n";
        return 2;
    }
    const auto processor = CitationProcessor::create();
    if (!processor) {
        out << processor.error().message << '\n';
        return 1;
    }
    const QDir suite(words.at(1));
    const QStringList names = suite.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    std::map<QString, std::pair<int, int>> sums; // by group: passed, all
    int passed = 0;
    int asked = 0;
    for (const QString &name : names) {
        const auto one = readCase(suite.filePath(name));
        if (!one)
            continue;
        QFile style(styles.filePath(one->name + ".csl"_L1));
        if (!style.open(QIODevice::WriteOnly))
            return 1;
        static const QRegularExpression noTitle(u"<title */>|<title></title>"_s); // what has no title is no style to us
        style.write(one->sections.value(u"CSL"_s).replace(noTitle, u"<title>A case</title>"_s).toUtf8());
        style.close();
        const auto made = formatted(**processor, *one);
        const QString wanted = comparable(one->sections.value(u"RESULT"_s));
        const bool isRight = made && comparable(*made) == wanted;
        auto &[right, all] = sums[one->name.section(u'_', 0, 0)];
        right += isRight ? 1 : 0;
        ++all;
        passed += isRight ? 1 : 0;
        ++asked;
        if (!isRight && words.contains(u"--failed"_s))
            out << one->name << "\n    wanted " << wanted << "\n    made   " << (made ? comparable(*made) : made.error().detail.section(u'\n', 0, 0)) << '\n';
        style.remove();
    }
    for (const auto &[group, sum] : sums)
        out << group.leftJustified(20) << sum.first << " of " << sum.second << '\n';
    out << "passed " << passed << " of " << asked << " (" << QString::number(asked ? 100.0 * passed / asked : 0, 'f', 1) << " %); cases of the suite: " << names.size()
        << ", the others ask for what is not offered\n";
    return 0;
}
