// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/review_strip.h"

#include "core/advice/advisors.h"
#include "core/advice/feature_settings.h"
#include "core/ledger/ledger.h"

#include "ui/base/advice_news.h"
#include "ui/base/notices.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/category_names.h"
#include "ui/style/spacing.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

/// A person who sorts entry by entry is not counted after each.
constexpr int restMilliseconds = 400;

QHBoxLayout *makeLine(QFrame *frame)
{
    frame->setProperty("kind", u"card"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    return row;
}

void dress(QPushButton *button, const QString &name, const QString &kind)
{
    button->setObjectName(name);
    button->setProperty("size", u"small"_s);
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
}

} // namespace

ReviewStrip::ReviewStrip(const Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(makeWrapped({}, u"small"_s)) // on several lines where large text needs them
    , m_sure(new KeyButton({}, u"Alt+S"_s))
    , m_review(new QPushButton(tr("Look through")))
{
    setObjectName(u"reviewStrip"_s);
    hide();
    auto *row = makeLine(this);
    m_text->setObjectName(u"reviewText"_s);
    row->addWidget(m_text, 1);
    dress(m_review, u"review"_s, u"quiet"_s);
    dress(m_sure, u"sortSure"_s, {});
    m_sure->setShortcut(QKeySequence(u"Alt+S"_s));
    m_sure->setToolTip(tr("Marked as sorted by machine; you can filter them and undo the step"));
    row->addWidget(m_review);
    row->addWidget(m_sure);
    connect(m_review, &QPushButton::clicked, this, &ReviewStrip::reviewAsked);
    connect(m_sure, &QPushButton::clicked, this, &ReviewStrip::sortSure);
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReviewStrip::look);
    connect(&context.ledger, &Ledger::changed, this, &ReviewStrip::lookSoon);
    connect(&context.adviceNews, &AdviceNews::changed, this, &ReviewStrip::lookSoon);
    look();
}

/// What was sure may not be by now, also of entries nobody touched: a person's choice changes what
/// is said of those alike. Until it is asked anew nothing is sorted.
void ReviewStrip::lookSoon()
{
    m_isStale = true;
    refresh();
    m_soon.start();
}

void ReviewStrip::show(WaitingEntries waiting)
{
    m_waiting = std::move(waiting);
    m_isStale = false;
    refresh();
}

void ReviewStrip::setReviewing(bool isReviewing)
{
    m_isReviewing = isReviewing;
    refresh();
}

void ReviewStrip::look()
{
    const LedgerSource source = m_context.ledger.source();
    const auto categorizer = m_context.advisors.categorizer;
    if (!categorizer) {
        show({});
        return;
    }
    const SortingThresholds limits = FeatureSettings::thresholds(m_context.ledger.reader());
    JobOptions options{tr("Looking at what waits to be sorted"),
                       u"waiting"_s,
                       source.revision(),
                       [this] { m_soon.start(); }};
    m_context.jobs.run(
        std::move(options),
        this,
        [source, categorizer, limits](Progress &progress) {
            return source.read([&](const LedgerReader &reader) {
                return waitingEntries(
                    reader, *categorizer, limits.suggestFrom, limits.applyFrom, progress);
            });
        },
        [this](Result<WaitingEntries> waiting) {
            show(waiting ? std::move(*waiting) : WaitingEntries());
        });
}

void ReviewStrip::refresh()
{
    setVisible(m_waiting.unsorted > 0);
    const int sure = int(m_waiting.sure.size());
    const int asked = int(m_waiting.unsure.size());
    QStringList parts{tr("%n entries wait to be sorted.", nullptr, m_waiting.unsorted)};
    const QString keys =
        tr("Enter or 1 accepts, 2 and 3 show other guesses, X is “not this”, C chooses another.");
    if (m_isReviewing)
        parts << keys;
    else if (asked > 0)
        parts << tr("For %n of them there is a suggestion to look at.", nullptr, asked);
    else if (sure == 0)
        parts << tr("The machine knows none of them yet.");
    m_text->setText(parts.join(u' '));
    m_text->setAccessibleName(m_text->text());
    m_review->setVisible(!m_isReviewing);
    m_sure->setVisible(sure > 0);
    m_sure->setEnabled(!m_isStale);
    m_sure->setText(tr("Sort the %n sure ones", nullptr, sure));
    m_sure->setAccessibleName(m_sure->text());
    m_sure->updateGeometry();
}

