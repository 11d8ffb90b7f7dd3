// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "session/session.h"

#include <QObject>
#include <QSettings>
#include <QTranslator>
#include <memory>
#include <optional>

class QApplication;

namespace apacheta {

class MainWindow;

/// What the command line asks for.
struct StartOptions {
    QString library;                    ///< empty: the one used last, else the sample
    QStringList imports;
    QString language;                   ///< "en", "es"; empty: as set, else the desktop's
    std::optional<ColourScheme> scheme;
};

/// The program around the window: session, language, theme. Another language makes the window anew, where it stood.
class Shell final : public QObject {
    Q_OBJECT
public:
    enum Form { WithWindow, WithoutWindow };
    Shell(QApplication &application, StartOptions options, Form form = WithWindow);
    ~Shell() override;

    /// Shows the window, then opens the library.
    void start();
    MainWindow *window() const { return m_window.get(); }
    Session &session() { return m_session; }

private:
    void makeWindow();
    void setLanguage(const QString &language);
    void changeLanguage(const QString &language);

    QApplication &m_application;
    StartOptions m_options;
    QSettings m_settings;
    QTranslator m_words;
    QTranslator m_qtWords;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace apacheta
