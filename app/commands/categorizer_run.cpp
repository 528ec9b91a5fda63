// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/categorizer_run.h"

#include "core/categorize/categorizer_chain.h"
#include "core/categorize/payee_memory.h"
#include "core/ledger/seed_categories.h"

#include "ml/text/label_batch.h"
#include "ml/text/label_model.h"
#include "ml/text/text_categorizer.h"
#include "ml/text/training_set.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace bp {
namespace {

using Model = std::shared_ptr<const ml::LabelModel>;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

CategoryId categoryOf(int label)
{
    return CategoryId(label + 1);
}

CategorizerQuery queryOf(const ml::TextRow &row)
{
    const Currency currency = Currency::fromCode(QStringLiteral("EUR")).value_or(Currency());
    return {row.text,
            row.memo,
            Money(row.hasAmount ? row.minor : 0, currency),
            row.day,
            AccountId(row.account)};
}

std::vector<CategorizerRun::Said> saidBy(const std::vector<CategorySuggestion> &suggestions)
{
    std::vector<CategorizerRun::Said> said;
    for (const CategorySuggestion &suggestion : suggestions)
        said.push_back({int(suggestion.value.value()) - 1, suggestion.confidence});
    return said;
}

/// The label that stands for one of our category keys: that of the longest key in the map the asked
/// one lies under. Without a map labels are keys themselves.
QString labelOf(const QString &key, const LabelMap &map)
{
    QString best;
    qsizetype length = -1;
    for (const auto &[label, mapped] : map) {
        const bool covers = key == mapped || key.startsWith(QString(mapped % u'.'));
        if (covers && mapped.size() > length) {
            best = label;
            length = mapped.size();
        }
    }
    return map.empty() ? key : best;
}

PayeeMemory hearing(const PayeeMemory &memory, const ml::TextRow &row, int label)
{
    return memory.withChoice(queryOf(row), categoryOf(label), PayeeMemory::Choice::Confirmed);
}

/// What a book with the rows to learn from remembers.
PayeeMemory memoryOf(CategorizerRun &run)
{
    std::vector<TaughtChoice> choices;
    choices.reserve(run.train.size());
    for (const LabelledText &labelled : run.train)
        choices.push_back({queryOf(labelled.row), categoryOf(run.labels.numberOf(labelled.label))});
    return PayeeMemory::ofChoices(choices);
}

/// A book whose categories are the labels.
class LabelBook
{
public:
    explicit LabelBook(CategorizerRun &run)
        : m_knowledge(run.knowledge)
    {
        // Knowledge speaks for the categories the program made itself, and for no others.
        for (const SeedCategory &seed : seedCategories()) {
            const QString label = labelOf(seed.key, run.map);
            if (run.map.empty() ? run.labels.find(label) >= 0 : !label.isEmpty())
                m_links.categoryByKey.insert(seed.key, categoryOf(run.labels.numberOf(label)));
        }
        m_links.knowledge = run.knowledge;
        for (int label = 0; label < run.labels.count(); ++label) {
            m_categories.push_back(categoryOf(label));
            m_names.insert(categoryOf(label), run.labels.name(label));
        }
        // A map says already what knowledge means.
        if (m_knowledge && run.map.empty())
            m_habits = KindHabits::of({},
                                      *m_knowledge,
                                      categories(),
                                      m_links.categoryByKey.isEmpty() ? KindHabits::Tree::Persons
                                                                      : KindHabits::Tree::Programs);
    }

