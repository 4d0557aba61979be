// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Takes a key from one state to another and back: "disable" and "enable", where the profile has such moves.
class MoveKey : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::MoveKey)

public:
    enum class Verb { Disable, Enable };

    MoveKey(WorkspaceContext &context, Verb verb)
        : WorkspaceCommand(context)
        , m_verb(verb)
    {
    }

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    QString id() const;
    const Profile::Move *move(const QString &from) const; ///< from a state; null where there is none

    Verb m_verb;
};

} // namespace chatelaine
