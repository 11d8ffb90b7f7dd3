// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frames.h"

#include "text/fold.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside the namespace: the macro declares a function of the resource compiler.
static void initFrameResources() { Q_INIT_RESOURCE(frames); }

namespace apacheta {
namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        words.append(folded(word));
    return words;
}

/// "obj=war truce person" -> the fields of the word. A word with "=" begins a list, the plain ones that are no flag belong to it.
void readNeeds(QStringView text, FrameWord &word)
{
    QStringList *list = nullptr;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        QStringView value = part;
        if (equals > 0) {
            const QStringView key = part.first(equals);
            list = key == u"obj" ? &word.objects : key == u"before" ? &word.before : &word.after; // "after" and "prep"
            value = part.sliced(equals + 1);
        }
        if (part == u"se")
            word.isReflexive = true;
        else if (part == u"pair")
            word.needsPair = true;
        else if (part == u"person")
            word.needsPerson = true;
        else if (part == u"infinitive")
            word.needsInfinitive = true;
        else if (part == u"span")
            word.needsSpan = true;
        else if (part == u"name")
            word.isNamed = true;
        else if (list)
            list->append(folded(value));
    }
}

QList<InflectedForm> formsOfWord(const FrameWord &word, const QString &first, QStringView irregular)
{
    if (word.language == Language::Spanish)
        return word.isVerb ? spanishVerbForms(first, irregular) : spanishNounForms(first);
    return word.isVerb ? englishVerbForms(first, irregular) : englishNounForms(first);
}

} // namespace

const Frames &Frames::standard()
{
    static const Frames frames = [] {
        initFrameResources();
        return Frames(textOf(u":/frames/frames.tsv"_s), textOf(u":/frames/words.tsv"_s));
    }();
    return frames;
}

Frames::Frames(const QString &frames, const QString &words)
{
    readFrames(frames);
    readWords(words);
}

void Frames::readFrames(const QString &table)
{
    for (const QStringView line : QStringView(table).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> fields = line.split(u'\t');
        const auto type = fields.size() >= 6 ? categoryOf(fields[1]) : std::nullopt;
        if (!type)
            continue;
        const QList<QStringView> traits = fields[3].split(u' ');
        m_frames.push_back({fields[0].toString(), *type, fields[2].toDouble(), fields[4].toString(), fields[5].trimmed().toString(),
                            traits.contains(u"symmetric"), traits.contains(u"punctual"), traits.contains(u"tie"),
                            traits.contains(u"gathering"), traits.contains(u"needs-pair"), traits.contains(u"agent=person"),
                            traits.contains(u"patient=person"), traits.contains(u"patient=body"), {}});
        for (const QStringView trait : traits)
            if (trait.startsWith(u"negated="))
                m_frames.back().negated = trait.sliced(8).toString().replace(u'_', u' ');
        m_frameByName.insert(m_frames.back().name, &m_frames.back());
    }
}

void Frames::readWords(const QString &table)
{
    for (const QStringView line : QStringView(table).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> fields = line.split(u'\t');
        const Frame *frame = fields.size() >= 7 ? m_frameByName.value(fields[3].toString()) : nullptr;
        if (!frame)
            continue;
        QStringList parts = fields[2].toString().split(u' ', Qt::SkipEmptyParts);
        FrameWord word;
        word.frame = frame;
        word.language = fields[0] == u"es" ? Language::Spanish : Language::English;
        word.isVerb = fields[1] == u"verb";
        word.of = fields[4] == u"patient" ? NounOf::Patient : fields[4] == u"party" ? NounOf::Party : fields[4] == u"object" ? NounOf::Object : NounOf::Agent;
        const bool inflectsLast = !word.isVerb && word.language == Language::English;
        readNeeds(fields[6].trimmed(), word);
        const QString head = inflectsLast ? parts.last() : parts.first();
        QList<InflectedForm> forms = formsOfWord(word, head, fields[5]);
        if (inflectsLast && parts.size() > 1) { // "peace accord": the last word takes the plural
            const QString first = folded(parts.takeFirst());
            for (const InflectedForm &form : std::as_const(forms)) {
                FrameWord copy = word;
                QStringList rest = parts.first(parts.size() - 1);
                rest.append(form.word);
                copy.rest = foldedWords(rest.join(u' '));
                m_words.push_back(copy);
                m_forms[first].append({&m_words.back(), WordForm::Noun, first});
            }
            continue;
        }
        word.rest = foldedWords(parts.sliced(1).join(u' '));
        m_words.push_back(word);
        for (const InflectedForm &form : std::as_const(forms))
            m_forms[folded(form.word)].append({&m_words.back(), form.form, form.word});
    }
}

const QList<FrameForm> &Frames::formsOf(const QString &folded) const
{
    static const QList<FrameForm> none;
    const auto found = m_forms.constFind(folded);
    return found == m_forms.cend() ? none : *found;
}

bool isAmong(const QString &folded, const QStringList &stems)
{
    for (const QString &stem : stems) {
        if (stem.endsWith(u'*') ? folded.startsWith(QStringView(stem).chopped(1)) : folded == stem)
            return true;
    }
    return false;
}

} // namespace apacheta
