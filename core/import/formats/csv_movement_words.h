// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Words inside the texts of an entry that say whether money came or went, where its amount does
/// not: "payment received, thank you", "card purchase", "salary".

#include <QStringView>

#include <cstdint>

namespace bp {

enum class Movement : std::uint8_t {
    None,
    Out,         ///< a purchase, a fee, a withdrawal
    In,          ///< a refund, a salary
    CardPayment, ///< what a card's holder paid to the card: in, and only card statements say it
};

/// What one text says; None for a text that says nothing or is longer than any such text.
Movement movementOf(QStringView text);

/// "Kreditkarte", "Visa Card 1234": what stands above the table of a card statement.
bool speaksOfCard(QStringView text);
/// Header words only card statements use.
bool isCardHeader(QStringView headerKey);

} // namespace bp
