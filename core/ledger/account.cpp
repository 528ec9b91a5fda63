// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/account.h"

#include <array>

namespace bp {
namespace {

constexpr std::array<QStringView, 6> keys{
    u"current", u"savings", u"card", u"cash", u"loan", u"investment"};

} // namespace

QString accountKindKey(AccountKind kind)
{
    return keys[size_t(kind)].toString();
}

AccountKind accountKindFromKey(QStringView key)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key)
            return AccountKind(i);
    }
    return AccountKind::Current;
}

} // namespace bp
