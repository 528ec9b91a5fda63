// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Introduces the parts to each other: settings → book → advisers → context → window. Holds at most
/// one open book.

#include "core/advice/advisors.h"
#include "core/base/currency.h"
#include "core/base/result.h"

#include "app/translator.h"
#include "ui/base/settings.h"

#include <QDate>
#include <QObject>
#include <QPalette>
#include <QStringList>
#include <QTranslator>

#include <functional>
#include <memory>

class QApplication;
class QMainWindow;

namespace bp {

class Ledger;

namespace ui {
class MainWindow;
class StartWindow;
} // namespace ui

struct ApplicationOptions
{
    QString settingsFile; ///< "" = the person's own
    QString book;         ///< "" = the one opened last, else the first start
    QStringList files;    ///< to import
    bool isSample = false;
    std::function<QDate()> today;
};

class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &app, ApplicationOptions options);
    ~Application() override;

    void start();
    ui::Settings &settings() { return m_settings; }
    ui::MainWindow *mainWindow() const;
    ui::StartWindow *startWindow() const { return m_start.get(); }
    Ledger *ledger() const; ///< of the open book; null: none

    void openBook(const QString &path);
    void openSample();
    void showStart();

private:
    struct Session;

    void makeBook(Currency currency);
    void openBook(const QString &path, Currency currency); ///< of a book that is made
    [[nodiscard]] Result<std::unique_ptr<Ledger>> opened(const QString &path, Currency currency);
    [[nodiscard]] Result<void> fillSample(Ledger &ledger);
    void begin(std::unique_ptr<Ledger> ledger, bool isSample);
    void showMain();
    void showProblem(const Error &error, const QString &path);
    void connectStart();
    void leaveSample();
    void rebuildWindows();
    void look();
    void speak();
    QLocale language() const;

    QApplication &m_app;
    ApplicationOptions m_options;
    ui::Settings m_settings;
    QPalette m_systemPalette;
    Translator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::StartWindow> m_start;
};

} // namespace bp
