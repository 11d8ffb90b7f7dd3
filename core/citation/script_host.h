// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QObject>

namespace apacheta {

/// What citeproc-js asks of us while it runs: the locales' XML, and the order of two words. Its own localeCompare orders by code point in a C locale
/// ("Álvarez" after "Zapata"), so a collator takes its place.
class ScriptHost final : public QObject {
    Q_OBJECT
public:
    ScriptHost();

    void orderBy(const QString &locale);
    Q_INVOKABLE int compared(const QString &first, const QString &second) const;
    Q_INVOKABLE QString localeXml(const QString &locale) const;

private:
    QCollator m_collator;
};

} // namespace apacheta
