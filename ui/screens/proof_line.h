// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The proof beside the claim: opening + rows = closing, with ✓ or ✕ and a sentence; what fails
/// says the likeliest reason.

#include "core/import/import_preview.h"

#include <QFrame>
#include <QLocale>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace bp::ui {

class ProofLine : public QFrame
{
    Q_OBJECT

public:
    explicit ProofLine(QWidget *parent = nullptr);

    /// Of one account of the preview; its first statement with balances speaks.
    void show(const ImportPreview &preview, int account, const QLocale &locale);

Q_SIGNALS:
    void rowAsked(bp::RowRef ref); ///< the likeliest reason was pressed

private:
    void addTerm(const QString &small, const QString &number);
    void addSign(const QString &sign);
    void clear();
    void showCause(const ImportPreview &preview, int statement, const QLocale &locale);

    QLabel *m_sign;
    QBoxLayout *m_equation;
    QLabel *m_claim;
    QLabel *m_detail;
    QPushButton *m_cause;
    RowRef m_causeRow;
};

} // namespace bp::ui
