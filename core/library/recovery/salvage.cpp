// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/salvage.h"

#include "library/library_text.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qint64 tellMilliseconds = 100;

bool isSchemaRow(const StoredRow &row)
{
    static const QStringList kinds{u"table"_s, u"index"_s, u"trigger"_s, u"view"_s};
    return row.values.size() == 5 && kinds.contains(row.values[0].toString()) && row.values[3].typeId() == QMetaType::LongLong
        && (row.values[4].isNull() || row.values[4].toString().startsWith("CREATE "_L1, Qt::CaseInsensitive));
}

/// Rows of five values are not told apart by these alone: pages of documents follow one another.
bool looksLikePages(const TreePage &page)
{
    if (page.kind() != TreePage::IndexLeaf)
        return false;
    qint64 document = 0;
    qint64 past = 0;
    for (int cell = 0; cell < page.cellCount(); ++cell) {
        const auto row = page.row(cell);
        if (!row || row->values.size() != 5)
            return false;
        const qint64 first = row->values[3].toLongLong();
        if (row->values[4].toLongLong() < first || (row->values[0].toLongLong() == document && first < past))
            return false;
        document = row->values[0].toLongLong();
        past = row->values[4].toLongLong();
    }
    return true;
}

} // namespace

Result<std::unique_ptr<Salvage>> Salvage::of(const QString &path, const TellPages &tell, std::stop_token stop)
{
    auto file = PageFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<Salvage> salvage(new Salvage);
    salvage->m_file = std::move(*file);
    if (const Outcome outcome = salvage->read(tell, stop); !outcome)
        return outcome.error();
    return salvage;
}

Outcome Salvage::read(const TellPages &tell, const std::stop_token &stop)
{
    // What is hers comes first.
    m_tables = {{u"decision"_s, {0, &Salvage::takeDecision}},      {u"decision_state"_s, {0, &Salvage::takeStanding}},
                {u"document"_s, {0, &Salvage::takeDocument}},      {u"document_text"_s, {0, &Salvage::takeText}},
                {u"source_file"_s, {0, &Salvage::takeSource}},     {u"block"_s, {0, &Salvage::takeBlock}},
                {u"page"_s, {0, &Salvage::takePage}},              {u"sqlite_sequence"_s, {0, &Salvage::takeCounter}}};
    readSchema();
    for (const QString &name : {u"decision"_s, u"decision_state"_s, u"sqlite_sequence"_s, u"document"_s, u"document_text"_s, u"source_file"_s, u"block"_s, u"page"_s})
        takeTable(m_tables[name]);
    knowsAllDecisions = m_tables[u"decision"_s].root > 0 && m_tables[u"decision"_s].isWhole;
    knowsAllDocuments = m_tables[u"document"_s].root > 0 && m_tables[u"document"_s].isWhole;
    for (const quint32 root : std::as_const(m_otherRoots)) {
        bool isWhole = true;
        pagesOfTree(root, isWhole);
        if (stop.stop_requested())
            return Error{Error::Cancelled, LibraryText::tr("Cancelled.")};
    }
    m_seen += m_file->freePages();
    QElapsedTimer sinceTold;
    for (quint32 page = 1; page <= m_file->pageCount(); ++page) {
        if (stop.stop_requested())
            return Error{Error::Cancelled, LibraryText::tr("Cancelled.")};
        if (!m_seen.contains(page))
            takeStray(page);
        if (tell && (!sinceTold.isValid() || sinceTold.hasExpired(tellMilliseconds))) {
            tell(page, m_file->pageCount());
            sinceTold.start();
        }
    }
    // Page numbers alone may be any row of five values.
    documents.removeIf([this](const std::pair<const qint64 &, SavedDocument &> &document) {
        return document.second.sha256.isEmpty() && document.second.sources.isEmpty() && document.second.blocks.isEmpty() && !m_texts.contains(document.first);
    });
    return Done{};
}

/// Which tree belongs to which table; where the first page does not say so, any page that looks like a part of it.
void Salvage::readSchema()
{
    bool isWhole = true;
    const QList<quint32> pages = pagesOfTree(1, isWhole);
    const auto takeAll = [this](quint32 number) {
        const TreePage page(*m_file, number);
        for (int cell = 0; cell < page.cellCount(); ++cell)
            if (const auto row = page.row(cell); row && isSchemaRow(*row))
                takeSchema(*row);
    };
    for (const quint32 page : pages)
        takeAll(page);
    if (isWhole && m_tables[u"decision"_s].root > 0)
        return;
    for (quint32 page = 1; page <= m_file->pageCount(); ++page)
        takeAll(page);
}

void Salvage::takeSchema(const StoredRow &row)
{
    const auto root = quint32(row.values[3].toLongLong());
    if (root <= 1)
        return;
    const auto table = m_tables.find(row.values[1].toString());
    if (table == m_tables.end())
        m_otherRoots.append(root);
    else if (table->root == 0)
        table->root = root;
}

/// The pages of a tree that hold rows. Not whole where a page of it is no part of a tree, or of another.
QList<quint32> Salvage::pagesOfTree(quint32 root, bool &isWhole)
{
    QList<quint32> withRows;
    QList<quint32> waiting{root};
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        if (m_seen.contains(number)) {
            isWhole = isWhole && number == root; // a table told twice
            continue;
        }
        const TreePage page(*m_file, number);
        if (page.kind() == TreePage::Other) {
            isWhole = false;
            continue;
        }
        m_seen.insert(number);
        if (page.kind() != TreePage::TableBranch)
            withRows.append(number);
        waiting += page.children();
    }
    return withRows;
}

void Salvage::takeTable(Table &table)
{
    if (table.root == 0)
        return;
    const QList<quint32> pages = pagesOfTree(table.root, table.isWhole);
    for (const quint32 number : pages) {
        const TreePage page(*m_file, number);
        for (int cell = 0; cell < page.cellCount(); ++cell) {
            const auto row = page.row(cell);
            if (!row || !(this->*table.take)(*row, {number, cell}))
                table.isWhole = false;
        }
    }
}

void Salvage::takeStray(quint32 number)
{
    const TreePage page(*m_file, number);
    if (page.kind() == TreePage::Other || page.kind() == TreePage::TableBranch)
        return;
    const bool mayBePages = looksLikePages(page);
    for (int cell = 0; cell < page.cellCount(); ++cell) {
        const auto row = page.row(cell);
        if (!row)
            continue;
        const Place place{number, cell};
        if (page.kind() != TreePage::TableLeaf)
            (void)(takeBlock(*row, place) || (mayBePages && takePage(*row, place)));
        else
            (void)(takeDecision(*row, place) || takeStanding(*row, place) || takeDocument(*row, place) || takeText(*row, place) || takeSource(*row, place));
    }
}

SavedDocument &Salvage::documentAt(qint64 id)
{
    SavedDocument &document = documents[id];
    document.id = id;
    return document;
}

std::optional<SavedText> Salvage::textOf(qint64 document) const
{
    const auto place = m_texts.constFind(document);
    if (place == m_texts.cend())
        return std::nullopt;
    const auto row = TreePage(*m_file, place->page).row(place->cell);
    if (!row || row->values.size() < 5)
        return std::nullopt;
    const auto text = [&](int column) { return row->values.value(column).toString(); };
    const bool isCorrected = row->values.size() > 6 && !row->values[5].isNull();
    return SavedText{text(isCorrected ? 5 : 1), text(isCorrected ? 6 : 2), text(3), text(4), row->isWhole};
}

} // namespace apacheta
