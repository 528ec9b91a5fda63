// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The right side of Entries: everything of one entry, editable, or the form of a new one. The
/// category is suggested while the payee is typed; Tab or Enter accepts it, Esc refuses it. A form
/// left with something typed in it is put aside until another one is.

#include "core/advice/categorizer.h"
#include "core/ledger/ledger.h"

#include "ui/base/context.h"
#include "ui/models/category_names.h"
#include "ui/screens/entry_changes.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bp::ui {

class AttachmentList;
class CompletingField;
class SuggestionBox;

class EntryPane : public QFrame
{
    Q_OBJECT

public:
    explicit EntryPane(const Context &context, QWidget *parent = nullptr);

    void showEntry(EntryId id); ///< what was typed and not saved is put aside, here and below
    void startNew(AccountId account);
    bool isNew() const { return m_isOpen && m_draft.entry.id.isNull(); }
    EntryId entry() const { return m_draft.entry.id; }
    void focusFirst();
    bool isEdited() const;
    void putAside(); ///< says so and offers to go on with it
    bool resume();   ///< false: nothing is put aside
    bool save();     ///< false: something is missing and is said under its field
    void attach(const QStringList &paths);

Q_SIGNALS:
    void saved(bp::EntryId id);
    void closed();
    void resumeAsked();

private:
    /// All fields as they stand.
    struct Typed
    {
        QString payee;
        QString amount;
        QString note;
        QString tags;
        QDate day;
        AccountId account;
        CategoryId category;

        friend bool operator==(const Typed &, const Typed &) = default;
    };
    /// A form that was left before it was saved.
    struct Aside
    {
        EntryChanges::Draft draft;
        Typed filled;
        Typed typed;
    };

    void build();
    QWidget *buildMiddle();
    QWidget *buildFields();
    QWidget *buildFoot();
    void fill();
    void fillFacts();
    Typed typed() const;
    std::vector<CategorySuggestion> saidBy(const Categorizer &categorizer) const;
    void askForSuggestion();
    void take(CategoryId category, std::vector<CategorySuggestion> shown);
    void acceptSuggestion();
    void refuseSuggestion();
    void chooseCategory();
    void showCategory();
    bool readFields();
    Currency currency() const;

    Context m_context;
    EntryChanges m_changes;
    CategoryNames m_names;
    EntryChanges::Draft m_draft;
    Typed m_filled; ///< the fields as they were filled, to see edits
    std::optional<Aside> m_aside;
    bool m_isOpen = false;
    bool m_isFilling = false;
    QTimer m_typing;

    QLabel *m_title;
    CompletingField *m_payee;
    QLineEdit *m_amount;
    QLabel *m_amountError;
    QDateEdit *m_day;
    QComboBox *m_account;
    QPushButton *m_category;
    SuggestionBox *m_suggestion;
    QLineEdit *m_note;
    QLineEdit *m_tags;
    QLabel *m_facts;
    AttachmentList *m_files;
    QPushButton *m_save;
    QPushButton *m_attach;
};

} // namespace bp::ui
