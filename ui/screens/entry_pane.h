// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The right side of Entries: everything of one entry, editable, or the form of a new one. The
/// category is suggested while the payee is typed; Enter accepts it, Esc refuses it, and one left
/// unanswered counts as no answer: where adding a new entry follows it, the category says so. What
/// was not edited here follows the book, and only what was edited is written. A form left with
/// something typed in it is put aside until another one is; that of an entry deleted meanwhile adds
/// it anew.

#include "core/advice/categorizer.h"
#include "core/ledger/ledger.h"

#include "ui/base/context.h"
#include "ui/models/category_names.h"
#include "ui/screens/entry_changes.h"

#include <QFrame>
#include <QLocale>
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
    bool isOpen() const { return m_isOpen; }
    void putAside(); ///< says so and offers to go on with it
    bool resume();   ///< false: nothing is put aside
    bool save();     ///< false: something is missing and is said under its field
    void attach(const QStringList &paths);

    /// All fields as they stand.
    struct Typed
    {
        QString payee;
        QString amount;
        QString note;
        QString tags;
        QDate day;
        AccountId account;

        friend bool operator==(const Typed &, const Typed &) = default;
    };
    /// A form that was not saved.
    struct Form
    {
        EntryChanges::Draft draft;
        EntryChanges::Draft asRead;
        Typed filled;
        Typed typed;
        QLocale locale; ///< in which amounts were written
    };

    /// For a pane that goes on in the place of this one.
    struct Unsaved
    {
        std::optional<Form> open;
        std::optional<Form> aside;
    };
    Unsaved unsaved() const;
    void goOnWith(const Unsaved &unsaved);

Q_SIGNALS:
    void saved(bp::EntryId id);
    void closed();
    void resumeAsked();

private:
    void build();
    QWidget *buildMiddle();
    QWidget *buildFields();
    QWidget *buildFoot();
    bool isThere(CategoryId category) const;
    Form asItStands() const;
    void start(EntryChanges::Draft draft);
    void fillAgain(const Form &form);
    void followBook();
    void offerToGoOn(const QString &button);
    void offerFormSoon();
    void fill(const Typed &shown);
    void fillHead();
    void fillAccounts(AccountId chosen);
    void fillFacts();
    Typed typed() const;
    Typed asRead() const;
    std::vector<CategorySuggestion> saidBy(const Categorizer &categorizer,
                                           const EntryChanges::Draft &draft) const;
    std::vector<CategorySuggestion> worthShowing() const;
    std::optional<CategorySuggestion> followedUnasked() const;
    void askForSuggestion();
    bool isStillSaid();
    void dropAnswersOfOtherPayee();
    void take(CategoryId category, std::vector<CategorySuggestion> shown);
    void acceptSuggestion();
    void refuseSuggestion();
    void refuse(const CategorySuggestion &suggestion);
    void chooseCategory();
    void showCategory();
    std::optional<EntryChanges::Draft> readFields();
    Currency currency() const;

    Context m_context;
    EntryChanges m_changes;
    CategoryNames m_names;
    EntryChanges::Draft m_draft;  ///< as read, with how the person sorted it here
    EntryChanges::Draft m_asRead; ///< as the book says
    Typed m_filled;               ///< the fields as the book says, to see edits
    std::optional<Form> m_aside;
    bool m_isAsideDeleted = false; ///< it was put aside when its entry was deleted
    QLocale m_locale;              ///< in which the amount is written
    bool m_isOpen = false;
    bool m_isDeleted = false; ///< the entry is no longer in the book
    bool m_isFilling = false;
    QTimer m_typing;

    QLabel *m_title;
    QLabel *m_deleted;
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
