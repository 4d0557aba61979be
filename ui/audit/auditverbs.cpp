// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditverbs.h"

#include <QCoreApplication>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

// The first text goes on from a person's name ("Mara Okafor revoked POS Integration"), the second one tells a refusal
// ("Priya Shah was refused to reveal ERP bridge"), the third one names the verb in a menu.
// clang-format off
const std::vector<AuditVerb> &auditVerbs()
{
    static const std::vector<AuditVerb> all{
        {"key.created"_L1, "plus"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "created %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to create %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Key created")},
        {"key.changed"_L1, "pencil"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "changed %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to change %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Key changed")},
        {"key.rotated"_L1, "refresh-cw"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "began to rotate %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to rotate %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Key rotated")},
        {"key.rotation-wanted"_L1, "rotate-ccw-key"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "asked for a rotation of %1"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Rotation asked for")},
        {"key.confirmed"_L1, "check"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "confirmed the secret of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to confirm the secret of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Secret confirmed")},
        {"key.first-used"_L1, "check"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "first saw the new secret of %1 used"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "New secret first used")},
        {"key.reissued"_L1, "refresh-cw"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "reissued the secret of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to reissue the secret of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Secret reissued")},
        {"key.discarded"_L1, "undo-2"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "gave up the new secret of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to give up the new secret of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "New secret given up")},
        {"key.old-secret-ended"_L1, "circle-slash"_L1, Token::WarnText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "ended the old secret of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to end the old secret of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Old secret ended")},
        {"key.revealed"_L1, "eye"_L1, Token::WarnText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "revealed %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to reveal %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Secret revealed")},
        {"key.ticked"_L1, "clipboard-check"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "ticked off what is done for %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to tick off what is done for %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Checklist ticked")},
        {"key.handed-over"_L1, "user-check"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "handed over %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to hand over %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Key handed over")},
        {"key.revoked"_L1, "circle-slash"_L1, Token::DangerText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "revoked %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to revoke %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Key revoked")},
        {"key.expired"_L1, "hourglass"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "expired %1"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Key expired")},
        {"key.deleted"_L1, "trash-2"_L1, Token::DangerText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "deleted %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to delete %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Key deleted")},
        {"keys.generated"_L1, "layers"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "made up keys to try"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Keys made up")},
        {"member.invited"_L1, "user-plus"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "invited %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to invite %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Member invited")},
        {"invitation.withdrawn"_L1, "user-x"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "withdrew the invitation of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to withdraw the invitation of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Invitation withdrawn")},
        {"member.joined"_L1, "log-in"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "joined the workspace"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Member joined")},
        {"member.role-changed"_L1, "user-cog"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "changed the role of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to change the role of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Role changed")},
        {"member.suspended"_L1, "circle-pause"_L1, Token::WarnText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "suspended %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to suspend %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Member suspended")},
        {"member.resumed"_L1, "circle-play"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "let %1 back in"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to let %1 back in"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Member let back in")},
        {"member.reset-link-made"_L1, "link"_L1, Token::WarnText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "made a link for a new password for %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to make a link for a new password for %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Password link made")},
        {"offboarding.begun"_L1, "log-out"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "began the offboarding of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to begin the offboarding of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Offboarding begun")},
        {"member.removed"_L1, "user-x"_L1, Token::DangerText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "removed %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to remove %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Member removed")},
        {"session.began"_L1, "log-in"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "signed in"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to sign in"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Signed in")},
        {"session.raised"_L1, "lock-open"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "raised the session for 5 minutes"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to raise the session"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Session raised")},
        {"session.ended"_L1, "log-out"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "ended a session"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to end a session"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Session ended")},
        {"password.changed"_L1, "lock"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "changed the own password"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to change the own password"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Password changed")},
        {"password.reset"_L1, "lock"_L1, Token::WarnText,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "set a new password by a link"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to set a new password"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Password reset")},
        {"second-factor.added"_L1, "smartphone"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "added a second factor"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to add a second factor"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Second factor added")},
        {"second-factor.removed"_L1, "smartphone"_L1, Token::WarnText,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "removed the second factor"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to remove the second factor"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Second factor removed")},
        {"recovery-code.used"_L1, "smartphone"_L1, Token::WarnText,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "signed in with a recovery code"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Recovery code used")},
        {"recovery-codes.renewed"_L1, "refresh-cw"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "made new recovery codes"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to make new recovery codes"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Recovery codes renewed")},
        {"webhook.created"_L1, "webhook"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "added the endpoint %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to add the endpoint %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Endpoint added")},
        {"webhook.changed"_L1, "webhook"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "changed the endpoint %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to change the endpoint %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Endpoint changed")},
        {"webhook.paused"_L1, "circle-pause"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "paused the endpoint %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to pause the endpoint %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Endpoint paused")},
        {"webhook.tested"_L1, "send"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "sent a test event to %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to send a test event to %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Endpoint tested")},
        {"webhook.redelivered"_L1, "send"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "delivered %1 again"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to deliver %1 again"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Delivered again")},
        {"webhook.delivery-ended"_L1, "circle-x"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "gave up the delivery %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to give up the delivery %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Delivery given up")},
        {"webhook.secret-replaced"_L1, "refresh-cw"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "replaced the signing secret of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to replace the signing secret of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Signing secret replaced")},
        {"webhook.secret-confirmed"_L1, "check"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "confirmed the signing secret of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to confirm the signing secret of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Signing secret confirmed")},
        {"webhook.removed"_L1, "trash-2"_L1, Token::DangerText,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "removed the endpoint %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to remove the endpoint %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Endpoint removed")},
        {"audit.exported"_L1, "download"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "exported the audit"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to export the audit"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Audit exported")},
        {"organization.created"_L1, "building-2"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "created the organization %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to create the organization %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Organization created")},
        {"portal-link.created"_L1, "link"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "made a portal link with %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to make a portal link with %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Portal link made")},
        {"portal-link.opened"_L1, "external-link"_L1, Token::Text2,
         //: The audit: follows a name, in the past; %1 is what it was done to
         QT_TRANSLATE_NOOP("chatelaine::Audit", "opened a portal link of %1"),
         //: The audit: follows a name; somebody tried and was not let; %1 is what it was about
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused to open a portal link of %1"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Portal link opened")},
        {"verifier.added"_L1, "server"_L1, Token::Text2,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "let a system ask about calls"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Verifier added")},
        {"verifier.ended"_L1, "server"_L1, Token::WarnText,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "no longer lets a system ask about calls"),
         nullptr,
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "Verifier ended")},
        {"refusals.more"_L1, "ban"_L1, Token::DangerText,
         //: The audit: follows a name, in the past
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused more often than rows are kept"),
         //: The audit: follows a name; somebody tried and was not let
         QT_TRANSLATE_NOOP("chatelaine::Audit", "was refused more often than rows are kept"),
         //: The audit: what was done, to choose in a menu
         QT_TRANSLATE_NOOP("chatelaine::Audit", "More refusals")},
    };
    return all;
}
// clang-format on

const AuditVerb *auditVerb(const QString &id)
{
    const std::vector<AuditVerb> &all = auditVerbs();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const AuditVerb &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace chatelaine
