// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

namespace chatelaine {

namespace {

struct Row
{
    Token token;
    QRgb light, dark;
};

// clang-format off
constexpr std::array<Row, tokenCount> table{{
    {Token::Surface,     0xFFFFFFFF, 0xFF1C1B1B},
    {Token::Pane,        0xFFFBFAF8, 0xFF201F1F},
    {Token::Sidebar,     0xFFF5F4F0, 0xFF151514},
    {Token::Raised,      0xFFFFFFFF, 0xFF262524},
    {Token::Well,        0xFFF1EFEB, 0xFF2B2A29},
    {Token::Hover,       0xFFF2F0EC, 0xFF292827},
    {Token::HoverRaised, 0xFFF0EEE9, 0xFF373532},
    {Token::Text,        0xFF1E1D1A, 0xFFECEAE6},
    {Token::Text2,       0xFF57544D, 0xFFB3AFA7},
    {Token::Text3,       0xFF6E6A62, 0xFFA39F97},
    {Token::Disabled,    0xFFA09C94, 0xFF6F6C66},
    {Token::Border,      0xFFE6E3DC, 0xFF343331},
    {Token::Control,     0xFF8A857B, 0xFF86827A},
    {Token::QuietFill,   0xFFFFFFFF, 0xFF2D2C2B},
    {Token::QuietBorder, 0xFFD3CFC7, 0xFF45433F},
    {Token::Accent,      0xFF1D5BC4, 0xFF82AEFF},
    {Token::Select,      0xFFE4EDFC, 0xFF24344F},
    {Token::AccentFill,  0xFF1F61D0, 0xFF3468CE},
    {Token::AccentHover, 0xFF1A54B6, 0xFF3B6FD4},
    {Token::AccentPress, 0xFF16479B, 0xFF2C5AB5},
    {Token::OnFill,      0xFFFFFFFF, 0xFFFFFFFF},
    {Token::LiveText,    0xFF7E2C93, 0xFFDDA6EC},
    {Token::LiveSoft,    0xFFF5EAF8, 0xFF3A2541},
    {Token::LiveBand,    0xFF8B34A1, 0xFFC07AD4},
    {Token::TestText,    0xFF0A666F, 0xFF74CBD3},
    {Token::TestSoft,    0xFFE1F2F3, 0xFF16363A},
    {Token::TestBand,    0xFF0E7680, 0xFF4FB0B9},
    {Token::OnBand,      0xFFFFFFFF, 0xFF16110F},
    {Token::OkText,      0xFF1A6F3A, 0xFF74CE94},
    {Token::OkSoft,      0xFFE3F3E8, 0xFF183523},
    {Token::WarnText,    0xFF7D5000, 0xFFE8BC5C},
    {Token::WarnSoft,    0xFFFCF1DA, 0xFF3A2F17},
    {Token::DangerText,  0xFFB3241C, 0xFFFF9A91},
    {Token::DangerSoft,  0xFFFCEAE8, 0xFF452421},
    {Token::DangerFill,  0xFFC22C23, 0xFFC33A31},
    {Token::DangerHover, 0xFFA9231B, 0xFFCB4238},
    {Token::Inverse,     0xFF2A2824, 0xFF3A3835},
    {Token::InverseText, 0xFFF4F2EE, 0xFFF4F2EE},
    {Token::Brass,       0xFFA98035, 0xFFD2AC63},
}};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i)
        if (static_cast<size_t>(table[i].token) != i)
            return false;
    return true;
}
static_assert(inOrder(), "the table lists the tokens as the enumeration does");

Theme made(QRgb Row::*column, bool deep)
{
    Theme theme;
    theme.deep = deep;
    for (size_t i = 0; i < table.size(); ++i)
        theme.colours[i] = table[i].*column;
    return theme;
}

const Theme *inUse = nullptr;

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = made(&Row::light, false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = made(&Row::dark, true);
    return theme;
}

const Theme &Theme::current()
{
    return inUse ? *inUse : light();
}

void Theme::setCurrent(bool deep)
{
    inUse = deep ? &dark() : &light();
}

QPalette Theme::palette() const
{
    QPalette made;
    const auto set = [&](QPalette::ColorRole role, Token token, Token disabled) {
        made.setColor(QPalette::Active, role, color(token));
        made.setColor(QPalette::Inactive, role, color(token));
        made.setColor(QPalette::Disabled, role, color(disabled));
    };
    set(QPalette::Window, Token::Surface, Token::Surface);
    set(QPalette::Base, Token::Surface, Token::Well);
    set(QPalette::AlternateBase, Token::Pane, Token::Pane);
    set(QPalette::Button, Token::QuietFill, Token::Well);
    set(QPalette::WindowText, Token::Text, Token::Disabled);
    set(QPalette::Text, Token::Text, Token::Disabled);
    set(QPalette::ButtonText, Token::Text, Token::Disabled);
    set(QPalette::PlaceholderText, Token::Text3, Token::Disabled);
    set(QPalette::BrightText, Token::OnFill, Token::Disabled);
    set(QPalette::Highlight, Token::Select, Token::Well);
    set(QPalette::HighlightedText, Token::Text, Token::Disabled);
    set(QPalette::Link, Token::Accent, Token::Disabled);
    set(QPalette::LinkVisited, Token::Accent, Token::Disabled);
    set(QPalette::ToolTipBase, Token::Inverse, Token::Inverse);
    set(QPalette::ToolTipText, Token::InverseText, Token::InverseText);
    set(QPalette::Light, Token::Surface, Token::Surface);
    set(QPalette::Midlight, Token::Well, Token::Well);
    set(QPalette::Mid, Token::Border, Token::Border);
    set(QPalette::Dark, Token::Control, Token::Border);
    set(QPalette::Shadow, Token::Control, Token::Border);
    return made;
}

} // namespace chatelaine
