// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Row ids that cannot be mixed up: an AccountId is not an EntryId. Zero is "none".

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace bp {

template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value)
        : m_value(value)
    {
    }

    constexpr std::int64_t value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    // std::int64_t is long on Linux, Qt's overloads take long long.
    friend size_t qHash(Id id, size_t seed = 0) noexcept
    {
        return ::qHash(qint64(id.m_value), seed);
    }

private:
    std::int64_t m_value = 0;
};

using AccountId = Id<struct AccountTag>;
using AttachmentId = Id<struct AttachmentTag>;
using CategoryId = Id<struct CategoryTag>;
using CategoryRuleId = Id<struct CategoryRuleTag>;
using EntryId = Id<struct EntryTag>;
using HistoryId = Id<struct HistoryTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using ModelId = Id<struct ModelTag>;
using PayeeId = Id<struct PayeeTag>;
using SplitId = Id<struct SplitTag>;
using TagId = Id<struct TagTag>;
using TransferId = Id<struct TransferTag>;

} // namespace bp
