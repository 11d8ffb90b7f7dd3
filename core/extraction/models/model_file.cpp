// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/models/model_file.h"

#include "extraction/models/byte_stream.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("APMODEL\n");
constexpr quint32 formatVersion = 1;
constexpr qsizetype headerLimit = 256;
constexpr quint64 mostUnpacked = 64u << 20;
constexpr quint64 mostPacked = 32u << 20;
constexpr quint64 mostSections = 64;
constexpr quint64 bestPackingRatio = 1100; // zlib's limit is 1032 : 1

QString remedy() { return u"Put the program's resources/models folder back in place."_s; }

Error damaged(const QString &detail)
{
    return {Error::Damaged, u"A language model is damaged. %1"_s.arg(remedy()), detail};
}

Error newer(const QString &detail)
{
    return {Error::NewerVersion, u"A language model was made for another version of Apacheta. %1"_s.arg(remedy()), detail};
}

struct PackedHeader {
    ModelHeader header;
    quint64 unpackedSize = 0;
    quint64 packedSize = 0;
    qsizetype size = 0;                 ///< bytes before the packed sections
};

void writeFields(ByteWriter &writer, const PackedHeader &packed)
{
    writer.text(packed.header.kind);
    writer.byte(quint8(packed.header.language));
    writer.number(quint64(packed.header.contents));
    writer.number(packed.unpackedSize);
    writer.number(packed.packedSize);
}

/// Over the header's fields and the packed sections.
QByteArray checksumOf(const PackedHeader &header, QByteArrayView packed)
{
    ByteWriter fields;
    writeFields(fields, header);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(fields.bytes());
    hash.addData(packed);
    return hash.result();
}

QByteArray headerBytes(const PackedHeader &packed)
{
    ByteWriter fields;
    writeFields(fields, packed);
    fields.blob(packed.header.checksum);
    ByteWriter writer;
    writer.fixed32(formatVersion);
    writer.blob(fields.bytes());
    return magic.toByteArray() + writer.bytes();
}

/// Reads the header from the file's first bytes.
Result<PackedHeader> headerOf(QByteArrayView bytes)
{
    if (!bytes.startsWith(magic))
        return damaged(u"no model file"_s);
    ByteReader outer(bytes.sliced(magic.size()));
    const quint32 version = outer.fixed32();
    if (outer.isGood() && version != formatVersion)
        return newer(u"format %1"_s.arg(version));
    const QByteArrayView fields = outer.blob();
    ByteReader reader(fields);
    PackedHeader packed;
    packed.header.kind = reader.text();
    const quint8 language = reader.byte();
    const quint64 contents = reader.number();
    packed.unpackedSize = reader.number();
    packed.packedSize = reader.number();
    packed.header.checksum = reader.blob().toByteArray();
    const bool sensible = outer.isGood() && reader.isGood() && language <= quint8(Language::Spanish) && contents < 1000000 &&
                          packed.header.checksum.size() == 32 && packed.unpackedSize <= mostUnpacked && packed.packedSize <= mostPacked &&
                          packed.unpackedSize <= packed.packedSize * bestPackingRatio;
    if (!sensible)
        return damaged(u"header"_s);
    packed.header.language = Language(language);
    packed.header.contents = int(contents);
    packed.size = fields.data() + fields.size() - bytes.data();
    return packed;
}

Result<QMap<QByteArray, QByteArray>> sectionsOf(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    QMap<QByteArray, QByteArray> sections;
    const quint64 count = reader.number();
    if (count > mostSections)
        return damaged(u"sections"_s);
    for (quint64 i = 0; i < count; ++i) {
        const QByteArray name = reader.blob().toByteArray();
        sections.insert(name, reader.blob().toByteArray());
    }
    if (!reader.isGood() || !reader.isAtEnd() || quint64(sections.size()) != count)
        return damaged(u"sections"_s);
    return sections;
}

