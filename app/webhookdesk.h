// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/deliverylog.h"
#include "app/keycatalog.h"
#include "app/prompts.h"
#include "models/webhooktablemodel.h"

namespace chatelaine {

class StepUp;

/// The webhooks of a workspace, and every write of them from intent to outcome. Lives as long as the workspace is open,
/// so that no answer, and no secret in it, depends on a dialog that may have closed.
///
/// A write goes out once. Where its answer is lost the service is asked what came of it, until it says.
class WebhookDesk : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nobody wanted to see them yet
        Loading, ///< the first reading
        Fresh,
        Failed ///< there was never anything to show; error() says why
    };
    Q_ENUM(State)

    using Outcome = Prompts::Outcome;
    using Issued = std::function<void(const IssuedWebhook &)>;

    /// All must outlive it. `keys` settles, `catalog` says when something changed, `stepUp` asks who is there where the
    /// service wants to know.
    WebhookDesk(WebhookService &service, KeyService &keys, KeyCatalog &catalog, StepUp &stepUp,
                QObject *parent = nullptr);
    ~WebhookDesk() override;

    /// Reads them, and from then on again whenever they change.
    void open();
    void refresh();

    State state() const;
    const std::optional<Error> &error() const; ///< of the last reading
    WebhookTableModel &webhooks();
    DeliveryLog &deliveries();

    /// Each starts a write and returns at once. `outcome` is told of a refusal, or that nothing is in the way; of an
    /// unknown outcome first, and once it is settled again. `issued` gets the secret, the only time there is one.
    void create(const WebhookDraft &draft, const Issued &issued, const Outcome &outcome);
    void edit(const WebhookId &webhook, const WebhookEdit &edit, const Outcome &outcome);
    void replaceSecret(const WebhookId &webhook, const Issued &issued, const Outcome &outcome);
    void confirmSecret(const WebhookId &webhook, const Outcome &outcome);
    void remove(const WebhookId &webhook, const Outcome &outcome);
    void sendTest(const WebhookId &webhook, const QString &event, const Outcome &outcome);
    void redeliver(const DeliveryId &delivery, const Outcome &outcome);
    void giveUp(const DeliveryId &delivery, const Outcome &outcome);

    int inDoubt() const; ///< writes whose outcome is not known yet

Q_SIGNALS:
    void changed(); ///< state, error or a webhook

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
