// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/auditcommand.h"

#include "service/audit/auditrows.h"
#include "service/audit/workspacecheck.h"
#include "service/commandline.h"
#include "service/localproblem.h"
#include "service/store/schema.h"
#include "service/store/transaction.h"
#include "service/storeoptions.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

struct Named
{
    WorkspaceId id;
    QString name;
};

Result<std::vector<Named>> workspacesIn(Connection &connection)
{
    return onSnapshot(connection, [](Connection &open) -> Result<std::vector<Named>> {
        if (const Result<Done> known = refuseNewer(open); !known)
            return known.error();
        std::vector<Named> workspaces;
        Rows rows = open.run(u"SELECT id, name FROM workspaces ORDER BY created_at, id"_s);
        while (rows.next())
            workspaces.push_back({{rows.text(0)}, rows.text(1)});
        return workspaces;
    });
}

QString wordsFor(AuditFlaw::What what, quint64 number)
{
    switch (what) {
    case AuditFlaw::What::Changed:
        return u"row %1 was changed"_s.arg(number);
    case AuditFlaw::What::Removed:
        return u"row %1 was removed"_s.arg(number);
    case AuditFlaw::What::Inserted:
        return u"row %1 was inserted"_s.arg(number);
    case AuditFlaw::What::Swapped:
        return u"row %1 was swapped with another"_s.arg(number);
    case AuditFlaw::What::Cut:
        return u"the rows from %1 on were cut off"_s.arg(number);
    case AuditFlaw::What::Forged:
        return u"row %1 is not what was signed"_s.arg(number);
    }
    return {};
}

/// What somebody wrote into a row breaks no line and steers no terminal.
QString inOneLine(QString text)
{
    for (QChar &character : text)
        if (!character.isPrint())
            character = u'?';
    return text;
}

QString lineOf(const AuditEntry &row)
{
    const QStringList parts{
        row.at.toString(Qt::ISODateWithMs), row.verb, row.actor, row.keyName, row.address, row.summary};
    return inOneLine(parts.join(u" | "_s));
}

/// Each step on a snapshot of its own: a service at work goes on writing meanwhile.
Result<ChainCheck> walked(ChainCheck check, Connection &connection)
{
    for (bool more = true; more;) {
        const Result<bool> stepped =
            onSnapshot(connection, [&](Connection &open) -> Result<bool> { return check.step(open); });
        if (!stepped)
            return stepped.error();
        more = *stepped;
    }
    return check;
}

void tell(const ChainCheck &check, const QString &what, AuditReport &report)
{
    if (!check.flaw()) {
        report.lines += u"%1: %2 rows, all as they were written."_s.arg(what).arg(check.sound());
        return;
    }
    report.sound = false;
    QString line = u"%1: %2."_s.arg(what, wordsFor(check.flaw()->what, check.flaw()->number));
    if (check.asItStands())
        line += u" As it stands: "_s + lineOf(*check.asItStands());
    report.lines += line;
}

Result<AuditReport> verify(const StoreAddress &store, const QString &seals)
{
    const auto key = HeadKey::load(seals);
    if (!key)
        return key.error();
    Connection connection(store, Connection::Access::ReadOnly);
    const auto workspaces = workspacesIn(connection);
    if (!workspaces)
        return workspaces.error();
    AuditReport report;
    for (const Named &workspace : *workspaces) {
        for (const AuditChain chain : {AuditChain::Changes, AuditChain::Refusals}) {
            const Result<ChainCheck> check = walked(ChainCheck(workspace.id, chain, *key), connection);
            if (!check)
                return check.error();
            const QString name = inOneLine(workspace.name);
            tell(*check, u"%1 (%2), %3"_s.arg(workspace.id.text, name, auditrows::nameOf(chain)), report);
        }
    }
    return report;
}

} // namespace

Result<AuditReport> runAuditCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const StoreOptions options;
    const QCommandLineOption seals(u"seals"_s, u"The keys that seal secrets are in this directory."_s, u"directory"_s);
    parser.setApplicationDescription(u"Checks that nobody changed the audit."_s);
    parser.addPositionalArgument(u"verb"_s,
                                 u"verify, which walks the audit of every workspace and ends with 1 where a row is not"
                                 " as it was written."_s,
                                 u"verify"_s);
    options.addTo(parser);
    parser.addOption(seals);
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{u"chatelaine-service audit"_s} + arguments))
        return localproblem::error(u"usage"_s, {}, parser.errorText());
    if (parser.isSet(help))
        return AuditReport{{parser.helpText().trimmed()}};
    if (parser.positionalArguments() != QStringList{u"verify"_s})
        return localproblem::error(u"usage"_s, {}, u"audit takes verify; see --help."_s);
    const Result<StoreAddress> store = options.existing(parser);
    if (!store)
        return store.error();
    return verify(*store,
                  ServeOptions{.directory = options.directory(parser), .seals = parser.value(seals)}.sealsDirectory());
}

} // namespace chatelaine::service
