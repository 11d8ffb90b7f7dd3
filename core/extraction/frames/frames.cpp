// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frames/frames.h"

#include "extraction/frames/frame_tables.h"
#include "text/fold.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>

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

QStringList foldedWords(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words)
        result.append(folded(word));
    return result;
}

/// The lines of a table but its head, with their numbers; a line that begins with "#" is a remark.
template <class Use> void eachLine(const QString &table, Use use)
{
    int number = 0;
    for (const QStringView line : QStringView(table).split(u'\n'))
        if (++number > 1 && !line.trimmed().isEmpty() && !line.startsWith(u'#'))
            use(number, (line.endsWith(u'\r') ? line.chopped(1) : line).split(u'\t'));
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
        const QString own = qEnvironmentVariable("APACHETA_FRAMES");
        return Frames(textOf(u":/frames/frames.tsv"_s), textOf(u":/frames/words.tsv"_s), own.isEmpty() ? QString() : textOf(own + u"/frames.tsv"_s),
                      own.isEmpty() ? QString() : textOf(own + u"/words.tsv"_s));
    }();
    return frames;
}

Frames::Frames(const QString &frames, const QString &words, const QString &ownFrames, const QString &ownWords)
{
    readFrames(frames, u"frames.tsv"_s);
    readFrames(ownFrames, u"own frames.tsv"_s);
    readWords(words, u"words.tsv"_s);
    readWords(ownWords, u"own words.tsv"_s);
    const QByteArray all = (frames + u'\0' + words + u'\0' + ownFrames + u'\0' + ownWords).toUtf8();
    m_version = QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(16));
}

void Frames::readFrames(const QString &table, const QString &name)
{
    eachLine(table, [&](int number, const QList<QStringView> &fields) {
        const auto frame = frameOfLine(fields);
        if (!frame || m_frameByName.contains(frame->name)) {
            m_problems.append(u"%1, line %2: %3"_s.arg(name).arg(number).arg(frame ? u"the frame is there twice"_s : frame.error().message));
            return;
        }
        m_frames.push_back(*frame);
        m_frameByName.insert(frame->name, &m_frames.back());
    });
    for (const Frame &frame : m_frames)
        for (const QString &other : {frame.negated, frame.inverse})
            if (!other.isEmpty() && !m_frameByName.contains(other))
                m_problems.append(u"%1: \"%2\" names no frame: \"%3\""_s.arg(name, frame.name, other));
}

void Frames::readWords(const QString &table, const QString &name)
{
    eachLine(table, [&](int number, const QList<QStringView> &fields) {
        const auto line = wordOfLine(fields, fields.size() > 3 ? m_frameByName.value(fields[3].toString()) : nullptr);
        if (line)
            add(line->word, line->parts, line->inflects, line->irregular);
        else
            m_problems.append(u"%1, line %2: %3"_s.arg(name).arg(number).arg(line.error().message));
    });
}

void Frames::add(FrameWord word, const QStringList &parts, bool inflects, const QString &irregular)
{
    const bool inflectsLast = inflects && !word.isVerb && word.language == Language::English && parts.size() > 1;
    const QString head = inflectsLast ? parts.last() : parts.first();
    const QList<InflectedForm> forms = inflects ? formsOfWord(word, head, irregular) : QList<InflectedForm>{{head, WordForm::Noun}};
    if (!inflectsLast) {
        word.rest = foldedWords(parts.sliced(1));
        m_words.push_back(word);
        const FrameWord *known = &m_words.back();
        const bool agrees = !word.isVerb && inflects && parts.size() == 2 && forms.size() > 1; // "golpe militar", "golpes militares"
        if (agrees) {
            word.rest = {folded(spanishNounForms(parts.last()).last().word)};
            m_words.push_back(word);
        }
        for (const InflectedForm &form : forms)
            m_forms[folded(form.word)].append({agrees && &form != &forms.front() ? &m_words.back() : known, form.form, form.word});
        return;
    }
    for (const InflectedForm &form : forms) { // "peace accord": the last word takes the plural
        word.rest = foldedWords(parts.sliced(1, parts.size() - 2) + QStringList(form.word));
        m_words.push_back(word);
        m_forms[folded(parts.front())].append({&m_words.back(), WordForm::Noun, folded(parts.front())});
    }
}

const QList<FrameForm> &Frames::formsOf(const QString &folded) const
{
    static const QList<FrameForm> none;
    const auto found = m_forms.constFind(folded);
    return found == m_forms.cend() ? none : *found;
}

std::optional<Role> FrameWord::roleBy(const QString &preposition) const
{
    static const auto is = [](const QString &word, std::initializer_list<QLatin1StringView> words) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (const auto own = roles.constFind(preposition); own != roles.cend())
        return *own;
    if (is(preposition, {"by"_L1, "por"_L1}))
        return Role::Agent;
    if (is(preposition, {"with"_L1, "con"_L1, "between"_L1, "entre"_L1, "among"_L1}))
        return Role::Party;
    if (is(preposition, {"against"_L1, "contra"_L1, "to"_L1, "a"_L1, "towards"_L1, "toward"_L1, "on"_L1, "hacia"_L1}))
        return frame && frame->isSymmetric ? Role::Party : Role::Patient;
    if (is(preposition, {"in"_L1, "en"_L1, "at"_L1}))
        return Role::Place;
    if (is(preposition, {"under"_L1, "through"_L1, "mediante"_L1}))
        return Role::Instrument;
    if (isVerb || of == NounOf::Object || !is(preposition, {"of"_L1, "de"_L1}))
        return std::nullopt;
    return of == NounOf::Patient ? Role::Patient : of == NounOf::Party ? Role::Party : Role::Agent;
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
