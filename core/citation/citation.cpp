// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/citation.h"

#include "citation/citation_text.h"
#include "citation/csl_files.h"
#include "citation/html_text.h"
#include "citation/processor_script.h"
#include "citation/script_host.h"

#include <QCache>
#include <QFile>
#include <QHash>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <list>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int keptEngines = 6; // some 8 MB each
constexpr int keptAnswers = 2000;

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool isSeveral(const QString &locatorValue)
{
    static const QRegularExpression joint(u"[-–,&]|\\b(and|y)\\b"_s);
    return locatorValue.contains(joint);
}

/// Whether `words` ends with a label as print has it: a word of its own and a space ("para. "), or a sign ("§").
bool endsWithLabel(const QString &words, const QString &label)
{
    if (!label.at(0).isLetter())
        return words.trimmed().endsWith(label);
    const qsizetype begin = words.size() - 1 - label.size();
    return words.endsWith(label + u' ', Qt::CaseInsensitive) &&
           (begin == 0 || !words.at(begin - 1).isLetter());
}

Error failure(const QJSValue &thrown, const QString &style)
{
    return Error{
        Error::Failed,
        CitationText::tr("The citation style “%1” could not format this. Choose another style.").arg(style),
        thrown.toString()};
}

} // namespace

struct CitationProcessor::Private {
    struct StyleEngine {
        QString style;
        QString locale; ///< resolved
        QJSValue js;
        QHash<QString, bool> printsLocator; ///< by locator label and item type
    };

    ScriptHost host; // outlives the engine that calls it
    QJSEngine engine;
    QJSValue calls;
    std::list<StyleEngine> engines; ///< most recently used first
    QCache<QByteArray, Formatted> answers{keptAnswers};

    Result<StyleEngine *> engineFor(const QString &style, const QString &locale);
    Result<QString> call(const QString &function, const StyleEngine &style, const QJSValueList &arguments);
    struct Asked {
        QJsonArray works;
        QJsonArray clusters;
    };
    Result<QJsonObject> cite(StyleEngine &style, const CitedItem &item);
    Result<Asked> asked(StyleEngine &style, const QList<QList<CitedItem>> &clusters);
    Result<QString> cited(StyleEngine &style, const QList<CitedItem> &items);
    Result<bool> printsLocator(StyleEngine &style, const CitedItem &item);
    Result<QString> labelledLocator(StyleEngine &style, const Locator &locator);
    QStringList terms(StyleEngine &style, const QString &label, bool several);
};

Result<CitationProcessor::Private::StyleEngine *> CitationProcessor::Private::engineFor(const QString &style,
                                                                                        const QString &locale)
{
    Result<StyleSource> source = styleSource(style);
    if (!source)
        return source.error();
    const QString resolved = nearestLocale(locale.isEmpty() ? source->defaultLocale : locale);
    host.orderBy(resolved);
    for (auto it = engines.begin(); it != engines.end(); ++it) {
        if (it->style == style && it->locale == resolved) {
            engines.splice(engines.begin(), engines, it);
            return &engines.front();
        }
    }
    const QJSValue made = calls.property(u"make"_s).call({source->xml, resolved});
    if (made.isError())
        return Error{
            Error::Damaged,
            CitationText::tr("The citation style “%1” cannot be used. Choose another style.").arg(style),
            made.toString()};
    engines.push_front({style, resolved, made, {}});
    if (engines.size() > keptEngines) {
        engines.pop_back();
        engine.collectGarbage();
    }
    return &engines.front();
}

Result<QString> CitationProcessor::Private::call(const QString &function, const StyleEngine &style,
                                                 const QJSValueList &arguments)
{
    const QJSValue answer = calls.property(function).call(QJSValueList{style.js} + arguments);
    if (answer.isError())
        return failure(answer, style.style);
    // Where a part of a work is missing some styles (ISO 690) leave its full stop: "Title. . Place". An ellipsis stays.
    static const QRegularExpression orphan(u"(?<!\\.)(?<!\\. )\\. \\. (?!\\.)"_s);
    return answer.toString().replace(orphan, u". "_s);
}

/// The words of a locator label in the style's locale: short, long and symbol, those that there are.
QStringList CitationProcessor::Private::terms(StyleEngine &style, const QString &label, bool several)
{
    const Result<QString> answer = call(u"term"_s, style, {label, several});
    QStringList terms;
    if (answer) {
        for (const QJsonValue &term : QJsonDocument::fromJson(answer->toUtf8()).array())
            terms << term.toString();
        terms.removeAll(QString());
    }
    return terms;
}

