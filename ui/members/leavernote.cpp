// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/leavernote.h"

#include "ui/parts/button.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

LeaverNote::LeaverNote(QWidget *parent)
    : Panel(Token::Well, {}, parent)
    , m_title(new Label({}, TextStyle::Heading))
    , m_text(new Label({}, TextStyle::Small, Token::Text2))
    , m_review(makeButton(tr("Review…"), "quiet"))
{
    setObjectName(u"leaverNote"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_review->setObjectName(u"reviewLeaver"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(4);
    words->addWidget(m_review, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(10);
    row->addWidget(new IconLabel(u"info"_s), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewWanted(m_leaver); });
    hide();
}

void LeaverNote::show(const std::vector<Member> &members, bool mayReview)
{
    const auto leaver = std::find_if(members.begin(), members.end(), [](const Member &each) {
        return each.status == Member::Status::Left && each.keys > 0;
    });
    setVisible(leaver != members.end());
    if (leaver == members.end())
        return;
    m_leaver = *leaver;
    const QString name = safeText(leaver->name);
    //: %1 is a person's name, %2 a date
    m_title->setText(tr("%1 left on %2").arg(name, date(leaver->since.toLocalTime().date())));
    //: %1 is a person's name
    m_text->setText(tr("%n key(s) still name(s) %1 as owner.", nullptr, leaver->keys).arg(name));
    m_review->setVisible(mayReview);
}

} // namespace chatelaine
