// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/text_trainer.h"

#include "core/advice/forgotten_payees.h"
#include "core/advice/teaching_entries.h"

#include "ml/text/label_evaluation.h"
#include "ml/text/label_model.h"
#include "ml/text/text_categorizer.h"
#include "ml/text/training_check.h"

#include <algorithm>

namespace bp::ml {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t fewestEntries = 20;
constexpr int fewestCategories = 2;
constexpr int fewestCompared = 30;
/// As the book keeps it; ModelRegistry::kindName() says it in the person's language.
constexpr const char *modelKind = QT_TRANSLATE_NOOP(
    "bp::ModelKind", "linear softmax and counts on hashed words and kinds, with memory and days");

/// Labels of a set: categories in the order they appear.
class Labels
{
public:
    explicit Labels(std::vector<CategoryId> categories = {})
        : m_categories(std::move(categories))
    {
    }
    explicit Labels(const TrainingSet &set)
    {
        for (const TrainingEntry &entry : set.entries) {
            if (find(entry.category) < 0)
                m_categories.push_back(entry.category);
        }
    }

    int find(CategoryId category) const
    {
        const auto at = std::ranges::find(m_categories, category);
        return at == m_categories.end() ? -1 : int(at - m_categories.begin());
    }
    int count() const { return int(m_categories.size()); }
    const std::vector<CategoryId> &categories() const { return m_categories; }
    std::vector<std::int64_t> names() const
    {
        std::vector<std::int64_t> out;
        for (const CategoryId category : m_categories)
            out.push_back(category.value());
        return out;
    }

private:
    std::vector<CategoryId> m_categories;
};

/// What the labels are called in this book. A seeded category also knows which merchants it is for.
std::vector<TextRow>
namesOf(const Labels &labels, const LedgerReader &reader, const MerchantLookup *merchants)
{
    std::vector<TextRow> names;
    for (const CategoryId id : labels.categories()) {
        const std::optional<Category> category = reader.category(id);
        names.push_back(category ? describedName(category->name, merchants) : TextRow());
        if (category && !category->key.isEmpty())
            names.back().merchant.category = category->key;
    }
    return names;
}

std::vector<LabelledRow> labelled(std::span<const TrainingEntry> entries, const Labels &labels)
{
    std::vector<LabelledRow> rows;
    for (const TrainingEntry &entry : entries)
        rows.push_back({entry.row, labels.find(entry.category)});
    return rows;
}

std::vector<LabelAnswer>
answers(const LabelModel &model, std::span<const TrainingEntry> entries, const Labels &labels)
{
    std::vector<LabelAnswer> out;
    for (const TrainingEntry &entry : entries) {
        const std::vector<LabelChance> top = model.top(entry.row);
        const bool knows = !top.empty();
        out.push_back({labels.find(entry.category),
                       knows ? top.front().label : -1,
                       knows ? top.front().chance : 0});
    }
    return out;
}

std::vector<CategoryId> categoriesOf(const LabelModel &model)
{
    std::vector<CategoryId> out;
    for (const std::int64_t name : model.names())
        out.emplace_back(name);
    return out;
}

} // namespace

std::vector<TrainingProblem> TextTrainer::problems(const LedgerReader &reader) const
{
    const TrainingSet set = TrainingSet::of(reader, nullptr);
    return TrainingCheck(set, reader, m_merchants.get()).problems();
}

/// What was learned from the older rows says about those held back.
struct TextTrainer::Measured
{
    LabelFigures figures;
    std::vector<LabelAnswer> answers; ///< one per row held back
};

TextTrainer::Measured TextTrainer::measured(const LabelModel::Pair &models, const TrainingSet &set)
{
    std::vector<LabelAnswer> said =
        answers(*models.earlier, std::span(set.entries).subspan(models.earlierRows), Labels(set));
    const LabelFigures figures = figuresOf(said);
    return {figures, std::move(said)};
}

/// Both asked about the rows held back that the version in use cannot have learned. Where those are
/// too few they are asked about all, which favours the one that may have seen them; if the new one
/// is worse there, what was measured when each was trained must tell.
std::optional<VersionComparison> TextTrainer::againstActive(const LedgerReader &reader,
                                                            const TrainingSet &set,
                                                            std::size_t from,
                                                            const Measured &held) const
{
    const std::optional<ModelRecord> active = ModelRegistry::forSorting().active(reader);
    if (!active)
        return std::nullopt;
    const auto model = LabelModel::fromBytes(reader.modelContent(active->id));
    if (!model)
        return std::nullopt; // unreadable: anything is better
    const Labels labels(categoriesOf(**model));
    const LearnedBy learned(reader, *active);
    std::vector<TrainingEntry> unseen;
    std::vector<LabelAnswer> said;
    for (std::size_t i = from; i < set.entries.size(); ++i) {
        const TrainingEntry &entry = set.entries[i];
        if (!learned.holds(entry.id, entry.category, entry.row.day)) {
            unseen.push_back(entry);
            said.push_back(held.answers[i - from]);
        }
    }
    VersionComparison both;
    both.version = active->version;
    if (int(unseen.size()) < fewestCompared) {
        const std::span<const TrainingEntry> all(set.entries);
        const double here = figuresOf(answers(**model, all.subspan(from), labels)).accuracy;
        both.trained = held.figures.accuracy;
        if (held.figures.accuracy >= here) {
            both.rows = held.figures.rows;
            both.seen = held.figures.rows - int(unseen.size());
            both.active = here;
        } else {
            both.active = active->heldBackAccuracy;
        }
        return both;
    }
    both.rows = int(unseen.size());
    both.trained = figuresOf(said).accuracy;
    both.active = figuresOf(answers(**model, unseen, labels)).accuracy;
    return both;
}

