// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange.h"

#include "exchange/formats.h"
#include "exchange/whole_file.h"
#include "library/export_reader.h"
#include "library/reader.h"

#include <QBuffer>
#include <array>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct FormatRow {
    ExportFormat format;
    QLatin1StringView word;
    QLatin1StringView ending;
    Outcome (*write)(QIODevice &, const ExportReader &);
};
constexpr std::array<FormatRow, 10> formats{{
    {ExportFormat::KnowledgeJson, "knowledge-json"_L1, "json"_L1, &writeKnowledgeJson},
    {ExportFormat::BibTeX, "bibtex"_L1, "bib"_L1, &writeBibTex},
    {ExportFormat::BibLatex, "biblatex"_L1, "bib"_L1, &writeBibLatex},
    {ExportFormat::Ris, "ris"_L1, "ris"_L1, &writeRis},
    {ExportFormat::CslJson, "csl-json"_L1, "json"_L1, &writeCslJson},
    {ExportFormat::GraphMl, "graphml"_L1, "graphml"_L1, &writeGraphMl},
    {ExportFormat::Gexf, "gexf"_L1, "gexf"_L1, &writeGexf},
    {ExportFormat::Csv, "csv"_L1, "csv"_L1, &writeClaimsCsv},
    {ExportFormat::WebAnnotations, "web-annotations"_L1, "jsonld"_L1, &writeWebAnnotations},
    {ExportFormat::Turtle, "turtle"_L1, "ttl"_L1, &writeTurtle},
}};

const FormatRow &rowOf(ExportFormat format)
{
    for (const FormatRow &row : formats) {
        if (row.format == format)
            return row;
    }
    return formats.front();
}

Outcome write(QIODevice &device, const Reader &reader, ExportFormat format,
              const QList<DocumentId> &documents, std::stop_token stop)
{
    const Result<LibraryInfo> info = reader.info();
    if (!info)
        return info.error();
    const Result<std::unique_ptr<ExportReader>> source =
        ExportReader::open(info->path, documents, std::move(stop));
    if (!source)
        return source.error();
    return rowOf(format).write(device, **source);
}

} // namespace

QString word(ExportFormat format) { return rowOf(format).word; }

std::optional<ExportFormat> exportFormatOf(QStringView word)
{
    for (const FormatRow &row : formats) {
        if (word == row.word)
            return row.format;
    }
    return std::nullopt;
}

QList<ExportFormat> allExportFormats()
{
    QList<ExportFormat> all;
    for (const FormatRow &row : formats)
        all << row.format;
    return all;
}

QString fileEnding(ExportFormat format) { return rowOf(format).ending; }

Result<QByteArray> exported(const Reader &reader, ExportFormat format, const QList<DocumentId> &documents,
                            std::stop_token stop)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Outcome outcome = write(buffer, reader, format, documents, std::move(stop)); !outcome)
        return outcome.error();
    return buffer.data();
}

Outcome exportTo(const QString &path, const Reader &reader, ExportFormat format,
                 const QList<DocumentId> &documents, std::stop_token stop)
{
    WholeFile file(path);
    if (const Outcome opened = file.openForWriting(); !opened)
        return opened;
    if (const Outcome outcome = write(file, reader, format, documents, std::move(stop)); !outcome)
        return outcome;
    return file.commit();
}

} // namespace apacheta
