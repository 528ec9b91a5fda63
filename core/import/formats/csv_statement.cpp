// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_statement.h"

#include "core/import/formats/csv_legs.h"
#include "core/import/formats/csv_line_kinds.h"
#include "core/import/formats/csv_row.h"
#include "core/import/formats/csv_running_balance.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvStatement)
};

constexpr int rowsBetweenReports = 8192;
constexpr size_t mostProblems = 2000;

class StatementReader
{
public:
    StatementReader(const CsvTable &table,
                    const CsvShape &shape,
                    const CsvLayout &layout,
                    Currency assumed)
        : m_table(table)
        , m_frame(shape.frame)
        , m_layout(layout)
        , m_app(shape.app)
        , m_assumed(assumed)
        , m_kinds(table, shape.frame, layout)
        , m_row(table, shape, layout, assumed)
        , m_preamble(preambleOf(table, shape.frame, assumed))
    {
    }

    CsvStatements read(Progress &progress)
    {
        if (m_app && m_app->hasOneCurrencyAccounts)
            countCurrencies();
        for (int row = m_frame.data.first; row < m_frame.data.end; ++row) {
            if ((row - m_frame.data.first) % rowsBetweenReports == 0) {
                progress.report(row, m_frame.data.end, Text::tr("Reading rows"));
                m_out.isCancelled = progress.isCancelled();
                if (m_out.isCancelled)
                    return std::move(m_out);
            }
            readRow(row);
        }
        finish();
        return std::move(m_out);
    }

private:
    void problem(int row, Severity severity, const QString &message)
    {
        if (m_out.problems.size() < mostProblems)
            m_out.problems.push_back({m_table.line(row), severity, message});
    }

    void note(int row, const QString &message) { problem(row, Severity::Note, message); }
    void refuse(int row, const QString &message)
    {
        problem(row, Severity::Error, message);
        if (m_row.hasLinks())
            m_legs.breakLink(m_row.linkId(row).toString(), m_table.line(row));
    }

    void countCurrencies()
    {
        for (int row = m_frame.data.first; row < m_frame.data.end; ++row) {
            for (const auto &[account, currency] : m_row.ownSides(row))
                m_currencies.add(account, currency);
        }
    }

    bool isContradictory(int row)
    {
        return std::ranges::any_of(m_row.ownSides(row), [this](const auto &side) {
            return m_currencies.contradicts(side.first, side.second);
        });
    }

    void readRow(int row)
    {
        if (m_kinds.isTwoRows(row))
            return refuse(
                row,
                Text::tr("This line is as long as two rows and was not read; put each row "
                         "on a line of its own and import the file again."));
        const QDate day = m_row.day(row);
        if (!day.isValid())
            return readRowWithoutDay(row);
        m_isBehindTotal = false;
        const auto currency = m_row.currency(row);
        if (!currency)
            return refuse(row, currency.error().message);
        if (skipByState(row, *currency) || skipBalanceLine(row, *currency))
            return;
        if (m_app && m_app->hasOneCurrencyAccounts && isContradictory(row))
            return refuse(
                row,
                Text::tr("Other rows keep an account of this row in another currency, and an "
                         "account has only one. The row was not read; correct it in the file or "
                         "add the entry by hand."));
        const auto amount = m_row.amount(row, *currency);
        if (!amount)
            return refuse(
                row,
                Text::tr(
                    "%1 The row was not read; correct it in the file or add the entry by hand.")
                    .arg(amount.error().message));
        if (!*amount)
            return readRowWithoutAmount(row, *currency);
        add(row, day, **amount);
    }

