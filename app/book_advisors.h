// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Puts the advisers of a book together: its rules, what its payees were sorted into, what was
/// learned, what is known of merchants. With the preference "ai.categorizer" at "off" only rules
/// and memory remain.

#include "core/advice/advisors.h"
#include "core/ledger/ledger_change.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace bp {

class CategorizerChain;
class Ledger;
class LedgerReader;
class MerchantLookup;

/// What is known of merchants, as seen from a country (two letters, "" unknown); null if the file
/// is damaged.
std::shared_ptr<const MerchantLookup> merchantLookup(const QString &country);

/// The advisers for one job; without `learned` the version in use is loaded. `systemCountry` counts
/// where the book does not say.
Advisors bookAdvisors(const LedgerReader &reader,
                      const QString &systemCountry = {},
                      std::shared_ptr<const Categorizer> learned = {});

/// Keeps the advisers of an open book up to date: a choice is followed at once, the rest is read
/// again soon after.
class LiveAdvisors : public QObject
{
    Q_OBJECT

public:
    /// `advisors` is filled now and after each change; both must outlive this.
    LiveAdvisors(Ledger &ledger,
                 Advisors &advisors,
                 const QString &systemCountry,
                 QObject *parent = nullptr);

private:
    void follow(const LedgerChange &change);
    void loadLearned();
    void readAgain();

    Ledger &m_ledger;
    Advisors &m_advisors;
    QString m_country;
    std::shared_ptr<const Categorizer> m_learned;
    std::shared_ptr<const CategorizerChain> m_chain;
    QTimer m_soon;
};

} // namespace bp
