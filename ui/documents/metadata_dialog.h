// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mending/mending_dialog.h"

#include <QHash>
#include <stop_token>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace apacheta {

class EdtfField;

/// A document as a work, by hand: each field says where its value came from, and goes back to what the file says on a button.
class MetadataDialog final : public MendingDialog {
    Q_OBJECT
public:
    MetadataDialog(Session &session, DocumentId document, QWidget *parent = nullptr);
    ~MetadataDialog() override;

    /// The widget of a CSL field.
    QWidget *field(const QString &csl) const { return m_lines.value(csl).widget; }
    bool isFilled() const { return m_isFilled; }

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    struct Line {
        QWidget *widget = nullptr;
        QLabel *origin = nullptr;
        QToolButton *back = nullptr;
        QString before;                 ///< as it was shown first
    };
    struct Content {
        DocumentMetadata now;
        DocumentMetadata read;
        Language language = Language::Unknown;
    };
    QWidget *makeField(const QString &csl);
    void addLine(QGridLayout *grid, int row, const QString &csl);
    void ask();
    void fill(const Content &content);
    QString textOf(const QString &csl) const;
    void setText(const QString &csl, const QString &text);
    void edited(const QString &csl);

    DocumentId m_document;
    Content m_content;
    QHash<QString, Line> m_lines;
    QLabel *m_authors = nullptr;
    bool m_isFilled = false;
    std::stop_source m_ticket;
};

} // namespace apacheta
