// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/quotation_drag.h"

#include "citing/citing.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDrag>
#include <QIODevice>
#include <QMimeData>
#include <QWidget>

namespace apacheta {
namespace {

constexpr qsizetype mostCited = 100;    // more take seconds, for a drag that mostly does not come

} // namespace

QuotationDrag::QuotationDrag(QObject *parent) : QObject(parent) {}
QuotationDrag::~QuotationDrag() { m_ticket.request_stop(); }
void QuotationDrag::setCiting(Citing *citing) { m_citing = citing; }

void QuotationDrag::clear()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_places.clear();
    m_made.reset();
}

void QuotationDrag::prepare(const QList<QuotedPlace> &places, const Formatted &plain)
{
    clear();
    m_places = places;
    m_plain = plain;
    if (m_citing && !places.isEmpty() && places.size() <= mostCited)
        m_citing->formatQuotations(places, QuotationForm::Formatted, m_ticket.get_token(), this, [this](const Result<Formatted> &answer) {
            if (answer)
                m_made = *answer;
        });
}

QMimeData *QuotationDrag::mimeData() const
{
    if (m_places.isEmpty())
        return nullptr;
    QMimeData *data = mimeDataOf(m_made.value_or(m_plain));
    QByteArray places;
    QDataStream stream(&places, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid(); // numbers of documents mean nothing to another window's library
    for (const QuotedPlace &place : m_places)
        stream << place.document.value << qint64(place.span.begin) << qint64(place.span.end);
    data->setData(placesType(), places);
    return data;
}

QString QuotationDrag::placesType() { return QStringLiteral("application/x-apacheta-passages"); }

QList<QuotedPlace> QuotationDrag::placesIn(const QMimeData *data)
{
    QDataStream stream(data->data(placesType()));
    qint64 program = 0;
    stream >> program;
    QList<QuotedPlace> places;
    while (program == QCoreApplication::applicationPid() && !stream.atEnd() && stream.status() == QDataStream::Ok) {
        qint64 document = 0, first = 0, past = 0;
        stream >> document >> first >> past;
        places.append({DocumentId{document}, Span{first, past}, {}});
    }
    return places;
}

void QuotationDrag::start(QWidget *from) const
{
    QMimeData *data = mimeData();
    if (!data)
        return;
    auto *drag = new QDrag(from);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

} // namespace apacheta
