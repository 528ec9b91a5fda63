// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which merchants the person told the machine to forget: entries up to then no longer teach, later
/// ones do, and so do earlier ones the person sorts anew. Versions trained before say nothing about
/// them. Kept as a preference of the book, so forgetting is undone like any change.

#include "core/base/id.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace bp {

class LedgerReader;
class LedgerWriter;

/// Merchants a trained version may not speak of, since it still knows them: neither where a text
/// is theirs nor where it holds their name among other words, of which the version learned too.
class UnspokenMerchants
{
public:
    UnspokenMerchants() = default;
    explicit UnspokenMerchants(const QStringList &merchantKeys);

    bool areIn(QStringView payee, QStringView memo) const;

private:
    QStringList m_runs; ///< each key between blanks
};

class ForgottenPayees
{
public:
    static ForgottenPayees of(const LedgerReader &reader);

    bool isEmpty() const { return m_lines.isEmpty(); }
    /// True when this entry must not teach about the merchant.
    bool hides(const QString &merchantKey, EntryId entry) const;
    /// The person once told to forget this merchant.
    bool isForgotten(const QString &merchantKey) const { return m_lines.contains(merchantKey); }
    UnspokenMerchants unspokenBy(int version) const;
    /// True when that version may not speak of this merchant, or of any.
    bool silences(int version, const QString &merchantKey) const;
    bool silences(int version) const;
    /// True when something was forgotten that was not then: what was learned then still knows it.
    bool forgetsMoreThan(const ForgottenPayees &then) const;
    /// `newestVersion`: of the trained versions there are; 0 none.
    void forget(const QString &merchantKey, EntryId lastEntry, int newestVersion);
    /// The merchant's entries: they stay forgotten whatever they are called from now on.
    void forget(const QSet<EntryId> &entries) { m_entries.unite(entries); }
    /// Of every merchant. Trained versions are for the caller to remove.
    void forgetAll(EntryId lastEntry);
    /// The person sorted this entry again: it teaches. True if that changed anything.
    bool remember(const QString &merchantKey, EntryId entry);
    void store(LedgerWriter &writer) const;

private:
    struct Line
    {
        EntryId last;
        int version = 0; ///< the newest that knew the merchant
        QSet<EntryId> anew;
    };
    bool hidesFor(const QString &key, EntryId entry) const;

    QHash<QString, Line> m_lines; ///< by merchant; under no merchant: of all
    QSet<EntryId> m_entries;
};

} // namespace bp
