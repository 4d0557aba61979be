// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/requestid.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

RequestId::RequestId(QWidget *parent)
    : QWidget(parent)
    , m_shown(new ElidedLabel({}, TextStyle::MonoSmall, Token::Text2))
{
    setObjectName(u"requestId"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_shown->setObjectName(u"requestIdText"_s);
    QPushButton *copy = makeIconButton(u"copy"_s, tr("Copy the request id"));
    copy->setObjectName(u"copyRequestId"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    //: Before the id of a request
    row->addWidget(new Label(tr("Request"), TextStyle::Small, Token::Text2));
    row->addWidget(m_shown);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_id); });
    hide();
}

void RequestId::setId(const QString &id)
{
    m_id = id;
    m_shown->setText(isolated(safeText(id)));
    setAccessibleName(tr("Request %1").arg(safeText(id)));
    setVisible(!id.isEmpty());
}

} // namespace chatelaine
