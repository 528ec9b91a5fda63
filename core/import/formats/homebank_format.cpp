// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/homebank_format.h"

#include "core/import/formats/app_book.h"
#include "core/import/formats/plain_decimal.h"
#include "core/import/formats/utf8_text.h"
#include "core/import/formats/xml_tokens.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 dayZero =
    1721425; ///< HomeBank counts days from the first of January of the year 1
constexpr int oldReconciledFlag = 1 << 0; ///< files without states
constexpr int oldReminderFlag = 1 << 5;
constexpr int incomeFlag = 1 << 1; ///< of a category

enum class State { None, Cleared, Reconciled, Reminder, Void };

std::optional<AccountKind> kindOf(int type)
{
    switch (type) {
    case 1:
        return AccountKind::Current;
    case 2:
        return AccountKind::Cash;
    case 4:
        return AccountKind::Card;
    case 5:
        return AccountKind::Loan;
    case 6:
        return AccountKind::Current;
    case 7:
        return AccountKind::Savings;
    default:
        return {};
    }
}

/// The whole file is one flat list of elements with attributes.
class Reader
{
public:
    Reader(QByteArrayView text, const ImportOptions &options)
        : m_options(options)
        , m_lines(text)
        , m_tokens(text)
    {
    }

    bool read(Progress &progress)
    {
        return forEachOpenTag(m_tokens, progress, [this](const XmlToken &token) {
            take(token);
            return true;
        });
    }

    int lineOf(qsizetype position) { return m_lines.lineOf(position); }

    void moveTo(RawFile &file)
    {
        file.knowsTransfers = true;
        file.isSortedByPerson = true;
        for (auto at = m_categories.cbegin(); at != m_categories.cend(); ++at)
            file.categoryKinds.insert(pathOf(at.key()),
                                      at->isIncome ? CategoryKind::Income : CategoryKind::Expense);
        file.statements = std::move(m_statements);
        file.problems = std::move(m_problems);
    }

private:
    struct Category
    {
        QString name;
        QString parent; ///< key
        bool isIncome = false;
    };

    static QString text(const XmlToken &token, QByteArrayView name)
    {
        return xmlText(xmlAttribute(token.attributes, name));
    }

    void take(const XmlToken &token)
    {
        const QString key = text(token, "key");
        if (token.name == "homebank")
            m_hasStates = !text(token, "v").startsWith("0."_L1);
        else if (token.name == "properties")
            m_defaultCurrency = text(token, "curr");
        else if (token.name == "cur")
            m_currencies.insert(key, Currency::fromCode(text(token, "iso")).value_or(Currency()));
        else if (token.name == "pay")
            m_payees.insert(key, text(token, "name"));
        else if (token.name == "cat")
            takeCategory(token, key);
        else if (token.name == "account")
            takeAccount(token, key);
        else if (token.name == "ope")
            takeEntry(token);
    }

    void takeCategory(const XmlToken &token, const QString &key)
    {
        m_categories.insert(key,
                            {text(token, "name"),
                             text(token, "parent"),
                             (text(token, "flags").toInt() & incomeFlag) != 0});
    }

    QString pathOf(const QString &key) const
    {
        const auto category = m_categories.constFind(key);
        if (category == m_categories.cend())
            return {};
        const auto parent = m_categories.constFind(category->parent);
        return parent == m_categories.cend() || parent == category
                   ? category->name
                   : QString(parent->name % u':' % category->name);
    }

    State stateOf(const XmlToken &token) const
    {
        if (m_hasStates)
            return State(std::clamp(text(token, "st").toInt(), 0, int(State::Void)));
        const int flags = text(token, "flags").toInt();
        return (flags & oldReminderFlag) != 0     ? State::Reminder
               : (flags & oldReconciledFlag) != 0 ? State::Reconciled
                                                  : State::None;
    }

    void takeAccount(const XmlToken &token, const QString &key)
    {
        RawStatement statement;
        statement.account.name = text(token, "name");
        statement.account.number = text(token, "number").remove(u' ');
        statement.account.bank = text(token, "bankname");
        statement.account.kind = kindOf(text(token, "type").toInt());
        statement.currency = m_currencies.value(
            text(token, "curr"), m_currencies.value(m_defaultCurrency, m_options.currency));
        if (const auto initial =
                plainDecimal(xmlAttribute(token.attributes, "initial"), statement.currency))
            statement.opening = StatedBalance{{}, initial->money};
        m_accounts.insert(key, m_statements.size());
        m_statements.push_back(std::move(statement));
    }

