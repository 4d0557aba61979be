// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/scopepicker.h"

#include "ui/parts/callout.h"
#include "ui/parts/label.h"
#include "ui/parts/scopechoicemodel.h"
#include "ui/parts/searchfield.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 196;

/// Ticks wherever on its row somebody clicks: the box alone is a small target.
class RowTicker : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const auto *click = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
        if (!click)
            return index.column() == 0 && QStyledItemDelegate::editorEvent(event, model, option, index);
        if (click->button() != Qt::LeftButton || !(index.flags() & Qt::ItemIsEnabled))
            return false;
        const QModelIndex box = index.siblingAtColumn(0);
        const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

const Profile::ScopeHint *hintFor(const QString &typed, const Profile &profile)
{
    const auto &hints = profile.scopes.hints;
    const auto found = std::find_if(hints.begin(), hints.end(), [&](const Profile::ScopeHint &hint) {
        const QString stem = hint.pattern.endsWith(u'*') ? hint.pattern.chopped(1) : hint.pattern;
        return typed.size() >= 3 && (typed.startsWith(stem) || stem.startsWith(typed));
    });
    return found == hints.end() ? nullptr : &*found;
}

} // namespace

ScopePicker::ScopePicker(QWidget *parent)
    : QWidget(parent)
    , m_model(new ScopeChoiceModel(this))
    , m_search(new SearchField(tr("Find a scope")))
    , m_tree(new QTreeView)
    , m_nothing(new Label({}, TextStyle::Body, Token::Text2))
    , m_hint(new Callout)
{
    m_search->setObjectName(u"scopeSearch"_s);
    m_tree->setObjectName(u"scopeTree"_s);
    m_tree->setAccessibleName(tr("Scopes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RowTicker(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(40);
    m_tree->header()->resizeSection(0, scaled(nameWidth));
    m_nothing->setContentsMargins(4, 12, 4, 12);
    m_nothing->hide();
    m_hint->setObjectName(u"scopeHint"_s);
    m_hint->hide();
    setFocusProxy(m_search);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_hint);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ScopePicker::search);
    connect(m_model, &ScopeChoiceModel::chosenChanged, this, &ScopePicker::changed);
}

ScopePicker::~ScopePicker() = default;

void ScopePicker::setProfile(std::shared_ptr<const Profile> profile)
{
    m_profile = std::move(profile);
    const QString noun = localized(m_profile->nouns.scope);
    m_search->setPlaceholderText(noun.isEmpty() ? tr("Find a scope") : tr("Find a %1").arg(noun));
    m_model->setProfile(m_profile);
    search(m_search->text());
}

void ScopePicker::setForbidden(const QStringList &scopes)
{
    m_model->setForbidden(scopes);
}

void ScopePicker::setScopes(const QStringList &scopes)
{
    m_model->setChosen(scopes);
    // What is ticked is in sight when the dialog opens.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (group.data(Qt::CheckStateRole).toInt() != Qt::Unchecked)
            m_tree->expand(group);
    }
}

QStringList ScopePicker::scopes() const
{
    return m_model->chosen();
}

int ScopePicker::chosen() const
{
    const QStringList held = m_profile ? m_profile->expanded(scopes()) : scopes();
    return static_cast<int>(
        std::count_if(held.begin(), held.end(), [](const QString &name) { return !name.endsWith(u'*'); }));
}

int ScopePicker::total() const
{
    if (!m_profile)
        return 0;
    const auto &all = m_profile->scopes.catalogue;
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Profile::Scope &scope) { return !scope.name.endsWith(u'*'); }));
}

void ScopePicker::search(const QString &text)
{
    const QString typed = text.trimmed();
    m_model->setSearch(typed);
    const bool found = m_model->rowCount() > 0;
    m_nothing->setText(tr("No scope matches “%1”.").arg(safeText(typed)));
    m_nothing->setVisible(!found && !typed.isEmpty());
    const Profile::ScopeHint *hint = m_profile ? hintFor(typed, *m_profile) : nullptr;
    if (hint)
        m_hint->setContent(Tone::Neutral, u"lightbulb"_s, localized(hint->hint));
    m_hint->setVisible(hint);
    if (!typed.isEmpty())
        m_tree->expandAll();
    else
        setScopes(scopes());
}

} // namespace chatelaine
