// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/entry_question.h"

#include "core/base/text_fold.h"

#include <QCoreApplication>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::EntryQuestion)
};

[[nodiscard]] Result<QSet<AccountId>> accountsNamed(const LedgerReader &reader, const QString &text)
{
    const QString wanted = folded(text);
    QString number = text;
    number.remove(u' ');
    QSet<AccountId> found;
    QStringList names;
    for (const Account &account : reader.accounts()) {
        if (folded(account.name) == wanted ||
            (!account.number.isEmpty() && account.number == number))
            found.insert(account.id);
        names << account.name;
    }
    if (found.isEmpty())
        return fail(Error::Code::NotFound,
                    Words::tr("There is no account “%1” in this book. It has: %2.")
                        .arg(text, names.join(u", "_s)));
    return found;
}

} // namespace

Result<QSet<CategoryId>> categoriesNamed(const LedgerReader &reader, const QString &text)
{
    const CategoryNames names(reader);
    const QString wanted = folded(text);
    QSet<CategoryId> found;
    for (const Category &category : reader.categories()) {
        if (folded(category.name) == wanted || category.key == text ||
            folded(names.path(category.id)) == wanted)
            found.insert(category.id);
    }
    if (found.isEmpty())
        return fail(Error::Code::NotFound,
                    Words::tr("There is no category “%1” in this book.").arg(text));
    return found;
}

CategoryNames::CategoryNames(const LedgerReader &reader)
{
    for (const Category &category : reader.categories())
        m_categories.insert(category.id, category);
}

QString CategoryNames::path(CategoryId id) const
{
    QStringList levels;
    // A parent is never below its child, so this ends.
    for (auto category = m_categories.constFind(id); category != m_categories.constEnd();
         category = m_categories.constFind(category->parent))
        levels.prepend(category->name);
    return levels.join(u": "_s);
}

QString CategoryNames::key(CategoryId id) const
{
    return m_categories.value(id).key;
}

QStringList entryQuestionOptions()
{
    return {u"--text"_s, u"--category"_s, u"--account"_s, u"--from"_s, u"--to"_s, u"--sorted"_s};
}

Result<EntryFilter> plainQuestion(const CommandRequest &request)
{
    EntryFilter filter;
    const auto days = request.days();
    if (!days)
        return fail(days.error());
    filter.days = *days;
    filter.text = request.options.value(u"--text"_s);
    if (request.has(u"--sorted"_s)) {
        const QString sorted = request.options.value(u"--sorted"_s);
        if (sorted != "machine"_L1 && sorted != "no"_L1)
            return fail(Error::Code::Invalid,
                        Words::tr("“%1” says not who sorted; write --sorted machine for what the "
                                  "machine sorted and nobody confirmed, or --sorted no.")
                            .arg(sorted));
        filter.sorting = sorted == "no"_L1 ? Sorting::Unsorted : Sorting::ByMachine;
    }
    return filter;
}

Result<EntryFilter>
entryQuestion(const CommandRequest &request, EntryFilter plain, const LedgerReader &reader)
{
    if (request.has(u"--category"_s)) {
        auto categories = categoriesNamed(reader, request.options.value(u"--category"_s));
        if (!categories)
            return fail(categories.error());
        plain.categories = *categories;
    }
    if (request.has(u"--account"_s)) {
        auto accounts = accountsNamed(reader, request.options.value(u"--account"_s));
        if (!accounts)
            return fail(accounts.error());
        plain.accounts = *accounts;
    }
    return plain;
}

} // namespace bp
