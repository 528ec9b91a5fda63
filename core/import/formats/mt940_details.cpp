// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/mt940_details.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr int fullLine = 65;     // a line of this length was broken within a word
constexpr int fullSubfield = 27; // as was a subfield of this one

/// Pieces of one text: a full piece goes on without a space.
QString joined(const QStringList &pieces, int full)
{
    QString out;
    bool goesOn = true;
    for (const QString &piece : pieces) {
        if (!goesOn && !out.isEmpty() && !piece.isEmpty())
            out += u' ';
        out += piece;
        goesOn = piece.size() >= full;
    }
    return out;
}

QString textOf(const Mt940Field &field)
{
    QStringList lines;
    for (const QByteArrayView line : field.lines)
        lines.append(QString::fromUtf8(line));
    return joined(lines, fullLine);
}

/// The sign before each two-digit code, after at most three digits of a transaction code; null if
/// there is none.
QChar subfieldSign(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 4 && (text[at].isDigit() || text[at].isSpace()))
        ++at;
    if (at + 2 >= text.size())
        return {};
    const QChar sign = text[at];
    constexpr QStringView usual = u"?>~^<@!$|+#";
    const bool coded = text[at + 1].isDigit() && text[at + 2].isDigit();
    return coded && usual.contains(sign) ? sign : QChar();
}

/// Texts by code, in file order; a code keeps all its texts.
std::map<int, QStringList> subfieldsOf(const QString &text, QChar sign)
{
    std::map<int, QStringList> subfields;
    qsizetype at = text.indexOf(sign);
    while (at >= 0 && at + 2 < text.size()) {
        qsizetype end = text.indexOf(sign, at + 1);
        // The sign itself may stand in a text: only one before two digits begins a subfield.
        while (end >= 0 &&
               !(end + 2 < text.size() && text[end + 1].isDigit() && text[end + 2].isDigit()))
            end = text.indexOf(sign, end + 1);
        const int code = QStringView(text).sliced(at + 1, 2).toInt();
        subfields[code].append(text.mid(at + 3, (end < 0 ? text.size() : end) - at - 3));
        at = end;
    }
    return subfields;
}

QStringList range(const std::map<int, QStringList> &subfields, int first, int last)
{
    QStringList all;
    for (const auto &[code, texts] : subfields) {
        if (code >= first && code <= last)
            all += texts;
    }
    return all;
}

/// "EREF+…MREF+…SVWZ+purpose": the purpose, or everything where there is none.
QString purposeIn(const QString &text)
{
    static const QRegularExpression key(
        u"(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|RREF|PURP)\\+"_s);
    const qsizetype at = text.indexOf("SVWZ+"_L1);
    if (at < 0)
        return text.simplified();
    const auto next = key.match(text, at + 5);
    const qsizetype end = next.hasMatch() ? next.capturedStart() : text.size();
    return text.mid(at + 5, end - at - 5).simplified();
}

Mt940Details german(const QString &text, QChar sign)
{
    const auto subfields = subfieldsOf(text, sign);
    Mt940Details details;
    details.payee = joined(range(subfields, 32, 33), fullSubfield).simplified();
    const QString account = range(subfields, 31, 31).join(QString()).simplified();
    details.counterAccount = QString(account).remove(u' ');
    details.memo =
        purposeIn(joined(range(subfields, 20, 29) + range(subfields, 60, 63), fullSubfield));
    if (details.memo.isEmpty())
        details.memo = range(subfields, 0, 0).join(u' ').simplified();
    return details;
}

/// The value behind "/NAME/", up to the next word between slashes.
QString valueBehind(const QString &text, QLatin1StringView key)
{
    static const QRegularExpression next(
        u"/(?:TRTP|IBAN|BIC|NAME|REMI|EREF|ORDP|BENM|CNTP|MARF|CSID|PREF|RTRN|ISDT|ADDR|CDTRREF|"
        u"CDTRREFTP|PURP|SUBJ|"
        "ULTD|ULTC|INIT|ACCW|KREF|CREF|CRED|IREF|OCMT|CHGS|TYPE|ID|SVCL)/"_s);
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype from = at + key.size();
    const auto match = next.match(text, from);
    QString value =
        text.mid(from, (match.hasMatch() ? match.capturedStart() : text.size()) - from).trimmed();
    while (value.endsWith(u'/'))
        value.chop(1);
    return value.simplified();
}

Mt940Details dutch(const QString &text)
{
    Mt940Details details;
    details.payee = valueBehind(text, "/NAME/"_L1);
    details.counterAccount = valueBehind(text, "/IBAN/"_L1).remove(u' ');
    if (const QString other = valueBehind(text, "/CNTP/"_L1); !other.isEmpty()) {
        const QStringList parts = other.split(u'/');
        details.counterAccount = parts.value(0);
        details.payee = parts.value(2).simplified();
    }
    QString purpose = valueBehind(text, "/REMI/"_L1);
    for (const QLatin1StringView form : {"USTD//"_L1, "STRD/CUR/"_L1, "STRD/ISO/"_L1, "USTD/"_L1}) {
        if (purpose.startsWith(form))
            purpose = purpose.mid(form.size());
    }
    details.memo = purpose.isEmpty() ? text.simplified() : purpose;
    return details;
}

Mt940Details freeText(const QString &text)
{
    Mt940Details details;
    details.memo = text.simplified();
    static const QRegularExpression dutchNames(u"REK: ?([A-Z]{2}\\d{2}[A-Z0-9]+)/NAAM: ?(.+)$"_s);
    if (const auto match = dutchNames.match(details.memo); match.hasMatch()) {
        details.counterAccount = match.captured(1);
        details.payee = match.captured(2).trimmed();
        details.memo = details.memo.left(match.capturedStart()).trimmed();
    }
    return details;
}

/// Lines of two digits and a text: 01–14 purpose, 15–16 the other side, 34 its account.
Mt940Details nonSwift(const Mt940Field &field)
{
    std::map<int, QStringList> byCode;
    for (const QByteArrayView line : field.lines) {
        const QString text = QString::fromUtf8(line);
        bool isCode = false;
        const int code = text.left(2).toInt(&isCode);
        if (isCode)
            byCode[code].append(text.mid(2).simplified());
    }
    Mt940Details details;
    details.memo = range(byCode, 1, 14).join(u' ').simplified();
    details.payee = joined(range(byCode, 15, 16), fullSubfield).simplified();
    details.counterAccount = range(byCode, 34, 34).join(QString());
    return details;
}

} // namespace

Mt940Details mt940Details(const Mt940Field &field)
{
    if (field.tag == "NS")
        return nonSwift(field);
    // Structured text was broken wherever its line was full: the lines are one.
    QString whole;
    for (const QByteArrayView line : field.lines)
        whole += QString::fromUtf8(line);
    if (const QChar sign = subfieldSign(QStringView(whole).trimmed()); !sign.isNull())
        return german(whole.trimmed(), sign);
    const bool hasWords =
        whole.contains("/NAME/"_L1) || whole.contains("/REMI/"_L1) || whole.contains("/CNTP/"_L1);
    return hasWords ? dutch(whole) : freeText(textOf(field));
}

} // namespace bp
