// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"
#include "client/auditservice.h"
#include "client/peopleservice.h"
#include "client/webhookservice.h"

namespace chatelaine::test {

/// A dashboard's way to a key service that outlives it, as a real one does. `service` must outlive this.
class BorrowedKeyService : public KeyService
{
public:
    explicit BorrowedKeyService(KeyService &service)
        : m_service(service)
    {
    }

    Reply<Profile> profile() override { return m_service.profile(); }
    Reply<Page<KeyBatch>> keys(const KeyQuery &query) override { return m_service.keys(query); }
    Reply<ApiKey> key(const KeyId &key) override { return m_service.key(key); }
    Reply<KeyUsage> usage(const KeyId &key) override { return m_service.usage(key); }
    Reply<RotationTicks> ticks(const KeyId &key) override { return m_service.ticks(key); }
    Reply<RefusedCall> refusedCall(const QString &requestId) override { return m_service.refusedCall(requestId); }
    Reply<IssuedKey> create(const KeyDraft &draft, const OperationId &operation) override
    {
        return m_service.create(draft, operation);
    }
    Reply<IssuedKey> rotate(const ApiKey &key, const RotationRequest &request, const OperationId &operation) override
    {
        return m_service.rotate(key, request, operation);
    }
    Reply<IssuedKey> reissue(const ApiKey &key, const OperationId &operation) override
    {
        return m_service.reissue(key, operation);
    }
    Reply<ApiKey> confirm(const ApiKey &key, const OperationId &operation) override
    {
        return m_service.confirm(key, operation);
    }
    Reply<ApiKey> discard(const ApiKey &key, const OperationId &operation) override
    {
        return m_service.discard(key, operation);
    }
    Reply<ApiKey> edit(const ApiKey &key, const KeyEdit &edit, const OperationId &operation) override
    {
        return m_service.edit(key, edit, operation);
    }
    Reply<ApiKey> revoke(const ApiKey &key, const OperationId &operation) override
    {
        return m_service.revoke(key, operation);
    }
    Reply<Done> remove(const ApiKey &key, const OperationId &operation) override
    {
        return m_service.remove(key, operation);
    }
    Reply<ApiKey> endOldSecret(const ApiKey &key, const OperationId &operation) override
    {
        return m_service.endOldSecret(key, operation);
    }
    Reply<IssuedKey> reveal(const ApiKey &key, const OperationId &operation) override
    {
        return m_service.reveal(key, operation);
    }
    Reply<RotationTicks> tick(const KeyId &key, const RotationTicks &ticks, const OperationId &operation) override
    {
        return m_service.tick(key, ticks, operation);
    }
    Reply<ProbeResult> probe(const ApiKey &key, const std::shared_ptr<const Secret> &secret) override
    {
        return m_service.probe(key, secret);
    }
    Reply<OperationOutcome> operation(const OperationId &operation) override { return m_service.operation(operation); }
    Reply<OperationOutcome> settle(const OperationId &operation) override { return m_service.settle(operation); }
    std::unique_ptr<EventStream> events(quint64 after) override { return m_service.events(after); }

private:
    KeyService &m_service;
};

/// The same for webhooks.
class BorrowedWebhookService : public WebhookService
{
public:
    explicit BorrowedWebhookService(WebhookService &service)
        : m_service(service)
    {
    }

    Reply<std::vector<Webhook>> webhooks() override { return m_service.webhooks(); }
    Reply<IssuedWebhook> create(const WebhookDraft &draft, const OperationId &operation) override
    {
        return m_service.create(draft, operation);
    }
    Reply<Webhook> edit(const Webhook &webhook, const WebhookEdit &edit, const OperationId &operation) override
    {
        return m_service.edit(webhook, edit, operation);
    }
    Reply<IssuedWebhook> replaceSecret(const Webhook &webhook, const OperationId &operation) override
    {
        return m_service.replaceSecret(webhook, operation);
    }
    Reply<Webhook> confirmSecret(const Webhook &webhook, const OperationId &operation) override
    {
        return m_service.confirmSecret(webhook, operation);
    }
    Reply<Done> remove(const Webhook &webhook, const OperationId &operation) override
    {
        return m_service.remove(webhook, operation);
    }
    Reply<WebhookDelivery> sendTest(const WebhookId &webhook, const QString &event,
                                    const OperationId &operation) override
    {
        return m_service.sendTest(webhook, event, operation);
    }
    Reply<Page<std::vector<WebhookDelivery>>> deliveries(const DeliveryQuery &query) override
    {
        return m_service.deliveries(query);
    }
    Reply<DeliveryDetail> delivery(const DeliveryId &delivery) override { return m_service.delivery(delivery); }
    Reply<WebhookDelivery> redeliver(const DeliveryId &delivery, const OperationId &operation) override
    {
        return m_service.redeliver(delivery, operation);
    }
    Reply<WebhookDelivery> giveUp(const DeliveryId &delivery, const OperationId &operation) override
    {
        return m_service.giveUp(delivery, operation);
    }

private:
    WebhookService &m_service;
};

/// The same for people.
class BorrowedPeopleService : public PeopleService
{
public:
    explicit BorrowedPeopleService(PeopleService &service)
        : m_service(service)
    {
    }

