// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/revokedialog.h"

#include "ui/dialogs/usageproof.h"
#include "ui/parts/avatar.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/facts.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;
constexpr int typedWithinDays = 7;
constexpr qsizetype chipsShown = 8;

QWidget *scopeChips(const ApiKey &key, const Profile &profile)
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, 6);
    if (profile.isFullAccess(key.scopes)) {
        flow->addWidget(new Chip(fullAccessChip()));
        return chips;
    }
    for (const QString &scope : key.scopes.mid(0, chipsShown))
        flow->addWidget(new Chip(scopeChip(scope)));
    if (key.scopes.size() > chipsShown)
        flow->addWidget(new Label(u"+%1"_s.arg(key.scopes.size() - chipsShown), TextStyle::Small, Token::Text2));
    return chips;
}

QWidget *ownerLine(const ApiKey &key)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *avatar = new Avatar(20);
    avatar->setPerson(key.ownerName, key.ownerLeft);
    row->addWidget(avatar);
    row->addWidget(new Label(safeText(key.ownerName), TextStyle::Body));
    if (key.ownerLeft)
        row->addWidget(new Label(RevokeDialog::tr("is no longer a member"), TextStyle::Small, Token::Text2));
    row->addStretch();
    return line;
}

} // namespace

RevokeDialog::RevokeDialog(const ApiKey &key, const Context &context, std::function<void(Prompts::Outcome)> revoke,
                           std::function<void()> rotateInstead, QWidget *parent)
    : DialogFrame(tr("Revoke %1?").arg(safeText(key.name)), dialogWidth, Head::Plain, parent)
    , m_key(key)
    , m_context(context)
    , m_proof(new UsageProof(key, context.now))
{
    setObjectName(u"revokeDialog"_s);
    setSub(tr("It stops at once and for good. A revoked key can't be reinstated."));
    setEnvironment(*context.profile, key.environment);
    body()->setSpacing(16);
    body()->addWidget(m_proof);
    body()->addWidget(new Hairline);
    body()->addWidget(makeFacts());
    if (usedWithin(key, typedWithinDays, context.now))
        body()->addWidget(makeTyping());

    if (context.mayRotate && context.profile->rotation.mode != Profile::Rotation::Mode::None) {
        QPushButton *instead = makeButton(tr("Rotate instead…"), "quiet", u"refresh-cw"_s);
        instead->setObjectName(u"rotateInstead"_s);
        connect(instead, &QPushButton::clicked, this, [this, rotateInstead] {
            reject();
            rotateInstead();
        });
        addAlternative(instead);
    }
    QPushButton *cancel = addCancel();
    m_verb = addVerb(tr("Revoke key"), "danger");
    m_verb->setEnabled(!m_typed);
    connect(m_verb, &QPushButton::clicked, this, [this, revoke] { revoke(outcome()); });
    if (m_typed)
        m_typed->setFocus();
    else
        cancel->setFocus();
}

void RevokeDialog::setUsage(const KeyUsage &usage)
{
    m_proof->setUsage(usage);
}

QWidget *RevokeDialog::makeFacts() const
{
    auto *facts = new Facts;
    if (!m_key.scopes.isEmpty())
        facts->addRow(tr("Takes down"), scopeChips(m_key, *m_context.profile));
    if (!m_key.ownerName.isEmpty())
        facts->addRow(tr("Owner"), ownerLine(m_key));
    if (const QString fact = replacement(); !fact.isEmpty()) {
        auto *label = new Label(fact);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        facts->addRow(tr("Replacement"), label);
    }
    return facts;
}

QString RevokeDialog::replacement() const
{
    if (!m_context.uncovered)
        return {};
    const QStringList &uncovered = *m_context.uncovered;
    if (uncovered.isEmpty())
        return tr("Other keys of this environment cover all of its scopes.");
    if (uncovered.size() == 1)
        return tr("No other key of this environment covers %1.").arg(isolated(safeText(uncovered.first())));
    return tr("No other key of this environment covers %1 and %n more.", nullptr,
              static_cast<int>(uncovered.size()) - 1)
        .arg(isolated(safeText(uncovered.first())));
}

QWidget *RevokeDialog::makeTyping()
{
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"typedName"_s);
    QAction *right = m_typed->addAction(icon(u"circle-check"_s, Token::OkText), QLineEdit::TrailingPosition);
    right->setVisible(false);
    auto *field = new Field(tr("Type the name of the key to confirm"), m_typed);
    field->setHelp(tr("It was used in the last %n days.", nullptr, typedWithinDays));
    connect(m_typed, &QLineEdit::textChanged, this, [this, right](const QString &typed) {
        const bool same = typed.trimmed() == m_key.name.trimmed();
        right->setVisible(same);
        m_verb->setEnabled(same && !isBusy());
    });
    return field;
}

} // namespace chatelaine
