// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_batch.h"

#include "ml/text/text_hash.h"
#include "ml/text/training_set.h"

#include <cstring>

namespace bp::ml {
namespace {

constexpr std::size_t places = 256; // most months name fewer merchants

/// Where a text stands. A few letters tell texts apart well enough, and every text is hashed, also
/// those that never come again.
std::size_t placeOf(QStringView text, int sign)
{
    constexpr qsizetype few = 4;
    std::uint64_t hash = std::uint64_t(text.size() * 4 + sign);
    for (const qsizetype begin : {qsizetype(0), (text.size() - few) / 2, text.size() - few}) {
        std::uint64_t letters = 0;
        if (text.size() >= few)
            std::memcpy(&letters, text.utf16() + begin, sizeof letters);
        hash = combined(hash, letters);
    }
    return hash % places;
}

} // namespace

LabelBatch::LabelBatch(std::shared_ptr<const LabelModel> model,
                       std::shared_ptr<const MerchantLookup> merchants)
    : m_model(std::move(model))
    , m_merchants(std::move(merchants))
    , m_places(places)
    , m_scores(places * std::size_t(m_model->labels()))
{
}

ReadText LabelBatch::read(const TextRow &row)
{
    const int sign = merchantSign(row);
    const std::size_t at = placeOf(row.text, sign);
    const auto labels = std::size_t(m_model->labels());
    const std::span<float> scores = std::span(m_scores).subspan(at * labels, labels);
    Place &place = m_places[at];
    if (place.sign == sign && place.payee == row.text && place.memo == row.memo)
        return {place.id, scores};
    const ScannedText text(row.text, row.memo);
    const ReadText read = m_model->read(text, heardMerchant(m_merchants.get(), text, sign), scores);
    place = {row.text, row.memo, sign, read.id};
    return read;
}

} // namespace bp::ml
