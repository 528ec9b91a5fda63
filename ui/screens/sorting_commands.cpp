// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/sorting_commands.h"

#include "core/advice/advisors.h"
#include "core/advice/feature_settings.h"
#include "core/base/merchant_text.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/jobs/job_runner.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/category_making.h"
#include "ui/screens/rule_dry_run.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

/// What there is to offer after an entry was sorted.
struct More
{
    std::vector<EntryId> alike;
    std::optional<RuleOffer> rule;
};

} // namespace

SortingCommands::SortingCommands(const Context &context, EntryTableModel *model, RowTable *table)
    : m_context(context)
    , m_entries{model, table}
{
}

std::vector<CategorySuggestion> SortingCommands::suggestions(const Entry &entry) const
{
    const auto categorizer = m_context.advisors.categorizer;
    return categorizer ? Feedback::suggestions(m_context.ledger.reader(), *categorizer, entry)
                       : std::vector<CategorySuggestion>();
}

std::vector<CategorySuggestion> SortingCommands::candidates(const Entry &entry) const
{
    const auto categorizer = m_context.advisors.categorizer;
    return categorizer
               ? Feedback::suggestions(m_context.ledger.reader(), Candidates(*categorizer), entry)
               : std::vector<CategorySuggestion>();
}

std::vector<CategorySuggestion> SortingCommands::worthShowing(const Entry &entry) const
{
    std::vector<CategorySuggestion> found = suggestions(entry);
    if (!found.empty() &&
        !FeatureSettings::thresholds(m_context.ledger.reader()).isShown(found.front()))
        found.clear();
    return found;
}

bool SortingCommands::isWaiting() const
{
    const auto row = m_entries.row();
    return row && row->entry.category.isNull() && !row->entry.isTransfer() &&
           !row->entry.hasSplits();
}

/// What the person sees proposed for an entry in its row.
std::vector<CategorySuggestion> SortingCommands::shownFor(const Entry &entry) const
{
    return entry.category.isNull() ? m_entries.model->suggestionsFor(entry)
                                   : std::vector<CategorySuggestion>();
}

/// What stands beside a row for the person to say yes or no to: what a machine made of it, or
/// would.
std::optional<CategorySuggestion> SortingCommands::proposalFor(const Entry &entry) const
{
    if (auto choice = Feedback::machineChoice(m_context.ledger.reader(), entry))
        return choice;
    const auto shown = shownFor(entry);
    return shown.empty() ? std::nullopt : std::optional(shown.front());
}

/// With what each row shows. Transfers and split entries keep what they are.
std::vector<AskedEntry> SortingCommands::asked(const std::vector<EntryId> &ids) const
{
    std::vector<AskedEntry> all;
    for (const EntryId id : ids) {
        const auto entry = m_context.ledger.reader().entry(id);
        if (entry && !entry->isTransfer() && !entry->hasSplits())
            all.push_back({id, proposalFor(*entry)});
    }
    return all;
}

std::vector<AskedEntry> SortingCommands::proposed() const
{
    std::vector<AskedEntry> all = asked(m_entries.ids());
    std::erase_if(all, [](const AskedEntry &each) { return !each.shown; });
    return all;
}

bool SortingCommands::acceptNumber(int number)
{
    if (!isWaiting())
        return false;
    if (m_entries.ids().size() > 1) { // the second and third of each need not be alike
        if (number == 1)
            acceptSuggestion();
        else
            m_context.notices.say(
                tr("2 and 3 are for one entry at a time. 1 accepts what each shows."));
        return true;
    }
    if (shownFor(m_entries.row()->entry).empty())
        return false;
    if (number == 1)
        acceptSuggestion();
    else if (CategoryChooser *chooser = makeChooser())
        chooser->lead(number);
    return true;
}

void SortingCommands::openChooser()
{
    makeChooser();
}

/// Beside the row, open; null: nothing there can be sorted, which is said.
CategoryChooser *SortingCommands::makeChooser()
{
    const std::vector<EntryId> ids = m_entries.ids();
    const auto row = m_entries.row();
    if (ids.empty() || !row)
        return nullptr;
    const Entry &entry = row->entry;
    if (entry.isTransfer() || entry.hasSplits()) {
        m_context.notices.say(entry.isTransfer()
                                  ? tr("A transfer has no category. Press T to separate it.")
                                  : tr("This entry is split. Press S to change its parts."));
        return nullptr;
    }
    const bool isOne = ids.size() == 1;
    const bool isOpen = entry.category.isNull() || entry.isSortedByMachine();
    // A guess that is merely listed was not said, so a choice says nothing of it.
    const auto shown = isOne ? proposalFor(entry) : std::nullopt;
    const auto listed = isOne && isOpen ? candidates(entry) : std::vector<CategorySuggestion>();
    m_entries.table->scrollTo(m_entries.index());
    auto *popover = new Popover(m_entries.table->window());
    auto *chooser = new CategoryChooser(m_entries.model->categories(), listed, popover);
    chooser->setLocale(m_context.settings.locale());
    letMakeCategories(*chooser, m_context, kindOf(entry.amount));
    popover->body()->addWidget(chooser);
    connect(chooser,
            &CategoryChooser::chosen,
            this,
            [this, popover, shown, ids](CategoryId category, bool withAlike) {
                popover->close();
                std::vector<AskedEntry> all = asked(ids);
                if (shown && !all.empty())
                    all.front().shown = shown; // what stood there while it was chosen
                if (withAlike) {
                    const auto alike =
                        asked(Feedback::siblings(m_context.ledger.reader(), ids.front(), category));
                    all.insert(all.end(), alike.begin(), alike.end());
                }
                choose(all, category);
            });
    connect(chooser,
            &CategoryChooser::rejected,
            this,
            [this, popover, id = entry.id](const CategorySuggestion &suggestion) {
                popover->close();
                m_context.notices.accept(
                    Feedback(m_context.ledger, m_context.today()).reject(id, suggestion));
            });
    popover->popUpAt(m_entries.table->viewport(), m_entries.rect(EntryTableModel::Category));
    chooser->field()->setFocus(Qt::PopupFocusReason);
    if (isOne)
        findAlike(entry.id, chooser);
    return chooser;
}

