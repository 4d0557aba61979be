// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/overlapdialog.h"

#include "domain/keydraft.h"
#include "ui/dialogs/draftwords.h"
#include "ui/dialogs/expirychoice.h"
#include "ui/parts/advice.h"
#include "ui/parts/callout.h"
#include "ui/parts/field.h"
#include "ui/parts/hairline.h"
#include "ui/parts/stepper.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 860;
constexpr int sideWidth = 236;

QWidget *makeSteps()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(24, 22, 16, 22);
    auto *steps = new Stepper;
    steps->setSteps(
        {{Stepper::State::Current, OverlapDialog::tr("Create a new key"), OverlapDialog::tr("With the same scopes")},
         {Stepper::State::ToDo, OverlapDialog::tr("Update the application"), OverlapDialog::tr("Both keys work")},
         {Stepper::State::ToDo, OverlapDialog::tr("Verify"), OverlapDialog::tr("Watch both keys")},
         {Stepper::State::ToDo, OverlapDialog::tr("Revoke the old key"), OverlapDialog::tr("When it has gone quiet")}});
    column->addWidget(steps);
    column->addStretch();
    side->setFixedWidth(std::max(scaled(sideWidth), side->sizeHint().width()));
    return side;
}

} // namespace

OverlapDialog::OverlapDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent)
    : RotateDialog(key, context, std::move(rotate), dialogWidth, Head::Ruled, parent)
    , m_key(key)
    , m_context(context)
    , m_name(new QLineEdit(key.name))
    , m_nameField(new Field(tr("Name of the new key"), m_name))
{
    setNote(tr("Step 1 of 4"));
    if (context.profile->expiry.allowed)
        m_expiry = new ExpiryChoice(context.profile->expiry, context.now);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeSteps());
    sides->addWidget(new Hairline(Qt::Vertical));
    sides->addWidget(makeForm(), 1);
    body()->addLayout(sides);
    addCancel();
    m_verb = addRotateVerb(tr("Create the new key"), "primary");
    connect(m_name, &QLineEdit::textChanged, this, &OverlapDialog::check);
    check();
    m_name->setFocus();
    m_name->selectAll();
}

QWidget *OverlapDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(18);
    auto *promise = new Callout;
    promise->setContent(Tone::Accent, u"refresh-cw"_s, tr("The old key keeps working until you revoke it"),
                        advice(*m_context.profile, u"rotate"_s));
    m_name->setObjectName(u"name"_s);
    m_nameField->setHelp(tr("It may keep the old one's name: the visible parts tell them apart."));
    column->addWidget(promise);
    column->addWidget(m_nameField);
    if (m_expiry) {
        auto *expires = new Field(tr("Expires"), m_expiry);
        expires->setHelp(advice(*m_context.profile, u"expiry"_s));
        column->addWidget(expires);
    }
    column->addStretch();
    return form;
}

RotationRequest OverlapDialog::request() const
{
    RotationRequest request;
    request.name = m_name->text().trimmed();
    if (m_expiry)
        request.expiresAt = m_expiry->expiresAt();
    return request;
}

void OverlapDialog::check()
{
    KeyEdit named;
    named.name = m_name->text().trimmed();
    const std::vector<FieldProblem> found = problems(named, *m_context.profile);
    if (found.empty())
        m_nameField->clear();
    else
        m_nameField->setError(problemSentence(found.front(), *m_context.profile));
    m_verb->setEnabled(found.empty() && !isBusy());
    setReason(found.empty() ? tr("You see its secret next, once.") : nextStep(found.front(), *m_context.profile));
}

bool OverlapDialog::showFieldError(const FieldProblem &problem)
{
    if (!problem.pointer.startsWith("/name"_L1))
        return false;
    m_nameField->setError(problemSentence(problem, *m_context.profile));
    return true;
}

} // namespace chatelaine
