// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A small PDF, written by hand: text in Helvetica at places given in points from the upper left corner of pages of 600 by 800.
class PdfFile final {
public:
    enum Font { Regular = 1, Bold = 2 };

    void addPage() { m_pages.append(QByteArray()); }
    /// A text with its baseline at `top`.
    void put(double left, double top, const QString &text, double size = 10, Font font = Regular)
    {
        m_pages.back() += "BT /F" + QByteArray::number(font) + ' ' + QByteArray::number(size) + " Tf " +
                          QByteArray::number(left) + ' ' + QByteArray::number(800 - top) + " Td (" +
                          literal(text) + ") Tj ET\n";
    }
    /// Lines under each other, 12 points apart; the next line's top.
    double putLines(double left, double top, const QStringList &lines, double size = 10)
    {
        for (const QString &line : lines) {
            put(left, top, line, size);
            top += 1.2 * size;
        }
        return top;
    }
    void putPicture() { m_pages.back() += "q 200 0 0 200 100 300 cm 0.5 g 0 0 1 1 re f Q\n"; }
    void setInfo(const QByteArray &key, const QString &value)
    {
        m_info += '/' + key + " (" + literal(value) + ") ";
    }
    /// "<< /Nums [0 << /S /r >> 2 << /S /D /St 311 >>] >>"
    void setLabels(const QByteArray &labels) { m_labels = labels; }
    void lock() { m_isLocked = true; }
    QByteArray bytes() const;

private:
    static QByteArray literal(const QString &text)
    {
        return text.toLatin1().replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    }

    QList<QByteArray> m_pages;
    QByteArray m_info;
    QByteArray m_labels;
    bool m_isLocked = false;
};

inline QByteArray PdfFile::bytes() const
{
    QList<QByteArray> objects;
    QByteArray kids;
    constexpr qsizetype firstPage = 6;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        kids += QByteArray::number(firstPage + 2 * i) + " 0 R ";
    objects << "<< /Type /Catalog /Pages 2 0 R" +
                   (m_labels.isEmpty() ? QByteArray() : " /PageLabels " + m_labels) + " >>";
    objects << "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(m_pages.size()) + " >>";
    objects << "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    objects << "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>";
    objects << "<< " + m_info + ">>";
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R "
                   "/F2 4 0 R >> >> /Contents " +
                       QByteArray::number(firstPage + 2 * i + 1) + " 0 R >>";
        objects << "<< /Length " + QByteArray::number(m_pages[i].size()) + " >>\nstream\n" + m_pages[i] +
                       "endstream";
    }
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    // A key that no password opens.
    const QByteArray lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + QByteArray(64, '1') +
                            "> /U <" + QByteArray(64, '2') + "> >> /ID [<" + QByteArray(32, '3') + "> <" +
                            QByteArray(32, '3') + ">] ";
    const qsizetype tableAt = file.size();
    return file + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R /Info 5 0 R " + (m_isLocked ? lock : QByteArray()) + ">>\nstartxref\n" +
           QByteArray::number(tableAt) + "\n%%EOF\n";
}