    void add(int row, QDate day, Money amount)
    {
        RawEntry entry;
        entry.line = m_table.line(row);
        entry.lastLine = m_table.lastLine(row);
        entry.day = day;
        entry.valueDay = m_row.valueDay(row);
        entry.amount = amount;
        m_row.readTexts(row, entry);
        if (!m_row.readOriginal(row, entry, amount.currency()) && !entry.transferAccount.isEmpty())
            return refuse(row,
                          Text::tr("The amount of the other side of this transfer is no amount; so "
                                   "the transfer was not read. Correct it in the file or add it by "
                                   "hand."));
        const auto balance = m_row.balance(row, amount.currency());
        if (balance)
            entry.runningBalance = *balance;
        else
            problem(row,
                    Severity::Warning,
                    Text::tr("The balance could not be read: %1").arg(balance.error().message));
        if (m_row.hasLinks() && joinLegs(row, entry))
            return;
        const auto exchanged = m_row.exchanged(row);
        if (exchanged) {
            RawEntry other = entry;
            other.amount = *exchanged;
            other.original = amount.negated();
            statementOf(row, exchanged->currency()).entries.push_back(std::move(other));
            ++m_out.entries;
        }
        statementOf(row, amount.currency()).entries.push_back(std::move(entry));
        ++m_out.entries;
    }

    RawStatement &statementOf(int row, Currency currency)
    {
        const QStringView account = m_row.account(row);
        const QStringView name = m_row.accountName(row);
        const bool same = m_current && account == m_currentAccount && name == m_currentName &&
                          m_out.statements[*m_current].currency == currency;
        if (same)
            return m_out.statements[*m_current];
        const QString key = account + u'\x1f' + name + u'\x1f' + currency.code();
        auto found = m_statements.constFind(key);
        if (found == m_statements.constEnd()) {
            RawStatement statement;
            statement.currency = currency;
            nameAccount(statement.account, account, name);
            if (m_out.statements.empty() && account.isEmpty() && name.isEmpty())
                statement.entries.reserve(size_t(m_frame.data.count())); // it will be the only one
            found = m_statements.insert(key, m_out.statements.size());
            m_out.statements.push_back(std::move(statement));
        }
        m_current = *found;
        m_currentAccount = account;
        m_currentName = name;
        return m_out.statements[*m_current];
    }

    /// Apps write the account's name where banks write its number.
    static void nameAccount(AccountHint &hint, QStringView account, QStringView name)
    {
        const bool number = std::ranges::any_of(account, [](QChar c) { return c.isDigit(); });
        if (number)
            hint.number = account.toString().remove(u' ');
        hint.name = number || !name.isEmpty() ? name.toString() : account.toString();
    }

    /// Pending and declined rows are no entries yet, unless the balance already counts them.
    bool skipByState(int row, Currency currency)
    {
        if (m_row.isNeutral(row)) {
            note(row,
                 Text::tr("This row is neither income nor expense and was not read as an entry."));
            return true;
        }
        const BookingState state = m_row.state(row);
        if (m_app && m_app->knowsAllStates && m_row.hasStates() && state == BookingState::Unknown) {
            note(row, Text::tr("The state of this row is unknown; it was not read as an entry."));
            return true;
        }
        if (state != BookingState::Pending && state != BookingState::Void)
            return false;
        if (state == BookingState::Pending && m_row.isInBalance(row, currency))
            return false;
        note(row,
             state == BookingState::Pending
                 ? Text::tr("This row is not booked yet; it will come with a later file.")
                 : Text::tr("This row was declined or reverted and is no entry."));
        return true;
    }

    /// "Opening balance", "Turnover": some banks write them like entries, at the ends of the table.
    bool skipBalanceLine(int row, Currency currency)
    {
        if (m_kinds.isBareEnd(row))
            return skipBareEnd(row, currency);
        const BalanceLine kind = m_kinds.balanceLineAt(row);
        if (kind == BalanceLine::None || (m_app && m_app->writesOpenings))
            return false;
        const auto amount = m_row.amount(row, currency);
        const auto balance = m_row.balance(row, currency);
        const bool isEntry = amount && *amount && balance && *balance && !(*amount)->isZero() &&
                             (*amount)->magnitude() != (*balance)->magnitude();
        if (isEntry)
            return false; // "Balance of charges": an amount of its own beside its balance
        const auto stated = balance && *balance ? *balance : amount ? *amount : std::nullopt;
        if (stated && kind != BalanceLine::Total)
            state(kind, {m_row.day(row), *stated});
        note(row, Text::tr("This line states a balance or a total and was not read as an entry."));
        return true;
    }

