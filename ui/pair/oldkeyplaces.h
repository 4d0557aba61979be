// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ticklist.h"

#include <QWidget>

class QGridLayout;

namespace chatelaine {

class Label;
class TickBoxes;

/// Where an old key may still live after a rotation: the places people tick, and beside them what the service has seen.
/// A tick hides no evidence.
class OldKeyPlaces : public QWidget
{
    Q_OBJECT

public:
    /// The key that was rotated last.
    struct Subject
    {
        ApiKey key;
        QString kindName;
        std::optional<KeyUsage> usage;
        std::optional<QDateTime> rotatedAt; ///< UTC
        QString obstacle; ///< why nothing can be ticked; empty where it can
    };

    explicit OldKeyPlaces(WorkspaceContext &context, QWidget *parent = nullptr);

    /// None: nothing was regenerated yet.
    void show(const Profile::Checklist &list, const std::optional<Subject> &subject, const QDateTime &now);

private:
    void showTicks();
    struct Evidence
    {
        QString what, fact;
        std::optional<bool> good; ///< what the chip says; none has no chip

        friend bool operator==(const Evidence &, const Evidence &) = default;
    };
    std::vector<Evidence> evidence(const QDateTime &now) const;
    void showEvidence(const std::vector<Evidence> &lines);
    void add(const Evidence &line, int row);

    TickList m_ticks;
    std::optional<Subject> m_subject;
    Label *m_title;
    Label *m_count;
    Label *m_sub;
    Label *m_error;
    TickBoxes *m_items;
    int m_total = 0;
    QGridLayout *m_evidence;
    std::vector<Evidence> m_shown;
};

} // namespace chatelaine
