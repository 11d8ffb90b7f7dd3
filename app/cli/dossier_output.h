// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "exchange/dossier.h"

#include <QCommandLineOption>
#include <stop_token>

namespace apacheta::cli {

/// The options that every command which writes a dossier has: --format, --style, --locale, --output.
QList<QCommandLineOption> dossierOptions(const QString &formatHelp);

/// Whether --format is none or one that writeDossier() knows; says so where it is not.
bool isDossierFormat(const QString &format);
Status wrongDossierFormat(const Call &call);

/// Cites it in --style and --locale, and writes it in the format to --output, whole or not at all, or to standard output.
Status writeDossier(const Call &call, Dossier dossier, const QString &format, std::stop_token stop);

} // namespace apacheta::cli
