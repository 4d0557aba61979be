// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/accountsection.h"

#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/relativetime.h"
#include "ui/settings/changepassworddialog.h"
#include "ui/settings/recoverycodesdialog.h"
#include "ui/settings/secondfactordialog.h"
#include "ui/settings/sessionsdialog.h"
#include "ui/settings/settingrow.h"
#include "ui/webhooks/confirmdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

AccountSection::AccountSection(Dashboard &dashboard, QWidget *parent)
    : QWidget(parent)
    , m_dashboard(dashboard)
    , m_error(new Callout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *row : {factorRow(), passwordRow(), sessionsRow()})
        column->addWidget(row);
    column->addWidget(m_error);
    m_error->hide();
    read();
}

QWidget *AccountSection::factorRow()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_setUp = makeButton(tr("Set up…"), "quiet");
    m_setUp->setObjectName(u"setUpSecondFactor"_s);
    m_renew = makeButton(tr("New recovery codes…"), "quiet");
    m_renew->setObjectName(u"renewRecoveryCodes"_s);
    m_off = makeButton(tr("Turn off…"), "danger-quiet");
    m_off->setObjectName(u"turnOffSecondFactor"_s);
    for (QPushButton *button : {m_setUp, m_renew, m_off}) {
        button->hide();
        row->addWidget(button);
    }
    connect(m_setUp, &QPushButton::clicked, this, &AccountSection::setUp);
    connect(m_renew, &QPushButton::clicked, this, &AccountSection::renew);
    connect(m_off, &QPushButton::clicked, this, &AccountSection::turnOff);
    m_factor = new SettingRow(tr("Two-factor sign-in"), tr("Asking the service…"), buttons);
    return m_factor;
}

QWidget *AccountSection::passwordRow()
{
    QPushButton *change = makeButton(tr("Change…"), "quiet");
    change->setObjectName(u"changePassword"_s);
    connect(change, &QPushButton::clicked, this,
            [this] { (new ChangePasswordDialog(*m_dashboard.account(), window()))->open(); });
    return new SettingRow(tr("Password"), tr("Changing it signs you out everywhere else."), change);
}

QWidget *AccountSection::sessionsRow()
{
    QPushButton *show = makeButton(tr("Sessions and devices…"), "quiet");
    show->setObjectName(u"sessions"_s);
    connect(show, &QPushButton::clicked, this,
            [this] { (new SessionsDialog(*m_dashboard.account(), *m_dashboard.session(), window()))->open(); });
    return new SettingRow(tr("Where you are signed in"), tr("See your other sessions and end them."), show);
}

void AccountSection::read()
{
    m_dashboard.account()->secondFactor().then(this, [this](const Result<SecondFactor> &factor) {
        if (factor)
            show(*factor);
        else
            fail(factor.error());
    });
}

void AccountSection::show(const SecondFactor &factor)
{
    m_error->hide();
    m_setUp->setVisible(!factor.enabled);
    m_renew->setVisible(factor.enabled);
    m_off->setVisible(factor.enabled);
    if (!factor.enabled)
        return m_factor->setHelp(tr("Off. A code of your phone makes a stolen password worthless."));
    const QString left = tr("%n recovery code(s) left.", nullptr, factor.recoveryCodes);
    //: %1 is a date, %2 as "8 recovery codes left."
    m_factor->setHelp(factor.since ? tr("On since %1. %2").arg(date(factor.since->toLocalTime().date()), left)
                                   //: %1 as "8 recovery codes left."
                                   : tr("On. %1").arg(left));
}

void AccountSection::setUp()
{
    m_setUp->setEnabled(false);
    m_dashboard.account()->beginSecondFactor().then(this, [this](const Result<SecondFactorSeed> &seed) {
        m_setUp->setEnabled(true);
        if (!seed)
            return fail(seed.error());
        auto *dialog = new SecondFactorDialog(*m_dashboard.account(), *seed, window());
        connect(dialog, &SecondFactorDialog::confirmed, this, &AccountSection::showCodes);
        dialog->open();
    });
}

void AccountSection::renew()
{
    m_renew->setEnabled(false);
    m_dashboard.account()->renewRecoveryCodes().then(this, [this](const Result<RecoveryCodes> &codes) {
        m_renew->setEnabled(true);
        if (codes)
            showCodes(*codes);
        else
            fail(codes.error());
    });
}

void AccountSection::turnOff()
{
    const ConfirmDialog::Content question{
        u"turnOffDialog"_s, tr("Turn off two-factor sign-in?"),
        tr("From then on your password alone signs you in. The recovery codes stop working."), tr("Turn off"),
        "danger"};
    const auto agree = [this](const Prompts::Outcome &outcome) {
        m_dashboard.account()->removeSecondFactor().then(this, [this, outcome](const Result<Done> &removed) {
            outcome(removed ? std::nullopt : std::optional(removed.error()));
            read();
        });
    };
    (new ConfirmDialog(question, agree, window()))->open();
}

void AccountSection::showCodes(const RecoveryCodes &codes)
{
    (new RecoveryCodesDialog(codes, window()))->open();
    read();
}

void AccountSection::fail(const Error &error)
{
    if (error.kind == Error::Kind::StepUp)
        return;
    const ErrorText words = errorText(error);
    m_error->setContent(Tone::Danger, u"circle-alert"_s, words.sentence, words.remedy);
    m_error->setRequestId(error.requestId);
    m_error->show();
}

} // namespace chatelaine
