// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"

#include <QApplication>
#include <QFontDatabase>

#include <array>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr int bodySize = 13;

struct RoleRow
{
    int size;
    QFont::Weight weight;
    double spacing; ///< per cent of the size
};

constexpr std::array roleRows{
    RoleRow{26, QFont::DemiBold, -2},
    RoleRow{22, QFont::DemiBold, 0},
    RoleRow{18, QFont::DemiBold, -1},
    RoleRow{14, QFont::DemiBold, 0},
    RoleRow{13, QFont::Normal, 0},
    RoleRow{13, QFont::Medium, 0},
    RoleRow{12, QFont::Normal, 0},
    RoleRow{12, QFont::Medium, 0},
    RoleRow{11, QFont::DemiBold, 0},
    RoleRow{11, QFont::Normal, 0},
};

} // namespace

void loadFonts()
{
    for (const QString &file : {u":/fonts/BudgetPulse-Regular.otf"_s,
                                u":/fonts/BudgetPulse-Medium.otf"_s,
                                u":/fonts/BudgetPulse-SemiBold.otf"_s})
        QFontDatabase::addApplicationFont(file);
}

void applyFont(QApplication &app, double scale)
{
    QFont body;
    body.setFamilies(
        {u"Budget Pulse"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    body.setPixelSize(qRound(bodySize * scale));
    body.setHintingPreference(QFont::PreferNoHinting);
    app.setFont(body);
}

double textScale()
{
    const int size = QApplication::font().pixelSize();
    return size > 0 ? double(size) / bodySize : 1.0;
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

QFont font(TextRole role)
{
    const RoleRow &row = roleRows[std::size_t(role)];
    QFont font = QApplication::font();
    font.setPixelSize(scaled(row.size));
    font.setWeight(row.weight);
    if (row.spacing != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + row.spacing);
    return font;
}

int pixelSize(TextRole role)
{
    return roleRows[std::size_t(role)].size;
}

int weight(TextRole role)
{
    return roleRows[std::size_t(role)].weight;
}

} // namespace bp::ui
