// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditpage.h"

#include "app/auditevidence.h"
#include "app/durablefile.h"
#include "ui/audit/auditdelegate.h"
#include "ui/audit/auditfilters.h"
#include "ui/audit/auditheading.h"
#include "ui/audit/auditpane.h"
#include "ui/audit/brokenpanel.h"
#include "ui/errortext.h"
#include "ui/keyspage/noticebar.h"
#include "ui/keytable/columnlayout.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tick = 20s; ///< "2 minutes ago" is never further off than a person notices
constexpr int besideAll = 1008; ///< from here on the row stands beside the title, too
constexpr int footerHeight = 32;

/// In the order of AuditTableModel::Column.
const std::vector<RowTable::Column> columns{{84}, {160, 0, 130, 700}, {0}, {130, 620}, {110, 760}};

} // namespace

AuditPage::AuditPage(WorkspaceContext &context, NoticeBoard &notices, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context.auditDesk())
    , m_prompts(prompts)
    , m_grid(new QGridLayout(this))
    , m_heading(new AuditHeading(m_desk))
    , m_broken(new BrokenPanel)
    , m_filters(new AuditFilters(context))
    , m_counts(new ElidedLabel({}, TextStyle::Small, Token::Text2))
    , m_top(makeTop(notices))
    , m_body(new QStackedWidget)
    , m_table(new RowTable(m_desk.log().rows(), new AuditDelegate, AuditDelegate::rowHeight, columns))
    , m_empty(new EmptyState)
    , m_pane(new AuditPane)
{
    setObjectName(u"auditPage"_s);
    m_desk.log().rows().setZone(zoneCity());
    m_pane->setFixedWidth(AuditPane::width);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(0);
    m_grid->addWidget(m_body, 1, 0);
    m_grid->addWidget(makeFooter(), 2, 0);
    m_grid->setRowStretch(1, 1);
    m_grid->setColumnStretch(0, 1);
    setFocusProxy(m_table);

    connectTable();
    connect(&m_desk.log(), &AuditLog::changed, this, &AuditPage::refresh);
    connect(&m_desk.watch(), &AuditWatch::changed, this, &AuditPage::showTrust);
    connect(&m_desk.exporter(), &AuditExport::changed, this, &AuditPage::exported);
    connect(m_filters, &AuditFilters::changed, this, [this] { m_desk.log().setFilter(m_filters->query()); });
    connect(m_heading, &AuditHeading::evidenceWanted, this, &AuditPage::saveEvidence);
    connect(m_heading, &AuditHeading::exportWanted, this,
            [this](AuditExport::Format format) { m_desk.exporter().start(format, m_filters->query(), m_prompts); });
    connect(m_pane, &AuditPane::closeWanted, this, &AuditPage::closeDetailsWanted);
    connect(m_pane, &AuditPane::stepWanted, this, &AuditPage::step);
    m_clock.callOnTimeout(this, &AuditPage::showTrust);
    m_clock.start(tick);
    refresh();
    showTrust();
}

void AuditPage::connectTable()
{
    m_table->setObjectName(u"auditTable"_s);
    //: What a screen reader calls the table of what was done
    m_table->setAccessibleName(tr("Audit"));
    connect(m_table, &RowTable::chosen, this, &AuditPage::choose);
    connect(m_table, &QAbstractItemView::activated, this, &AuditPage::detailsWanted);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &AuditPage::lookAround);
    const AuditTableModel &rows = m_desk.log().rows();
    connect(&rows, &QAbstractItemModel::modelReset, this, &AuditPage::keepChosen);
    connect(&rows, &QAbstractItemModel::dataChanged, m_table->viewport(), qOverload<>(&QWidget::update));
}

QWidget *AuditPage::makeTop(NoticeBoard &notices)
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(rowMargin, 16, rowMargin, 8);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_broken);
    column->addWidget(m_filters);
    column->addWidget(new NoticeBar(notices));
    return top;
}

QWidget *AuditPage::makeFooter()
{
    m_counts->setObjectName(u"auditCounts"_s);
    auto *footer = new QWidget;
    footer->setMinimumHeight(footerHeight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(rowMargin, 0, rowMargin, 0);
    row->addWidget(m_counts, 1);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    column->addLayout(row, 1);
    return footer;
}

void AuditPage::showKey(const KeyId &key, const QString &name)
{
    m_filters->setKey(key, name);
}

void AuditPage::focusSearch()
{
    m_filters->focus();
}

void AuditPage::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    place();
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.log().open();
    m_desk.watch().look();
}

void AuditPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_desk.log().rest();
}

void AuditPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void AuditPage::place()
{
    const bool rows = m_body->currentWidget() != m_empty;
    m_pane->setVisible(m_detailsShown && rows);
    const bool beside = width() >= besideAll;
    for (QWidget *moved : std::initializer_list<QWidget *>{m_top, m_pane})
        m_grid->removeWidget(moved);
    m_grid->addWidget(m_top, 0, 0, 1, beside ? 1 : 2);
    m_grid->addWidget(m_pane, beside ? 0 : 1, 1, beside ? 3 : 2, 1);
}

void AuditPage::refresh()
{
    AuditLog &log = m_desk.log();
    const bool rows = log.rows().entries() > 0 && log.state() == AuditLog::State::Fresh;
    if (!rows)
        showEmptiness();
    m_body->setCurrentIndex(rows ? 0 : 1);
    if (!m_chosen)
        keepChosen();
    place();
    showCounts();
}

