// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QWidget>
#include <vector>

namespace chatelaine {

/// A QR code, for another device's camera: black on white in every theme, on whole device pixels, with the quiet zone
/// that readers ask for.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    static constexpr int quietZone = 4; ///< modules of white on each side

    explicit QrCode(QWidget *parent = nullptr);
    ~QrCode() override;

    void setContent(QByteArrayView content); ///< shows nothing where it is too long for a code
    void clear();

    int modules() const { return m_modules; } ///< on a side, without the quiet zone; 0 while there is none
    bool isDark(int x, int y) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_modules = 0;
    std::vector<char> m_dark; ///< row by row; it is as secret as what it says, and is wiped
};

} // namespace chatelaine
