// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/invitedialog.h"

#include "ui/members/rolelines.h"
#include "ui/members/rolewords.h"
#include "ui/parts/field.h"
#include "ui/parts/hairline.h"
#include "ui/parts/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 860;
constexpr int leftWidth = 384;
constexpr int days[] = {1, 3, 7, 14, 30};
constexpr int usualDays = 7;
constexpr int longestEmail = 254; ///< RFC 5321

/// As the service checks it: more it learns when somebody comes.
bool looksLikeAnAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && !text.contains(u' ');
}

} // namespace

InviteDialog::InviteDialog(const DialogContext &context, Invite invite, QWidget *parent)
    : DialogFrame(tr("Invite somebody"), dialogWidth, Head::Ruled, parent)
    , m_context(context)
    , m_email(new QLineEdit)
    , m_emailField(new Field(tr("E-mail"), m_email))
    , m_role(new QComboBox)
    , m_roleField(new Field(tr("Role"), m_role))
    , m_days(new QComboBox)
    , m_abilities(new RoleLines)
{
    setObjectName(u"inviteDialog"_s);
    setNote(safeText(context.workspace));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeLeft());
    sides->addWidget(new Hairline(Qt::Vertical));
    sides->addWidget(makeRight(), 1);
    body()->addLayout(sides);
    addCancel();
    m_verb = addVerb(tr("Make invitation link"), "primary");

    connect(m_email, &QLineEdit::textChanged, this, &InviteDialog::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &InviteDialog::showRole);
    connect(m_verb, &QPushButton::clicked, this, [this, invite = std::move(invite)] { invite(draft(), outcome()); });
    showRole();
    check();
    m_email->setFocus();
}

QWidget *InviteDialog::makeLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(width() * leftWidth / dialogWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(18);
    m_email->setObjectName(u"email"_s);
    m_email->setMaxLength(longestEmail);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailField->setHelp(tr("Nothing is sent there. You get a link that you pass on yourself."));
    m_role->setObjectName(u"role"_s);
    for (const Profile::Role &role : rolesUpTo(profile(), m_context.role))
        m_role->addItem(localized(role.label), role.id);
    // The least is the safest to begin with.
    m_role->setCurrentIndex(m_role->count() - 1);
    m_days->setObjectName(u"days"_s);
    for (const int each : days)
        //: How long the link of an invitation works
        m_days->addItem(tr("%n day(s)", nullptr, each), each);
    m_days->setCurrentIndex(m_days->findData(usualDays));
    auto *validity = new Field(tr("The link works for"), m_days);
    validity->setHelp(tr("Once, and until you withdraw it."));
    column->addWidget(m_emailField);
    column->addWidget(m_roleField);
    column->addWidget(validity);
    column->addStretch();
    return left;
}

QWidget *InviteDialog::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(24, 18, 24, 18);
    column->addWidget(m_abilities);
    column->addStretch();
    return right;
}

void InviteDialog::showRole()
{
    const QString chosen = m_role->currentData().toString();
    const Profile::Role *const role = profile().role(chosen);
    m_roleField->setHelp(role ? localized(role->description) : QString());
    m_abilities->clear();
    //: Above what a role may do; %1 is a role, as "Developer"
    m_abilities->add(tr("May, as %1").arg(m_role->currentText()), RoleLines::Sign::May, abilities(profile(), chosen));
}

InvitationDraft InviteDialog::draft() const
{
    return {m_email->text().trimmed(), m_role->currentData().toString(), m_days->currentData().toInt()};
}

void InviteDialog::check()
{
    m_emailField->clear();
    const bool whole = looksLikeAnAddress(draft().email);
    m_verb->setEnabled(whole && !isBusy());
    setReason(whole ? QString() : tr("Type an e-mail address to continue."));
}

bool InviteDialog::showFieldError(const FieldProblem &problem)
{
    if (problem.pointer == "/email"_L1)
        m_emailField->setError(problem.code == "taken"_L1
                                   ? tr("This address belongs to a member, or to an invitation that is open.")
                                   : tr("The service takes this for no e-mail address."));
    else if (problem.pointer == "/role"_L1)
        m_roleField->setError(safeText(problem.detail));
    else
        return false;
    return true;
}

} // namespace chatelaine
