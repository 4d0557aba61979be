// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/membersheading.h"

#include "ui/actions.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/searchfield.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 280;

} // namespace

MembersHeading::MembersHeading(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_count(new Label({}, TextStyle::Display, Token::Text3))
    , m_search(new SearchField(tr("Find a member")))
{
    m_count->setObjectName(u"memberCount"_s);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(12);
    titleRow->addWidget(new Label(tr("Members"), TextStyle::Display));
    titleRow->addWidget(m_count);
    titleRow->addStretch();
    QPushButton *invite = makeActionButton(actions.action(u"member.invite"_s), "primary");
    setButtonKind(invite, "primary", u"user-plus"_s);
    titleRow->addWidget(invite);

    m_search->setObjectName(u"teamSearch"_s);
    m_search->setMaximumWidth(scaled(searchWidth));
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_search, 1);
    verbs->addStretch();
    verbs->addWidget(makeActionButton(actions.action(u"member.role"_s), "quiet"));
    for (const QString &one : {u"member.suspend"_s, u"member.resume"_s, u"invitation.withdraw"_s})
        verbs->addWidget(makeActionButton(actions.action(one), "quiet", Shown::WhenItApplies));
    verbs->addWidget(makeActionButton(actions.action(u"member.remove"_s), "danger-quiet"));
    QPushButton *more = makeIconButton(u"ellipsis"_s, tr("More for this member"));
    more->setObjectName(u"memberMenu"_s);
    connect(more, &QPushButton::clicked, this,
            [this, more] { Q_EMIT menuWanted(more->mapToGlobal(more->rect().bottomLeft())); });
    verbs->addWidget(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addLayout(titleRow);
    column->addLayout(verbs);
}

void MembersHeading::setCount(int members)
{
    m_count->setText(QLocale().toString(members));
    //: What a screen reader says of the number beside the title
    m_count->setAccessibleName(tr("%n member(s)", nullptr, members));
}

} // namespace chatelaine
