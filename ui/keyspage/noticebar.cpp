// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyspage/noticebar.h"

#include "ui/keyspage/noticeboard.h"

namespace chatelaine {

NoticeBar::NoticeBar(NoticeBoard &board, QWidget *parent)
    : Notice(parent)
    , m_board(board)
{
    connect(&board, &NoticeBoard::changed, this, &NoticeBar::tell);
    connect(this, &Notice::closed, this, [this] {
        if (const auto item = m_board.gravest())
            m_board.dismiss(item->id);
    });
    connect(this, &Notice::linkActivated, this, [this](int link) {
        if (const auto item = m_board.gravest(); item && link < static_cast<int>(item->links.size()))
            item->links[static_cast<size_t>(link)].follow();
    });
    tell();
}

void NoticeBar::tell()
{
    const auto item = m_board.gravest();
    setVisible(item.has_value());
    if (!item)
        return;
    QStringList links;
    for (const NoticeBoard::Link &link : item->links)
        links << link.text;
    setContent(item->tone, item->icon, item->sentence, item->fact, links, item->closable);
    setRequestId(item->requestId);
}

} // namespace chatelaine
