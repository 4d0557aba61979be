// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/createdialog.h"

#include "ui/dialogs/consequences.h"
#include "ui/dialogs/draftwords.h"
#include "ui/dialogs/environmentchoice.h"
#include "ui/dialogs/expirychoice.h"
#include "ui/dialogs/presetrow.h"
#include "ui/parts/advice.h"
#include "ui/parts/field.h"
#include "ui/parts/hairline.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/scopepicker.h"
#include "ui/parts/segmented.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 900;
constexpr int leftWidth = 428;

QVBoxLayout *column(QWidget *side)
{
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(18);
    return column;
}

const FieldProblem *problemOf(const std::vector<FieldProblem> &found, const QString &pointer)
{
    const auto one =
        std::find_if(found.begin(), found.end(), [&](const FieldProblem &p) { return p.pointer.startsWith(pointer); });
    return one == found.end() ? nullptr : &*one;
}

} // namespace

CreateDialog::CreateDialog(const KeyDraft &start, const Context &context,
                           std::function<void(KeyDraft, Prompts::Outcome)> create, QWidget *parent)
    : DialogFrame(tr("Create key"), dialogWidth, Head::Ruled, parent)
    , m_start(start)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_nameField(new Field(tr("Name"), m_name))
    , m_environment(new EnvironmentChoice(profile()))
    , m_presets(new PresetRow(profile()))
    , m_scopes(new ScopePicker)
    , m_scopesField(new Field(capitalised(localized(profile().nouns.scopes)), m_scopes))
    , m_consequences(new Consequences)
{
    setObjectName(u"createDialog"_s);
    if (m_start.kind.isEmpty() && !profile().kinds.empty())
        m_start.kind = profile().kinds.front().id;
    setNote(isGlobal() ? localized(profile().kind(m_start.kind)->name) : safeText(context.workspace));
    if (profile().expiry.allowed)
        m_expiry = new ExpiryChoice(profile().expiry, context.now);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeLeft());
    sides->addWidget(new Hairline(Qt::Vertical));
    sides->addWidget(makeRight(), 1);
    body()->addLayout(sides);
    addCancel();
    m_verb = addVerb(tr("Create key"), "primary");
    take(start);

    connect(m_name, &QLineEdit::textChanged, this, &CreateDialog::check);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_nameLeft = true;
        check();
    });
    connect(m_environment, &EnvironmentChoice::changed, this, &CreateDialog::check);
    connect(m_scopes, &ScopePicker::changed, this, &CreateDialog::check);
    connect(m_presets, &PresetRow::picked, m_scopes, &ScopePicker::setScopes);
    if (m_expiry)
        connect(m_expiry, &ExpiryChoice::changed, this, &CreateDialog::check);
    connect(m_verb, &QPushButton::clicked, this, [this, create] { create(draft(), outcome()); });
    check();
    m_name->setFocus();
}

QWidget *CreateDialog::makeLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(width() * leftWidth / dialogWidth);
    QVBoxLayout *down = column(left);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestName + 1);
    m_nameField->setHelp(advice(profile(), u"create"_s));
    down->addWidget(m_nameField);
    if (const std::vector<const Profile::KeyKind *> offered = kindsOfTier(); offered.size() > 1) {
        m_kind = new Segmented;
        m_kind->setObjectName(u"kind"_s);
        std::vector<Segmented::Item> kinds;
        for (const Profile::KeyKind *kind : offered)
            kinds.push_back({kind->id, localized(kind->name), {}, {}});
        m_kind->setFilling(true);
        m_kind->setItems(kinds);
        down->addWidget(new Field(tr("Kind"), m_kind));
        connect(m_kind, &Segmented::currentChanged, this, &CreateDialog::check);
    }
    m_environmentField = new Field(capitalised(localized(profile().nouns.environment)), m_environment);
    down->addWidget(m_environmentField);
    if (!m_presets->isEmpty() && !isGlobal()) {
        auto *presets = new Field(tr("Start from"), m_presets);
        presets->setHelp(tr("Presets tick scopes on the right. You can change them."));
        down->addWidget(presets);
    } else {
        m_presets->setParent(left);
        m_presets->hide();
    }
    if (m_expiry) {
        auto *expires = new Field(tr("Expires"), m_expiry);
        expires->setHelp(advice(profile(), u"expiry"_s));
        down->addWidget(expires);
    }
    down->addStretch();
    return left;
}

bool CreateDialog::isGlobal() const
{
    const Profile::KeyKind *kind = profile().kind(m_start.kind);
    return kind && kind->global;
}

