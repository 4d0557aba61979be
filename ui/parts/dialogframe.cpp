// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/dialogframe.h"

#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/chip.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 28;
constexpr int ruledMargin = 24;
constexpr int screenMargin = 48;
constexpr int narrowestScreen = 1280;

} // namespace

DialogFrame::DialogFrame(const QString &title, int width, Head head, QWidget *parent)
    : QDialog(parent)
    , m_band(new EnvironmentBand)
    , m_title(new Label(title, TextStyle::Title))
    , m_chip(new Chip)
    , m_note(new Label({}, TextStyle::Small, Token::Text2))
    , m_sub(new Label({}, TextStyle::Body, Token::Text2))
    , m_head(new QHBoxLayout)
    , m_titleRow(new QHBoxLayout)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_error(new Callout)
    , m_footer(new QHBoxLayout)
    , m_reason(new Label({}, TextStyle::Small, Token::Text2))
{
    const bool ruled = head == Head::Ruled;
    const int side = ruled ? ruledMargin : margin;
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    // Text that grows needs room; what does not fit the screen elides or wraps.
    setFixedWidth(
        qMax(width, qMin(scaled(width), qMax(narrowestScreen, screen()->availableGeometry().width()) - screenMargin)));
    m_title->setObjectName(u"title"_s);
    m_reason->setObjectName(u"reason"_s);
    m_error->setObjectName(u"error"_s);

    m_titleRow->setSpacing(10);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_chip);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_note);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(6);
    heading->addLayout(m_titleRow);
    heading->addWidget(m_sub);
    m_head->setContentsMargins(side, ruled ? 18 : 22, side, ruled ? 18 : 0);
    m_head->setSpacing(14);
    m_head->addLayout(heading, 1);

    m_body = new QVBoxLayout(m_content);
    m_body->setSpacing(0);
    m_body->setContentsMargins(ruled ? 0 : side, ruled ? 0 : 16, ruled ? 0 : side, ruled ? 0 : 20);

    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFixedHeight(0);
    m_content->installEventFilter(this);
    for (QWidget *clear : {m_scroll->viewport(), m_content})
        clear->setAutoFillBackground(false);

    auto *errorRow = new QHBoxLayout;
    errorRow->setContentsMargins(side, 0, side, 12);
    errorRow->addWidget(m_error);
    m_footer->setContentsMargins(side, 13, side, 14);
    m_footer->setSpacing(10);
    m_footer->addWidget(m_reason, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(m_head);
    if (ruled)
        column->addWidget(new Hairline);
    column->addWidget(m_scroll, 1);
    column->addLayout(errorRow);
    column->addWidget(new Hairline);
    column->addLayout(m_footer);

    m_sub->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_title->setWordWrap(false);
    for (QWidget *absent :
         {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_sub), static_cast<QWidget *>(m_error)})
        absent->hide();
}

void DialogFrame::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
}

void DialogFrame::setSub(const QString &sub)
{
    m_sub->setText(sub);
    m_sub->setVisible(!sub.isEmpty());
}

void DialogFrame::setNote(const QString &note)
{
    m_note->setText(note);
}

void DialogFrame::setLead(QWidget *lead)
{
    m_head->insertWidget(0, lead);
}

void DialogFrame::addToTitle(QWidget *widget)
{
    m_titleRow->addWidget(widget);
}

void DialogFrame::setEnvironment(const Profile &profile, const QString &environment)
{
    m_chip->setVisible(!environment.isEmpty());
    if (environment.isEmpty())
        return m_band->setEnvironment({});
    m_chip->setLook(environmentChip(profile, environment, false));
    m_band->setEnvironment(profile.isLive(environment));
}

void DialogFrame::addAlternative(QWidget *widget)
{
    m_footer->insertWidget(m_footer->indexOf(m_reason), widget);
}

QPushButton *DialogFrame::addCancel(const QString &text)
{
    QPushButton *button = makeButton(text.isEmpty() ? tr("Cancel") : text, "quiet");
    button->setObjectName(u"cancel"_s);
    connect(button, &QPushButton::clicked, this, &DialogFrame::reject);
    m_footer->addWidget(button);
    return button;
}

QPushButton *DialogFrame::addVerb(const QString &text, const char *kind)
{
    QPushButton *button = makeButton(text, kind);
    button->setObjectName(u"verb"_s);
    m_footer->addWidget(button);
    if (QByteArrayView(kind) == "primary")
        button->setDefault(true);
    return button;
}

void DialogFrame::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void DialogFrame::showError(const Error &error)
{
    bool placed = !error.fields.empty();
    for (const FieldProblem &problem : error.fields)
        placed = showFieldError(problem) && placed;
    if (placed)
        return;
    const ErrorText text = errorText(error);
    const QString rest = text.meaning.isEmpty() || text.remedy.isEmpty() ? text.meaning + text.remedy
                                                                         : text.meaning + u' ' + text.remedy;
    m_error->setContent(Tone::Danger, u"circle-alert"_s, text.sentence, rest);
    m_error->setRequestId(error.requestId);
    m_error->show();
}

void DialogFrame::clearError()
{
    m_error->hide();
}

void DialogFrame::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy)
        m_focusBefore = focusWidget();
    m_content->setEnabled(!busy);
    for (int i = 0; i < m_footer->count(); ++i)
        if (QWidget *widget = m_footer->itemAt(i)->widget())
            widget->setEnabled(!busy);
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus();
}

Prompts::Outcome DialogFrame::outcome()
{
    clearError();
    setBusy(true);
    return [self = QPointer(this)](const std::optional<Error> &error) {
        if (!self)
            return;
        self->setBusy(false);
        if (error)
            self->showError(*error);
        else
            self->accept();
    };
}

void DialogFrame::reject()
{
    if (!m_busy)
        QDialog::reject();
}

bool DialogFrame::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        fitHeight();
    return handled;
}

// What a scroll area holds does not tell the layout outside that it grew.
bool DialogFrame::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QDialog::eventFilter(watched, event);
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

// A dialog's layout knows no height for its width; and what is higher than the screen has to scroll.
void DialogFrame::fitHeight()
{
    QLayout *inner = m_content->layout();
    inner->activate();
    const int content =
        inner->hasHeightForWidth() ? inner->totalHeightForWidth(width()) : inner->totalSizeHint().height();
    const int around = layout()->totalHeightForWidth(width()) - m_scroll->minimumHeight();
    const int shown = qMin(content, screen()->availableGeometry().height() - around - screenMargin);
    // A bar that comes and goes with the text would itself make the text wrap.
    m_scroll->setVerticalScrollBarPolicy(shown < content ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // Asking for the height it has would ask for a layout again, and so on.
    if (shown != m_scroll->minimumHeight())
        m_scroll->setFixedHeight(shown);
    if (height() != around + shown)
        resize(width(), around + shown);
}

// A QDialog gives Enter to its default even while another button has the focus.
void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto *focused = enter ? qobject_cast<QPushButton *>(focusWidget()) : nullptr)
        return focused->click();
    QDialog::keyPressEvent(event);
}

bool DialogFrame::showFieldError(const FieldProblem &)
{
    return false;
}

} // namespace chatelaine
