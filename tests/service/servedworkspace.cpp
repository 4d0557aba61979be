// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/servedworkspace.h"

#include "tests/support/contentof.h"

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView password = "a long enough password";

} // namespace

ServedWorkspace::ServedWorkspace(const ProfileDirectory &profiles, const QString &profile)
    : m_program({u"--data"_s, m_directory.filePath(u"data"_s), u"--profiles"_s, profiles.path()})
{
    Endpoint endpoint{QUrl(m_program.firstLine()["url"_L1].toString()), contentOf(m_program.authority())};
    m_accounts = makeAccountService(endpoint);
    Setup setup{.code = m_program.firstLine()["setup_code"_L1].toString(),
                .workspace = u"Quay"_s,
                .profile = profile,
                .name = u"Mara"_s,
                .credentials = {u"mara@quay.example"_s, std::make_shared<const Secret>(password), u"test"_s}};
    const Result<SignIn> signedIn = wait(m_accounts->setUp(setup));
    if (!signedIn)
        qFatal("%s", qPrintable(signedIn.error().detail));
    m_token = signedIn->tokens.access;
    m_workspace = signedIn->workspaces.front().id.text.toLatin1();
    m_keys = makeKeyService(endpoint, signedIn->workspaces.front().id, *this);
}

Result<Done> ServedWorkspace::elevate()
{
    return wait(m_accounts->elevate(m_token, {.password = std::make_shared<const Secret>(password)}));
}

Result<ApiKey> ServedWorkspace::make(const KeyDraft &draft, QByteArray &secret)
{
    const Result<IssuedKey> issued = wait(m_keys->create(draft, newOperationId()));
    if (!issued)
        return issued.error();
    secret = issued->secret->view().toByteArray();
    if (issued->key.delivery == Delivery::Confirmed)
        return issued->key;
    return wait(m_keys->confirm(issued->key, newOperationId()));
}

QByteArray ServedWorkspace::verify(const QByteArray &field, const QByteArray &query)
{
    TlsClient client(m_program.authority());
    if (!client.connectTo(m_program.port()))
        return "no connection";
    const HttpAnswer answer = client.ask("GET /v1/workspaces/" + m_workspace + "/verify?" + query
                                         + " HTTP/1.1\r\nHost: localhost\r\n" + field + "\r\n\r\n");
    m_status = answer.status;
    return answer.header("chatelaine-cause");
}

QString ServedWorkspace::waitForWords(const QString &words)
{
    m_said.clear();
    const bool came = QTest::qWaitFor(
        [&] {
            m_said += QString::fromUtf8(m_program.process().readAllStandardError());
            return m_said.contains(words);
        },
        10'000);
    return came ? m_said : u"waited in vain; it said: "_s + m_said;
}

Reply<std::shared_ptr<const Secret>> ServedWorkspace::token()
{
    return QtFuture::makeReadyFuture(Result(m_token));
}

Reply<std::shared_ptr<const Secret>> ServedWorkspace::tokenInsteadOf(const std::shared_ptr<const Secret> &)
{
    return token();
}

} // namespace chatelaine::test
