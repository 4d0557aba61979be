// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/button.h"

#include "ui/theme/icons.h"

#include <QHash>
#include <QStyle>

namespace chatelaine {

namespace {

Token iconToken(const QByteArray &kind)
{
    static const QHash<QByteArray, Token> byKind{
        {"primary", Token::OnFill},
        {"danger", Token::OnFill},
        {"danger-quiet", Token::DangerText},
        {"link", Token::Accent},
    };
    return byKind.value(kind, Token::Text2);
}

} // namespace

QPushButton *makeButton(const QString &text, const char *kind, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    // Enter presses the button that has the focus (see DialogFrame), or the dialog's one default.
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonKind(button, kind, icon);
    return button;
}

QPushButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    QPushButton *button = makeButton({}, "icon", icon, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void setButtonKind(QPushButton *button, const char *kind, const QString &icon)
{
    button->setProperty("kind", QByteArray(kind));
    button->setIcon(chatelaine::icon(icon, iconToken(kind)));
    button->updateGeometry();
    button->update();
}

} // namespace chatelaine
