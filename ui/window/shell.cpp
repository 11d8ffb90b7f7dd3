// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell.h"

#include "window/libraries.h"
#include "window/library_commands.h"
#include "window/main_window.h"
#include "window/navigator.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {

Shell::Shell(QApplication &application, StartOptions options, Form form) : m_application(application), m_options(std::move(options))
{
    const int scheme = m_settings.value(u"look/scheme"_s, int(ColourScheme::Desktop)).toInt();
    applyTheme(application, m_options.scheme.value_or(ColourScheme(scheme)));
    QApplication::setWindowIcon(QIcon(u":/apacheta/icons/apacheta.svg"_s));
    setLanguage(m_options.language.isEmpty() ? m_settings.value(u"look/language"_s).toString() : m_options.language);
    if (form == WithWindow)
        makeWindow();
}

Shell::~Shell() = default;

void Shell::start()
{
    m_window->show();
    m_window->library()->open(libraryAtStart(m_settings, m_options.library, !m_options.imports.isEmpty()));
    if (!m_options.imports.isEmpty())
        m_window->library()->importPaths(m_options.imports);
}

void Shell::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_session, m_settings);
    connect(m_window.get(), &MainWindow::schemeChosen, this, [this](ColourScheme scheme) {
        m_settings.setValue(u"look/scheme"_s, int(scheme));
        applyTheme(m_application, scheme);
    });
    // Queued: the menu that asks for it goes with the window.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Shell::changeLanguage, Qt::QueuedConnection);
}

void Shell::setLanguage(const QString &language)
{
    const QString wanted = language.isEmpty() ? QLocale::system().name() : language;
    const bool isSpanish = wanted.startsWith("es"_L1);
    QLocale locale = QLocale::system();
    if (locale.language() != (isSpanish ? QLocale::Spanish : QLocale::English))
        locale = isSpanish ? QLocale(QLocale::Spanish, QLocale::Bolivia) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_words.load(u":/apacheta/translations/apacheta_%1.qm"_s.arg(isSpanish ? u"es"_s : u"en"_s)))
        QCoreApplication::installTranslator(&m_words);
    if (isSpanish && m_qtWords.load(u"qt_es"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

void Shell::changeLanguage(const QString &language)
{
    m_settings.setValue(u"look/language"_s, language);
    const Place place = m_window->navigator()->here();
    m_window->saveState();
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    setLanguage(language);
    makeWindow();
    m_window->show();                   // before the other goes: with the last window the program would end
    m_window->continueAt(place);
}

} // namespace apacheta
