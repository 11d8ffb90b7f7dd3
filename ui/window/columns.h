// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QSettings;

namespace apacheta {

/// List, page and reader beside one another; in a narrow window the reader lies below the page. List and page stop growing at
/// comfortable widths, the reader takes the rest.
class Columns final : public QSplitter {
    Q_OBJECT
public:
    Columns(QWidget *list, QWidget *page, QWidget *reader, QWidget *parent = nullptr);
    bool isReaderBelow() const;
    /// A picture takes all the room that list and reader leave; the reader only when there is something to read.
    void setPicture(bool isPicture, bool hasText);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_page;
    QWidget *m_reader;
    bool m_isPicture = false;
    QSplitter *m_right;
    QList<int> m_beside;                ///< sizes of page and reader in either arrangement
    QList<int> m_below;
    bool m_isSized = false;
    bool m_isListStored = false;
};

} // namespace apacheta
