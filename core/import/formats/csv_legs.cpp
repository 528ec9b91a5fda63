// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_legs.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvLegs)
};

} // namespace

const CsvLegs::Leg *CsvLegs::find(const QString &link) const
{
    const auto found = m_legs.constFind(link);
    return found == m_legs.constEnd() ? nullptr : &*found;
}

void CsvLegs::breakLink(const QString &link, int line)
{
    if (!link.isEmpty() && !m_broken.contains(link))
        m_broken.insert(link, line);
}

std::optional<int> CsvLegs::brokenAt(const QString &link) const
{
    const auto found = m_broken.constFind(link);
    return found == m_broken.constEnd() ? std::nullopt : std::optional(*found);
}

QString CsvLegs::sentenceFor(int brokenLine)
{
    return Text::tr("The other side of this transfer, line %1, could not be read; so the "
                    "transfer was not read. Correct it in the file or add it by hand.")
        .arg(brokenLine);
}

int CsvLegs::removeHalves(std::vector<RawStatement> &statements,
                          std::vector<ImportProblem> &problems) const
{
    std::vector<std::pair<Leg, int>> halves;
    for (auto broken = m_broken.constBegin(); broken != m_broken.constEnd(); ++broken) {
        if (const Leg *leg = find(broken.key()))
            halves.emplace_back(*leg, broken.value());
    }
    std::ranges::sort(halves, std::greater(), [](const auto &half) { return half.first.entry; });
    for (const auto &[leg, line] : halves) {
        auto &entries = statements[leg.statement].entries;
        const auto place = entries.begin() + std::ptrdiff_t(leg.entry);
        problems.push_back({place->line, Severity::Error, sentenceFor(line)});
        entries.erase(place);
    }
    std::erase_if(statements, [](const RawStatement &s) { return s.entries.empty(); });
    return int(halves.size());
}

void CsvAccountCurrencies::add(QStringView account, Currency currency)
{
    ++m_counts[account.toString()][currency];
}

bool CsvAccountCurrencies::contradicts(QStringView account, Currency currency) const
{
    const auto counts = m_counts.constFind(account.toString());
    if (counts == m_counts.constEnd() || counts->size() < 2)
        return false;
    const int mine = counts->value(currency);
    for (auto other = counts->constBegin(); other != counts->constEnd(); ++other) {
        if (other.key() != currency && other.value() >= mine)
            return true;
    }
    return false;
}

} // namespace bp
