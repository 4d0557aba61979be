// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/apply.h"

#include "ui/theme/chatelainestyle.h"
#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QToolTip>

namespace chatelaine {

namespace {

void setFonts()
{
    QApplication::setFont(font(TextStyle::Body));
    QToolTip::setFont(font(TextStyle::Small));
}

/// What the application keeps for as long as it runs: the style, the ring and the desktop's preference.
class Appearance : public QObject
{
public:
    explicit Appearance(QApplication &application)
        : QObject(&application)
        , m_ring(this)
    {
        application.setStyle(new ChatelaineStyle);
        setFonts();
        connect(&m_system, &SystemScheme::changed, this, &Appearance::resolve);
    }

    void choose(Settings::Theme choice)
    {
        m_choice = choice;
        resolve();
    }

    static Appearance &of(QApplication &application)
    {
        static QPointer<Appearance> only;
        if (!only)
            only = new Appearance(application);
        return *only;
    }

private:
    void resolve()
    {
        const bool dark =
            m_choice == Settings::Theme::System ? m_system.prefersDark() : m_choice == Settings::Theme::Dark;
        Theme::setCurrent(dark);
        const Theme &theme = Theme::current();
        QPalette raised = theme.palette();
        raised.setColor(QPalette::Window, theme.color(Token::Raised));
        QApplication::setPalette(theme.palette());
        for (const char *raisedClass : {"QDialog", "QMenu", "QComboBoxPrivateContainer"})
            QApplication::setPalette(raised, raisedClass);
        QToolTip::setPalette(theme.palette());
    }

    FocusRing m_ring;
    SystemScheme m_system;
    Settings::Theme m_choice = Settings::Theme::System;
};

} // namespace

void applyTheme(QApplication &application, Settings::Theme choice)
{
    Appearance::of(application).choose(choice);
}

void applyTextScale(QApplication &application, int percent)
{
    setTextScale(percent);
    setFonts();
    // Sizes depend on the scale, and the fonts that parts set themselves are not the application's.
    const QWidgetList widgets = application.allWidgets();
    for (QWidget *widget : widgets) {
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
    }
}

} // namespace chatelaine
