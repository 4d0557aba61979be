// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace chatelaine {

/// A value or the Error that stands in its place, with std::expected's names (GCC 12 has none in C++20).
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

    /// What f makes of the value; an error passes by untouched.
    template <class F>
    auto transform(F &&f) const -> Result<std::decay_t<std::invoke_result_t<F, const T &>>>
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }

    /// As transform, for an f that can fail itself.
    template <class F>
    auto and_then(F &&f) const -> std::decay_t<std::invoke_result_t<F, const T &>>
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

/// The value of a verb that answers nothing but "done".
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace chatelaine
