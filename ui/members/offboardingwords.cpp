// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/offboardingwords.h"

#include "domain/csv.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

#include <QCoreApplication>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::OffboardingWords)
};

bool isCalled(const ApiKey &key)
{
    return key.lastUsed.knowledge != LastUsed::Knowledge::Never && key.calls30Days > 0;
}

QString titleOf(const Offboarding &offboarding)
{
    //: Title of a report; %1 is a person's name
    return Words::tr("%1 has left").arg(safeText(offboarding.member.name));
}

} // namespace

QString verdictText(const OffboardingKey &key, KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::None:
        return sightText(key);
    case KeyVerdict::HandOver:
        return {};
    case KeyVerdict::Rotate:
        //: What becomes of a key of somebody who leaves; %1 is the key's owner
        return Words::tr("%1 is asked to, when you finish.").arg(safeText(key.key.ownerName));
    case KeyVerdict::Revoke:
        return isCalled(key.key) ? Words::tr("Still called. Stops when you finish.")
                                 : Words::tr("Nothing calls it. Stops when you finish.");
    }
    Q_UNREACHABLE();
}

QString sightText(const OffboardingKey &key)
{
    const QString day = date(key.sightAt.toLocalTime().date());
    if (key.sight == "created"_L1)
        //: How somebody came to see a key's secret; %1 is a date
        return Words::tr("Created by them on %1").arg(day);
    if (key.sight == "rotated"_L1)
        //: How somebody came to see a key's secret; %1 is a date
        return Words::tr("Rotated by them on %1").arg(day);
    if (key.sight == "revealed"_L1)
        //: How somebody came to see a key's secret; %1 is a date
        return Words::tr("Revealed by them on %1").arg(day);
    return {};
}

QString resultText(const OffboardingResult &result)
{
    const QString name = safeText(result.handTo);
    switch (result.verdict) {
    case KeyVerdict::None:
        return {};
    case KeyVerdict::HandOver:
        //: What was done to a key; %1 is a person's name
        return Words::tr("Handed over to %1").arg(name);
    case KeyVerdict::Rotate:
        //: What was done to a key; %1 is a person's name
        return name.isEmpty() ? Words::tr("Rotation asked for") : Words::tr("%1 is asked to rotate it").arg(name);
    case KeyVerdict::Revoke:
        return Words::tr("Revoked");
    }
    Q_UNREACHABLE();
}

QString reportText(const Offboarding &offboarding)
{
    QString text = titleOf(offboarding) + u'\n';
    for (const OffboardingResult &result : offboarding.report)
        text += safeText(result.keyName) + u": "_s + resultText(result) + u'\n';
    return text;
}

QByteArray reportTable(const Offboarding &offboarding)
{
    //: Titles of the columns of a report: a key's name, its id, what was done
    QByteArray table = csv::record({Words::tr("Key"), Words::tr("Id"), Words::tr("What was done")});
    for (const OffboardingResult &result : offboarding.report)
        table += csv::record({safeText(result.keyName), result.key.text, resultText(result)});
    return table;
}

} // namespace chatelaine
