// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/commandpalette.h"

#include "models/openrotations.h"
#include "ui/actions.h"
#include "ui/palettedelegate.h"
#include "ui/parts/hairline.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/text.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPointer>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize paletteSize(580, 360);
constexpr int fromTop = 80;
constexpr int commandRole = Qt::UserRole + 10; ///< a QAction, or
constexpr int keyRole = Qt::UserRole + 11; ///< a key's id, or
constexpr int rotationRole = Qt::UserRole + 12; ///< that of a rotation's newer key

} // namespace

CommandPalette::CommandPalette(const Actions &actions, const KeyTableModel &keys, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_keys(keys)
    , m_field(new SearchField(tr("Search for a command or a key")))
    , m_list(new QListWidget)
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    m_field->setObjectName(u"paletteSearch"_s);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    //: What a screen reader calls the list of commands and keys found
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(new Hairline);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget()->window();
    resize(paletteSize);
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, fromTop)));
    find({});
    QDialog::open();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
        reject();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Raised));
    painter.setPen(color(Token::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::find(const QString &text)
{
    m_list->clear();
    const QString wanted = text.trimmed();
    const auto fits = [&](const QAction *action) {
        return action->isEnabled() && QString(action->text()).remove(u'&').contains(wanted, Qt::CaseInsensitive);
    };
    const auto addActions = [&](QLatin1StringView of) {
        for (QAction *action : m_actions.all())
            if (action->objectName().startsWith(of) && action->objectName() != "view.palette"_L1 && fits(action))
                addAction(action);
    };
    addActions("key."_L1);
    addRotations(wanted);
    if (!wanted.isEmpty())
        addKeys(wanted);
    for (const QLatin1StringView of : {"page."_L1, "edit."_L1, "view."_L1, "help."_L1, "app."_L1})
        addActions(of);
    m_list->setCurrentRow(0);
}

void CommandPalette::addAction(QAction *action)
{
    auto *item = new QListWidgetItem(action->icon(), QString(action->text()).remove(u'&'), m_list);
    const auto &keys = m_actions.selection().keys;
    if (action->objectName().startsWith("key."_L1) && keys.size() == 1 && action->objectName() != "key.create"_L1)
        item->setData(PaletteDelegate::factRole, safeText(keys.front().name));
    item->setData(PaletteDelegate::shortcutRole, action->shortcut().toString(QKeySequence::NativeText));
    item->setData(commandRole, QVariant::fromValue(action));
}

void CommandPalette::addRotations(const QString &text)
{
    for (const OpenRotation &rotation : openRotations(m_keys)) {
        //: %1 is a key's name
        const QString words = tr("Open rotation of %1").arg(safeText(rotation.older.name));
        if (!words.contains(text, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(icon(u"hourglass"_s), words, m_list);
        item->setData(PaletteDelegate::factRole, isolated(safeText(rotation.newer.visiblePart)));
        item->setData(rotationRole, rotation.newer.id.text);
    }
}

void CommandPalette::addKeys(const QString &text)
{
    const std::vector<quint32> rows = KeyFilter::parsed(text).matching(m_keys.keys(), QDateTime::currentDateTimeUtc());
    for (size_t at = 0; at < rows.size() && at < mostKeys; ++at) {
        const ApiKey key = m_keys.keys().key(rows[at]);
        auto *item = new QListWidgetItem(icon(u"key-round"_s), safeText(key.name), m_list);
        item->setData(PaletteDelegate::factRole, isolated(safeText(key.visiblePart)));
        item->setData(keyRole, key.id.text);
    }
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = item->data(commandRole).value<QAction *>();
    const KeyId key{item->data(keyRole).toString()};
    const KeyId rotation{item->data(rotationRole).toString()};
    // Closed first: what a command opens must not lie below.
    accept();
    if (action)
        action->trigger();
    else if (!rotation.isEmpty())
        Q_EMIT rotationChosen(rotation);
    else
        Q_EMIT keyChosen(key);
}

} // namespace chatelaine
