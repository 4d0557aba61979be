// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Takes a key from one state to another, as "disable" and "enable", by a verb of the profile. A command each for the
/// first few verbs in the profile's order; that of the end is RevokeKey's.
class MoveKey : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::MoveKey)

public:
    static constexpr size_t places = 6; ///< more verbs than any profile has

    MoveKey(WorkspaceContext &context, size_t place)
        : WorkspaceCommand(context)
        , m_place(place)
    {
    }

    static QString idOf(size_t place);

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    const Profile::Move *first() const; ///< of the verb, in the profile's order; null where it has fewer
    const Profile::Move *move(const QString &from) const; ///< from a state; null where there is none

    size_t m_place;
};

} // namespace chatelaine
