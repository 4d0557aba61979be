// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/secretview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace chatelaine {

namespace {

constexpr int lineGap = 4;
constexpr QChar dot(0x2022);

class SecretAccessible : public QAccessibleWidget
{
public:
    explicit SecretAccessible(SecretView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto *view = static_cast<const SecretView *>(widget());
        if (kind == QAccessible::Name)
            return view->isRevealed() ? SecretView::tr("Secret, shown") : SecretView::tr("Secret, hidden");
        if (kind == QAccessible::Value && view->isRevealed() && view->secret())
            return QString::fromLatin1(view->secret()->view());
        return {};
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<SecretView *>(object);
    return view ? new SecretAccessible(view) : nullptr;
}

} // namespace

SecretView::SecretView(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setLayoutDirection(Qt::LeftToRight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SecretView::setSecret(const std::shared_ptr<const Secret> &secret, int known)
{
    m_secret = secret;
    m_known = known;
    updateGeometry();
    update();
}

void SecretView::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    update();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT revealedChanged(revealed);
}

int SecretView::charactersInALine(int width) const
{
    return qMax(1, width / QFontMetrics(chatelaine::font(TextStyle::MonoSecret)).horizontalAdvance(u'0'));
}

// As high as the whole secret needs, so that revealing moves nothing.
int SecretView::heightForWidth(int width) const
{
    const int size = m_secret ? static_cast<int>(m_secret->size()) : 1;
    const int inALine = charactersInALine(width);
    const int lines = qMax(1, (size + inALine - 1) / inALine);
    return lines * (QFontMetrics(chatelaine::font(TextStyle::MonoSecret)).height() + lineGap);
}

QSize SecretView::sizeHint() const
{
    const int advance = QFontMetrics(chatelaine::font(TextStyle::MonoSecret)).horizontalAdvance(u'0');
    const int width = advance * (m_secret ? static_cast<int>(m_secret->size()) : 1);
    return {width, heightForWidth(width)};
}

QSize SecretView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void SecretView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setRevealed(false);
}

void SecretView::paintEvent(QPaintEvent *)
{
    if (!m_secret)
        return;
    QPainter painter(this);
    painter.setFont(chatelaine::font(TextStyle::MonoSecret));
    painter.setPen(color(Token::Text));
    const QFontMetrics metrics = painter.fontMetrics();
    const int advance = metrics.horizontalAdvance(u'0');
    const int inALine = charactersInALine(width());
    const QByteArrayView bytes = m_secret->view();
    for (int i = 0; i < bytes.size(); ++i) {
        const bool shown = m_revealed || i < m_known;
        const QPoint at((i % inALine) * advance, (i / inALine) * (metrics.height() + lineGap) + metrics.ascent());
        painter.drawText(at, shown ? QString(QLatin1Char(bytes[i])) : QString(dot));
    }
}

} // namespace chatelaine
