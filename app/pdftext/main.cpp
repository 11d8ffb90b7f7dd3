// SPDX-License-Identifier: GPL-3.0-or-later
//
// apacheta-pdftext FILE: the words of a PDF with their places, its page labels and metadata, as CBOR on standard output.
//
//     {"info": {"Title": "...", ...}, "xmp": "<x:xmpmeta ...>",
//      "pages": [{"label": "41", "width": 595, "height": 842, "words": [text, left, top, right, bottom, font size, flags, ...]}]}
//
// apacheta-pdftext FILE PAGE WIDTH: one page (from 0) with what it looks like, so many pixels wide:
//
//     {"page": {...}, "image": {"width": 800, "height": 1132, "stride": 3200, "scale": 1.34, "pixels": bytes, 32 bits a pixel}}
//
// scale: pixels a point.
// flags: 1 a space follows, 2 bold, 4 turned. Exit codes: 0 done, 2 damaged or no PDF, 3 wants a password, 64 wrong call.
// A damaged file may crash or stall the library that reads it; here that costs this process alone.

#include <QCborStreamWriter>
#include <QFile>
#include <QString>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Success = 0, Damaged = 2, Locked = 3, WrongCall = 64 };
enum WordFlag { SpaceAfter = 1, Bold = 2, Turned = 4 };

QString fromPoppler(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void limit(int resource, rlim_t most)
{
    const rlimit bounds{most, most};
    setrlimit(resource, &bounds);
}

void limitOurselves()
{
    constexpr rlim_t cpuSeconds = 120;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CPU, cpuSeconds);
    limit(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    constexpr rlim_t addressSpace = rlim_t(3) << 30;
    limit(RLIMIT_AS, addressSpace);
#endif
}

void writeInfo(QCborStreamWriter &out, const poppler::document &document)
{
    out.append("info"_L1);
    const std::vector<std::string> keys = document.info_keys();
    out.startMap(keys.size());
    for (const std::string &key : keys) {
        out.append(QString::fromStdString(key));
        out.append(fromPoppler(document.info_key(key)));
    }
    out.endMap();
    out.append("xmp"_L1);
    out.append(fromPoppler(document.metadata()));
}

void writeWord(QCborStreamWriter &out, const poppler::text_box &word)
{
    const poppler::rectf box = word.bbox();
    const std::string font = word.has_font_info() ? word.get_font_name() : std::string();
    const bool isBold = font.find("Bold") != std::string::npos || font.find("bold") != std::string::npos ||
                        font.find("Black") != std::string::npos;
    const int flags =
        (word.has_space_after() ? SpaceAfter : 0) | (isBold ? Bold : 0) | (word.rotation() != 0 ? Turned : 0);
    out.append(fromPoppler(word.text()));
    for (const double edge : {box.left(), box.top(), box.right(), box.bottom()})
        out.append(float(edge));
    out.append(float(word.has_font_info() ? word.get_font_size() : box.height()));
    out.append(flags);
}

void writePage(QCborStreamWriter &out, const poppler::page *page)
{
    out.startMap();
    out.append("label"_L1);
    out.append(page ? fromPoppler(page->label()) : QString());
    const poppler::rectf area = page ? page->page_rect() : poppler::rectf();
    out.append("width"_L1);
    out.append(float(area.width()));
    out.append("height"_L1);
    out.append(float(area.height()));
    out.append("words"_L1);
    out.startArray();
    if (page)
        for (const poppler::text_box &word : page->text_list(poppler::page::text_list_include_font))
            writeWord(out, word);
    out.endArray();
    out.endMap();
}

/// Pixels a point for a page so wide, within bounds of resolution and size; 0 where it cannot be drawn.
double scaleFor(const poppler::page &page, double width)
{
    constexpr double mostDotsPerInch = 400;
    constexpr double mostPixels = 24e6;
    const bool isTurned = page.orientation() == poppler::page::landscape || page.orientation() == poppler::page::seascape;
    const poppler::rectf area = page.page_rect();
    const double across = isTurned ? area.height() : area.width();
    const double along = isTurned ? area.width() : area.height();
    if (across < 1 || along < 1)
        return 0;
    return std::min({width / across, mostDotsPerInch / 72, std::sqrt(mostPixels / (across * along))});
}

poppler::image drawn(const poppler::page &page, double scale)
{
    if (scale <= 0)
        return {};
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_argb32);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    return renderer.render_page(&page, scale * 72, scale * 72);
}

void writeImage(QCborStreamWriter &out, const poppler::image &image, double scale)
{
    out.startMap();
    const bool isValid = image.is_valid();
    const auto append = [&](QLatin1StringView key, int value) {
        out.append(key);
        out.append(isValid ? value : 0);
    };
    append("width"_L1, image.width());
    append("height"_L1, image.height());
    append("stride"_L1, image.bytes_per_row());
    out.append("scale"_L1);
    out.append(scale);
    out.append("pixels"_L1);
    out.append(isValid ? QByteArray::fromRawData(image.const_data(), qsizetype(image.bytes_per_row()) * image.height()) : QByteArray());
    out.endMap();
}

int writeOnePage(QCborStreamWriter &out, const poppler::document &document, int index, int width)
{
    const std::unique_ptr<poppler::page> page(index >= 0 && index < document.pages() ? document.create_page(index) : nullptr);
    if (!page || width < 1)
        return Damaged;
    out.startMap();
    out.append("page"_L1);
    writePage(out, page.get());
    out.append("image"_L1);
    const double scale = scaleFor(*page, width);
    writeImage(out, drawn(*page, scale), scale);
    out.endMap();
    return Success;
}

void writeAllPages(QCborStreamWriter &out, const poppler::document &document)
{
    out.startMap();
    writeInfo(out, document);
    out.append("pages"_L1);
    out.startArray();
    for (int index = 0; index < document.pages(); ++index) {
        // A damaged file may promise pages that it lacks.
        const std::unique_ptr<poppler::page> page(document.create_page(index));
        writePage(out, page.get());
    }
    out.endArray();
    out.endMap();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 4) {
        std::fputs("apacheta-pdftext FILE [PAGE WIDTH]: the words of a PDF with their places, or a page of it as it is printed, as CBOR\n", stderr);
        return WrongCall;
    }
    limitOurselves();
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(argv[1]));
    if (!document)
        return Damaged;
    if (document->is_locked())
        return Locked;
    QFile standardOutput;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly))
        return WrongCall;
    QCborStreamWriter out(&standardOutput);
    int result = Success;
    if (argc == 4)
        result = writeOnePage(out, *document, std::atoi(argv[2]), std::atoi(argv[3]));
    else
        writeAllPages(out, *document);
    standardOutput.close();
    return result;
}
