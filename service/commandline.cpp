// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/commandline.h"

#include "service/storeoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

Error usage(const QString &sentence)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.type = u"usage"_s;
    error.detail = sentence;
    return error;
}

} // namespace

QString ServeOptions::sealsDirectory() const
{
    return seals.isEmpty() ? QDir(directory).absolutePath() + u".seals"_s : seals;
}

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const StoreOptions store;
    const QCommandLineOption seals(u"seals"_s,
                                   u"Keep the keys that seal secrets in this directory, outside the data and its"
                                   " backups; without it, in one beside the data."_s,
                                   u"directory"_s);
    const QCommandLineOption profiles(u"profiles"_s, u"Read the profiles from this directory."_s, u"directory"_s,
                                      ServeOptions().profiles);
    const QCommandLineOption address(u"address"_s, u"Listen at this IP address."_s, u"address"_s, u"127.0.0.1"_s);
    const QCommandLineOption port(u"port"_s, u"Listen at this port; 0 takes a free one."_s, u"port"_s, u"0"_s);
    const QCommandLineOption demo(u"demo"_s, u"Begin with invented content."_s);
    const QCommandLineOption keys(u"keys"_s, u"With --demo: this many more keys in the enterprise workspace."_s,
                                  u"count"_s, u"0"_s);
    const QCommandLineOption untilStdinCloses(u"until-stdin-closes"_s, u"End when the standard input ends."_s);
    const QCommandLineOption openVerify(u"open-verify"_s,
                                        u"APIs on this computer ask verify without a credential: yes or no."_s,
                                        u"yes|no"_s, u"yes"_s);
    const QCommandLineOption privateAddresses(u"webhook-private-addresses"_s,
                                              u"Webhooks may lead to private addresses, and to this computer."_s);
    const QCommandLineOption plainHttp(u"webhook-plain-http"_s,
                                       u"Webhooks may lead to http, which anybody can read."_s);
    const QCommandLineOption webhookCa(u"webhook-ca"_s,
                                       u"Webhooks' receivers may be certified by this authority too."_s, u"file"_s);
    parser.setApplicationDescription(u"The Chatelaine key service."_s);
    parser.addPositionalArgument(u"command"_s,
                                 u"serve, which is also what happens without one; or reseal, which makes a new sealing"
                                 " key and seals all secrets with it, while nothing serves the data; or verifier"
                                 " or audit, which have a --help of their own."_s,
                                 u"[serve|reseal|verifier|audit]"_s);
    store.addTo(parser);
    parser.addOptions({seals, profiles, address, port, demo, keys, untilStdinCloses, openVerify, privateAddresses,
                       plainHttp, webhookCa});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    if (!parser.parse(QStringList{u"chatelaine-service"_s} + arguments))
        return usage(parser.errorText());
    if (parser.isSet(help))
        return CommandLine{{}, parser.helpText()};
    if (parser.isSet(version))
        return CommandLine{{}, u"chatelaine-service "_s + QCoreApplication::applicationVersion() + u'\n'};
    const QStringList commands = parser.positionalArguments();
    const QString command = commands.isEmpty() ? u"serve"_s : commands.join(u' ');
    if (command != u"serve"_s && command != u"reseal"_s)
        return usage(u"There is no command %1; there are serve, reseal, verifier and audit."_s.arg(command));

    ServeOptions serve;
    const Result<QString> database = store.database(parser);
    if (!database)
        return database.error();
    serve.database = *database;
    serve.directory = store.directory(parser);
    serve.seals = parser.value(seals);
    serve.profiles = parser.value(profiles);
    serve.address = QHostAddress(parser.value(address));
    bool isPort = false;
    serve.port = parser.value(port).toUShort(&isPort);
    bool isCount = false;
    serve.extraKeys = parser.value(keys).toInt(&isCount);
    serve.demo = parser.isSet(demo);
    serve.untilStdinCloses = parser.isSet(untilStdinCloses);
    serve.openVerify = parser.value(openVerify) == u"yes"_s;
    serve.webhooks.rules = {parser.isSet(plainHttp), parser.isSet(privateAddresses)};
    serve.webhooks.authorityFile = parser.value(webhookCa);
    if (!serve.webhooks.authorityFile.isEmpty() && !QFileInfo(serve.webhooks.authorityFile).isReadable())
        return usage(u"--webhook-ca takes a file; %1 cannot be read."_s.arg(serve.webhooks.authorityFile));
    if (serve.address.isNull())
        return usage(u"--address takes an IP address, as 127.0.0.1; %1 is none."_s.arg(parser.value(address)));
    if (!isPort)
        return usage(u"--port takes a number up to 65535; %1 is none."_s.arg(parser.value(port)));
    if (!isCount || serve.extraKeys < 0 || serve.extraKeys > 1'000'000)
        return usage(u"--keys takes a number up to 1000000; %1 is none."_s.arg(parser.value(keys)));
    if (!serve.openVerify && parser.value(openVerify) != u"no"_s)
        return usage(u"--open-verify takes yes or no."_s);
    using Command = CommandLine::Command;
    return CommandLine{serve, {}, command == u"reseal"_s ? Command::Reseal : Command::Serve};
}

} // namespace chatelaine::service
