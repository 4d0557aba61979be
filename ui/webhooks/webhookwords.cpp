// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookwords.h"

#include "models/webhooktablemodel.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Style = ChipLook::Style;

constexpr qsizetype longestInTitle = 25;

struct Webhooks
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Webhooks)
};

bool hearsOfAll(const Webhook &webhook, const Profile &profile)
{
    return webhook.events.isEmpty()
        || std::all_of(profile.events.begin(), profile.events.end(),
                       [&](const Profile::Event &event) { return webhook.events.contains(event.id); });
}

/// Why nobody answered, as it stands within a sentence.
QString failureText(const QString &failure)
{
    if (failure == "timed-out"_L1)
        //: Why a delivery failed, within a sentence
        return Webhooks::tr("timed out");
    if (failure == "unreachable"_L1)
        //: Why a delivery failed, within a sentence
        return Webhooks::tr("not reached");
    if (failure == "tls"_L1)
        //: Why a delivery failed, within a sentence: the endpoint could not prove who it is
        return Webhooks::tr("certificate refused");
    if (failure == "private-address"_L1)
        //: Why a delivery failed, within a sentence: webhooks are not sent into the service's own network
        return Webhooks::tr("private address");
    if (failure == "seal-missing"_L1)
        //: Why a delivery failed, within a sentence: the service cannot open the signing secret
        return Webhooks::tr("signing secret not readable");
    return safeText(failure);
}

QString outcomeText(const WebhookDelivery &delivery)
{
    return delivery.status > 0 ? QString::number(delivery.status) : failureText(delivery.failure);
}

} // namespace

QString addressText(const Webhook &webhook)
{
    return isolated(safeText(shortAddress(webhook.url)));
}

QString titleAddress(const Webhook &webhook)
{
    const QString whole = safeText(shortAddress(webhook.url));
    if (whole.size() <= longestInTitle)
        return isolated(whole);
    const qsizetype kept = (longestInTitle - 1) / 2;
    return isolated(whole.first(kept) + u'…' + whole.last(kept));
}

ChipLook webhookEnvironmentChip(const Webhook &webhook, const Profile &profile)
{
    if (!webhook.environment.isEmpty())
        return environmentChip(profile, webhook.environment, true);
    //: A webhook hears of the keys of all environments
    return {Webhooks::tr("All"), {}, Token::Text2, Token::Well, Style::Outline};
}

ChipLook webhookEventsChip(const Webhook &webhook, const Profile &profile, int *more)
{
    *more = 0;
    if (!hearsOfAll(webhook, profile)) {
        *more = static_cast<int>(webhook.events.size()) - 1;
        return scopeChip(webhook.events.front());
    }
    const int all = static_cast<int>(profile.events.size());
    //: What a webhook hears of
    const QString text = all == 1 ? Webhooks::tr("All events") : Webhooks::tr("All %n events", nullptr, all);
    return {text, {}, Token::Text2, Token::Well, Style::Outline};
}

std::optional<ChipLook> webhookStateChip(const Webhook &webhook)
{
    if (webhook.paused)
        //: The state of an endpoint
        return ChipLook{Webhooks::tr("Paused"), u"circle-pause"_s, Token::Text2, Token::Well, Style::Soft};
    if (webhook.waiting > 0)
        //: The state of an endpoint: so many deliveries wait for another try
        return ChipLook{Webhooks::tr("Failing, %n wait", nullptr, webhook.waiting), u"circle-alert"_s,
                        Token::DangerText, Token::DangerSoft, Style::Soft};
    if (!webhook.secretConfirmed)
        //: The state of an endpoint: nobody has said that its signing secret is saved
        return ChipLook{Webhooks::tr("Secret not confirmed"), u"circle-question-mark"_s, Token::Accent, Token::Select,
                        Style::Soft};
    return {};
}

ChipLook deliveryChip(const WebhookDelivery &delivery)
{
    switch (delivery.state) {
    case WebhookDelivery::State::Waiting:
        //: What became of a delivery: it waits for another try
        return {Webhooks::tr("Waiting"), u"hourglass"_s, Token::WarnText, Token::WarnSoft, Style::Soft};
    case WebhookDelivery::State::Delivered:
        //: What became of a delivery
        return {Webhooks::tr("Delivered"), u"circle-check"_s, Token::OkText, Token::OkSoft, Style::Soft};
    case WebhookDelivery::State::GivenUp:
        //: What became of a delivery
        return {Webhooks::tr("Given up"), u"circle-x"_s, Token::DangerText, Token::DangerSoft, Style::Soft};
    }
    Q_UNREACHABLE();
}

QString deliveryFact(const WebhookDelivery &delivery)
{
    if (delivery.tries == 0)
        //: A delivery that was not tried yet
        return delivery.state == WebhookDelivery::State::Waiting ? Webhooks::tr("on its way") : QString();
    const QString outcome = outcomeText(delivery);
    switch (delivery.state) {
    case WebhookDelivery::State::Waiting:
        //: %1 is "try 4 of 9", %2 what the last one brought, as "503" or "timed out"
        return Webhooks::tr("%1, %2").arg(tryText(delivery), outcome);
    case WebhookDelivery::State::Delivered:
        if (delivery.tries == 1)
            return outcome;
        //: %1 is what the endpoint answered, as "204", %2 a number
        return Webhooks::tr("%1, on try %2").arg(outcome, QLocale().toString(delivery.tries));
    case WebhookDelivery::State::GivenUp:
        if (delivery.tries == 1)
            //: %1 is what the only try brought, as "503"
            return Webhooks::tr("after 1 try, %1").arg(outcome);
        //: %1 is what the last try brought, as "503"
        return Webhooks::tr("after %n tries, %1", nullptr, delivery.tries).arg(outcome);
    }
    Q_UNREACHABLE();
}

QString tryText(const WebhookDelivery &delivery)
{
    if (delivery.tries > delivery.triesAllowed)
        //: A delivery that somebody sent more often than is planned; %1 is a number
        return Webhooks::tr("try %1").arg(QLocale().toString(delivery.tries));
    //: How often a delivery was tried: two numbers
    return Webhooks::tr("try %1 of %2")
        .arg(QLocale().toString(delivery.tries), QLocale().toString(delivery.triesAllowed));
}

QString answerText(int status, const QString &failure)
{
    return status > 0 ? QString::number(status) : capitalised(failureText(failure));
}

QString tookText(std::chrono::milliseconds took)
{
    const double seconds = static_cast<double>(took.count()) / 1000;
    //: How long something took; %1 is a number of seconds
    return Webhooks::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

QString deliverySubject(const WebhookDelivery &delivery)
{
    //: In place of a key's name: the event was invented to try the endpoint
    return delivery.key.isEmpty() ? Webhooks::tr("Test event") : safeText(delivery.keyName);
}

QString shortMoment(const QDateTime &at, const QDateTime &now)
{
    const QDateTime here = at.toLocalTime();
    if (here.date() == now.toLocalTime().date())
        return here.time().toString(u"HH:mm:ss"_s);
    return QLocale().toString(here.date(), u"d MMM "_s) + here.time().toString(u"HH:mm"_s);
}

} // namespace chatelaine
