// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/brokenpanel.h"

#include "ui/audit/auditwords.h"
#include "ui/audit/chainboxes.h"
#include "ui/parts/callout.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideBySide = 1040;

} // namespace

BrokenPanel::BrokenPanel(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new Callout)
    , m_chain(new QWidget)
    , m_boxes(new ChainBoxes)
    , m_says(new Label({}, TextStyle::Small, Token::Text2))
{
    setObjectName(u"auditBroken"_s);
    m_words->setObjectName(u"auditFinding"_s);
    m_says->setObjectName(u"auditAsItStands"_s);
    m_says->setWordWrap(true);
    auto *chain = new QVBoxLayout(m_chain);
    chain->setContentsMargins({});
    chain->setSpacing(8);
    chain->addWidget(m_boxes);
    chain->addWidget(m_says);
    chain->addStretch();
    m_row->setContentsMargins({});
    m_row->setSpacing(20);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_chain, 1);
    hide();
}

void BrokenPanel::show(const std::optional<AuditFinding> &finding)
{
    setVisible(finding.has_value());
    if (!finding)
        return;
    m_words->setContent(Tone::Danger, u"shield-x"_s, findingTitle(*finding), findingMeaning(*finding));
    m_chain->setVisible(finding->flaw.has_value());
    if (finding->flaw)
        m_boxes->show(*finding->flaw, finding->rows);
    m_says->setVisible(finding->asItStands.has_value());
    if (finding->asItStands)
        m_says->setText(asItStandsText(*finding->asItStands));
}

void BrokenPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace chatelaine
