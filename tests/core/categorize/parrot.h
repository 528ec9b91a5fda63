// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/categorizer.h"

namespace bp::test {

/// A learned model that always says the same.
class Parrot final : public Categorizer
{
public:
    static constexpr ModelId version{7};

    Parrot(CategoryId category, double confidence, int heard = 0, bool isOfNewKind = false)
        : m_category(category)
        , m_confidence(confidence)
        , m_heard(heard)
        , m_isOfNewKind(isOfNewKind)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &) const override
    {
        CategorySuggestion suggestion;
        suggestion.value = m_category;
        suggestion.confidence = m_confidence;
        suggestion.reason = QStringLiteral("learned");
        suggestion.source = CategorySource::Learned;
        suggestion.heard = m_heard;
        suggestion.isOfNewKind = m_isOfNewKind;
        suggestion.model = version;
        return {suggestion};
    }

private:
    CategoryId m_category;
    double m_confidence;
    int m_heard;
    bool m_isOfNewKind;
};

} // namespace bp::test