    bool skipBareEnd(int row, Currency currency)
    {
        const auto amount = m_row.amount(row, currency);
        if (!amount || !*amount)
            return false;
        state(BalanceLine::Closing, {m_row.day(row), **amount});
        note(row, Text::tr("This line states a balance or a total and was not read as an entry."));
        return true;
    }

    void state(BalanceLine kind, const StatedBalance &balance)
    {
        auto &place = kind == BalanceLine::Opening ? m_opening : m_closing;
        if (!place)
            place = balance;
    }

    /// A balance without amount as first row: where the newest row is first it closes.
    BalanceLine kindOfFirstBalance(int row, Money balance, Currency currency)
    {
        if (row + 1 >= m_frame.data.end)
            return BalanceLine::Opening;
        const auto next = m_row.balance(row + 1, currency);
        return next && *next == balance ? BalanceLine::Closing : BalanceLine::Opening;
    }

    void readRowWithoutAmount(int row, Currency currency)
    {
        const auto balance = m_row.balance(row, currency);
        const StatedRow stated = statedRow(m_table, row, currency);
        if (balance && *balance) {
            const BalanceLine kind = stated.kind == BalanceLine::None && row == m_frame.data.first
                                         ? kindOfFirstBalance(row, **balance, currency)
                                         : stated.kind;
            if (kind == BalanceLine::Opening || kind == BalanceLine::Closing)
                state(kind, {m_row.day(row), **balance});
            return note(row, Text::tr("This line states a balance and was not read as an entry."));
        }
        if (stated.kind != BalanceLine::None)
            return note(
                row,
                Text::tr("This line states a balance or a total and was not read as an entry."));
        refuse(row,
               Text::tr("This row has a day but no amount. It was not read; add the entry by hand "
                        "if it is one."));
    }

    void readRowWithoutDay(int row)
    {
        if (m_kinds.isHeaderAgain(row))
            return;
        const auto currency = m_row.currency(row);
        const Currency used = currency.value_or(m_assumed);
        const auto amount = m_row.amount(row, used);
        const QStringView text = m_row.dayText(row);
        const StatedRow stated = statedRow(m_table, row, used);
        if (stated.kind != BalanceLine::None) {
            if (stated.balance)
                state(stated.kind, *stated.balance);
            m_isBehindTotal = true;
            return note(
                row, Text::tr("This line is a balance or a total and was not read as an entry."));
        }
        if (m_isBehindTotal && !datePartsOf(text))
            return note(row, Text::tr("This line is no entry and was not read."));
        if (text.isEmpty() && (!amount || !*amount))
            return continueEntry(row);
        if (bookingStateOf(text) == BookingState::Pending)
            return note(row,
                        Text::tr("This row is not booked yet; it will come with a later file."));
        const bool entryLike = amount && *amount && m_table.width(row) * 2 >= m_frame.columns;
        if (!entryLike)
            return note(row, Text::tr("This line is no entry and was not read."));
        refuse(row,
               text.isEmpty() ? Text::tr("This row has an amount but no day. It was not read; add "
                                         "the entry by hand if it is one.")
                              : Text::tr("“%1” is no date that fits this file. The row was not "
                                         "read; correct the date and "
                                         "import the file again.")
                                    .arg(text.left(40)));
    }

