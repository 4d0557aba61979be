// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/expirychoice.h"

#include "domain/keydraft.h"
#include "ui/parts/facts.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/segmented.h"

#include <QDateEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto byDate = "date"_L1;
constexpr auto never = "never"_L1;

} // namespace

ExpiryChoice::ExpiryChoice(const Profile::Expiry &rules, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_now(now)
    , m_terms(new Segmented)
    , m_date(new QDateEdit)
    , m_box(new Panel(Token::Pane, Token::Border))
    , m_facts(new Facts)
    , m_afterword(new Label({}, TextStyle::Small, Token::Text2))
{
    m_terms->setObjectName(u"expiryTerm"_s);
    m_terms->setFilling(true);
    m_terms->setItems({{u"30"_s, tr("30 days"), {}, {}},
                       {u"90"_s, tr("90 days"), {}, {}},
                       {u"365"_s, tr("1 year"), {}, {}},
                       {byDate, tr("Date…"), {}, {}},
                       {never, tr("Never"), {}, {}}});
    m_terms->setCurrent(u"90"_s);
    m_date->setObjectName(u"expiryDate"_s);
    m_date->setAccessibleName(tr("The date on which the key ends"));
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    m_date->setMinimumDate(now.toUTC().date().addDays(1));
    m_date->setDate(endAfter(90).date());
    m_afterword->setWordWrap(true);

    auto *inBox = new QVBoxLayout(m_box);
    inBox->setContentsMargins(12, 9, 12, 9);
    inBox->addWidget(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_terms);
    column->addWidget(m_date);
    column->addWidget(m_box);
    column->addWidget(m_afterword);

    const auto react = [this] {
        refresh();
        Q_EMIT changed();
    };
    connect(m_terms, &Segmented::currentChanged, this, react);
    connect(m_date, &QDateEdit::dateChanged, this, react);
    refresh();
}

QDateTime ExpiryChoice::endAfter(int days) const
{
    const QDateTime end = m_now.toUTC().addDays(days);
    return m_rules.precision == Profile::Expiry::Precision::Date ? endOf(end.date()) : end;
}

std::optional<QDateTime> ExpiryChoice::expiresAt() const
{
    const QString term = m_terms->current();
    if (term == never)
        return {};
    return term == byDate ? endOf(m_date->date()) : endAfter(term.toInt());
}

void ExpiryChoice::setExpiresAt(const std::optional<QDateTime> &end)
{
    if (!end) {
        m_terms->setCurrent(never);
    } else {
        m_date->setDate(end->toUTC().date());
        m_terms->setCurrent(byDate);
    }
}

void ExpiryChoice::refresh()
{
    const std::optional<QDateTime> end = expiresAt();
    m_date->setVisible(m_terms->current() == byDate);
    m_box->setVisible(end.has_value());
    if (!end) {
        m_afterword->setText(tr("It works until somebody revokes it."));
        return;
    }
    const QDateTime here = end->toLocalTime();
    const auto rest = std::chrono::seconds(m_now.secsTo(*end));
    std::vector<Facts::Row> rows{{tr("UTC"), weekdayMoment(*end), true}};
    if (here.offsetFromUtc() != 0)
        rows.push_back({zoneCity(), weekdayMoment(here)});
    rows.push_back({tr("From now"), remainingInWords(rest)});
    m_facts->setRows(rows);
    m_afterword->setText(afterword(*end));
}

QString ExpiryChoice::afterword(const QDateTime &end) const
{
    QStringList sentences;
    if (m_rules.precision == Profile::Expiry::Precision::Date)
        sentences << tr("Last full day: %1.").arg(date(end.date().addDays(-1)));
    QStringList days;
    for (const int day : m_rules.reminderDays)
        if (m_now.daysTo(end) > day)
            days << QLocale().toString(day);
    if (days.size() == 1 && days.first() == u"1")
        sentences << tr("The owner is reminded 1 day before.");
    else if (!days.isEmpty())
        sentences << tr("The owner is reminded %1 days before.").arg(QLocale().createSeparatedList(days));
    return sentences.join(u' ');
}

} // namespace chatelaine
