// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One line above the entries: how many wait to be sorted and what the machine says about them by
/// now. Leads to them, and sorts the sure ones in one step. Looks in a job, again after each
/// change; hidden when nothing waits. Also asks whether a stable correction shall become a rule.

#include "core/categorize/feedback.h"
#include "core/categorize/waiting_entries.h"
#include "core/ledger/ledger_change.h"

#include "ui/base/context.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace bp::ui {

class ElidedLabel;
class KeyButton;

class ReviewStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewStrip(const Context &context, QWidget *parent = nullptr);

    /// Whether the entries shown are those that wait: then it names the keys.
    void setReviewing(bool isReviewing);

Q_SIGNALS:
    void reviewAsked();
    void sorted(); ///< the sure ones, by its button, which had the keyboard and goes

private:
    void build();
    void lookSoon();
    void look();
    void show(WaitingEntries waiting);
    void refresh();
    void sortSure();

    Context m_context;
    WaitingEntries m_waiting;
    bool m_isReviewing = false;
    bool m_isStale = false; ///< the book changed since it looked
    QTimer m_soon;
    QLabel *m_text;
    KeyButton *m_sure;
    QPushButton *m_review;
};

/// "You sorted 3 REWE entries alike. Make it a rule?" Stays until it is answered or the book
/// changes; where the choice behind it is undone and done again, it is offered again.
class RuleOfferBar : public QFrame
{
    Q_OBJECT

public:
    explicit RuleOfferBar(const Context &context, QWidget *parent = nullptr);

    void ask(const RuleOffer &offer, EntryId like);

private:
    void follow(const LedgerChange &change);
    void askAgain();
    void accept();
    void decline();

    Context m_context;
    RuleOffer m_offer;
    EntryId m_like; ///< sorted when it was offered
    ElidedLabel *m_text;
};

} // namespace bp::ui
