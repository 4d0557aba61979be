// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "service/keys/actor.h"

namespace chatelaine::service {

/// What a transaction changes in one workspace: it hands out the change numbers and keeps the audit.
///
/// Both are counted in the workspace's row, which stays locked until the commit; so numbers are in commit order.
class Change
{
public:
    /// The connection must outlive it and be in a transaction.
    Change(Connection &connection, Actor actor);

    /// The workspace's next change number.
    quint64 next();

    /// The last number next() gave; 0 if nothing was changed.
    quint64 last() const { return m_last; }

    /// Numbers a change of what people administer of this key.
    void touch(const KeyId &key);

    /// Numbers a change that people are told of, though what they administer of the key stays, and its etag with it.
    void tell(const KeyId &key);

    using Fields = std::vector<AuditField>;

    /// Adds a row to the audit's chain. `summary` is plain English; `fields` say before and after, never a secret.
    void audit(const QString &verb, const ApiKey &key, const QString &summary, const Fields &fields = {});

    /// The same of a key as far as it is known.
    void audit(const QString &verb, const KeyId &key, const QString &name, const QString &summary,
               const Fields &fields = {});

    /// The same for what is no key, by its name.
    void audit(const QString &verb, const QString &name, const QString &summary, const Fields &fields = {});

    /// Numbers a change that is of no key: "members", "profile" or "webhooks". The last one of each is kept.
    void other(const QString &what);

    /// The permission that allowed what is audited from now on.
    void allowBy(const QString &permission) { m_actor.allowedBy = permission; }

    const Actor &actor() const { return m_actor; }

private:
    Connection &m_connection;
    Actor m_actor;
    quint64 m_last = 0;
};

/// Told of changes once they are committed, on the writer's thread.
class ChangeSink
{
public:
    virtual ~ChangeSink() = default;

    /// The workspace has changes up to this number.
    virtual void changed(const WorkspaceId &workspace, quint64 number) = 0;
};

} // namespace chatelaine::service
