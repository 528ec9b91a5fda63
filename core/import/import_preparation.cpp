// SPDX-License-Identifier: GPL-3.0-or-later

// From paths to a preview: reads the files, gives every statement its account, then decides the
// rows.
#include "core/import/import_preparation.h"

#include "core/import/account_finder.h"
#include "core/import/import_formats.h"
#include "core/import/opening_entries.h"
#include "core/import/row_decisions.h"
#include "core/import/transfer_parts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportPreview)
};

bool isMute(const AccountHint &hint)
{
    return hint.number.isEmpty() && hint.name.isEmpty();
}

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result()
                                                                 : QByteArray(32, '\0');
}

[[nodiscard]] Result<ImportFile> readFile(const QString &path,
                                          const ImportRequest &request,
                                          const LedgerReader &reader,
                                          Progress &progress)
{
    ImportOptions options;
    options.currency = reader.bookCurrency();
    if (const auto account = reader.account(request.account))
        options.currency = account->currency;
    options.answers = request.answers.value(path);
    Result<RawFile> read = readStatementFile(path, options, progress);
    if (!read)
        return fail(read.error());
    if (!read->layoutFingerprint.isEmpty() && options.answers.isEmpty()) {
        const auto profile = reader.importProfile(read->layoutFingerprint);
        if (profile && profile->mapping.size() > 2 && profile->mapping != read->layout) {
            options.layout = profile->mapping;
            if (Result<RawFile> again = readStatementFile(path, options, progress))
                read = std::move(again);
        }
    }
    return ImportFile{QFileInfo(path).fileName(), path, hashOfFile(path), std::move(*read)};
}

/// Gives statements their accounts; those it proposes are shared by statements that belong
/// together.
class Accounts
{
public:
    Accounts(ImportPreview &preview, AccountId chosen, const LedgerReader &reader)
        : m_preview(preview)
        , m_chosen(chosen)
        , m_reader(reader)
    {
        for (const Account &account : reader.accounts()) {
            if (!account.isClosed || account.id == chosen)
                m_known.push_back(account);
        }
        m_bookAccounts = m_known.size();
    }

    [[nodiscard]] Result<int> of(const RawStatement &statement, const PreviewFile &file)
    {
        if (!m_chosen.isNull())
            return chosen(statement);
        const QByteArray key =
            importMemoryKey(file.layoutFingerprint, file.format, statement.account);
        AccountQuestion question;
        question.statement = &statement;
        question.fileName = QFileInfo(file.name).completeBaseName();
        question.sharedEntries = [&](AccountId id) { return shared(id, statement).matching; };
        if (isMute(statement.account) && !key.isEmpty()) {
            if (const auto profile = m_reader.importProfile(key);
                profile && !looksForeign(profile->account, statement))
                question.remembered = profile->account;
            if (const auto proposed = m_proposed.constFind({key, statement.currency});
                proposed != m_proposed.cend())
                return *proposed;
        }
        const AccountAnswer answer = findAccount(question, m_known);
        return answer.account >= 0 ? use(answer) : propose(answer, statement, key);
    }

private:
    [[nodiscard]] Result<int> chosen(const RawStatement &statement)
    {
        const auto account = std::ranges::find(m_known, m_chosen, &Account::id);
        if (account == m_known.end())
            return fail(Error::Code::NotFound,
                        Words::tr("The account is no longer in the book. Choose another one."));
        if (account->currency != statement.currency)
            return fail(
                Error::Code::Invalid,
                Words::tr("The file is in %1, the account %2 in %3. Choose an account of the same "
                          "currency.")
                    .arg(statement.currency.code(), account->name, account->currency.code()));
        return use({int(account - m_known.begin()), {}, 1, Words::tr("You chose this account.")});
    }

    struct Shared
    {
        int matching = 0; ///< rows with an entry of the same day and amount
        int covered = 0;  ///< rows on days on which the account has entries
    };

