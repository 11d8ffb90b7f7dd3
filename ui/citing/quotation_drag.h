// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"
#include "common/target.h"

#include <QObject>
#include <QPointer>
#include <optional>
#include <stop_token>

class QMimeData;
class QWidget;

namespace apacheta {

class Citing;

/// What a drag of quotations takes into another program: the words with their citations. Citing takes a moment and a drag begins at once, so they
/// are made ready when something is chosen; until then, and for more than a hundred, the words go with a plain source line.
class QuotationDrag final : public QObject {
    Q_OBJECT
public:
    explicit QuotationDrag(QObject *parent);
    ~QuotationDrag() override;

    void setCiting(Citing *citing);
    /// `plain`: the words and their source as they are known without asking.
    void prepare(const QList<QuotedPlace> &places, const Formatted &plain);
    void clear();
    /// Whether the citations are there.
    bool isReady() const { return m_made.has_value(); }
    /// For a drag; nothing where nothing was prepared.
    QMimeData *mimeData() const;
    void start(QWidget *from) const;

    /// The places of a drag out of this program, for the notebook to take in.
    static QString placesType();
    static QList<QuotedPlace> placesIn(const QMimeData *data);

private:
    QPointer<Citing> m_citing;
    std::stop_source m_ticket;
    QList<QuotedPlace> m_places;
    Formatted m_plain;
    std::optional<Formatted> m_made;
};

} // namespace apacheta
