// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/vocabulary.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace apacheta {

/// What a model file says of itself.
struct ModelHeader {
    QString kind;                       ///< "tags", "trees", "names"
    Language language = Language::Unknown;
    int contents = 0;                   ///< version of the kind's features and sections: code and file must agree
    QByteArray checksum;                ///< SHA-256 of these fields and the packed sections; set by packedModel()
    bool operator==(const ModelHeader &) const = default;

    QString name() const;               ///< "tags-en"
    QString version() const;            ///< "tags-en 3f2a90c1": the name and the checksum's beginning
};

/// A model as it lies in resources/models: a header and named sections of bytes.
struct ModelFile {
    ModelHeader header;
    QMap<QByteArray, QByteArray> sections;
    bool operator==(const ModelFile &) const = default;
};

/// "tags-en.model" in `folder`.
QString modelPath(const QString &folder, QStringView kind, Language language);

/// The file's bytes. The same model gives the same bytes.
QByteArray packedModel(const ModelFile &model);
/// Damaged (not a model, cut off, changed), NewerVersion (a later format). Never unpacks more than 64 MB.
Result<ModelFile> unpackedModel(const QByteArray &bytes);

/// Reads the model of `kind` and `language` whose contents are of version `contents`: NotFound, Unreadable, Damaged, NewerVersion.
Result<ModelFile> readModel(const QString &folder, QStringView kind, Language language, int contents);
/// The header of a whole and unchanged file, without unpacking it. Errors as readModel().
Result<ModelHeader> checkedHeader(const QString &folder, QStringView kind, Language language, int contents);
Outcome writeModel(const QString &folder, const ModelFile &model);

} // namespace apacheta
