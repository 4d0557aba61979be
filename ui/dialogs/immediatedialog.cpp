// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/immediatedialog.h"

#include "ui/dialogs/draftwords.h"
#include "ui/dialogs/usageproof.h"
#include "ui/parts/label.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;

} // namespace

ImmediateDialog::ImmediateDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent)
    : RotateDialog(key, context, std::move(rotate), dialogWidth, Head::Plain, parent)
    , m_proof(new UsageProof(key, context.now))
{
    setSub(tr("The old key stops at the moment the new one exists. There is no time in which both work."));
    body()->setSpacing(16);
    body()->addWidget(m_proof);
    if (const QString said = advice(*context.profile, u"rotate"_s); !said.isEmpty()) {
        auto *label = new Label(said, TextStyle::Body, Token::Text2);
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    auto *ready = new QCheckBox(tr("I can put the new key in place at once"));
    ready->setObjectName(u"ready"_s);
    body()->addWidget(ready);

    addCancel();
    QPushButton *verb = addRotateVerb(tr("Rotate key"), "danger");
    verb->setEnabled(false);
    connect(ready, &QCheckBox::toggled, verb, [this, verb](bool on) {
        verb->setEnabled(on);
        setReason(on ? QString() : tr("Say first that you are ready."));
    });
    setReason(tr("Say first that you are ready."));
    ready->setFocus();
}

void ImmediateDialog::setUsage(const KeyUsage &usage)
{
    m_proof->setUsage(usage);
}

} // namespace chatelaine
