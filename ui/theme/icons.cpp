// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include "ui/theme/iconengine.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Renderer = std::shared_ptr<QSvgRenderer>;

Renderer made(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return std::make_shared<QSvgRenderer>(file.readAll().replace("currentColor", color.name().toLatin1()));
}

// A few hundred entries at most: the icons there are, each in the colours it is used in.
Renderer renderer(const QString &name, const QColor &color)
{
    static QHash<QPair<QString, QRgb>, Renderer> cache;
    Renderer &cached = cache[{name, color.rgb()}];
    if (!cached)
        cached = made(name, color);
    return cached;
}

} // namespace

QIcon icon(const QString &lucideName, Token token)
{
    return lucideName.isEmpty() ? QIcon() : QIcon(new IconEngine(lucideName, token));
}

void paintIcon(QPainter *painter, const QRectF &in, const QString &lucideName, const QColor &color)
{
    const Renderer drawn = lucideName.isEmpty() ? Renderer() : renderer(lucideName, color);
    if (!drawn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawn->render(painter, in);
    painter->restore();
}

QString mirroredIcon(const QString &lucideName)
{
    static const QHash<QString, QString> mirrored{
        {u"chevron-right"_s, u"chevron-left"_s},       {u"chevron-left"_s, u"chevron-right"_s},
        {u"arrow-right"_s, u"arrow-left"_s},           {u"arrow-left"_s, u"arrow-right"_s},
        {u"panel-right"_s, u"panel-left"_s},           {u"panel-right-close"_s, u"panel-left-close"_s},
        {u"panel-right-open"_s, u"panel-left-open"_s},
    };
    return mirrored.value(lucideName, lucideName);
}

} // namespace chatelaine
