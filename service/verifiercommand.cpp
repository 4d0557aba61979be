// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/verifiercommand.h"

#include "service/audit/signing.h"
#include "service/commandline.h"
#include "service/policy/verifiers.h"
#include "service/store/schema.h"
#include "service/store/transaction.h"
#include "service/storeoptions.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

Error problem(const QString &type, const QString &subject, const QString &detail)
{
    return {.kind = Error::Kind::Local, .type = type, .detail = detail, .subject = subject};
}

Secret resultOf(const QString &text)
{
    return Secret(text.toUtf8());
}

Result<Said> add(Connection &connection, const QString &workspace, const QString &name)
{
    auto issued = addVerifier(connection, workspace, name, QDateTime::currentDateTimeUtc());
    if (!issued)
        return issued.error();
    return Said{std::move(issued->credential),
                u"This credential is said once. It is %1, of workspace %2."_s.arg(issued->verifier.id,
                                                                                  issued->verifier.workspace)};
}

Result<Said> end(Connection &connection, const QString &id)
{
    const Result<Verifier> ended = endVerifier(connection, id, QDateTime::currentDateTimeUtc());
    if (!ended)
        return ended.error();
    return Said{{}, u"%1 (%2) is refused from now on."_s.arg(ended->id, ended->name)};
}

Result<Said> list(Connection &connection)
{
    QStringList lines;
    for (const Verifier &verifier : verifiers(connection)) {
        const QString until = verifier.endedAt ? verifier.endedAt->toString(Qt::ISODate) : u"-"_s;
        const QString since = verifier.createdAt.toString(Qt::ISODate);
        lines += QStringList{verifier.id, verifier.workspace, since, until, verifier.name}.join(u'\t');
    }
    return Said{resultOf(lines.join(u'\n')), u"Verifier, workspace, since, until and name."_s};
}

/// The data without its lock, which a service at work holds: a database has locks of its own, and nothing else is
/// touched.
/// What changes something needs the directory of the seals, with whose key the audit is signed.
Result<Said> onDataOf(const StoreAddress &store, const std::function<Result<Said>(Connection &)> &job,
                      const QString &seals = {})
{
    Connection connection(store, Connection::Access::ReadWrite);
    if (!seals.isEmpty())
        if (const Result<Done> signing = signAudit(connection, seals); !signing)
            return signing.error();
    return inTransaction(connection, [&](Connection &open) -> Result<Said> {
        if (const Result<Done> known = refuseNewer(open); !known)
            return known.error();
        return job(open);
    });
}

} // namespace

Result<Said> runVerifierCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const StoreOptions options;
    const QCommandLineOption seals(u"seals"_s, u"The keys that seal secrets are in this directory."_s, u"directory"_s);
    const QCommandLineOption workspace(u"workspace"_s, u"The keys of this workspace, by its id or name."_s,
                                       u"workspace"_s);
    const QCommandLineOption name(u"name"_s, u"What the credential is for."_s, u"name"_s);
    parser.setApplicationDescription(u"Credentials for APIs that ask which calls may go on."_s);
    parser.addPositionalArgument(u"verb"_s,
                                 u"add --workspace … --name …, which prints a credential once; list; or end …,"
                                 " with an id from the list."_s,
                                 u"add|list|end"_s);
    options.addTo(parser);
    parser.addOptions({seals, workspace, name});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{u"chatelaine-service verifier"_s} + arguments))
        return problem(u"usage"_s, {}, parser.errorText());
    if (parser.isSet(help))
        return Said{resultOf(parser.helpText().trimmed()), {}};

    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const Result<StoreAddress> store = options.existing(parser);
    if (!store)
        return store.error();
    const QString sealsDirectory =
        ServeOptions{.directory = options.directory(parser), .seals = parser.value(seals)}.sealsDirectory();
    if (verb == u"add"_s && words.size() == 1)
        return onDataOf(
            *store,
            [&](Connection &connection) { return add(connection, parser.value(workspace), parser.value(name)); },
            sealsDirectory);
    if (verb == u"list"_s && words.size() == 1)
        return onDataOf(*store, list);
    if (verb == u"end"_s && words.size() == 2)
        return onDataOf(
            *store, [&](Connection &connection) { return end(connection, words.at(1)); }, sealsDirectory);
    return problem(u"usage"_s, {}, u"verifier takes add, list, or end and an id; see --help."_s);
}

} // namespace chatelaine::service