    Shared shared(AccountId id, const RawStatement &statement) const
    {
        if (id.isNull())
            return {};
        QHash<std::pair<qint64, qint64>, int> rows;
        QHash<qint64, int> days;
        DateRange range;
        for (const RawEntry &row : statement.entries) {
            ++rows[{row.day.toJulianDay(), row.amount.minor()}];
            ++days[row.day.toJulianDay()];
            range.first = range.first.isNull() ? row.day : std::min(range.first, row.day);
            range.last = range.last.isNull() ? row.day : std::max(range.last, row.day);
        }
        Shared found;
        if (range.first.isNull())
            return found;
        EntryFilter filter;
        filter.accounts = {id};
        filter.days = range;
        m_reader.forEachEntry(filter, [&](const EntryFacts &facts) {
            const auto row = rows.find({facts.day.toJulianDay(), facts.minor});
            if (row != rows.end() && *row > 0) {
                --*row;
                ++found.matching;
            }
            found.covered += days.take(facts.day.toJulianDay());
        });
        return found;
    }

    /// The account has entries on these days, but none of the statement's: two accounts with the
    /// same layout.
    bool looksForeign(AccountId id, const RawStatement &statement) const
    {
        const Shared found = shared(id, statement);
        return found.covered >= 5 && found.matching == 0;
    }

    int use(const AccountAnswer &answer)
    {
        const Account &account = m_known[size_t(answer.account)];
        if (answer.account >= int(m_bookAccounts))
            return m_previewIndex[size_t(answer.account) - m_bookAccounts];
        const auto at = std::ranges::find_if(m_preview.accounts, [&](const PreviewAccount &known) {
            return known.account.id == account.id;
        });
        if (at != m_preview.accounts.end())
            return int(at - m_preview.accounts.begin());
        m_preview.accounts.push_back({account, answer.reason, answer.confidence, true, {}, {}});
        return int(m_preview.accounts.size()) - 1;
    }

    int propose(const AccountAnswer &answer, const RawStatement &statement, const QByteArray &key)
    {
        PreviewAccount account{answer.proposal, answer.reason, answer.confidence, false, {}, {}};
        account.account.name = unusedName(account.account.name, statement.currency);
        m_preview.accounts.push_back(account);
        const int index = int(m_preview.accounts.size()) - 1;
        m_known.push_back(account.account);
        m_previewIndex.push_back(index);
        if (isMute(statement.account) && !key.isEmpty())
            m_proposed.insert({key, statement.currency}, index);
        return index;
    }

    /// An account kept in several currencies becomes one account for each: "Wise", "Wise USD".
    QString unusedName(const QString &wished, Currency currency) const
    {
        const QString name = wished.isEmpty() ? Words::tr("Account") : wished;
        const auto isTaken = [&](const QString &candidate) {
            return std::ranges::any_of(m_known,
                                       [&](const Account &a) { return a.name == candidate; });
        };
        if (!isTaken(name))
            return name;
        QString free = nameInCurrency(name, currency);
        for (int i = 2; isTaken(free); ++i)
            free = name + u' ' + QString::number(i);
        return free;
    }

    ImportPreview &m_preview;
    AccountId m_chosen;
    const LedgerReader &m_reader;
    std::vector<Account> m_known; ///< of the book, then proposed ones
    size_t m_bookAccounts = 0;
    std::vector<int> m_previewIndex; ///< of the proposed ones
    QHash<std::pair<QByteArray, Currency>, int> m_proposed;
};

/// Rows in a currency other than the statement's cannot stand in its account.
void moveRows(RawStatement &raw, PreviewStatement &statement)
{
    raw.entries = withTransferPartsApart(std::move(raw.entries), statement.hint.name);
    statement.rows.reserve(raw.entries.size());
    for (RawEntry &entry : raw.entries) {
        const bool fits = entry.day.isValid() && entry.day.year() > 0 && entry.day.year() < 10000 &&
                          entry.amount.currency() == statement.currency;
        if (!fits) {
            statement.problems.push_back(
                {entry.line,
                 Severity::Error,
                 Words::tr("This row has no day, or another currency than its account.")});
            continue;
        }
        PreviewRow row;
        row.raw = std::move(entry);
        statement.rows.push_back(std::move(row));
    }
    raw.entries = {};
}

/// Rows with errors that no stated balance would miss: all the balances there are stand in the rows
/// themselves.
int missedRows(const PreviewStatement &statement, const PreviewFile &file)
{
    const auto isError = [](const ImportProblem &problem) {
        return problem.severity == Severity::Error;
    };
    const bool areBalancesOfRows = std::ranges::any_of(
        statement.rows, [](const PreviewRow &row) { return row.raw.runningBalance.has_value(); });
    if (!areBalancesOfRows)
        return 0;
    return int(std::ranges::count_if(statement.problems, isError) +
               std::ranges::count_if(file.problems, isError));
}

