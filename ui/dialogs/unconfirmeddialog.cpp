// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/unconfirmeddialog.h"

#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

UnconfirmedDialog::UnconfirmedDialog(const ApiKey &key, const Profile &profile, Verb reissue, Verb discard,
                                     QWidget *parent)
    //: %1 is the name of a key.
    : DialogFrame(tr("Nobody has confirmed the secret of %1").arg(safeText(key.name)), 580, Head::Plain, parent)
{
    setObjectName(u"unconfirmedDialog"_s);
    setEnvironment(profile, key.environment);
    setSub(tr("The service made it, but nobody has said that they saved it, and it can't be shown again."));

    // In a rotation that keeps the key, an older secret works on; without one, discarding ends the key.
    auto *what = new Callout;
    if (key.secondSecret)
        what->setContent(Tone::Neutral, u"info"_s, tr("The old secret still works"),
                         tr("A fresh secret replaces only the new one. Discarding it leaves the old one as it was."));
    else
        what->setContent(Tone::Warn, u"triangle-alert"_s, tr("The key works for whoever has the secret"),
                         tr("A fresh secret replaces it at once, under the same key. Discarding revokes the key."));
    body()->addWidget(what);
    body()->addStretch(1);

    QPushButton *give =
        makeButton(key.secondSecret ? tr("Discard the new secret") : tr("Discard and revoke"), "danger-quiet");
    give->setObjectName(u"discard"_s);
    addAlternative(give);
    addCancel();
    QPushButton *again = addVerb(tr("Make a fresh secret"), "primary");
    again->setObjectName(u"reissue"_s);
    connect(give, &QPushButton::clicked, this, [this, discard = std::move(discard)] { run(discard); });
    connect(again, &QPushButton::clicked, this, [this, reissue = std::move(reissue)] { run(reissue); });
}

void UnconfirmedDialog::run(const Verb &verb)
{
    clearError();
    setBusy(true);
    verb(outcome());
}

} // namespace chatelaine