/// Whether the style prints a locator of this sort with its own label. Some styles print none, some call a paragraph "p.": a bare number is right for a page
/// only. Asked once for each label and type of work, with a number that stands nowhere else.
Result<bool> CitationProcessor::Private::printsLocator(StyleEngine &style, const CitedItem &item)
{
    const QString key = item.locator.label + u' ' + item.csl.value("type"_L1).toString();
    if (const auto known = style.printsLocator.constFind(key); known != style.printsLocator.constEnd())
        return *known;
    static const QString probe = u"97531"_s;
    const QJsonObject cite{{u"id"_s, item.csl.value("id"_L1)},
                           {u"locator"_s, probe},
                           {u"label"_s, item.locator.label},
                           {u"position"_s, 0}};
    const Result<QString> answer = call(u"citation"_s, style, {jsonText({item.csl}), jsonText({cite})});
    if (!answer)
        return answer.error();
    const QString words = wordsOfHtml(*answer);
    const qsizetype at = words.indexOf(probe);
    bool prints = at >= 0 && item.locator.label == "page"_L1;
    for (const QString &term : terms(style, item.locator.label, false))
        prints = prints || (at >= 0 && endsWithLabel(words.left(at), term));
    style.printsLocator.insert(key, prints);
    return prints;
}

/// "párr. 7", "paras. 7–9": what is printed after a cite where the style itself does it wrong or not at all.
Result<QString> CitationProcessor::Private::labelledLocator(StyleEngine &style, const Locator &locator)
{
    const QStringList words = terms(style, locator.label, isSeveral(locator.value));
    return words.isEmpty() ? locator.value : words.constFirst() + u' ' + locator.value;
}

/// A cite as citeproc-js takes it, its locator in the suffix where the style would do it wrong.
Result<QJsonObject> CitationProcessor::Private::cite(StyleEngine &style, const CitedItem &item)
{
    QJsonObject cite{{u"id"_s, item.csl.value("id"_L1)}};
    if (item.locator.value.isEmpty())
        return cite;
    const Result<bool> prints = printsLocator(style, item);
    if (!prints)
        return prints.error();
    if (*prints) {
        cite.insert(u"locator"_s, item.locator.value);
        cite.insert(u"label"_s, item.locator.label);
        return cite;
    }
    const Result<QString> words = labelledLocator(style, item.locator);
    if (!words)
        return words.error();
    cite.insert(u"suffix"_s, ", "_L1 + *words);
    return cite;
}

/// The works of all clusters, each once, and the clusters as lists of cites.
Result<CitationProcessor::Private::Asked> CitationProcessor::Private::asked(StyleEngine &style, const QList<QList<CitedItem>> &clusters)
{
    Asked asked;
    QSet<QString> seen;
    for (const QList<CitedItem> &cluster : clusters) {
        QJsonArray cites;
        for (const CitedItem &item : cluster) {
            const Result<QJsonObject> cite = this->cite(style, item);
            if (!cite)
                return cite.error();
            cites.append(*cite);
            const QString id = item.csl.value("id"_L1).toString();
            if (!seen.contains(id))
                asked.works.append(item.csl);
            seen.insert(id);
        }
        asked.clusters.append(cites);
    }
    return asked;
}

Result<QString> CitationProcessor::Private::cited(StyleEngine &style, const QList<CitedItem> &items)
{
    const Result<Asked> asked = this->asked(style, {items});
    if (!asked)
        return asked.error();
    QJsonArray cites;
    for (const QJsonValue &value : asked->clusters.at(0).toArray()) {
        QJsonObject cite = value.toObject();
        cite.insert(u"position"_s, 0);
        cites.append(cite);
    }
    return call(u"citation"_s, style, {jsonText(asked->works), jsonText(cites)});
}

CitationProcessor::CitationProcessor(std::unique_ptr<Private> d) : m_d(std::move(d)) {}
CitationProcessor::~CitationProcessor() = default;

