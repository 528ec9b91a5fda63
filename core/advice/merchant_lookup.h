// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The promise of whatever knows merchants without learning: a text of a bank gives a brand or a
/// word, what kind of place that is, and a category it usually means. Immutable and safe to share
/// between threads.

#include <QString>
#include <QStringView>

#include <vector>

namespace bp {

class ScannedText;

/// What is asked. Views need live only during the call.
struct MerchantQuery
{
    QStringView payee; ///< raw text of the bank, noise included
    QStringView memo;
    int sign = -1; ///< of the amount: −1 money out, +1 money in, 0 unknown
};

/// What is known; `categoryKey` empty: nothing.
struct MerchantHit
{
    QString name;          ///< "Starbucks", or the word that spoke: "apotheke"
    QString tag;           ///< a stable feature: "amenity/cafe", "word/pharmacy", "mcc/5411"
    QString categoryKey;   ///< of a seeded category: "eating_out.cafe"
    double confidence = 0; ///< 0…1, calibrated
    QString reason;        ///< "Starbucks is a café brand", for people

    bool isNull() const { return categoryKey.isEmpty(); }
    friend bool operator==(const MerchantHit &, const MerchantHit &) = default;
};

class MerchantLookup
{
public:
    virtual ~MerchantLookup() = default;
    /// The most likely kind of merchant; a null hit when nothing is recognised.
    virtual MerchantHit lookup(const MerchantQuery &query) const = 0;
    /// The same of a text already cut into words and without the words for people: tag, category
    /// and confidence, for a model to hear.
    virtual MerchantHit kind(const ScannedText &text, int sign) const = 0;
    /// The payee's name is a person's, as far as names tell.
    virtual bool isPerson(const MerchantQuery &) const { return false; }
    /// At most three of different categories, most confident first.
    virtual std::vector<MerchantHit> hits(const MerchantQuery &query) const
    {
        const MerchantHit hit = lookup(query);
        return hit.isNull() ? std::vector<MerchantHit>() : std::vector<MerchantHit>{hit};
    }
};

} // namespace bp
