// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

namespace chatelaine {

/// Which items of the checklist are done for a key's last rotation, as everybody in the workspace ticks them.
///
/// A tick shows at once and is taken back where the service refuses it. One write runs at a time; what is ticked
/// meanwhile goes out with the next.
class TickList : public QObject
{
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit TickList(WorkspaceContext &context, QObject *parent = nullptr);

    /// Whose rotation; read again when the key has changed.
    void follow(const ApiKey &key);
    void set(int item, bool done);

    bool isRead() const { return m_known.has_value(); } ///< before that nothing is known to be done
    bool isDone(int item) const;
    int done() const { return static_cast<int>(m_shown.done.size()); }

Q_SIGNALS:
    void changed();
    void failed(const chatelaine::Error &error); ///< what was ticked is as it was before

private:
    void read();
    void send();
    void take(const RotationTicks &ticks);

    WorkspaceContext &m_context;
    ApiKey m_key;
    std::optional<RotationTicks> m_known; ///< at the service
    RotationTicks m_shown;
    bool m_sending = false;
};

} // namespace chatelaine
