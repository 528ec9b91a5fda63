// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr QLatin1StringView themeKey("look/theme");
constexpr QLatin1StringView languageKey("look/language");
constexpr QLatin1StringView numbersKey("look/numbers");
constexpr QLatin1StringView scaleKey("look/textScale");
constexpr QLatin1StringView rowsKey("look/rows");
constexpr QLatin1StringView lettersKey("keys/singleLetters");
constexpr QLatin1StringView bookKey("book/path");
constexpr QLatin1StringView recentKey("book/recent");
constexpr QLatin1StringView folderKey("book/folder");
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView viewKey("view/");

constexpr int mostRecentBooks = 8;

const QStringList &themeNames()
{
    static const QStringList names{u"system"_s, u"light"_s, u"dark"_s};
    return names;
}

const QStringList &rowNames()
{
    static const QStringList names{u"dense"_s, u"normal"_s, u"roomy"_s};
    return names;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1;
}

ThemeChoice Settings::theme() const
{
    return ThemeChoice(
        std::max<qsizetype>(0, themeNames().indexOf(m_file.value(themeKey).toString())));
}

void Settings::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_file.setValue(themeKey, themeNames().at(int(theme)));
    Q_EMIT themeChanged();
}

QString Settings::language() const
{
    return m_file.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_file.setValue(languageKey, language);
    Q_EMIT languageChanged();
    Q_EMIT localeChanged();
}

QString Settings::numberFormat() const
{
    return m_file.value(numbersKey).toString();
}

void Settings::setNumberFormat(const QString &name)
{
    if (name == numberFormat())
        return;
    m_file.setValue(numbersKey, name);
    Q_EMIT localeChanged();
}

QLocale Settings::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale words = !language().isEmpty() ? QLocale(language())
                          : system.language() == QLocale::C
                              ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                              : system;
    if (numberFormat().isEmpty())
        return words.language() == system.language() ? system : words;
    const QLocale numbers(numberFormat());
    const bool isUnsaid = language().isEmpty() && system.language() == QLocale::C;
    if (numbers.language() == words.language() || isUnsaid)
        return numbers;
    // Words of one language with the numbers of another country, where such a locale is known:
    // en_DE.
    const QLocale both(words.language(), numbers.territory());
    const bool fits = both.decimalPoint() == numbers.decimalPoint() &&
                      both.groupSeparator() == numbers.groupSeparator() &&
                      both.territory() == numbers.territory();
    return fits ? both : numbers;
}

double Settings::textScale() const
{
    return std::clamp(m_file.value(scaleKey, 1.0).toDouble(), 1.0, 2.0);
}

void Settings::setTextScale(double scale)
{
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(scale, textScale()))
        return;
    m_file.setValue(scaleKey, scale);
    Q_EMIT textScaleChanged();
}

RowHeight Settings::rowHeight() const
{
    const auto at = rowNames().indexOf(m_file.value(rowsKey).toString());
    return at < 0 ? RowHeight::Normal : RowHeight(at);
}

void Settings::setRowHeight(RowHeight height)
{
    if (height == rowHeight())
        return;
    m_file.setValue(rowsKey, rowNames().at(int(height)));
    Q_EMIT rowHeightChanged();
}

bool Settings::singleLetters() const
{
    return m_file.value(lettersKey, true).toBool();
}

void Settings::setSingleLetters(bool wanted)
{
    m_file.setValue(lettersKey, wanted);
    Q_EMIT singleLettersChanged();
}

QString Settings::bookPath() const
{
    return m_file.value(bookKey).toString();
}

void Settings::setBookPath(const QString &path)
{
    m_file.setValue(bookKey, path);
}

QStringList Settings::recentBooks() const
{
    QStringList books = m_file.value(recentKey).toStringList();
    books.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return books;
}

void Settings::addRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    m_file.setValue(recentKey, books.mid(0, mostRecentBooks));
}

QString Settings::lastFolder() const
{
    return m_file
        .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
        .toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_file.setValue(folderKey, folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(geometryKey, geometry);
}

QByteArray Settings::viewState(const QString &name) const
{
    return m_file.value(viewKey + name).toByteArray();
}

void Settings::setViewState(const QString &name, const QByteArray &state)
{
    m_file.setValue(viewKey + name, state);
}

} // namespace bp::ui
