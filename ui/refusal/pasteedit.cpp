// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/refusal/pasteedit.h"

#include "app/pastedrefusal.h"
#include "domain/secret.h"
#include "domain/tokensin.h"
#include "ui/theme/fonts.h"

#include <QMimeData>

namespace chatelaine {

namespace {

void wipe(QString &text)
{
    wipeMemory(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
}

} // namespace

PasteEdit::PasteEdit(std::shared_ptr<const Profile> profile, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_profile(std::move(profile))
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFont(chatelaine::font(TextStyle::Mono));
    // Its frame is every field's, and tells of focus as theirs do.
    viewport()->setAutoFillBackground(false);
    setViewportMargins(4, 4, 4, 4);
    connect(this, &QPlainTextEdit::textChanged, this, &PasteEdit::maskTyped);
}

bool PasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    QString whole = source->text();
    QString looked = whole.left(longestPaste);
    const QString masked = withoutTokens(looked, *m_profile);
    m_metSecret = m_metSecret || masked != looked;
    wipe(looked);
    wipe(whole);
    textCursor().insertText(masked);
}

void PasteEdit::maskTyped()
{
    if (document()->isEmpty()) {
        m_metSecret = false;
        return;
    }
    const std::vector<TokenSpan> tokens = tokensIn(toPlainText(), *m_profile);
    if (tokens.empty())
        return;
    m_metSecret = true;
    const QSignalBlocker quiet(this);
    QTextCursor cursor(document());
    for (const TokenSpan &token : tokens) {
        const auto hidden = static_cast<int>(token.length - token.known);
        cursor.setPosition(static_cast<int>(token.begin + token.known));
        cursor.setPosition(cursor.position() + hidden, QTextCursor::KeepAnchor);
        cursor.insertText(QString(hidden, u'•'));
    }
}

} // namespace chatelaine
