// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "library/maintenance.h"

#include <QCommandLineParser>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta::cli {

QString Call::library() const { return has(u"library"_s) ? value(u"library"_s) : defaultLibraryPath(); }

QStringList Call::words() const { return m_parser.positionalArguments(); }

bool Call::has(const QString &option) const { return m_parser.isSet(option); }

QString Call::value(const QString &option) const { return m_parser.value(option); }

QStringList Call::values(const QString &option) const { return m_parser.values(option); }

bool Call::isJson() const { return has(u"json"_s); }

bool Call::isQuiet() const { return has(u"quiet"_s); }

void Call::print(const QJsonObject &object) const
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

void Call::say(const QString &line) const
{
    if (!isQuiet())
        m_err << line << Qt::endl;
}

Status Call::failed(const Error &error) const
{
    m_err << "apacheta-cli: " << error.message << Qt::endl;
    return error.kind == Error::BadInput ? WordsOff : Failed;
}

Status Call::wordsOff(const QString &sentence) const
{
    m_err << "apacheta-cli: " << sentence << Qt::endl;
    return WordsOff;
}

Result<std::unique_ptr<Reader>> Call::openReader() const { return Reader::open(library()); }

Result<int> numberOf(const Call &call, const QString &option, int otherwise)
{
    if (!call.has(option))
        return otherwise;
    bool ok = false;
    const int number = call.value(option).toInt(&ok);
    if (!ok || number < 0)
        return Error{Error::BadInput, u"--%1 wants a number, not “%2”."_s.arg(option, call.value(option))};
    return number;
}

} // namespace apacheta::cli
