// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Words inside the cells that decide what a row means: in or out, booked or not, a total, an
/// opening balance.

#include <QStringView>

#include <cstdint>

namespace bp {

enum class Direction : std::uint8_t { None, Out, In, TransferOut, TransferIn, Neutral };
Direction directionOfWord(QStringView word);
/// For rows an app counts as neither: what their kind says ("充值", "提现").
Direction directionOfKind(QStringView text);

enum class BookingState : std::uint8_t { Unknown, Booked, Pending, Void };
BookingState bookingStateOf(QStringView word);

/// What the first words of a row without an entry say.
enum class BalanceLine : std::uint8_t { None, Opening, Closing, Total };
BalanceLine balanceLineOf(QStringView text);

} // namespace bp
