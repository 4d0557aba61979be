// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/keyscopes.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

KeyScopes::KeyScopes(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextStyle::Heading))
    , m_total(new Label({}, TextStyle::Small, Token::Text2))
    , m_lines(new QVBoxLayout)
{
    m_total->setObjectName(u"scopeTotal"_s);
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_total);
    column->addLayout(head);
    column->addLayout(m_lines);
}

void KeyScopes::show(const ApiKey &key, const Profile &profile)
{
    if (key.scopes == m_shown && &profile == m_of)
        return;
    m_shown = key.scopes;
    m_title->setText(capitalised(localized(profile.nouns.scopes)));
    m_of = &profile;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList held = profile.expanded(key.scopes);
    //: How many scopes a key has of all that there are
    m_total->setText(tr("%1 of %2")
                         .arg(QLocale().toString(held.size()),
                              QLocale().toString(static_cast<qlonglong>(profile.scopes.catalogue.size()))));
    for (const Profile::ScopeGroup &group : profile.scopes.groups) {
        QStringList labels;
        bool writes = false;
        for (const Profile::Scope &scope : profile.scopes.catalogue) {
            if (scope.group != group.id || !held.removeOne(scope.name))
                continue;
            labels << localized(scope.label);
            writes = writes || scope.write;
        }
        if (!labels.isEmpty())
            addLine(writes ? u"pencil"_s : u"eye"_s, localized(group.label), labels.join(u", "_s));
    }
    for (const QString &unknown : std::as_const(held))
        addLine(u"tag"_s, isolated(safeText(unknown)), {});
}

void KeyScopes::addLine(const QString &icon, const QString &name, const QString &what)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *mark = new IconLabel(icon, Token::Text2);
    row->addWidget(mark);
    row->addWidget(new ElidedLabel(name), 1);
    row->addWidget(new Label(what, TextStyle::Small, Token::Text2));
    m_lines->addWidget(line);
}

} // namespace chatelaine
