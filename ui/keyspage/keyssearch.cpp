// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keyspage/keyssearch.h"

#include "models/keycolumns.h"
#include "ui/keyspage/filterchip.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/button.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/text.h"

#include <QBoxLayout>
#include <QMenu>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

KeysSearch::KeysSearch(KeyTableView &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_field(new SearchField(tr("Search by name, prefix, owner or scope")))
    , m_chips(new QHBoxLayout)
{
    m_field->setObjectName(u"search"_s);
    m_chips->setSpacing(8);

    auto *filter = makeButton(tr("Filter"), "ghost", u"list-filter"_s);
    filter->setObjectName(u"filter"_s);
    filter->setMenu(makeFilterMenu());
    auto *columns = makeIconButton(u"columns-3"_s, tr("Columns"));
    columns->setObjectName(u"columns"_s);
    auto *menu = new QMenu(columns);
    connect(columns, &QPushButton::clicked, menu, [this, columns, menu] {
        fillColumnsMenu(menu);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addLayout(m_chips);
    row->addWidget(filter);
    row->addWidget(columns);
    connect(m_field, &QLineEdit::textChanged, this, &KeysSearch::filterChanged);
}

std::vector<KeysSearch::Ready> KeysSearch::readyFilters()
{
    return {
        //: A filter of the table of keys, after which come keys like: last used 104 days ago
        {u"unused:90d"_s, tr("Unused for 90 days")},
        //: A filter of the table of keys
        {u"used:never"_s, tr("Never used")},
        //: A filter of the table of keys
        {u"expires:30d"_s, tr("Expires within 30 days")},
        //: A filter of the table of keys: nobody has confirmed that they hold the secret
        {u"is:unconfirmed"_s, tr("Secret not confirmed")},
        //: A filter of the table of keys
        {u"is:rotating"_s, tr("Being rotated")},
    };
}

KeyFilter KeysSearch::filter() const
{
    KeyFilter filter = KeyFilter::parsed((QStringList(m_field->text()) + m_tokens).join(u' '));
    filter.showEnded = m_ended->isChecked();
    return filter;
}

QString KeysSearch::text() const
{
    return m_field->text();
}

void KeysSearch::setText(const QString &text)
{
    m_field->setText(text);
}

void KeysSearch::clear()
{
    m_tokens.clear();
    showChips();
    m_field->clear();
    Q_EMIT filterChanged();
}

void KeysSearch::setEndedShown(bool shown)
{
    m_ended->setChecked(shown);
}

void KeysSearch::focus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QMenu *KeysSearch::makeFilterMenu()
{
    auto *menu = new QMenu(this);
    for (const Ready &ready : readyFilters()) {
        QAction *action = menu->addAction(ready.words);
        action->setObjectName(ready.token);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, token = ready.token](bool on) { toggle(token, on); });
        m_ready.push_back(action);
    }
    menu->addSeparator();
    m_ended = menu->addAction(tr("Show revoked and expired keys"));
    m_ended->setObjectName(u"showEnded"_s);
    m_ended->setCheckable(true);
    m_ended->setChecked(true);
    connect(m_ended, &QAction::toggled, this, &KeysSearch::filterChanged);
    return menu;
}

void KeysSearch::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (const KeyTableModel::Column column : m_table.columns()) {
        if (column == KeyTableModel::Column::Name)
            continue;
        const QString title = m_table.model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
        QAction *action = menu->addAction(safeText(title));
        action->setCheckable(true);
        action->setChecked(m_table.isWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_table.setWanted(column, on); });
    }
}

void KeysSearch::toggle(const QString &token, bool on)
{
    m_tokens.removeAll(token);
    if (on)
        m_tokens.append(token);
    showChips();
    Q_EMIT filterChanged();
}

void KeysSearch::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : m_ready) {
        const QString token = action->objectName();
        const QSignalBlocker quiet(action);
        action->setChecked(m_tokens.contains(token));
        if (!action->isChecked())
            continue;
        auto *chip = new FilterChip(action->text());
        connect(chip, &FilterChip::closed, this, [this, token] { toggle(token, false); });
        m_chips->addWidget(chip);
    }
}

} // namespace chatelaine
