// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/typed_date.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace apacheta {

/// A field for a date, and below it in words what the date means, or what is wrong with it. Takes EDTF and whatever people write; a button
/// offers examples. Empty: no date.
class EdtfField final : public QWidget {
    Q_OBJECT
public:
    explicit EdtfField(QWidget *parent = nullptr);

    void setDate(const std::optional<EdtfDate> &date);
    /// What is typed; nothing when it is empty or no date.
    std::optional<EdtfDate> date() const { return m_typed.date; }
    /// A date, or empty.
    bool isAcceptable() const { return m_typed.problem == TypedDate::None || m_typed.problem == TypedDate::Empty; }
    QLineEdit *field() const { return m_field; }
    QString meaning() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void fillExamples();

    QLineEdit *m_field;
    QToolButton *m_examples;
    QLabel *m_meaning;
    TypedDate m_typed{std::nullopt, TypedDate::Empty};
};

} // namespace apacheta
