// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/meantime.h"

#include "accuracy/plain_reading.h"
#include "extraction/events/triggers.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <array>

using namespace Qt::StringLiterals;

namespace apacheta::bench {
namespace {

enum Said { Asserted, Planned, Negated, Doubtful, SaidCount };
enum ReadAs { AsAsserted, AsPlanned, AsNegated, AsNothing, ReadAsCount };

using Table = std::array<std::array<int, ReadAsCount>, SaidCount>;

struct GoldEvent {
    Said said = Asserted;
    QList<int> tokens;                  ///< t_id
};

struct Article {
    QString text;                       ///< a sentence a line
    QHash<int, Span> spanOfToken;
    QList<GoldEvent> events;
};

/// Whether a mark stands without a space before it in print.
bool clings(const QString &token) { return u".,;:?!)'%"_s.contains(token.front()) || token == u"n't"_s; }

Said saidOf(const QXmlStreamAttributes &attributes)
{
    if (attributes.value("polarity"_L1) == "NEG"_L1)
        return Negated;
    const auto certainty = attributes.value("certainty"_L1);
    if (attributes.value("time"_L1) == "FUTURE"_L1)
        return Planned;
    return certainty == "POSSIBLE"_L1 || certainty == "PROBABLE"_L1 ? Doubtful : Asserted;
}

Article read(const QString &path)
{
    Article article;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return article;
    QXmlStreamReader xml(&file);
    int sentence = 0;
    bool inEvent = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.isEndElement()) {
            inEvent = inEvent && xml.name() != "EVENT_MENTION"_L1;
            continue;
        }
        if (xml.name() == "token"_L1) {
            const int at = xml.attributes().value("sentence"_L1).toInt();
            const int id = xml.attributes().value("t_id"_L1).toInt();
            const QString token = xml.readElementText();
            if (token.isEmpty())
                continue;
            if (at != sentence)
                article.text += u'\n';
            else if (!article.text.isEmpty() && !clings(token))
                article.text += u' ';
            sentence = at;
            article.spanOfToken.insert(id, {article.text.size(), article.text.size() + token.size()});
            article.text += token;
        } else if (xml.name() == "EVENT_MENTION"_L1) {
            inEvent = true;
            article.events.append(GoldEvent{saidOf(xml.attributes()), {}});
        } else if (xml.name() == "token_anchor"_L1 && inEvent) {
            article.events.back().tokens.append(xml.attributes().value("t_id"_L1).toInt());
        }
    }
    return article;
}

ReadAs readAsOf(Polarity polarity) { return polarity == Polarity::Planned ? AsPlanned : polarity == Polarity::Negated ? AsNegated : AsAsserted; }

void print(const QString &title, const Table &table)
{
    static const std::array names = {"asserted", "planned", "negated", "doubtful"};
    out() << title << "\n  said        asserted  planned  negated  no event   agree %\n";
    int agreed = 0, read = 0;
    for (int said = 0; said < SaidCount; ++said) {
        const auto &row = table[said];
        const int stated = row[AsAsserted] + row[AsPlanned] + row[AsNegated];
        const int right = said == Doubtful ? 0 : row[said];
        if (said != Doubtful)
            agreed += right, read += stated;
        out() << "  " << QString::fromLatin1(names[said]).leftJustified(12)
              << u"%1 %2 %3 %4 %5\n"_s.arg(row[AsAsserted], 8).arg(row[AsPlanned], 8).arg(row[AsNegated], 8).arg(row[AsNothing], 9)
                     .arg(said == Doubtful ? u"-"_s : percent(right, stated), 9);
    }
    out() << "  of " << read << " read as events, " << percent(agreed, read) << " % agree\n";
}

/// How every word of the lexicon in an annotated text is said, by where it begins.
QHash<qsizetype, ReadAs> wordsOf(const Annotation &annotation)
{
    QHash<qsizetype, ReadAs> words;
    for (const AnnotatedSentence &annotated : annotation.sentences) {
        const SentenceView sentence(annotation, annotated);
        for (qsizetype at = 0; at < sentence.size(); ++at) {
            if (Frames::standard().formsOf(sentence.word(at)).isEmpty())
                continue;
            const auto trigger = triggerAt(sentence, at);
            words.insert(sentence.token(at).span.begin, trigger ? readAsOf(trigger->statement.polarity) : AsNothing);
        }
    }
    return words;
}

} // namespace

int measureMeantime(const KnowledgePack &pack, const QString &archive, bool list)
{
    QTemporaryDir folder;
    if (const auto unpacked = unpack(archive, QDir(folder.path())); !unpacked) {
        out() << unpacked.error().message << ' ' << unpacked.error().detail << '\n';
        return 1;
    }
    Table ofWords = {}, ofEvents = {};
    int articles = 0, events = 0;
    QDirIterator files(folder.path(), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Article article = read(files.next());
        const DocumentText document = documentOf(article.text, Language::English);
        const QHash<qsizetype, ReadAs> words = wordsOf(annotationOf(document, pack));
        QHash<qsizetype, ReadAs> found;
        for (const FoundEvent &event : findingsOf(document, pack).events)
            found.insert(event.trigger.begin, readAsOf(event.polarity));
        ++articles;
        events += int(article.events.size());
        for (const GoldEvent &gold : article.events) {
            for (const int token : gold.tokens) {
                const Span span = article.spanOfToken.value(token);
                if (!words.contains(span.begin))
                    continue;
                const ReadAs as = words.value(span.begin);
                ++ofWords[gold.said][as];
                ++ofEvents[gold.said][found.value(span.begin, AsNothing)];
                if (list && as != AsNothing && int(as) != int(gold.said))
                    out() << "  said " << int(gold.said) << " read " << int(as) << ": " << article.text.mid(qMax<qsizetype>(0, span.begin - 70), span.begin - qMax<qsizetype>(0, span.begin - 70)).simplified()
                          << " [" << article.text.mid(span.begin, span.length()) << "] " << article.text.mid(span.end, 50).simplified() << '\n';
                break;
            }
        }
    }
    out() << "MEANTIME: " << articles << " articles, " << events << " gold events\n";
    print(u" words of the lexicon at a gold event's token, as their words are read"_s, ofWords);
    print(u" the same, as events that are found"_s, ofEvents);
    return 0;
}

} // namespace apacheta::bench
