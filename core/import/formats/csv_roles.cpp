// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_roles.h"

#include "core/base/currency.h"
#include "core/base/text_fold.h"
#include "core/import/formats/csv_header_words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

constexpr std::array<std::pair<CsvRole, QStringView>, 36> roleNames{{
    {CsvRole::Unknown, u"unknown"},
    {CsvRole::Ignored, u"ignored"},
    {CsvRole::Day, u"day"},
    {CsvRole::BookingDay, u"booking_day"},
    {CsvRole::ValueDay, u"value_day"},
    {CsvRole::OtherDay, u"other_day"},
    {CsvRole::Time, u"time"},
    {CsvRole::Amount, u"amount"},
    {CsvRole::NetAmount, u"net_amount"},
    {CsvRole::MoneyOut, u"money_out"},
    {CsvRole::MoneyIn, u"money_in"},
    {CsvRole::Fee, u"fee"},
    {CsvRole::Balance, u"balance"},
    {CsvRole::SignWord, u"sign_word"},
    {CsvRole::State, u"state"},
    {CsvRole::Currency, u"currency"},
    {CsvRole::OriginalAmount, u"original_amount"},
    {CsvRole::OriginalCurrency, u"original_currency"},
    {CsvRole::Payee, u"payee"},
    {CsvRole::Sender, u"sender"},
    {CsvRole::Recipient, u"recipient"},
    {CsvRole::Memo, u"memo"},
    {CsvRole::Type, u"type"},
    {CsvRole::Account, u"account"},
    {CsvRole::AccountName, u"account_name"},
    {CsvRole::CounterAccount, u"counter_account"},
    {CsvRole::Source, u"source"},
    {CsvRole::Destination, u"destination"},
    {CsvRole::Id, u"id"},
    {CsvRole::LinkId, u"link_id"},
    {CsvRole::CheckNumber, u"check_number"},
    {CsvRole::Category, u"category"},
    {CsvRole::Subcategory, u"subcategory"},
    {CsvRole::CategoryGroup, u"category_group"},
    {CsvRole::TransferAccount, u"transfer_account"},
    {CsvRole::OtherAmount, u"other_amount"},
}};
// Tags stand alone: the array above is exactly the rest.

using WordTable = QHash<QString, std::pair<CsvRole, CsvRole>>;

const WordTable &wordTable()
{
    static const WordTable table = [] {
        WordTable made;
        for (const auto words : {englishHeaderWords(),
                                 westHeaderWords(),
                                 southHeaderWords(),
                                 eastHeaderWords(),
                                 northHeaderWords(),
                                 worldHeaderWords()}) {
            for (const HeaderWord &word : words)
                made.insert(word.text.toString(), {word.role, word.other});
        }
        return made;
    }();
    return table;
}

bool isIdeographic(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff) ||
           (u >= 0xac00 && u <= 0xd7a3);
}

/// Words that say too little inside a longer header.
bool isTellingAlone(QStringView word)
{
    return word.size() >= 4 || (!word.isEmpty() && isIdeographic(word.front()));
}

using Meaning = std::pair<CsvRole, CsvRole>;
constexpr Meaning nothing{CsvRole::Unknown, CsvRole::Unknown};

/// The longest run of words that is known; of equally long ones the first.
Meaning meaningOfPart(const QStringList &words)
{
    const auto count = words.size();
    if (count > 9)
        return nothing;
    for (qsizetype length = count; length > 0; --length) {
        Meaning found = nothing;
        qsizetype foundSize = 0;
        for (qsizetype at = 0; at + length <= count; ++at) {
            const QString part = words.mid(at, length).join(u' ');
            if (length == 1 && (!isTellingAlone(part) || count > 5))
                continue;
            const auto hit = wordTable().constFind(part);
            if (hit != wordTable().constEnd() && hit->first != CsvRole::Ignored &&
                part.size() > foundSize) {
                found = *hit;
                foundSize = part.size();
            }
        }
        if (foundSize > 0)
            return found;
    }
    return nothing;
}

/// Scripts without blanks between words: the longest known word inside.
Meaning meaningInside(const QString &key)
{
    if (key.isEmpty() || key.size() > 16)
        return nothing;
    for (qsizetype length = key.size(); length >= 2; --length) {
        for (qsizetype at = 0; at + length <= key.size(); ++at) {
            const QString part = key.mid(at, length);
            if (!isIdeographic(part.front()))
                continue;
            if (const auto hit = wordTable().constFind(part); hit != wordTable().constEnd())
                return *hit;
        }
    }
    return nothing;
}

