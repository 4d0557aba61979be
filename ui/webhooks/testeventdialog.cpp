// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/testeventdialog.h"

#include "ui/parts/field.h"
#include "ui/parts/text.h"
#include "ui/webhooks/webhookwords.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 420;

} // namespace

TestEventDialog::TestEventDialog(const Webhook &webhook, const DialogContext &context,
                                 std::function<void(QString, Prompts::Outcome)> send, QWidget *parent)
    : DialogFrame(tr("Send test event"), dialogWidth, Head::Plain, parent)
{
    setObjectName(u"testEventDialog"_s);
    setEnvironment(*context.profile, webhook.environment);
    //: %1 is the address of an endpoint
    setSub(tr("%1 gets an invented event, signed as any other and marked as a test. No key changes.")
               .arg(titleAddress(webhook)));
    auto *events = new QComboBox;
    events->setObjectName(u"event"_s);
    for (const Profile::Event &event : context.profile->events)
        events->addItem(isolated(safeText(event.id)), event.id);
    auto *field = new Field(tr("Event"), events);
    const auto explain = [field, profile = context.profile](int at) {
        if (at >= 0)
            field->setHelp(localized(profile->events[static_cast<size_t>(at)].description));
    };
    connect(events, &QComboBox::currentIndexChanged, this, explain);
    explain(events->currentIndex());
    body()->addWidget(field);
    addCancel();
    QPushButton *verb = addVerb(tr("Send test event"), "primary");
    connect(verb, &QPushButton::clicked, this,
            [this, events, send = std::move(send)] { send(events->currentData().toString(), outcome()); });
    events->setFocus();
}

} // namespace chatelaine
