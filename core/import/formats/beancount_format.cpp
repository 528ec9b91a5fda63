// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/beancount_format.h"

#include "core/import/formats/beancount_balances.h"
#include "core/import/formats/exact_decimal.h"
#include "core/import/formats/text_decoder.h"

#include <QRegularExpression>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// A posting as written, and what it weighs in the transaction's balance.
struct Posting
{
    QString account;
    std::optional<ExactDecimal> number;
    QString commodity;
    std::optional<ExactDecimal> weight;
    QString weightCommodity;
    bool isOpen = false; ///< its amount is what balances the others
};

/// Names of the five trees; options may change them.
struct Roots
{
    QString assets = u"Assets"_s;
    QString liabilities = u"Liabilities"_s;
    QString equity = u"Equity"_s;
    QString income = u"Income"_s;
    QString expenses = u"Expenses"_s;
};

AppAccount accountOf(const QString &name, const Roots &roots)
{
    const QString root = name.section(u':', 0, 0);
    AppAccount account;
    account.path = {name};
    if (root == roots.income || root == roots.expenses) {
        account.role = AppAccount::Role::Category;
        account.top = root;
        account.path = name.split(u':').mid(1);
        account.categoryKind = root == roots.income ? CategoryKind::Income : CategoryKind::Expense;
    } else if (root == roots.equity) {
        account.role = AppAccount::Role::Opening;
    } else {
        const bool isOwed = root == roots.liabilities;
        account.kind = kindByName(name).value_or(isOwed ? AccountKind::Loan : AccountKind::Current);
    }
    return account;
}

/// Without the comment; a semicolon in quotes is none.
QStringView withoutComment(QStringView line)
{
    bool inQuotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            inQuotes = !inQuotes;
        else if (line[i] == u';' && !inQuotes)
            return line.first(i);
    }
    return line;
}

class Reader
{
public:
    void read(const QString &text)
    {
        int number = 0;
        for (const QStringView raw : QStringView(text).split(u'\n')) {
            ++number;
            const QStringView line = withoutComment(raw);
            const bool isIndented = !line.isEmpty() && line.front().isSpace();
            if (line.trimmed().isEmpty()) {
                if (raw.trimmed().isEmpty())
                    finish(number - 1);
            } else if (!isIndented) {
                finish(number - 1);
                begin(line, number);
            } else if (m_isOpen) {
                takePosting(line.trimmed(), number);
            }
        }
        finish(number);
    }

    void moveTo(RawFile &file)
    {
        fillUp(m_journal);
        for (const QString &key : std::as_const(m_usedFirst))
            m_book.addAccount(key, m_accounts.value(key));
        for (const AppTransaction &transaction : m_journal.transactions)
            m_book.add(transaction);
        m_book.moveTo(file);
        for (RawStatement &statement : file.statements) {
            const auto isBelow = [&](const QString &key) {
                return key.startsWith(statement.account.name + u':');
            };
            // Balances of an account with others below it are not those of its own entries.
            if (std::ranges::none_of(m_usedFirst, isBelow))
                stateBalances(statement, statement.account.name, m_journal);
        }
    }

