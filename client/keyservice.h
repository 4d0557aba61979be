// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/keybatch.h"
#include "domain/keydraft.h"
#include "domain/operation.h"
#include "domain/page.h"
#include "domain/refusedcall.h"
#include "domain/result.h"
#include "domain/rotationticks.h"
#include "domain/signin.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace chatelaine {

template <class T>
using Reply = QFuture<Result<T>>;

/// Which keys a page holds. The first page has no cursor; it is small, so that rows are on screen at once.
struct KeyQuery
{
    QString cursor;
    int limit = 10'000;
};

/// Changes of a workspace as they happen, until it is destroyed. Reconnects by itself, with growing pauses.
class EventStream : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void received(const chatelaine::ChangeEvent &event);
    void connected(); ///< the first time and after each loss
    void lost(const chatelaine::Error &why); ///< once for each loss
};

/// What a key service can do in one workspace, one verb each.
///
/// A reply finishes on the thread that asked and never throws. A read is tried again by the transport where that can
/// help. A write is delivered at most once: when its fate is not known the reply is OutcomeUnknown, and operation()
/// tells what came of it. Every write names its intent by an operation id, and every change of a key carries the
/// key's etag: Conflict brings what is there now.
class KeyService
{
public:
    virtual ~KeyService() = default;

    virtual Reply<Profile> profile() = 0;

    virtual Reply<Page<KeyBatch>> keys(const KeyQuery &query) = 0;
    virtual Reply<ApiKey> key(const KeyId &key) = 0;
    virtual Reply<KeyUsage> usage(const KeyId &key) = 0;
    virtual Reply<RotationTicks> ticks(const KeyId &key) = 0;
    /// NotFound where it is none of this workspace's, or too long ago.
    virtual Reply<RefusedCall> refusedCall(const QString &requestId) = 0;

    virtual Reply<IssuedKey> create(const KeyDraft &draft, const OperationId &operation) = 0;
    virtual Reply<IssuedKey> rotate(const ApiKey &key, const RotationRequest &request,
                                    const OperationId &operation) = 0;
    /// A fresh secret in place of one that nobody saw; names the generation it replaces.
    virtual Reply<IssuedKey> reissue(const ApiKey &key, const OperationId &operation) = 0;
    /// "I have saved it", of this generation.
    virtual Reply<ApiKey> confirm(const ApiKey &key, const OperationId &operation) = 0;
    /// Gives up the unconfirmed secret: a created key is revoked, a rotation drops only the new secret.
    virtual Reply<ApiKey> discard(const ApiKey &key, const OperationId &operation) = 0;
    virtual Reply<ApiKey> edit(const ApiKey &key, const KeyEdit &edit, const OperationId &operation) = 0;
    /// A rename by somebody else does not stop it: it goes out with If-Match: *.
    virtual Reply<ApiKey> revoke(const ApiKey &key, const OperationId &operation) = 0;
    virtual Reply<Done> remove(const ApiKey &key, const OperationId &operation) = 0;
    /// Ends the older secret of a rotation with the same id now; Conflict while the new one is unconfirmed.
    virtual Reply<ApiKey> endOldSecret(const ApiKey &key, const OperationId &operation) = 0;
    /// The secret of a recoverable key, as it is; needs an elevated session, and is audited.
    virtual Reply<IssuedKey> reveal(const ApiKey &key, const OperationId &operation) = 0;
    /// Replaces the ticks of that generation; another generation is Conflict.
    virtual Reply<RotationTicks> tick(const KeyId &key, const RotationTicks &ticks, const OperationId &operation) = 0;
    virtual Reply<ProbeResult> probe(const ApiKey &key, const std::shared_ptr<const Secret> &secret) = 0;

    virtual Reply<OperationOutcome> operation(const OperationId &operation) = 0;
    /// Ends doubt: the outcome, or, in one step, abandoned.
    virtual Reply<OperationOutcome> settle(const OperationId &operation) = 0;

    /// Events after a change number (Page::asOf of a list's first page).
    virtual std::unique_ptr<EventStream> events(quint64 after) = 0;
};

} // namespace chatelaine
