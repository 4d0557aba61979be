// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/chip.h"

#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Style = ChipLook::Style;

constexpr int soonDays = 7;
constexpr int unusedDays = 90;

QString label(const ApiKey &key, const Profile &profile)
{
    const Profile::StateInfo *known = profile.stateInfo(key.state.id);
    return known ? localized(known->label) : safeText(key.state.id);
}

bool endsSoon(const ApiKey &key, const QDateTime &now)
{
    return key.expiresAt && now.daysTo(*key.expiresAt) <= soonDays;
}

bool isUnused(const ApiKey &key, const QDateTime &now)
{
    switch (key.lastUsed.knowledge) {
    case LastUsed::Knowledge::At:
        return key.lastUsed.at.daysTo(now) >= unusedDays;
    case LastUsed::Knowledge::Never:
        return key.createdAt.daysTo(now) >= unusedDays;
    case LastUsed::Knowledge::Unknown:
        return false;
    }
    return false;
}

ChipLook twoSecretsChip(const ApiKey &key, const QDateTime &now)
{
    QString text = Chip::tr("Two secrets");
    if (key.oldSecretEndsAt)
        text = Chip::tr("Two secrets, %1").arg(spanShort(std::chrono::seconds(now.secsTo(*key.oldSecretEndsAt))));
    return {text, u"hourglass"_s, Token::WarnText, Token::WarnSoft, Style::Soft};
}

std::optional<ChipLook> usableChip(const ApiKey &key, const QDateTime &now)
{
    if (key.delivery == Delivery::Unconfirmed)
        return ChipLook{Chip::tr("Confirm new secret"), u"circle-alert"_s, Token::Accent, Token::Select, Style::Soft};
    if (!key.rotationWanted.isEmpty())
        //: The state of a key that somebody should rotate; %1 is why, as "Jonas Weber has left"
        return ChipLook{Chip::tr("Rotate: %1").arg(safeText(key.rotationWanted)), u"refresh-cw"_s, Token::WarnText,
                        Token::WarnSoft, Style::Soft};
    if (key.secondSecret)
        return twoSecretsChip(key, now);
    if (endsSoon(key, now))
        return ChipLook{Chip::tr("Expires soon"), u"clock-alert"_s, Token::WarnText, Token::WarnSoft, Style::Soft};
    if (!key.replacedBy.isEmpty())
        return ChipLook{Chip::tr("Rotating"), u"refresh-cw"_s, Token::Accent, Token::Select, Style::Soft};
    if (isUnused(key, now))
        return ChipLook{Chip::tr("Unused"), u"moon"_s, Token::WarnText, Token::WarnSoft, Style::Soft};
    return {};
}

} // namespace

std::optional<ChipLook> stateChip(const ApiKey &key, const Profile &profile, const QDateTime &now)
{
    switch (key.state.meaning) {
    case StateClass::Usable:
        return usableChip(key, now);
    case StateClass::Paused:
        return ChipLook{label(key, profile), u"circle-pause"_s, Token::Text2, Token::Well, Style::Soft};
    case StateClass::Ended:
        return ChipLook{label(key, profile), u"circle-slash"_s, Token::DangerText, Token::DangerSoft, Style::Soft};
    case StateClass::Unknown:
        return ChipLook{label(key, profile), u"circle-question-mark"_s, Token::Text2, Token::Well, Style::Outline};
    }
    return {};
}

} // namespace chatelaine
