// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decisions.h"
#include "library/export_reader.h"
#include "library/maintenance.h"
#include "written_library.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

/// Documents that are one work: offered, merged, parted.
class TestWorks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sameDoiIsOffered();
    void mergingShowsOneAndKeepsBoth();
    void undoingShowsBoth();
    void keptApartIsNotOffered();
    void chainsAndCircles();
    void waitsForItsText();
    void exportsOneWork();

private:
    static PreparedDocument article(const QString &title, const QString &doi, const QString &text);
    DocumentId id(const QString &title) const;
    DocumentRef ref(const QString &title) const { return m_library->reader()->refOf(id(title)).value(); }
    DecisionId merge(const QString &document, const QString &into) const;
    QStringList listed() const;
    /// "merged Preprint", "shown for Article" ... of a document.
    QString formsOf(const QString &title) const;
    std::unique_ptr<WrittenLibrary> m_library;
    mutable QHash<QString, DocumentId> m_ids;
};

PreparedDocument TestWorks::article(const QString &title, const QString &doi, const QString &text)
{
    DocumentBuilder builder({text});
    builder.title(title);
    if (!doi.isEmpty())
        builder.document.metadata.csl.insert(u"DOI"_s, doi);
    builder.actor(u"bolivia"_s, u"Bolivia"_s, ActorKind::State);
    return builder.prepared();
}

void TestWorks::init()
{
    m_library = std::make_unique<WrittenLibrary>();
    m_ids.clear();
    QVERIFY(m_library->store({{u"a.pdf"_s, article(u"Article"_s, u"10.1234/Lake.8"_s, u"Bolivia and the lake, as printed."_s)},
                              {u"b.html"_s, article(u"Preprint"_s, u"10.1234/lake.8"_s, u"Bolivia and the lake, before it was printed."_s)},
                              {u"c.txt"_s, article(u"Translation"_s, {}, u"Bolivia y el lago."_s)},
                              {u"d.txt"_s, article(u"Another"_s, u"10.1234/river.1"_s, u"Bolivia and the river."_s)}}));
    const auto documents = m_library->reader()->documents({}, {}, 10);
    for (const DocumentRow &row : documents->rows)
        m_ids.insert(row.title, row.id);
    QCOMPARE(m_ids.size(), 4);
}

DocumentId TestWorks::id(const QString &title) const { return m_ids.value(title); }

DecisionId TestWorks::merge(const QString &document, const QString &into) const
{
    const auto decisions = Decisions::open(m_library->path());
    return (*decisions)->decide(MergeDocuments{ref(document), ref(into)})->id;
}

QStringList TestWorks::listed() const
{
    QStringList titles;
    const auto documents = m_library->reader()->documents({}, {}, 10);
    for (const DocumentRow &row : documents->rows)
        titles.append(row.title);
    return titles;
}

QString TestWorks::formsOf(const QString &title) const
{
    static const QStringList standings{u"shown for"_s, u"merged"_s, u"alike"_s};
    QStringList forms;
    const auto found = m_library->reader()->otherForms(id(title));
    for (const OtherForm &form : *found)
        forms.append(standings[form.standing] + u' ' + form.row.title);
    return forms.join(u", "_s);
}

void TestWorks::sameDoiIsOffered()
{
    QCOMPARE(formsOf(u"Article"_s), u"alike Preprint"_s); // a DOI is the same in any case
    QCOMPARE(formsOf(u"Preprint"_s), u"alike Article"_s);
    QCOMPARE(formsOf(u"Translation"_s), QString());
    QCOMPARE(formsOf(u"Another"_s), QString());
}

void TestWorks::mergingShowsOneAndKeepsBoth()
{
    {
        const auto decisions = Decisions::open(m_library->path());
        QVERIFY((*decisions)->decideAll({WriteNote{Subject(ref(u"Preprint"_s)), u"Says more."_s}, AddTag{Subject(ref(u"Preprint"_s)), u"draft"_s}}));
    }
    const DecisionId decision = merge(u"Preprint"_s, u"Article"_s);
    QCOMPARE(listed(), (QStringList{u"Another"_s, u"Article"_s, u"Translation"_s}));
    QCOMPARE(m_library->reader()->info()->documents, 3);
    QCOMPARE(m_library->reader()->documentFacets({})->total, 3);
    QCOMPARE(formsOf(u"Article"_s), u"merged Preprint"_s);
    QCOMPARE(formsOf(u"Preprint"_s), u"shown for Article"_s);
    const OtherForm form = m_library->reader()->otherForms(id(u"Article"_s))->first();
    QCOMPARE(form.decision, decision);
    QCOMPARE(form.notes, QStringList{u"Says more."_s});
    QCOMPARE(form.tags, QStringList{u"draft"_s});
    QCOMPARE(m_library->reader()->search(u"\"before it was printed\""_s, 5)->hits.size(), 1); // both texts stay
    QVERIFY(m_library->reader()->document(id(u"Preprint"_s)));
    QCOMPARE(checkLibrary(m_library->path()).value(), QStringList());
}

