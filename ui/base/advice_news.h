// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Tells that the advisers of the book know more or other things than before: what they said is to
/// be asked again.

#include <QObject>

namespace bp::ui {

class AdviceNews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void tell() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
};

} // namespace bp::ui
