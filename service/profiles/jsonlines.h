// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/profiles/flaw.h"

#include <QByteArrayView>
#include <QHash>

namespace chatelaine::service {

/// On which line of a JSON text each of its values stands.
class JsonLines
{
public:
    explicit JsonLines(QByteArrayView text);

    /// Where the text is no JSON, and members that an object has twice. Without any, every value has a line.
    const Flaws &flaws() const { return m_flaws; }

    /// Of the value that the pointer leads to, or of the nearest value around it; counted from 1.
    int lineOf(QString pointer) const;

private:
    QHash<QString, int> m_lines;
    Flaws m_flaws;
};

} // namespace chatelaine::service
