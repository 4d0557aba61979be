// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/keybox.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/secretview.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dots = 24;
constexpr QChar dot(0x2022);

/// A key has no word to break at, so that each of its characters may begin a line.
QString breakable(const QString &key)
{
    QString text;
    for (const QChar each : key)
        text += QString(each) + QChar(0x200B);
    return text.chopped(text.isEmpty() ? 0 : 1);
}

void setObstacle(QPushButton *button, const QString &obstacle)
{
    button->setEnabled(obstacle.isEmpty());
    button->setToolTip(obstacle.toHtmlEscaped());
}

} // namespace

KeyBox::KeyBox(QWidget *parent)
    : Panel(Token::Pane, Token::Control, parent)
    , m_stack(new QStackedLayout)
    , m_text(new Label({}, TextStyle::MonoSecret))
    , m_secret(new SecretView)
    , m_reveal(makeButton(tr("Reveal…"), "quiet", u"eye"_s))
    , m_copy(makeButton(tr("Copy…"), "quiet", u"copy"_s))
    , m_create(makeButton(tr("Create…"), "quiet", u"plus"_s))
{
    m_text->setObjectName(u"keyText"_s);
    m_text->setWordWrap(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop);
    m_secret->setObjectName(u"revealedKey"_s);
    m_reveal->setObjectName(u"revealKey"_s);
    m_copy->setObjectName(u"copyKey"_s);
    m_create->setObjectName(u"createKey"_s);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_secret);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_reveal, m_copy, m_create})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addLayout(m_stack);
    // Beside a longer key, the verbs stand in line with its own.
    column->addStretch();
    column->addLayout(buttons);

    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_glimpse.secondsLeft() > 0)
            hideSecret();
        else
            Q_EMIT revealWanted();
    });
    connect(m_copy, &QPushButton::clicked, this, &KeyBox::copy);
    connect(m_create, &QPushButton::clicked, this, &KeyBox::createWanted);
    connect(&m_glimpse, &Glimpse::secondsLeftChanged, this, &KeyBox::showGlimpse);
}

void KeyBox::show(const ApiKey &key, const Profile::KeyKind &kind)
{
    if (key.id != m_key.id || key.generation != m_key.generation)
        hideSecret();
    m_key = key;
    m_kind = kind;
    m_text->setTextStyle(TextStyle::MonoSecret);
    m_text->setToken(Token::Text);
    QString text = safeText(key.visiblePart);
    if (!isPublic())
        text = (text.endsWith(u'…') ? text.chopped(1) : text) + QString(dots, dot);
    m_text->setText(breakable(text));
    //: Spoken in place of a masked secret
    m_text->setAccessibleName(isPublic() ? text : tr("Secret, hidden"));
    m_reveal->setVisible(kind.delivery == Profile::KeyKind::Delivery::Recoverable);
    m_copy->setVisible(kind.delivery != Profile::KeyKind::Delivery::ShownOnce
                       && !(isPublic() && key.visiblePart.isEmpty()));
    m_copy->setText(isPublic() ? tr("Copy") : tr("Copy…"));
    m_create->hide();
    setObstacles(m_obstacle, {});
}

void KeyBox::showNone(const QString &sentence)
{
    hideSecret();
    m_key = {};
    m_text->setTextStyle(TextStyle::Body);
    m_text->setToken(Token::Text2);
    m_text->setText(sentence);
    m_text->setAccessibleName({});
    m_reveal->hide();
    m_copy->hide();
    m_create->show();
}

void KeyBox::setObstacles(const QString &reveal, const QString &create)
{
    m_obstacle = reveal;
    setObstacle(m_reveal, reveal);
    setObstacle(m_copy, isPublic() ? QString() : reveal);
    setObstacle(m_create, create);
}

void KeyBox::reveal(const std::shared_ptr<const Secret> &secret)
{
    m_secret->setSecret(secret, 0);
    m_secret->setRevealed(true);
    m_glimpse.begin();
}

void KeyBox::hideSecret()
{
    m_glimpse.end();
}

void KeyBox::copy()
{
    if (isPublic())
        Q_EMIT copyText(m_key.visiblePart);
    else if (m_glimpse.secondsLeft() > 0)
        Q_EMIT copySecret(m_secret->secret());
    else
        Q_EMIT copyWanted();
}

void KeyBox::showGlimpse(int seconds)
{
    const bool shown = seconds > 0;
    if ((m_stack->currentWidget() == m_secret) == shown)
        return;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_secret) : m_text);
    if (!shown) {
        m_secret->setRevealed(false);
        m_secret->setSecret(nullptr, 0);
    }
    m_reveal->setText(shown ? tr("Hide") : tr("Reveal…"));
    setButtonKind(m_reveal, "quiet", shown ? u"eye-off"_s : u"eye"_s);
    m_copy->setText(shown || isPublic() ? tr("Copy") : tr("Copy…"));
    setObstacles(m_obstacle, {});
    if (shown) {
        setObstacle(m_reveal, {});
        setObstacle(m_copy, {});
    }
}

bool KeyBox::isPublic() const
{
    return m_kind.delivery == Profile::KeyKind::Delivery::Public;
}

} // namespace chatelaine