void SortingCommands::findAlike(EntryId id, CategoryChooser *chooser)
{
    const LedgerSource source = m_context.ledger.source();
    m_context.jobs.run(
        {tr("Looking for entries like this"), u"alike"_s, source.revision(), {}},
        chooser,
        [source, id](Progress &) {
            return source.read(
                [id](const LedgerReader &reader) { return Feedback::siblingCounts(reader, id); });
        },
        [chooser](const Result<SiblingCounts> &alike) {
            if (alike)
                chooser->offerAlike([counts = *alike](CategoryId into) { return counts.of(into); });
        });
}

void SortingCommands::choose(const std::vector<AskedEntry> &entries, CategoryId category)
{
    if (entries.empty() ||
        !m_context.notices.accept(
            Feedback(m_context.ledger, m_context.today()).choose(entries, category)))
        return;
    goOn();
    offerMore(entries.front().entry, category);
}

/// The keyboard goes to the next row.
void SortingCommands::goOn()
{
    RowTable *table = m_entries.table;
    const int row = table->currentIndex().row();
    table->clearSelection();
    const int next = table->nextRow(std::min(row, m_entries.model->rowCount() - 1), 1);
    if (next >= 0)
        table->selectionModel()->setCurrentIndex(m_entries.model->index(next, 0),
                                                 QItemSelectionModel::NoUpdate);
}

/// On a big book looking through it takes a moment: the next row is there before.
void SortingCommands::offerMore(EntryId id, CategoryId category)
{
    m_offer = {};
    const LedgerSource source = m_context.ledger.source();
    m_context.jobs.run(
        {tr("Looking for entries like this"), u"alike"_s, source.revision(), {}},
        this,
        [source, id](Progress &) {
            return source.read([id](const LedgerReader &reader) {
                return More{Feedback::siblings(reader, id), Feedback::ruleOffer(reader, id)};
            });
        },
        [this, id, category](const Result<More> &more) {
            if (!more)
                return;
            m_offer = {id, category, more->alike};
            if (!m_offer.alike.empty())
                m_context.notices.offer(tr("+%n like this", nullptr, int(m_offer.alike.size())),
                                        u"+"_s,
                                        [this] { sortLikeLast(); });
            if (more->rule)
                Q_EMIT ruleOffered(*more->rule, id);
        });
}

/// Of those offered: what the book says now. The choice may be undone, and the person may have
/// sorted one of them otherwise.
std::vector<EntryId> SortingCommands::stillAlike() const
{
    const LedgerReader &reader = m_context.ledger.reader();
    const auto last = reader.entry(m_offer.like);
    if (!last || last->category != m_offer.category ||
        last->categorySource != CategorySource::Person)
        return {};
    std::vector<EntryId> alike = Feedback::siblings(reader, m_offer.like);
    std::erase_if(alike, [this](EntryId id) {
        return std::ranges::find(m_offer.alike, id) == m_offer.alike.end();
    });
    return alike;
}

bool SortingCommands::sortLikeLast()
{
    const std::vector<EntryId> ids = stillAlike();
    const CategoryId category = std::exchange(m_offer, {}).category;
    if (ids.empty())
        return false;
    choose(asked(ids), category);
    return true;
}

void SortingCommands::acceptSuggestion()
{
    const std::vector<AskedEntry> all = proposed();
    if (all.empty())
        return sayNothingIsSuggested();
    if (!m_context.notices.accept(Feedback(m_context.ledger, m_context.today()).accept(all)))
        return;
    goOn();
    offerMore(all.front().entry, all.front().shown->value);
}

void SortingCommands::rejectSuggestion()
{
    const std::vector<AskedEntry> all = proposed();
    if (all.empty())
        return sayNothingIsSuggested();
    m_context.notices.accept(Feedback(m_context.ledger, m_context.today()).reject(all));
}

void SortingCommands::sayNothingIsSuggested()
{
    m_context.notices.say(tr("Nothing is suggested here. C opens the categories."));
}

void SortingCommands::applyRules()
{
    RuleDryRun::ask(m_context,
                    m_entries.ids(),
                    m_entries.table->viewport(),
                    m_entries.rect(EntryTableModel::Payee));
}

QString SortingCommands::merchant() const
{
    const auto row = m_entries.row();
    if (!row)
        return {};
    const CategorizerQuery query = Feedback::queryOf(m_context.ledger.reader(), row->entry);
    return merchantName(query.payee, query.memo);
}

void SortingCommands::forgetMerchant()
{
    const auto row = m_entries.row();
    if (!row)
        return;
    const QString key = Feedback::keyOf(m_context.ledger.reader(), row->entry);
    if (!key.isEmpty())
        m_context.notices.accept(
            Feedback(m_context.ledger, m_context.today()).forgetPayee(key, row->entry.payee));
}

} // namespace bp::ui
