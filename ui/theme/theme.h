// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace chatelaine {

/// Every colour the dashboard has, by what it is for.
/// Parts store a token, never a colour, and resolve it as they paint.
// clang-format off
enum class Token {
    Surface, Pane, Sidebar, Raised, Well, Hover, HoverRaised,
    Text, Text2, Text3, Disabled,
    Border, Control, QuietFill, QuietBorder,
    Accent, Select, AccentFill, AccentHover, AccentPress, OnFill,
    LiveText, LiveSoft, LiveBand, TestText, TestSoft, TestBand, OnBand,
    OkText, OkSoft, WarnText, WarnSoft, DangerText, DangerSoft, DangerFill, DangerHover,
    Inverse, InverseText, Brass,
};
// clang-format on
inline constexpr int tokenCount = static_cast<int>(Token::Brass) + 1;

/// A set of colours in which all text reaches AA on every background it may stand on (checked by tst_theme).
struct Theme
{
    std::array<QRgb, tokenCount> colours{}; ///< by Token
    bool deep = false; ///< light text on a dark ground

    QColor color(Token token) const { return QColor(colours[static_cast<size_t>(token)]); }
    QPalette palette() const;

    static const Theme &light();
    static const Theme &dark();
    /// The one in use; light until applyTheme() is called.
    static const Theme &current();
    static bool isDark() { return current().deep; }
    static void setCurrent(bool deep); ///< applyTheme() also repaints
};

/// A token's colour in the theme in use.
inline QColor color(Token token)
{
    return Theme::current().color(token);
}

} // namespace chatelaine
