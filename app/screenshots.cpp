// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/trained_sample.h"
#include "ui/base/screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screens.h"
#include "ui/shell/start_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("bp::screenshots", text);
}

/// Lets jobs deliver and toasts pass.
void settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

Result<void> save(QWidget &window, const ScreenshotOptions &options, const QString &name)
{
    window.resize(options.size);
    settle(700);
    const QString path = QDir(options.folder).filePath(name + u".png"_s);
    if (!window.grab().save(path))
        return fail(Error::Code::Io,
                    tr("%1 could not be written. Choose another folder.")
                        .arg(QDir::toNativeSeparators(path)));
    return {};
}

/// The window as high as the page in it asks for, so that nothing of it is scrolled away.
Result<void> saveWhole(QWidget &window,
                       const QString &page,
                       const ScreenshotOptions &options,
                       const QString &name)
{
    const auto *shown = window.findChild<QWidget *>(page);
    ScreenshotOptions whole = options;
    if (shown)
        whole.size.rheight() += std::max(0, shown->height() - shown->parentWidget()->height());
    return save(window, whole, name);
}

} // namespace

Result<void> writeScreenshots(QApplication &app, const ScreenshotOptions &options)
{
    QTemporaryDir scratch;
    qputenv("XDG_DATA_HOME", QFile::encodeName(scratch.path()));
    if (!QDir().mkpath(options.folder))
        return fail(Error::Code::Io,
                    tr("%1 could not be made. Choose another folder.").arg(options.folder));
    for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const QString suffix = theme == ui::ThemeChoice::Light ? u"-light"_s : u"-dark"_s;
        ApplicationOptions appOptions;
        appOptions.settingsFile = scratch.filePath(u"settings.ini"_s);
        appOptions.today = [today = options.today] { return today; };
        Application application(app, appOptions);
        application.settings().setTheme(theme);
        application.settings().setLanguage(options.language.isEmpty() ? u"en"_s : options.language);
        application.settings().setTextScale(options.textScale);
        application.showStart();
        settle(100);
        if (const auto saved = save(*application.startWindow(), options, u"01-start"_s + suffix);
            !saved)
            return saved;
        application.openSample();
        if (!application.mainWindow())
            return fail(Error::Code::Io, tr("The sample household could not be opened."));
        if (const auto trained = trainSample(*application.ledger(), options.today); !trained)
            return trained;
        application.openSample(); // without the notices of it
        int number = 2;
        for (const ui::ScreenInfo &screen : ui::screens()) {
            application.mainWindow()->go(screen.id);
            if (screen.id == ui::ScreenId::Import)
                application.mainWindow()->openFiles(options.files);
            const QString name =
                u"%1-%2"_s.arg(number++, 2, 10, QChar(u'0')).arg(QLatin1StringView(screen.icon));
            if (const auto saved = save(*application.mainWindow(), options, name + suffix); !saved)
                return saved;
        }
        application.mainWindow()->go({ui::ScreenId::Settings, {}, u"machine"_s});
        if (const auto saved = save(*application.mainWindow(), options, u"08-machine"_s + suffix);
            !saved)
            return saved;
        if (const auto saved = saveWhole(*application.mainWindow(),
                                         u"featurePage"_s,
                                         options,
                                         u"09-machine-whole"_s + suffix);
            !saved)
            return saved;
    }
    return {};
}

} // namespace bp
