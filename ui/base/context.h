// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What every screen is given: the book, the advisers, and the window's services. Lives as long as
/// the book is open.

#include <QDate>

#include <functional>

namespace bp {
class Ledger;
struct Advisors;
} // namespace bp

namespace bp::ui {

class Actions;
class AdviceNews;
class JobRunner;
class ModelTraining;
class Navigator;
class Notices;
class Settings;

struct Context
{
    Ledger &ledger;
    Advisors &advisors;
    JobRunner &jobs;
    Settings &settings;
    Actions &actions;
    Navigator &go;
    Notices &notices;
    AdviceNews &adviceNews;
    ModelTraining &training;
    std::function<QDate()> today; ///< the only clock of the window
};

} // namespace bp::ui
