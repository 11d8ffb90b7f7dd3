// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace apacheta {

/// What went wrong: `kind` is what callers decide on, `message` a sentence for the researcher that says
/// what to do, `detail` what only the log needs (paths, codes, the library's own words).
struct Error {
    enum Kind {
        NotFound,      ///< no such file, document, actor ...
        Unreadable,    ///< no permission, encrypted, no text in it
        Damaged,       ///< not what it says it is
        TooLarge,      ///< over a stated limit
        NewerVersion,  ///< written by a later Apacheta
        Locked,        ///< another program writes to it
        ReadOnly,
        DiskFull,
        Cancelled,     ///< by the user; nothing to report
        Ambiguous,     ///< several things match, `message` lists them
        BadInput,      ///< the caller's words are off
        Unavailable,   ///< a part that this needs is not installed
        Failed         ///< anything else
    };
    Kind kind = Failed;
    QString message;
    QString detail = {};
    bool operator==(const Error &) const = default;
};

/// A value or an Error. Test it before use: `if (!result) return result.error();`
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    bool hasValue() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {
    bool operator==(const Done &) const = default;
};
using Outcome = Result<Done>;

} // namespace apacheta
