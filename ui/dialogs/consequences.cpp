// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/consequences.h"

#include "ui/parts/hairline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t shown = 3;

using Sentences = std::vector<const Profile::Scope *>;

int gravity(const Profile::Scope *scope)
{
    return (scope->paysOut ? 2 : 0) + (scope->write ? 1 : 0);
}

// Empties a column but for its heading.
void clear(QVBoxLayout *column)
{
    while (column->count() > 1) {
        QLayoutItem *item = column->takeAt(1);
        delete item->widget();
        delete item;
    }
}

QWidget *line(const QString &icon, Token ink, const QString &text, Token textInk)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *mark = new IconLabel(icon, ink);
    mark->setSide(14);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *label = new Label(text, TextStyle::Small, textInk);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    return line;
}

void fill(QVBoxLayout *column, Sentences scopes, const QString &icon, Token ink, const QString &none)
{
    clear(column);
    std::stable_sort(scopes.begin(), scopes.end(), [](auto *a, auto *b) { return gravity(a) > gravity(b); });
    const size_t rest = scopes.size() > shown + 1 ? scopes.size() - shown : 0;
    for (size_t i = 0; i < scopes.size() - rest; ++i)
        column->addWidget(line(icon, ink, localized(scopes[i]->can), Token::Text));
    if (rest)
        column->addWidget(
            line({}, ink, Consequences::tr("and %n more", nullptr, static_cast<int>(rest)), Token::Text2));
    if (scopes.empty())
        column->addWidget(line({}, ink, none, Token::Text2));
    column->addStretch();
}

} // namespace

Consequences::Consequences(QWidget *parent)
    : Panel(Token::Pane, Token::Border, parent)
    , m_can(new QVBoxLayout)
    , m_cannot(new QVBoxLayout)
{
    m_can->addWidget(new Label(tr("This key can"), TextStyle::Small, Token::OkText));
    m_cannot->addWidget(new Label(tr("This key cannot"), TextStyle::Small, Token::Text2));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 11, 14, 12);
    row->setSpacing(14);
    row->addLayout(m_can, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addLayout(m_cannot, 1);
    for (QVBoxLayout *column : {m_can, m_cannot})
        column->setSpacing(5);
}

void Consequences::setScopes(const Profile &profile, const QStringList &scopes)
{
    const QStringList held = profile.expanded(scopes);
    Sentences can, cannot;
    for (const Profile::Scope &scope : profile.scopes.catalogue)
        if (!scope.can.isEmpty() && !scope.name.endsWith(u'*'))
            (held.contains(scope.name) ? can : cannot).push_back(&scope);
    fill(m_can, can, u"check"_s, Token::OkText, tr("do nothing yet"));
    fill(m_cannot, cannot, u"minus"_s, Token::Text3, tr("nothing: it may do all there is"));
}

} // namespace chatelaine
