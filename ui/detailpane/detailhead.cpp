// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/detailhead.h"

#include "app/commands/movekey.h"
#include "domain/keydraft.h"
#include "ui/actions.h"
#include "ui/detailpane/inlineedit.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/requestid.h"

#include <QBoxLayout>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

DetailHead::DetailHead(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_kind(new Chip)
    , m_environment(new Chip)
    , m_money(new Label({}, TextStyle::Small))
    , m_name(new InlineEdit(tr("name"), TextStyle::Title, longestName))
    , m_error(new Label({}, TextStyle::Small, Token::DangerText))
    , m_requestId(new RequestId)
    , m_prefixRow(new QWidget)
    , m_prefix(new Label({}, TextStyle::Mono, Token::Text2))
    , m_reason(new Label({}, TextStyle::Small, Token::Text2))
{
    m_name->setObjectName(u"detailName"_s);
    m_prefix->setObjectName(u"detailPrefix"_s);
    m_error->setObjectName(u"detailError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_reason->setObjectName(u"rotateReason"_s);
    m_reason->setWordWrap(true);

    auto *close = makeIconButton(u"panel-right-close"_s, tr("Hide details"));
    close->setObjectName(u"hideDetails"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_environment);
    first->addWidget(m_kind);
    first->addWidget(m_money, 1);
    first->addStretch();
    first->addWidget(close);

    auto *copy = makeIconButton(u"copy"_s, tr("Copy the visible part"));
    copy->setObjectName(u"copyPrefix"_s);
    auto *prefixRow = new QHBoxLayout(m_prefixRow);
    prefixRow->setContentsMargins({});
    prefixRow->setSpacing(4);
    prefixRow->addWidget(m_prefix);
    prefixRow->addWidget(copy);
    prefixRow->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(first);
    column->addSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_error);
    column->addWidget(m_requestId);
    column->addWidget(m_prefixRow);
    column->addSpacing(4);
    column->addWidget(makeVerbs(actions));
    column->addWidget(m_reason);

    connect(close, &QPushButton::clicked, this, &DetailHead::closeWanted);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_visiblePart); });
    connect(m_name, &InlineEdit::edited, this, &DetailHead::renamed);
}

void DetailHead::show(const ApiKey &key, const Profile &profile, bool editable)
{
    const bool live = profile.isLive(key.environment);
    const auto *environment = profile.environment(key.environment);
    m_environment->setLook(environmentChip(profile, key.environment, false));
    m_money->setToken(live ? Token::LiveText : Token::TestText);
    m_money->setText(environment ? localized(environment->moneyText) : QString());
    m_name->setEditable(editable);
    if (!m_name->isEditing())
        m_name->setText(key.name);
    const Profile::KeyKind *kind = profile.kinds.size() > 1 ? profile.kind(key.kind) : nullptr;
    m_kind->setVisible(kind);
    if (kind)
        m_kind->setLook({localized(kind->name), {}, Token::Text2, Token::Well, ChipLook::Style::Outline});
    m_money->setVisible(!kind);
    m_reason->setVisible(key.secondSecret && key.state.meaning != StateClass::Ended);
    m_reason->setText(m_actions.obstacle(u"key.rotate"_s, {{key}, {}, {}}));
    m_visiblePart = key.visiblePart;
    m_prefix->setText(isolated(safeText(key.visiblePart)));
    m_prefixRow->setVisible(!key.visiblePart.isEmpty());
}

void DetailHead::setError(const QString &error, const QString &requestId)
{
    m_requestId->setId(requestId);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

QWidget *DetailHead::makeVerbs(Actions &actions)
{
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs, 6);
    QStringList ids{u"key.resolve"_s, u"key.rotate"_s};
    for (size_t place = 0; place < MoveKey::places; ++place)
        ids << MoveKey::idOf(place);
    ids << u"key.reveal"_s << u"key.copy-secret"_s << u"key.edit-scopes"_s << u"key.revoke"_s << u"key.delete"_s;
    for (const QString &id : ids) {
        QAction *action = actions.action(id);
        if (!action)
            continue;
        const bool always = id == "key.rotate"_L1 || id == "key.revoke"_L1;
        auto *button = makeActionButton(action, action->property("danger").toBool() ? "danger-quiet" : "quiet",
                                        always ? Shown::Always : Shown::WhenItApplies);
        button->setProperty("tight", true);
        flow->addWidget(button);
    }
    return verbs;
}

} // namespace chatelaine
