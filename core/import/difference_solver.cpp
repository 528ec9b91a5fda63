// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/difference_solver.h"

#include "core/base/display.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::DifferenceSolver)
};

constexpr int mostRowsForPairs = 5000;
constexpr int mostRowsForTriples = 400;

/// The amount with two of its digits exchanged so that it grows by `growth`; nothing if no exchange
/// does.
std::optional<std::int64_t> swapped(std::int64_t amount, std::int64_t growth)
{
    if (amount == std::numeric_limits<std::int64_t>::min())
        return {};
    const bool negative = amount < 0;
    const QByteArray digits = QByteArray::number(qlonglong(negative ? -amount : amount));
    // Neighbours first: they are what fingers exchange.
    for (qsizetype apart = 1; apart < digits.size(); ++apart) {
        for (qsizetype i = 0; i + apart < digits.size(); ++i) {
            if (digits[i] == digits[i + apart])
                continue;
            QByteArray other = digits;
            std::swap(other[i], other[i + apart]);
            const std::int64_t value = negative ? -other.toLongLong() : other.toLongLong();
            std::int64_t difference = 0;
            if (!__builtin_sub_overflow(value, amount, &difference) && difference == growth)
                return value;
        }
        if (apart == 2)
            break; // further apart is no slip
    }
    return {};
}

class Search
{
public:
    Search(std::span<const DifferenceRow> rows, Money residue)
        : m_rows(rows)
        , m_residue(residue)
    {
    }

    std::vector<DifferenceCandidate> all()
    {
        findLeftOutRows();
        findWrongSigns();
        findDuplicates();
        findSwappedDigits();
        findSingleRows();
        findPairs();
        findTriples();
        m_found.push_back({DifferenceKind::MissingRow, {}, m_residue});
        return std::move(m_found);
    }

private:
    std::int64_t minor(int row) const { return m_rows[size_t(row)].amount.minor(); }
    bool isCounted(int row) const { return m_rows[size_t(row)].isCounted; }
    /// What the residue would lose if the row changed sides.
    std::int64_t effect(int row) const
    {
        const std::int64_t value = minor(row);
        if (!isCounted(row) || value == std::numeric_limits<std::int64_t>::min())
            return value;
        return -value;
    }
    DifferenceKind kindOf(const std::vector<int> &rows) const
    {
        const auto counted =
            std::count_if(rows.begin(), rows.end(), [this](int row) { return isCounted(row); });
        return counted == std::ptrdiff_t(rows.size()) ? DifferenceKind::ExtraRows
               : counted == 0                         ? DifferenceKind::LeftOutRows
                                                      : DifferenceKind::MixedRows;
    }
    int count() const { return int(m_rows.size()); }
    Money money(std::int64_t value) const { return {value, m_residue.currency()}; }
    void add(DifferenceKind kind, std::vector<int> rows, Money amount)
    {
        m_found.push_back({kind, std::move(rows), amount});
    }

    void findLeftOutRows()
    {
        for (int i = 0; i < count(); ++i) {
            if (!isCounted(i) && minor(i) == m_residue.minor())
                add(DifferenceKind::LeftOutRow, {i}, m_residue);
        }
    }

    void findWrongSigns()
    {
        if (m_residue.minor() % 2 != 0)
            return;
        for (int i = 0; i < count(); ++i) {
            if (isCounted(i) && minor(i) == -(m_residue.minor() / 2))
                add(DifferenceKind::WrongSign, {i}, money(-minor(i)));
        }
    }

    void findDuplicates()
    {
        QHash<QPair<QDate, QString>, int> seen;
        for (int i = 0; i < count(); ++i) {
            if (!isCounted(i) || minor(i) != -m_residue.minor())
                continue;
            const auto key = qMakePair(m_rows[size_t(i)].day, m_rows[size_t(i)].text);
            if (const auto earlier = seen.constFind(key); earlier != seen.constEnd())
                add(DifferenceKind::DuplicateRow, {*earlier, i}, money(minor(i)));
            else
                seen.insert(key, i);
        }
    }

    void findSwappedDigits()
    {
        if (m_residue.minor() % 9 != 0)
            return;
        for (int i = 0; i < count(); ++i) {
            const auto value =
                isCounted(i) ? swapped(minor(i), m_residue.minor()) : std::nullopt;
            if (value)
                add(DifferenceKind::SwappedDigits, {i}, money(*value));
        }
    }

