// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/category_making.h"

#include "core/ledger/category_paths.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/screens/category_chooser.h"

#include <QCoreApplication>

namespace bp::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ui::CategoryChooser)
};

CategoryId made(const Context &context, const QString &path, CategoryKind kind)
{
    CategoryId id;
    const QString name = path.section(u':', -1);
    const auto step = context.ledger.change(Words::tr("Make the category %1").arg(name),
                                            [&](LedgerWriter &writer) -> Result<void> {
                                                id = CategoryPaths(writer).make(path, kind, writer);
                                                writer.openCategory(id);
                                                return {};
                                            });
    return context.notices.accept(step) ? id : CategoryId();
}

} // namespace

void letMakeCategories(CategoryChooser &chooser, const Context &context, CategoryKind kind)
{
    chooser.letMake();
    QObject::connect(&chooser,
                     &CategoryChooser::newWanted,
                     &chooser,
                     [&chooser, context, kind](const QString &path) {
                         const CategoryId id = made(context, path, kind);
                         if (!id.isNull())
                             Q_EMIT chooser.chosen(id, false);
                     });
}

} // namespace bp::ui
