// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The sentences merchant knowledge gives as reasons, in the person's language.

#include <QString>

namespace bp::reasons {

/// "STARBUCKS is a café or bar"
QString brand(const QString &name, const QString &categoryKey);
/// "the word ‘apotheke’ speaks for Pharmacy"
QString word(const QString &word, const QString &categoryKey);
/// "card networks give it the code 5411: Supermarket"
QString code(int merchantCategoryCode, const QString &categoryKey);

} // namespace bp::reasons
