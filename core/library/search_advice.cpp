// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/search_advice.h"

#include "library/library_text.h"

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int mostLettersOff = 2;
constexpr int shortWord = 4;            ///< of words up to here one letter may be off

/// The words, phrases, beginnings and fields that a passage must have, or of which it must have one.
void collectWanted(const SearchNode &node, QList<SearchNode> &wanted)
{
    if (node.isOtherName || node.type == SearchNode::Without)
        return;
    if (node.children.isEmpty() || node.type == SearchNode::Near) {
        wanted.append(node);
        return;
    }
    for (const SearchNode &child : node.children)
        collectWanted(child, wanted);
}

class Adviser {
public:
    Adviser(const Connection &connection, const PassageSearch &search) : m_connection(connection), m_search(search) {}

    Result<QString> advice(const SearchNode &root)
    {
        QList<SearchNode> wanted;
        collectWanted(root, wanted);
        QStringList sentences;
        for (const SearchNode &node : std::as_const(wanted)) {
            const Result<qint64> found = m_search.count(node, 1);
            if (!found)
                return found.error();
            if (*found > 0)
                continue;
            const Result<QString> sentence = about(node);
            if (!sentence)
                return sentence.error();
            if (!sentences.contains(*sentence))
                sentences.append(*sentence);
        }
        if (!sentences.isEmpty())
            return sentences.join(u' ');
        if (wanted.size() > 1)
            return LibraryText::tr("Each part is found, but no passage has all of them. Leave one out, or put OR between them.");
        return LibraryText::tr("What is left out leaves nothing: take away a minus or NOT.");
    }

private:
    Result<QString> about(const SearchNode &node)
    {
        switch (node.type) {
        case SearchNode::Word:
            return aboutWord(node.words.first(), node.typed);
        case SearchNode::Prefix:
            return LibraryText::tr("No word of the library begins with \"%1\".").arg(node.words.first());
        case SearchNode::Phrase:
            return aboutWords(node.words, LibraryText::tr("These words never stand together as \"%1\": leave out the quotation marks.").arg(node.typed));
        case SearchNode::Near: {
            QStringList words;
            for (const SearchNode &child : node.children)
                if (child.type != SearchNode::Prefix)
                    words += child.words;
            return aboutWords(words, LibraryText::tr("The words beside NEAR never come so close: try a larger number (NEAR/50), or leave NEAR out."));
        }
        case SearchNode::Field:
            return aboutField(node);
        default:
            return QString();
        }
    }

    Result<QString> aboutWord(const QString &word, const QString &typed)
    {
        const Result<QString> likelier = likelierSpelling(m_connection, word);
        if (!likelier)
            return likelier.error();
        if (likelier->isEmpty())
            return LibraryText::tr("No passage has the word \"%1\". Try another word, or its beginning with * after it.").arg(typed);
        return LibraryText::tr("No passage has the word \"%1\". Did you mean \"%2\"?").arg(typed, *likelier);
    }

    /// About the words of a group that are nowhere; `otherwise` where each is somewhere.
    Result<QString> aboutWords(const QStringList &words, const QString &otherwise)
    {
        QStringList sentences;
        for (const QString &word : words) {
            SearchNode single;
            single.words = {word};
            single.typed = word;
            const Result<qint64> found = m_search.count(single, 1);
            if (!found)
                return found.error();
            if (*found > 0)
                continue;
            const Result<QString> sentence = aboutWord(word, word);
            if (!sentence)
                return sentence.error();
            sentences.append(*sentence);
        }
        return sentences.isEmpty() ? otherwise : sentences.join(u' ');
    }

