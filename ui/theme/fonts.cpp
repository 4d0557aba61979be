// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fonts.h"

#include <QStringList>
#include <array>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Face { Text, Display, Mono };

struct Style
{
    TextStyle style;
    Face face;
    int pixels;
    QFont::Weight weight;
};

constexpr std::array<Style, 10> table{{
    {TextStyle::Display, Face::Display, 22, QFont::DemiBold},
    {TextStyle::Title, Face::Text, 17, QFont::DemiBold},
    {TextStyle::Heading, Face::Text, 13, QFont::DemiBold},
    {TextStyle::Body, Face::Text, 13, QFont::Normal},
    {TextStyle::Label, Face::Text, 13, QFont::Medium},
    {TextStyle::Small, Face::Text, 12, QFont::Normal},
    {TextStyle::Caption, Face::Text, 11, QFont::Medium},
    {TextStyle::Mono, Face::Mono, 12, QFont::Normal},
    {TextStyle::MonoSmall, Face::Mono, 11, QFont::Normal},
    {TextStyle::MonoSecret, Face::Mono, 14, QFont::Normal},
}};

QStringList families(Face face)
{
    switch (face) {
    case Face::Text:
        return {u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s};
    case Face::Display:
        return {u"Inter Display"_s, u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s};
    case Face::Mono:
        return {u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s};
    }
    return {};
}

int percent = 100;

} // namespace

QFont font(TextStyle style)
{
    const Style &row = table[static_cast<size_t>(style)];
    QFont made;
    made.setFamilies(families(row.face));
    made.setPixelSize(scaled(row.pixels));
    made.setWeight(row.weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    if (row.face == Face::Mono)
        made.setStyleHint(QFont::Monospace);
    return made;
}

int scaled(int pixels)
{
    return (pixels * percent + 50) / 100;
}

int textScale()
{
    return percent;
}

void setTextScale(int wanted)
{
    percent = qBound(100, wanted, 150);
}

} // namespace chatelaine
