// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Knows merchants of the whole world without learning: brands of shops with their countries,
/// merchants written down by hand, and words of many languages ("apotheke", "payroll"). Survives
/// what banks put around a name. Names that are also ordinary words ("Shell", "Orange", "Next")
/// count little unless the rest of the text agrees. Immutable.

#include "core/advice/merchant_lookup.h"
#include "core/base/result.h"
#include "core/categorize/knowledge_file.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace bp {

class MerchantKnowledge final : public MerchantLookup
{
public:
    /// From the program's own resource. `country`: where the person lives, two letters; "":
    /// unknown.
    [[nodiscard]] static Result<std::shared_ptr<const MerchantKnowledge>>
    load(const QString &country);
    [[nodiscard]] static Result<std::shared_ptr<const MerchantKnowledge>>
    fromBytes(const QByteArray &bytes, const QString &country);

    MerchantHit lookup(const MerchantQuery &query) const override;
    MerchantHit kind(const ScannedText &text, int sign) const override;
    bool isPerson(const MerchantQuery &query) const override;
    std::vector<MerchantHit> hits(const MerchantQuery &query) const override;

    int size() const { return m_file.size(); }

private:
    class Answer;

    MerchantKnowledge(KnowledgeFile file, const QString &country);

    KnowledgeFile m_file;
    std::string m_country;
};

} // namespace bp
