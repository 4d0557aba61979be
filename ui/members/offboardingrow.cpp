// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/offboardingrow.h"

#include "ui/members/offboardingwords.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/segmented.h"

#include <QBoxLayout>
#include <QComboBox>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chipWidth = 62, useWidth = 92, personWidth = 214, leastHeight = 50;

const std::pair<KeyVerdict, QString> verdicts[] = {
    {KeyVerdict::HandOver, u"hand-over"_s}, {KeyVerdict::Rotate, u"rotate"_s}, {KeyVerdict::Revoke, u"revoke"_s}};

QString idOf(KeyVerdict verdict)
{
    const auto *found =
        std::find_if(std::begin(verdicts), std::end(verdicts), [&](const auto &each) { return each.first == verdict; });
    return found == std::end(verdicts) ? QString() : found->second;
}

QString lastUseText(const LastUsed &used, const QDateTime &now)
{
    switch (used.knowledge) {
    case LastUsed::Knowledge::Unknown:
        //: When a key was last used: the service cannot tell
        return OffboardingRow::tr("not known");
    case LastUsed::Knowledge::Never:
        //: When a key was last used
        return OffboardingRow::tr("never");
    case LastUsed::Knowledge::At:
        return ago(used.at, now);
    }
    Q_UNREACHABLE();
}

} // namespace

OffboardingRow::OffboardingRow(const OffboardingKey &key, const Profile &profile, const std::vector<Member> &heirs,
                               const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_verdict(new Segmented)
    , m_person(new QComboBox)
    , m_fact(new Label({}, TextStyle::Small, Token::Text2))
{
    setObjectName(u"row."_s + key.key.id.text);
    setMinimumHeight(scaled(leastHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(14);
    row->addWidget(makeName(key), 1);
    auto *place = new QWidget;
    place->setFixedWidth(scaled(chipWidth));
    auto *inside = new QHBoxLayout(place);
    inside->setContentsMargins({});
    inside->addWidget(new Chip(environmentChip(profile, key.key.environment, true)), 0, Qt::AlignLeft);
    row->addWidget(place);
    row->addWidget(makeUse(now));
    row->addWidget(m_verdict);
    auto *end = new QWidget;
    end->setFixedWidth(scaled(personWidth));
    auto *ending = new QVBoxLayout(end);
    ending->setContentsMargins({});
    ending->setSpacing(4);
    ending->addWidget(m_person);
    ending->addWidget(m_fact);
    m_fact->setObjectName(u"fact"_s);
    m_fact->setWordWrap(true);
    row->addWidget(end);
    addVerdicts(heirs);
    show();
}

QWidget *OffboardingRow::makeName(const OffboardingKey &key)
{
    auto *names = new QWidget;
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new ElidedLabel(safeText(key.key.name), TextStyle::Label));
    column->addWidget(new ElidedLabel(isolated(safeText(key.key.visiblePart)), TextStyle::Mono, Token::Text2));
    return names;
}

QWidget *OffboardingRow::makeUse(const QDateTime &now)
{
    auto *use = new Label(lastUseText(m_key.key.lastUsed, now), TextStyle::Small, Token::Text2);
    use->setObjectName(u"lastUse"_s);
    use->setFixedWidth(scaled(useWidth));
    use->setWordWrap(true);
    //: What a screen reader says of a time; %1 is "3 min ago"
    use->setAccessibleName(tr("Last used: %1").arg(use->text()));
    return use;
}

void OffboardingRow::addVerdicts(const std::vector<Member> &heirs)
{
    m_verdict->setObjectName(u"verdict"_s);
    //: What a screen reader calls a choice; %1 is a key's name
    m_verdict->setAccessibleName(tr("What becomes of %1").arg(safeText(m_key.key.name)));
    m_verdict->setItems({{idOf(KeyVerdict::HandOver), tr("Hand over"), {}, {}},
                         {idOf(KeyVerdict::Rotate), tr("Rotate"), {}, {}},
                         {idOf(KeyVerdict::Revoke), tr("Revoke"), {}, {}}});
    if (m_key.relation == OffboardingKey::Relation::Seen)
        m_verdict->setObstacle(idOf(KeyVerdict::HandOver),
                               tr("Somebody else owns it already, and a copy of the secret may exist."));
    if (m_key.verdict == KeyVerdict::None)
        m_verdict->clearCurrent();
    else
        m_verdict->setCurrent(idOf(m_key.verdict));
    m_person->setObjectName(u"person"_s);
    //: What a screen reader calls a list of people; %1 is a key's name
    m_person->setAccessibleName(tr("Who takes %1").arg(safeText(m_key.key.name)));
    m_person->setPlaceholderText(tr("Choose somebody"));
    for (const Member &heir : heirs)
        m_person->addItem(safeText(heir.name), heir.id.text);
    m_person->setCurrentIndex(m_person->findData(m_key.handTo.text));
    connect(m_verdict, &Segmented::currentChanged, this, &OffboardingRow::show);
    connect(m_person, &QComboBox::currentIndexChanged, this, &OffboardingRow::show);
}

bool OffboardingRow::needsPerson() const
{
    const KeyVerdict verdict = decision().verdict;
    return verdict == KeyVerdict::HandOver
        || (verdict == KeyVerdict::Rotate && m_key.relation == OffboardingKey::Relation::Owned);
}

KeyDecision OffboardingRow::decision() const
{
    const auto *found = std::find_if(std::begin(verdicts), std::end(verdicts),
                                     [&](const auto &each) { return each.second == m_verdict->current(); });
    const KeyVerdict verdict = found == std::end(verdicts) ? KeyVerdict::None : found->first;
    if (verdict == KeyVerdict::Rotate && m_key.relation == OffboardingKey::Relation::Seen)
        return {m_key.key.id, verdict, m_key.key.owner};
    const bool toSomebody = verdict == KeyVerdict::HandOver || verdict == KeyVerdict::Rotate;
    return {m_key.key.id, verdict, toSomebody ? MemberId{m_person->currentData().toString()} : MemberId()};
}

bool OffboardingRow::isDecided() const
{
    const KeyDecision now = decision();
    return now.verdict != KeyVerdict::None && (!needsPerson() || !now.handTo.isEmpty());
}

void OffboardingRow::setProblem(const QString &problem)
{
    m_fact->setText(problem);
    m_fact->setToken(Token::DangerText);
    m_fact->show();
}

void OffboardingRow::show()
{
    const KeyVerdict verdict = decision().verdict;
    m_person->setVisible(needsPerson());
    m_fact->setText(needsPerson() ? QString() : verdictText(m_key, verdict));
    m_fact->setToken(verdict == KeyVerdict::None ? Token::WarnText : Token::Text2);
    m_fact->setVisible(!m_fact->text().isEmpty());
    Q_EMIT changed();
}

} // namespace chatelaine
