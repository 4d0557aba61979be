// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/inlineedit.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <utility>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

InlineEdit::InlineEdit(const QString &name, TextStyle style, int longest, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_label(new ElidedLabel({}, style))
    //: The tooltip of a pencil; %1 is what it changes, as "name"
    , m_pencil(makeIconButton(u"pencil"_s, tr("Change %1").arg(name)))
    , m_editor(new QLineEdit)
{
    m_label->installEventFilter(this);
    m_pencil->setObjectName(u"change"_s);
    m_editor->setObjectName(u"editor"_s);
    m_editor->setAccessibleName(name);
    m_editor->setMaxLength(longest);
    m_editor->installEventFilter(this);

    auto *shown = new QWidget;
    auto *row = new QHBoxLayout(shown);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addWidget(m_pencil);
    // Before it has widgets: a stacked layout shows its first one at once, as a window if nobody is its parent yet.
    setLayout(m_stack);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_editor);
    m_stack->setContentsMargins({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setEditable(false);

    connect(m_pencil, &QPushButton::clicked, this, &InlineEdit::open);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] { close(true); });
}

void InlineEdit::setText(const QString &text, const QString &placeholder)
{
    m_text = text;
    m_label->setText(text.isEmpty() ? placeholder : safeText(text));
    m_label->setToken(text.isEmpty() ? Token::Text3 : Token::Text);
}

void InlineEdit::setEditable(bool editable)
{
    m_pencil->setVisible(editable);
    if (!editable && isEditing())
        close(false);
}

bool InlineEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick && !m_pencil->isHidden()) {
        open();
        return true;
    }
    if (watched == m_editor && isEditing()) {
        if (event->type() == QEvent::FocusOut)
            close(true);
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            close(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InlineEdit::open()
{
    m_editing = true;
    m_editor->setText(m_text);
    m_stack->setCurrentWidget(m_editor);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    Q_EMIT opened();
}

void InlineEdit::resume(const QString &typed)
{
    open();
    m_editor->setText(typed);
}

void InlineEdit::close(bool take)
{
    // Taking the editor away takes its focus, which would take what was typed a second time.
    if (!std::exchange(m_editing, false))
        return;
    const QString typed = m_editor->text().trimmed();
    m_stack->setCurrentIndex(0);
    m_pencil->setFocus(Qt::OtherFocusReason);
    if (take && typed != m_text)
        Q_EMIT edited(typed);
    Q_EMIT closed();
}

} // namespace chatelaine
