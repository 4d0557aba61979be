// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"
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
    Reply<std::vector<Member>> members() override { return m_service.members(); }
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
    Reply<Page<std::vector<AuditEntry>>> audit(const AuditQuery &query) override { return m_service.audit(query); }
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

/// The same for accounts.
class BorrowedAccountService : public AccountService
{
public:
    explicit BorrowedAccountService(AccountService &service)
        : m_service(service)
    {
    }

    Reply<ServiceInfo> describe() override { return m_service.describe(); }
    Reply<SignIn> setUp(const Setup &setup) override { return m_service.setUp(setup); }
    Reply<SignIn> signIn(const Credentials &credentials) override { return m_service.signIn(credentials); }
    Reply<Tokens> refresh(const std::shared_ptr<const Secret> &token) override { return m_service.refresh(token); }
    Reply<Done> signOut(const std::shared_ptr<const Secret> &access) override { return m_service.signOut(access); }
    Reply<Done> elevate(const std::shared_ptr<const Secret> &access,
                        const std::shared_ptr<const Secret> &password) override
    {
        return m_service.elevate(access, password);
    }
    Reply<std::vector<Workspace>> workspaces(const std::shared_ptr<const Secret> &access) override
    {
        return m_service.workspaces(access);
    }

private:
    AccountService &m_service;
};

} // namespace chatelaine::test
