// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/keyhistory.h"

#include "ui/audit/auditwords.h"
#include "ui/detailpane/sectiontitle.h"
#include "ui/parts/button.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sentence(const AuditEntry &entry)
{
    //: History of a key: %1 is a person, %2 what they did, as "revoked POS Integration"
    return KeyHistory::tr("%1 %2").arg(auditActor(entry), auditPhrase(entry).text());
}

/// What a row changed, a line for each field.
QString changes(const AuditEntry &entry)
{
    QStringList lines;
    for (const AuditField &field : entry.fields)
        //: What a change made different: %1 is a field as "Scopes", %2 its value before and %3 the one after
        lines << KeyHistory::tr("%1: %2 → %3")
                     .arg(auditFieldName(field.name), field.before.isEmpty() ? u"–"_s : safeText(field.before),
                          field.after.isEmpty() ? u"–"_s : safeText(field.after));
    return lines.join(u'\n');
}

} // namespace

KeyHistory::KeyHistory(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    // Its own line, for it hides with the rest of it.
    column->addWidget(new Hairline);
    column->addSpacing(10);
    //: A link to the audit, with every row about this key
    QPushButton *all = makeButton(tr("All in the audit"), "link");
    all->setObjectName(u"allInAudit"_s);
    connect(all, &QPushButton::clicked, this, &KeyHistory::allWanted);
    column->addLayout(sectionTitle(tr("History"), all));
    column->addLayout(m_lines);
    hide();
}

void KeyHistory::show(const std::vector<AuditEntry> &entries)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!entries.empty());
    for (const AuditEntry &entry : entries) {
        if (m_lines->count() == longest)
            break;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        if (const QString changed = changes(entry); !changed.isEmpty()) {
            // Escaped, or a name that looks like markup would be rendered.
            line->setToolTip(changed.toHtmlEscaped().replace(u'\n', "<br>"_L1));
            line->setAccessibleDescription(changed);
        }
        row->addWidget(new ElidedLabel(sentence(entry)), 1);
        row->addWidget(new Label(date(entry.at.toLocalTime().date()), TextStyle::Small, Token::Text2));
        m_lines->addWidget(line);
    }
}

} // namespace chatelaine