    /// `model`: null before the first training.
    CategorizerChain chain(const Model &model, const PayeeMemory &memory)
    {
        ChainLinks links = m_links;
        if (m_habits) {
            m_habits = m_habits->after(memory, *m_knowledge);
            links.habits = std::make_shared<const KindHabits>(*m_habits);
        }
        links.memory = std::make_shared<const PayeeMemory>(memory);
        if (model)
            links.learned = std::make_shared<const ml::TextCategorizer>(
                model, m_categories, m_names, ModelId(1), m_knowledge);
        return CategorizerChain(std::move(links));
    }

private:
    /// Labels are the person's own categories, but for those knowledge speaks for.
    std::vector<Category> categories() const
    {
        std::vector<Category> all;
        QSet<CategoryId> seeded;
        const auto add = [&all](CategoryId id, const QString &key, const QString &name) {
            Category category;
            category.id = id;
            category.key = key;
            category.name = name;
            all.push_back(std::move(category));
        };
        for (auto it = m_links.categoryByKey.cbegin(); it != m_links.categoryByKey.cend(); ++it) {
            add(*it, it.key(), {});
            seeded.insert(*it);
        }
        for (const CategoryId id : m_categories) {
            if (!seeded.contains(id))
                add(id, {}, m_names.value(id));
        }
        return all;
    }

    std::shared_ptr<const MerchantKnowledge> m_knowledge;
    ChainLinks m_links; ///< all but memory, habits and the learned one
    std::optional<KindHabits> m_habits;
    std::vector<CategoryId> m_categories;
    ml::TextCategorizer::CategoryNames m_names;
};

[[nodiscard]] Result<std::shared_ptr<const ml::LabelModel>> trainedModel(CategorizerRun &run)
{
    std::vector<ml::LabelledRow> rows;
    QElapsedTimer timer;
    timer.start();
    for (LabelledText &labelled : run.train) {
        ml::describeMerchant(labelled.row, run.knowledge.get());
        rows.push_back({labelled.row, run.labels.numberOf(labelled.label)});
    }
    std::vector<ml::TextRow> names;
    for (int label = 0; label < run.labels.count(); ++label)
        names.push_back(ml::describedName(run.labels.name(label), run.knowledge.get()));
    auto model = ml::LabelModel::trained(rows, run.labels.count(), Progress::none(), names);
    run.trainMs = milliseconds(timer);
    return model;
}

/// Labels that come in the test only are of the book, too.
void numberTestLabels(CategorizerRun &run)
{
    for (const LabelledText &labelled : run.test)
        run.labels.numberOf(labelled.label);
}

/// Times the model's predictions of all rows, then feedback on a few, which is dropped.
void timeModel(CategorizerRun &run, const Model &model)
{
    // A short file is asked again until the time is steady. Each time is a batch of its own, so no
    // text is known from the time before.
    constexpr std::size_t steadyRows = 20'000;
    constexpr qint64 longEnoughMs = 2'000;
    constexpr std::size_t timedLessons = 50;
    std::size_t asked = 0;
    QElapsedTimer timer;
    timer.start();
    const auto isSteady = [&] {
        return asked + run.test.size() > steadyRows || timer.elapsed() > longEnoughMs;
    };
    for (; asked == 0 || !isSteady(); asked += run.test.size()) {
        ml::LabelBatch batch(model, run.knowledge);
        for (const LabelledText &labelled : run.test)
            static_cast<void>(batch.top(labelled.row));
    }
    run.predictUs = milliseconds(timer) * 1e3 / double(asked);
    const std::size_t lessons = std::min(run.test.size(), timedLessons);
    std::vector<ml::LabelledRow> rows;
    for (std::size_t i = 0; i < lessons; ++i) {
        rows.push_back({run.test[i].row, run.labels.numberOf(run.test[i].label)});
        ml::describeMerchant(rows.back().row, run.knowledge.get());
    }
    timer.start();
    for (const ml::LabelledRow &row : rows)
        static_cast<void>(model->learned(row.row, row.label));
    run.feedbackMs = milliseconds(timer) / double(lessons);
}

/// Asks for each row and tells its label before the next.
void askOnline(CategorizerRun &run, LabelBook &book, Model model)
{
    PayeeMemory memory = memoryOf(run);
    double predictMs = 0;
    double lessonMs = 0;
    QElapsedTimer timer;
    for (const LabelledText &labelled : run.test) {
        ml::LabelledRow row{labelled.row, run.labels.numberOf(labelled.label)};
        timer.start();
        ml::describeMerchant(row.row, run.knowledge.get());
        static_cast<void>(model->top(row.row));
        predictMs += milliseconds(timer);
        run.said.push_back(saidBy(book.chain(model, memory).candidates(queryOf(labelled.row))));
        timer.start();
        model = model->learned(row.row, row.label);
        memory = hearing(memory, labelled.row, row.label);
        lessonMs += milliseconds(timer);
    }
    run.predictUs = predictMs * 1e3 / double(run.test.size());
    run.feedbackMs = lessonMs / double(run.test.size());
}

} // namespace

