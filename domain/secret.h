// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <cstddef>

namespace chatelaine {

/// Bytes that must not outlive their use: a key's secret, a session token, a password.
///
/// Move-only, kept in one allocation that is wiped when it ends, never shared, never printed.
/// Whoever needs the bytes borrows them by view() for the length of a call.
class Secret
{
public:
    Secret() = default;

    /// Copies the bytes; the caller wipes the original if it is theirs.
    explicit Secret(QByteArrayView bytes);
    ~Secret() { wipe(); }

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Takes the bytes of a string in UTF-8 and wipes that string's buffer, which must not be shared.
    static Secret takenFrom(QString &text);

    /// A second Secret with the same bytes, asked for by name because it is rarely right.
    Secret clone() const { return Secret(view()); }

    QByteArrayView view() const { return {m_bytes, m_size}; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Whether the bytes are the same, in time that depends on the lengths alone.
    bool equals(QByteArrayView other) const;

    void wipe() noexcept;

private:
    char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites memory so that no optimiser drops the writes.
void wipeMemory(void *bytes, std::size_t size) noexcept;

} // namespace chatelaine
