// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/training_set.h"

#include "core/advice/teaching_entries.h"
#include "core/base/scanned_text.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace bp::ml {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostProblems = 50; ///< of one kind; a longer list helps nobody
constexpr int transferDays = 5;

QString categoryName(const LedgerReader &reader, CategoryId id)
{
    const std::optional<Category> category = reader.category(id);
    return category ? category->name : QString();
}

QString shownText(const TextRow &row)
{
    const QString name = merchantName(row.text, row.memo);
    return name.isEmpty() ? row.text : name;
}

} // namespace

int merchantSign(const TextRow &row)
{
    return row.minor > 0 ? 1 : row.minor < 0 ? -1 : 0;
}

void describeMerchant(TextRow &row, const MerchantLookup *merchants)
{
    if (!merchants)
        return;
    MerchantHit hit = merchants->kind(ScannedText(row.text, row.memo), merchantSign(row));
    row.merchantTag = std::move(hit.tag);
    row.merchantCategory = std::move(hit.categoryKey);
}

TextRow describedName(const QString &name, const MerchantLookup *merchants)
{
    TextRow row;
    row.text = name;
    describeMerchant(row, merchants);
    // A word says what it means; a brand that happens to be called alike does not.
    if (!row.merchantTag.startsWith("word/"_L1)) {
        row.merchantTag.clear();
        row.merchantCategory.clear();
    }
    return row;
}

TrainingSet
TrainingSet::of(const LedgerReader &reader, const MerchantLookup *merchants, const DateRange &days)
{
    TrainingSet set;
    forEachTeacher(reader, days, [&](const EntryFacts &facts, const QString &payee) {
        TrainingEntry entry{facts.id, {}, facts.category};
        entry.row.text = payee;
        entry.row.memo = facts.bankMemo;
        entry.row.minor = facts.minor;
        entry.row.hasAmount = true;
        entry.row.day = facts.day;
        entry.row.account = facts.account.value();
        describeMerchant(entry.row, merchants);
        set.entries.push_back(std::move(entry));
    });
    return set;
}

QByteArray TrainingSet::contentHash() const
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    for (const TrainingEntry &entry : entries)
        out << entry.row.text << entry.row.memo << qint64(entry.row.minor) << entry.row.day
            << qint64(entry.row.account) << qint64(entry.category.value());
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

std::vector<TrainingProblem> TrainingCheck::problems(const TrainingSet &set,
                                                     const LedgerReader &reader)
{
    std::vector<TrainingProblem> out;
    transferLeaks(set, out);
    contradictions(set, reader, out);
    singleExamples(set, reader, out);
    return out;
}

void TrainingCheck::contradictions(const TrainingSet &set,
                                   const LedgerReader &reader,
                                   std::vector<TrainingProblem> &out)
{
    std::map<std::pair<QString, std::int64_t>, std::map<CategoryId, std::vector<EntryId>>> groups;
    for (const TrainingEntry &entry : set.entries)
        groups[{QString(entry.row.text % u'\n' % entry.row.memo), entry.row.minor}][entry.category]
            .push_back(entry.id);
    std::size_t found = 0;
    for (const auto &[key, byCategory] : groups) {
        if (byCategory.size() < 2 || key.first.trimmed().isEmpty() || ++found > mostProblems)
            continue;
        TrainingProblem problem;
        QStringList names;
        for (const auto &[category, entries] : byCategory) {
            names.append(categoryName(reader, category));
            problem.entries.insert(problem.entries.end(), entries.begin(), entries.end());
        }
        names.sort();
        problem.kind = TrainingProblem::Kind::Contradiction;
        problem.sentence =
            tr("“%1” with the same amount is sorted in different ways: %2. Give all of them one "
               "category, or "
               "leave it if that is meant.")
                .arg(key.first.section(u'\n', 0, 0), names.join(QStringLiteral(", ")));
        out.push_back(std::move(problem));
    }
}

void TrainingCheck::singleExamples(const TrainingSet &set,
                                   const LedgerReader &reader,
                                   std::vector<TrainingProblem> &out)
{
    std::map<CategoryId, std::vector<EntryId>> byCategory;
    for (const TrainingEntry &entry : set.entries)
        byCategory[entry.category].push_back(entry.id);
    std::size_t found = 0;
    for (const auto &[category, entries] : byCategory) {
        if (entries.size() != 1 || ++found > mostProblems)
            continue;
        out.push_back({TrainingProblem::Kind::SingleExample,
                       tr("“%1” has a single entry, too few to learn from. Sort another one into "
                          "it, or merge it with a "
                          "category like it.")
                           .arg(categoryName(reader, category)),
                       entries});
    }
}

void TrainingCheck::transferLeaks(const TrainingSet &set, std::vector<TrainingProblem> &out)
{
    std::multimap<std::int64_t, const TrainingEntry *> byMagnitude;
    for (const TrainingEntry &entry : set.entries)
        byMagnitude.emplace(std::abs(entry.row.minor), &entry);
    std::set<EntryId> used;
    std::size_t found = 0;
    for (const TrainingEntry &entry : set.entries) {
        if (entry.row.minor >= 0 || used.contains(entry.id))
            continue;
        const auto [begin, end] = byMagnitude.equal_range(-entry.row.minor);
        for (auto at = begin; at != end; ++at) {
            const TrainingEntry &other = *at->second;
            const bool isOtherSide =
                other.row.minor == -entry.row.minor && other.row.account != entry.row.account &&
                std::abs(other.row.day.daysTo(entry.row.day)) <= transferDays &&
                !used.contains(other.id);
            if (!isOtherSide || ++found > mostProblems)
                continue;
            used.insert({entry.id, other.id});
            out.push_back({TrainingProblem::Kind::TransferLeak,
                           tr("“%1” and “%2” look like one movement between your own accounts but "
                              "are sorted as spending and "
                              "income. Pair them as a transfer.")
                               .arg(shownText(entry.row), shownText(other.row)),
                           {entry.id, other.id}});
            break;
        }
    }
}

} // namespace bp::ml
