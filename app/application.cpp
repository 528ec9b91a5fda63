// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "core/ledger/ledger.h"
#include "core/ledger/seed_categories.h"
#include "core/sample/sample_book.h"

#include "app/book_location.h"
#include "app/live_advisors.h"
#include "ui/base/actions.h"
#include "ui/base/advice_news.h"
#include "ui/base/context.h"
#include "ui/base/model_training.h"
#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/jobs/job_runner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bp {

/// Everything that lives as long as one book is open. Members die in reverse: window, jobs, book.
struct Application::Session
{
    explicit Session(std::unique_ptr<Ledger> opened,
                     ui::Settings &settings,
                     std::function<QDate()> today,
                     bool sample)
        : ledger(std::move(opened))
        , training(
              *ledger,
              advisors,
              jobs,
              notices,
              [today] { return QDateTime(today(), QTime::currentTime()).toUTC(); },
              [&settings] { return settings.locale(); })
        , context{*ledger,
                  advisors,
                  jobs,
                  settings,
                  actions,
                  go,
                  notices,
                  adviceNews,
                  training,
                  std::move(today)}
        , isSample(sample)
    {
        jobs.setRevision([this] { return ledger->revision(); });
        actions.setSingleLetters(settings.singleLetters());
        const QString country = settings.locale().name().section(u'_', 1, 1);
        live = std::make_unique<LiveAdvisors>(*ledger, advisors, jobs, adviceNews, country);
        training.watch();
    }

    std::unique_ptr<Ledger> ledger;
    Advisors advisors;
    ui::JobRunner jobs;
    ui::AdviceNews adviceNews;
    std::unique_ptr<LiveAdvisors> live;
    ui::Actions actions;
    ui::Navigator go;
    ui::Notices notices;
    ui::ModelTraining training;
    ui::Context context;
    bool isSample;
    std::unique_ptr<ui::MainWindow> window;
};

Application::Application(QApplication &app, ApplicationOptions options)
    : m_app(app)
    , m_options(std::move(options))
    , m_settings(m_options.settingsFile.isEmpty() ? ui::Settings::defaultFile()
                                                  : m_options.settingsFile)
    , m_systemPalette(QApplication::palette())
{
    QApplication::setWindowIcon(ui::logo());
    ui::loadFonts();
    speak();
    look();
    // A setting changes inside a window that is then made anew: not before its own code has
    // returned.
    const auto later = [this](auto slot) { QTimer::singleShot(0, this, slot); };
    connect(&m_settings, &ui::Settings::themeChanged, this, [this] { look(); });
    connect(&m_settings, &ui::Settings::textScaleChanged, this, [this, later] {
        later([this] {
            look();
            rebuildWindows();
        });
    });
    connect(&m_settings, &ui::Settings::languageChanged, this, [this, later] {
        later([this] {
            speak();
            rebuildWindows();
        });
    });
    connect(&m_settings, &ui::Settings::localeChanged, this, [this, later] {
        later([this] {
            speak();
            rebuildWindows();
        });
    });
    connect(&m_settings, &ui::Settings::singleLettersChanged, this, [this] {
        if (m_session)
            m_session->actions.setSingleLetters(m_settings.singleLetters());
    });
}

Application::~Application() = default;

ui::MainWindow *Application::mainWindow() const
{
    return m_session ? m_session->window.get() : nullptr;
}

Ledger *Application::ledger() const
{
    return m_session ? m_session->ledger.get() : nullptr;
}

void Application::start()
{
    const QString known = m_options.book.isEmpty() ? m_settings.bookPath() : m_options.book;
    if (m_options.isSample)
        openSample();
    else if (!known.isEmpty() && (!m_options.book.isEmpty() || QFileInfo::exists(known)))
        openBook(known);
    else if (QFileInfo::exists(ownBookPath()))
        openBook(ownBookPath());
    else if (!m_options.files.isEmpty())
        makeBook(EUR);
    else
        showStart();
    if (mainWindow() && !m_options.files.isEmpty())
        mainWindow()->openFiles(m_options.files);
}

Result<std::unique_ptr<Ledger>> Application::opened(const QString &path, Currency currency)
{
    LedgerOptions options;
    options.now = [] { return QDateTime::currentDateTimeUtc(); };
    auto ledger = Ledger::open(path, options);
    if (!ledger || !(*ledger)->reader().categories().empty())
        return ledger;
    const auto filled =
        (*ledger)->found(tr("Make the book"), [&](LedgerWriter &writer) -> Result<void> {
            addSeedCategories(writer);
            writer.setPreference(u"currency"_s, currency.code());
            return {};
        });
    if (!filled)
        return fail(filled.error());
    return ledger;
}

void Application::openBook(const QString &path)
{
    const QString here = m_settings.locale().currencySymbol(QLocale::CurrencyIsoCode);
    openBook(path, Currency::fromCode(here).value_or(EUR));
}

