// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Understands the records of a QIF file: which account they stand in, what they move, and in which
/// way the whole file writes dates and amounts.

#include "core/base/amount_text.h"
#include "core/import/formats/date_order.h"
#include "core/import/formats/qif_records.h"
#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class QifReader
{
    Q_DECLARE_TR_FUNCTIONS(bp::QifFormat)

public:
    QifReader(const std::vector<QifRecord> &records, const ImportOptions &options);
    [[nodiscard]] Result<RawFile> read(Progress &progress);

private:
    void decideDates();
    void decideAmounts();
    void askDates(const DateOrderGuess &guess, const std::vector<QStringView> &dates);
    void askAmounts(const AmountStyleGuess &guess, const std::vector<QStringView> &amounts);
    void takeAccount(const QifRecord &record);
    void takeCategory(const QifRecord &record);
    RawStatement &statementFor(QStringView section);
    void addEntry(const QifRecord &record);
    void addCashOfInvestment(const QifRecord &record);
    bool fillBasics(RawEntry &entry,
                    const QifRecord &record,
                    QStringView amount,
                    RawStatement &statement);
    void fillCategory(RawEntry &entry, QStringView text) const;
    void fillSplits(RawEntry &entry, const QifRecord &record, RawStatement &statement) const;
    std::optional<Money> amountOf(QStringView text) const;

    const std::vector<QifRecord> &m_records;
    const ImportOptions &m_options;
    DateOrder m_order = DateOrder::YearMonthDay;
    AmountStyle m_style;
    AccountHint m_account; ///< of the last !Account record
    bool m_hasAccount = false;
    int m_securitiesOnly = 0;
    RawFile m_file;
};

} // namespace bp
