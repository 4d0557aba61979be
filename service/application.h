// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/commandline.h"
#include "service/http/message.h"

#include <QUrl>
#include <memory>
#include <optional>

namespace chatelaine::service {

/// The key service as a whole: its data, its threads, its server.
class Application
{
public:
    /// Starts serving. An Error is Local and says what of this computer is in the way; nothing was overwritten.
    /// What answers may be wrapped, by who wants to listen in.
    using Around = std::function<Handler(Handler)>;
    static Result<std::unique_ptr<Application>> start(const ServeOptions &options, const Around &around = {});

    /// Lets what is under way finish, writes what was counted, and closes.
    ~Application();

    QUrl url() const;
    QString authorityFile() const; ///< the certificate that clients are to trust
    QStringList notices() const; ///< what the operator should know, a sentence each
    std::optional<QString> setupCode() const; ///< for the first Owner, while the service is empty

    /// Whether the profiles came from a directory, where they may change.
    bool hasProfileDirectory() const;

    /// Takes the profiles again if their files changed since the last look, or in any case if `always`. What is wrong
    /// with them is told, a sentence or a line each, and then those before stay in use.
    QStringList lookAtProfiles(bool always = false);

    /// What is due every hour: replaces a certificate that ends soon, notes the time, forgets what has had its time.
    Result<Done> keepUp();

private:
    struct Parts;
    explicit Application(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace chatelaine::service
