// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/category_paths.h"

#include "core/base/text_fold.h"
#include "core/ledger/ledger_writer.h"

#include <QStringList>

namespace bp {
namespace {

QString below(const QString &parent, QStringView name)
{
    return parent.isEmpty() ? folded(name) : QString(parent % u':' % folded(name));
}

QStringList namesIn(const QString &path)
{
    QStringList names;
    for (const QString &part : path.split(u':')) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace

CategoryPaths::CategoryPaths(const LedgerReader &reader)
{
    QHash<CategoryId, QString> paths;
    for (const Category &category : reader.categories()) {
        const QString path = below(paths.value(category.parent), category.name);
        paths.insert(category.id, path);
        m_ids.insert(path, category.id);
    }
}

CategoryId CategoryPaths::idOf(const QString &path) const
{
    QString key;
    for (const QString &name : namesIn(path))
        key = below(key, name);
    return m_ids.value(key);
}

CategoryId CategoryPaths::make(const QString &path, CategoryKind kind, LedgerWriter &writer)
{
    CategoryId id;
    QString key;
    for (const QString &name : namesIn(path)) {
        key = below(key, name);
        if (const auto at = m_ids.constFind(key); at != m_ids.cend()) {
            id = *at;
            continue;
        }
        Category category;
        category.parent = id;
        category.name = name;
        category.kind = kind;
        if (const auto parent = writer.category(id))
            category.kind = parent->kind;
        id = writer.addCategory(category);
        m_ids.insert(key, id);
    }
    return id;
}

} // namespace bp