    Result<QString> aboutField(const SearchNode &node)
    {
        switch (node.field) {
        case SearchField::Actor: {
            const auto actors = m_search.actorsOf(node);
            if (!actors)
                return actors.error();
            if (!actors->isEmpty())
                return LibraryText::tr("No passage names %1.").arg(node.typed);
            return LibraryText::tr("No actor is called \"%1\". Look for it as a word instead: leave out actor:.").arg(node.typed);
        }
        case SearchField::Year:
            return aboutYear(node);
        case SearchField::Author:
            return LibraryText::tr("No document is by \"%1\".").arg(node.typed);
        case SearchField::Title:
            return LibraryText::tr("No document has \"%1\" in its title. Look for it in the texts: leave out title:.").arg(node.typed);
        case SearchField::Language:
            return LibraryText::tr("No document is in the language \"%1\". Write lang:en or lang:es.").arg(node.typed);
        case SearchField::Kind:
            return LibraryText::tr("No passage names an actor of the kind \"%1\". The kinds are state, region, municipality, people, organization, "
                                   "person, place, instrument.").arg(node.typed);
        }
        return QString();
    }

    Result<QString> aboutYear(const SearchNode &node)
    {
        const auto years = m_connection.row("select min(earliest) / 10000, max(latest) / 10000 from found_date where latest - earliest <= 100000", {},
                                            [](const Row &row) { return row.isNull(0) ? QString() : u"%1..%2"_s.arg(row.number(0)).arg(row.number(1)); });
        if (!years)
            return years.error();
        if (!*years || (*years)->isEmpty())
            return LibraryText::tr("No passage has a date.");
        return LibraryText::tr("No passage has a date of %1. The dates of this library: year:%2.").arg(node.typed, **years);
    }

    const Connection &m_connection;
    const PassageSearch &m_search;
};

} // namespace

Result<QString> adviceFor(const Connection &connection, const PassageSearch &search, const SearchNode &root)
{
    const Result<qint64> passages = connection.number("select exists (select 1 from passage)");
    if (!passages)
        return passages.error();
    if (*passages == 0)
        return LibraryText::tr("The library has no documents yet. Add a folder or files first.");
    return Adviser(connection, search).advice(root);
}

namespace {

/// The best of the words that begin with the first `letters` letters of `word`.
Result<QString> likelierAmong(const Connection &connection, const QString &word, int letters)
{
    struct Best {
        int distance = mostLettersOff + 1;
        qint64 passages = 0;
        QString word;
    };
    const int most = word.size() <= shortWord ? 1 : mostLettersOff;
    Best best;
    QString past = word.left(letters);
    past.back() = QChar(char16_t(past.back().unicode() + 1));
    const Outcome outcome = connection.forEach(R"sql(
        select term, doc from passage_vocabulary
         where term >= :first and term < :past and col = 'words' and length(term) between :shortest and :longest)sql",
        {{":first", word.left(letters)}, {":past", past}, {":shortest", int(word.size()) - most}, {":longest", int(word.size()) + most}},
        [&](const Row &row) {
            const QString term = row.text(0);
            const int distance = editDistance(word, term, most);
            if (distance <= most && (distance < best.distance || (distance == best.distance && row.number(1) > best.passages)))
                best = {distance, row.number(1), term};
            return true;
        });
    if (!outcome)
        return outcome.error();
    return best.word;
}

} // namespace

Result<QString> likelierSpelling(const Connection &connection, const QString &word)
{
    // Few get the first two letters wrong; to look through all words of one letter takes ten times as long.
    auto likelier = likelierAmong(connection, word, std::min(2, int(word.size())));
    if (likelier && likelier->isEmpty())
        likelier = likelierAmong(connection, word, 1);
    return likelier;
}

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    // Three rows of the table of distances between beginnings: swapping two letters looks two rows back.
    const size_t width = size_t(b.size()) + 1;
    std::array<std::vector<int>, 3> rows;
    rows.fill(std::vector<int>(width));
    for (size_t j = 0; j < width; ++j)
        rows[0][j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> &row = rows[size_t(i % 3)];
        const std::vector<int> &above = rows[size_t((i + 2) % 3)];
        const std::vector<int> &twoAbove = rows[size_t((i + 1) % 3)];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(rows[size_t(a.size() % 3)][width - 1], most + 1);
}

} // namespace apacheta