void AuditPage::showTrust()
{
    m_heading->show(QDateTime::currentDateTimeUtc());
    m_broken->show(m_desk.watch().finding());
    if (const auto &error = m_desk.watch().error(); error && !m_desk.watch().isVerifying()) {
        //: What an error is about: checking the audit
        Q_EMIT failed(*error, tr("Verifying the audit"));
    }
    showRow();
    showCounts();
}

void AuditPage::showCounts()
{
    AuditLog &log = m_desk.log();
    const auto &head = m_desk.watch().head();
    const qint64 all = head ? static_cast<qint64>(head->changes.number + head->refusals.number) : 0;
    const qint64 shown = log.total().value_or(log.rows().entries());
    const QLocale here;
    QString counts = log.isFiltered() && all >= shown
        //: Below the audit: two numbers
        ? tr("%1 of %2 rows shown.").arg(here.toString(shown), here.toString(all))
        //: Below the audit
        : tr("%Ln row(s).", nullptr, static_cast<int>(shown));
    if (m_context.readsOwnAuditOnly())
        counts = tr("Your role sees only what you did yourself.") + u' ' + counts;
    if (const QString &path = m_desk.exporter().path(); !path.isEmpty())
        //: Below the audit: %1 is a number of rows, %2 a file's name
        counts += u' '
            + tr("%1 rows saved to %2.")
                  .arg(here.toString(m_desk.exporter().written()), safeText(QFileInfo(path).fileName()));
    m_counts->setText(counts + u' ' + tr("Rows can't be changed or deleted by anybody."));
}

void AuditPage::showEmptiness()
{
    AuditLog &log = m_desk.log();
    if (log.state() == AuditLog::State::Failed) {
        const ErrorText text = errorText(log.error().value_or(Error{}));
        m_empty->setContent(u"cloud-off"_s, Tone::Warn, text.sentence, text.meaning + u' ' + text.remedy,
                            {{u"retryAudit"_s, tr("Try again"), "quiet", u"refresh-cw"_s, [&log] { log.refresh(); }}});
    } else if (log.state() != AuditLog::State::Fresh) {
        m_empty->setContent(u"hourglass"_s, Tone::Neutral, tr("Reading the audit"), {});
    } else if (log.isFiltered()) {
        m_empty->setContent(
            u"search-x"_s, Tone::Neutral, tr("No row matches"),
            tr("Nothing in the audit is like that. Take a filter off to see more."),
            {{u"clearAuditFilters"_s, tr("Clear filters"), "quiet", {}, [this] { m_filters->clear(); }}});
    } else {
        m_empty->setContent(u"scroll-text"_s, Tone::Neutral, tr("Nothing happened yet"),
                            tr("Whatever somebody changes here leaves a row that nobody can change."));
    }
}

void AuditPage::choose(int line)
{
    const QVariant held = m_desk.log().rows().index(line, 0).data(AuditTableModel::entryRole);
    if (held.isValid())
        m_chosen = held.value<AuditEntry>();
    showRow();
}

void AuditPage::step(int by)
{
    const QModelIndex next = m_desk.log().rows().neighbour(m_table->currentIndex(), by);
    if (next.isValid())
        m_table->choose(next.row());
}

// The newest is chosen until somebody chooses another, and again when that one is not among the rows any more.
void AuditPage::keepChosen()
{
    AuditTableModel &rows = m_desk.log().rows();
    const QModelIndex known = m_chosen ? rows.indexOf(m_chosen->chain, m_chosen->number) : QModelIndex();
    if (known.isValid()) {
        m_table->choose(known.row());
        return;
    }
    m_chosen.reset();
    if (rows.entries() > 0)
        m_table->choose(1);
    showRow();
}

void AuditPage::showRow()
{
    if (!m_chosen) {
        m_pane->showNone();
        return;
    }
    const std::optional<ApiKey> key =
        m_chosen->key.isEmpty() ? std::nullopt : m_context.catalog().keys().find(m_chosen->key);
    m_pane->show(*m_chosen, m_context.workspace().id, key, m_context.catalog().profile().get(), m_desk.watch());
}

void AuditPage::lookAround()
{
    const int height = m_table->viewport()->height();
    const int last = m_table->rowAt(height - 1);
    m_desk.log().rows().look(m_table->rowAt(0), last < 0 ? m_desk.log().rows().rowCount() - 1 : last);
}

void AuditPage::exported()
{
    m_heading->show(QDateTime::currentDateTimeUtc());
    showCounts();
    if (const auto &error = m_desk.exporter().error())
        //: What an error is about: writing rows of the audit to a file
        Q_EMIT failed(*error, tr("Exporting the audit"));
}

void AuditPage::saveEvidence()
{
    if (!m_desk.watch().finding())
        return;
    const AuditWatch &watch = m_desk.watch();
    const QByteArray evidence = auditEvidence(m_context.workspace().id, *watch.finding(), watch.head(), watch.sight(),
                                              QDateTime::currentDateTimeUtc());
    m_prompts.askFile({Prompts::FileWish::What::Evidence, u"audit-evidence.json"_s},
                      [self = QPointer(this), evidence](const QString &path) {
                          const Result<Done> saved = durable::replace(path, evidence);
                          if (!saved && self)
                              Q_EMIT self->failed(saved.error(), {});
                      });
}

} // namespace chatelaine
