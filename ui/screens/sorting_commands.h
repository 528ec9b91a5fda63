// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sorting entries from a table by keyboard: choose, accept, "not this", "+11 like this", forget.
/// All of it is said to core/categorize/feedback; this only asks beside the row and goes on to the
/// next.

#include "core/categorize/feedback.h"

#include "ui/base/context.h"
#include "ui/screens/entry_selection.h"

#include <QObject>

#include <optional>
#include <vector>

namespace bp::ui {

class CategoryChooser;

class SortingCommands : public QObject
{
    Q_OBJECT

public:
    SortingCommands(const Context &context, EntryTableModel *model, RowTable *table);

    /// What may still be proposed for an entry, surest first.
    std::vector<CategorySuggestion> suggestions(const Entry &entry) const;
    /// The same, also where the machine would rather say nothing.
    std::vector<CategorySuggestion> candidates(const Entry &entry) const;
    /// The suggestions, where the first is as sure as the person wants what is shown to be; else
    /// none.
    std::vector<CategorySuggestion> worthShowing(const Entry &entry) const;
    bool isWaiting() const; ///< the first one meant is not sorted

    void openChooser();
    /// 1 accepts what the row shows; of 2 and 3, which it does not show, opens the chooser with
    /// that one gone to. False: nothing is suggested.
    bool acceptNumber(int number);
    /// Each of those ticked into what its row proposes, or what a machine made of it: one step.
    void acceptSuggestion();
    /// Instead of keys that do nothing without a word.
    void sayNothingIsSuggested();
    /// No to the same.
    void rejectSuggestion();
    /// Sorts those like the entry sorted last; false: nothing is offered.
    bool sortLikeLast();
    /// Shows what the person's rules would change of the ticked entries, and applies them in one
    /// step.
    void applyRules();
    /// The merchant of the current entry; "" when its text names none.
    QString merchant() const;
    void forgetMerchant();

Q_SIGNALS:
    /// Three alike and none against: readable before it is made.
    void ruleOffered(const bp::RuleOffer &offer, bp::EntryId like);

private:
    CategoryChooser *makeChooser();
    void choose(const std::vector<AskedEntry> &entries, CategoryId category);
    void findAlike(EntryId id, CategoryChooser *chooser);
    void goOn();
    void offerMore(EntryId id, CategoryId category);
    std::vector<EntryId> stillAlike() const;
    std::vector<CategorySuggestion> shownFor(const Entry &entry) const;
    std::optional<CategorySuggestion> proposalFor(const Entry &entry) const;
    std::vector<AskedEntry> asked(const std::vector<EntryId> &ids) const;
    std::vector<AskedEntry> proposed() const;

    Context m_context;
    EntrySelection m_entries;
    /// "+11 like this", beside the entry sorted last.
    struct Offer
    {
        EntryId like;
        CategoryId category;
        std::vector<EntryId> alike;
    };
    Offer m_offer;
};

} // namespace bp::ui
