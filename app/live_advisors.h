// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps the advisers of an open book up to date. What the person just said, a rule, or a switch
/// counts at once; what takes longer (the memory of a large book, a trained version) is read by a
/// job. Lives on the window's thread.

#include "core/advice/advisors.h"
#include "core/ledger/ledger_change.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace bp {

class CategorizerChain;
class Ledger;

namespace ui {
class AdviceNews;
class JobRunner;
} // namespace ui

class LiveAdvisors : public QObject
{
    Q_OBJECT

public:
    /// `advisors` is filled now, or soon where the book is large, and after each change; all of
    /// them must outlive this.
    LiveAdvisors(Ledger &ledger,
                 Advisors &advisors,
                 ui::JobRunner &jobs,
                 ui::AdviceNews &news,
                 const QString &systemCountry,
                 QObject *parent = nullptr);

    /// With more entries the first reading is a job, too.
    static constexpr int readAtOnce = 10'000;
    /// How long after a choice everything is read again.
    void setRest(std::chrono::milliseconds rest) { m_soon.setInterval(rest); }

private:
    void follow(const LedgerChange &change);
    void followChoices(const QSet<qint64> &entries);
    void refreshRules();
    void readAgain();
    void use(std::shared_ptr<const CategorizerChain> chain);

    Ledger &m_ledger;
    Advisors &m_advisors;
    ui::JobRunner &m_jobs;
    ui::AdviceNews &m_news;
    QString m_country;
    std::shared_ptr<const CategorizerChain> m_chain;
    QTimer m_soon;
};

} // namespace bp
