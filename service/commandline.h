// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "service/webhooks/httpsender.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace chatelaine::service {

/// What `chatelaine-service serve` was asked to do.
struct ServeOptions
{
    QString directory; ///< of its data
    QString database; ///< on a server, as postgresql://…; empty takes the file in that directory
    QString seals; ///< the directory of the sealing keys; empty takes the one beside the data
    QString profiles = QStringLiteral(":/profiles"); ///< the directory they are read from
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0 takes a free one
    bool demo = false; ///< invented content at the first start
    int extraKeys = 0; ///< this many more generated keys in the demo's enterprise workspace
    bool untilStdinCloses = false; ///< ends with whoever started it
    bool openVerify = true; ///< APIs on this computer ask verify without a credential of their own
    HttpSender::Options webhooks; ///< where webhooks may lead, and whom to trust there

    /// Where the sealing keys are: beside the data, so that no copy of the data has them too.
    QString sealsDirectory() const;
};

struct CommandLine
{
    enum class Command { Serve, Reseal };

    ServeOptions serve;
    QString answer; ///< help or version, to be printed instead
    Command command = Command::Serve; ///< Reseal takes the directories alone
};

/// Reads the arguments, without the program's name. An Error is Local "usage", its detail a sentence.
Result<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace chatelaine::service
