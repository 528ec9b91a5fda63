// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/saved_filters.h"

#include "core/ledger/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView preferenceKey("entries.saved_filters");

template <typename I>
QJsonArray arrayOf(const QSet<I> &ids)
{
    std::vector<I> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray array;
    for (const I id : sorted)
        array.append(qint64(id.value()));
    return array;
}

/// Those of the array the book still has.
template <typename I, typename Rows>
QSet<I> idsOf(const QJsonValue &array, const Rows &rows)
{
    QSet<I> ids;
    for (const QJsonValue &value : array.toArray()) {
        const I id(value.toInteger());
        for (const auto &row : rows) {
            if (row.id == id)
                ids.insert(id);
        }
    }
    return ids;
}

/// The name of a value by its place in the list; enumerators are stored by name, so they may move.
template <typename E>
QString nameOf(std::span<const QLatin1StringView> names, E value)
{
    return names[size_t(value)];
}

template <typename E>
E valueOf(std::span<const QLatin1StringView> names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return E(i);
    }
    return E(0);
}

constexpr QLatin1StringView periodNames[] = {"days"_L1,
                                             "thisMonth"_L1,
                                             "lastMonth"_L1,
                                             "last3Months"_L1,
                                             "last12Months"_L1,
                                             "thisYear"_L1,
                                             "lastYear"_L1};
constexpr QLatin1StringView flowNames[] = {
    "any"_L1, "in"_L1, "out"_L1, "transfers"_L1, "noTransfers"_L1};
constexpr QLatin1StringView sortingNames[] = {"any"_L1, "unsorted"_L1, "byMachine"_L1};

QJsonObject toJson(const SavedFilter &saved)
{
    const EntryFilter &filter = saved.filter;
    QJsonObject object{{u"name"_s, saved.name},
                       {u"period"_s, nameOf(periodNames, saved.period)},
                       {u"text"_s, filter.text},
                       {u"flow"_s, nameOf(flowNames, filter.flow)},
                       {u"sorting"_s, nameOf(sortingNames, filter.sorting)},
                       {u"accounts"_s, arrayOf(filter.accounts)},
                       {u"categories"_s, arrayOf(filter.categories)},
                       {u"payees"_s, arrayOf(filter.payees)},
                       {u"tags"_s, arrayOf(filter.tags)}};
    if (saved.period == NamedPeriod::None) {
        object.insert(u"first"_s, filter.days.first.toString(Qt::ISODate));
        object.insert(u"last"_s, filter.days.last.toString(Qt::ISODate));
    }
    if (filter.amount) {
        object.insert(u"least"_s, qint64(filter.amount->least));
        if (filter.amount->most)
            object.insert(u"most"_s, qint64(*filter.amount->most));
    }
    return object;
}

SavedFilter fromJson(const LedgerReader &reader, const QJsonObject &object)
{
    SavedFilter saved;
    saved.name = object["name"_L1].toString();
    saved.period = valueOf<NamedPeriod>(periodNames, object["period"_L1].toString());
    EntryFilter &filter = saved.filter;
    filter.text = object["text"_L1].toString();
    filter.flow = valueOf<Flow>(flowNames, object["flow"_L1].toString());
    filter.sorting = valueOf<Sorting>(sortingNames, object["sorting"_L1].toString());
    filter.accounts = idsOf<AccountId>(object["accounts"_L1], reader.accounts());
    filter.categories = idsOf<CategoryId>(object["categories"_L1], reader.categories());
    filter.payees = idsOf<PayeeId>(object["payees"_L1], reader.payees());
    filter.tags = idsOf<TagId>(object["tags"_L1], reader.tags());
    filter.days = {QDate::fromString(object["first"_L1].toString(), Qt::ISODate),
                   QDate::fromString(object["last"_L1].toString(), Qt::ISODate)};
    if (object.contains("least"_L1)) {
        filter.amount.emplace();
        filter.amount->least = object["least"_L1].toInteger();
        if (object.contains("most"_L1))
            filter.amount->most = object["most"_L1].toInteger();
    }
    return saved;
}

void store(LedgerWriter &writer, const std::vector<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &saved : filters)
        array.append(toJson(saved));
    writer.setPreference(
        preferenceKey,
        filters.empty() ? QString()
                        : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace

EntryFilter SavedFilter::asked(QDate today) const
{
    EntryFilter asked = filter;
    if (period != NamedPeriod::None)
        asked.days = daysOf(period, today);
    return asked;
}

std::vector<SavedFilter> SavedFilters::of(const LedgerReader &reader)
{
    std::vector<SavedFilter> filters;
    const QByteArray text = reader.preference(preferenceKey).toUtf8();
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array())
        filters.push_back(fromJson(reader, value.toObject()));
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &a, const SavedFilter &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return filters;
}

Result<void>
SavedFilters::save(Ledger &ledger, const QString &name, const EntryFilter &filter, QDate today)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Code::Invalid, tr("Give the filter a name. Nothing was saved."));
    SavedFilter saved{name.trimmed(), periodOf(filter.days, today), filter};
    saved.filter.batches = {};
    if (saved.period != NamedPeriod::None)
        saved.filter.days = {};
    return ledger.change(
        tr("Save the filter %1").arg(saved.name), [&](LedgerWriter &writer) -> Result<void> {
            std::vector<SavedFilter> filters = of(writer);
            std::erase_if(filters,
                          [&saved](const SavedFilter &each) { return each.name == saved.name; });
            filters.push_back(saved);
            store(writer, filters);
            return {};
        });
}

Result<void> SavedFilters::remove(Ledger &ledger, const QString &name)
{
    return ledger.change(
        tr("Remove the filter %1").arg(name), [&](LedgerWriter &writer) -> Result<void> {
            std::vector<SavedFilter> filters = of(writer);
            std::erase_if(filters, [&name](const SavedFilter &each) { return each.name == name; });
            store(writer, filters);
            return {};
        });
}

} // namespace bp
