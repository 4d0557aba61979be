// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/statuslight.h"

#include "ui/parts/relativetime.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int dot = 8;
constexpr int gap = 6;
constexpr int margin = 20;

} // namespace

StatusLight::StatusLight(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"status"_s);
    m_clock.callOnTimeout(this, &StatusLight::refresh);
}

void StatusLight::setCatalog(KeyCatalog *catalog)
{
    if (m_catalog)
        m_catalog->disconnect(this);
    m_catalog = catalog;
    if (catalog) {
        connect(catalog, &KeyCatalog::stateChanged, this, &StatusLight::refresh);
        connect(catalog, &KeyCatalog::progressed, this, &StatusLight::refresh);
        m_clock.start(1s);
    } else {
        m_clock.stop();
    }
    setVisible(catalog != nullptr);
    refresh();
}

QSize StatusLight::sizeHint() const
{
    // Seconds count up every second: the width must not follow them.
    const QFontMetrics metrics(chatelaine::font(TextStyle::Small));
    const int text =
        qMax(metrics.horizontalAdvance(m_text), metrics.horizontalAdvance(tr("Up to date, just now")) * 3 / 2);
    return {dot + gap + text + margin, metrics.height()};
}

void StatusLight::paintEvent(QPaintEvent *)
{
    if (!m_catalog)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = chatelaine::font(TextStyle::Small);
    const int text = QFontMetrics(small).horizontalAdvance(m_text) + 1;
    const auto place = [this](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
    };
    const int left = width() - margin - text;
    const bool fresh = m_catalog->state() == KeyCatalog::State::Fresh;
    const bool loading = m_catalog->state() == KeyCatalog::State::Loading;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fresh ? Token::OkText : loading ? Token::Accent : Token::WarnText));
    painter.drawEllipse(place(left - gap - dot, (height() - dot) / 2, dot, dot));
    painter.setFont(small);
    painter.setPen(color(Token::Text));
    painter.drawText(place(left, 0, text, height()), Qt::AlignCenter, m_text);
}

QString StatusLight::sentence() const
{
    if (!m_catalog)
        return {};
    switch (m_catalog->state()) {
    case KeyCatalog::State::Loading:
        return tr("Reading the keys");
    case KeyCatalog::State::Fresh:
        //: %1 is a distance in time, as "12 seconds ago"
        return tr("Up to date, %1").arg(agoInWords(m_catalog->freshAt(), QDateTime::currentDateTimeUtc()));
    case KeyCatalog::State::Stale:
        //: %1 is a distance in time, as "3 minutes ago"
        return tr("Offline, as of %1").arg(agoInWords(m_catalog->freshAt(), QDateTime::currentDateTimeUtc()));
    case KeyCatalog::State::Failed:
        return tr("Offline");
    }
    Q_UNREACHABLE();
}

void StatusLight::refresh()
{
    const QString text = sentence();
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

} // namespace chatelaine
