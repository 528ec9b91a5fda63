// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_model.h"

#include "core/base/merchant_words.h"

#include "ml/text/label_trainer.h"
#include "ml/text/model_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace bp::ml {
namespace {

constexpr float lessonRate = 1;
constexpr int lessonSteps = 3;
constexpr int shortestTelling = 3; ///< letters of a word that is named as a reason

/// A number for each label, without asking for memory unless they are very many. Aligned, so that
/// sums are rounded alike wherever it stands.
class LabelNumbers
{
public:
    explicit LabelNumbers(int labels)
        : m_count(std::size_t(labels))
        , m_many(m_count > m_few.size() ? m_count : 0)
    {
    }

    std::span<float> all()
    {
        return m_many.empty() ? std::span(m_few).first(m_count) : std::span(m_many);
    }

private:
    std::size_t m_count;
    alignas(16) std::array<float, 128> m_few;
    std::vector<float> m_many;
};

/// The most likely labels, best first, at most three. Labels without a chance are left out.
std::span<LabelChance> bestOf(std::span<const float> chances, std::array<LabelChance, 3> &best)
{
    // One walk with three places: a label seldom beats the third.
    best.fill({-1, 0});
    float third = 0;
    for (std::size_t label = 0; label < chances.size(); ++label) {
        if (!(chances[label] > third))
            continue;
        std::size_t place = best.size() - 1;
        for (; place > 0 && double(chances[label]) > best[place - 1].chance; --place)
            best[place] = best[place - 1];
        best[place] = {int(label), double(chances[label])};
        third = float(best.back().chance);
    }
    const auto none = std::ranges::find(best, -1, &LabelChance::label);
    return std::span(best).first(std::size_t(none - best.begin()));
}

} // namespace

/// What was heard since training.
struct LabelModel::Lessons
{
    TextMemory memory;
    DayLabels days;
    WeightChanges changes;
    TextMemory withdrawn;  ///< rows as they were trained, which were sorted otherwise since
    std::size_t heard = 0; ///< rows
};

LabelModel::LabelModel(std::shared_ptr<const LabelParts> parts,
                       std::shared_ptr<const Lessons> lessons,
                       int labels)
    : m_parts(std::move(parts))
    , m_lessons(std::move(lessons))
    , m_labels(labels)
{
}

Result<std::shared_ptr<const LabelModel>> LabelModel::trained(std::span<const LabelledRow> rows,
                                                              int labels,
                                                              Progress &progress,
                                                              std::span<const TextRow> names)
{
    return LabelTrainer(labels, names, progress).trained(rows).map(&LabelModel::of);
}

Result<LabelModel::Pair> LabelModel::trainedTwice(std::span<const LabelledRow> rows,
                                                  int labels,
                                                  Progress &progress,
                                                  std::span<const TextRow> names)
{
    return LabelTrainer(labels, names, progress)
        .trainedTwice(rows)
        .map([](LabelTrainer::Both both) {
            return Pair{
                of(std::move(both.parts)), of(std::move(both.earlier.parts)), both.earlier.rows};
        });
}

Result<std::shared_ptr<const LabelModel>> LabelModel::fromBytes(const QByteArray &bytes)
{
    return ModelFile::read(bytes).map(&LabelModel::of);
}

std::shared_ptr<const LabelModel> LabelModel::of(LabelParts parts)
{
    const int labels = parts.labels;
    return std::shared_ptr<const LabelModel>(
        new LabelModel(std::make_shared<const LabelParts>(std::move(parts)),
                       std::make_shared<const Lessons>(),
                       labels));
}

std::shared_ptr<const LabelModel> LabelModel::named(std::vector<std::int64_t> names) const
{
    auto parts = std::make_shared<LabelParts>(*m_parts);
    parts->names = std::move(names);
    return std::shared_ptr<const LabelModel>(new LabelModel(std::move(parts), m_lessons, m_labels));
}

QByteArray LabelModel::toBytes() const
{
    return ModelFile::written(*m_parts);
}

ReadText LabelModel::read(const ScannedText &text,
                          const KnownMerchant &merchant,
                          std::span<float> scores) const
{
    const TextUnits units = unitsOfText(text, merchant);
    if (m_labels > 0)
        scoreWeights(*m_parts, units, heardUnits(*m_parts, units), scores, &m_lessons->changes);
    return {units, scores};
}

std::vector<LabelChance> LabelModel::top(const TextRow &row) const
{
    LabelNumbers scores(m_labels);
    const ScannedText text(row.text, row.memo);
    return top(row, read(text, row.merchant, scores.all()));
}

std::vector<LabelChance> LabelModel::top(const TextRow &row, const ReadText &text) const
{
    if (m_labels == 0)
        return {};
    const TextUnits units = unitsBesideText(row, text.id, m_parts->frame);
    LabelNumbers numbers(m_labels);
    const std::span<float> chances = numbers.all();
    std::ranges::copy(text.scores, chances.begin());
    addWeights(*m_parts, units, heardUnits(*m_parts, units), chances, &m_lessons->changes);
    const HeardSince since{&m_lessons->changes, &m_lessons->memory, &m_lessons->days};
    finishChances(*m_parts, units, row.day, chances, since);
    std::array<LabelChance, 3> best;
    const std::span<LabelChance> out = bestOf(chances, best);
    if (out.empty())
        return {};
    chances[std::size_t(out.front().label)] = 0;
    const double others = sumOf(chances);
    const TextMemory::Voice voice =
        voiceOf(*m_parts, units, std::uint32_t(out.front().label), since);
    double said =
        m_parts->confidence({out.front().chance, voice.rows, voice.share}, m_lessons->heard);
    if (voice.rows == 0)
        said = saidOfStranger(*m_parts, text, {out.front().label, said});
    const double rest = (1 - said) / std::max(others, 1e-9);
    for (std::size_t i = 1; i < out.size(); ++i)
        out[i].chance = std::min({out[i].chance * rest, said, 1 - said});
    out.front().chance = said;
    return {out.begin(), out.end()};
}

