// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/dispatcher.h"

#include "service/webhooks/signature.h"
#include "service/webhooks/signingsecrets.h"

#include <QLoggingCategory>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.webhooks")

constexpr auto lookEvery = 500ms;

Shipment signedShipment(const ClaimedDelivery &claimed, const std::vector<Secret> &secrets, const QDateTime &now)
{
    Shipment shipment{claimed.url, claimed.id.text.toUtf8(), {}, {}, claimed.body};
    const qint64 seconds = now.toSecsSinceEpoch();
    shipment.timestamp = QByteArray::number(seconds);
    QByteArrayList signatures;
    for (const Secret &secret : secrets)
        signatures += signatureOf(secret.view(), shipment.id, seconds, shipment.body);
    shipment.signatures = signatures.join(' ');
    return shipment;
}

} // namespace

Dispatcher::Dispatcher(Database &database, const Seals &seals, Sender &sender, ChangeSink &sink, Clock clock)
    : m_database(database)
    , m_seals(seals)
    , m_sender(sender)
    , m_sink(sink)
    , m_clock(std::move(clock))
{
}

Dispatcher::~Dispatcher()
{
    m_ticker.reset();
    m_sender.stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Dispatcher::start(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
    m_ticker.emplace(lookEvery, [this] { look(); });
}

void Dispatcher::look()
{
    const Result<bool> isDue = m_database.readHere(
        [this](Connection &connection) -> Result<bool> { return DeliveryQueue(connection, m_clock()).hasDue(); });
    if (!isDue || !*isDue)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_findings;
    }
    m_wake.notify_all();
}

void Dispatcher::work()
{
    quint64 seen = 0;
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_wake.wait(lock, [&] { return m_findings != seen || m_ending; });
        seen = m_findings;
        lock.unlock();
        while (!m_ending && sendNext()) { }
        lock.lock();
    }
}

bool Dispatcher::sendNext()
{
    const auto claimed = m_database.writeNow([this](Connection &connection) -> Result<std::optional<ClaimedDelivery>> {
        return DeliveryQueue(connection, m_clock()).claim();
    });
    if (!claimed)
        qCWarning(log).noquote() << "Nothing can be sent:" << claimed.error().detail;
    if (!claimed || !*claimed)
        return false;

    const ClaimedDelivery &delivery = **claimed;
    const std::optional<Receipt> receipt = ship(delivery);
    const Result<quint64> recorded = m_database.writeNow([&](Connection &connection) -> Result<quint64> {
        DeliveryQueue queue(connection, m_clock());
        if (receipt)
            return queue.record(delivery, *receipt);
        queue.release(delivery);
        return 0;
    });
    if (!recorded)
        qCWarning(log).noquote() << "What came of" << delivery.id.text << "was not kept:" << recorded.error().detail;
    else if (*recorded > 0)
        m_sink.changed(delivery.workspace, *recorded);
    return receipt.has_value();
}

std::optional<Receipt> Dispatcher::ship(const ClaimedDelivery &claimed)
{
    const QDateTime now = m_clock();
    const auto secrets = m_database.readHere(
        [&](Connection &connection) { return SigningSecrets(connection, m_seals, claimed.webhook).signing(now); });
    if (!secrets) {
        qCWarning(log).noquote() << claimed.id.text << "cannot be signed:" << secrets.error().detail;
        return Receipt{.failure = secrets.error().type};
    }
    return m_sender.send(signedShipment(claimed, *secrets, now));
}

} // namespace chatelaine::service
