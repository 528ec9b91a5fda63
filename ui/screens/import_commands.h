// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The decisions of a person on the rows of a preview, by key and by click: tick, same, different,
/// category, which transfer.

#include "ui/base/context.h"
#include "ui/screens/import_flow.h"

#include <QObject>

class QKeyEvent;
class QModelIndex;

namespace bp::ui {

class ImportPreviewModel;
class RowTable;

class ImportCommands : public QObject
{
    Q_OBJECT

public:
    ImportCommands(const Context &context,
                   ImportFlow &flow,
                   ImportPreviewModel *model,
                   RowTable *table);

    std::vector<RowRef> selected() const; ///< or the current one; a head stands for its rows
    void takeKey(QKeyEvent *event);
    void takeClick(const QModelIndex &index);
    void refuse(); ///< "not this": the ticked rows stay open
    void openChooser();

private:
    /// "+3 like this", after rows were sorted.
    struct Offer
    {
        std::vector<RowRef> rows;
        CategoryId category;
        bool isNamed = false; ///< as the file calls them: rows it calls the same are alike
    };
    void sort(const std::vector<RowRef> &refs, CategoryId category, bool isNamed = false);
    void sortIntoNew(const std::vector<RowRef> &refs, const QString &path);
    void offerAlike(Offer offer);
    std::vector<RowRef> alike(const Offer &offer) const;
    bool sortLikeLast();
    std::vector<RowRef> toSort() const;
    void decide(bool isSame);
    void tick();
    void openPartners(RowRef ref);
    bool fold(bool isOpen);

    Context m_context;
    ImportFlow &m_flow;
    ImportPreviewModel *m_model;
    RowTable *m_table;
    Offer m_offer;
};

} // namespace bp::ui