Result<void> askChain(CategorizerRun &run, bool isOnline)
{
    const auto model = trainedModel(run);
    if (!model)
        return fail(model.error());
    numberTestLabels(run);
    LabelBook book(run);
    if (isOnline) {
        askOnline(run, book, *model);
        return {};
    }
    timeModel(run, *model);
    // The best guess counts also where a person would not be shown it, as with every other sorter.
    const auto batch = book.chain(*model, memoryOf(run)).forBatch();
    for (const LabelledText &labelled : run.test)
        run.said.push_back(saidBy(batch->candidates(queryOf(labelled.row))));
    return {};
}

void askUntrained(CategorizerRun &run, bool isOnline)
{
    QElapsedTimer timer;
    timer.start();
    PayeeMemory memory = memoryOf(run);
    numberTestLabels(run);
    LabelBook book(run);
    auto batch = book.chain(nullptr, memory).forBatch();
    run.trainMs = milliseconds(timer);
    for (const LabelledText &labelled : run.test) {
        timer.start();
        run.said.push_back(saidBy(batch->candidates(queryOf(labelled.row))));
        run.predictUs += milliseconds(timer) * 1e3;
        if (!isOnline)
            continue;
        timer.start();
        memory = hearing(memory, labelled.row, run.labels.numberOf(labelled.label));
        batch = book.chain(nullptr, memory).forBatch();
        run.feedbackMs += milliseconds(timer);
    }
    run.predictUs /= double(run.test.size());
    run.feedbackMs /= double(run.test.size());
}

void askKnowledge(CategorizerRun &run)
{
    qint64 predicting = 0;
    QElapsedTimer timer;
    for (const LabelledText &labelled : run.test) {
        timer.start();
        const std::vector<MerchantHit> hits = run.knowledge->hits(
            {labelled.row.text, labelled.row.memo, ml::merchantSign(labelled.row)});
        predicting += timer.nsecsElapsed();
        std::vector<CategorizerRun::Said> said;
        for (const MerchantHit &hit : hits) {
            const QString label = labelOf(hit.categoryKey, run.map);
            if (label.isEmpty())
                continue;
            const int number = run.labels.numberOf(label);
            if (std::ranges::find(said, number, &CategorizerRun::Said::label) == said.end())
                said.push_back({number, hit.confidence});
        }
        run.said.push_back(std::move(said));
    }
    run.predictUs = double(predicting) / 1e3 / double(run.test.size());
}

void askMemory(CategorizerRun &run, bool isOnline)
{
    QElapsedTimer timer;
    timer.start();
    PayeeMemory memory = memoryOf(run);
    run.trainMs = milliseconds(timer);
    for (const LabelledText &labelled : run.test) {
        timer.start();
        const auto suggestions = memory.suggest(queryOf(labelled.row));
        run.predictUs += milliseconds(timer) * 1e3;
        run.said.push_back(saidBy(suggestions));
        timer.start();
        PayeeMemory heard = hearing(memory, labelled.row, run.labels.numberOf(labelled.label));
        run.feedbackMs += milliseconds(timer);
        if (isOnline)
            memory = std::move(heard);
    }
    run.predictUs /= double(run.test.size());
    run.feedbackMs /= double(run.test.size());
}

} // namespace bp
