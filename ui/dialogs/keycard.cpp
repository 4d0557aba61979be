// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/keycard.h"

#include "ui/parts/facts.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/sparkline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <numeric>

namespace chatelaine {

namespace {

QString lastUse(const ApiKey &key, const QDateTime &now)
{
    switch (key.lastUsed.knowledge) {
    case LastUsed::Knowledge::At:
        return agoInWords(key.lastUsed.at, now);
    case LastUsed::Knowledge::Never:
        return KeyCard::tr("never");
    case LastUsed::Knowledge::Unknown:
        return KeyCard::tr("unknown");
    }
    return {};
}

} // namespace

KeyCard::KeyCard(const QString &title, Token bars, QWidget *parent)
    : Panel(Token::Pane, Token::Border, parent)
    , m_state(new Chip)
    , m_visible(new Label({}, TextStyle::Mono, Token::Text2))
    , m_days(new Sparkline)
    , m_facts(new Facts)
{
    m_days->setToken(bars);
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
    grid->addWidget(m_days, 0, 0, 1, 2);
    grid->addWidget(new Label(tr("30 days ago"), TextStyle::Small, Token::Text2), 1, 0, Qt::AlignLeft);
    grid->addWidget(new Label(tr("today"), TextStyle::Small, Token::Text2), 1, 1, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_visible);
    column->addSpacing(8);
    column->addWidget(chart);
    column->addSpacing(8);
    column->addWidget(m_facts);
}

void KeyCard::setKey(const ApiKey &key, const ChipLook &state, const QDateTime &now)
{
    m_key = key;
    m_state->setLook(state);
    m_visible->setText(isolated(safeText(key.visiblePart.isEmpty() ? key.id.text : key.visiblePart)));
    showFacts(now);
}

void KeyCard::setUsage(const KeyUsage &usage, qint64 scale, const QDateTime &now)
{
    m_usage = usage;
    const qint64 all = std::accumulate(usage.perDay.begin(), usage.perDay.end(), qint64(0));
    const qint64 today = usage.perDay.empty() ? 0 : usage.perDay.back();
    m_days->setValues(usage.perDay,
                      tr("%1 calls in 30 days, %2 today").arg(QLocale().toString(all), QLocale().toString(today)),
                      scale);
    showFacts(now);
}

void KeyCard::showFacts(const QDateTime &now)
{
    std::vector<Facts::Row> rows{{tr("Last used"), lastUse(m_key, now)}};
    if (m_usage) {
        QStringList addresses;
        for (const KeyUsage::Source &source : m_usage->sources)
            if (addresses.size() < 2)
                addresses << isolated(safeText(source.address));
        rows.push_back(
            {tr("From"), addresses.isEmpty() ? tr("nowhere in 24 hours") : QLocale().createSeparatedList(addresses)});
    }
    m_facts->setRows(rows);
}

} // namespace chatelaine
