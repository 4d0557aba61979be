// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/notice.h"

namespace chatelaine {

class NoticeBoard;

/// The gravest notice of the board, where there is one.
class NoticeBar : public Notice
{
    Q_OBJECT

public:
    /// The board must outlive it.
    explicit NoticeBar(NoticeBoard &board, QWidget *parent = nullptr);

private:
    void tell();

    NoticeBoard &m_board;
};

} // namespace chatelaine
