// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditfilters.h"

#include "ui/audit/auditverbs.h"
#include "ui/audit/pickmenu.h"
#include "ui/keyspage/filterchip.h"
#include "ui/parts/button.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseInTyping = 300ms;

/// Midnight here, so many days before today.
QDateTime daysBack(int days)
{
    return QDate::currentDate().addDays(-days).startOfDay().toUTC();
}

QString verbLabel(const AuditVerb &verb)
{
    return QCoreApplication::translate("chatelaine::Audit", verb.label);
}

} // namespace

AuditFilters::AuditFilters(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(tr("Search by person, key, address or request")))
    , m_row(new QHBoxLayout(this))
{
    m_search->setObjectName(u"auditSearch"_s);
    m_search->setMinimumWidth(160);
    m_row->setContentsMargins({});
    m_row->setSpacing(6);
    m_row->addWidget(m_search, 1);
    addWay(u"time"_s, tr("Time"), u"clock"_s, makeTimeMenu());
    addWay(u"person"_s, tr("Person"), u"user"_s, makePersonMenu());
    addWay(u"key"_s, tr("Key"), u"key-round"_s, makeKeyMenu());
    //: A filter of the audit: what was done, as "Key revoked"
    addWay(u"verb"_s, tr("Verb"), u"list-filter"_s, makeVerbMenu());
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &AuditFilters::changed);
}

void AuditFilters::addWay(const QString &id, const QString &name, const QString &icon, QMenu *menu)
{
    QPushButton *button = makeButton(name, "ghost", icon);
    button->setObjectName(u"filter."_s + id);
    button->setProperty("tight", true);
    button->setMenu(menu);
    m_row->addWidget(button);
    m_ways.push_back({id, name, button});
}

QMenu *AuditFilters::makeTimeMenu()
{
    auto *menu = new QMenu(this);
    const auto offer = [this, menu](int days, const QString &words) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, days, words] { set(u"time"_s, QString::number(days), inSentence(words)); });
    };
    offer(0, tr("Today"));
    offer(6, tr("Last 7 days"));
    offer(29, tr("Last 30 days"));
    offer(89, tr("Last 90 days"));
    offer(364, tr("Last 365 days"));
    return menu;
}

QMenu *AuditFilters::makePersonMenu()
{
    const auto people = [this] {
        std::vector<PickMenu::Item> all;
        for (const Member &member : m_context.peopleDesk().members().members())
            all.push_back({member.id.text, safeText(member.name)});
        return all;
    };
    auto *menu = new PickMenu(tr("Find a person"), people, this);
    connect(menu, &PickMenu::picked, this,
            [this](const QString &id, const QString &text) { set(u"person"_s, id, text); });
    return menu;
}

QMenu *AuditFilters::makeKeyMenu()
{
    const auto keys = [this] {
        std::vector<PickMenu::Item> all;
        const KeyBatch &batch = m_context.catalog().keys().keys();
        all.reserve(static_cast<size_t>(batch.size()));
        for (qsizetype row = 0; row < batch.size(); ++row)
            all.push_back({batch.text(KeyBatch::Text::Id, row).toString(),
                           safeText(batch.text(KeyBatch::Text::Name, row).toString())});
        std::sort(all.begin(), all.end(),
                  [](const auto &one, const auto &other) { return one.text.localeAwareCompare(other.text) < 0; });
        return all;
    };
    auto *menu = new PickMenu(tr("Find a key"), keys, this);
    connect(menu, &PickMenu::picked, this, [this](const QString &id, const QString &text) { set(u"key"_s, id, text); });
    return menu;
}

QMenu *AuditFilters::makeVerbMenu()
{
    const auto verbs = [] {
        std::vector<PickMenu::Item> all;
        for (const AuditVerb &verb : auditVerbs())
            all.push_back({verb.id, verbLabel(verb)});
        return all;
    };
    //: The field that searches what can be done, as "Key revoked"
    auto *menu = new PickMenu(tr("Find a verb"), verbs, this);
    connect(menu, &PickMenu::picked, this,
            [this](const QString &id, const QString &text) { set(u"verb"_s, id, text); });
    return menu;
}

AuditQuery AuditFilters::query() const
{
    AuditQuery query;
    query.text = m_search->text().trimmed();
    query.person = {valueOf(u"person"_s)};
    query.key = {valueOf(u"key"_s)};
    query.verb = valueOf(u"verb"_s);
    if (const QString &days = valueOf(u"time"_s); !days.isEmpty())
        query.from = daysBack(days.toInt());
    return query;
}

void AuditFilters::setKey(const KeyId &key, const QString &name)
{
    clear();
    set(u"key"_s, key.text, safeText(name));
}

void AuditFilters::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    for (Way &way : m_ways) {
        way.value.clear();
        showWay(way);
    }
    Q_EMIT changed();
}

void AuditFilters::focus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AuditFilters::set(const QString &id, const QString &value, const QString &shown)
{
    for (Way &way : m_ways) {
        if (way.id != id)
            continue;
        way.value = value;
        way.shown = shown;
        showWay(way);
    }
    Q_EMIT changed();
}

void AuditFilters::showWay(Way &way)
{
    if (way.chip)
        way.chip->deleteLater();
    way.chip = nullptr;
    way.button->setVisible(way.value.isEmpty());
    if (way.value.isEmpty())
        return;
    const QString shown = QFontMetrics(font()).elidedText(way.shown, Qt::ElideRight, 180);
    //: A filter that holds: %1 is "Time" or "Person", %2 "last 7 days" or a name
    auto *chip = new FilterChip(tr("%1: %2").arg(way.name, shown));
    chip->setObjectName(u"chip."_s + way.id);
    connect(chip, &FilterChip::closed, this, [this, id = way.id] { set(id, {}, {}); });
    m_row->insertWidget(m_row->indexOf(way.button), chip);
    way.chip = chip;
}

const QString &AuditFilters::valueOf(const QString &id) const
{
    const auto way = std::find_if(m_ways.begin(), m_ways.end(), [&id](const Way &each) { return each.id == id; });
    return way->value;
}

} // namespace chatelaine
