// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier as one page of HTML.
#include "exchange/dossier.h"
#include "exchange/dossier_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

// What writers of rich text understand too: no floats, no grids.
constexpr auto look = R"css(
body { font-family: Georgia, "Times New Roman", serif; line-height: 140%; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1e1f22; background: #ffffff; }
h1 { font-size: 1.7em; margin-bottom: 2px; }
h2 { font-size: 1.25em; margin-top: 1.6em; }
h3 { font-size: 1.05em; margin-top: 1.1em; }
p.under, p.remark, p.colophon, figcaption { color: #55585d; }
p.claim { margin-top: 12px; margin-bottom: 2px; }
p.quote { margin-top: 2px; margin-bottom: 5px; margin-left: 26px; -qt-block-indent: 1; }
p.note { margin-top: 3px; margin-bottom: 3px; }
p.colophon { margin-top: 22px; }
td { padding-right: 1.2em; vertical-align: top; }
sup { line-height: 1; }
)css";

class HtmlPage final {
public:
    HtmlPage(const Dossier &dossier, const QString &picture) : m_dossier(dossier), m_picture(picture) {}

    QString text(const QString &language)
    {
        add(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(
            language, escaped(m_dossier.title), QString::fromLatin1(look)));
        add(u"<h1>%1</h1>\n<p class=\"under\">%2</p>\n"_s.arg(escaped(m_dossier.title), escaped(m_dossier.under)));
        addFigures();
        addPicture();
        for (const DossierPart &part : m_dossier.parts)
            addPart(part);
        addDisputes();
        addOwnNotes();
        addNotes();
        add(u"<p class=\"colophon\">%1</p>\n</body>\n</html>\n"_s.arg(escaped(m_dossier.colophon)));
        return m_text;
    }

private:
    static QString escaped(const QString &text) { return text.toHtmlEscaped(); }
    void add(const QString &text) { m_text += text; }
    static QString reference(int note)
    {
        return note > 0 ? u"<sup><a href=\"#note%1\">%1</a></sup>"_s.arg(note) : QString();
    }
    void heading(const QString &words) { add(u"<h2>%1</h2>\n"_s.arg(escaped(words))); }

    void addFigures()
    {
        if (!m_dossier.figures.isEmpty())
            add(u"<table>\n"_s);
        for (const auto &[name, value] : m_dossier.figures)
            add(u"<tr><td><i>%1</i></td><td>%2</td></tr>\n"_s.arg(escaped(name), escaped(value)));
        if (!m_dossier.figures.isEmpty())
            add(u"</table>\n"_s);
        if (m_dossier.facts.isEmpty())
            return;
        add(u"<ul>\n"_s);
        for (const QString &fact : m_dossier.facts)
            add(u"<li>%1</li>\n"_s.arg(escaped(fact)));
        add(u"</ul>\n"_s);
    }

    void addPicture()
    {
        if (m_dossier.time.bars.isEmpty())
            return;
        heading(DossierText::tr("Over time"));
        const QString words = escaped(DossierText::tr("Above the line cooperation, below it conflict; as high as the claims weigh on the scale of Goldstein."));
        if (m_picture.isEmpty())
            add(u"<figure>\n%1\n<figcaption>%2</figcaption>\n</figure>\n"_s.arg(QString::fromUtf8(dossierPicture(m_dossier.time)), words));
        else
            add(u"<p><img src=\"%1\"></p>\n<p class=\"remark\">%2</p>\n"_s.arg(m_picture, words));
    }

    void addPart(const DossierPart &part)
    {
        if (!part.heading.isEmpty())
            heading(part.heading);
        if (!part.remark.isEmpty())
            add(u"<p class=\"remark\">%1</p>\n"_s.arg(escaped(part.remark)));
        for (const DossierGroup &group : part.groups) {
            if (!group.heading.isEmpty())
                add(u"<h3>%1</h3>\n"_s.arg(escaped(group.heading)));
            for (const DossierClaim &claim : group.claims)
                addClaim(claim);
        }
    }

    void addClaim(const DossierClaim &claim)
    {
        if (!claim.words.isEmpty())
            add(u"<p class=\"claim\"><b>%1</b>%2</p>\n"_s.arg(escaped(claim.words), claim.date.isEmpty() ? QString() : u", "_s + escaped(claim.date)));
        for (const DossierPassage &passage : claim.passages)
            add(u"<p class=\"quote\">%1%2</p>\n"_s.arg(escaped(quoted(passage)), reference(passage.note)));
        if (claim.passagesLeftOut > 0)
            add(u"<p class=\"quote\"><i>%1</i></p>\n"_s.arg(escaped(DossierText::tr("Further passages: %1").arg(QLocale().toString(claim.passagesLeftOut)))));
        for (const QString &note : claim.ownNotes)
            add(u"<p>%1</p>\n"_s.arg(escaped(note).replace(u'\n', u"<br>"_s)));
        if (!claim.tags.isEmpty())
            add(u"<p class=\"remark\">%1</p>\n"_s.arg(escaped(DossierText::tr("Tags: %1").arg(claim.tags.join(", "_L1)))));
    }

    void addDisputes()
    {
        if (m_dossier.disputes.isEmpty())
            return;
        heading(DossierText::tr("Where sources disagree"));
        for (const DossierDispute &dispute : m_dossier.disputes) {
            add(u"<h3>%1</h3>\n<p class=\"remark\">%2</p>\n"_s.arg(escaped(dispute.title), escaped(dispute.state)));
            for (const DossierClaim &side : dispute.sides)
                addClaim(side);
        }
    }

    void addOwnNotes()
    {
        if (m_dossier.ownNotes.isEmpty())
            return;
        heading(DossierText::tr("Own notes"));
        for (const QString &note : m_dossier.ownNotes)
            add(u"<p>%1</p>\n"_s.arg(escaped(note).replace(u'\n', u"<br>"_s)));
    }

    void addNotes()
    {
        if (m_dossier.notes.isEmpty())
            return;
        heading(DossierText::tr("Notes"));
        for (qsizetype i = 0; i < m_dossier.notes.size(); ++i)
            add(u"<p class=\"note\"><a name=\"note%1\" id=\"note%1\"></a>%1. %2</p>\n"_s.arg(QString::number(i + 1), m_dossier.notes[i].words.html));
        heading(DossierText::tr("Sources"));
        add(m_dossier.sources.html + u'\n');
    }

    const Dossier &m_dossier;
    QString m_picture;
    QString m_text;
};

} // namespace

QByteArray dossierHtml(const Dossier &dossier, const QString &language, const QString &picture)
{
    return HtmlPage(dossier, picture).text(language).toUtf8();
}

} // namespace apacheta
