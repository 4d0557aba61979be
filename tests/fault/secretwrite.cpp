// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fault/secretwrite.h"

#include <QTest>
#include <algorithm>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// No two writes of a run are for the same name.
QString newName()
{
    static int count = 0;
    return u"Till %1"_s.arg(++count);
}

KeyDraft draftFor(SecretWrite::Way way, const QString &name)
{
    if (way == SecretWrite::Way::SameId)
        return {
            .kind = u"organization"_s, .name = name, .environment = u"production"_s, .scopes = {u"checkout:read"_s}};
    return {.kind = u"secret"_s, .name = name, .environment = u"test"_s, .scopes = {u"invoices:read"_s}};
}

} // namespace

SecretWrite::SecretWrite(RealWorkspace &work, Way way)
    : m_work(work)
    , m_way(way)
    , m_name(newName())
{
}

QString SecretWrite::profileFor(Way way)
{
    return way == Way::SameId ? u"gateway"_s : u"enterprise"_s;
}

void SecretWrite::prepare()
{
    if (m_way != Way::Create) {
        m_work.operations().create(draftFor(m_way, m_name));
        QTRY_COMPARE_WITH_TIMEOUT(m_work.told().issued.size(), 1U, patience);
        m_oldSecret = m_work.told().issued[0].secret;
        m_work.operations().confirm(m_work.told().issued[0].key);
        QTRY_COMPARE_WITH_TIMEOUT(m_work.told().changed.size(), 1U, patience);
        m_old = m_work.told().changed[0];
        oldSecretWorks();
    }
    m_work.calmDown();
}

void SecretWrite::send()
{
    using namespace std::chrono_literals;
    m_work.listen();
    Operations &operations = m_work.operations();
    switch (m_way) {
    case Way::Create:
        m_operation = operations.create(draftFor(m_way, m_name));
        break;
    case Way::Overlap:
        m_operation = operations.rotate(m_old, {.name = m_name + u" renewed"_s});
        break;
    case Way::SameId:
        m_operation = operations.rotate(m_old, {.grace = 1h});
        break;
    }
}

void SecretWrite::beginsAnew()
{
    m_cameBefore = isIssued();
    m_work.drop();
    QVERIFY(m_work.open());
}

void SecretWrite::settles()
{
    m_work.operations().settleAll();
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded() && m_work.operations().open().empty(), patience);
    const std::vector<ApiKey> keys = made();
    QVERIFY(keys.size() <= 1);
    QVERIFY(!keys.empty() || !isIssued());
    for (const ApiKey &key : keys) {
        QCOMPARE(key.delivery, Delivery::Unconfirmed);
        QTRY_COMPARE(m_work.shown(key.id).delivery, Delivery::Unconfirmed);
        QVERIFY(isIssued() || wasToldOf(key));
    }
    oldSecretWorks();
}

void SecretWrite::endsSaved()
{
    const KeyId id = made().at(0).id;
    if (!m_work.operations().unconfirmed(id))
        m_work.operations().reissue(m_work.shown(id));
    QTRY_VERIFY_WITH_TIMEOUT(m_work.operations().unconfirmed(id), patience);
    const std::shared_ptr<const Secret> secret = m_work.operations().unconfirmed(id)->secret;
    m_work.operations().confirm(m_work.shown(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_work.shown(id).delivery, Delivery::Confirmed, patience);
    QVERIFY(m_work.works(*secret));
    QVERIFY(m_work.operations().open().empty());
    oldSecretWorks();
}

void SecretWrite::endsDiscarded()
{
    const ApiKey key = m_work.shown(made().at(0).id);
    m_work.operations().discard(key);
    if (m_way == Way::SameId) {
        QTRY_COMPARE_WITH_TIMEOUT(m_work.shown(key.id).delivery, Delivery::Confirmed, patience);
        QVERIFY(!m_work.shown(key.id).secondSecret);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(m_work.shown(key.id).state.meaning, StateClass::Ended, patience);
    }
    QVERIFY(m_work.operations().open().empty());
    oldSecretWorks();
}

/// The keys at the service that hold a secret which the write brought.
std::vector<ApiKey> SecretWrite::made()
{
    std::vector<ApiKey> keys = m_work.held();
    const auto isOther = [this](const ApiKey &key) {
        switch (m_way) {
        case Way::Create:
            return key.name != m_name;
        case Way::Overlap:
            return key.name != m_name + u" renewed"_s;
        case Way::SameId:
            return key.id != m_old.id || key.generation == m_old.generation;
        }
        return true;
    };
    keys.erase(std::remove_if(keys.begin(), keys.end(), isOther), keys.end());
    return keys;
}

bool SecretWrite::wasToldOf(const ApiKey &key) const
{
    const std::vector<OperationOutcome> &settled = m_work.told().settled;
    return std::any_of(settled.begin(), settled.end(), [&](const OperationOutcome &outcome) {
        return outcome.state == OperationOutcome::State::Done && outcome.key && outcome.key->id == key.id;
    });
}

void SecretWrite::oldSecretWorks()
{
    if (m_oldSecret)
        QVERIFY(m_work.works(*m_oldSecret));
}

} // namespace chatelaine::test
