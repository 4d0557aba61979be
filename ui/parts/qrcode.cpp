// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/qrcode.h"

#include "domain/secret.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace chatelaine {

namespace {

constexpr int usualSide = 184;
constexpr int chooseVersion = 0; ///< the smallest that holds the content
constexpr int darkBit = 1;

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("QR code for your authenticator. The key below says the same as text."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QrCode::~QrCode()
{
    clear();
}

void QrCode::setContent(QByteArrayView content)
{
    clear();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(content.size()), reinterpret_cast<const unsigned char *>(content.data()),
                          chooseVersion, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return;
    m_modules = code->width;
    const auto all = static_cast<std::size_t>(m_modules * m_modules);
    m_dark.reserve(all);
    for (std::size_t at = 0; at < all; ++at)
        m_dark.push_back(static_cast<char>(code->data[at] & darkBit));
    wipeMemory(code->data, all);
    update();
}

void QrCode::clear()
{
    wipeMemory(m_dark.data(), m_dark.size());
    m_dark.clear();
    m_modules = 0;
    update();
}

bool QrCode::isDark(int x, int y) const
{
    return m_dark[static_cast<std::size_t>(y * m_modules + x)] != 0;
}

QSize QrCode::sizeHint() const
{
    return {usualSide, usualSide};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_modules == 0)
        return;
    // In device pixels, so that every module is as wide as every other at any scale.
    const qreal ratio = devicePixelRatioF();
    const int side = qFloor(qMin(width(), height()) * ratio);
    const int module = side / (m_modules + 2 * quietZone);
    const int start = (side - module * m_modules) / 2;
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_modules; ++y)
        for (int x = 0; x < m_modules; ++x)
            if (isDark(x, y))
                painter.fillRect(start + x * module, start + y * module, module, module, Qt::black);
}

} // namespace chatelaine
