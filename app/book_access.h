// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How commands get at the book: the one named with --ledger, otherwise the person's own.

#include "core/ledger/ledger.h"

#include "app/command.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace bp {

QString bookPath(const CommandRequest &request);

/// With the moment written into the history: now, unless another day was given for today.
LedgerOptions bookOptions(const CommandRequest &request);

/// Two letters: where the computer says it stands.
QString systemCountry();

/// What openBook() does when there is no book yet; a new one has the seeded categories.
enum class Missing { Refuse, Create };
[[nodiscard]] Result<std::unique_ptr<Ledger>> openBook(const CommandRequest &request,
                                                       Missing missing);

/// What was begun and came to nothing: the book and the files beside it.
void removeBook(const QString &path);

/// For reading: also a book that the window has open.
[[nodiscard]] Result<LedgerSource> bookForReading(const CommandRequest &request);

/// Amounts of several currencies: [{"amount": "-4.00", "currency": "GBP"}].
QJsonArray jsonOf(const MoneyBag &bag);
QJsonObject jsonOf(const VerifyReport &report);

} // namespace bp