    Reply<std::vector<Member>> members() override { return m_service.members(); }
    Reply<std::vector<Invitation>> invitations() override { return m_service.invitations(); }
    Reply<IssuedInvitation> invite(const InvitationDraft &draft, const OperationId &operation) override
    {
        return m_service.invite(draft, operation);
    }
    Reply<Done> withdraw(const InvitationId &invitation, const OperationId &operation) override
    {
        return m_service.withdraw(invitation, operation);
    }
    Reply<Member> edit(const Member &member, const MemberEdit &edit, const OperationId &operation) override
    {
        return m_service.edit(member, edit, operation);
    }
    Reply<IssuedReset> resetPassword(const MemberId &member, const OperationId &operation) override
    {
        return m_service.resetPassword(member, operation);
    }
    Reply<Offboarding> offboarding(const MemberId &member) override { return m_service.offboarding(member); }
    Reply<Offboarding> decide(const Offboarding &offboarding, const std::vector<KeyDecision> &decisions,
                              const OperationId &operation) override
    {
        return m_service.decide(offboarding, decisions, operation);
    }
    Reply<Offboarding> finish(const Offboarding &offboarding, const OperationId &operation) override
    {
        return m_service.finish(offboarding, operation);
    }

private:
    PeopleService &m_service;
};

/// The same for the audit.
class BorrowedAuditService : public AuditService
{
public:
    explicit BorrowedAuditService(AuditService &service)
        : m_service(service)
    {
    }

    Reply<Page<std::vector<AuditEntry>>> entries(const AuditQuery &query) override { return m_service.entries(query); }
    Reply<AuditHead> head() override { return m_service.head(); }
    Reply<std::vector<AuditLink>> links(AuditChain chain, quint64 after, int limit) override
    {
        return m_service.links(chain, after, limit);
    }
    Reply<AuditCheck> check() override { return m_service.check(); }
    Reply<Done> beginExport(const QString &format, const OperationId &operation) override
    {
        return m_service.beginExport(format, operation);
    }

private:
    AuditService &m_service;
};

/// The same for accounts.
class BorrowedAccountService : public AccountService
{
public:
    using Token = std::shared_ptr<const Secret>;

    explicit BorrowedAccountService(AccountService &service)
        : m_service(service)
    {
    }

    Reply<ServiceInfo> describe() override { return m_service.describe(); }
    Reply<SignIn> setUp(const Setup &setup) override { return m_service.setUp(setup); }
    Reply<SignIn> signIn(const Credentials &credentials) override { return m_service.signIn(credentials); }
    Reply<Tokens> refresh(const Token &token) override { return m_service.refresh(token); }
    Reply<Done> signOut(const Token &access) override { return m_service.signOut(access); }
    Reply<Done> elevate(const Token &access, const Proof &proof) override { return m_service.elevate(access, proof); }
    Reply<std::vector<Workspace>> workspaces(const Token &access) override { return m_service.workspaces(access); }
    Reply<std::vector<SessionInfo>> sessions(const Token &access) override { return m_service.sessions(access); }
    Reply<Done> endSession(const Token &access, const SessionId &session) override
    {
        return m_service.endSession(access, session);
    }
    Reply<Done> endAllSessions(const Token &access) override { return m_service.endAllSessions(access); }
    Reply<Done> changePassword(const Token &access, const Token &password, const Token &next) override
    {
        return m_service.changePassword(access, password, next);
    }
    Reply<Done> resetPassword(const Token &token, const Token &next) override
    {
        return m_service.resetPassword(token, next);
    }
    Reply<SecondFactor> secondFactor(const Token &access) override { return m_service.secondFactor(access); }
    Reply<SecondFactorSeed> beginSecondFactor(const Token &access) override
    {
        return m_service.beginSecondFactor(access);
    }
    Reply<RecoveryCodes> confirmSecondFactor(const Token &access, const Token &code) override
    {
        return m_service.confirmSecondFactor(access, code);
    }
    Reply<RecoveryCodes> renewRecoveryCodes(const Token &access) override
    {
        return m_service.renewRecoveryCodes(access);
    }
    Reply<Done> removeSecondFactor(const Token &access) override { return m_service.removeSecondFactor(access); }
    Reply<InvitationPreview> preview(const Token &token) override { return m_service.preview(token); }
    Reply<SignIn> accept(const Acceptance &acceptance) override { return m_service.accept(acceptance); }

private:
    AccountService &m_service;
};

} // namespace chatelaine::test
