// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/keyhistory.h"

#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A known verb in the person's language; an unknown one as the service tells it.
QString sentence(const AuditEntry &entry)
{
    const QString who = safeText(entry.actor);
    if (entry.verb == "key.created"_L1)
        //: History of a key; %1 is a person
        return KeyHistory::tr("Created by %1").arg(who);
    if (entry.verb == "key.revoked"_L1)
        //: History of a key; %1 is a person
        return KeyHistory::tr("Revoked by %1").arg(who);
    if (entry.verb == "key.rotated"_L1)
        //: History of a key; %1 is a person
        return KeyHistory::tr("Rotated by %1").arg(who);
    if (entry.verb == "key.confirmed"_L1)
        //: History of a key: somebody said that they hold its secret; %1 is a person
        return KeyHistory::tr("Secret confirmed by %1").arg(who);
    if (entry.verb == "key.reissued"_L1)
        //: History of a key: its secret was lost and made anew; %1 is a person
        return KeyHistory::tr("Secret reissued by %1").arg(who);
    if (entry.verb == "key.revealed"_L1)
        //: History of a key: its sealed secret was opened; %1 is a person
        return KeyHistory::tr("Secret revealed to %1").arg(who);
    if (entry.verb == "key.old-secret-ended"_L1)
        //: History of a key: the secret from before its last rotation; %1 is a person
        return KeyHistory::tr("Old secret ended by %1").arg(who);
    if (entry.verb == "key.expired"_L1)
        //: History of a key
        return KeyHistory::tr("Expired");
    return safeText(entry.summary.isEmpty() ? entry.verb : entry.summary);
}

} // namespace

KeyHistory::KeyHistory(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    // Its own line, for it hides with the rest of it.
    column->addWidget(new Hairline);
    column->addSpacing(10);
    column->addWidget(new Label(tr("History"), TextStyle::Heading));
    column->addLayout(m_lines);
    hide();
}

void KeyHistory::show(const std::vector<AuditEntry> &entries)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!entries.empty());
    for (const AuditEntry &entry : entries) {
        if (m_lines->count() == longest)
            break;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        row->addWidget(new ElidedLabel(sentence(entry)), 1);
        row->addWidget(new Label(date(entry.at.toLocalTime().date()), TextStyle::Small, Token::Text2));
        m_lines->addWidget(line);
    }
}

} // namespace chatelaine