    /// Some banks break long texts over several rows.
    void continueEntry(int row)
    {
        QString text;
        for (size_t column = 0; column < m_layout.columns.size(); ++column) {
            if (isTextRole(m_layout.columns[column].role)) {
                const QStringView part = m_table.cell(row, int(column));
                if (!part.isEmpty())
                    text += (text.isEmpty() ? QString() : u" "_s) + part;
            }
        }
        const bool follows =
            m_current && !m_out.statements[*m_current].entries.empty() &&
            m_out.statements[*m_current].entries.back().lastLine + 1 == m_table.line(row);
        if (text.isEmpty() || !follows)
            return note(row, Text::tr("This line is no entry and was not read."));
        RawEntry &entry = m_out.statements[*m_current].entries.back();
        if (!entry.memo.isEmpty())
            entry.memo.append(u' ');
        entry.memo.append(text);
        entry.lastLine = m_table.lastLine(row);
    }

    /// Two rows that share a link are one transfer between own accounts: the paying side keeps it.
    bool joinLegs(int row, RawEntry &entry)
    {
        const Direction way = m_row.direction(row);
        const QString link = m_row.linkId(row).toString();
        if (link.isEmpty() || (way != Direction::TransferOut && way != Direction::TransferIn))
            return false;
        const QString own = m_row.account(row).isEmpty() ? m_row.accountName(row).toString()
                                                         : m_row.account(row).toString();
        if (const auto line = m_legs.brokenAt(link)) {
            refuse(row, CsvLegs::sentenceFor(*line));
            return true;
        }
        const CsvLegs::Leg *other = m_legs.find(link);
        if (!other) {
            RawStatement &statement = statementOf(row, entry.amount.currency());
            statement.entries.push_back(entry);
            ++m_out.entries;
            m_legs.add(link, {*m_current, statement.entries.size() - 1, own});
            return true;
        }
        RawEntry &first = m_out.statements[other->statement].entries[other->entry];
        if (first.amount.isNegative() == entry.amount.isNegative())
            return false;
        first.transferAccount = own;
        first.isWholeTransfer = true;
        if (first.amount.currency() != entry.amount.currency())
            first.original = entry.amount.negated();
        note(row,
             Text::tr("This line is the other side of a transfer in line %1.").arg(first.line));
        return true;
    }

    void finish()
    {
        m_out.entries -= m_legs.removeHalves(m_out.statements, m_out.problems);
        m_out.statements.shrink_to_fit();
        for (RawStatement &statement : m_out.statements)
            stateRunningBalances(statement);
        if (m_out.statements.size() == 1)
            finishSingle(m_out.statements.front());
    }

    void finishSingle(RawStatement &statement)
    {
        if (statement.account.number.isEmpty())
            statement.account.number = m_preamble.account.number;
        if (statement.account.name.isEmpty())
            statement.account.name = m_preamble.account.name;
        const auto take = [&](std::optional<StatedBalance> &place,
                              const std::optional<StatedBalance> &stated) {
            if (stated && stated->balance.currency() == statement.currency)
                place = stated;
        };
        take(statement.opening, m_preamble.opening);
        take(statement.opening, m_opening);
        if (!statement.closing)
            take(statement.closing, m_preamble.closing);
        take(statement.closing, m_closing);
    }

    const CsvTable &m_table;
    const CsvFrame m_frame;
    const CsvLayout &m_layout;
    const CsvApp *m_app;
    Currency m_assumed;
    CsvLineKinds m_kinds;
    CsvRowReader m_row;
    CsvPreamble m_preamble;
    CsvStatements m_out;
    QHash<QString, size_t> m_statements;
    CsvLegs m_legs;
    CsvAccountCurrencies m_currencies; ///< only where an account has one
    std::optional<size_t> m_current;
    QStringView m_currentAccount;
    QStringView m_currentName;
    std::optional<StatedBalance> m_opening;
    std::optional<StatedBalance> m_closing;
    bool m_isBehindTotal = false; ///< rows without a day that follow a total are of its kind
};

} // namespace

CsvStatements readStatements(const CsvTable &table,
                             const CsvShape &shape,
                             const CsvLayout &layout,
                             Currency assumed,
                             Progress &progress)
{
    return StatementReader(table, shape, layout, assumed).read(progress);
}

} // namespace bp