    void findSingleRows()
    {
        const bool hasDuplicate =
            std::any_of(m_found.begin(), m_found.end(), [](const DifferenceCandidate &candidate) {
                return candidate.kind == DifferenceKind::DuplicateRow;
            });
        for (int i = 0; i < count(); ++i) {
            if (isCounted(i) && minor(i) == -m_residue.minor() && !hasDuplicate)
                add(DifferenceKind::ExtraRow, {i}, money(minor(i)));
        }
        for (int i = 0; i < count(); ++i) {
            if (isCounted(i) && minor(i) == m_residue.minor()) {
                add(DifferenceKind::TwinMissing, {i}, m_residue);
                return;
            }
        }
    }

    void findPairs()
    {
        if (count() > mostRowsForPairs)
            return;
        QHash<std::int64_t, int> earlier; // by effect
        for (int i = 0; i < count(); ++i) {
            std::int64_t wanted = 0;
            if (effect(i) == 0 || __builtin_sub_overflow(m_residue.minor(), effect(i), &wanted))
                continue;
            if (const auto other = earlier.constFind(wanted); other != earlier.constEnd())
                add(kindOf({*other, i}), {*other, i}, money(-m_residue.minor()));
            earlier.insert(effect(i), i);
        }
    }

    void findTriples()
    {
        if (count() > mostRowsForTriples || !m_found.empty())
            return;
        QHash<std::int64_t, int> later;
        for (int i = 0; i < count(); ++i)
            later.insert(effect(i), i);
        for (int i = 0; i < count(); ++i) {
            for (int j = i + 1; j < count(); ++j) {
                std::int64_t third = m_residue.minor();
                if (__builtin_sub_overflow(third, effect(i), &third) ||
                    __builtin_sub_overflow(third, effect(j), &third))
                    continue;
                const auto found = later.constFind(third);
                if (found != later.constEnd() && *found > j)
                    add(kindOf({i, j, *found}), {i, j, *found}, money(-m_residue.minor()));
            }
        }
    }

    std::span<const DifferenceRow> m_rows;
    Money m_residue;
    std::vector<DifferenceCandidate> m_found;
};

QString rowNumbers(const std::vector<int> &candidates, std::span<const DifferenceRow> rows)
{
    QStringList numbers;
    for (const int row : candidates)
        numbers.append(QString::number(rows[size_t(row)].line));
    return numbers.join(QStringLiteral(", "));
}

} // namespace

std::vector<DifferenceCandidate>
differenceCandidates(std::span<const DifferenceRow> rows, Money residue, int most)
{
    if (residue.isZero() || most < 1 || residue.minor() == std::numeric_limits<std::int64_t>::min())
        return {};
    std::vector<DifferenceCandidate> found = Search(rows, residue).all();
    if (int(found.size()) > most) {
        found[size_t(most) - 1] = found.back();
        found.resize(size_t(most));
    }
    return found;
}

QString differenceSentence(const DifferenceCandidate &candidate,
                           std::span<const DifferenceRow> rows,
                           const QLocale &locale)
{
    const QString amount = display::amount(candidate.amount, locale);
    if (candidate.rows.empty())
        return Words::tr("A row of %1 could be missing.").arg(amount);
    const DifferenceRow &last = rows[size_t(candidate.rows.back())];
    const QString written = display::amount(last.amount, locale);
    switch (candidate.kind) {
    case DifferenceKind::WrongSign:
    case DifferenceKind::SwappedDigits:
        return Words::tr("Row %1 could be %2 instead of %3.").arg(last.line).arg(amount, written);
    case DifferenceKind::DuplicateRow:
        return Words::tr("Row %1 could be row %2 a second time: %3.")
            .arg(last.line)
            .arg(rows[size_t(candidate.rows.front())].line)
            .arg(written);
    case DifferenceKind::ExtraRow:
        return Words::tr("Row %1 of %2 could be too many.").arg(last.line).arg(written);
    case DifferenceKind::LeftOutRow:
        return Words::tr("Row %1 of %2 is left out.").arg(last.line).arg(written);
    case DifferenceKind::LeftOutRows:
        return Words::tr("Rows %1 are left out.").arg(rowNumbers(candidate.rows, rows));
    case DifferenceKind::MixedRows:
        return Words::tr("It would fit if you changed the ticks of rows %1.")
            .arg(rowNumbers(candidate.rows, rows));
    case DifferenceKind::TwinMissing:
        return Words::tr("A second row like row %1, of %2, could be missing.")
            .arg(last.line)
            .arg(amount);
    case DifferenceKind::ExtraRows:
        return Words::tr("Rows %1, together %2, could be too many.")
            .arg(rowNumbers(candidate.rows, rows), amount);
    case DifferenceKind::MissingRow:
        return Words::tr("A row of %1 could be missing.").arg(amount);
    }
    Q_UNREACHABLE();
}

} // namespace bp
