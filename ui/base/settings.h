// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What belongs to this person on this computer and not to the book: look, language, window, recent
/// books. Kept in one INI file; every key is spelled in settings.cpp only.

#include "ui/style/theme.h"

#include <QByteArray>
#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace bp::ui {

enum class RowHeight { Dense, Normal, Roomy };

class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    static QString defaultFile();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    QString language() const; ///< "en", "de"; "" = like the system
    void setLanguage(const QString &language);
    QString numberFormat() const; ///< a locale's name; "" = like the language and the system
    void setNumberFormat(const QString &name);
    /// How numbers and days are written for this person.
    QLocale locale() const;
    double textScale() const; ///< 1.0 … 2.0
    void setTextScale(double scale);
    RowHeight rowHeight() const;
    void setRowHeight(RowHeight height);
    bool singleLetters() const;
    void setSingleLetters(bool wanted);

    QString bookPath() const; ///< the book opened last; "" = none
    void setBookPath(const QString &path);
    QStringList recentBooks() const; ///< newest first, existing ones only
    void addRecentBook(const QString &path);
    QString lastFolder() const; ///< of file dialogs
    void setLastFolder(const QString &folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// State of a view by the object name of its widget: column widths, folded groups.
    QByteArray viewState(const QString &name) const;
    void setViewState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void localeChanged();
    void textScaleChanged();
    void rowHeightChanged();
    void singleLettersChanged();

private:
    QSettings m_file;
};

} // namespace bp::ui
