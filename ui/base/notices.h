// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sentences for the person. The window shows them as a toast; changes of the book announce
/// themselves and need none.

#include "core/base/result.h"

#include <QObject>
#include <QString>

namespace bp::ui {

class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void say(const QString &sentence) { Q_EMIT said(sentence); }
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
};

} // namespace bp::ui
