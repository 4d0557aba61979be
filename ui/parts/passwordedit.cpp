// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/passwordedit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>
#include <algorithm>

namespace chatelaine {

namespace {

constexpr int dot = 6, step = 9, inset = 12;

/// A password field to a screen reader: its name and that it is one, never its text.
class AccessiblePassword : public QAccessibleWidget
{
public:
    explicit AccessiblePassword(PasswordEdit *edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *edit = qobject_cast<PasswordEdit *>(object);
    return edit ? new AccessiblePassword(edit) : nullptr;
}

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : PasswordEdit(longest, parent)
{
}

PasswordEdit::PasswordEdit(qsizetype most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    m_bytes.reserve(static_cast<size_t>(most));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

PasswordEdit::~PasswordEdit()
{
    wipeMemory(m_bytes.data(), m_bytes.capacity());
}

std::shared_ptr<const Secret> PasswordEdit::secret() const
{
    return std::make_shared<const Secret>(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
}

QSize PasswordEdit::sizeHint() const
{
    return {240, scaled(32)};
}

void PasswordEdit::clear()
{
    if (m_bytes.empty())
        return;
    wipeMemory(m_bytes.data(), m_bytes.capacity());
    m_bytes.clear();
    update();
    Q_EMIT changed();
}

void PasswordEdit::append(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (static_cast<qsizetype>(m_bytes.size()) + utf8.size() <= m_most)
        m_bytes.insert(m_bytes.end(), utf8.cbegin(), utf8.cend());
    wipeMemory(utf8.data(), static_cast<std::size_t>(utf8.size()));
    m_caretShown = hasFocus();
    update();
    Q_EMIT changed();
}

void PasswordEdit::removeLast()
{
    if (m_bytes.empty())
        return;
    char removed = 0;
    do {
        removed = m_bytes.back();
        m_bytes.back() = 0;
        m_bytes.pop_back();
    } while (!startsCharacter(removed) && !m_bytes.empty());
    update();
    Q_EMIT changed();
}

void PasswordEdit::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QString firstLine = text.section(QLatin1Char('\n'), 0, 0);
    append(firstLine.endsWith(QLatin1Char('\r')) ? firstLine.chopped(1) : firstLine);
}

int PasswordEdit::characters() const
{
    return static_cast<int>(std::count_if(m_bytes.begin(), m_bytes.end(), startsCharacter));
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (control && (event->key() == Qt::Key_U || event->key() == Qt::Key_Backspace))
        clear();
    else if (event->key() == Qt::Key_Backspace)
        removeLast();
    else if (!event->text().isEmpty() && event->text().at(0).isPrint() && !control)
        append(event->text());
    else
        QWidget::keyPressEvent(event);
}

void PasswordEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        append(event->commitString());
    event->accept();
}

QVariant PasswordEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(true) : QWidget::inputMethodQuery(query);
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: In the context menu of a password field.
    menu->addAction(tr("Paste"), this, &PasswordEdit::paste);
    menu->popup(event->globalPos());
}

void PasswordEdit::focusInEvent(QFocusEvent *event)
{
    m_caretShown = true;
    m_blink.start(std::max(200, QGuiApplication::styleHints()->cursorFlashTime() / 2), this);
    QWidget::focusInEvent(event);
    update();
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    m_caretShown = false;
    m_blink.stop();
    QWidget::focusOutEvent(event);
    update();
}

void PasswordEdit::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId())
        return QWidget::timerEvent(event);
    m_caretShown = !m_caretShown;
    update();
}

void PasswordEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(isEnabled() ? Token::Text : Token::Disabled));
    const int room = std::max(0, (width() - 2 * inset) / step - 1);
    const int dots = std::min(characters(), room);
    const auto place = [&](int x, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(inset + x, (height() - h) / 2, w, h));
    };
    for (int i = 0; i < dots; ++i)
        painter.drawEllipse(place(i * step, dot, dot));
    if (m_caretShown)
        painter.fillRect(place(dots * step, 1, scaled(16)), color(Token::Text));
}

} // namespace chatelaine
