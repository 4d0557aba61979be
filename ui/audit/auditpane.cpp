// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditpane.h"

#include "domain/auditchain.h"
#include "ui/audit/auditwords.h"
#include "ui/audit/beforeafter.h"
#include "ui/detailpane/sectiontitle.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/facts.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/requestid.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 20;

QString here(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    //: A time of day, the city of the time zone, and how long ago: "16:20:51 in Berlin, yesterday"
    return AuditPane::tr("%1 in %2, %3").arg(QLocale().toString(local.time(), u"HH:mm:ss"_s), zoneCity(), ago(at, now));
}

} // namespace

AuditPane::AuditPane(QWidget *parent)
    : QWidget(parent)
    , m_band(new EnvironmentBand)
    , m_stack(new QStackedWidget)
    , m_number(new Label({}, TextStyle::Small, Token::Text2))
    , m_title(new Label({}, TextStyle::Title))
    , m_environment(new Chip)
    , m_visiblePart(new Label({}, TextStyle::Mono, Token::Text2))
    , m_fields(new BeforeAfter)
    , m_facts(new Facts)
    , m_request(new RequestId)
    , m_matches(new Chip)
    , m_hashes(new Facts)
{
    setObjectName(u"auditPane"_s);
    //: What a screen reader calls the column with everything about a row of the audit
    setAccessibleName(tr("Row of the audit"));
    auto *none = new EmptyState;
    none->setContent(u"scroll-text"_s, Tone::Neutral, tr("No row selected"),
                     tr("Select one to see what changed, who did it and from where."));
    m_stack->addWidget(none);
    m_stack->addWidget(makeRow());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_stack, 1);
    showNone();
}

QWidget *AuditPane::makeRow()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 16, margin, margin);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addWidget(new Hairline);
    //: Title above what a change made different
    column->addWidget(new Label(tr("Before and after"), TextStyle::Heading));
    column->addWidget(m_fields);
    column->addWidget(new Hairline);
    column->addWidget(m_facts);
    column->addWidget(m_request);
    column->addWidget(new Hairline);
    column->addWidget(makeChain());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"auditScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    // setWidget() turns it on, and the pane's own ground would not be seen.
    content->setAutoFillBackground(false);
    return scroll;
}

