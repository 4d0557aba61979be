// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/servicefactory.h"
#include "tests/service/tlsclient.h"
#include "tests/support/profiledirectory.h"
#include "tests/support/program.h"
#include "tests/support/wait.h"

namespace chatelaine::test {

/// A key service as a process of its own that reads its profiles from a directory, with the first Owner of a workspace
/// signed in: by the dashboard's own client over HTTPS, and as an API that asks verify.
class ServedWorkspace : private TokenSource
{
public:
    ServedWorkspace(const ProfileDirectory &profiles, const QString &profile);

    KeyService &keys() { return *m_keys; }
    Program &program() { return m_program; }

    /// The Owner says their password once more.
    Result<Done> elevate();

    /// A new key, confirmed; its secret in `secret`.
    Result<ApiKey> make(const KeyDraft &draft, QByteArray &secret);

    /// The cause for which verify refuses a call with this header field; empty if it does not.
    QByteArray verify(const QByteArray &field, const QByteArray &query = {});
    int verifiedStatus() const { return m_status; } ///< of the last verify

    /// What the service said on its standard error until these words came, at most ten seconds.
    QString waitForWords(const QString &words);

private:
    Reply<std::shared_ptr<const Secret>> token() override;
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &refused) override;

    QTemporaryDir m_directory;
    Program m_program;
    std::shared_ptr<const Secret> m_token;
    QByteArray m_workspace;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<KeyService> m_keys;
    QString m_said;
    int m_status = 0;
};

} // namespace chatelaine::test
