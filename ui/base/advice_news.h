// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Tells that the advisers of the book know more or other things than before: what they said is to
/// be asked again. A large book is read first; until then nobody advises, and what must not go on
/// without advice waits.

#include <QObject>

namespace bp::ui {

class AdviceNews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isReading() const { return m_isReading; }
    void beginReading() { m_isReading = true; }
    void tell() ///< also that the first reading has ended
    {
        m_isReading = false;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    bool m_isReading = false;
};

} // namespace bp::ui
