// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditheading.h"

#include "ui/audit/auditwords.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QString percent(double part)
{
    return QLocale().toString(static_cast<int>(part * 100)) + QLocale().percent();
}

} // namespace

AuditHeading::AuditHeading(AuditDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_badge(new Chip)
    , m_verify(makeButton({}, "quiet", u"refresh-cw"_s))
    , m_export(makeButton(tr("Export…"), "quiet", u"download"_s))
    , m_stopExport(makeButton({}, "quiet", u"x"_s))
    , m_evidence(makeButton(tr("Save evidence…"), "primary", u"download"_s))
{
    m_badge->setObjectName(u"auditBadge"_s);
    m_verify->setObjectName(u"verify"_s);
    m_export->setObjectName(u"export"_s);
    m_stopExport->setObjectName(u"stopExport"_s);
    m_evidence->setObjectName(u"saveEvidence"_s);
    auto *formats = new QMenu(m_export);
    const auto offer = [this, formats](const QString &text, AuditExport::Format format) {
        connect(formats->addAction(text), &QAction::triggered, this, [this, format] { Q_EMIT exportWanted(format); });
    };
    //: A format to export the audit in
    offer(tr("CSV, for spreadsheets…"), AuditExport::Format::Csv);
    //: A format to export the audit in
    offer(tr("JSON Lines, for programs…"), AuditExport::Format::JsonLines);
    m_export->setMenu(formats);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(new Label(tr("Audit"), TextStyle::Display));
    row->addWidget(m_badge);
    row->addStretch();
    for (QPushButton *button : {m_verify, m_export, m_stopExport, m_evidence})
        row->addWidget(button);

    connect(m_verify, &QPushButton::clicked, this, &AuditHeading::toggleVerifying);
    connect(m_stopExport, &QPushButton::clicked, this, [this] { m_desk.exporter().cancel(); });
    connect(m_evidence, &QPushButton::clicked, this, &AuditHeading::evidenceWanted);
    show(QDateTime::currentDateTimeUtc());
}

void AuditHeading::toggleVerifying()
{
    if (m_desk.watch().isVerifying())
        m_desk.watch().cancel();
    else
        m_desk.watch().verify();
}

void AuditHeading::show(const QDateTime &now)
{
    showBadge(now);
    showButtons();
}

void AuditHeading::showBadge(const QDateTime &now)
{
    const AuditWatch &watch = m_desk.watch();
    if (watch.isVerifying())
        //: The chip beside the title while the audit is checked; %1 is a share as "34%"
        m_badge->setLook(
            {tr("Verifying, %1").arg(percent(watch.progress())), u"hourglass"_s, Token::Text2, Token::Well});
    else if (watch.finding())
        m_badge->setLook({findingChip(*watch.finding()), u"shield-x"_s, Token::DangerText, Token::DangerSoft});
    else if (watch.verifiedAt().isValid())
        //: The chip beside the title: the audit is as it was written; %1 is "2 minutes ago"
        m_badge->setLook({tr("Chain verified, %1").arg(agoInWords(watch.verifiedAt(), now)), u"shield-check"_s,
                          Token::OkText, Token::OkSoft});
    else
        //: The chip beside the title: nobody has checked the audit on this computer
        m_badge->setLook({tr("Not verified yet"), u"shield"_s, Token::Text2, Token::Well});
}

void AuditHeading::showButtons()
{
    AuditWatch &watch = m_desk.watch();
    const AuditExport &exporter = m_desk.exporter();
    const bool broken = watch.finding().has_value() && !watch.isVerifying();
    m_verify->setText(watch.isVerifying() ? tr("Stop") : broken ? tr("Verify again") : tr("Verify now"));
    m_evidence->setVisible(broken);
    m_export->setVisible(!exporter.isRunning());
    m_stopExport->setVisible(exporter.isRunning());
    const double part = exporter.total().value_or(0) > 0
        ? static_cast<double>(exporter.written()) / static_cast<double>(*exporter.total())
        : 0;
    //: A button while rows are written to a file; %1 is a share as "34%"
    m_stopExport->setText(tr("Stop export, %1").arg(percent(part)));
}

} // namespace chatelaine
