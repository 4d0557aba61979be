// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/emptystate.h"

#include "ui/parts/button.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/requestid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr int widest = 380;

// A label with a greatest width would stand at the leading edge of a wider column.
QHBoxLayout *centred(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget, 100);
    row->addStretch(1);
    return row;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_title(new Label({}, TextStyle::Title))
    , m_text(new Label({}, TextStyle::Body, Token::Text2))
    , m_requestId(new RequestId)
    , m_column(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_icon->setSide(22);
    for (Label *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop | Qt::AlignAbsolute);
        label->setWordWrap(true);
        label->setMinimumWidth(240);
        label->setMaximumWidth(widest);
    }
    m_buttons->setSpacing(8);
    m_column->addStretch();
    m_column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_column->addSpacing(14);
    m_column->addLayout(centred(m_title));
    m_column->addSpacing(6);
    m_column->addLayout(centred(m_text));
    m_column->addWidget(m_requestId, 0, Qt::AlignHCenter);
    m_column->addSpacing(16);
    m_column->addLayout(m_buttons);
    m_column->addStretch();
    m_column->setSpacing(0);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(20, 20, 20, 20);
    across->addStretch();
    across->addLayout(m_column, 10);
    across->addStretch();
}

void EmptyState::setContent(const QString &icon, Tone tone, const QString &title, const QString &text,
                            const std::vector<Action> &actions)
{
    m_icon->setIcon(icon, toneText(tone));
    m_icon->setDisc(48, toneSoft(tone));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_requestId->setId({});
    setAccessibleName(text.isEmpty() ? title : title + u' ' + text);

    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        // Later: it may be the button that somebody has just pressed.
        if (QWidget *button = old->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete old;
    }
    m_buttons->addStretch();
    for (const Action &action : actions) {
        QPushButton *button = makeButton(action.text, action.kind, action.icon);
        button->setObjectName(action.id);
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void EmptyState::setRequestId(const QString &id)
{
    m_requestId->setId(id);
}

} // namespace chatelaine
