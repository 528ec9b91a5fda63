// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/iif_format.h"

#include "core/import/formats/date_order.h"
#include "core/import/formats/plain_decimal.h"
#include "core/import/formats/posting_book.h"
#include "core/import/formats/text_decoder.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

using Columns = QHash<QString, qsizetype>;

struct Line
{
    QStringList cells;
    int number = 0;
    QString cell(const Columns &columns, const QString &name) const
    {
        return cells.value(columns.value(name, -1)).trimmed();
    }
};

AppAccount accountOf(const QString &name, const QString &type)
{
    constexpr std::array<QLatin1StringView, 5> categories{
        "INC"_L1, "EXP"_L1, "COGS"_L1, "EXINC"_L1, "EXEXP"_L1};
    AppAccount account;
    account.path = {name};
    if (std::ranges::find(categories, type) != categories.end()) {
        account.role = AppAccount::Role::Category;
        account.path = name.split(u':');
        account.categoryKind =
            type == "INC"_L1 || type == "EXINC"_L1 ? CategoryKind::Income : CategoryKind::Expense;
        account.top = type;
        return account;
    }
    if (type == "EQUITY"_L1)
        account.role = AppAccount::Role::Opening;
    account.kind = kindByName(name);
    if (type == "BANK"_L1 && !account.kind)
        account.kind = AccountKind::Current;
    else if (type == "CCARD"_L1)
        account.kind = AccountKind::Card;
    else if (type == "LTLIAB"_L1 || type == "OCLIAB"_L1)
        account.kind = AccountKind::Loan;
    return account;
}

/// What is wrong with the shape of the file; it is made by a program, so nothing of a misshapen one
/// is trusted.
struct Misshapen
{
    int line = 0;
};

class Reader
{
public:
    explicit Reader(const ImportOptions &options)
        : m_options(options)
    {
    }

    std::optional<Misshapen> read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        decideDates(lines);
        int number = 0;
        for (const QString &content : lines) {
            ++number;
            const QString trimmed = content.trimmed();
            if (trimmed.isEmpty())
                continue;
            if (!take({QString(content).remove(u'\r').split(u'\t'), number}))
                return Misshapen{number};
        }
        if (m_isOpen || !m_hasHeader)
            return Misshapen{number};
        return {};
    }

    PostingBook book;
    std::vector<ImportProblem> problems;

