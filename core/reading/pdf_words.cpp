// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pdf_words.h"

#include "reading/pdf_child.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace apacheta {

Result<PdfWords> pdfWordsOf(const QString &path, std::stop_token stop)
{
    const Result<QCborMap> root = pdfAnswer({path}, stop);
    if (!root)
        return root.error();
    PdfWords words;
    for (const auto &[key, value] : root->value("info"_L1).toMap())
        words.info.insert(key.toString(), value.toString());
    words.xmp = root->value("xmp"_L1).toString();
    for (const QCborValue &page : root->value("pages"_L1).toArray())
        words.pages.push_back(pdfPageIn(page.toMap()));
    return words;
}

Result<PdfPicture> pdfPictureOf(const QString &path, int page, int width, std::stop_token stop)
{
    const Result<QCborMap> root = pdfAnswer({path, QString::number(page), QString::number(width)}, stop);
    if (!root)
        return root.error();
    PdfPicture picture;
    picture.page = pdfPageIn(root->value("page"_L1).toMap());
    const QCborMap image = root->value("image"_L1).toMap();
    picture.width = int(image.value("width"_L1).toInteger());
    picture.height = int(image.value("height"_L1).toInteger());
    picture.bytesPerLine = int(image.value("stride"_L1).toInteger());
    picture.scale = image.value("scale"_L1).toDouble(1);
    picture.pixels = image.value("pixels"_L1).toByteArray();
    return picture;
}

} // namespace apacheta
