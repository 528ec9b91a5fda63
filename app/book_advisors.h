// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Puts the advisers of a book together: its rules, what its payees were sorted into, what was
/// learned, what is known of merchants. With sorting by machine switched off only rules and memory
/// remain. Each may be called on any thread.

#include "core/advice/advisors.h"

#include <QString>

#include <memory>

namespace bp {

class CategorizerChain;
class LedgerReader;
class MerchantLookup;

/// What is known of merchants, as seen from a country (two letters, "" unknown); null if the file
/// is damaged.
std::shared_ptr<const MerchantLookup> merchantLookup(const QString &country);

/// The whole chain with the version in use; one that cannot be read is left out. `systemCountry`
/// counts where the book does not say; `fault`, if asked for, as modelFault().
std::shared_ptr<const CategorizerChain>
bookChain(const LedgerReader &reader, const QString &systemCountry, QString *fault = nullptr);
std::shared_ptr<const CategorizerTrainer> bookTrainer(const LedgerReader &reader,
                                                      const QString &systemCountry);
/// Why the version in use cannot be asked, as a sentence; "": it can, or none is.
QString modelFault(const LedgerReader &reader);
/// The chain and the trainer.
Advisors
bookAdvisors(const LedgerReader &reader, const QString &systemCountry, QString *fault = nullptr);

} // namespace bp
