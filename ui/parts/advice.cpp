// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/advice.h"

#include "ui/parts/text.h"

namespace chatelaine {

QStringList adviceLines(const Profile &profile, const QString &place)
{
    QStringList lines;
    for (const Profile::Advice &each : profile.advice)
        if (each.place == place)
            lines << localized(each.text);
    return lines;
}

QString advice(const Profile &profile, const QString &place)
{
    return adviceLines(profile, place).join(u'\n');
}

} // namespace chatelaine
