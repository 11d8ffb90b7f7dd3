// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_line.h"

#include "library/plain_words.h"

#include <QCoreApplication>

namespace apacheta {

using namespace Qt::StringLiterals;

FlowPiece quiet(const QString &text)
{
    return {text, {FlowInk::Quiet, 0}};
}

FlowPiece dot()
{
    return quiet(u"\u00A0· "_s); // stays on the line of the fact before it
}

FlowPiece linkTo(const QString &text, const Target &target, const QString &tip)
{
    FlowPiece piece{text, {FlowInk::Link, 0}};
    piece.link = FlowLink{0, 0, target, 0, 0, tip};
    return piece;
}

FlowPiece actorPiece(const ActorLink &actor)
{
    //: A tool tip: an actor's name and kind
    const QString tip = QCoreApplication::translate("Pages", "%1 (%2)").arg(actor.name, kindName(actor.kind));
    FlowPiece piece = linkTo(actor.name, ActorTarget{actor.id}, tip);
    piece.ink = {FlowInk::OfKind, int(actor.kind)};
    piece.link->actor = actor.id;
    return piece;
}

FlowPiece actionPiece(const QString &text, int action, qint64 argument, const QString &tip)
{
    FlowPiece piece = linkTo(text, {}, tip);
    piece.link->action = action;
    piece.link->argument = argument;
    return piece;
}

FlowLine &FlowLine::add(const FlowPiece &piece)
{
    const int begin = int(m_block.text.size());
    m_block.text += piece.text;
    const int end = int(m_block.text.size());
    if (begin == end)
        return *this;
    if (piece.ink.kind != FlowInk::Text || piece.bold || piece.italic || piece.struck)
        m_block.spans.append({begin, end, piece.ink, piece.bold, piece.italic, piece.struck});
    if (piece.link) {
        FlowLink link = *piece.link;
        link.begin = begin;
        link.end = end;
        m_block.links.append(link);
    }
    return *this;
}

FlowLine &FlowLine::fill(const QString &pattern, const QList<FlowPiece> &pieces)
{
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0 && at + 1 < pattern.size(); at = pattern.indexOf(u'%', at + 1)) {
        const int number = pattern[at + 1].digitValue();
        if (number < 1 || number > pieces.size())
            continue;
        add(FlowPiece{pattern.mid(from, at - from)});
        add(pieces[number - 1]);
        from = at + 2;
    }
    return add(FlowPiece{pattern.mid(from)});
}

FlowLine &FlowLine::addJoined(const QList<FlowPiece> &pieces, const FlowPiece &separator)
{
    bool first = true;
    for (const FlowPiece &piece : pieces) {
        if (piece.text.isEmpty())
            continue;
        if (!first)
            add(separator);
        add(piece);
        first = false;
    }
    return *this;
}

FlowLine &FlowLine::mark(FlowMarker marker)
{
    m_block.marker = std::move(marker);
    return *this;
}

FlowMarker kindMarker(ActorKind kind)
{
    return {FlowMarker::KindIcon, int(kind)};
}

FlowMarker categoryMarker(Category category, Polarity polarity)
{
    return {FlowMarker::CategoryMark, int(category), polarity};
}

} // namespace apacheta
