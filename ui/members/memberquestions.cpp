// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/memberquestions.h"

#include "ui/parts/text.h"

#include <QCoreApplication>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::MemberQuestions)
};

} // namespace

ConfirmDialog::Content suspendQuestion(const Member &member)
{
    //: %1 is a person's name
    return {u"suspendDialog"_s, Words::tr("Suspend %1?").arg(safeText(member.name)),
            Words::tr("They are signed out of this workspace at once and can't sign in to it until you resume them. "
                      "Keys they own work on, and every secret they have seen, too."),
            Words::tr("Suspend"), "danger"};
}

ConfirmDialog::Content passwordLinkQuestion(const Member &member)
{
    //: %1 is a person's name
    return {u"passwordLinkDialog"_s, Words::tr("Make a password link for %1?").arg(safeText(member.name)),
            Words::tr("For somebody who forgot their password. With the link they set a new one, once; then they are "
                      "signed out everywhere. Their old password works until they do. Make sure that it is them who "
                      "asks."),
            Words::tr("Make link"), "primary"};
}

ConfirmDialog::Content withdrawQuestion(const Invitation &invitation)
{
    //: %1 is an e-mail address
    return {u"withdrawDialog"_s, Words::tr("Withdraw the invitation of %1?").arg(safeText(invitation.email)),
            Words::tr("The link stops working at once. You can invite them again with a new one."),
            Words::tr("Withdraw invitation"), "danger"};
}

} // namespace chatelaine
