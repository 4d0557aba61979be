// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/proofdialog.h"

#include "ui/parts/button.h"
#include "ui/parts/prooffield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

ProofDialog::ProofDialog(Prove prove, std::function<void()> turnAway, QWidget *parent)
    : DialogFrame(tr("Confirm that it is you"), 420, Head::Plain, parent)
    , m_prove(std::move(prove))
    , m_proof(new ProofField(tr("Your password")))
    , m_switch(makeButton({}, "link"))
{
    setObjectName(u"proofDialog"_s);
    setSub(tr("The service wants to know who is there before it does this. It then asks no more for five minutes."));
    body()->addWidget(m_proof);
    body()->addSpacing(8);
    m_switch->setObjectName(u"otherProof"_s);
    m_switch->hide();
    body()->addWidget(m_switch, 0, Qt::AlignLeft);
    body()->addStretch(1);
    addCancel();
    //: The button that confirms who somebody is and lets the request go on.
    m_verb = addVerb(tr("Confirm"), "primary");
    m_verb->setObjectName(u"confirm"_s);
    m_verb->setEnabled(false);
    connect(m_proof, &ProofField::changed, this, [this] { m_verb->setEnabled(m_proof->isComplete()); });
    connect(m_proof, &ProofField::submitted, this, &ProofDialog::confirm);
    connect(m_verb, &QPushButton::clicked, this, &ProofDialog::confirm);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        const bool code = m_proof->kind() == ProofField::Kind::Password;
        m_proof->setKind(code ? ProofField::Kind::Code : ProofField::Kind::Password);
        m_switch->setText(code ? tr("Use the password instead") : tr("Use a code instead"));
    });
    connect(this, &QDialog::rejected, this, std::move(turnAway));
    m_proof->focusFirst();
}

void ProofDialog::offerCode()
{
    m_switch->setText(tr("Use a code instead"));
    m_switch->show();
}

void ProofDialog::confirm()
{
    if (!m_proof->isComplete() || isBusy())
        return;
    const Proof proof = m_proof->proof();
    m_proof->clear();
    const Prompts::Outcome told = outcome();
    m_prove(proof, [self = QPointer(this), told](const std::optional<Error> &error) {
        if (!self)
            return;
        self->setBusy(false);
        if (!error || !self->m_proof->refuse(*error))
            told(error);
    });
}

} // namespace chatelaine