    std::vector<ImportProblem> problems;

private:
    void begin(QStringView line, int number)
    {
        static const QRegularExpression head(
            u"^(\\d{4}-\\d{2}-\\d{2})\\s+(txn|[*!&#?%PSTCURM])(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?(.*)$"_s);
        const auto match = head.match(line.toString());
        if (!match.hasMatch()) {
            takeDirective(line, number);
            return;
        }
        m_isOpen = true;
        m_isGood = true;
        m_postings.clear();
        m_open = {};
        RawEntry &common = m_open.common;
        common.line = number;
        common.day = dayOf(match.captured(1));
        const bool hasPayee = match.hasCaptured(4) && !match.captured(4).isNull();
        common.payee = hasPayee ? match.captured(3) : QString();
        common.memo = hasPayee ? match.captured(4) : match.captured(3);
        for (const QString &word : match.captured(5).split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'#'))
                common.tags.append(word.mid(1));
        }
        if (!common.day.isValid())
            refuse(number,
                   BeancountFormat::tr("“%1” is not a date; this transaction was not read.")
                       .arg(match.captured(1)));
    }

    void takeOption(QStringView line)
    {
        static const QRegularExpression option(u"^option\\s+\"name_([a-z]+)\"\\s+\"([^\"]+)\""_s);
        const auto match = option.match(line.toString());
        const QString tree = match.captured(1);
        QString *const name = tree == "assets"_L1        ? &m_roots.assets
                              : tree == "liabilities"_L1 ? &m_roots.liabilities
                              : tree == "equity"_L1      ? &m_roots.equity
                              : tree == "income"_L1      ? &m_roots.income
                              : tree == "expenses"_L1    ? &m_roots.expenses
                                                         : nullptr;
        if (name != nullptr)
            *name = match.captured(2);
    }

    /// Of the other directives two are about money: "balance" and "pad".
    void takeDirective(QStringView line, int number)
    {
        static const QRegularExpression balance(
            u"^(\\d{4}-\\d{2}-\\d{2})\\s+balance\\s+(\\S+)\\s+([-+(0-9.][-+*/(). ,0-9]*?)"
            "\\s*(?:~\\s*([0-9.,]+)\\s*)?([A-Z][A-Z0-9'._-]*)\\s*$"_s);
        static const QRegularExpression pad(
            u"^(\\d{4}-\\d{2}-\\d{2})\\s+pad\\s+(\\S+)\\s+(\\S+)\\s*$"_s);
        if (const auto match = balance.match(line.toString()); match.hasMatch()) {
            const auto currency = Currency::fromCode(match.captured(5));
            const auto value = ExactDecimal::of(match.captured(3));
            const auto amount = currency && value ? value->money(*currency) : std::nullopt;
            const auto tolerance = ExactDecimal::of(match.captured(4));
            const auto slack = currency && tolerance ? tolerance->money(*currency) : std::nullopt;
            if (amount && dayOf(match.captured(1)).isValid())
                m_journal.balances.push_back({number,
                                              dayOf(match.captured(1)),
                                              match.captured(2),
                                              *amount,
                                              slack ? slack->minor() : 0});
        } else if (const auto filling = pad.match(line.toString()); filling.hasMatch()) {
            const QDate day = dayOf(filling.captured(1));
            if (!day.isValid())
                return;
            m_journal.pads.push_back({number, day, filling.captured(2), filling.captured(3)});
            know(filling.captured(2), accountOf(filling.captured(2), m_roots));
            know(filling.captured(3), accountOf(filling.captured(3), m_roots));
        } else {
            takeOption(line);
        }
    }

    static QDate dayOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

    void know(const QString &key, const AppAccount &account)
    {
        if (m_accounts.contains(key))
            return;
        m_accounts.insert(key, account);
        m_usedFirst.append(key);
    }

    void takePosting(QStringView line, int number)
    {
        static const QRegularExpression metadata(u"^[a-z][a-zA-Z0-9_-]*:"_s);
        if (metadata.match(line.toString()).hasMatch() || line.startsWith(u'#') ||
            line.startsWith(u'^'))
            return;
        static const QRegularExpression pattern(
            u"^(?:[*!] +)?([A-Z\\p{Lu}][\\w\\p{L}-]*(?::[\\w\\p{L}-]+)+)(?:\\s+([-+(0-9.][-+*/(). "
            u",0-9]*?)\\s*([A-Z][A-Z0-9'._-]*)"
            "\\s*(\\{[^}]*\\}{1,2})?\\s*(?:(@@?)\\s*([-+(0-9.][-+*/(). ,0-9]*?)\\s*([A-Z][A-Z0-9'._-]*))?)?\\s*$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = pattern.match(line.toString());
        if (!match.hasMatch()) {
            refuse(number,
                   BeancountFormat::tr("“%1” is no posting; this transaction was not read.")
                       .arg(line));
            return;
        }
        Posting posting;
        posting.account = match.captured(1);
        posting.isOpen = match.captured(2).isEmpty();
        if (!posting.isOpen) {
            posting.number = ExactDecimal::of(match.captured(2));
            posting.commodity = match.captured(3);
            weigh(posting, match);
            if (!posting.number || !posting.weight)
                refuse(number,
                       BeancountFormat::tr("“%1” is not an amount; this transaction was not read.")
                           .arg(line));
        }
        m_postings.push_back(posting);
    }

    /// Cost counts before price; "{{…}}" and "@@" are totals.
    void weigh(Posting &posting, const QRegularExpressionMatch &match) const
    {
        posting.weight = posting.number;
        posting.weightCommodity = posting.commodity;
        static const QRegularExpression cost(
            u"^\\{\\{?\\s*([-+*/(). ,0-9]+?)\\s*([A-Z][A-Z0-9'._-]*)"_s);
        QString number = match.captured(6);
        QString commodity = match.captured(7);
        bool isTotal = match.captured(5) == "@@"_L1;
        if (const auto found = cost.match(match.captured(4)); found.hasMatch()) {
            number = found.captured(1);
            commodity = found.captured(2);
            isTotal = match.captured(4).startsWith("{{"_L1);
        }
        if (number.isEmpty() || !posting.number)
            return;
        const auto price = ExactDecimal::of(number);
        posting.weightCommodity = commodity;
        if (!price)
            posting.weight.reset();
        else if (isTotal)
            posting.weight =
                posting.number->isNegative() ? price->magnitude().negated() : price->magnitude();
        else
            posting.weight = posting.number->times(*price);
    }

    /// The one open amount is what the weights of the others leave; nothing where that is more than
    /// one currency.
    bool closeOpenPosting()
    {
        const auto isOpen = [](const Posting &posting) { return posting.isOpen; };
        const auto open = std::ranges::find_if(m_postings, isOpen);
        if (open == m_postings.end())
            return true;
        if (std::ranges::count_if(m_postings, isOpen) > 1)
            return false;
        std::optional<ExactDecimal> sum = ExactDecimal();
        for (const Posting &posting : m_postings) {
            if (posting.isOpen)
                continue;
            if (!open->commodity.isEmpty() && open->commodity != posting.weightCommodity)
                return false;
            open->commodity = posting.weightCommodity;
            sum = sum && posting.weight ? sum->plus(*posting.weight) : std::nullopt;
        }
        if (!sum || open->commodity.isEmpty())
            return false;
        open->number = open->weight = sum->negated();
        open->weightCommodity = open->commodity;
        return true;
    }

    void finish(int lastLine)
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        m_open.common.lastLine = lastLine;
        if (m_isGood && (m_postings.empty() || !closeOpenPosting()))
            refuse(m_open.common.line,
                   BeancountFormat::tr(
                       "This transaction leaves more than one amount open; it was not read."));
        if (!m_isGood)
            return;
        for (const Posting &posting : m_postings)
            addLeg(posting);
        if (m_isGood)
            m_journal.transactions.push_back(m_open);
    }

    void addLeg(const Posting &posting)
    {
        const auto currency = Currency::fromCode(posting.commodity);
        const auto weightCurrency = Currency::fromCode(posting.weightCommodity);
        AppAccount account = accountOf(posting.account, m_roots);
        // Shares and points are no money: their account is known by name only.
        QString key = posting.account;
        if (!currency && account.role == AppAccount::Role::Own) {
            account.role = AppAccount::Role::Security;
            key += QString(u' ' % posting.commodity);
        }
        know(key, account);
        const auto amount = currency ? posting.number->money(*currency) : std::optional(Money());
        const auto value =
            weightCurrency ? posting.weight->money(*weightCurrency) : std::optional(Money());
        if (!amount || !value)
            refuse(m_open.common.line,
                   BeancountFormat::tr(
                       "An amount of this transaction is too large; it was not read."));
        else
            m_open.legs.push_back({key, *amount, *value, {}, false});
    }

    void refuse(int line, const QString &message)
    {
        if (m_isGood)
            problems.push_back({line, Severity::Error, message});
        m_isGood = false;
    }

    bool m_isOpen = false;
    bool m_isGood = true;
    AppTransaction m_open;
    std::vector<Posting> m_postings;
    Roots m_roots;
    BeancountJournal m_journal;
    PostingBook m_book;
    QHash<QString, AppAccount> m_accounts;
    QStringList m_usedFirst; ///< keys of the accounts, in the order they came
};

} // namespace

