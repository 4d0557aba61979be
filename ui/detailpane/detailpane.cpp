// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/detailpane.h"

#include "app/keyediting.h"
#include "models/openrotations.h"
#include "ui/detailpane/detailhead.h"
#include "ui/detailpane/inlineedit.h"
#include "ui/detailpane/keyactivity.h"
#include "ui/detailpane/keyfacts.h"
#include "ui/detailpane/keyhistory.h"
#include "ui/detailpane/keyrotation.h"
#include "ui/detailpane/keyscopes.h"
#include "ui/detailpane/keysecrets.h"
#include "ui/errortext.h"
#include "ui/parts/callout.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/hairline.h"
#include "ui/parts/text.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 20;

} // namespace

DetailPane::DetailPane(WorkspaceContext &context, Actions &actions, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_prompts(prompts)
    , m_band(new EnvironmentBand)
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_head(new DetailHead(actions))
    , m_wanted(new Callout)
    , m_secrets(new KeySecrets(actions))
    , m_rotation(new KeyRotation(actions))
    , m_facts(new KeyFacts)
    , m_activity(new KeyActivity)
    , m_scopes(new KeyScopes)
    , m_history(new KeyHistory)
{
    setObjectName(u"details"_s);
    //: What a screen reader calls the column with everything about a key
    setAccessibleName(tr("Details"));
    m_stack->addWidget(m_none);
    m_stack->addWidget(makeDetails());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_stack, 1);

    connect(m_history, &KeyHistory::allWanted, this, [this] {
        if (m_key)
            Q_EMIT auditWanted(m_key->id, m_key->name);
    });
    connect(m_head, &DetailHead::closeWanted, this, &DetailPane::closeWanted);
    connect(m_head, &DetailHead::copyWanted, this, &DetailPane::copyWanted);
    connect(m_head, &DetailHead::renamed, this, [this](const QString &name) { edit({.name = name}); });
    connect(m_facts, &KeyFacts::noteEdited, this, [this](const QString &note) { edit({.note = note}); });
    connect(m_facts, &KeyFacts::ownerChosen, this, [this](const MemberId &owner) { edit({.owner = owner}); });
    followEditors();
    showNone(0);
}

QWidget *DetailPane::makeDetails()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 16, margin, margin);
    column->setSpacing(16);
    column->addWidget(m_head);
    m_wanted->setObjectName(u"rotationWanted"_s);
    column->addWidget(m_wanted);
    column->addWidget(m_rotation);
    column->addWidget(m_secrets);
    for (QWidget *section : std::initializer_list<QWidget *>{m_facts, m_activity, m_scopes}) {
        column->addWidget(new Hairline);
        column->addWidget(section);
    }
    column->addWidget(m_history);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"detailScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    // setWidget() turns it on, and the pane's own ground would not be seen.
    content->setAutoFillBackground(false);
    return scroll;
}

void DetailPane::setKeys(const std::vector<ApiKey> &keys)
{
    if (keys.size() != 1) {
        m_key.reset();
        showNone(static_cast<qsizetype>(keys.size()));
        return;
    }
    const bool another = !m_key || m_key->id != keys.front().id;
    if (!another && *m_key == keys.front())
        return;
    const bool changed = another || m_key->version != keys.front().version;
    m_key = keys.front();
    if (another) {
        m_head->setError({});
        m_seen.reset();
        m_usage.reset();
        m_activity->show(KeyUsage());
        m_history->show({});
    }
    if (changed)
        readMore(m_key->id);
    showKey(*m_key);
}

void DetailPane::focusFirst()
{
    nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Pane));
    const int edge = layoutDirection() == Qt::RightToLeft ? QWidget::width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), color(Token::Border));
}

void DetailPane::showKey(const ApiKey &key)
{
    const auto &profile = m_context.catalog().profile();
    if (!profile)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool editable = key.state.meaning != StateClass::Ended && m_context.may(u"keys.edit"_s, key);
    m_band->setEnvironment(profile->isLive(key.environment));
    m_head->show(key, *profile, editable);
    showWanted(key);
    m_rotation->show(key, openRotationOf(m_context.catalog().keys(), key));
    m_facts->show(key, *profile, m_context.peopleDesk().members().members(), editable, now);
    m_facts->show(m_usage.value_or(KeyUsage()), *profile, now);
    m_secrets->show(key, *profile, m_usage);
    m_activity->show(key);
    m_scopes->show(key, *profile);
    m_stack->setCurrentIndex(1);
}