private:
    bool take(const Line &line)
    {
        const QString kind = line.cells.front().trimmed().toUpper();
        if (kind.startsWith(u'!'))
            return takeHeader(line, kind);
        if (kind == "ACCNT"_L1) {
            const QString name = line.cell(m_accountColumns, u"NAME"_s);
            book.addAccount(name,
                            accountOf(name, line.cell(m_accountColumns, u"ACCNTTYPE"_s).toUpper()));
            return !m_isOpen;
        }
        if (kind == "TRNS"_L1)
            return beginTransaction(line);
        if (kind == "SPL"_L1)
            return takeLeg(line, m_splitColumns);
        if (kind == "ENDTRNS"_L1)
            return endTransaction(line);
        return !m_isOpen; // other lists stand outside transactions
    }

    bool takeHeader(const Line &line, const QString &kind)
    {
        if (m_isOpen)
            return false;
        Columns columns;
        for (qsizetype i = 1; i < line.cells.size(); ++i)
            columns.insert(line.cells[i].trimmed().toUpper(), i);
        const bool isComplete = columns.contains(u"DATE"_s) && columns.contains(u"ACCNT"_s) &&
                                columns.contains(u"AMOUNT"_s);
        if (kind == "!ACCNT"_L1) {
            m_accountColumns = columns;
        } else if (kind == "!TRNS"_L1) {
            m_columns = columns;
            m_hasHeader = isComplete;
            return isComplete;
        } else if (kind == "!SPL"_L1) {
            m_splitColumns = columns;
            return columns.contains(u"ACCNT"_s) && columns.contains(u"AMOUNT"_s);
        }
        return true;
    }

    bool beginTransaction(const Line &line)
    {
        if (m_isOpen || !m_hasHeader)
            return false;
        m_isOpen = true;
        m_isGood = true;
        m_open = {};
        RawEntry &common = m_open.common;
        common.line = line.number;
        const QString date = line.cell(m_columns, u"DATE"_s);
        common.day = date.contains(u'/') ? dayIn(m_order, date) : QDate();
        common.payee = line.cell(m_columns, u"NAME"_s);
        common.memo = line.cell(m_columns, u"MEMO"_s);
        common.checkNumber = line.cell(m_columns, u"DOCNUM"_s);
        if (const QString name = line.cell(m_columns, u"CLASS"_s); !name.isEmpty())
            common.tags.append(name);
        if (!common.day.isValid())
            refuse(line.number,
                   IifFormat::tr("“%1” is not a date; this transaction was not read.").arg(date));
        return takeLeg(line, m_columns);
    }

    bool takeLeg(const Line &line, const Columns &columns)
    {
        if (!m_isOpen || columns.isEmpty())
            return false;
        const QString account = line.cell(columns, u"ACCNT"_s);
        const QString text = line.cell(columns, u"AMOUNT"_s);
        const auto amount = plainDecimal(QString(text).remove(u'"'), m_options.currency, '.', ',');
        if (!amount || account.isEmpty()) {
            refuse(
                line.number,
                IifFormat::tr("“%1” is not an amount; this transaction was not read.").arg(text));
            return true;
        }
        if (!book.knows(account))
            book.addAccount(account, accountOf(account, {}));
        const bool isCleared = line.cell(columns, u"CLEAR"_s) == "Y"_L1;
        const QString memo = m_open.legs.empty() ? QString() : line.cell(columns, u"MEMO"_s);
        m_open.legs.push_back({account, amount->money, amount->money, memo, isCleared});
        return true;
    }

    bool endTransaction(const Line &line)
    {
        if (!m_isOpen)
            return false;
        m_isOpen = false;
        m_open.common.lastLine = line.number;
        MoneyBag sum;
        for (const AppLeg &leg : m_open.legs)
            sum.add(leg.amount);
        if (m_isGood && !sum.sum(m_options.currency).isZero())
            refuse(m_open.common.line,
                   IifFormat::tr("The parts of this transaction do not add up; it was not read."));
        if (m_isGood)
            book.add(m_open);
        return true;
    }

    void refuse(int line, const QString &message)
    {
        if (m_isGood)
            problems.push_back({line, Severity::Error, message});
        m_isGood = false;
    }

    void decideDates(const QStringList &lines)
    {
        std::vector<QStringView> dates;
        qsizetype column = -1;
        for (const QString &line : lines) {
            const QList<QStringView> cells = QStringView(line).split(u'\t');
            if (cells.front() == u"!TRNS")
                column = cells.indexOf(QStringView(u"DATE"));
            else if (cells.front() == u"TRNS" && column > 0 && column < cells.size())
                dates.push_back(cells[column]);
        }
        const DateOrderGuess guess = guessDateOrder(dates);
        // QuickBooks writes the month first wherever the numbers leave it open.
        const bool canBeUs = guess.isAmbiguous && (guess.order == DateOrder::MonthDayYear ||
                                                   guess.other == DateOrder::MonthDayYear);
        m_order = canBeUs ? DateOrder::MonthDayYear : guess.order;
    }

    const ImportOptions &m_options;
    DateOrder m_order = DateOrder::MonthDayYear;
    Columns m_columns;
    Columns m_splitColumns;
    Columns m_accountColumns;
    bool m_hasHeader = false;
    bool m_isOpen = false;
    bool m_isGood = true;
    AppTransaction m_open;
};

} // namespace

QString IifFormat::name() const
{
    return u"IIF"_s;
}

QStringList IifFormat::suffixes() const
{
    return {u"iif"_s};
}

Recognition IifFormat::recognise(const FileHead &file) const
{
    const QByteArray head = file.head.toByteArray();
    const bool hasHeading = head.startsWith("!TRNS\t") || head.contains("\n!TRNS\t") ||
                            head.contains("\n!SPL\t") || head.startsWith("!SPL\t");
    const bool isBare = head.startsWith("TRNS\t") && head.contains("ENDTRNS");
    return hasHeading                                                           ? 97
           : isBare || head.startsWith("!ACCNT\t") || head.startsWith("!HDR\t") ? 90
                                                                                : 0;
}

Result<RawFile>
IifFormat::read(QByteArrayView bytes, const ImportOptions &options, Progress &) const
{
    const auto text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    Reader reader(options);
    if (const auto misshapen = reader.read(text->text))
        return fail(Error::Code::Invalid,
                    tr("Line %1 does not fit an IIF file: its headings or a transaction are "
                       "incomplete. Export it again; "
                       "nothing was read.")
                        .arg(misshapen->line));
    RawFile file;
    file.format = u"IIF"_s;
    reader.book.moveTo(file);
    file.problems = std::move(reader.problems);
    if (file.statements.empty() && file.problems.empty())
        return fail(Error::Code::Invalid, tr("This IIF file holds no transactions."));
    return file;
}

} // namespace bp
