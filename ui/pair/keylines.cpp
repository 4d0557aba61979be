// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/keylines.h"

#include "ui/parts/button.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/sparkline.h"
#include "ui/parts/usagewords.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 84;
constexpr int barHeight = 26;

} // namespace

KeyLines::KeyLines(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_header(new Label({}, TextStyle::Mono))
    , m_created(new Label)
    , m_lastUsed(new Label)
    , m_hours(new Sparkline)
    , m_calls(new Label({}, TextStyle::Small, Token::Text2))
{
    m_header->setObjectName(u"keyHeader"_s);
    m_created->setObjectName(u"keyCreated"_s);
    m_lastUsed->setObjectName(u"keyLastUsed"_s);
    m_hours->setObjectName(u"keyHours"_s);
    m_calls->setObjectName(u"keyCalls"_s);
    m_hours->setFixedHeight(barHeight);
    auto *copy = makeIconButton(u"copy"_s, tr("Copy the header's name"));
    copy->setObjectName(u"copyHeader"_s);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyText(m_header->text()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(new Hairline);
    column->addLayout(m_grid);
    column->addStretch();
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, scaled(nameWidth));
    m_grid->setColumnStretch(1, 1);
    auto *header = new QWidget;
    auto *headerRow = new QHBoxLayout(header);
    headerRow->setContentsMargins({});
    headerRow->setSpacing(4);
    headerRow->addWidget(m_header);
    headerRow->addWidget(copy);
    headerRow->addStretch();
    //: The request header that carries a key
    addLine(tr("Header"), header);
    addLine(tr("Created"), m_created);
    addLine(tr("Last used"), m_lastUsed);
    addLine(tr("24 hours"), m_hours, m_calls);
    for (Label *wrapped : {m_created, m_lastUsed})
        wrapped->setWordWrap(true);
}

void KeyLines::addLine(const QString &name, QWidget *value, QWidget *end)
{
    const int row = m_grid->rowCount();
    auto *label = new Label(name, TextStyle::Small, Token::Text2);
    label->setBuddy(value);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1, 1, end ? 1 : 2);
    if (end)
        m_grid->addWidget(end, row, 2);
}

void KeyLines::show(const ApiKey &key, const Profile::KeyKind &kind, const std::optional<KeyUsage> &usage,
                    const QDateTime &now)
{
    m_header->setText(safeText(kind.header));
    const QString created = date(key.createdAt.toLocalTime().date());
    //: When a key was made: %1 is a date, %2 a person's name
    m_created->setText(key.createdBy.isEmpty() ? created : tr("%1, by %2").arg(created, safeText(key.createdBy)));
    m_lastUsed->setText(lastUseOf(key, usage, now));
    const qint64 calls = usage ? usage->calls24Hours : 0;
    const QString words = calls == 1 ? tr("1 call") : tr("%1 calls").arg(QLocale().toString(calls));
    m_calls->setText(usage ? words : u"–"_s);
    //: Spoken in place of a row of bars: %1 is "3,118 calls"
    m_hours->setValues(usage ? usage->perHour : std::vector<qint64>(), tr("%1 in 24 hours").arg(words));
}

} // namespace chatelaine
