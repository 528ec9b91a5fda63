// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What kind of thing an English noun names: "samosa" is a dish, is food, is … From WordNet's noun
/// tree, so that a label learned from "tea" and "rice" reaches "biscuit" never seen. Immutable;
/// safe to share between threads.

#include "core/base/result.h"

#include "ml/text/hash_index.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringView>
#include <QVarLengthArray>

#include <cstdint>
#include <memory>
#include <vector>

namespace bp::ml {

/// A kind and how much of the word's use it stands for.
struct WordConcept
{
    std::uint32_t kind = 0;
    float share = 0;
};

class WordConcepts
{
    Q_DECLARE_TR_FUNCTIONS(bp::ml::WordConcepts)

public:
    /// The file the program ships; made once.
    static const WordConcepts &shipped();
    /// Reads what packaging/make_word_concepts.py wrote.
    [[nodiscard]] static Result<WordConcepts> read(const QByteArray &file);

    /// Kinds of a folded word and of their parents, nearest first per meaning; plural forms are
    /// tried. Empty: unknown.
    void append(QStringView foldedWord, QVarLengthArray<WordConcept, 48> &out) const;
    qsizetype wordCount() const { return qsizetype(m_words.size()); }

private:
    struct Word
    {
        std::uint16_t kinds[2]{};
        std::uint8_t shares[2]{};
    };
    const Word *find(QStringView word) const;

    std::vector<std::uint16_t> m_parents; ///< of kind 1, 2, …
    HashIndex m_index;
    std::vector<Word> m_words; ///< by position in the index
};

} // namespace bp::ml