void ReviewStrip::sortSure()
{
    const bool hadKeyboard = m_sure->hasFocus();
    const quint64 before = m_context.ledger.revision();
    if (!m_context.notices.accept(
            sortByMachine(m_context.ledger, m_waiting.sure, m_context.today())) ||
        m_context.ledger.revision() == before)
        return;
    m_context.notices.tellStep();
    if (hadKeyboard)
        Q_EMIT sorted();
}

RuleOfferBar::RuleOfferBar(const Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(new ElidedLabel)
{
    setObjectName(u"ruleOffer"_s);
    hide();
    auto *row = makeLine(this);
    m_text->setProperty("role", u"small"_s);
    row->addWidget(m_text, 1);
    auto *make = new KeyButton(tr("Make the rule"), u"Alt+R"_s);
    auto *decline = new KeyButton(tr("No, and do not ask again"), u"Alt+L"_s);
    make->setShortcut(QKeySequence(u"Alt+R"_s));
    decline->setShortcut(QKeySequence(u"Alt+L"_s));
    dress(make, u"makeRule"_s, {});
    dress(decline, u"declineRule"_s, u"quiet"_s);
    row->addWidget(decline);
    row->addWidget(make);
    connect(make, &QPushButton::clicked, this, &RuleOfferBar::accept);
    connect(decline, &QPushButton::clicked, this, &RuleOfferBar::decline);
    connect(&context.ledger, &Ledger::changed, this, &RuleOfferBar::follow);
}

void RuleOfferBar::follow(const LedgerChange &change)
{
    hide();
    const LedgerChange::Rows entries = change.tables.value(u"entry"_s);
    if (!m_like.isNull() && (entries.all || entries.updated.contains(m_like.value())))
        askAgain();
}

/// Its entry changed: the choice may have been undone, or done again.
void RuleOfferBar::askAgain()
{
    const LedgerSource source = m_context.ledger.source();
    JobOptions options{
        tr("Looking for a rule"), u"rule-offer"_s, source.revision(), [this] { askAgain(); }};
    m_context.jobs.run(
        std::move(options),
        this,
        [source, like = m_like](Progress &) {
            return source.read(
                [like](const LedgerReader &reader) { return Feedback::ruleOffer(reader, like); });
        },
        [this, like = m_like](const Result<std::optional<RuleOffer>> &offer) {
            if (offer && *offer && like == m_like)
                ask(**offer, like);
        });
}

void RuleOfferBar::ask(const RuleOffer &offer, EntryId like)
{
    m_offer = offer;
    m_like = like;
    const CategoryNames names(m_context.ledger.reader());
    const QString into = names.path(offer.rule.category);
    m_text->setText(tr("You sorted %n entries alike. Make it a rule? %1 → %2", nullptr, offer.alike)
                        .arg(offer.sentence, into));
    m_text->setShortText(QString(offer.sentence % u" → " % into));
    m_text->setToolTip(m_text->text());
    m_text->setAccessibleName(m_text->text());
    show();
}

void RuleOfferBar::accept()
{
    const CategoryRule rule = m_offer.rule;
    m_context.notices.accept(m_context.ledger.change(tr("Add rule %1").arg(rule.name),
                                                     [&](LedgerWriter &writer) -> Result<void> {
                                                         writer.addCategoryRule(rule);
                                                         return {};
                                                     }));
}

void RuleOfferBar::decline()
{
    const RuleOffer offer = m_offer;
    m_context.notices.accept(Feedback(m_context.ledger, m_context.today()).declineRule(offer));
}

} // namespace bp::ui
