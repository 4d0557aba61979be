// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/detailpane/keysecrets.h"

#include "ui/actions.h"
#include "ui/parts/countdownring.h"
#include "ui/parts/facts.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/usagewords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr int ringSide = 26;
constexpr auto tick = 10s;

/// What is left of the grace that was chosen: the shortest one that can have so much left.
qreal share(seconds left, const std::vector<seconds> &graces)
{
    const auto whole = std::find_if(graces.begin(), graces.end(), [left](seconds grace) { return grace >= left; });
    return whole == graces.end() || whole->count() == 0 ? 1 : qreal(left.count()) / qreal(whole->count());
}

} // namespace

KeySecrets::KeySecrets(Actions &actions, QWidget *parent)
    : Panel(Token::WarnSoft, {}, parent)
    , m_ring(new CountdownRing)
    , m_title(new Label({}, TextStyle::Heading))
    , m_rest(new Label({}, TextStyle::Small))
    , m_facts(new Facts)
{
    setObjectName(u"keySecrets"_s);
    m_ring->setLook(ringSide, Token::WarnText);
    m_rest->setObjectName(u"oldSecretRest"_s);
    m_title->setWordWrap(true);
    m_rest->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_rest);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_ring, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *end = makeActionButton(actions.action(u"key.end-old"_s), "danger-quiet");
    end->setIcon({});
    end->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    end->setProperty("tight", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(end);
    m_clock.callOnTimeout(this, &KeySecrets::tell);
    hide();
}

void KeySecrets::show(const ApiKey &key, const Profile &profile, const std::optional<KeyUsage> &usage)
{
    m_key = key;
    m_usage = usage;
    m_graces = profile.rotation.graces;
    std::sort(m_graces.begin(), m_graces.end());
    const bool two = key.secondSecret && key.state.meaning != StateClass::Ended;
    setVisible(two);
    if (!two) {
        m_clock.stop();
        return;
    }
    m_clock.start(tick);
    tell();
}

void KeySecrets::tell()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Facts::Row> rows;
    m_title->setText(tr("Two secrets work"));
    if (m_key.oldSecretEndsAt) {
        const seconds left(std::max<qint64>(0, now.secsTo(*m_key.oldSecretEndsAt)));
        m_ring->setLeft(share(left, m_graces));
        //: %1 is how long a secret still works, as "22 hours and 41 minutes"
        m_rest->setText(tr("Old one: %1 more").arg(remainingInWords(left)));
        rows.push_back({tr("Ends"),
                        //: %1 is a moment in UTC, %2 the same on this computer's clock, %3 the city of its time zone
                        tr("%1 UTC\n%2 in %3")
                            .arg(moment(m_key.oldSecretEndsAt->toUTC()), moment(m_key.oldSecretEndsAt->toLocalTime()),
                                 zoneCity())});
    } else {
        m_ring->setLeft(1);
        m_rest->setText(tr("Old one: until the new one is confirmed or used, and then for its grace."));
    }
    if (m_usage) {
        //: The last use of the older of two secrets
        rows.push_back({tr("Old"), lastUseOf(olderSecret(*m_usage, m_key), now)});
        //: The last use of the newer of two secrets
        rows.push_back({tr("New"), lastUseOf(newestSecret(*m_usage, m_key), now)});
    }
    m_facts->setRows(rows);
}

} // namespace chatelaine