    void takeEntry(const XmlToken &token)
    {
        const State state = stateOf(token);
        if (state == State::Void || state == State::Reminder)
            return; // no money
        const int line = m_lines.lineOf(token.position);
        const auto account = m_accounts.constFind(text(token, "account"));
        if (account == m_accounts.constEnd()) {
            m_problems.push_back(
                {line,
                 Severity::Error,
                 HomeBankFormat::tr(
                     "This entry stands in no account of the file; it was not read.")});
            return;
        }
        RawStatement &statement = m_statements[*account];
        RawEntry entry;
        entry.line = entry.lastLine = line;
        bool isNumber = false;
        const qint64 date = text(token, "date").toLongLong(&isNumber);
        entry.day = isNumber && date > 0 && date < 4'000'000 ? QDate::fromJulianDay(date + dayZero)
                                                             : QDate();
        // Written from floating point: digits behind the currency's are its noise.
        const auto amount =
            plainDecimal(xmlAttribute(token.attributes, "amount"), statement.currency);
        if (!entry.day.isValid() || !amount) {
            statement.problems.push_back(
                {line,
                 Severity::Error,
                 HomeBankFormat::tr(
                     "This entry has no date or amount that can be read; it was left out.")});
            return;
        }
        entry.amount = amount->money;
        entry.payee = m_payees.value(text(token, "payee"));
        entry.memo = text(token, "wording");
        entry.checkNumber = text(token, "info");
        entry.category = pathOf(text(token, "category"));
        entry.isReconciled = state == State::Reconciled;
        entry.tags = text(token, "tags").split(u' ', Qt::SkipEmptyParts);
        if (const auto other = m_accounts.constFind(text(token, "dst_account"));
            other != m_accounts.constEnd() && *other != *account)
            entry.transferAccount = m_statements[*other].account.name;
        if (const QString key = text(token, "kxfer"); !key.isEmpty() && key != u"0")
            entry.transferKey = key;
        addSplits(entry, token);
        statement.entries.push_back(std::move(entry));
    }

    void addSplits(RawEntry &entry, const XmlToken &token) const
    {
        const QStringList amounts = text(token, "samt").split(u"||"_s, Qt::SkipEmptyParts);
        const QStringList categories = text(token, "scat").split(u"||"_s);
        const QStringList notes = text(token, "smem").split(u"||"_s);
        std::vector<RawSplit> splits;
        std::int64_t rest = entry.amount.minor();
        for (qsizetype i = 0; i < amounts.size(); ++i) {
            const auto amount = plainDecimal(amounts[i], entry.amount.currency());
            if (!amount || __builtin_sub_overflow(rest, amount->money.minor(), &rest))
                return;
            splits.push_back({pathOf(categories.value(i)), amount->money, notes.value(i)});
        }
        if (!splits.empty() && rest == 0) {
            entry.splits = std::move(splits);
            entry.category.clear();
        }
    }

    const ImportOptions &m_options;
    LineCounter m_lines;
    XmlTokens m_tokens;
    QHash<QString, Currency> m_currencies;
    QHash<QString, QString> m_payees;
    bool m_hasStates = true;
    QString m_defaultCurrency; ///< key
    QHash<QString, Category> m_categories;
    QHash<QString, size_t> m_accounts;
    std::vector<RawStatement> m_statements;
    std::vector<ImportProblem> m_problems;
};

} // namespace

QString HomeBankFormat::name() const
{
    return u"HomeBank"_s;
}

QStringList HomeBankFormat::suffixes() const
{
    return {u"xhb"_s};
}

Recognition HomeBankFormat::recognise(const FileHead &file) const
{
    return file.head.first(std::min<qsizetype>(file.head.size(), 1024)).contains("<homebank") ? 98
                                                                                              : 0;
}

Result<RawFile>
HomeBankFormat::read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const
{
    const Utf8Text text(bytes);
    Reader reader(text.view(), options);
    AppBook result{name(), {}, reader.read(progress), 0};
    result.lastLine = result.isWhole ? 0 : reader.lineOf(text.view().size());
    reader.moveTo(result.file);
    return finished(std::move(result), progress);
}

} // namespace bp