Result<std::unique_ptr<CitationProcessor>> CitationProcessor::create()
{
    if (const Result<StyleSource> style = styleSource(defaultStyleId()); !style)
        return style.error();
    QFile file(citeprocFile());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Unavailable,
                     CitationText::tr("Formatted citations need citeproc-js, which is not there. Install npm "
                                      "and configure the build again: it is fetched then.")};
    }
    auto d = std::make_unique<Private>();
    const QString source = "(function () { var module = {exports: {}}; var exports = module.exports;\n"_L1 +
                           QString::fromUtf8(file.readAll()) + "\nreturn module.exports; })()"_L1;
    const QJSValue csl = d->engine.evaluate(source, file.fileName());
    if (csl.isError() || !csl.property(u"Engine"_s).isCallable())
        return Error{
            Error::Damaged,
            CitationText::tr(
                "The installed citeproc-js cannot be used. Remove its folder and configure the build again."),
            file.fileName() + u": "_s + csl.toString()};
    QJSEngine::setObjectOwnership(&d->host, QJSEngine::CppOwnership);
    d->calls =
        d->engine.evaluate(QString::fromLatin1(processorScript)).call({csl, d->engine.newQObject(&d->host)});
    if (d->calls.isError())
        return Error{
            Error::Damaged,
            CitationText::tr(
                "The installed citeproc-js cannot be used. Remove its folder and configure the build again."),
            d->calls.toString()};
    return std::unique_ptr<CitationProcessor>(new CitationProcessor(std::move(d)));
}

Result<Formatted> CitationProcessor::citation(const QList<CitedItem> &items, const QString &style,
                                              const QString &locale)
{
    if (items.isEmpty())
        return Formatted{};
    QJsonArray asked{style, locale, u"citation"_s};
    for (const CitedItem &item : items)
        asked.append(QJsonArray{item.csl, item.locator.label, item.locator.value});
    const QByteArray key = QJsonDocument(asked).toJson(QJsonDocument::Compact);
    if (const Formatted *known = m_d->answers.object(key))
        return *known;

    const Result<Private::StyleEngine *> engine = m_d->engineFor(style, locale);
    if (!engine)
        return engine.error();
    const Result<QString> html = m_d->cited(**engine, items);
    if (!html)
        return html.error();
    const Formatted formatted{html->trimmed(), wordsOfHtml(*html)};
    m_d->answers.insert(key, new Formatted(formatted));
    return formatted;
}

Result<QList<Formatted>> CitationProcessor::citations(const QList<QList<CitedItem>> &clusters, const QString &style, const QString &locale)
{
    if (clusters.isEmpty())
        return QList<Formatted>{};
    const Result<Private::StyleEngine *> engine = m_d->engineFor(style, locale);
    if (!engine)
        return engine.error();
    const Result<Private::Asked> asked = m_d->asked(**engine, clusters);
    if (!asked)
        return asked.error();
    const Result<QString> answer = m_d->call(u"sequence"_s, **engine, {jsonText(asked->works), jsonText(asked->clusters)});
    if (!answer)
        return answer.error();
    QList<Formatted> formatted;
    for (const QJsonValue &html : QJsonDocument::fromJson(answer->toUtf8()).array())
        formatted.append({html.toString().trimmed(), wordsOfHtml(html.toString())});
    if (formatted.size() != clusters.size())
        return failure(QJSValue(u"citations of a text: %1 for %2"_s.arg(formatted.size()).arg(clusters.size())), style);
    return formatted;
}

Result<Formatted> CitationProcessor::bibliography(const QList<QJsonObject> &items, const QString &style,
                                                  const QString &locale)
{
    if (items.isEmpty())
        return Formatted{};
    const Result<Private::StyleEngine *> engine = m_d->engineFor(style, locale);
    if (!engine)
        return engine.error();
    QJsonArray works;
    for (const QJsonObject &item : items)
        works.append(item);
    const Result<QString> answer = m_d->call(u"bibliography"_s, **engine, {jsonText(works)});
    if (!answer)
        return answer.error();
    const QJsonObject made = QJsonDocument::fromJson(answer->toUtf8()).object();
    if (!made.value("entries"_L1).isArray())
        return Error{
            Error::BadInput,
            CitationText::tr(
                "The style “%1” has no bibliography, only notes. Ask for a note, or choose another style.")
                .arg(style)};

    const QString open =
        made.value("hanging"_L1).toBool() ? u"<p style=\"margin-left:2em; text-indent:-2em\">"_s : u"<p>"_s;
    Formatted formatted;
    static const QRegularExpression divisions(u"</?div[^>]*>"_s);
    for (const QJsonValue &entry : made.value("entries"_L1).toArray()) {
        QString html = entry.toString();
        formatted.plain += wordsOfHtml(html) + u'\n';
        formatted.html += open + html.replace(divisions, u" "_s).simplified() + "</p>\n"_L1;
    }
    formatted.plain.chop(1);
    formatted.html.chop(1);
    return formatted;
}

} // namespace apacheta
