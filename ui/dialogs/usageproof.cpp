// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/usageproof.h"

#include "ui/parts/callout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/meter.h"
#include "ui/parts/relativetime.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype sourcesShown = 4;
constexpr int recentDays = 7;
constexpr qint64 secondsOfADay = 24 * 60 * 60;

QString callsText(qint64 calls)
{
    return calls == 1 ? UsageProof::tr("1 call") : UsageProof::tr("%1 calls").arg(QLocale().toString(calls));
}

QString placesText(const std::optional<KeyUsage> &usage)
{
    if (!usage || usage->sources.empty())
        return {};
    const int places = static_cast<int>(usage->sources.size());
    return places == 1 ? UsageProof::tr(", from 1 address") : UsageProof::tr(", from %n addresses", nullptr, places);
}

UseVerdict usedAt(const ApiKey &key, const QDateTime &now, const std::optional<KeyUsage> &usage)
{
    const QDateTime &at = key.lastUsed.at;
    const QString when = agoInWords(at, now) + placesText(usage);
    if (at.secsTo(now) < secondsOfADay)
        return {Tone::Danger, u"triangle-alert"_s, UsageProof::tr("In use right now: last call %1").arg(when),
                UsageProof::tr("%1 today, %2 in 30 days. Each further call will be refused.")
                    .arg(callsText(key.callsToday), callsText(key.calls30Days))};
    if (at.daysTo(now) <= recentDays)
        return {Tone::Warn, u"triangle-alert"_s, UsageProof::tr("In use this week: last call %1").arg(when),
                UsageProof::tr("%1 in 30 days. Each further call will be refused.").arg(callsText(key.calls30Days))};
    return {Tone::Neutral, u"moon"_s, UsageProof::tr("Quiet: last call %1").arg(when), {}};
}

} // namespace

UseVerdict useVerdict(const ApiKey &key, const QDateTime &now, const std::optional<KeyUsage> &usage)
{
    switch (key.lastUsed.knowledge) {
    case LastUsed::Knowledge::At:
        return usedAt(key, now, usage);
    case LastUsed::Knowledge::Never:
        return {Tone::Ok, u"circle-check"_s, UsageProof::tr("Never used"), {}};
    case LastUsed::Knowledge::Unknown:
        break;
    }
    return {Tone::Warn, u"circle-question-mark"_s, UsageProof::tr("It isn't known whether this key is in use"),
            UsageProof::tr("The service doesn't tell. Ask the owner first.")};
}

bool usedWithin(const ApiKey &key, int days, const QDateTime &now)
{
    if (key.lastUsed.knowledge == LastUsed::Knowledge::At)
        return key.lastUsed.at >= now.addDays(-days);
    return key.lastUsed.knowledge == LastUsed::Knowledge::Unknown;
}

UsageProof::UsageProof(const ApiKey &key, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_now(now)
    , m_verdict(new Callout)
    , m_sources(new QWidget)
    , m_grid(new QGridLayout(m_sources))
{
    const UseVerdict verdict = useVerdict(key, now);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setContent(verdict.tone, verdict.icon, verdict.sentence, verdict.meaning);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(2, 1);
    m_sources->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_verdict);
    column->addWidget(m_sources);
}

void UsageProof::setUsage(const KeyUsage &usage)
{
    const UseVerdict verdict = useVerdict(m_key, m_now, usage);
    m_verdict->setContent(verdict.tone, verdict.icon, verdict.sentence, verdict.meaning);
    showSources(usage);
}

void UsageProof::showSources(const KeyUsage &usage)
{
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_sources->setVisible(!usage.sources.empty());
    m_grid->addWidget(new Label(tr("Last 24 hours"), TextStyle::Small, Token::Text2), 0, 0, 1, 5);
    const qint64 most = usage.sources.empty() ? 1 : qMax<qint64>(1, usage.sources.front().calls24Hours);
    const qsizetype shown = qMin(sourcesShown, static_cast<qsizetype>(usage.sources.size()));
    for (qsizetype i = 0; i < shown; ++i) {
        const KeyUsage::Source &source = usage.sources[static_cast<size_t>(i)];
        const int row = static_cast<int>(i) + 1;
        auto *bar = new Meter(Tone::Danger);
        bar->setShare(qreal(source.calls24Hours) / qreal(most));
        auto *last = new Label(ago(source.lastAt, m_now), TextStyle::Small);
        last->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(new IconLabel(u"server"_s), row, 0);
        m_grid->addWidget(new Label(isolated(safeText(source.address)), TextStyle::Mono), row, 1);
        m_grid->addWidget(bar, row, 2);
        m_grid->addWidget(new Label(callsText(source.calls24Hours), TextStyle::Small, Token::Text2), row, 3);
        m_grid->addWidget(last, row, 4);
    }
    const int rest = static_cast<int>(static_cast<qsizetype>(usage.sources.size()) - shown);
    if (rest > 0)
        m_grid->addWidget(new Label(rest == 1 ? tr("and 1 more address") : tr("and %n more addresses", nullptr, rest),
                                    TextStyle::Small, Token::Text2),
                          static_cast<int>(shown) + 1, 1, 1, 4);
}

} // namespace chatelaine
