// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/usagewords.h"

#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

namespace {

constexpr int placesShown = 2;

/// The words' context for translators.
struct UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::UsageWords)
};

template <class Fits>
const KeyUsage::SecretUse *firstOf(const KeyUsage &usage, Fits fits)
{
    const auto found = std::find_if(usage.secrets.begin(), usage.secrets.end(), fits);
    return found == usage.secrets.end() ? nullptr : &*found;
}

QString from(const QString &when, const QString &places)
{
    //: %1 is "3 minutes ago", %2 an address, or several
    return places.isEmpty() ? when : UsageWords::tr("%1, from %2").arg(when, places);
}

} // namespace

const KeyUsage::SecretUse *newestSecret(const KeyUsage &usage, const ApiKey &key)
{
    return firstOf(usage, [&](const KeyUsage::SecretUse &use) { return use.generation == key.generation; });
}

const KeyUsage::SecretUse *olderSecret(const KeyUsage &usage, const ApiKey &key)
{
    return firstOf(usage,
                   [&](const KeyUsage::SecretUse &use) { return use.generation != key.generation && !use.ended; });
}

const KeyUsage::SecretUse *lastRefusedSecret(const KeyUsage &usage)
{
    const KeyUsage::SecretUse *last = nullptr;
    for (const KeyUsage::SecretUse &use : usage.secrets)
        if (use.ended && use.lastRefusedAt && (!last || *use.lastRefusedAt > *last->lastRefusedAt))
            last = &use;
    return last;
}

QString whenAndWhere(const QDateTime &at, const QString &address, const QDateTime &now)
{
    return from(agoInWords(at, now), address.isEmpty() ? QString() : isolated(safeText(address)));
}

QString lastUseOf(const KeyUsage::SecretUse *use, const QDateTime &now)
{
    //: A secret was never used
    return use && use->lastAt ? whenAndWhere(*use->lastAt, use->lastFrom, now) : UsageWords::tr("never");
}

QString placesOf(const KeyUsage &usage)
{
    QStringList places;
    for (const KeyUsage::Source &source : usage.sources)
        if (places.size() < placesShown)
            places << isolated(safeText(source.address));
    const int rest = static_cast<int>(usage.sources.size()) - static_cast<int>(places.size());
    if (rest > 0)
        //: The end of a list of addresses
        places << UsageWords::tr("%n more", nullptr, rest);
    return QLocale().createSeparatedList(places);
}

QString lastUseOf(const ApiKey &key, const std::optional<KeyUsage> &usage, const QDateTime &now)
{
    switch (key.lastUsed.knowledge) {
    case LastUsed::Knowledge::Unknown:
        return UsageWords::tr("The service can't tell");
    case LastUsed::Knowledge::Never:
        return UsageWords::tr("Never");
    case LastUsed::Knowledge::At:
        break;
    }
    return from(capitalised(agoInWords(key.lastUsed.at, now)), usage ? placesOf(*usage) : QString());
}

} // namespace chatelaine
