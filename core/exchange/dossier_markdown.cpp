// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier as Markdown with footnotes.
#include "exchange/dossier.h"
#include "exchange/dossier_text.h"

#include <QLocale>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Words as they stand, whatever signs are in them.
QString plain(QString text)
{
    static const QString signs = u"\\`*_[]<>|"_s;
    for (qsizetype at = text.size(); at-- > 0;) {
        if (signs.contains(text[at]))
            text.insert(at, u'\\');
    }
    if (text.startsWith(u'#') || text.startsWith(u'-') || text.startsWith(u'+'))
        text.prepend(u'\\');
    return text;
}

class MarkdownPage final {
public:
    explicit MarkdownPage(const Dossier &dossier) : m_dossier(dossier) {}

    QString text()
    {
        add(u"# %1\n\n%2\n\n"_s.arg(plain(m_dossier.title), plain(m_dossier.under)));
        for (const auto &[name, value] : m_dossier.figures)
            add(u"- *%1*: %2\n"_s.arg(plain(name), plain(value)));
        for (const QString &fact : m_dossier.facts)
            add(u"- %1\n"_s.arg(plain(fact)));
        add(u"\n"_s);
        addTime();
        for (const DossierPart &part : m_dossier.parts)
            addPart(part);
        addDisputes();
        if (!m_dossier.ownNotes.isEmpty())
            heading(DossierText::tr("Own notes"));
        for (const QString &note : m_dossier.ownNotes)
            add(plain(note) + u"\n\n"_s);
        if (!m_dossier.notes.isEmpty()) {
            heading(DossierText::tr("Sources"));
            for (const QString &source : m_dossier.sources.plain.split(u'\n', Qt::SkipEmptyParts))
                add(u"- %1\n"_s.arg(plain(source)));
        }
        add(u"\n---\n\n%1\n\n"_s.arg(plain(m_dossier.colophon)));
        for (qsizetype i = 0; i < m_dossier.notes.size(); ++i)
            add(u"[^%1]: %2\n"_s.arg(QString::number(i + 1), plain(m_dossier.notes[i].words.plain)));
        return m_text;
    }

private:
    void add(const QString &text) { m_text += text; }
    void heading(const QString &words) { add(u"## %1\n\n"_s.arg(plain(words))); }

    /// The picture as a table.
    void addTime()
    {
        if (m_dossier.time.bars.isEmpty())
            return;
        heading(DossierText::tr("Over time"));
        std::map<int, std::pair<double, double>> sums;
        for (const DeedBar &bar : m_dossier.time.bars)
            (bar.isBelow ? sums[bar.column].second : sums[bar.column].first) += bar.weight;
        add(u"| %1 | %2 | %3 |\n| --- | ---: | ---: |\n"_s.arg(DossierText::tr("Years"), DossierText::tr("Cooperation"), DossierText::tr("Conflict")));
        const QLocale locale;
        for (const auto &[column, sum] : sums) {
            const DeedColumn &years = m_dossier.time.columns[column];
            const QString label = years.isUndated                    ? DossierText::tr("undated")
                                : years.firstYear == years.lastYear ? QString::number(years.firstYear)
                                                                    : u"%1–%2"_s.arg(years.firstYear).arg(years.lastYear);
            add(u"| %1 | %2 | %3 |\n"_s.arg(label, locale.toString(sum.first, 'f', 1), locale.toString(sum.second, 'f', 1)));
        }
        add(u"\n%1\n\n"_s.arg(DossierText::tr("Sums of the weights of all claims on the scale of Goldstein.")));
    }

    void addPart(const DossierPart &part)
    {
        if (!part.heading.isEmpty())
            heading(part.heading);
        if (!part.remark.isEmpty())
            add(plain(part.remark) + u"\n\n"_s);
        for (const DossierGroup &group : part.groups) {
            if (!group.heading.isEmpty())
                add(u"### %1\n\n"_s.arg(plain(group.heading)));
            for (const DossierClaim &claim : group.claims)
                addClaim(claim);
        }
    }

    void addClaim(const DossierClaim &claim)
    {
        if (!claim.words.isEmpty())
            add(u"**%1**%2\n\n"_s.arg(plain(claim.words), claim.date.isEmpty() ? QString() : u", "_s + plain(claim.date)));
        for (const DossierPassage &passage : claim.passages)
            add(u"> %1%2\n\n"_s.arg(plain(quoted(passage)), passage.note > 0 ? u"[^%1]"_s.arg(passage.note) : QString()));
        if (claim.passagesLeftOut > 0)
            add(u"> *%1*\n\n"_s.arg(DossierText::tr("Further passages: %1").arg(QLocale().toString(claim.passagesLeftOut))));
        for (const QString &note : claim.ownNotes)
            add(plain(note) + u"\n\n"_s);
        if (!claim.tags.isEmpty())
            add(u"*%1*\n\n"_s.arg(plain(DossierText::tr("Tags: %1").arg(claim.tags.join(", "_L1)))));
    }

    void addDisputes()
    {
        if (m_dossier.disputes.isEmpty())
            return;
        heading(DossierText::tr("Where sources disagree"));
        for (const DossierDispute &dispute : m_dossier.disputes) {
            add(u"### %1\n\n*%2*\n\n"_s.arg(plain(dispute.title), plain(dispute.state)));
            for (const DossierClaim &side : dispute.sides)
                addClaim(side);
        }
    }

    const Dossier &m_dossier;
    QString m_text;
};

} // namespace

QByteArray dossierMarkdown(const Dossier &dossier) { return MarkdownPage(dossier).text().toUtf8(); }

} // namespace apacheta
