// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/peopleservice.h"
#include "tests/support/fakeaccountservice.h"
#include "tests/support/fakekeyservice.h"

#include <QMap>

namespace chatelaine::test {

/// The people of a fake key service's workspace, in memory. Changes are told by the key service's events, its
/// operations know what was written here, and its keys are handed over and revoked. Invitations can be taken at
/// `accounts`.
class FakePeopleService : public PeopleService
{
public:
    /// `keys` and `accounts` must outlive it.
    FakePeopleService(FakeKeyService &keys, FakeAccountService &accounts, const Profile &profile);

    Faults &faults() { return m_faults; }

    // ---- What a test puts in and looks at ----
    void setMembers(const std::vector<Member> &members); ///< with an event; gives each an etag
    void addInvitation(const Invitation &invitation);
    /// How somebody came to see the newest secret of a key: "created", "rotated" or "revealed".
    void addSight(const MemberId &member, const KeyId &key, const QString &sight);
    std::optional<Member> find(const MemberId &member) const;

    // ---- PeopleService ----
    Reply<std::vector<Member>> members() override;
    Reply<std::vector<Invitation>> invitations() override;
    Reply<IssuedInvitation> invite(const InvitationDraft &draft, const OperationId &operation) override;
    Reply<Done> withdraw(const InvitationId &invitation, const OperationId &operation) override;
    Reply<Member> edit(const Member &member, const MemberEdit &edit, const OperationId &operation) override;
    Reply<IssuedReset> resetPassword(const MemberId &member, const OperationId &operation) override;
    Reply<Offboarding> offboarding(const MemberId &member) override;
    Reply<Offboarding> decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                              const OperationId &operation) override;
    Reply<Offboarding> finish(const Offboarding &offboarding, const OperationId &operation) override;

private:
    struct Leaving
    {
        QMap<QString, KeyDecision> decisions; ///< by key
        QMap<QString, QString> sights; ///< by key
        std::vector<OffboardingResult> report;
        int version = 1;
    };

    template <class T>
    Reply<T> write(const QString &verb, const OperationId &operation, std::function<Result<T>()> commit);
    Member *stored(const MemberId &member);
    Result<Member *> current(const MemberId &member, const QString &etag); ///< Conflict where the etag is another
    Member committed(Member &member);
    bool isLastOwner(const Member &member) const;
    Offboarding told(const Member &member) const;
    OffboardingResult carryOut(const OffboardingKey &decided);

    FakeKeyService &m_keys;
    FakeAccountService &m_accounts;
    Profile m_profile;
    Faults m_faults;
    std::vector<Member> m_members;
    std::vector<Invitation> m_invitations;
    QMap<QString, Leaving> m_leaving; ///< by member
    int m_made = 0;
};

} // namespace chatelaine::test
