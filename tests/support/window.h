// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A book with an account and a context around it, as the window would give it to a screen: what
/// tests of screens need.

#include "core/advice/advisors.h"
#include "core/ledger/ledger.h"
#include "core/ledger/seed_categories.h"

#include "ui/base/actions.h"
#include "ui/base/advice_news.h"
#include "ui/base/context.h"
#include "ui/base/model_training.h"
#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/jobs/job_runner.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace bp::test {

class Window
{
public:
    Window()
    {
        auto opened = Ledger::open(dir.filePath(QStringLiteral("book.db")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        ledger = std::move(*opened);
        settings.setNumberFormat(QStringLiteral("de_DE"));
        training = std::make_unique<ui::ModelTraining>(
            *ledger,
            advisors,
            jobs,
            notices,
            [] { return QDateTime(QDate(2026, 3, 19), QTime(9, 0), Qt::UTC); },
            [this] { return settings.locale(); });
        jobs.setRevision([this] { return ledger->revision(); });
        QObject::connect(&notices, &ui::Notices::said, &notices, [this](const QString &sentence) {
            said << sentence;
        });
        QObject::connect(&notices, &ui::Notices::failed, &notices, [this](const Error &error) {
            said << error.message;
        });
    }

    template <typename Body>
    void change(Body body)
    {
        const auto done = ledger->change(QStringLiteral("x"), [&](LedgerWriter &w) -> Result<void> {
            body(w);
            return {};
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    }

    ui::Context context()
    {
        return {*ledger, advisors, jobs, settings, actions, go, notices, adviceNews, *training, [] {
                    return QDate(2026, 3, 19);
                }};
    }

    /// Light or dark, as the application wears it.
    static void wear(ui::ThemeKind kind, double textScale = 1.0)
    {
        ui::loadFonts();
        ui::applyFont(*static_cast<QApplication *>(QCoreApplication::instance()), textScale);
        ui::applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()), kind);
    }

    /// Writes a picture when the person running the test asks for it by BP_PICTURES=folder: of the
    /// layouts that were asked for, too.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("BP_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::sendPostedEvents();
        widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    QTemporaryDir dir;
    std::unique_ptr<Ledger> ledger;
    Advisors advisors;
    ui::JobRunner jobs{ui::JobRunner::Mode::Inline};
    ui::Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    ui::Actions actions;
    ui::Navigator go;
    ui::Notices notices;
    ui::AdviceNews adviceNews;
    std::unique_ptr<ui::ModelTraining> training;
    QStringList said;
};

} // namespace bp::test