/// Which categories of the file are income: what its app says, else the sign of all that stands
/// under one.
QHash<QString, CategoryKind> categoryKindsOf(const RawFile &file)
{
    QHash<QString, MoneyBag> sums;
    for (const RawStatement &statement : file.statements) {
        for (const RawEntry &entry : statement.entries) {
            if (!entry.category.isEmpty())
                sums[entry.category].add(entry.amount);
            for (const RawSplit &split : entry.splits) {
                if (!split.category.isEmpty())
                    sums[split.category].add(split.amount);
            }
        }
    }
    QHash<QString, CategoryKind> kinds = file.categoryKinds;
    for (auto at = sums.cbegin(); at != sums.cend(); ++at) {
        const auto isIn = [](const auto &sum) { return sum.second > 0; };
        if (!kinds.contains(at.key()))
            kinds.insert(at.key(),
                         std::ranges::all_of(at->sums(), isIn) ? CategoryKind::Income
                                                               : CategoryKind::Expense);
    }
    return kinds;
}

} // namespace

Result<ImportPreview> prepareImport(const ImportRequest &request,
                                    const LedgerReader &reader,
                                    const Advisors &advisors,
                                    Progress &progress)
{
    std::vector<ImportFile> files;
    std::vector<PreviewFile> bad;
    std::optional<Error> first;
    QStringList reasons;
    for (int i = 0; i < int(request.paths.size()); ++i) {
        const QString &path = request.paths.at(i);
        progress.report(
            i, int(request.paths.size()), Words::tr("Reading %1").arg(QFileInfo(path).fileName()));
        Result<ImportFile> file = readFile(path, request, reader, progress);
        if (progress.isCancelled())
            return fail(Error::Code::Cancelled, {});
        if (file) {
            files.push_back(std::move(*file));
            continue;
        }
        first = first.value_or(file.error());
        reasons.append(namedProblem(path, file.error().message));
        PreviewFile failed;
        failed.name = QFileInfo(path).fileName();
        failed.path = path;
        failed.problems.push_back({0, Severity::Error, file.error().message});
        bad.push_back(std::move(failed));
    }
    if (files.empty() && first && request.mayBeEmpty) {
        ImportPreview none;
        none.files = std::move(bad);
        return none;
    }
    if (files.empty() && first)
        return fail(bad.size() == 1 ? *first
                                    : Error{first->code, reasons.join(u'\n'), first->detail});
    Result<ImportPreview> preview =
        prepareImport(std::move(files), request, reader, advisors, progress);
    if (preview)
        preview->files.insert(preview->files.end(), bad.begin(), bad.end());
    return preview;
}

Result<ImportPreview> prepareImport(std::vector<ImportFile> files,
                                    const ImportRequest &request,
                                    const LedgerReader &reader,
                                    const Advisors &advisors,
                                    Progress &progress)
{
    ImportPreview preview;
    preview.revision = request.revision;
    preview.answers = request.answers;
    Accounts accounts(preview, request.account, reader);
    for (ImportFile &file : files) {
        preview.files.push_back({file.name,
                                 file.path,
                                 file.hash,
                                 file.content.format,
                                 file.content.layoutFingerprint,
                                 file.content.layout,
                                 std::move(file.content.problems),
                                 std::move(file.content.columns),
                                 std::move(file.content.questions),
                                 file.content.knowsTransfers,
                                 categoryKindsOf(file.content),
                                 file.content.isSortedByPerson});
        addOtherSides(file.content);
        for (RawStatement &raw : file.content.statements) {
            takeOpeningEntries(raw);
            PreviewStatement statement;
            statement.file = int(preview.files.size()) - 1;
            statement.proof = proofOf(raw);
            const Result<int> account = accounts.of(raw, preview.files.back());
            if (!account)
                return fail(account.error());
            statement.account = *account;
            statement.hint = std::move(raw.account);
            statement.currency = raw.currency;
            statement.opening = raw.opening;
            statement.closing = raw.closing;
            statement.problems = std::move(raw.problems);
            moveRows(raw, statement);
            statement.unreadRows = missedRows(statement, preview.files.back());
            preview.statements.push_back(std::move(statement));
        }
    }
    if (preview.statements.empty())
        return fail(Error::Code::Invalid,
                    Words::tr("There are no entries in the file. Nothing was changed."));
    if (auto decided = decideRows(preview, reader, advisors, progress); !decided)
        return fail(decided.error());
    return preview;
}

} // namespace bp
