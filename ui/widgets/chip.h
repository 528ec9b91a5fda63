// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A filter or a choice: "Period March 2026 ×". A set chip is tinted and can be cleared, an unset
/// one opens with ▾.

#include <QAbstractButton>

namespace bp::ui {

class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Mark { None, Opens, Category, Confidence, Warn };

    explicit Chip(const QString &label = {}, QWidget *parent = nullptr);

    void setLabel(const QString &label); ///< the quiet word: "Period"
    void setValue(const QString &value); ///< "March 2026"
    /// Set: tinted, with × that emits cleared(). Unset: a line and ▾.
    void setSet(bool isSet);
    bool isSet() const { return m_isSet; }
    void setClearable(bool clearable);
    void setMark(Mark mark, double value = 0); ///< value: colour index or confidence
    void setKeyCap(const QString &keys);

    QSize sizeHint() const override;
    /// A long value may be cut; the whole one is then said by the tip.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// `valueWidth`: of the room for the value.
    int widthWith(int valueWidth) const;
    int valueWidth() const;
    QRect clearRect() const;
    bool hasTail() const { return m_isSet ? m_isClearable : m_opens; }
    void updateName();
    void noteCut();

    QString m_label;
    QString m_value;
    QString m_keys;
    QString m_tip; ///< the value where it is cut
    bool m_isSet = false;
    bool m_isClearable = true;
    bool m_opens = true;
    Mark m_mark = Mark::None;
    double m_markValue = 0;
};

} // namespace bp::ui
