// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <memory>

class QIODevice;

namespace chatelaine {

/// The bytes of an answer as they come in. Wiped when it ends and wherever it grows out of, since any answer may
/// hold a secret.
class AnswerBody
{
public:
    AnswerBody() = default;
    ~AnswerBody();
    AnswerBody(const AnswerBody &) = delete;
    AnswerBody &operator=(const AnswerBody &) = delete;

    /// Takes what a device has; false once it would be more than `largest` bytes in all.
    bool take(QIODevice &device, qint64 largest);

    QByteArrayView view() const { return {m_bytes.get(), static_cast<qsizetype>(m_size)}; }

private:
    void grow(std::size_t room);

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_room = 0;
};

} // namespace chatelaine
