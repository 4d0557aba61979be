// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/refusal/refusalanswer.h"

#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/chip.h"
#include "ui/parts/facts.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/refusal/causelist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

RefusalAnswer::RefusalAnswer(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new Callout)
    , m_facts(new Facts)
    , m_apart(new Label({}, TextStyle::Small, Token::Text2))
    , m_causes(new CauseList)
{
    m_verdict->setObjectName(u"refusalCause"_s);
    m_facts->setObjectName(u"refusalFacts"_s);
    m_apart->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_verdict);
    column->addWidget(m_facts);
    column->addWidget(m_apart);
    column->addWidget(m_causes);
}

void RefusalAnswer::show(const Profile &profile, const PastedRefusal &pasted, const std::optional<RefusedCall> &call,
                         bool jump, const QDateTime &now)
{
    const QString cause = call ? call->cause : pasted.cause;
    const std::optional<int> status = call ? std::optional(call->status) : pasted.status;
    const std::vector<Profile::Refusal> causes = possibleCauses(profile, cause, status);
    const bool several = causes.size() > 1;
    m_causes->setVisible(several);
    m_apart->setVisible(several);
    m_causes->setCauses(several ? causes : std::vector<Profile::Refusal>());
    if (several) {
        m_verdict->setContent(Tone::Neutral, u"circle-question-mark"_s,
                              //: %1 is a status as 401, %n how many things it can mean
                              tr("%1 can mean %n things here", nullptr, static_cast<int>(causes.size())).arg(*status));
        m_apart->setText(tr("The answer itself tells which: the word at the end of its type, and its header "
                            "Chatelaine-Cause, is the one in the right column. Its request id tells it too."));
    } else if (causes.empty()) {
        //: %1 is a status as 404
        m_verdict->setContent(Tone::Neutral, u"circle-question-mark"_s, tr("%1 is no refusal of a key").arg(*status),
                              tr("A refused key is answered with another status. Ask whoever runs the API."));
    } else {
        showCause(causes.front(), pasted);
    }
    showFacts(profile, pasted, call, jump, now);
}

void RefusalAnswer::showCause(const Profile::Refusal &cause, const PastedRefusal &pasted)
{
    if (!cause.title.isEmpty()) {
        m_verdict->setContent(Tone::Danger, u"ban"_s, localized(cause.title), localized(cause.remedy));
        return;
    }
    // Nothing is made up about a cause that the profile doesn't list: it is told as it came.
    const QString title = pasted.title.isEmpty() ? isolated(safeText(cause.cause)) : safeText(pasted.title);
    const QString told = safeText(pasted.detail);
    const QString unknown = tr("The service's rules don't list this cause, so there is no advice for it.");
    m_verdict->setContent(Tone::Warn, u"circle-question-mark"_s, title,
                          told.isEmpty() ? unknown : told + u'\n' + unknown);
}

void RefusalAnswer::showFacts(const Profile &profile, const PastedRefusal &pasted,
                              const std::optional<RefusedCall> &call, bool jump, const QDateTime &now)
{
    std::vector<Facts::Row> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({name, value});
    };
    if (call) {
        //: When a call was refused: %1 is "40 seconds ago", %2 the moment on this computer's clock, %3 the city of its
        //: time zone, %4 the moment in UTC
        add(tr("When"),
            tr("%1\n%2 in %3\n%4 UTC")
                .arg(agoInWords(call->at, now), moment(call->at.toLocalTime()), zoneCity(), moment(call->at.toUTC())));
        add(tr("From"), isolated(safeText(call->address)));
        const Profile::Environment *asked = profile.environment(call->environment);
        add(tr("Asked for"), asked ? localized(asked->label) : safeText(call->environment));
    } else {
        add(tr("Key"), safeText(pasted.keyName));
    }
    m_facts->setRows(rows);
    if (const QString scope = call ? call->neededScope : pasted.neededScope; !scope.isEmpty()) {
        auto *chip = new Chip(scopeChip(scope));
        chip->setObjectName(u"neededScope"_s);
        m_facts->addRow(tr("It needs"), chip);
    }
    if (call && !call->keyName.isEmpty()) {
        QPushButton *key = makeButton(safeText(call->keyName), "link", u"key-round"_s);
        key->setObjectName(u"refusedKey"_s);
        key->setEnabled(jump);
        key->setToolTip(jump ? tr("Show this key") : tr("This key is no longer in the list."));
        connect(key, &QPushButton::clicked, this, [this, id = call->key] { Q_EMIT keyWanted(id); });
        m_facts->addRow(tr("Key"), key);
    }
    m_facts->setVisible(!m_facts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).isEmpty());
}

void RefusalAnswer::showNothing(const QString &title, const QString &text)
{
    m_verdict->setContent(Tone::Neutral, u"info"_s, title, text);
    for (QWidget *absent : std::initializer_list<QWidget *>{m_facts, m_apart, m_causes})
        absent->hide();
}

} // namespace chatelaine
