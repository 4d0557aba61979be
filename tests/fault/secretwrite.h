// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fault/realworkspace.h"

namespace chatelaine::test {

/// A write that brings a secret, and what docs/protocol.md promises of it whatever happens on its way.
/// What is not as promised fails the running test.
class SecretWrite
{
public:
    enum class Way {
        Create,
        Overlap, ///< a rotation by a second key
        SameId ///< a rotation that keeps the key
    };

    struct Named
    {
        const char *words;
        Way way;
    };
    static constexpr Named all[] = {
        {"create", Way::Create}, {"rotation by a second key", Way::Overlap}, {"rotation in place", Way::SameId}};

    SecretWrite(RealWorkspace &work, Way way);

    static QString profileFor(Way way);

    /// Sees to the key that a rotation replaces: its secret is saved and works. Then all is calm.
    void prepare();
    void send();
    /// Whether the dashboard waits no more: the secret came, or a word that its fate is not known.
    bool hasEnded() const { return !m_work.operations().isRunning(m_operation); }
    /// Whether the secret came.
    bool isIssued() const { return m_cameBefore || !m_work.told().issued.empty(); }
    /// The dashboard dies, and another begins on its disk.
    void beginsAnew();

    /// Waits until no intent is open. Then there is at most one new secret, and one that did not come was told of and
    /// is shown as unconfirmed; the secret from before a rotation works.
    void settles();
    /// Whether it happened at the service.
    bool isMade() { return !made().empty(); }
    /// "I have saved it", after Reissue where the secret did not come: it works, and so does the old one.
    void endsSaved();
    /// Discard: the new secret is given up, and the old one works.
    void endsDiscarded();

private:
    std::vector<ApiKey> made();
    bool wasToldOf(const ApiKey &key) const;
    void oldSecretWorks();

    RealWorkspace &m_work;
    Way m_way;
    QString m_name;
    ApiKey m_old;
    std::shared_ptr<const Secret> m_oldSecret;
    OperationId m_operation;
    bool m_cameBefore = false; ///< to a dashboard that died since
};

} // namespace chatelaine::test
