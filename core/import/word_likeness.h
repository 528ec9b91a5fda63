// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How alike two banks' texts for the same thing are: words compared after folding, whatever their
/// order and however the text is spread over payee and memo.

#include <QStringView>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace bp {

class WordBag
{
public:
    WordBag() = default;
    WordBag(QStringView payee, QStringView memo);

    bool isEmpty() const { return m_words.empty(); }
    /// 0 no word in common … 1 the same words; nothing when one of them has no words.
    std::optional<double> likeness(const WordBag &other) const;

private:
    std::vector<std::pair<std::uint32_t, int>> m_words; ///< hash and weight, sorted, each word once
    int m_weight = 0;
};

} // namespace bp
