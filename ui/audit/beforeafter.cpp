// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/beforeafter.h"

#include "ui/audit/auditwords.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

BeforeAfter::BeforeAfter(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"beforeAfter"_s);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(4);
}

void BeforeAfter::show(const std::vector<AuditField> &fields)
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const AuditField &field : fields) {
        m_lines->addWidget(new Label(auditFieldName(field.name), TextStyle::Small, Token::Text2));
        if (!field.before.isEmpty())
            addLine(field.before, false);
        if (!field.after.isEmpty() || field.before.isEmpty())
            addLine(field.after, true);
    }
    auto *rest = new Label(fields.empty() ? tr("The service noted no fields. Rows never hold a secret.")
                                          : tr("Nothing else changed. Rows never hold a secret."),
                           TextStyle::Small, Token::Text2);
    rest->setWordWrap(true);
    m_lines->addWidget(rest);
}

void BeforeAfter::addLine(const QString &text, bool added)
{
    const QString shown = text.isEmpty() ? u"–"_s : safeText(text);
    auto *line = new Panel(added ? Token::OkSoft : Token::DangerSoft);
    //: Spoken for a line with a plus or a minus: %1 is a value
    line->setAccessibleName((added ? tr("Now: %1") : tr("Before: %1")).arg(shown));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(10, 5, 10, 5);
    row->setSpacing(10);
    row->addWidget(new IconLabel(added ? u"plus"_s : u"minus"_s, added ? Token::OkText : Token::DangerText), 0,
                   Qt::AlignTop);
    auto *words = new Label(shown, TextStyle::MonoSmall);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_lines->addWidget(line);
}

} // namespace chatelaine