LabelReason LabelModel::reason(const TextRow &row, int label) const
{
    return reason(row, textUnits(row, m_parts->frame), label);
}

LabelReason LabelModel::reason(const TextRow &row, const TextId &text, int label) const
{
    LabelReason reason;
    const TextUnits units = unitsBesideText(row, text, m_parts->frame);
    const auto count = [&](const TextMemory &memory, std::uint64_t key) {
        int rows = 0;
        for (const LabelCount &each : memory.counts(key))
            rows += int(each.label) == label ? int(each.rows) : 0;
        return rows;
    };
    const MemoryKeys keys = memoryKeys(units);
    const TextMemory &withdrawn = m_lessons->withdrawn;
    const int trained = count(m_parts->memory, keys[0]) - count(withdrawn, keys[0]);
    reason.sameMerchant = count(m_lessons->memory, keys[0]) + std::max(trained, 0);
    // Each entry once, however often the person changed their mind about it.
    reason.ofMerchant = std::max(int(m_parts->memory.voice(keys[0], 0, &m_lessons->memory).rows) -
                                     int(withdrawn.voice(keys[0], 0).rows),
                                 reason.sameMerchant);
    reason.isAmountAlike = count(m_lessons->memory, keys[2]) + count(m_parts->memory, keys[2]) > 0;
    reason.isOfNewKind = bp::ml::isOfNewKind(*m_parts, text);
    return reason;
}

std::vector<WordVoice> LabelModel::voices(const TextRow &row) const
{
    const TextUnits units = textUnits(row, m_parts->frame);
    const std::vector<float> silence = weightScores(*m_parts, units, {}, m_labels);
    std::vector<WordVoice> voices;
    for (const HeardUnit &heard : heardUnits(*m_parts, units)) {
        if (heard.unit->kind != TextUnit::Kind::Word || heard.unit->length < shortestTelling)
            continue;
        // A word never met speaks through its parts, which tell a person nothing; nor do towns and
        // what banks write.
        const bool isMet =
            heard.at != HashIndex::none || m_lessons->changes.contains(heard.unit->hash);
        if (!isMet || (words::roles(units.text(*heard.unit)) & (words::Noise | words::Bank)) != 0)
            continue;
        HeardUnits alone;
        alone.append(heard);
        std::vector<float> voice =
            weightScores(*m_parts, units, alone, m_labels, &m_lessons->changes);
        std::ranges::transform(voice, silence, voice.begin(), std::minus());
        const float mean = sumOf(voice) / float(voice.size());
        for (float &each : voice)
            each -= mean;
        voices.push_back({units.text(*heard.unit).toString(), std::move(voice)});
    }
    return voices;
}

QStringList loudest(std::span<const WordVoice> voices, int label)
{
    constexpr float loud = 0.3F;
    std::vector<std::pair<float, QString>> words;
    for (const WordVoice &voice : voices) {
        if (const float loudness = voice.byLabel[std::size_t(label)]; loudness > loud)
            words.emplace_back(loudness, voice.word);
    }
    std::ranges::stable_sort(words, std::ranges::greater(), &std::pair<float, QString>::first);
    QStringList out;
    for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), 2); ++i)
        out.append(words[i].second);
    return out;
}

void LabelModel::hear(Lessons &lessons, const LabelParts &parts, const LabelledRow &row, int labels)
{
    const TextUnits units = textUnits(row.row, parts.frame);
    const HeardUnits heard = heardUnits(parts, units);
    for (int step = 0; step < lessonSteps; ++step) {
        std::vector<float> error = weightScores(parts, units, heard, labels, &lessons.changes);
        toChances(error, 1);
        error[std::size_t(row.label)] -= 1;
        for (const HeardUnit &each : heard) {
            // Sign, size and day of one entry teach nothing that holds for all.
            if (!each.unit->isText() || each.value == 0)
                continue;
            std::vector<float> &change = lessons.changes[each.unit->hash];
            change.resize(std::size_t(labels), 0.0F);
            for (std::size_t label = 0; label < error.size(); ++label)
                change[label] -= lessonRate * each.value * error[label];
        }
    }
    lessons.memory.add(memoryKeys(units), std::uint32_t(row.label));
    if (row.instead >= 0)
        lessons.withdrawn.add(memoryKeys(units), std::uint32_t(row.instead));
    addInOrder(lessons.days, row);
    ++lessons.heard;
}

std::shared_ptr<const LabelModel> LabelModel::learned(const TextRow &row, int label) const
{
    const LabelledRow lesson{row, label};
    return learned(std::span(&lesson, 1));
}

std::shared_ptr<const LabelModel> LabelModel::learned(std::span<const LabelledRow> rows) const
{
    int labels = m_labels;
    for (const LabelledRow &row : rows)
        labels = std::max(labels, row.label + 1);
    auto lessons = std::make_shared<Lessons>(*m_lessons);
    for (const LabelledRow &row : rows)
        hear(*lessons, *m_parts, row, labels);
    return std::shared_ptr<const LabelModel>(new LabelModel(m_parts, std::move(lessons), labels));
}

} // namespace bp::ml
