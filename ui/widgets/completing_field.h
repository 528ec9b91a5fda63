// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A text field that lists the words it knows while one is typed, until it is one of them. The list
/// opens clear of what must stay readable below the field. Tab and Enter reach the field as if
/// there were none, unless a word of it was gone to with the arrow keys; so does Esc while that
/// neighbour is shown, else it closes only the list.

#include <QLineEdit>
#include <QPointer>
#include <QStringList>

class QAbstractItemView;

namespace bp::ui {

class CompletingField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setWords(const QStringList &words);
    /// The list stands below `neighbour` while that is shown.
    void keepReadable(QWidget *neighbour);
    bool isListOpen() const;
    void closeList();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAbstractItemView *list() const;
    bool takeKey(QEvent *event);
    void placeList();

    QPointer<QWidget> m_neighbour;
};

} // namespace bp::ui
