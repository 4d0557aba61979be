// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/immediatedialog.h"

#include "ui/dialogs/usageproof.h"
#include "ui/parts/advice.h"
#include "ui/parts/facts.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"
#include "ui/parts/usagewords.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;
constexpr qint64 secondsOfAnHour = 60 * 60;
constexpr qsizetype longestPlaces = 44; ///< characters that fit beside the words of a check box

QString checklistOf(const Profile &profile)
{
    QStringList items;
    for (const Profile::Checklist &list : profile.checklists)
        if (list.id == "after-rotation"_L1)
            for (const LocalizedText &item : list.items)
                items << localized(item);
    return QLocale().createSeparatedList(items);
}

QString hourText(const QuietHour &hour)
{
    const QDateTime from = hour.begins.toLocalTime();
    const QString calls = hour.calls == 1 ? ImmediateDialog::tr("1 call")
                                          : ImmediateDialog::tr("%1 calls").arg(QLocale().toString(hour.calls));
    //: An hour of the day, a city and a number of calls: "03:00 to 04:00 in Berlin, 7 calls"
    return ImmediateDialog::tr("%1 to %2 in %3, %4")
        .arg(QLocale().toString(from.time(), u"HH:mm"_s),
             QLocale().toString(from.addSecs(secondsOfAnHour).time(), u"HH:mm"_s), zoneCity(), calls);
}

} // namespace

ImmediateDialog::ImmediateDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent)
    : RotateDialog(key, context, std::move(rotate), dialogWidth, Head::Plain, parent)
    , m_key(key)
    , m_context(context)
    , m_proof(new UsageProof(key, context.now))
    , m_facts(new Facts)
    , m_ready(new QCheckBox(tr("I can put the new key in place at once")))
{
    const QString said = advice(*context.profile, u"rotate"_s);
    setSub(said.isEmpty()
               ? tr("The old key stops at the moment the new one exists. There is no time in which both work.")
               : said);
    body()->setSpacing(16);
    body()->addWidget(m_proof);
    body()->addWidget(m_facts);
    m_ready->setObjectName(u"ready"_s);
    body()->addWidget(m_ready);
    showFacts({});

    addCancel();
    QPushButton *verb = addRotateVerb(tr("Regenerate key"), "danger");
    verb->setEnabled(false);
    connect(m_ready, &QCheckBox::toggled, verb, [this, verb](bool on) {
        verb->setEnabled(on);
        setReason(on ? QString() : tr("Say first that you are ready."));
    });
    setReason(tr("Say first that you are ready."));
    m_ready->setFocus();
}

void ImmediateDialog::setUsage(const KeyUsage &usage)
{
    m_proof->setUsage(usage);
    showFacts(usage);
    const QString places = placesOf(usage);
    if (places.size() > longestPlaces)
        m_ready->setText(
            tr("I can put the new key on all %n addresses now", nullptr, static_cast<int>(usage.sources.size())));
    else if (!places.isEmpty())
        //: %1 is one address or several
        m_ready->setText(tr("I can put the new key on %1 now").arg(places));
}

void ImmediateDialog::showFacts(const std::optional<KeyUsage> &usage)
{
    using KeyDelivery = Profile::KeyKind::Delivery;
    const Profile::KeyKind *kind = m_context.profile->kind(m_key.kind);
    std::vector<Facts::Row> rows;
    if (kind && !kind->keepsWorking.isEmpty())
        rows.push_back({tr("Keeps working"), localized(kind->keepsWorking)});
    const bool again = kind && kind->delivery != KeyDelivery::ShownOnce;
    rows.push_back(
        {tr("You get"),
         again ? tr("The new key, shown at once. You can read it again later.") : tr("The new key, shown once.")});
    if (const QString items = checklistOf(*m_context.profile); !items.isEmpty())
        //: %1 is a list of places, as "Server, CI secrets and Deploy variables"
        rows.push_back({tr("Then"), tr("A checklist: %1.").arg(items)});
    const std::optional<QuietHour> hour = usage ? quietestHour(*usage) : std::nullopt;
    if (hour)
        rows.push_back({tr("Quietest hour"), hourText(*hour)});
    m_facts->setRows(rows);
}

std::optional<QuietHour> quietestHour(const KeyUsage &usage)
{
    // The last one is not over yet.
    if (usage.perHour.size() < 2)
        return std::nullopt;
    const auto end = std::prev(usage.perHour.end());
    const auto least = std::min_element(usage.perHour.begin(), end);
    const qint64 now = usage.asOf.toSecsSinceEpoch() / secondsOfAnHour * secondsOfAnHour;
    return QuietHour{QDateTime::fromSecsSinceEpoch(now - std::distance(least, end) * secondsOfAnHour, Qt::UTC), *least};
}

} // namespace chatelaine