void DetailPane::showWanted(const ApiKey &key)
{
    m_wanted->setVisible(!key.rotationWanted.isEmpty() && key.state.meaning != StateClass::Ended);
    const Member *const who = m_context.peopleDesk().members().find(key.rotationBy);
    //: Said of a key; %1 is why it should be rotated, as "Jonas Weber has left"
    m_wanted->setContent(Tone::Warn, u"refresh-cw"_s, tr("Rotate: %1").arg(safeText(key.rotationWanted)),
                         //: %1 is a person's name
                         who ? tr("They have seen its secret. %1 is asked to rotate it.").arg(safeText(who->name))
                             : tr("They have seen its secret. A rotation makes it worth nothing."));
}

void DetailPane::showNone(qsizetype selected)
{
    m_band->setEnvironment(std::nullopt);
    if (selected > 1)
        m_none->setContent(u"layers"_s, Tone::Neutral, tr("%n keys selected", nullptr, static_cast<int>(selected)),
                           tr("Select one to see everything about it."));
    else
        m_none->setContent(u"key-round"_s, Tone::Neutral, tr("No key selected"),
                           tr("Select one to see everything about it."));
    m_stack->setCurrentIndex(0);
}

void DetailPane::readMore(const KeyId &key)
{
    m_context.service().usage(key).then(this, [this, key](const Result<KeyUsage> &usage) {
        if (!usage || !m_key || m_key->id != key)
            return;
        m_usage = *usage;
        m_activity->show(*usage);
        if (const auto &profile = m_context.catalog().profile()) {
            m_secrets->show(*m_key, *profile, m_usage);
            m_facts->show(*usage, *profile, QDateTime::currentDateTimeUtc());
        }
    });
    m_context.audit()
        .entries({.limit = KeyHistory::longest, .key = key})
        .then(this, [this, key](const Result<Page<std::vector<AuditEntry>>> &page) {
            if (page && m_key && m_key->id == key)
                m_history->show(page->items);
        });
}

void DetailPane::edit(const KeyEdit &edit)
{
    if (!m_key)
        return;
    const auto found = problems(edit, *m_context.catalog().profile());
    if (!found.empty()) {
        Error invalid{Error::Kind::Invalid};
        invalid.fields = found;
        m_head->setError(errorText(invalid).meaning);
        return;
    }
    m_head->setError({});
    const ApiKey seen = m_seen && m_seen->id == m_key->id ? *m_seen : *m_key;
    const auto ended = [self = QPointer(this), edit, id = m_key->id](const std::optional<Error> &error) {
        if (self && self->m_key && self->m_key->id == id)
            self->editEnded(edit, error);
    };
    editing::save(&m_context, m_prompts, seen, edit, ended);
}

void DetailPane::editEnded(const KeyEdit &edit, const std::optional<Error> &error)
{
    showKey(*m_key);
    if (!error)
        return;
    if (error->current && error->current->state.meaning != StateClass::Ended)
        return resume(edit);
    const ErrorText text = errorText(*error);
    m_head->setError(text.sentence + u' ' + text.meaning, error->requestId);
}

// Somebody saw both versions and wants to go on: what they typed is in the editor again.
void DetailPane::resume(const KeyEdit &edit)
{
    if (edit.name)
        findChild<InlineEdit *>(u"detailName"_s)->resume(*edit.name);
    if (edit.note)
        findChild<InlineEdit *>(u"detailNote"_s)->resume(*edit.note);
}

// What comes in while somebody types has not been looked at: the change is one of what they saw.
void DetailPane::followEditors()
{
    for (InlineEdit *editor : findChildren<InlineEdit *>()) {
        connect(editor, &InlineEdit::opened, this, [this] { m_seen = m_key; });
        connect(editor, &InlineEdit::closed, this, [this] { m_seen.reset(); });
    }
}

} // namespace chatelaine
