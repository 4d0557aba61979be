// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/endolddialog.h"

#include "ui/parts/callout.h"
#include "ui/parts/facts.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"
#include "ui/parts/usagewords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;
constexpr qint64 secondsOfAnHour = 60 * 60;

} // namespace

EndOldDialog::EndOldDialog(const ApiKey &key, const DialogContext &context, End end, QWidget *parent)
    //: %1 is a key's name
    : DialogFrame(tr("Revoke the old secret of %1?").arg(safeText(key.name)), dialogWidth, Head::Plain, parent)
    , m_key(key)
    , m_now(context.now)
    , m_proof(new Callout)
{
    setObjectName(u"endOldDialog"_s);
    setEnvironment(*context.profile, key.environment);
    setSub(tr("From then on each call with it is refused. It can't come back."));
    m_proof->setObjectName(u"proof"_s);
    m_proof->setContent(Tone::Neutral, u"hourglass"_s, tr("Asking the service who still uses it"));
    std::vector<Facts::Row> rows{{tr("Keeps working"), tr("The key, with its new secret.")}};
    if (key.oldSecretEndsAt)
        rows.push_back({tr("Otherwise"),
                        //: %1 is a moment in UTC, %2 a distance as "in 22 h"
                        tr("It ends by itself on %1 UTC, %2.")
                            .arg(moment(key.oldSecretEndsAt->toUTC()), until(*key.oldSecretEndsAt, m_now))});
    auto *facts = new Facts;
    facts->setRows(rows);
    body()->setSpacing(16);
    body()->addWidget(m_proof);
    body()->addWidget(facts);
    body()->addStretch();
    addCancel();
    QPushButton *verb = addVerb(tr("Revoke old secret"), "danger");
    connect(verb, &QPushButton::clicked, this, [this, end = std::move(end)] {
        clearError();
        setBusy(true);
        end(outcome());
    });
}

void EndOldDialog::setUsage(const KeyUsage &usage)
{
    const KeyUsage::SecretUse *old = olderSecret(usage, m_key);
    if (!old || !old->lastAt) {
        m_proof->setContent(Tone::Ok, u"circle-check"_s, tr("Nobody has called with it in 30 days"));
        return;
    }
    const bool recent = old->lastAt->secsTo(m_now) < secondsOfAnHour;
    m_proof->setContent(recent ? Tone::Danger : Tone::Warn, u"triangle-alert"_s,
                        //: %1 is "3 minutes ago, from 10.4.0.7"
                        tr("Last call with it: %1").arg(lastUseOf(old, m_now)),
                        recent ? tr("Whoever that is has not taken over the new secret yet.")
                               : tr("Whoever has not taken over the new secret since is refused."));
}

} // namespace chatelaine