/// The header of a model's bytes, whose size and checksum are right.
Result<PackedHeader> checkedBytes(const QByteArray &bytes)
{
    const Result<PackedHeader> header = headerOf(bytes);
    if (!header)
        return header.error();
    const QByteArrayView packed = QByteArrayView(bytes).sliced(header->size);
    if (quint64(packed.size()) != header->packedSize)
        return damaged(u"size"_s);
    if (checksumOf(*header, packed) != header->header.checksum)
        return damaged(u"checksum"_s);
    // qUncompress() believes the size in front of the packed bytes.
    quint64 claimed = 0;
    for (qsizetype i = 0; i < 4 && i < packed.size(); ++i)
        claimed = claimed << 8 | quint8(packed[i]);
    if (claimed != header->unpackedSize)
        return damaged(u"unpacked size"_s);
    return header;
}

Outcome expected(const ModelHeader &header, QStringView kind, Language language, int contents)
{
    if (header.kind != kind || header.language != language)
        return damaged(u"another model's name"_s);
    if (header.contents != contents)
        return newer(u"contents %1, expected %2"_s.arg(header.contents).arg(contents));
    return Done{};
}

Result<QByteArray> wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::NotFound, u"The language model %1 is missing."_s.arg(QFileInfo(path).fileName()), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Unreadable, u"The language model %1 cannot be read."_s.arg(QFileInfo(path).fileName()), file.errorString()};
    return file.read(qint64(mostPacked) + headerLimit);
}

/// The error with the file's name in it.
Error inFile(const Error &error, const QString &path)
{
    return {error.kind, u"%1: %2"_s.arg(QFileInfo(path).fileName(), error.message), error.detail};
}

} // namespace

QString ModelHeader::name() const
{
    return kind + u'-' + (language == Language::Unknown ? u"all"_s : language == Language::Spanish ? u"es"_s : u"en"_s);
}

QString ModelHeader::version() const { return name() + u' ' + QString::fromLatin1(checksum.first(4).toHex()); }

QString modelPath(const QString &folder, QStringView kind, Language language)
{
    return folder + u'/' + ModelHeader{kind.toString(), language, 0, {}}.name() + u".model"_s;
}

QByteArray packedModel(const ModelFile &model)
{
    ByteWriter sections;
    sections.number(quint64(model.sections.size()));
    for (auto it = model.sections.cbegin(); it != model.sections.cend(); ++it) {
        sections.blob(it.key());
        sections.blob(it.value());
    }
    const QByteArray packed = qCompress(sections.bytes(), 9);
    PackedHeader header{model.header, quint64(sections.bytes().size()), quint64(packed.size())};
    header.header.checksum = checksumOf(header, packed);
    return headerBytes(header) + packed;
}

Result<ModelFile> unpackedModel(const QByteArray &bytes)
{
    const Result<PackedHeader> header = checkedBytes(bytes);
    if (!header)
        return header.error();
    const QByteArray unpacked = qUncompress(bytes.sliced(header->size));
    if (quint64(unpacked.size()) != header->unpackedSize)
        return damaged(u"packing"_s);
    Result<QMap<QByteArray, QByteArray>> sections = sectionsOf(unpacked);
    if (!sections)
        return sections.error();
    return ModelFile{header->header, std::move(*sections)};
}

Result<ModelFile> readModel(const QString &folder, QStringView kind, Language language, int contents)
{
    const QString path = modelPath(folder, kind, language);
    const Result<QByteArray> bytes = wholeFile(path);
    if (!bytes)
        return bytes.error();
    Result<ModelFile> model = unpackedModel(*bytes);
    if (!model)
        return inFile(model.error(), path);
    if (const Outcome outcome = expected(model->header, kind, language, contents); !outcome)
        return inFile(outcome.error(), path);
    return model;
}

Result<ModelHeader> checkedHeader(const QString &folder, QStringView kind, Language language, int contents)
{
    const QString path = modelPath(folder, kind, language);
    const Result<QByteArray> bytes = wholeFile(path);
    if (!bytes)
        return bytes.error();
    const Result<PackedHeader> header = checkedBytes(*bytes);
    if (!header)
        return inFile(header.error(), path);
    if (const Outcome outcome = expected(header->header, kind, language, contents); !outcome)
        return inFile(outcome.error(), path);
    return header->header;
}

Outcome writeModel(const QString &folder, const ModelFile &model)
{
    const QString path = modelPath(folder, model.header.kind, model.header.language);
    QSaveFile file(path);
    const QByteArray bytes = packedModel(model);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Failed, u"%1 cannot be written."_s.arg(path), file.errorString()};
    return Done{};
}

} // namespace apacheta
