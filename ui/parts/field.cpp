// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/field.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new Label(label, TextStyle::Label))
    , m_fact(new Label({}, TextStyle::Small, Token::Text2))
    , m_icon(new IconLabel)
    , m_message(new Label({}, TextStyle::Small, Token::Text2))
{
    m_label->setBuddy(editor);
    editor->setAccessibleName(label);
    m_message->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_fact);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    foot->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(editor);
    column->addLayout(foot);
    clear();
}

void Field::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    clear();
}

void Field::setError(const QString &error)
{
    say(Tone::Danger, error);
}

void Field::setWarning(const QString &warning)
{
    say(Tone::Warn, warning);
}

void Field::clear()
{
    say(Tone::Neutral, m_help);
}

QString Field::message() const
{
    return m_message->text();
}

void Field::say(Tone tone, const QString &text)
{
    m_icon->setIcon(tone == Tone::Warn ? u"triangle-alert"_s : u"circle-alert"_s, toneText(tone));
    m_icon->setVisible(tone != Tone::Neutral && !text.isEmpty());
    m_message->setText(text);
    m_message->setToken(toneText(tone));
    m_message->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
    if (m_editor->property("invalid").toBool() != (tone == Tone::Danger)) {
        m_editor->setProperty("invalid", tone == Tone::Danger);
        m_editor->update();
    }
}

} // namespace chatelaine
