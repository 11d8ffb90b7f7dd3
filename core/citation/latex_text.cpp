// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/latex_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {

QString latexOf(const QString &text)
{
    QString latex;
    latex.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
        case u'{':
        case u'}':
            latex += u'\\';
            latex += c;
            break;
        case u'\\':
            latex += u"\\textbackslash{}"_s;
            break;
        case u'~':
            latex += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            latex += u"\\textasciicircum{}"_s;
            break;
        default:
            latex += c;
        }
    }
    return latex;
}

} // namespace apacheta
