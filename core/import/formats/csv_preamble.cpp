// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_preamble.h"

#include "core/base/amount_text.h"
#include "core/base/text_fold.h"
#include "core/import/formats/csv_dates.h"
#include "core/import/formats/csv_roles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

std::optional<Money> amountAlone(QStringView text, Currency assumed)
{
    const QStringView column[] = {text};
    const Currency currency = currencyInAmount(text).value_or(assumed);
    const AmountStyleGuess guess = guessAmountStyle(column, currency.digits());
    if (guess.unreadable > 0 || guess.isAmbiguous || text.size() > 40)
        return {};
    auto money = parseAmount(text, guess.style, currency);
    return money ? std::optional(*money) : std::nullopt;
}

/// A day somewhere in the words of a label ("Kontostand vom 16.02.2024:").
QDate dayIn(QStringView text)
{
    static const QRegularExpression day(uR"((\d{1,4}[./-]\d{1,2}[./-]\d{2,4}))"_s);
    const auto match = day.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QString found = match.captured(1);
    const QStringView column[] = {found};
    const CsvDateOrderGuess guess = guessCsvDateOrder(column);
    return guess.isAmbiguous ? QDate() : parseDay(found, guess.order);
}

bool saysAvailable(QStringView text)
{
    const QString key = headerKey(text);
    for (const QStringView word : {u"available",
                                   u"verfugbar",
                                   u"disponible",
                                   u"disponibile",
                                   u"beschikbaar",
                                   u"disponivel"}) {
        if (key.contains(word))
            return true;
    }
    return false;
}

/// "DE89 3704 0044 0532 0130 00" in a cell of its own or behind words.
QString ibanIn(QStringView text)
{
    if (looksLikeIban(text))
        return text.toString().remove(u' ').toUpper();
    static const QRegularExpression iban(uR"(\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8})\b)"_s);
    const auto match = iban.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QString found = match.captured(1).remove(u' ');
    return looksLikeIban(found) ? found : QString();
}

bool looksLikeNumber(QStringView text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits >= 4 && digits * 2 >= text.size() && text.size() <= 40 && !datePartsOf(text);
}

void readPair(CsvPreamble &out, QStringView label, QStringView value, Currency assumed)
{
    const CsvRole role = roleOfHeader(label);
    if (out.account.number.isEmpty()) {
        if (const QString iban = ibanIn(value); !iban.isEmpty())
            out.account.number = iban;
        else if ((role == CsvRole::Account || role == CsvRole::CounterAccount) &&
                 looksLikeNumber(value))
            out.account.number = value.toString().remove(u' ');
    }
    if (role == CsvRole::AccountName && out.account.name.isEmpty() && !value.isEmpty())
        out.account.name = value.toString();
    if (role == CsvRole::Currency && out.currency.isNull())
        out.currency = Currency::fromText(value).value_or(Currency());
    const auto money = amountAlone(value, assumed);
    if (money && currencyInAmount(value) && out.currency.isNull())
        out.currency = money->currency();
}

} // namespace

StatedRow statedRow(const CsvTable &table, int row, Currency assumed)
{
    StatedRow out;
    QDate day;
    std::optional<Money> amount;
    int amounts = 0;
    for (int i = 0; i < table.width(row); ++i) {
        const QStringView text = table.cell(row, i);
        if (text.isEmpty())
            continue;
        const bool words = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        const BalanceLine kind =
            words && !saysAvailable(text) ? balanceLineOf(text) : BalanceLine::None;
        if (out.kind == BalanceLine::None && kind != BalanceLine::None) {
            out.kind = kind;
            day = day.isValid() ? day : dayIn(text);
        } else if (datePartsOf(text)) {
            day = day.isValid() ? day : dayIn(text);
        } else if (const auto money = amountAlone(text, assumed)) {
            amount = money;
            ++amounts;
        }
    }
    if (amount && amounts == 1 && out.kind != BalanceLine::None && !amount->currency().isNull())
        out.balance = StatedBalance{day, *amount};
    return out;
}

CsvPreamble preambleOf(const CsvTable &table, const CsvFrame &frame, Currency assumed)
{
    CsvPreamble out;
    const int end = frame.headerRow >= 0 ? frame.headerRow : frame.data.first;
    for (int row = frame.first; row < std::min(end, frame.first + 60); ++row) {
        for (int i = 0; i < table.width(row); ++i) {
            const QStringView text = table.cell(row, i);
            const QStringView before = i == 0 ? QStringView() : table.cell(row, i - 1);
            const qsizetype colon = std::max(text.indexOf(u':'), text.indexOf(u'：'));
            if (colon > 0 && i == 0)
                readPair(out, text.left(colon), text.mid(colon + 1).trimmed(), assumed);
            readPair(out, before, text, assumed);
        }
    }
    const Currency currency = out.currency.isNull() ? assumed : out.currency;
    for (int row = frame.first; row < std::min(end, frame.first + 60); ++row) {
        const StatedRow stated = statedRow(table, row, currency);
        if (stated.balance && stated.kind == BalanceLine::Opening && !out.opening)
            out.opening = stated.balance;
        if (stated.balance && stated.kind == BalanceLine::Closing && !out.closing)
            out.closing = stated.balance;
    }
    return out;
}

} // namespace bp
