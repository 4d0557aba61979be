// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "models/mergingtablemodel.h"

namespace chatelaine {

/// One row of the team: a member, or a place that waits for somebody.
struct MemberRow
{
    QString id; ///< of either; the two never share one
    Member member; ///< of an invitation what is known of who it waits for: address, role, Invited
    std::optional<Invitation> invitation;

    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

/// The team: who is in it, by name, then who was invited, by address, and last who has left.
class MemberTableModel : public MergingTableModel<MemberRow>
{
    Q_OBJECT

public:
    enum class Column { Name, Role, TwoFactor, Keys, Since, Status };
    Q_ENUM(Column)

    enum Role {
        MemberRole = Qt::UserRole + 1, ///< the Member, as a QVariant; of an invitation what is known of one
        InvitationRole, ///< the Invitation, as a QVariant; invalid for a member
        SearchRole ///< name and address, to find somebody by
    };

    explicit MemberTableModel(QObject *parent = nullptr);

    /// Both merge by id.
    void setMembers(const std::vector<Member> &members);
    void setInvitations(const std::vector<Invitation> &invitations);
    /// Takes in what the answer to a write said.
    void take(const Member &member);
    void take(const Invitation &invitation);
    void drop(const InvitationId &invitation);

    const std::vector<Member> &members() const { return m_members; } ///< by name
    const std::vector<Invitation> &invitations() const { return m_invitations; } ///< by address
    const Member *find(const MemberId &member) const; ///< null if it is not there
    const Invitation *find(const InvitationId &invitation) const;
    std::vector<Member> withRole(const QString &role) const; ///< who has not left

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();

    std::vector<Member> m_members;
    std::vector<Invitation> m_invitations;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::Member)
Q_DECLARE_METATYPE(chatelaine::Invitation)
