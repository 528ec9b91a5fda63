// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The window while no book is open: the first start, or a book that could not be opened and what
/// to do about it.

#include "core/base/currency.h"
#include "core/base/result.h"

#include <QMainWindow>

class QStackedWidget;

namespace bp::ui {

class Settings;
class StartPage;

class StartWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit StartWindow(Settings &settings);

    /// Shows why `path` could not be opened instead of the doors.
    void showProblem(const Error &error, const QString &path);

Q_SIGNALS:
    void filesGiven(const QStringList &files, bp::Currency currency);
    void sampleWanted();
    void handWanted(bp::Currency currency);
    void bookWanted(const QString &path); ///< opened when it exists, else made

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void chooseFiles();
    void chooseBook();
    void chooseNewBook();

    Settings &m_settings;
    QStackedWidget *m_pages;
    StartPage *m_start;
};

} // namespace bp::ui
