// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/works.h"

#include <QIODevice>
#include <QJsonDocument>

namespace apacheta {

Outcome writeCslJson(QIODevice &device, const ExportReader &reader)
{
    device.write("[");
    bool isFirst = true;
    const Outcome outcome = forEachWork(reader, [&](const QJsonObject &csl) {
        device.write(isFirst ? "\n" : ",\n");
        device.write(QJsonDocument(csl).toJson(QJsonDocument::Compact));
        isFirst = false;
    });
    device.write("\n]\n");
    return outcome;
}

} // namespace apacheta
