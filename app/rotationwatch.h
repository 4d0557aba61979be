// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ticklist.h"
#include "domain/openrotation.h"

#include <QTimer>

namespace chatelaine {

/// What the service knows of one rotation by overlap, read again and again while somebody looks at it.
///
/// Holds on to both keys past the end, so that an end that somebody else brings about can be told.
class RotationWatch : public QObject
{
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit RotationWatch(WorkspaceContext &context, QObject *parent = nullptr);

    /// Looks at this one from now on; nothing stops looking.
    void follow(const std::optional<OpenRotation> &rotation);
    /// Reads only while somebody can see it.
    void setWatched(bool watched);

    const std::optional<OpenRotation> &rotation() const { return m_rotation; }
    bool isGone() const { return m_gone; } ///< one of the keys was deleted
    RotationEvidence evidence() const;
    /// What the profile asks people to do after a rotation; ticks name them by their index.
    std::vector<LocalizedText> items() const;
    TickList &ticks() { return m_ticks; }
    /// Who ended it, as the audit tells whoever may read it; empty where it does not.
    const QString &endedBy() const { return m_endedBy; }

Q_SIGNALS:
    void changed();

private:
    void hear();
    void look();
    void readEnd();

    WorkspaceContext &m_context;
    TickList m_ticks;
    QTimer m_glance;
    std::optional<OpenRotation> m_rotation;
    LastUsed m_oldUse;
    std::optional<KeyUsage> m_ofOld, m_ofNew;
    bool m_gone = false;
    QString m_endedBy;
};

} // namespace chatelaine
