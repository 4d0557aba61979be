// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/keycard.h"

#include "ui/parts/facts.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/sparkline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostAddresses = 2;

QString lastUse(const LastUsed &use, const QDateTime &now)
{
    switch (use.knowledge) {
    case LastUsed::Knowledge::At:
        return agoInWords(use.at, now);
    case LastUsed::Knowledge::Never:
        return KeyCard::tr("never");
    case LastUsed::Knowledge::Unknown:
        return KeyCard::tr("unknown");
    }
    return {};
}

QString addresses(const KeyUsage &usage)
{
    QStringList told;
    for (const KeyUsage::Source &source : usage.sources)
        if (told.size() < mostAddresses)
            told << isolated(safeText(source.address));
    const auto more = static_cast<int>(usage.sources.size()) - static_cast<int>(told.size());
    if (told.isEmpty())
        return KeyCard::tr("nowhere in 24 hours");
    const QString all = QLocale().createSeparatedList(told);
    //: Addresses that called, and how many others did: "10.0.0.4 and 10.0.0.7, +3"
    return more > 0 ? KeyCard::tr("%1, +%2").arg(all, QLocale().toString(more)) : all;
}

} // namespace

KeyCard::KeyCard(const QString &title, Token bars, QWidget *parent)
    : Panel(Token::Pane, Token::Border, parent)
    , m_state(new Chip)
    , m_visible(new ElidedLabel({}, TextStyle::Mono, Token::Text2))
    , m_hours(new Sparkline)
    , m_facts(new Facts)
{
    m_hours->setToken(bars);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(title, TextStyle::Heading));
    head->addStretch();
    head->addWidget(m_state);
    // Time runs from the left in every language, and so do the words below it.
    auto *chart = new QWidget;
    chart->setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(chart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_hours, 0, 0, 1, 2);
    grid->addWidget(new Label(tr("24 hours ago"), TextStyle::Small, Token::Text2), 1, 0, Qt::AlignLeft);
    //: The end of a line of time
    grid->addWidget(new Label(tr("now"), TextStyle::Small, Token::Text2), 1, 1, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_visible);
    column->addSpacing(8);
    column->addWidget(chart);
    column->addSpacing(8);
    column->addWidget(m_facts);
    column->addStretch();
}

void KeyCard::setKey(const ApiKey &key, const LastUsed &use, const ChipLook &state, const QDateTime &now)
{
    m_lastUse = lastUse(use, now);
    m_state->setLook(state);
    m_visible->setText(isolated(safeText(key.visiblePart.isEmpty() ? key.id.text : key.visiblePart)));
    showFacts();
}

void KeyCard::setFirstCall(const QString &words)
{
    m_firstCall = words;
    showFacts();
}

void KeyCard::setUsage(const std::optional<KeyUsage> &usage, qint64 scale)
{
    m_usage = usage;
    if (usage)
        m_hours->setValues(usage->perHour,
                           tr("%Ln call(s) in 24 hours", nullptr, static_cast<int>(usage->calls24Hours)), scale);
    showFacts();
}

void KeyCard::showFacts()
{
    std::vector<Facts::Row> rows;
    if (!m_firstCall.isEmpty())
        rows.push_back({tr("First call"), m_firstCall, true});
    rows.push_back({tr("Last used"), m_lastUse});
    if (m_usage)
        rows.push_back({tr("From"), addresses(*m_usage)});
    m_facts->setRows(rows);
}

} // namespace chatelaine
