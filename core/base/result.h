// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The world said no: a value or an Error with a sentence a person understands.
///
/// The only file that names tl::expected; with C++23 the alias moves to std::expected. Functions
/// that return a Result are marked [[nodiscard]] (an architecture test looks).

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace bp {

struct Error
{
    enum class Code { Invalid, NotFound, Conflict, Io, Database, Unsupported, Cancelled };

    Code code = Code::Invalid;
    QString message; ///< a sentence for the person: what happened, what is untouched, what to do
    QString detail;  ///< for the log; never shown first

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(Error::Code::Io, tr("…"));` in any function that returns a Result.
inline tl::unexpected<Error> fail(Error::Code code, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(message), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace bp
