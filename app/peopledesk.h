// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/deskwrites.h"
#include "client/peopleservice.h"
#include "models/membertablemodel.h"

namespace chatelaine {

class KeyCatalog;

/// The people of a workspace, and every write about them from intent to outcome. Lives as long as the workspace is
/// open, so that no answer, and no token in it, depends on a dialog that may have closed.
class PeopleDesk : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< the first reading
        Fresh,
        Failed ///< there was never anything to show; error() says why
    };
    Q_ENUM(State)

    using Outcome = Prompts::Outcome;
    template <class T>
    using Follow = std::function<void(const T &)>;

    /// Who may read what of the workspace.
    using May = std::function<bool(const QString &permission)>;

    /// All must outlive it. `keys` settles, `catalog` says when something changed, `stepUp` asks who is there where the
    /// service wants to know.
    PeopleDesk(PeopleService &service, KeyService &keys, KeyCatalog &catalog, StepUp &stepUp, const May &may,
               QObject *parent = nullptr);
    ~PeopleDesk() override;

    void refresh();

    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } ///< of the last reading
    MemberTableModel &members() { return m_members; }
    const MemberTableModel &members() const { return m_members; }

    /// Each starts a write and returns at once; see DeskWrites for `outcome`. A token that was issued is told once, to
    /// `issued`.
    void invite(const InvitationDraft &draft, const Follow<IssuedInvitation> &issued, const Outcome &outcome);
    void withdraw(const InvitationId &invitation, const Outcome &outcome);
    void setRole(const MemberId &member, const QString &role, const Outcome &outcome);
    void setStatus(const MemberId &member, Member::Status status, const Outcome &outcome);
    void resetPassword(const MemberId &member, const Follow<IssuedReset> &issued, const Outcome &outcome);

    Reply<Offboarding> offboarding(const MemberId &member);
    void decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                const Follow<Offboarding> &done, const Outcome &outcome);
    void finish(const Offboarding &offboarding, const Follow<Offboarding> &done, const Outcome &outcome);

    int inDoubt() const { return m_writes.inDoubt(); } ///< writes whose outcome is not known yet

Q_SIGNALS:
    void changed(); ///< state, error, a member or an invitation

private:
    void edit(const MemberId &member, const MemberEdit &edit, const Outcome &outcome);
    void readMembers(int round);
    void readInvitations(int round);

    PeopleService &m_service;
    May m_may;
    DeskWrites m_writes;
    MemberTableModel m_members;
    State m_state = State::Loading;
    std::optional<Error> m_error;
    int m_round = 0; ///< of several readings the last one counts
};

} // namespace chatelaine
