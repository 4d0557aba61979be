// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/roledialog.h"

#include "ui/members/rolelines.h"
#include "ui/members/rolewords.h"
#include "ui/parts/choicecard.h"
#include "ui/parts/text.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 640;

} // namespace

RoleDialog::RoleDialog(const Member &member, const DialogContext &context, SetRole setRole, QWidget *parent)
    //: %1 is a person's name
    : DialogFrame(tr("Change role of %1").arg(safeText(member.name)), dialogWidth, Head::Plain, parent)
    , m_member(member)
    , m_context(context)
    , m_roles(new QButtonGroup(this))
    , m_difference(new RoleLines)
{
    setObjectName(u"roleDialog"_s);
    //: %1 is a role, as "Developer"
    setSub(tr("Now %1. The new role holds at once, wherever they are signed in.")
               .arg(roleLabel(*context.profile, member.role)));
    addRoles();
    m_difference->setObjectName(u"difference"_s);
    body()->addSpacing(14);
    body()->addWidget(m_difference);
    addCancel();
    m_verb = addVerb(tr("Change role"), "primary");
    connect(m_verb, &QPushButton::clicked, this,
            [this, setRole = std::move(setRole)] { setRole(chosen(), outcome()); });
    connect(m_roles, &QButtonGroup::buttonClicked, this, [this] { show(chosen()); });
    show(chosen());
}

void RoleDialog::addRoles()
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (const Profile::Role &role : rolesUpTo(*m_context.profile, m_context.role)) {
        auto *card = new ChoiceCard(localized(role.label), localized(role.description), {}, {});
        card->setObjectName(u"role."_s + role.id);
        card->setChecked(role.id == m_member.role);
        m_roles->addButton(card);
        column->addWidget(card);
    }
    body()->addWidget(cards);
}

QString RoleDialog::chosen() const
{
    const QAbstractButton *const on = m_roles->checkedButton();
    return on ? on->objectName().section(u'.', 1) : QString();
}

void RoleDialog::choose(const QString &role)
{
    if (auto *card = findChild<ChoiceCard *>(u"role."_s + role)) {
        card->setChecked(true);
        show(role);
    }
}

void RoleDialog::show(const QString &role)
{
    const bool other = !role.isEmpty() && role != m_member.role;
    const RoleDifference difference =
        other ? roleDifference(*m_context.profile, m_member.role, role) : RoleDifference();
    m_difference->clear();
    //: Above a list of what somebody may do with a new role; %1 is a person's name
    m_difference->add(tr("%1 may from now on").arg(safeText(m_member.name)), RoleLines::Sign::Gains, difference.gains);
    //: Above a list of what somebody may no longer do with a new role; %1 is a person's name
    m_difference->add(tr("%1 may no longer").arg(safeText(m_member.name)), RoleLines::Sign::Loses, difference.loses);
    m_difference->setVisible(!difference.gains.isEmpty() || !difference.loses.isEmpty());
    m_verb->setEnabled(other);
    setReason(other ? QString() : tr("Choose another role to continue."));
}

bool RoleDialog::showFieldError(const FieldProblem &problem)
{
    setReason(safeText(problem.detail));
    return problem.pointer == "/role"_L1;
}

} // namespace chatelaine
