// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/callers/guardedapi.h"

#include "domain/keydraft.h"
#include "domain/operation.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::test {

namespace {

/// The profiles that come with the service and the tests' own, as an operator would lay them out.
QString filled(const QTemporaryDir &directory)
{
    for (const QString &source : {QStringLiteral(PROFILES), QStringLiteral(MORE_PROFILES)}) {
        const QStringList names = QDir(source).entryList({u"*.json"_s});
        for (const QString &name : names)
            if (name != u"schema.json"_s)
                QFile::copy(source + u'/' + name, directory.filePath(name));
    }
    return directory.path();
}

} // namespace

GuardedApi::GuardedApi(const QString &profile, const Question &question)
    : m_question(question)
    , m_service({u"--open-verify"_s, u"no"_s, u"--profiles"_s, filled(m_profiles)})
{
    if (!m_service.isRunning() || !foundWorkspace(profile)) {
        m_problem = "the service: " + m_service.errorText();
        return;
    }
    const QByteArray header = m_profile.kinds.front().header.toLatin1();
    const QByteArray server = "127.0.0.1:" + QByteArray::number(m_service.endpoint().url.port());
    m_nginx = std::make_unique<Nginx>(
        Nginx::Replaced{{"127.0.0.1:7443", server},
                        {"127.0.0.1:9000", "127.0.0.1:" + QByteArray::number(m_api.serverPort())},
                        {"/etc/nginx/chatelaine-ca.pem", (m_service.directory() + u"/ca.pem"_s).toLocal8Bit()},
                        {"$chatelaine_workspace ws_1", "$chatelaine_workspace " + m_workspace.text.toLatin1()},
                        {"proxy_set_header Authorization", "proxy_set_header " + header},
                        {"environment=live", "environment=" + question.environment},
                        {"scope=invoices:read", "scope=" + question.first},
                        {"scope=payouts:write", "scope=" + question.second}},
        newVerifier());
    m_problem = m_nginx->problem();
}

bool GuardedApi::foundWorkspace(const QString &profile)
{
    const QByteArray said = m_service.errorText();
    const QJsonObject line = QJsonDocument::fromJson(said.left(said.indexOf('\n'))).object();
    const auto accounts = makeAccountService(m_service.endpoint());
    const auto password = std::make_shared<const Secret>(QByteArrayView("correct horse battery"));
    const Result<SignIn> signIn = wait(accounts->setUp({line["setup_code"_L1].toString(),
                                                        u"Guarded"_s,
                                                        profile,
                                                        u"Ada Owner"_s,
                                                        {u"ada@example.org"_s, password, u"Test"_s}}));
    if (!signIn || signIn->workspaces.empty())
        return false;
    m_token = signIn->tokens.access;
    if (!wait(accounts->elevate(m_token, {.password = password})))
        return false;
    m_workspace = signIn->workspaces.front().id;
    m_keys = makeKeyService(m_service.endpoint(), m_workspace, *this);
    const Result<Profile> rules = wait(m_keys->profile());
    m_profile = rules ? *rules : Profile();
    return rules.has_value();
}

QByteArray GuardedApi::newVerifier()
{
    QProcess process;
    process.start(QStringLiteral(CHATELAINE_SERVICE),
                  {u"verifier"_s, u"add"_s, u"--data"_s, m_service.directory(), u"--workspace"_s, m_workspace.text,
                   u"--name"_s, u"nginx"_s});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

Reply<std::shared_ptr<const Secret>> GuardedApi::token()
{
    return QtFuture::makeReadyFuture(Result<std::shared_ptr<const Secret>>(m_token));
}

Reply<std::shared_ptr<const Secret>> GuardedApi::tokenInsteadOf(const std::shared_ptr<const Secret> &)
{
    return token();
}

GuardedApi::Made GuardedApi::make(const QString &kind, const QString &environment,
                                  const std::optional<QDateTime> &expiresAt)
{
    KeyDraft draft{kind, u"Importer, Malmö"_s, environment, {}, expiresAt};
    if (m_profile.kind(kind)->fixedScopes.isEmpty())
        draft.scopes = {QString::fromLatin1(m_question.first)};
    // Where there is one key of each kind, the last test's is in the way.
    if (m_profile.layout == Profile::Layout::Pair && m_last.contains(kind))
        std::ignore = wait(m_keys->revoke(m_last.value(kind), newOperationId()));
    const Result<IssuedKey> issued = wait(m_keys->create(draft, newOperationId()));
    if (!issued)
        qFatal("%s", qPrintable(issued.error().type + u' ' + issued.error().detail));
    m_last.insert(kind, issued->key);
    return {confirm(issued->key), issued->secret->view().toByteArray()};
}

ApiKey GuardedApi::confirm(const ApiKey &key)
{
    if (key.delivery == Delivery::Confirmed)
        return key;
    const Result<ApiKey> confirmed = wait(m_keys->confirm(key, newOperationId()));
    return confirmed ? *confirmed : ApiKey();
}

QByteArray GuardedApi::line(const QString &kind, const QByteArray &secret) const
{
    const Profile::KeyKind &rules = *m_profile.kind(kind);
    const QByteArray scheme = rules.scheme.isEmpty() ? QByteArray() : rules.scheme.toLatin1() + ' ';
    return rules.header.toLatin1() + ": " + scheme + secret + "\r\n";
}

Message GuardedApi::get(const QByteArray &path, const QByteArray &lines) const
{
    return send("GET " + path + " HTTP/1.1\r\nHost: api.example\r\n" + lines + "\r\n");
}

std::optional<RefusedCall> GuardedApi::refusedCall(const QByteArray &requestId)
{
    const Result<RefusedCall> found = wait(m_keys->refusedCall(QString::fromLatin1(requestId)));
    return found ? std::optional(*found) : std::nullopt;
}

bool GuardedApi::change(const QString &sql, const QString &value)
{
    const QString name = u"beside"_s;
    bool changed = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_service.directory() + u"/service.sqlite"_s);
        database.open();
        QSqlQuery query(database);
        query.prepare(sql);
        query.addBindValue(value);
        changed = query.exec() && query.numRowsAffected() > 0;
    }
    QSqlDatabase::removeDatabase(name);
    return changed;
}

} // namespace chatelaine::test
