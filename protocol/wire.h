// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/invitation.h"
#include "domain/keybatch.h"
#include "domain/keydraft.h"
#include "domain/offboarding.h"
#include "domain/operation.h"
#include "domain/page.h"
#include "domain/refusedcall.h"
#include "domain/result.h"
#include "domain/rotationticks.h"
#include "domain/secondfactor.h"
#include "domain/signin.h"
#include "domain/webhook.h"
#include "protocol/holders.h"
#include "protocol/identity.h"
#include "protocol/keyevent.h"

#include <QByteArray>

/// JSON to domain values and back: the only place that knows the contract's member names (openapi.yaml).
///
/// read… refuses what is not JSON, has a wrong type, a duplicate or a missing member, or goes on after its end, with
/// an Error: of an answer, kind Server (type "unreadable", detail says where); of a request, kind Invalid, with fields
/// (codes: required, duplicate, wrong-type, too-long, forbidden-character, unknown, malformed). Members it does not
/// know are skipped. write… makes the compact form and leaves out what is empty.
namespace chatelaine::wire {

// ---- Problems (RFC 9457) ----
/// `status` goes into the body; `current` is written whole. Types and their titles: protocol/problemtypes.h.
QByteArray writeProblem(const Error &problem, int status, const QString &title);
/// The Error a problem body stands for. The kind comes from the status and, for 403, the type.
/// A body that is no problem still makes an Error of the status' kind.
Error readProblem(int status, QByteArrayView body, const Profile *profile = nullptr);

// ---- Service, sign-in, people ----
QByteArray write(const ServiceInfo &info);
Result<ServiceInfo> readServiceInfo(QByteArrayView body);
/// These carry secrets, so they are written into and read from a Secret's bytes, and nothing views into them after.
Secret write(const Credentials &credentials);
Result<Credentials> readCredentials(QByteArrayView body);
Secret write(const Setup &setup);
Result<Setup> readSetup(QByteArrayView body);
Secret write(const SignIn &signIn);
Result<SignIn> readSignIn(QByteArrayView body);
Secret write(const Tokens &tokens); ///< the answer to a refresh, and what the keychain keeps
Result<Tokens> readTokens(QByteArrayView body);
Secret writeRefresh(const Secret &refreshToken); ///< {"refresh_token": …}
Result<std::shared_ptr<const Secret>> readRefresh(QByteArrayView body);
Secret write(const Proof &proof); ///< {"password": …} or {"code": …}
Result<Proof> readProof(QByteArrayView body);
QByteArray write(const std::vector<SessionInfo> &sessions);
Result<std::vector<SessionInfo>> readSessions(QByteArrayView body);
struct PasswordChange
{
    std::shared_ptr<const Secret> password, next;
};
Secret write(const PasswordChange &change); ///< {"password": …, "new_password": …}
Result<PasswordChange> readPasswordChange(QByteArrayView body);
struct PasswordReset
{
    std::shared_ptr<const Secret> token, next;
};
Secret write(const PasswordReset &reset); ///< {"token": …, "new_password": …}
Result<PasswordReset> readPasswordReset(QByteArrayView body);
QByteArray write(const SecondFactor &factor);
Result<SecondFactor> readSecondFactor(QByteArrayView body);
Secret write(const SecondFactorSeed &seed); ///< {"secret": …, "uri": …}
Result<SecondFactorSeed> readSecondFactorSeed(QByteArrayView body);
Secret writeCode(const Secret &code); ///< {"code": …}
Result<std::shared_ptr<const Secret>> readCode(QByteArrayView body);
Secret write(const RecoveryCodes &codes); ///< {"recovery_codes": […]}
Result<RecoveryCodes> readRecoveryCodes(QByteArrayView body);
Secret writeToken(const Secret &token); ///< {"token": …}: of an invitation, or of a link into the portal
Result<std::shared_ptr<const Secret>> readToken(QByteArrayView body);
QByteArray write(const std::vector<Workspace> &workspaces);
Result<std::vector<Workspace>> readWorkspaces(QByteArrayView body);
QByteArray write(const std::vector<Member> &members);
Result<std::vector<Member>> readMembers(QByteArrayView body);

// ---- Invitations, members, offboarding ----
QByteArray write(const std::vector<Invitation> &invitations); ///< {"items": […]}
Result<std::vector<Invitation>> readInvitations(QByteArrayView body);
QByteArray write(const InvitationDraft &draft);
Result<InvitationDraft> readInvitationDraft(QByteArrayView body);
Secret write(const IssuedInvitation &issued); ///< {"invitation": …, "token": …}
Result<IssuedInvitation> readIssuedInvitation(QByteArrayView body);
QByteArray write(const InvitationPreview &preview);
Result<InvitationPreview> readInvitationPreview(QByteArrayView body);
Secret write(const Acceptance &acceptance);
Result<Acceptance> readAcceptance(QByteArrayView body);
QByteArray write(const Member &member);
Result<Member> readMember(QByteArrayView body);
QByteArray write(const MemberEdit &edit);
Result<MemberEdit> readMemberEdit(QByteArrayView body);
Secret write(const IssuedReset &reset); ///< {"token": …, "expires_at": …}
Result<IssuedReset> readIssuedReset(QByteArrayView body);
QByteArray write(const Offboarding &offboarding);
Result<Offboarding> readOffboarding(QByteArrayView body, const Profile &profile);
QByteArray write(const std::vector<KeyDecision> &decisions); ///< {"decisions": […]}
Result<std::vector<KeyDecision>> readKeyDecisions(QByteArrayView body);

// ---- Profile ----
/// The text of a resources/profiles/*.json; the service passes it on as it stands.
Result<Profile> readProfile(QByteArrayView body);
QByteArray write(const std::vector<Profile::Scope> &scopes);
QByteArray write(const std::vector<Profile::Role> &roles);

// ---- Keys. States get their class from the profile. ----
QByteArray write(const ApiKey &key);
Result<ApiKey> readKey(QByteArrayView body, const Profile &profile);
QByteArray write(const Page<KeyBatch> &page);
Result<Page<KeyBatch>> readKeys(QByteArrayView body, const Profile &profile);
/// A key with its secret: {"key": …, "secret": …}.
Secret write(const IssuedKey &issued);
Result<IssuedKey> readIssuedKey(QByteArrayView body, const Profile &profile);
QByteArray write(const KeyDraft &draft);
Result<KeyDraft> readKeyDraft(QByteArrayView body);
QByteArray write(const KeyEdit &edit);
Result<KeyEdit> readKeyEdit(QByteArrayView body);
QByteArray write(const RotationRequest &request);
Result<RotationRequest> readRotationRequest(QByteArrayView body);
QByteArray writeGeneration(int generation); ///< {"generation": 2}: what confirm, reissue and discard name
Result<int> readGeneration(QByteArrayView body);
Secret writeProbe(const Secret &secret); ///< {"secret": …}
Result<std::shared_ptr<const Secret>> readProbe(QByteArrayView body);
QByteArray write(const ProbeResult &result);
Result<ProbeResult> readProbeResult(QByteArrayView body);
QByteArray write(const KeyUsage &usage);
Result<KeyUsage> readKeyUsage(QByteArrayView body);

QByteArray write(const RotationTicks &ticks);
Result<RotationTicks> readRotationTicks(QByteArrayView body); ///< an answer
Result<RotationTicks> readRotationTicksRequest(QByteArrayView body);
QByteArray write(const RefusedCall &call);
Result<RefusedCall> readRefusedCall(QByteArrayView body);

// ---- Webhooks ----
QByteArray write(const KeyEvent &event); ///< what is sent to receivers
QByteArray write(const Webhook &webhook);
Result<Webhook> readWebhook(QByteArrayView body);
QByteArray write(const std::vector<Webhook> &webhooks);
Result<std::vector<Webhook>> readWebhooks(QByteArrayView body);
QByteArray write(const WebhookDraft &draft);
Result<WebhookDraft> readWebhookDraft(QByteArrayView body);
QByteArray write(const WebhookEdit &edit);
Result<WebhookEdit> readWebhookEdit(QByteArrayView body);
/// A webhook with its signing secret: {"webhook": …, "secret": …}.
Secret write(const IssuedWebhook &issued);
Result<IssuedWebhook> readIssuedWebhook(QByteArrayView body);
QByteArray writeTestEvent(const QString &event); ///< {"event": "api_key.created"}
Result<QString> readTestEvent(QByteArrayView body);
QByteArray write(const WebhookDelivery &delivery);
Result<WebhookDelivery> readDelivery(QByteArrayView body);
QByteArray write(const Page<std::vector<WebhookDelivery>> &page);
Result<Page<std::vector<WebhookDelivery>>> readDeliveries(QByteArrayView body);
QByteArray write(const DeliveryDetail &detail);
Result<DeliveryDetail> readDeliveryDetail(QByteArrayView body);

// ---- Operations, audit, events ----
QByteArray write(const OperationOutcome &outcome);
Result<OperationOutcome> readOperation(QByteArrayView body, const Profile &profile);
QByteArray write(const Page<std::vector<AuditEntry>> &page);
Result<Page<std::vector<AuditEntry>>> readAudit(QByteArrayView body);
/// Binary members are lower-case hexadecimal.
QByteArray write(const AuditHead &head);
Result<AuditHead> readAuditHead(QByteArrayView body);
QByteArray write(const std::vector<AuditLink> &links); ///< {"items": […]}
Result<std::vector<AuditLink>> readAuditLinks(QByteArrayView body);
QByteArray write(const AuditCheck &check);
Result<AuditCheck> readAuditCheck(QByteArrayView body);
QByteArray writeExport(const QString &format); ///< {"format": "csv"}; also "jsonl"
Result<QString> readExport(QByteArrayView body);
/// The data of one server-sent event. It is whole in itself; beside it travel its name and, as its id, its number.
QByteArray write(const ChangeEvent &event);
Result<ChangeEvent> readEvent(QByteArrayView data, const Profile &profile);
QByteArray eventName(const ChangeEvent &event); ///< "key-changed"

// ---- Calls ----
QByteArray write(const Identity &identity);
Result<Identity> readIdentity(QByteArrayView body);

// ---- What the service does for holders of keys: requests as it reads them, answers as it writes them ----
Result<PortalLinkRequest> readPortalLinkRequest(QByteArrayView body);
Secret write(const PortalLink &link);
QByteArray write(const PortalVisit &visit);
Result<OrganizationDraft> readOrganizationDraft(QByteArrayView body);
QByteArray write(const Organization &organization);
QByteArray write(const std::vector<Organization> &organizations);
Result<SystemSettingsEdit> readSystemSettingsEdit(QByteArrayView body);
QByteArray write(const SystemSettings &settings);
QByteArray write(const SystemHealth &health);

} // namespace chatelaine::wire