QWidget *AuditPane::makeHead()
{
    m_number->setObjectName(u"auditNumber"_s);
    m_title->setObjectName(u"auditTitle"_s);
    m_title->setWordWrap(true);
    auto *above = makeIconButton(u"chevron-up"_s, tr("Row above"));
    above->setObjectName(u"auditAbove"_s);
    auto *below = makeIconButton(u"chevron-down"_s, tr("Row below"));
    below->setObjectName(u"auditBelow"_s);
    auto *close = makeIconButton(u"panel-right-close"_s, tr("Hide details"));
    close->setObjectName(u"hideAuditPane"_s);
    connect(above, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(below, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(close, &QPushButton::clicked, this, &AuditPane::closeWanted);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_number, 1);
    for (QPushButton *button : {above, below, close})
        first->addWidget(button);
    auto *about = new QHBoxLayout;
    about->setSpacing(8);
    about->addWidget(m_environment);
    about->addWidget(m_visiblePart, 1);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(first);
    column->addWidget(m_title);
    column->addLayout(about);
    return head;
}

QWidget *AuditPane::makeChain()
{
    m_matches->setObjectName(u"auditMatches"_s);
    auto *chain = new QWidget;
    auto *column = new QVBoxLayout(chain);
    column->setContentsMargins({});
    column->setSpacing(8);
    //: Title above the hashes of a row of the audit
    column->addLayout(sectionTitle(tr("In the chain"), m_matches));
    column->addWidget(m_hashes);
    return chain;
}

void AuditPane::show(const AuditEntry &row, const WorkspaceId &workspace, const std::optional<ApiKey> &key,
                     const Profile *profile, const AuditWatch &watch)
{
    const QString number = QLocale().toString(row.number);
    //: Of the audit; %1 is a number
    m_number->setText(row.chain == AuditChain::Changes ? tr("Row %1").arg(number)
                                                       //: Of the audit; %1 is a number
                                                       : tr("Row %1 of refused attempts").arg(number));
    m_title->setText(capitalised(auditPhrase(row).text()));
    showKey(key, profile);
    m_fields->show(row.fields);
    showFacts(row, profile);
    showChain(row, workspace, watch);
    m_stack->setCurrentIndex(1);
}

void AuditPane::showKey(const std::optional<ApiKey> &key, const Profile *profile)
{
    const bool known = key && profile;
    m_band->setEnvironment(known ? std::optional(profile->isLive(key->environment)) : std::nullopt);
    m_environment->setVisible(known);
    m_visiblePart->setVisible(known);
    if (!known)
        return;
    m_environment->setLook(environmentChip(*profile, key->environment, false));
    m_visiblePart->setText(isolated(safeText(key->visiblePart)));
}

void AuditPane::showFacts(const AuditEntry &row, const Profile *profile)
{
    const Profile::Role *const role = profile ? profile->role(row.role) : nullptr;
    QStringList who{role ? localized(role->label) : safeText(row.role)};
    if (!row.session.isEmpty())
        //: Of who did something: the device of the session; %1 is as "Chatelaine, atlas"
        who << tr("session on %1").arg(safeText(row.session));
    who.removeAll(QString());
    const bool refused = row.chain == AuditChain::Refusals;
    m_facts->setRows({
        {tr("Who"), who.isEmpty() ? auditActor(row) : auditActor(row) + u'\n' + who.join(u", "_s)},
        {tr("When"), utcMoment(row.at) + u'\n' + here(row.at, QDateTime::currentDateTimeUtc())},
        //: The address somebody did something from
        {tr("From"), row.address.isEmpty() ? u"–"_s : isolated(safeText(row.address))},
        //: The right that let somebody do it, or that they would have needed
        {refused ? tr("Missing") : tr("Allowed by"), allowedText(row, profile)},
    });
    m_request->setId(row.requestId);
}

void AuditPane::showChain(const AuditEntry &row, const WorkspaceId &workspace, const AuditWatch &watch)
{
    const bool fits = auditchain::linkHash(row.previous, auditchain::contentHash(workspace, row)) == row.hash;
    if (fits)
        //: A row of the audit fits its hash
        m_matches->setLook({tr("Matches"), u"circle-check"_s, Token::OkText, Token::OkSoft});
    else if (const auto &finding = watch.finding(); finding && finding->flaw && finding->flaw->chain == row.chain)
        //: A row of the audit does not fit its hash
        m_matches->setLook({tr("Doesn't match"), u"circle-x"_s, Token::DangerText, Token::DangerSoft});
    else
        //: A row of the audit whose hash only the service can compute: verifying tells more
        m_matches->setLook({tr("Verify to know"), u"circle-question-mark"_s, Token::WarnText, Token::WarnSoft});
    std::vector<Facts::Row> rows{{tr("This row"), shortHash(row.hash)}, {tr("Row before"), shortHash(row.previous)}};
    if (watch.head()) {
        const AuditHead &head = *watch.head();
        const quint64 end = row.chain == AuditChain::Changes ? head.changes.number : head.refusals.number;
        //: The end of the audit's chain, which is signed: %1 is a number, Ed25519 the way it is signed
        rows.push_back({tr("Signed head"), tr("%1, Ed25519").arg(QLocale().toString(end))});
    }
    m_hashes->setRows(rows);
}

void AuditPane::showNone()
{
    m_band->setEnvironment(std::nullopt);
    m_stack->setCurrentIndex(0);
}

void AuditPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Pane));
    const int edge = layoutDirection() == Qt::RightToLeft ? QWidget::width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), color(Token::Border));
}

} // namespace chatelaine
