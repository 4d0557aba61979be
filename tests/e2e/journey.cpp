// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/journey.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

Journey::Journey(const QStringList &serviceArguments)
    : m_homePath(m_home.path())
    , m_serviceArguments(serviceArguments)
    , m_run(std::make_unique<Run>(m_homePath, serviceArguments))
{
}

bool Journey::enter(const QString &workspace)
{
    if (!m_run->reaches(Dashboard::Stage::FirstStart) || !m_run->click(u"startLocal"_s)
        || !m_run->reaches(Dashboard::Stage::SignIn) || !m_run->click(u"useSample"_s)
        || !m_run->reaches(Dashboard::Stage::Open))
        return false;
    if (context().workspace().name != workspace && (!m_run->click(u"workspace"_s) || !Run::chooseFromMenu(workspace)))
        return false;
    return QTest::qWaitFor(
        [&] {
            return m_run->dashboard().context() && context().workspace().name == workspace
                && context().catalog().state() == KeyCatalog::State::Fresh;
        },
        patience);
}

std::optional<ApiKey> Journey::named(const QString &name)
{
    const KeyBatch &keys = m_run->keys().keys();
    for (qsizetype row = 0; row < keys.size(); ++row)
        if (keys.meaning(row) == StateClass::Usable && keys.key(row).name == name)
            return keys.key(row);
    return std::nullopt;
}

HttpAnswer Journey::call(const QByteArray &header, const QByteArray &query)
{
    const QByteArray path = "/v1/workspaces/" + context().workspace().id.text.toLatin1() + "/verify";
    return ask("GET " + path + (query.isEmpty() ? QByteArray() : '?' + query), header);
}

HttpAnswer Journey::ask(const QByteArray &requestLine, const QByteArray &headers, const QByteArray &body)
{
    TlsClient api(m_homePath + u"/service/ca.pem"_s);
    if (!api.connectTo(static_cast<quint16>(m_run->dashboard().endpoint().url.port())))
        return {};
    const QByteArray length = body.isEmpty()
        ? QByteArray()
        : "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return api.ask(requestLine + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + length + "\r\n" + body);
}

bool Journey::comeBack()
{
    const WorkspaceId before = context().workspace().id;
    m_run.reset();
    m_run = std::make_unique<Run>(m_homePath, m_serviceArguments);
    return m_run->reaches(Dashboard::Stage::Open) && context().workspace().id == before
        && QTest::qWaitFor([&] { return context().catalog().state() == KeyCatalog::State::Fresh; }, patience);
}

QByteArray Journey::copied()
{
    return QGuiApplication::clipboard()->text(QClipboard::Clipboard).toLatin1();
}

bool Journey::confirmWhoItIs()
{
    return m_run->confirmWhoItIs();
}

QByteArray Journey::takeNewSecret()
{
    QDialog *dialog = m_run->dialog(u"revealDialog"_s);
    if (!dialog || !Run::click(dialog, u"copy"_s))
        return {};
    const QByteArray secret = copied();
    const bool done =
        Run::click(dialog, u"saved"_s) && Run::click(dialog, u"verb"_s) && m_run->isGone(u"revealDialog"_s);
    return done ? secret : QByteArray();
}

} // namespace chatelaine::test
