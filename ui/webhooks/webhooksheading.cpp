// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhooksheading.h"

#include "ui/actions.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

WebhooksHeading::WebhooksHeading(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_count(new Label({}, TextStyle::Display, Token::Text3))
{
    m_count->setObjectName(u"webhookCount"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Label(tr("Webhooks"), TextStyle::Display));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(makeActionButton(actions.action(u"webhook.test"_s), "quiet"));
    QPushButton *add = makeActionButton(actions.action(u"webhook.add"_s), "primary");
    setButtonKind(add, "primary", u"plus"_s);
    row->addWidget(add);

    auto *sub = new Label(tr("Tell your systems when a key is created, revoked, about to expire or expired. Signed "
                             "after Standard Webhooks."),
                          TextStyle::Body, Token::Text2);
    sub->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(sub);
}

void WebhooksHeading::setCount(int endpoints)
{
    m_count->setText(QLocale().toString(endpoints));
    //: What a screen reader says of the number beside the title
    m_count->setAccessibleName(tr("%n endpoint(s)", nullptr, endpoints));
}

} // namespace chatelaine
