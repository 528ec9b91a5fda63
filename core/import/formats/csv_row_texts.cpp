// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of a row: who, what for, and what other apps add.
#include "core/import/formats/csv_row.h"

using namespace Qt::StringLiterals;

namespace bp {
namespace {

void append(QString &text, QStringView more)
{
    if (more.isEmpty() || isCsvPlaceholder(more) || text.contains(more))
        return;
    if (!text.isEmpty())
        text.append(u' ');
    text.append(more);
}

/// "Food: Bread" behind the group "Food" adds only the bread.
void appendCategory(QString &path, QStringView text)
{
    for (const QStringView part : text.tokenize(u':')) {
        const QString level = part.trimmed().toString();
        if (level.isEmpty() || path.split(u':').contains(level))
            continue;
        if (!path.isEmpty())
            path.append(u':');
        path.append(level);
    }
}

} // namespace

void CsvRowReader::readNames(int row, RawEntry &entry)
{
    for (const int column : m_payees) {
        const QStringView text = cell(row, column);
        if (entry.payee.isEmpty() && !isCsvPlaceholder(text))
            entry.payee = text.toString();
        else
            append(entry.memo, text);
    }
    if (entry.payee.isEmpty() && (m_sender >= 0 || m_recipient >= 0)) {
        const bool out = entry.amount.isNegative();
        const QStringView other = cell(row, out ? m_recipient : m_sender);
        const bool only = m_sender < 0 || m_recipient < 0;
        entry.payee = (only ? cell(row, m_sender < 0 ? m_recipient : m_sender) : other).toString();
    }
    if (m_source >= 0) {
        const Direction way = direction(row);
        if (way == Direction::TransferOut) {
            entry.transferAccount = cell(row, m_destination).toString();
            entry.isWholeTransfer = !entry.transferAccount.isEmpty();
        } else {
            entry.payee = cell(row, way == Direction::In ? m_source : m_destination).toString();
        }
    }
}

void CsvRowReader::readTexts(int row, RawEntry &entry)
{
    readNames(row, entry);
    for (const int column : m_memos) {
        const QStringView text = cell(row, column);
        if (entry.payee.isEmpty() && m_source < 0 && !isCsvPlaceholder(text))
            entry.payee = text.toString();
        else if (text != entry.payee)
            append(entry.memo, text);
    }
    if (entry.payee.isEmpty() && entry.transferAccount.isEmpty())
        entry.payee = cell(row, m_type).toString();
    entry.bankId = cell(row, m_id).toString();
    entry.checkNumber = cell(row, m_check).toString();
    const QStringView counter = cell(row, m_counter);
    if (!counter.isEmpty())
        entry.counterAccount = counter.toString().remove(u' ');
    readApp(row, entry);
}

/// Budget apps say with the payee, or with the type, what is no income and no spending.
void CsvRowReader::readYnabPayee(int row, RawEntry &entry) const
{
    const auto is = [](QStringView text, QStringView word) {
        return text.trimmed().compare(word, Qt::CaseInsensitive) == 0;
    };
    entry.isOpening =
        is(entry.payee, u"Starting Balance") || is(cell(row, m_word), u"Opening balance");
    const qsizetype colon = entry.payee.indexOf(u':');
    if (colon > 0 && is(QStringView(entry.payee).first(colon), u"Transfer"))
        entry.transferAccount = entry.payee.sliced(colon + 1).trimmed();
}

/// What only budget apps write: categories, tags, the account on the other side.
void CsvRowReader::readApp(int row, RawEntry &entry)
{
    for (const int column : {m_group, m_category, m_subcategory}) {
        const QStringView text = cell(row, column);
        if (text.isEmpty() || isCsvPlaceholder(text) ||
            entry.category.split(u':').contains(text.toString()))
            continue;
        appendCategory(entry.category, text);
    }
    for (const int column : m_tags) {
        for (const QStringView tag : cell(row, column).tokenize(u';')) {
            for (const QStringView part : tag.tokenize(u',')) {
                if (!part.trimmed().isEmpty())
                    entry.tags.append(part.trimmed().toString());
            }
        }
    }
    if (m_app && m_app->writesOpenings)
        readYnabPayee(row, entry);
    if (m_transfer >= 0 && entry.transferAccount.isEmpty())
        entry.transferAccount = cell(row, m_transfer).toString();
}

bool CsvRowReader::readOriginal(int row, RawEntry &entry, Currency currency)
{
    const QStringView text = cell(row, m_original);
    if (text.isEmpty() || isArrival(row))
        return true;
    const auto named = Currency::fromText(cell(row, m_originalCurrency));
    const auto other = named ? named : currencyInAmount(text);
    auto money =
        parseAmount(text, m_layout.columns[size_t(m_original)].style, other.value_or(currency));
    if (money && other && *other != currency)
        entry.original =
            money->isNegative() == entry.amount.isNegative() ? *money : money->negated();
    return money.has_value();
}

} // namespace bp
