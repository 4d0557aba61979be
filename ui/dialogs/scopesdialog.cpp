// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/scopesdialog.h"

#include "domain/keydraft.h"
#include "ui/dialogs/draftwords.h"
#include "ui/dialogs/scopediff.h"
#include "ui/parts/advice.h"
#include "ui/parts/callout.h"
#include "ui/parts/field.h"
#include "ui/parts/hairline.h"
#include "ui/parts/scopepicker.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 860;
constexpr int diffWidth = 340;
constexpr int pickerHeight = 380;

} // namespace

ScopesDialog::ScopesDialog(const ApiKey &key, const DialogContext &context, Save save, QWidget *parent)
    //: %1 is how this service calls scopes, as "permissions"; %2 is a key's name
    : DialogFrame(tr("Edit %1 of %2").arg(localized(context.profile->nouns.scopes), safeText(key.name)), dialogWidth,
                  Head::Ruled, parent)
    , m_key(key)
    , m_context(context)
    , m_save(std::move(save))
    , m_picker(new ScopePicker)
    , m_field(new Field(capitalised(localized(profile().nouns.scopes)), m_picker))
    , m_conflict(new Callout)
    , m_diff(new ScopeDiff)
{
    setObjectName(u"scopesDialog"_s);
    setEnvironment(profile(), key.environment);
    setNote(isolated(safeText(key.visiblePart)));
    m_picker->setObjectName(u"scopes"_s);
    m_picker->setProfile(context.profile);
    if (const Profile::Role *role = profile().role(context.role))
        m_picker->setForbidden(role->cannotGrant);
    m_picker->setScopes(key.scopes);
    m_field->setHelp(advice(profile(), u"scopes"_s));
    m_picker->setMinimumHeight(scaled(pickerHeight));
    m_conflict->setObjectName(u"conflict"_s);
    m_conflict->hide();
    m_diff->setObjectName(u"diff"_s);
    body()->addWidget(makeSides());
    addCancel();
    m_verb = addVerb(tr("Save"), "primary");
    connect(m_picker, &ScopePicker::changed, this, &ScopesDialog::check);
    connect(m_verb, &QPushButton::clicked, this, &ScopesDialog::save);
    check();
    m_picker->setFocus();
}

QWidget *ScopesDialog::makeSides()
{
    auto *left = new QVBoxLayout;
    left->setContentsMargins(24, 18, 24, 18);
    left->addWidget(m_field);
    auto *side = new QWidget;
    side->setFixedWidth(scaled(diffWidth));
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(20, 18, 24, 18);
    right->setSpacing(12);
    right->addWidget(m_conflict);
    right->addWidget(m_diff);
    right->addStretch();
    auto *whole = new QWidget;
    auto *sides = new QHBoxLayout(whole);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addLayout(left, 1);
    sides->addWidget(new Hairline(Qt::Vertical));
    sides->addWidget(side);
    return whole;
}

QStringList ScopesDialog::scopes() const
{
    return m_picker->scopes();
}

void ScopesDialog::save()
{
    const Prompts::Outcome tell = outcome();
    m_save(m_key, scopes(), [self = QPointer(this), tell](const std::optional<Error> &error) {
        if (!self)
            return;
        // Said beside the difference, where it is to be seen, and not as a failure: the next Save knows better.
        const std::shared_ptr<const ApiKey> now = error ? error->current : nullptr;
        if (!now || now->state.meaning == StateClass::Ended)
            return tell(error);
        self->setBusy(false);
        self->compareWith(*now);
    });
}

void ScopesDialog::compareWith(const ApiKey &now)
{
    QStringList held;
    for (const QString &scope : now.scopes)
        held << isolated(safeText(scope));
    const bool same = now.scopes == m_key.scopes;
    m_key = now;
    m_conflict->setContent(
        Tone::Warn, u"users"_s, tr("Somebody else has changed this key meanwhile"),
        same ? tr("What it may do is as you saw it. Nothing was overwritten; save again if you still want this.")
             //: %1 is a list of scopes
             : tr("It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.")
                   .arg(QLocale().createSeparatedList(held)));
    m_conflict->show();
    check();
}

void ScopesDialog::check()
{
    KeyEdit edit;
    edit.scopes = scopes();
    const std::vector<FieldProblem> found = problems(edit, profile());
    const bool changed = profile().expanded(scopes()) != profile().expanded(m_key.scopes);
    m_diff->setChange(profile(), m_key.scopes, scopes());
    m_field->setFact(tr("%1 of %2 chosen").arg(m_picker->chosen()).arg(m_picker->total()));
    m_field->clear();
    if (!found.empty())
        m_field->setError(problemSentence(found.front(), profile()));
    m_verb->setEnabled(found.empty() && changed && !isBusy());
    setReason(!found.empty() ? nextStep(found.front(), profile())
                  : changed  ? QString()
                             : tr("Nothing has changed yet."));
}

bool ScopesDialog::showFieldError(const FieldProblem &problem)
{
    if (!problem.pointer.startsWith("/scopes"_L1))
        return false;
    m_field->setError(problemSentence(problem, profile()));
    return true;
}

} // namespace chatelaine
