// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/chatelainestyle.h"

#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/stylefields.h"
#include "ui/theme/stylemenus.h"
#include "ui/theme/styleviews.h"

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldPadding = 10;

/// The option as what the style protocol says it is for this element.
template <class Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

bool hidesFocusRect(const QWidget *widget)
{
    return !qobject_cast<const QAbstractItemView *>(widget) || !widget->property(FocusRing::byKeyboard).toBool();
}

// Qt gives a line edit with a leading icon a margin of its own.
bool hasLeadingIcon(const QWidget *widget)
{
    return widget && widget->property("leadingIcon").toBool();
}

} // namespace

ChatelaineStyle::ChatelaineStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ChatelaineStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *menu = qobject_cast<QMenu *>(widget)) {
        menu->setAttribute(Qt::WA_TranslucentBackground);
        menu->setWindowFlag(Qt::FramelessWindowHint);
        menu->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
    // A tool tip guesses at rich text; what we say in one may be the service's words.
    if (auto *tip = qobject_cast<QLabel *>(widget); tip && tip->inherits("QTipLabel")) {
        tip->setTextFormat(Qt::PlainText);
        tip->setAttribute(Qt::WA_TranslucentBackground);
    }
}

void ChatelaineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return stylebuttons::paintPanel(painter, as<QStyleOptionButton>(option), widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylebuttons::paintCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return stylebuttons::paintRadioButton(painter, *option);
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            stylefields::paintFrame(painter, *option, widget);
        return;
    case PE_Frame:
        return stylefields::paintFrame(painter, *option, widget);
    case PE_PanelMenu:
        return stylemenus::paintPanel(painter, *option);
    case PE_IndicatorBranch:
        return styleviews::paintBranch(painter, *option);
    case PE_PanelItemViewItem:
        return styleviews::paintRow(painter, as<QStyleOptionViewItem>(option));
    case PE_PanelTipLabel:
        return paintRounded(painter, option->rect, radius::chip, color(Token::Inverse));
    case PE_FrameFocusRect:
        if (!hidesFocusRect(widget))
            paintRounded(painter, option->rect, radius::control, {}, color(Token::Accent), 1.5);
        return;
    case PE_FrameTabBarBase:
        return paintHairline(painter, QRectF(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                             color(Token::Border));
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
    case PE_PanelMenuBar:
    case PE_IndicatorHeaderArrow:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ChatelaineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
        stylebuttons::paintPanel(painter, as<QStyleOptionButton>(option), widget);
        if (element == CE_PushButton)
            stylebuttons::paintLabel(painter, as<QStyleOptionButton>(option), widget);
        return;
    case CE_PushButtonLabel:
        return stylebuttons::paintLabel(painter, as<QStyleOptionButton>(option), widget);
    case CE_FocusFrame: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        return stylebuttons::paintFocusRing(painter, *option, frame ? frame->widget() : nullptr);
    }
    case CE_ComboBoxLabel:
        return stylefields::paintComboBoxLabel(painter, as<QStyleOptionComboBox>(option));
    case CE_MenuItem: {
        const auto *menu = qobject_cast<const QMenu *>(widget);
        const QAction *action = menu ? menu->actionAt(option->rect.center()) : nullptr;
        return stylemenus::paintItem(painter, as<QStyleOptionMenuItem>(option),
                                     action && action->property("danger").toBool());
    }
    case CE_MenuBarItem:
        return stylemenus::paintBarItem(painter, as<QStyleOptionMenuItem>(option));
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, color(Token::Sidebar));
    case CE_Header:
        return styleviews::paintHeader(painter, as<QStyleOptionHeader>(option));
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, color(Token::Surface));
    case CE_TabBarTab:
        return styleviews::paintTab(painter, as<QStyleOptionTab>(option), widget);
    case CE_Splitter:
        return painter->fillRect(option->rect, color(Token::Border));
    case CE_MenuEmptyArea:
    case CE_SizeGrip:
        return;
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ChatelaineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                         const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return stylefields::paintComboBox(painter, as<QStyleOptionComboBox>(option), widget);
    case CC_SpinBox:
        return stylefields::paintSpinBox(painter, as<QStyleOptionSpinBox>(option), widget);
    case CC_ScrollBar:
        return styleviews::paintScrollBar(painter, as<QStyleOptionSlider>(option));
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int ChatelaineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 6;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TreeViewIndentation:
        return 24;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ChatelaineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect ChatelaineStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const QRect plain = option->rect.adjusted(fieldPadding - 1, 0, 1 - fieldPadding, 0);
        return hasLeadingIcon(widget)
            ? visualRect(option->direction, option->rect, plain.adjusted(4 - fieldPadding, 0, 0, 0))
            : plain;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ChatelaineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                      const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return stylefields::comboBoxRect(as<QStyleOptionComboBox>(option), sub);
    case CC_SpinBox:
        return stylefields::spinBoxRect(as<QStyleOptionSpinBox>(option), sub);
    case CC_ScrollBar:
        return styleviews::scrollBarRect(as<QStyleOptionSlider>(option), sub);
    default:
        return QProxyStyle::subControlRect(control, option, sub, widget);
    }
}

QSize ChatelaineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                        const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return stylebuttons::size(as<QStyleOptionButton>(option), widget);
    case CT_LineEdit:
    case CT_SpinBox:
        return {contents.width() + 2 * fieldPadding, scaled(32)};
    case CT_ComboBox:
        return {contents.width() + fieldPadding + 34, scaled(32)};
    case CT_MenuItem:
        return stylemenus::itemSize(as<QStyleOptionMenuItem>(option));
    case CT_MenuBarItem:
        return stylemenus::barItemSize(as<QStyleOptionMenuItem>(option));
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(), scaled(32)};
    case CT_TabBarTab:
        return styleviews::tabSize(as<QStyleOptionTab>(option));
    case CT_ItemViewItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {plain.width(), qMax(plain.height(), scaled(28))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QIcon ChatelaineStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    return pixmap == SP_LineEditClearButton ? icon(u"x"_s) : QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace chatelaine