void Application::openBook(const QString &path, Currency currency)
{
    m_session.reset();
    auto ledger = opened(path, currency);
    if (!ledger) {
        showProblem(ledger.error(), path);
        return;
    }
    m_settings.setBookPath(path);
    m_settings.addRecentBook(path);
    begin(std::move(*ledger), false);
}

void Application::makeBook(Currency currency)
{
    openBook(ownBookPath(), currency);
}

void Application::openSample()
{
    m_session.reset();
    const QString path = sampleBookPath();
    const bool isNew = !QFileInfo::exists(path);
    LedgerOptions options;
    options.now = [] { return QDateTime::currentDateTimeUtc(); };
    auto ledger = Ledger::open(path, options);
    if (ledger && (isNew || !(*ledger)->reader().firstDay())) {
        if (const auto filled = fillSample(**ledger); !filled)
            ledger = fail(filled.error());
    }
    if (!ledger) {
        showProblem(ledger.error(), path);
        return;
    }
    begin(std::move(*ledger), true);
}

Result<void> Application::fillSample(Ledger &ledger)
{
    SampleOptions options;
    options.today = m_options.today();
    if (const auto written = writeSample(ledger, sampleHousehold(options), Progress::none());
        !written)
        return written;
    return ledger.change(tr("Name the book"), [](LedgerWriter &writer) -> Result<void> {
        if (writer.preference(u"book.name"_s).isEmpty())
            writer.setPreference(u"book.name"_s, tr("Sample household"));
        return {};
    });
}

void Application::leaveSample()
{
    m_session.reset();
    m_options.isSample = false;
    m_options.book.clear();
    m_options.files.clear();
    start();
}

void Application::begin(std::unique_ptr<Ledger> ledger, bool isSample)
{
    m_session = std::make_unique<Session>(std::move(ledger), m_settings, m_options.today, isSample);
    showMain();
}

void Application::showMain()
{
    Session &session = *m_session;
    const bool wasMaximised = session.window && session.window->isMaximized();
    session.window = std::make_unique<ui::MainWindow>(session.context, session.isSample);
    ui::MainWindow *window = session.window.get();
    const auto later = [this](auto slot) { QTimer::singleShot(0, this, slot); };
    connect(window, &ui::MainWindow::bookWanted, this, [this, later](const QString &path) {
        later([this, path] { openBook(path); });
    });
    connect(window, &ui::MainWindow::sampleWanted, this, [this, later] {
        later([this] { openSample(); });
    });
    connect(window, &ui::MainWindow::sampleLeft, this, [this, later] {
        later([this] { leaveSample(); });
    });
    if (wasMaximised)
        window->showMaximized();
    else
        window->show();
    m_start.reset();
}

void Application::showStart()
{
    m_start = std::make_unique<ui::StartWindow>(m_settings);
    connectStart();
    m_start->show();
}

void Application::showProblem(const Error &error, const QString &path)
{
    showStart();
    m_start->showProblem(error, path);
}

void Application::connectStart()
{
    const auto later = [this](auto slot) { QTimer::singleShot(0, this, slot); };
    connect(m_start.get(), &ui::StartWindow::sampleWanted, this, [this, later] {
        later([this] { openSample(); });
    });
    connect(m_start.get(), &ui::StartWindow::bookWanted, this, [this, later](const QString &path) {
        later([this, path] { openBook(path); });
    });
    connect(m_start.get(), &ui::StartWindow::handWanted, this, [this, later](Currency currency) {
        later([this, currency] {
            makeBook(currency);
            if (m_session)
                m_session->go.go(
                    ui::Link{.screen = ui::ScreenId::Accounts, .filter = {}, .detail = u"new"_s});
        });
    });
    connect(m_start.get(),
            &ui::StartWindow::filesGiven,
            this,
            [this, later](const QStringList &files, Currency currency) {
                later([this, files, currency] {
                    makeBook(currency);
                    if (mainWindow())
                        mainWindow()->openFiles(files);
                });
            });
}

void Application::rebuildWindows()
{
    if (m_session) {
        m_session->actions.retranslate();
        m_settings.setWindowGeometry(m_session->window->saveGeometry());
        auto unsaved = m_session->window->unsaved();
        showMain();
        m_session->window->goOnWith(std::move(unsaved));
    } else if (m_start) {
        m_settings.setWindowGeometry(m_start->saveGeometry());
        showStart();
    }
}

void Application::look()
{
    ui::applyFont(m_app, m_settings.textScale());
    const ui::ThemeKind theme = ui::chosenTheme(m_settings.theme(), m_systemPalette);
    if (theme == ui::ThemeKind::Contrast)
        ui::applyHighContrast(m_app, m_systemPalette);
    else
        ui::applyTheme(m_app, theme);
}

QLocale Application::language() const
{
    return m_settings.language().isEmpty() ? QLocale::system() : QLocale(m_settings.language());
}

void Application::speak()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const QLocale locale = language();
    m_translator.setFormat(m_settings.locale());
    if (m_qtTranslator.load(
            locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(locale, u"budgetpulse"_s, u"_"_s, u":/i18n"_s) ||
        m_translator.load(u":/i18n/budgetpulse_en.qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace bp
