// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/run.h"
#include "tests/service/tlsclient.h"

#include <QTemporaryDir>

namespace chatelaine::test {

/// A dashboard on its first day that has come as far as one workspace of the demo, and an API beside it that asks the
/// same service whom it lets in.
class Journey
{
public:
    /// The service's further arguments, as a directory of profiles.
    explicit Journey(const QStringList &serviceArguments = {});

    /// Starts the service on this computer, signs in with the sample account and opens that workspace.
    bool enter(const QString &workspace);

    /// Ends the dashboard, and the service with it, and starts both again; signed in as before.
    bool comeBack();

    Run &run() { return *m_run; }
    WorkspaceContext &context() { return *m_run->dashboard().context(); }
    const QString &home() const { return m_homePath; }

    /// The usable key of that name; none if there is none.
    std::optional<ApiKey> named(const QString &name);
    /// What the workspace's API hears of a call with this header line; `query` may be empty.
    HttpAnswer call(const QByteArray &header, const QByteArray &query = {});
    /// The same of any route of the service.
    HttpAnswer ask(const QByteArray &requestLine, const QByteArray &headers, const QByteArray &body = {});

    /// What the clipboard holds.
    static QByteArray copied();
    /// Types the sample account's password where it is asked for.
    bool confirmWhoItIs();
    /// In the dialog of a new secret: copies it, says that it is saved, and closes it. Empty if something is missing.
    QByteArray takeNewSecret();

private:
    QTemporaryDir m_home;
    QString m_homePath;
    QStringList m_serviceArguments;
    std::unique_ptr<Run> m_run;
};

} // namespace chatelaine::test
