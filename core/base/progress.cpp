// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

namespace bp {
namespace {

class NoProgress final : public Progress
{
public:
    void report(int, int, const QString &) override {}
    bool isCancelled() const override { return false; }
};

} // namespace

Progress &Progress::none()
{
    static NoProgress none; // stateless // stateless
    return none;
}

} // namespace bp
