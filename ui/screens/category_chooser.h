// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Chooses a category by keyboard: up to three suggestions under the keys 1–3 with the reason of
/// the one looked at, then any category by typing. Lives in a popover; says what was chosen and
/// writes nothing.

#include "core/advice/categorizer.h"

#include "ui/models/category_names.h"

#include <QStandardItemModel>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace bp::ui {

class CategoryChooser : public QWidget
{
    Q_OBJECT

public:
    CategoryChooser(CategoryNames names,
                    std::vector<CategorySuggestion> suggestions,
                    QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /// "+11 like this": chosen() then may mean those too.
    void offerAlike(int alike);
    /// The same where it depends on the category that is gone to; null: none is.
    using AlikeCount = std::function<int(CategoryId)>;
    void offerAlike(AlikeCount alike);
    /// Goes to one of the suggestions, 1…3, as if the person had; one that is not there: to none.
    void lead(int number);
    /// What is typed and not there may be wanted as a new category, and so may `offered`, the path
    /// of one, as long as nothing is typed.
    void letMake(const QString &offered = {});

Q_SIGNALS:
    void chosen(bp::CategoryId category, bool withAlike);
    void rejected(const bp::CategorySuggestion &suggestion);
    void newWanted(const QString &path); ///< as in "Shopping:Books"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void showSuggestions();
    void showMatches(const QString &typed);
    void sayNothingFound();
    void addRow(CategoryId id, const CategorySuggestion *suggestion = nullptr);
    void showAll();
    void shareHeight();
    void fit();
    void noteCurrent();
    bool takesKey(int key, const QString &text);
    void choose(int row, bool withAlike);
    void reject();
    void showAlike();
    const CategorySuggestion *current() const;
    CategoryId categoryAt(int row) const;
    QStringList newNames() const;
    QStringList typedNames() const;
    void showMaking();
    void makeNew();
    bool isFinding() const;

    CategoryNames m_names;
    std::vector<CategorySuggestion> m_suggestions;
    QStandardItemModel m_rows;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_why;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_like;
    QPushButton *m_new;
    bool m_makes = false;
    QString m_offered; ///< path of a category that is not there
    AlikeCount m_alike;
    std::vector<QPushButton *> m_ofSuggestions; ///< shown only beside suggestions
};

} // namespace bp::ui
