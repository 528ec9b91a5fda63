// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/proof_line.h"

#include "core/base/display.h"
#include "core/import/proof_sentences.h"

#include "ui/screens/button_text.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

Money rowsOf(const PreviewStatement &statement)
{
    std::int64_t sum = 0;
    for (const PreviewRow &row : statement.rows) {
        if (!row.raw.isPending)
            sum += row.raw.amount.minor();
    }
    return {sum, statement.currency};
}

} // namespace

ProofLine::ProofLine(QWidget *parent)
    : QFrame(parent)
    , m_sign(makeLabel({}, u"title"_s))
    , m_equation(new QHBoxLayout)
    , m_claim(makeLabel({}, u"strong"_s))
    , m_detail(makeLabel({}, u"small"_s, u"secondary"_s))
    , m_cause(new QPushButton)
{
    setObjectName(u"proof"_s);
    setProperty("kind", u"card"_s);
    // Where the words have too little room beside the figures they stand below.
    auto *row = new FlowLayout(this);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(space::l);
    auto *figures = new QWidget;
    m_equation->setContentsMargins({});
    m_equation->setSpacing(space::l);
    auto *left = new QHBoxLayout(figures);
    left->setContentsMargins({});
    left->setSpacing(space::l);
    left->addWidget(m_sign);
    left->addLayout(m_equation);
    row->addWidget(figures);
    auto *said = new QWidget;
    setFlowing(said);
    row->addWidget(said);
    auto *words = new QVBoxLayout(said);
    words->setContentsMargins({});
    words->setSpacing(2);
    m_claim->setAlignment(Qt::AlignRight);
    m_claim->setObjectName(u"proofClaim"_s);
    m_detail->setAlignment(Qt::AlignRight);
    m_detail->setWordWrap(true);
    m_detail->setMinimumWidth(scaled(180));
    words->addStretch();
    words->addWidget(m_claim);
    words->addWidget(m_detail);
    m_cause->setObjectName(u"proofCause"_s);
    words->addWidget(m_cause, 0, Qt::AlignRight);
    connect(m_cause, &QPushButton::clicked, this, [this] {
        if (!m_causeRow.isNull())
            Q_EMIT rowAsked(m_causeRow);
    });
    words->addStretch();
}

void ProofLine::clear()
{
    while (QLayoutItem *item = m_equation->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void ProofLine::addTerm(const QString &small, const QString &number)
{
    auto *term = new QWidget;
    auto *column = new QVBoxLayout(term);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeLabel(small, u"small"_s, u"secondary"_s));
    column->addWidget(makeLabel(number, u"title"_s));
    m_equation->addWidget(term);
}

void ProofLine::addSign(const QString &sign)
{
    QLabel *label = makeLabel(sign, u"title"_s, u"muted"_s);
    label->setAlignment(Qt::AlignBottom);
    m_equation->addWidget(label);
}

void ProofLine::showCause(const ImportPreview &preview, int statement, const QLocale &locale)
{
    const std::vector<ProofCause> causes = proofCauses(preview, statement, locale);
    m_cause->setVisible(!causes.empty());
    m_causeRow = {};
    if (causes.empty())
        return;
    m_cause->setText(buttonText(causes.front().sentence));
    m_causeRow = causes.front().row;
    m_cause->setEnabled(!m_causeRow.isNull());
    QStringList all;
    for (const ProofCause &cause : causes)
        all << cause.sentence;
    m_cause->setToolTip(all.join(u'\n'));
    m_cause->setAccessibleDescription(tr("Shows the row"));
}

void ProofLine::show(const ImportPreview &preview, int account, const QLocale &locale)
{
    clear();
    const PreviewStatement *shown = nullptr;
    int statements = 0;
    const auto isFailed = [](const PreviewStatement &statement) {
        return statement.proof.verdict == ProofVerdict::Disproved ||
               statement.bookProof.verdict == ProofVerdict::Disproved;
    };
    for (const PreviewStatement &statement : preview.statements) {
        if (account >= 0 && statement.account != account)
            continue;
        ++statements;
        const bool speaks = statement.proof.verdict != ProofVerdict::None;
        if (!shown || (speaks && shown->proof.verdict == ProofVerdict::None) ||
            (isFailed(statement) && !isFailed(*shown)))
            shown = &statement;
    }
    QWidget::setVisible(shown != nullptr);
    if (!shown)
        return;
    showCause(preview, int(shown - preview.statements.data()), locale);
    const Proof &proof = shown->proof;
    const bool isWrong = isFailed(*shown);
    const bool isProved = !isWrong && proof.verdict == ProofVerdict::Proved;
    const auto dated = [&](const QString &word, const std::optional<StatedBalance> &stated) {
        return stated && stated->day.isValid() ? word + u", "_s + display::day(stated->day, locale)
                                               : word;
    };
    if (proof.opening) {
        addTerm(dated(tr("opening"), shown->opening), display::amount(*proof.opening, locale));
        addSign(u"+"_s);
    }
    addTerm(tr("%n rows", nullptr, int(shown->rows.size())),
            display::amount(rowsOf(*shown), locale, display::Sign::MinusOnly));
    if (proof.closing) {
        addSign(isWrong && proof.verdict == ProofVerdict::Disproved ? u"≠"_s : u"="_s);
        addTerm(dated(tr("closing"), shown->closing),
                display::amountWithUnit(*proof.closing, locale));
    }
    m_sign->setVisible(isWrong || isProved); // nothing to prove with: the words say so
    m_sign->setText(isWrong ? u"✕"_s : u"✓"_s);
    setLook(m_sign, "tone", isWrong ? u"negative"_s : isProved ? u"positive"_s : u"muted"_s);
    setLook(this, "kind", isWrong ? u"failed"_s : u"card"_s);
    setLook(m_claim, "tone", isWrong ? u"negative"_s : isProved ? u"positive"_s : u"secondary"_s);
    QStringList details;
    if (proof.verdict == ProofVerdict::Disproved)
        m_claim->setText(tr("✕ Does not add up: %1 are missing")
                             .arg(display::amountWithUnit(proof.residue, locale)));
    else
        m_claim->setText(isProved  ? tr("✓ Proved to the cent")
                         : isWrong ? tr("✕ The book and the bank differ")
                                   : tr("This file carries no balances to prove with"));
    const QString book = bookProofSentence(preview, *shown, locale);
    // A file that does not add up says so above; the book differs by the same.
    if (!book.isEmpty() && proof.verdict != ProofVerdict::Disproved)
        details << book;
    for (const PreviewGap &gap : preview.gaps) {
        if (account < 0 || gap.account == account)
            details << gapSentence(gap.gap, locale);
    }
    if (statements > 1)
        details << tr("%n statements in all", nullptr, statements);
    m_detail->setText(details.mid(0, 3).join(u'\n'));
    m_detail->setVisible(!details.isEmpty());
    setAccessibleName(m_claim->text() + u". "_s + details.join(u". "_s));
}

} // namespace bp::ui
