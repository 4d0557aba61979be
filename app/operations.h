// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intentjournal.h"
#include "client/keyservice.h"

#include <QHash>
#include <QObject>

namespace chatelaine {

class StepUp;

/// Every write of a workspace, from intent to outcome. Lives as long as the workspace is open, so that no answer,
/// and no secret in it, depends on a dialog that may have closed.
///
/// Before a write is sent its intent is on disk and synced; it is closed only when its outcome is known. An intent
/// whose outcome is unknown is settled by asking the service: now, when the connection returns, and at the next start.
class Operations : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `stepUp` asks who is there where the service wants to know before it does something.
    Operations(KeyService &service, IntentJournal &journal, StepUp &stepUp, const WorkspaceId &workspace,
               QObject *parent = nullptr);
    ~Operations() override;

    /// Each starts a write and returns its id at once; what comes of it is told by the signals below.
    /// An intent that cannot be written to disk fails with a Local error, and nothing is sent.
    OperationId create(const KeyDraft &draft);
    OperationId rotate(const ApiKey &key, const RotationRequest &request);
    OperationId reissue(const ApiKey &key);
    OperationId confirm(const ApiKey &key);
    OperationId discard(const ApiKey &key);
    OperationId edit(const ApiKey &key, const KeyEdit &edit);
    OperationId revoke(const ApiKey &key);
    OperationId remove(const ApiKey &key);
    OperationId endOldSecret(const ApiKey &key);

    /// Asks for the secret of a recoverable key; `revealed` or `failed` tells. It is kept nowhere, and nothing is noted
    /// on disk: where the answer is lost one asks again, and the audit names both.
    OperationId reveal(const ApiKey &key);
    /// Ticks off what is done after a rotation. Nothing is noted on disk: where the answer is lost one reads them
    /// again.
    Reply<RotationTicks> tick(const KeyId &key, const RotationTicks &ticks);

    bool isRunning(const OperationId &operation) const;
    /// Those whose outcome is not known, oldest first; for the notice bar.
    std::vector<Intent> open() const;

    /// Asks the service what came of it, and closes the intent; `settled` tells.
    void settle(const OperationId &operation);
    void settleAll();

    /// The secret an operation brought and nobody has confirmed or discarded yet, if it is still in memory.
    std::optional<IssuedKey> unconfirmed(const KeyId &key) const;
    /// Forgets it: it was confirmed, discarded, or the person leaves it for Reissue.
    void forget(const KeyId &key);

Q_SIGNALS:
    void issued(const chatelaine::OperationId &operation, const chatelaine::IssuedKey &issued);
    void changed(const chatelaine::OperationId &operation, const chatelaine::ApiKey &key);
    /// The secret lives as long as somebody who heard this holds it.
    void revealed(const chatelaine::OperationId &operation, const chatelaine::IssuedKey &key);
    void removed(const chatelaine::OperationId &operation, const chatelaine::KeyId &key);
    void failed(const chatelaine::OperationId &operation, const chatelaine::Error &error); ///< OutcomeUnknown too
    void settled(const chatelaine::OperationId &operation, const chatelaine::OperationOutcome &outcome);
    void openChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
