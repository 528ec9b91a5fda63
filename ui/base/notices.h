// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sentences for the person. The window shows them as a toast; changes of the book announce
/// themselves and need none, but what to do next may be offered beside them.

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace bp::ui {

class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void say(const QString &sentence) { Q_EMIT said(sentence); }
    /// One more button beside the sentence that stands there now, until the next one. `key` presses
    /// it as long as the screen listens; it is only shown.
    void offer(const QString &button, const QString &key, const std::function<void()> &pressed)
    {
        Q_EMIT offered(button, key, pressed);
    }
    /// The newest step of the book is told with its undo, though a machine made it: the person
    /// asked for it just now.
    void tellStep() { Q_EMIT stepTold(); }
    /// Cancelled says nothing.
    void fail(const Error &error)
    {
        if (error.code != Error::Code::Cancelled)
            Q_EMIT failed(error);
    }
    /// Shows the error, if there is one; true when there is none.
    template <typename T>
    bool accept(const Result<T> &result)
    {
        if (!result)
            fail(result.error());
        return result.has_value();
    }

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const bp::Error &error);
    void stepTold();
    void offered(const QString &button, const QString &key, const std::function<void()> &pressed);
};

} // namespace bp::ui
