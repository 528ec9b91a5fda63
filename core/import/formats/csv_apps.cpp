// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_apps.h"

#include "core/import/formats/csv_roles.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvApps)
};

constexpr std::array<QStringView, 2> plainTimes{u"0000-00-00 00:00:00", u"0000-00-00 00:00"};
constexpr std::array<QStringView, 2> zonedTimes{u"0000-00-00T00:00:00+00:00", u"0000-00-00"};

// With their preamble one column is enough to tell them.
constexpr std::array<QStringView, 1> amountSignature{u"金额|金额 元|收 支"};
constexpr std::array<QStringView, 4> alipayRequired{
    u"交易时间|交易创建时间", u"金额|金额 元", u"收 支", u"交易状态"};
constexpr std::array<QStringView, 5> wechatRequired{
    u"交易时间", u"交易类型", u"收 支", u"金额 元", u"当前状态"};
constexpr std::array<QStringView, 7> jdRequired{
    u"交易时间", u"商户名称", u"交易说明", u"金额", u"收 付款方式", u"交易状态", u"收 支"};
constexpr std::array<QStringView, 3> feideeSignature{u"交易类型", u"子类别", u"账户"};
constexpr std::array<QStringView, 7> feideeRequired{
    u"交易类型", u"日期", u"子类别", u"账户", u"金额", u"备注", u"关联id"};
constexpr std::array<QStringView, 3> fireflySignature{
    u"type", u"amount|date", u"source name|destination name"};
constexpr std::array<QStringView, 6> fireflyRequired{
    u"type", u"amount", u"date", u"source name", u"destination name", u"category"};
constexpr std::array<QStringView, 4> ezSignature{
    u"timezone", u"sub category", u"account currency", u"account2 amount"};

// Its accounts begin with an entry of the payee "Starting Balance".
constexpr std::array<QStringView, 4> ynabSignature{u"account", u"payee", u"outflow", u"inflow"};
constexpr std::array<QStringView, 4> mintSignature{
    u"original description", u"transaction type", u"account name", u"labels"};

constexpr CsvApp apps[] = {
    {u"支付宝 (Alipay)", u"支付宝", amountSignature, alipayRequired, plainTimes, u"CNY", true},
    {u"微信支付 (WeChat Pay)",
     u"微信支付",
     amountSignature,
     wechatRequired,
     plainTimes,
     u"CNY",
     true},
    {u"京东金融 (JD Finance)", u"京东", amountSignature, jdRequired, plainTimes, u"CNY", true},
    {u"随手记 (Feidee)",
     u"随手记",
     feideeSignature,
     feideeRequired,
     plainTimes,
     u"",
     false,
     false,
     false,
     false,
     true},
    {u"ezBookkeeping", u"", ezSignature, {}, plainTimes, u"", false, false, true, false, true},
    {u"Firefly III",
     u"",
     fireflySignature,
     fireflyRequired,
     zonedTimes,
     u"",
     false,
     false,
     true,
     true,
     true},
    {u"YNAB", u"", ynabSignature, {}, {}, u"", false, false, false, true, true},
    {u"Mint", u"", mintSignature, {}, {}, u"", false, true, false, false, true},
};

bool hasOne(const QSet<QString> &keys, QStringView alternatives)
{
    return std::ranges::any_of(alternatives.split(u'|'),
                               [&keys](QStringView key) { return keys.contains(key.toString()); });
}

QSet<QString> keysOf(const CsvTable &table, int row)
{
    QSet<QString> keys;
    for (int column = 0; column < table.width(row); ++column)
        keys.insert(headerKey(table.cell(row, column)));
    return keys;
}

bool standsAbove(const CsvTable &table, int headerRow, QStringView words)
{
    for (int row = 0; row < headerRow; ++row) {
        for (int column = 0; column < table.width(row); ++column) {
            if (table.cell(row, column).contains(words))
                return true;
        }
    }
    return words.isEmpty();
}

} // namespace

const CsvApp *csvAppOf(const CsvTable &table, int headerRow)
{
    if (headerRow < 0)
        return nullptr;
    const QSet<QString> keys = keysOf(table, headerRow);
    const auto isSigned = [&](const CsvApp &app) {
        return std::ranges::all_of(app.signature,
                                   [&keys](QStringView key) { return hasOne(keys, key); });
    };
    for (const CsvApp &app : apps) {
        if (isSigned(app) && standsAbove(table, headerRow, app.preamble))
            return &app;
    }
    // A file without its head is known by all of its columns.
    for (const CsvApp &app : apps) {
        const auto complete = std::ranges::all_of(
            app.required, [&keys](QStringView key) { return hasOne(keys, key); });
        if (complete && app.required.size() > 6)
            return &app;
    }
    return nullptr;
}

std::optional<QString> lackOf(const CsvApp &app, const CsvTable &table, int headerRow)
{
    if (!standsAbove(table, headerRow, app.preamble))
        return Text::tr("This file is written by %1, but its beginning is missing. Export it again "
                        "and leave it as it is.")
            .arg(app.name);
    const QSet<QString> keys = keysOf(table, headerRow);
    for (const QStringView key : app.required) {
        if (!hasOne(keys, key))
            return Text::tr("This file is written by %1, but its column “%2” is missing. Export it "
                            "again with all columns.")
                .arg(app.name, key.split(u'|').first());
    }
    return {};
}

bool isDayOf(const CsvApp &app, QStringView text)
{
    const auto fits = [text](QStringView form) {
        return text.size() == form.size() &&
               std::ranges::equal(text, form, [](QChar c, QChar wanted) {
                   return wanted == u'0'   ? c.isDigit()
                          : wanted == u'+' ? (c == u'+' || c == u'-')
                                           : c == wanted;
               });
    };
    return app.days.empty() || std::ranges::any_of(app.days, fits);
}

} // namespace bp
