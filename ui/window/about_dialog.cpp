// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/about_dialog.h"

#include "common/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int iconSize = 64;

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Apacheta"));
    const int unit = gridUnit(this);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/apacheta/icons/apacheta.svg"_s).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    auto *title = new QLabel(u"Apacheta %1"_s.arg(QCoreApplication::applicationVersion()), this);
    title->setFont(titleFont(font()));
    const QStringList paragraphs = {
        tr("A knowledge browser for researchers of border diplomacy: from a folder of documents to actors, events, relations and a cited passage."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes with no warranty."),
        tr("Facts on places, and the map: GeoNames (CC BY 4.0); Natural Earth; Lab TecnoSocial (2026), Unidades territoriales del nivel municipal de Bolivia 2024 (CC BY 4.0)."),
        tr("Citations: citeproc-js by Frank Bennett (AGPL-3.0), styles of the Citation Style Language project (CC BY-SA 3.0), citationstyles.org."),
    };
    auto *text = new QLabel(paragraphs.join(u"\n\n"_s), this);
    text->setWordWrap(true);
    text->setMinimumWidth(unit * 26);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 2, unit * 3 / 2, unit * 3 / 2, unit);
    column->setSpacing(unit / 2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(unit / 2);
    column->addWidget(buttons);
}

} // namespace apacheta