void TestWorks::undoingShowsBoth()
{
    const QString before = m_library->dump();
    merge(u"Preprint"_s, u"Article"_s);
    QCOMPARE(m_library->dump(), before); // nothing is rewritten
    const auto decisions = Decisions::open(m_library->path());
    QVERIFY((*decisions)->undo());
    QCOMPARE(listed().size(), 4);
    QCOMPARE(formsOf(u"Article"_s), u"alike Preprint"_s);
    QVERIFY((*decisions)->redo());
    QCOMPARE(formsOf(u"Article"_s), u"merged Preprint"_s);
}

void TestWorks::keptApartIsNotOffered()
{
    const auto decisions = Decisions::open(m_library->path());
    QVERIFY((*decisions)->decide(KeepDocumentsApart{ref(u"Preprint"_s), ref(u"Article"_s)}));
    QCOMPARE(formsOf(u"Article"_s), QString());
    QCOMPARE(formsOf(u"Preprint"_s), QString());
    QCOMPARE(listed().size(), 4);
}

void TestWorks::chainsAndCircles()
{
    merge(u"Preprint"_s, u"Article"_s);
    merge(u"Article"_s, u"Translation"_s); // without a DOI: by hand
    QCOMPARE(listed(), (QStringList{u"Another"_s, u"Translation"_s}));
    QCOMPARE(formsOf(u"Translation"_s), u"merged Article, merged Preprint"_s);
    QCOMPARE(formsOf(u"Preprint"_s), u"shown for Translation"_s);
    merge(u"Translation"_s, u"Preprint"_s); // in a circle nobody would be shown
    QCOMPARE(listed(), (QStringList{u"Another"_s, u"Translation"_s}));
    merge(u"Another"_s, u"Another"_s);
    QCOMPARE(listed(), (QStringList{u"Another"_s, u"Translation"_s}));
    merge(u"Preprint"_s, u"Another"_s); // what is said last
    QCOMPARE(formsOf(u"Another"_s), u"merged Preprint"_s);
}

void TestWorks::waitsForItsText()
{
    merge(u"Preprint"_s, u"Article"_s);
    const PreparedDocument preprint = article(u"Preprint"_s, u"10.1234/lake.8"_s, u"Bolivia and the lake, before it was printed."_s);
    QVERIFY(m_library->store({{u"b.html"_s, article(u"Preprint"_s, u"10.1234/lake.8"_s, u"Bolivia and the lake, written anew."_s)}}));
    QCOMPARE(listed().size(), 4);
    QCOMPARE(m_library->reader()->dormantDecisions()->size(), 1);
    QVERIFY(m_library->store({{u"b.html"_s, preprint}}));
    QCOMPARE(listed().size(), 3);
}

void TestWorks::exportsOneWork()
{
    merge(u"Preprint"_s, u"Article"_s);
    const auto worksAmong = [&](const QList<DocumentId> &documents) {
        QStringList titles;
        const auto reader = ExportReader::open(m_library->path(), documents);
        (void)(*reader)->forEachDocument([&](const ExportedDocument &document) {
            if (!document.isMerged)
                titles.append(document.title);
        });
        titles.sort();
        return titles;
    };
    QCOMPARE(worksAmong({}), (QStringList{u"Another"_s, u"Article"_s, u"Translation"_s}));
    QCOMPARE(worksAmong({id(u"Preprint"_s)}), QStringList{u"Preprint"_s}); // asked for by itself
    QCOMPARE(worksAmong({id(u"Preprint"_s), id(u"Article"_s)}), QStringList{u"Article"_s});
}

QTEST_GUILESS_MAIN(TestWorks)
#include "test_works.moc"
