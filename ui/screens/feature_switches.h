// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The switches of the page of AI features: what the machine may do, how sure it must be, what it
/// tells. Each acts at once as a named change of the book and follows undo.

#include "ui/base/context.h"

class QWidget;

namespace bp::ui {

QWidget *makeFeatureCard(const Context &context);
QWidget *makeThresholdCard(const Context &context);
QWidget *makeNoticeCard(const Context &context);

} // namespace bp::ui
