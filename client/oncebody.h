// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QIODevice>
#include <memory>

namespace chatelaine {

/// A request's body that can be read once. Because it is sequential Qt cannot rewind it, and so cannot deliver a write
/// a second time by itself (docs/decisions/0004).
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(std::shared_ptr<const Secret> bytes, QObject *parent = nullptr);

    /// Whether any of it went towards the service. A request without its body is never carried out.
    bool wasTouched() const { return m_read > 0; }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_bytes->size(); }
    qint64 bytesAvailable() const override { return m_bytes->size() - m_read; }
    bool atEnd() const override { return m_read == m_bytes->size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<const Secret> m_bytes;
    qsizetype m_read = 0;
};

} // namespace chatelaine
