// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the text model sees of one entry. It knows no ledger: labels are whole numbers from 0, so
/// the same model serves a book's categories and the labels of any file.

#include <QDate>
#include <QString>

#include <cstdint>
#include <vector>

namespace bp::ml {

/// What merchant knowledge says of a text.
struct KnownMerchant
{
    QString tag;      ///< "amenity/cafe"; "": nothing
    QString category; ///< the category key it usually means
    float trust = 1;  ///< 0…1: how loudly it is heard
};

struct TextRow
{
    QString text; ///< payee as the bank wrote it
    QString memo;
    std::int64_t minor = 0; ///< in the smallest unit of one currency; negative leaves the person
    bool hasAmount = false;
    QDate day;                ///< null: unknown
    std::int64_t account = 0; ///< 0: unknown
    KnownMerchant merchant;
};

struct LabelledRow
{
    TextRow row;
    int label = 0;
    int instead = -1; ///< of a lesson: the label it was trained with; -1: none
};

struct LabelChance
{
    int label = 0;
    double chance = 0;
};

} // namespace bp::ml
