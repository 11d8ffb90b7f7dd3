// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/script_host.h"

#include "citation/csl_files.h"

namespace apacheta {

ScriptHost::ScriptHost()
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void ScriptHost::orderBy(const QString &locale)
{
    m_collator.setLocale(QLocale(QString(locale).replace(u'-', u'_')));
}

int ScriptHost::compared(const QString &first, const QString &second) const
{
    return m_collator.compare(first, second);
}

QString ScriptHost::localeXml(const QString &locale) const { return apacheta::localeXml(locale); }

} // namespace apacheta
