// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_layout.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

constexpr int jsonVersion = 1;

QJsonObject toObject(const CsvColumn &column)
{
    QJsonObject object{{u"role"_s, nameOf(column.role)}};
    if (isDayRole(column.role))
        object.insert(u"order"_s, nameOf(column.order));
    if (isAmountRole(column.role)) {
        object.insert(u"decimal"_s, QString(column.style.decimal));
        if (!column.style.group.isNull())
            object.insert(u"group"_s, QString(column.style.group));
    }
    if (!column.currency.isNull())
        object.insert(u"currency"_s, column.currency.code());
    return object;
}

QChar markIn(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object.value(key).toString();
    return text.size() == 1 ? text.front() : QChar(u'\0');
}

std::optional<CsvColumn> columnFrom(const QJsonObject &object)
{
    const auto role = csvRoleNamed(object.value("role"_L1).toString());
    if (!role)
        return {};
    CsvColumn column;
    column.role = *role;
    column.order =
        dateOrderNamed(object.value("order"_L1).toString()).value_or(CsvDateOrder::DayMonthYear);
    if (const QChar decimal = markIn(object, "decimal"_L1); !decimal.isNull())
        column.style = {decimal, markIn(object, "group"_L1)};
    column.currency =
        Currency::fromCode(object.value("currency"_L1).toString()).value_or(Currency());
    return column;
}

char kindOf(const CsvColumnFacts &facts)
{
    if (facts.texts == 0)
        return 'x';
    if (facts.isMostly(facts.days))
        return 'd';
    if (facts.isMostly(facts.currencies))
        return 'c';
    if (facts.isMostly(facts.numbers))
        return facts.longDigits > facts.texts / 2 ? 'i' : 'n';
    return 't';
}

} // namespace

int CsvLayout::columnOf(CsvRole role) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == role)
            return int(i);
    }
    return -1;
}

std::vector<int> CsvLayout::columnsOf(CsvRole role) const
{
    std::vector<int> found;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == role)
            found.push_back(int(i));
    }
    return found;
}

QByteArray toJson(const CsvLayout &layout)
{
    QJsonArray columns;
    for (const CsvColumn &column : layout.columns)
        columns.append(toObject(column));
    QJsonObject object{{u"version"_s, jsonVersion},
                       {u"fingerprint"_s, QString::fromLatin1(layout.fingerprint)},
                       {u"signs"_s, int(layout.signs)},
                       {u"fees"_s, int(layout.fees)},
                       {u"columns"_s, columns}};
    if (layout.outIsNegative)
        object.insert(u"out_is_negative"_s, true);
    if (layout.inIsNegative)
        object.insert(u"in_is_negative"_s, true);
    if (layout.inIsOriginal)
        object.insert(u"in_is_original"_s, true);
    if (layout.newestFirst)
        object.insert(u"newest_first"_s, true);
    if (layout.balanceIsDebt)
        object.insert(u"balance_is_debt"_s, true);
    if (!layout.currency.isNull())
        object.insert(u"currency"_s, layout.currency.code());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CsvLayout> csvLayoutFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int signs = object.value("signs"_L1).toInt(-1);
    const int fees = object.value("fees"_L1).toInt(-1);
    const QJsonArray columns = object.value("columns"_L1).toArray();
    if (object.value("version"_L1).toInt() != jsonVersion || signs < 0 ||
        signs > int(CsvSigns::ByBalance) || fees < 0 || fees > int(CsvFees::Added) ||
        columns.isEmpty())
        return {};
    CsvLayout layout;
    layout.signs = CsvSigns(signs);
    layout.fees = CsvFees(fees);
    layout.outIsNegative = object.value("out_is_negative"_L1).toBool();
    layout.inIsNegative = object.value("in_is_negative"_L1).toBool();
    layout.inIsOriginal = object.value("in_is_original"_L1).toBool();
    layout.newestFirst = object.value("newest_first"_L1).toBool();
    layout.balanceIsDebt = object.value("balance_is_debt"_L1).toBool();
    layout.currency =
        Currency::fromCode(object.value("currency"_L1).toString()).value_or(Currency());
    layout.fingerprint = object.value("fingerprint"_L1).toString().toLatin1();
    for (const QJsonValue &value : columns) {
        const auto column = columnFrom(value.toObject());
        if (!column)
            return {};
        layout.columns.push_back(*column);
    }
    return layout;
}

QByteArray fingerprintOf(const CsvTable &table,
                         const CsvFrame &frame,
                         const std::vector<CsvColumnFacts> &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (frame.headerRow >= 0) {
        for (int column = 0; column < table.width(frame.headerRow); ++column) {
            hash.addData(headerKey(table.cell(frame.headerRow, column)).toUtf8());
            hash.addData(QByteArrayView("|", 1));
        }
    } else {
        for (const CsvColumnFacts &column : facts) {
            const char kind = kindOf(column);
            hash.addData(QByteArrayView(&kind, 1));
        }
    }
    return (frame.headerRow >= 0 ? "h" : "s") + hash.result().toHex().left(24);
}

} // namespace bp
