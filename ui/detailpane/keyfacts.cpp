// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/keyfacts.h"

#include "domain/keydraft.h"
#include "ui/detailpane/inlineedit.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 84;

} // namespace

KeyFacts::KeyFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, scaled(nameWidth));
    m_grid->setColumnStretch(1, 1);
    m_status = addFact(tr("Status"), u"factStatus"_s);
    m_lastUsed = addFact(tr("Last used"), u"factLastUsed"_s);
    //: The last call with a key that was refused; it does not count as use
    m_lastRefused = addFact(tr("Last refused"), u"factLastRefused"_s);
    m_owner = addFact(tr("Owner"), u"factOwner"_s);
    m_ownerChoice = new QComboBox;
    m_ownerChoice->setObjectName(u"ownerChoice"_s);
    m_ownerChoice->setAccessibleName(tr("Owner"));
    m_ownerChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner.column->insertWidget(0, m_ownerChoice);
    m_created = addFact(tr("Created"), u"factCreated"_s);
    m_id = addFact(tr("Key ID"), u"factId"_s);
    m_id.value->setTextStyle(TextStyle::Mono);
    m_id.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note = new InlineEdit(tr("note"), TextStyle::Body, longestNote);
    m_note->setObjectName(u"detailNote"_s);
    addRow(tr("Note")).column->addWidget(m_note);

    connect(m_ownerChoice, &QComboBox::activated, this,
            [this](int at) { Q_EMIT ownerChosen({m_ownerChoice->itemData(at).toString()}); });
    connect(m_note, &InlineEdit::edited, this, &KeyFacts::noteEdited);
}

void KeyFacts::show(const ApiKey &key, const Profile &profile, const std::vector<Member> &members, bool editable,
                    const QDateTime &now)
{
    showStatus(key, profile, now);
    showLastUsed(key, now);
    showOwner(key, profile, members, editable);
    m_created.value->setText(date(key.createdAt.toLocalTime().date()));
    //: %1 is a person's name
    m_created.sub->setText(key.createdBy.isEmpty() ? QString() : tr("by %1").arg(safeText(key.createdBy)));
    m_id.value->setText(isolated(safeText(key.id.text)));
    m_note->setEditable(editable);
    if (!m_note->isEditing())
        m_note->setText(key.note, u"–"_s);
    for (const Fact &fact : {m_status, m_lastUsed, m_created, m_id})
        fact.sub->setVisible(!fact.sub->text().isEmpty());
}

void KeyFacts::show(const KeyUsage &usage, const Profile &profile, const QDateTime &now)
{
    const bool refused = usage.lastRefusedAt.has_value();
    for (QWidget *part : {m_lastRefused.name, m_lastRefused.value, m_lastRefused.sub})
        part->setVisible(refused);
    if (!refused)
        return;
    const Profile::Refusal *const cause = profile.refusal(usage.lastRefusedCause);
    m_lastRefused.value->setText(agoInWords(*usage.lastRefusedAt, now));
    m_lastRefused.sub->setText(cause ? localized(cause->title) : safeText(usage.lastRefusedCause));
}

KeyFacts::Fact KeyFacts::addFact(const QString &name, const QString &objectName)
{
    const Fact fact{addRow(name), new Label, new Label({}, TextStyle::Small, Token::Text2)};
    fact.value->setObjectName(objectName);
    fact.value->setWordWrap(true);
    fact.sub->setWordWrap(true);
    fact.column->addWidget(fact.value);
    fact.column->addWidget(fact.sub);
    return fact;
}

KeyFacts::Row KeyFacts::addRow(const QString &name)
{
    const int row = m_grid->rowCount();
    auto *title = new Label(name, TextStyle::Small, Token::Text2);
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_grid->addLayout(column, row, 1);
    return {title, column};
}

void KeyFacts::showStatus(const ApiKey &key, const Profile &profile, const QDateTime &now)
{
    const auto *state = profile.stateInfo(key.state.id);
    const QString label = state ? localized(state->label) : safeText(key.state.id);
    if (key.state.meaning == StateClass::Ended && key.endedAt) {
        m_status.value->setText(label);
        m_status.sub->setText(moment(key.endedAt->toLocalTime()));
        return;
    }
    if (!key.expiresAt) {
        m_status.value->setText(label);
        m_status.sub->setText(profile.expiry.allowed ? tr("Never expires") : QString());
        return;
    }
    //: A key's state and when it ends: %1 is a state as "Active", %2 a distance as "in 5 days"
    m_status.value->setText(tr("%1, expires %2").arg(label, until(*key.expiresAt, now)));
    //: %1 is a moment in UTC, %2 the same on this computer's clock, %3 the city of its time zone
    m_status.sub->setText(
        tr("%1 UTC\n%2 in %3").arg(moment(key.expiresAt->toUTC()), moment(key.expiresAt->toLocalTime()), zoneCity()));
}

void KeyFacts::showLastUsed(const ApiKey &key, const QDateTime &now)
{
    m_lastUsed.sub->setText({});
    switch (key.lastUsed.knowledge) {
    case LastUsed::Knowledge::Unknown:
        m_lastUsed.value->setText(tr("The service can't tell"));
        break;
    case LastUsed::Knowledge::Never:
        m_lastUsed.value->setText(tr("Never"));
        break;
    case LastUsed::Knowledge::At:
        m_lastUsed.value->setText(agoInWords(key.lastUsed.at, now));
        m_lastUsed.sub->setText(moment(key.lastUsed.at.toLocalTime()));
        break;
    }
}

void KeyFacts::showOwner(const ApiKey &key, const Profile &profile, const std::vector<Member> &members, bool editable)
{
    QString role;
    m_ownerChoice->clear();
    for (const Member &member : members) {
        if (member.status != Member::Status::Left)
            m_ownerChoice->addItem(safeText(member.name), member.id.text);
        if (member.id == key.owner && profile.role(member.role))
            role = localized(profile.role(member.role)->label);
    }
    const int at = m_ownerChoice->findData(key.owner.text);
    if (at < 0)
        m_ownerChoice->insertItem(0, safeText(key.ownerName), key.owner.text);
    m_ownerChoice->setCurrentIndex(std::max(at, 0));
    m_ownerChoice->setVisible(editable && !members.empty());
    m_owner.value->setVisible(m_ownerChoice->isHidden());
    m_owner.value->setText(safeText(key.ownerName));
    m_owner.sub->setText(key.ownerLeft ? tr("No longer a member") : role);
    m_owner.sub->setVisible(key.ownerLeft || (m_ownerChoice->isHidden() && !role.isEmpty()));
}

} // namespace chatelaine