QString BeancountFormat::name() const
{
    return u"Beancount"_s;
}

QStringList BeancountFormat::suffixes() const
{
    return {u"beancount"_s, u"bean"_s};
}

Recognition BeancountFormat::recognise(const FileHead &file) const
{
    const QString head =
        QString::fromUtf8(file.head.first(std::min<qsizetype>(file.head.size(), 32 * 1024)));
    static const QRegularExpression directive(
        u"^\\d{4}[-/]\\d{2}[-/]\\d{2} +(?:(?:open|close|balance|pad) +(?:Assets|Liabilities|Equity|Income|Expenses):|(?:txn|[*!])[^\\n]*\\n(?:\\s+[^\\n]*\\n)*?\\s+(?:[*!] +)?(?:Assets|Liabilities|Equity|Income|Expenses):)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"^(?:option|plugin) +\"[a-z_.]+\""_s,
                                           QRegularExpression::MultilineOption);
    if (directive.match(head).hasMatch())
        return 96;
    return option.match(head).hasMatch() ? 85 : 0;
}

Result<RawFile> BeancountFormat::read(QByteArrayView bytes, const ImportOptions &, Progress &) const
{
    const auto text = decodeText(bytes);
    if (!text)
        return fail(text.error());
    Reader reader;
    reader.read(QString(text->text).remove(u'\r'));
    RawFile file;
    file.format = u"Beancount"_s;
    reader.moveTo(file);
    file.problems = std::move(reader.problems);
    if (file.statements.empty() && file.problems.empty())
        return fail(Error::Code::Invalid,
                    tr("This Beancount journal holds no transactions; files it includes are read "
                       "one by one."));
    return file;
}

} // namespace bp