constexpr QStringView outWords[] = {
    u"ausgehend",
    u"ausgang",
    u"ausgange",
    u"ausgaben",
    u"outgoing",
    u"out",
    u"withdrawn",
    u"spent",
    u"sortant",
    u"saliente",
    u"uscita",
    u"saida",
    u"uitgaand",
    u"utgaende",
};
constexpr QStringView inWords[] = {
    u"eingehend",
    u"eingang",
    u"eingange",
    u"einnahmen",
    u"incoming",
    u"in",
    u"deposited",
    u"received",
    u"entrante",
    u"entrant",
    u"entrata",
    u"entrada",
    u"inkomend",
    u"ingaende",
};

/// "Zahlungsbetrag ausgehend": an amount that says its direction.
Meaning directed(Meaning meaning, const QStringList &words)
{
    if (meaning.first != CsvRole::Amount)
        return meaning;
    const auto says = [&words](std::span<const QStringView> known) {
        return std::ranges::any_of(known,
                                   [&words](QStringView word) { return words.contains(word); });
    };
    const bool out = says(outWords);
    if (out == says(inWords))
        return meaning;
    return {out ? CsvRole::MoneyOut : CsvRole::MoneyIn, meaning.second};
}

/// "Purpose 1", "VWZ2": a counted column.
QString withoutNumber(QString key)
{
    while (!key.isEmpty() && (key.back().isDigit() || key.back() == u' '))
        key.chop(1);
    return key;
}

Meaning meaningOf(QStringView header)
{
    if (header.size() > 80)
        return nothing;
    const QString key = headerKey(header);
    for (const QString &form : {key, withoutNumber(key)}) {
        if (const auto hit = wordTable().constFind(form); hit != wordTable().constEnd())
            return *hit;
    }
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    const auto without = [&words](QStringView word) {
        if (words.size() > 1)
            words.removeAll(word.toString());
    };
    for (const QString &word : QStringList(words)) {
        if (Currency::fromCode(word))
            without(word);
    }
    const QString bare = words.join(u' ');
    if (const auto hit = wordTable().constFind(bare); hit != wordTable().constEnd())
        return *hit;
    if (const Meaning part = meaningOfPart(words); part != nothing)
        return directed(part, words);
    return meaningInside(bare);
}

} // namespace

CsvRole roleOfHeader(QStringView header)
{
    return meaningOf(header).first;
}

CsvRole otherRoleOfHeader(QStringView header)
{
    return meaningOf(header).second;
}

int dayPreference(CsvRole role)
{
    switch (role) {
    case CsvRole::Day:
        return 4;
    case CsvRole::BookingDay:
        return 3;
    case CsvRole::ValueDay:
        return 2;
    case CsvRole::OtherDay:
        return 1;
    default:
        return 0;
    }
}

bool isDayRole(CsvRole role)
{
    return dayPreference(role) > 0;
}

bool isAmountRole(CsvRole role)
{
    switch (role) {
    case CsvRole::Amount:
    case CsvRole::NetAmount:
    case CsvRole::MoneyOut:
    case CsvRole::MoneyIn:
    case CsvRole::Fee:
    case CsvRole::Balance:
    case CsvRole::OriginalAmount:
    case CsvRole::OtherAmount:
        return true;
    default:
        return false;
    }
}

bool isTextRole(CsvRole role)
{
    switch (role) {
    case CsvRole::Payee:
    case CsvRole::Sender:
    case CsvRole::Recipient:
    case CsvRole::Memo:
    case CsvRole::Type:
        return true;
    default:
        return false;
    }
}

bool isHeaderOfDayFirstLanguage(QStringView header)
{
    // Words that are English as well ("date", "description") stand in the English table and tell
    // nothing.
    const QString key = headerKey(header);
    for (const auto words :
         {westHeaderWords(), southHeaderWords(), eastHeaderWords(), northHeaderWords()}) {
        if (std::ranges::find(words, key, &HeaderWord::text) != words.end())
            return true;
    }
    return false;
}

QString nameOf(CsvRole role)
{
    for (const auto &[known, name] : roleNames) {
        if (known == role)
            return name.toString();
    }
    return u"tags"_s;
}

std::optional<CsvRole> csvRoleNamed(QStringView name)
{
    for (const auto &[known, text] : roleNames) {
        if (text == name)
            return known;
    }
    return name == u"tags" ? std::optional(CsvRole::Tags) : std::nullopt;
}

QString headerKey(QStringView header)
{
    QString out = folded(header);
    for (QChar &c : out) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return out.simplified();
}

} // namespace bp