Result<TrainedModel>
TextTrainer::train(const LedgerReader &reader, const QDateTime &now, Progress &progress) const
{
    const TrainingSet set = TrainingSet::of(reader, m_merchants.get());
    if (set.entries.size() < fewestEntries) {
        const QString few = tr("There are only %n sorted entries; learning needs at least %1. Sort "
                               "some more first.",
                               nullptr,
                               int(set.entries.size()))
                                .arg(fewestEntries);
        const int forgotten = forgottenTeachers(reader);
        return fail(Error::Code::Invalid,
                    forgotten == 0
                        ? few
                        : few + u' ' +
                              tr("%n entries that were sorted before do not count: you had them "
                                 "forgotten.",
                                 nullptr,
                                 forgotten));
    }
    const Labels labels(set);
    if (labels.count() < fewestCategories)
        return fail(Error::Code::Invalid,
                    tr("All sorted entries are in one category; learning needs at least two. Sort "
                       "some into another one first."));
    progress.report(0, 1, tr("Learning from all sorted entries"));
    const std::vector<TextRow> names = namesOf(labels, reader, m_merchants.get());
    const Result<LabelModel::Pair> models =
        LabelModel::trainedTwice(labelled(set.entries, labels), labels.count(), progress, names);
    if (!models)
        return fail(models.error());
    const Measured held = measured(*models, set);
    TrainedModel trained;
    trained.content = models->model->named(labels.names())->toBytes();
    trained.heldBackRows = held.figures.rows;
    trained.againstActive = againstActive(reader, set, models->earlierRows, held);
    for (const TrainingEntry &entry : set.entries)
        trained.learned.add(entry.id, entry.category);
    trained.record.name = ModelRegistry::forSorting().name();
    trained.record.kind = QString::fromLatin1(modelKind);
    trained.record.trainedAt = now.toUTC();
    trained.record.trainedRows = int(set.entries.size());
    trained.record.firstDay = set.firstDay();
    // A day that is yet to come, or a slip of the pen, is no day it knows of.
    trained.record.lastDay = std::min(set.lastDay(), now.date());
    trained.record.trainingHash = set.contentHash();
    trained.record.heldBackAccuracy = held.figures.accuracy;
    trained.record.calibrationError = held.figures.calibrationError;
    trained.record.size = trained.content.size();
    progress.report(1, 1, {});
    return trained;
}

Result<std::shared_ptr<const Categorizer>> TextTrainer::load(const LedgerReader &reader) const
{
    const std::optional<ModelRecord> active = ModelRegistry::forSorting().active(reader);
    if (!active)
        return std::shared_ptr<const Categorizer>();
    auto model = LabelModel::fromBytes(reader.modelContent(active->id));
    if (!model)
        return fail(model.error());
    Labels labels(categoriesOf(**model));
    // What was decided since it was trained is heard again: lessons live in the book, not in the
    // file.
    std::vector<CategoryId> categories = labels.categories();
    std::vector<LabelledRow> lessons;
    const LearnedBy learned(reader, *active);
    TrainingSet newer = TrainingSet::newTo(learned, reader, m_merchants.get());
    for (TrainingEntry &entry : newer.entries) {
        const auto at = std::ranges::find(categories, entry.category);
        const auto label = int(at - categories.begin());
        if (at == categories.end())
            categories.push_back(entry.category);
        lessons.push_back({std::move(entry.row), label, labels.find(learned.category(entry.id))});
    }
    TextCategorizer::CategoryNames names;
    for (const Category &category : reader.categories()) {
        if (!category.isArchived)
            names.insert(category.id, category.name);
    }
    std::shared_ptr<const LabelModel> heard = lessons.empty() ? *model : (*model)->learned(lessons);
    return std::make_shared<const TextCategorizer>(
        std::move(heard),
        std::move(categories),
        std::move(names),
        active->id,
        m_merchants,
        ForgottenPayees::of(reader).unspokenBy(active->version));
}

} // namespace bp::ml
