// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_readings.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvReadings)
};

constexpr int mostRows = 200; // looked at for an example

QString amountRole(CsvRole role)
{
    switch (role) {
    case CsvRole::Amount:
        return Words::tr("Amount");
    case CsvRole::NetAmount:
        return Words::tr("Amount after the fee");
    case CsvRole::MoneyOut:
        return Words::tr("Money out");
    case CsvRole::MoneyIn:
        return Words::tr("Money in");
    case CsvRole::Fee:
        return Words::tr("Fee");
    case CsvRole::Balance:
        return Words::tr("Balance behind the row");
    case CsvRole::OriginalAmount:
        return Words::tr("Amount in the currency it was made in");
    default:
        return Words::tr("Amount of the other side");
    }
}

QString dayRole(CsvRole role)
{
    switch (role) {
    case CsvRole::BookingDay:
        return Words::tr("Day of booking");
    case CsvRole::ValueDay:
        return Words::tr("Value day");
    case CsvRole::OtherDay:
        return Words::tr("Another day, not used");
    default:
        return Words::tr("Day");
    }
}

QString partyRole(CsvRole role)
{
    switch (role) {
    case CsvRole::Payee:
    case CsvRole::Sender:
    case CsvRole::Recipient:
        return Words::tr("Payee");
    case CsvRole::Memo:
    case CsvRole::Type:
        return Words::tr("Bank text");
    case CsvRole::Account:
    case CsvRole::AccountName:
        return Words::tr("Own account");
    case CsvRole::CounterAccount:
    case CsvRole::TransferAccount:
    case CsvRole::Source:
    case CsvRole::Destination:
        return Words::tr("Account of the other side");
    case CsvRole::Category:
    case CsvRole::Subcategory:
    case CsvRole::CategoryGroup:
        return Words::tr("Category");
    default:
        return Words::tr("Not used");
    }
}

QString plainRole(CsvRole role)
{
    switch (role) {
    case CsvRole::SignWord:
        return Words::tr("Word for in or out");
    case CsvRole::State:
        return Words::tr("Booked or pending");
    case CsvRole::Currency:
    case CsvRole::OriginalCurrency:
        return Words::tr("Currency");
    case CsvRole::Id:
    case CsvRole::LinkId:
        return Words::tr("Bank id");
    case CsvRole::CheckNumber:
        return Words::tr("Check number");
    case CsvRole::Tags:
        return Words::tr("Tags");
    case CsvRole::Time:
        return Words::tr("Time, not used");
    default:
        return partyRole(role);
    }
}

QString orderWords(CsvDateOrder order)
{
    switch (order) {
    case CsvDateOrder::DayMonthYear:
        return Words::tr("day before month");
    case CsvDateOrder::MonthDayYear:
        return Words::tr("month before day");
    case CsvDateOrder::YearMonthDay:
        return Words::tr("year first");
    }
    Q_UNREACHABLE();
}

QString readingOf(const CsvColumn &column, CsvSigns signs)
{
    if (isDayRole(column.role))
        return dayRole(column.role) + QStringLiteral(", ") + orderWords(column.order);
    if (!isAmountRole(column.role))
        return plainRole(column.role);
    const QString role = amountRole(column.role);
    const QString style = column.style.decimal == u','
                              ? Words::tr("%1, the comma is the decimal mark").arg(role)
                              : Words::tr("%1, the point is the decimal mark").arg(role);
    const bool isTurned = column.role == CsvRole::Amount && signs == CsvSigns::Inverted;
    return isTurned ? Words::tr("%1, without minus means out").arg(style) : style;
}

QString exampleOf(const CsvTable &table, CsvRows rows, int column)
{
    for (int row = rows.first; row < std::min(rows.end, rows.first + mostRows); ++row) {
        if (column >= table.width(row))
            continue;
        if (const QString text = table.cell(row, column).toString().simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

std::vector<RawColumn>
csvReadings(const CsvTable &table, const CsvShape &shape, const CsvLayout &layout)
{
    std::vector<RawColumn> columns;
    const int header = shape.frame.headerRow;
    for (int i = 0; i < int(layout.columns.size()); ++i) {
        RawColumn column;
        if (header >= 0 && i < table.width(header))
            column.header = table.cell(header, i).toString().simplified();
        column.example = exampleOf(table, shape.frame.data, i);
        column.reading = readingOf(layout.columns[size_t(i)], layout.signs);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace bp
