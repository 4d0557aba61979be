// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/keytableview.h"

#include "models/keycolumns.h"
#include "ui/keytable/columnlayout.h"
#include "ui/keytable/keydelegate.h"
#include "ui/keytable/keyheader.h"
#include "ui/parts/chip.h"
#include "ui/parts/relativetime.h"
#include "ui/theme/fonts.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Column = KeyTableModel::Column;

namespace {

constexpr int chipGap = 10;

/// What a column of days takes: months differ in length, and so do languages.
int dayWidth()
{
    constexpr int year = 2026;
    constexpr int longestDay = 28;
    const QFontMetrics metrics(font(TextStyle::Small));
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, metrics.horizontalAdvance(date(QDate(year, month, longestDay))));
    return widest + chipGap;
}

} // namespace

KeyTableView::KeyTableView(KeyTableModel &keys, QWidget *parent)
    : RowView(KeyDelegate::rowHeight, parent)
    , m_keys(keys)
    , m_delegate(new KeyDelegate(this))
{
    setObjectName(u"keyTable"_s);
    //: What a screen reader calls the table of keys
    setAccessibleName(tr("Keys"));
    setHorizontalHeader(new KeyHeader(this));
    setModel(&keys);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSortIndicator(static_cast<int>(keys.sortColumn()), keys.sortOrder());
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        layOutColumns();
        Q_EMIT columnsChanged();
    });
}

void KeyTableView::setColumns(const Profile &profile, const QByteArray &state)
{
    m_columns.clear();
    m_unwanted.clear();
    const auto add = [this](const QString &id) {
        const auto column = keyColumn(id);
        if (column && std::find(m_columns.begin(), m_columns.end(), *column) == m_columns.end())
            m_columns.push_back(*column);
    };
    const auto ofProfile = [&profile](const QString &id) {
        return std::any_of(profile.columns.begin(), profile.columns.end(), [&](const auto &c) { return c.id == id; });
    };
    for (const QString &entry : QString::fromUtf8(state).split(u',', Qt::SkipEmptyParts)) {
        const bool unwanted = entry.startsWith(u'-');
        const QString id = unwanted ? entry.mid(1) : entry;
        if (!ofProfile(id))
            continue;
        add(id);
        if (unwanted && keyColumn(id))
            m_unwanted.push_back(*keyColumn(id));
    }
    for (const Profile::Column &column : profile.columns)
        add(column.id);

    const QSignalBlocker quiet(horizontalHeader());
    for (int visual = 0; visual < static_cast<int>(m_columns.size()); ++visual) {
        const int logical = static_cast<int>(m_columns[static_cast<size_t>(visual)]);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(logical), visual);
    }
    layOutColumns();
}

QByteArray KeyTableView::columnState() const
{
    QStringList entries;
    for (const Column column : columns())
        entries << (isWanted(column) ? columnId(column) : u'-' + columnId(column));
    return entries.join(u',').toUtf8();
}

std::vector<Column> KeyTableView::columns() const
{
    std::vector<Column> seen = m_columns;
    std::sort(seen.begin(), seen.end(), [this](Column a, Column b) {
        return horizontalHeader()->visualIndex(static_cast<int>(a))
            < horizontalHeader()->visualIndex(static_cast<int>(b));
    });
    return seen;
}

bool KeyTableView::isWanted(Column column) const
{
    return std::find(m_unwanted.begin(), m_unwanted.end(), column) == m_unwanted.end();
}

void KeyTableView::setWanted(Column column, bool wanted)
{
    if (wanted == isWanted(column) || column == Column::Name)
        return;
    if (wanted)
        std::erase(m_unwanted, column);
    else
        m_unwanted.push_back(column);
    layOutColumns();
    Q_EMIT columnsChanged();
}

std::vector<ApiKey> KeyTableView::selectedKeys() const
{
    std::vector<ApiKey> selected;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        const auto at = row.row() == currentIndex().row() ? selected.begin() : selected.end();
        selected.insert(at, m_keys.keyAt(row));
    }
    return selected;
}

bool KeyTableView::select(const KeyId &key)
{
    const QModelIndex index = m_keys.indexOf(key);
    if (!index.isValid())
        return false;
    choose(index);
    return true;
}

bool KeyTableView::showsPrefixColumn() const
{
    return !isColumnHidden(static_cast<int>(Column::Prefix));
}

void KeyTableView::refreshTimes(const QDateTime &now)
{
    m_delegate->setNow(now);
    viewport()->update();
}

void KeyTableView::keyboardSearch(const QString &text)
{
    // Typing searches names, whichever cell is the current one.
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() != static_cast<int>(Column::Name))
        selectionModel()->setCurrentIndex(current.siblingAtColumn(static_cast<int>(Column::Name)),
                                          QItemSelectionModel::NoUpdate);
    RowView::keyboardSearch(text);
}

void KeyTableView::focusInEvent(QFocusEvent *event)
{
    RowView::focusInEvent(event);
    // A click brings a current row of its own. Another one would scroll the row that is meant from under the pointer.
    const bool pointed = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!pointed && !currentIndex().isValid() && m_keys.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_keys.index(0, 0), QItemSelectionModel::NoUpdate);
}

void KeyTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    Q_EMIT selectedKeysChanged();
}

int KeyTableView::environmentWidth() const
{
    int widest = 0;
    if (const auto &profile = m_keys.profile())
        for (const Profile::Environment &environment : profile->environments)
            widest = std::max(widest, chipSize(environmentChip(*profile, environment.id, true)).width() + chipGap);
    return widest;
}

int KeyTableView::statusWidth() const
{
    const auto &profile = m_keys.profile();
    if (!profile)
        return 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ApiKey unconfirmed, overlapping, replaced;
    for (ApiKey *key : {&unconfirmed, &overlapping, &replaced})
        key->state.meaning = StateClass::Usable;
    unconfirmed.delivery = Delivery::Unconfirmed;
    overlapping.secondSecret = true;
    overlapping.oldSecretEndsAt = now.addDays(1).addSecs(-1);
    replaced.replacedBy = KeyId{u"-"_s};
    int widest = 0;
    for (const ApiKey &key : {unconfirmed, overlapping, replaced})
        widest = std::max(widest, chipSize(*stateChip(key, *profile, now)).width() + chipGap);
    return widest;
}

void KeyTableView::layOutColumns()
{
    std::vector<Column> wanted = columns();
    std::erase_if(wanted, [this](Column column) { return !isWanted(column); });
    ColumnWidths needed{};
    widthOf(needed, Column::Environment) = environmentWidth();
    widthOf(needed, Column::Status) = statusWidth();
    for (const Column days : {Column::Created, Column::Expires, Column::Revoked})
        widthOf(needed, days) = dayWidth();
    const ColumnWidths widths = columnWidths(wanted, viewport()->width(), needed);
    for (int column = 0; column < KeyTableModel::columnTotal; ++column) {
        const int width = widths[static_cast<size_t>(column)];
        setColumnHidden(column, width == 0);
        if (width > 0)
            setColumnWidth(column, width);
    }
}

} // namespace chatelaine
