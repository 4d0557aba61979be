// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/scopediff.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList without(QStringList all, const QStringList &gone)
{
    for (const QString &each : gone)
        all.removeAll(each);
    return all;
}

} // namespace

ScopeDiff::ScopeDiff(QWidget *parent)
    : Panel(Token::Pane, Token::Border, parent)
    , m_lines(new QVBoxLayout)
    , m_meaning(new Label({}, TextStyle::Small, Token::Text2))
{
    m_meaning->setObjectName(u"diffMeaning"_s);
    m_meaning->setWordWrap(true);
    m_lines->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(new Label(tr("What changes"), TextStyle::Heading));
    column->addLayout(m_lines);
    column->addWidget(m_meaning);
}

void ScopeDiff::setChange(const Profile &profile, const QStringList &before, const QStringList &after)
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const QStringList held = profile.expanded(before);
    const QStringList wanted = profile.expanded(after);
    const QStringList added = without(wanted, held);
    const QStringList removed = without(held, wanted);
    for (const QString &scope : added)
        addLine(profile, scope, true);
    for (const QString &scope : removed)
        addLine(profile, scope, false);
    if (added.isEmpty() && removed.isEmpty())
        m_meaning->setText(tr("Nothing yet. The key stays as it is."));
    else if (removed.isEmpty())
        m_meaning->setText(tr("The key can do this from the next request on. Its secret stays the same."));
    else
        m_meaning->setText(
            tr("Calls that use what is taken away are refused from the next request on. Its secret stays "
               "the same."));
}

void ScopeDiff::addLine(const Profile &profile, const QString &scope, bool added)
{
    const Profile::Scope *known = profile.scope(scope);
    const QString name = isolated(safeText(scope));
    const QString can = known ? localized(known->can) : QString();
    auto *line = new QWidget;
    line->setObjectName((added ? u"added."_s : u"removed."_s) + scope);
    //: Spoken for a line with a plus: %1 is a scope, %2 what it allows
    line->setAccessibleName((added ? tr("Added: %1. %2") : tr("Taken away: %1. %2")).arg(name, can));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new IconLabel(added ? u"plus"_s : u"minus"_s, added ? Token::OkText : Token::DangerText), 0,
                   Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new Label(name, TextStyle::Mono);
    title->setWordWrap(true);
    title->setStruck(!added);
    words->addWidget(title);
    if (!can.isEmpty()) {
        auto *meaning = new Label(can, TextStyle::Small, Token::Text2);
        meaning->setWordWrap(true);
        words->addWidget(meaning);
    }
    row->addLayout(words, 1);
    m_lines->addWidget(line);
}

} // namespace chatelaine