std::vector<const Profile::KeyKind *> CreateDialog::kindsOfTier() const
{
    std::vector<const Profile::KeyKind *> kinds;
    for (const Profile::KeyKind &kind : profile().kinds)
        if (kind.global == isGlobal())
            kinds.push_back(&kind);
    return kinds;
}

QWidget *CreateDialog::makeRight()
{
    auto *right = new QWidget;
    QVBoxLayout *down = column(right);
    m_scopes->setObjectName(u"scopes"_s);
    m_scopes->setProfile(m_context.profile);
    // What a key of the whole service may do is no role's of one workspace to withhold.
    if (const Profile::Role *role = profile().role(m_context.role); role && !isGlobal())
        m_scopes->setForbidden(role->cannotGrant);
    m_scopesField->setHelp(advice(profile(), u"scopes"_s));
    down->addWidget(m_scopesField, 1);
    down->addWidget(m_consequences);
    return right;
}

void CreateDialog::take(const KeyDraft &start)
{
    for (const Profile::Environment &environment : profile().environments)
        if (m_context.mayCreate && !m_context.mayCreate(environment.id))
            m_environment->forbid(environment.id, tr("Your role may not create keys here."));
    m_name->setText(start.name);
    if (m_kind && !start.kind.isEmpty())
        m_kind->setCurrent(start.kind);
    const bool only = profile().environments.size() == 1;
    m_environment->setCurrent(only ? profile().environments.front().id : start.environment);
    m_scopes->setScopes(start.scopes);
    if (m_expiry && start.expiresAt)
        m_expiry->setExpiresAt(start.expiresAt);
}

KeyDraft CreateDialog::draft() const
{
    KeyDraft made;
    made.kind = m_kind ? m_kind->current() : m_start.kind;
    made.name = m_name->text().trimmed();
    made.environment = m_environment->current();
    const Profile::KeyKind *kind = profile().kind(made.kind);
    made.scopes = kind && !kind->fixedScopes.isEmpty() ? kind->fixedScopes : m_scopes->scopes();
    if (m_expiry)
        made.expiresAt = m_expiry->expiresAt();
    return made;
}

void CreateDialog::check()
{
    const KeyDraft now = draft();
    const Profile::KeyKind *kind = profile().kind(now.kind);
    const bool fixed = kind && !kind->fixedScopes.isEmpty();
    m_scopes->setEnabled(!fixed);
    m_presets->setEnabled(!fixed);
    m_presets->setScopes(now.scopes);
    m_consequences->setScopes(profile(), now.scopes);
    m_scopesField->setFact(tr("%1 of %2 chosen").arg(m_scopes->chosen()).arg(m_scopes->total()));

    const Profile::Environment *environment = profile().environment(now.environment);
    setEnvironment(profile(), now.environment);
    m_environmentField->setHelp(environment && environment->isLive() ? advice(profile(), u"create-live"_s) : QString());
    m_verb->setText(environment ? tr("Create %1 key").arg(localized(environment->label).toLower()) : tr("Create key"));

    const std::vector<FieldProblem> found = problems(now, profile(), QDateTime::currentDateTimeUtc());
    checkName(found);
    m_scopesField->clear();
    if (const FieldProblem *scope = problemOf(found, u"/scopes/"_s))
        m_scopesField->setError(problemSentence(*scope, profile()));
    m_verb->setEnabled(found.empty() && !isBusy());
    setReason(found.empty() ? QString() : nextStep(found.front(), profile()));
}

void CreateDialog::checkName(const std::vector<FieldProblem> &found)
{
    const FieldProblem *wrong = problemOf(found, u"/name"_s);
    const QString name = m_name->text().trimmed();
    if (wrong && (m_nameLeft || wrong->code != "required"_L1))
        return m_nameField->setError(problemSentence(*wrong, profile()));
    const QString environment = m_environment->current();
    if (!wrong && m_context.namesakes && m_context.namesakes(name, environment) > 0) {
        const Profile::Environment *known = profile().environment(environment);
        return m_nameField->setWarning(
            tr("Another %1 key has this name. Add where it runs, such as “%2, %3”.")
                .arg(known ? localized(known->label).toLower() : QString(), safeText(name), zoneCity()));
    }
    m_nameField->clear();
}

bool CreateDialog::showFieldError(const FieldProblem &problem)
{
    if (problem.pointer.startsWith("/name"_L1))
        m_nameField->setError(problemSentence(problem, profile()));
    else if (problem.pointer.startsWith("/scopes"_L1))
        m_scopesField->setError(problemSentence(problem, profile()));
    else
        return false;
    return true;
}

} // namespace chatelaine
