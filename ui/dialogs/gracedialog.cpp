// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/gracedialog.h"

#include "ui/dialogs/usageproof.h"
#include "ui/parts/advice.h"
#include "ui/parts/button.h"
#include "ui/parts/facts.h"
#include "ui/parts/field.h"
#include "ui/parts/gracebar.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/segmented.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int dialogWidth = 580;

QString usedBy(const ApiKey &key, const std::optional<KeyUsage> &usage, const QDateTime &now)
{
    if (!usage || usage->sources.empty())
        return key.lastUsed.knowledge == LastUsed::Knowledge::At
            ? GraceDialog::tr("last %1").arg(agoInWords(key.lastUsed.at, now))
            : QString();
    QStringList addresses;
    for (const KeyUsage::Source &source : usage->sources)
        if (addresses.size() < 3)
            addresses << isolated(safeText(source.address));
    return GraceDialog::tr("%1, last %2", "addresses, time")
        .arg(QLocale().createSeparatedList(addresses), agoInWords(usage->sources.front().lastAt, now));
}

} // namespace

GraceDialog::GraceDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent)
    : RotateDialog(key, context, std::move(rotate), dialogWidth, Head::Plain, parent)
    , m_key(key)
    , m_context(context)
    , m_graces(new Segmented)
    , m_hint(new Label({}, TextStyle::Small, Token::Text2))
    , m_bar(new GraceBar)
    , m_facts(new Facts)
{
    const QString said = advice(*context.profile, u"rotate"_s);
    const QString usual =
        tr("The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.");
    setSub(said.isEmpty() ? usual : said);
    std::vector<Segmented::Item> items;
    for (const seconds each : context.profile->rotation.graces)
        items.push_back({QString::number(each.count()), each.count() == 0 ? tr("Now") : spanShort(each), {}, {}});
    m_graces->setObjectName(u"grace"_s);
    m_graces->setFilling(true);
    m_graces->setItems(items);
    m_graces->setCurrent(QString::number(context.profile->rotation.presetGrace.count()));
    m_hint->setObjectName(u"graceHint"_s);
    m_hint->setWordWrap(true);

    auto *box = new Panel(Token::Pane, Token::Border);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(12, 9, 12, 9);
    inBox->addWidget(m_facts);
    body()->addWidget(new Field(tr("The old secret keeps working for"), m_graces));
    body()->addSpacing(6);
    body()->addWidget(m_hint);
    body()->addSpacing(14);
    body()->addWidget(m_bar);
    body()->addSpacing(14);
    body()->addWidget(box);
    addCancel();
    m_verb = addRotateVerb(tr("Rotate key"), "primary");
    connect(m_graces, &Segmented::currentChanged, this, &GraceDialog::refresh);
    refresh();
}

void GraceDialog::setUsage(const KeyUsage &usage)
{
    m_usage = usage;
    refresh();
}

seconds GraceDialog::grace() const
{
    return seconds(m_graces->current().toLongLong());
}

RotationRequest GraceDialog::request() const
{
    RotationRequest request;
    request.grace = grace();
    return request;
}

QString GraceDialog::hint() const
{
    const seconds chosen = grace();
    if (chosen.count() == 0)
        return tr("Whoever still has the old secret is refused from the moment the new one is confirmed or used.");
    const std::optional<seconds> silence = m_usage ? m_usage->longestSilence : std::nullopt;
    if (!silence)
        return {};
    const QString span = spanInWords(*silence);
    return chosen > *silence
        //: %1 is how long a key was silent, as "3 hours", %2 how long its old secret is to work on, as "24 hours"
        ? tr("Its longest silence in 30 days was %1, so %2 is enough for everybody to call once.")
              .arg(span, spanInWords(chosen))
        : tr("Its longest silence in 30 days was %1. Who calls that seldom may be refused.").arg(span);
}

void GraceDialog::refresh()
{
    const seconds chosen = grace();
    const bool now = chosen.count() == 0;
    m_bar->setGrace(chosen);
    m_hint->setText(hint());
    m_hint->setToken(now ? Token::DangerText : Token::Text2);
    setButtonKind(m_verb, now ? "danger" : "primary");
    m_verb->setDefault(!now);

    std::vector<Facts::Row> rows;
    const QDateTime stops = m_context.now.toUTC().addSecs(chosen.count());
    rows.push_back(
        {tr("Stops"), now ? tr("As you confirm") : tr("%1 UTC, if you confirm now").arg(weekdayMoment(stops)), true});
    if (const QString users = usedBy(m_key, m_usage, m_context.now); !users.isEmpty())
        rows.push_back({tr("Used by"), users});
    if (!now)
        rows.push_back({tr("Meanwhile"), tr("You can end it at any time with Revoke old now.")});
    m_facts->setRows(rows);
}

} // namespace chatelaine
