// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A state, always with a word: "✓ good", "Check", "in use".

#include <QLabel>

namespace bp::ui {

class Pill : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Good, Bad, Warn, Accent, Quiet };

    explicit Pill(const QString &text = {}, Kind kind = Kind::Quiet, QWidget *parent = nullptr);
    void setKind(Kind kind);
};

} // namespace bp::ui
