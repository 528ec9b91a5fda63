// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/duplicate_finder.h"

#include "core/import/duplicate_search.h"

namespace bp {

std::vector<RowMatch> findDuplicates(const DuplicateTask &task)
{
    DuplicateSearch search(task);
    search.readIds();
    search.matchIds();
    search.weighIds();
    search.matchWords();
    search.matchCheapest();
    search.matchBooked();
    search.showNearAmounts();
    return search.finish();
}

} // namespace bp
