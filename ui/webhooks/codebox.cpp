// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/codebox.h"

#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 14;
constexpr int indent = 2;

/// JSON with a line for each member; whatever else it is stays as it came.
QString laidOut(const QString &text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return text;
    QString out;
    qsizetype depth = 0;
    bool inString = false, escaped = false;
    const auto newLine = [&] { out += u'\n' + QString(qMax<qsizetype>(0, depth) * indent, u' '); };
    for (const QChar c : text) {
        const bool quotes = c == u'"' && !escaped;
        escaped = inString && c == u'\\' && !escaped;
        if (quotes)
            inString = !inString;
        if (inString || quotes) {
            out += c;
        } else if (c == u'}' || c == u']') {
            --depth;
            newLine();
            out += c;
        } else if (c == u'{' || c == u'[' || c == u',') {
            out += c;
            depth += c == u',' ? 0 : 1;
            newLine();
        } else if (c == u':') {
            out += u": "_s;
        } else if (!c.isSpace()) {
            out += c;
        }
    }
    return out;
}

} // namespace

CodeBox::CodeBox(const QString &name, QWidget *parent)
    : Panel(Token::Well, {}, parent)
    , m_headers(new Label({}, TextStyle::MonoSmall, Token::Text2))
    , m_body(new QPlainTextEdit)
    //: Below a text of which only the beginning is shown
    , m_cut(new Label(tr("Cut at 4 KB."), TextStyle::Caption, Token::Text2))
{
    // Code reads from the left in every language.
    setLayoutDirection(Qt::LeftToRight);
    m_headers->setWordWrap(true);
    m_headers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->setAccessibleName(name);
    m_body->setReadOnly(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setWordWrapMode(QTextOption::WrapAnywhere);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setTabChangesFocus(true);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->document()->setDocumentMargin(0);
    m_body->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 8, 10);
    column->setSpacing(2);
    column->addWidget(m_headers);
    column->addWidget(m_body);
    column->addWidget(m_cut);
}

void CodeBox::setContent(const QStringList &headers, const QString &body)
{
    m_headers->setText(safeText(headers.join(u'\n')));
    m_headers->setVisible(!headers.isEmpty());
    m_body->setPlainText(safeText(laidOut(body.left(mostShown))));
    m_body->setVisible(!body.isEmpty());
    m_cut->setVisible(body.size() > mostShown);
    fitHeight();
}

bool CodeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange))
        fitHeight();
    return Panel::eventFilter(watched, event);
}

// As high as its text, to a point: a text edit would always take the same.
void CodeBox::fitHeight()
{
    const QFont mono = chatelaine::font(TextStyle::MonoSmall);
    m_body->setFont(mono);
    const QFontMetrics metrics(mono);
    const qsizetype inALine = qMax(1, m_body->viewport()->width() / metrics.horizontalAdvance(u'0'));
    qsizetype lines = 0;
    for (const QString &line : m_body->toPlainText().split(u'\n'))
        lines += qMax<qsizetype>(1, (line.size() + inALine - 1) / inALine);
    m_body->setFixedHeight(static_cast<int>(qMin<qsizetype>(lines, mostLines)) * metrics.lineSpacing() + 2);
}

} // namespace chatelaine
