// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/offboardingreport.h"

#include "app/durablefile.h"
#include "ui/members/offboardingwords.h"
#include "ui/parts/button.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QFileDialog>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

OffboardingReport::OffboardingReport(const Offboarding &offboarding, std::function<void(const QString &)> copyText,
                                     QWidget *parent)
    : QWidget(parent)
    , m_offboarding(offboarding)
{
    setObjectName(u"report"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 16);
    column->setSpacing(0);
    if (offboarding.report.empty())
        column->addWidget(new Label(tr("There were no keys to decide about."), TextStyle::Body, Token::Text2));
    for (const OffboardingResult &result : offboarding.report) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 10, 0, 10);
        row->setSpacing(16);
        row->addWidget(new ElidedLabel(safeText(result.keyName), TextStyle::Label), 1);
        auto *done = new Label(resultText(result), TextStyle::Body, Token::Text2);
        done->setWordWrap(true);
        row->addWidget(done, 1);
        column->addLayout(row);
        column->addWidget(new Hairline);
    }
    QPushButton *copy = makeButton(tr("Copy report"), "quiet", u"copy"_s);
    copy->setObjectName(u"copyReport"_s);
    QPushButton *save = makeButton(tr("Save as CSV…"), "quiet", u"file-down"_s);
    save->setObjectName(u"saveReport"_s);
    connect(copy, &QPushButton::clicked, this,
            [this, copyText = std::move(copyText)] { copyText(reportText(m_offboarding)); });
    connect(save, &QPushButton::clicked, this, &OffboardingReport::chooseFile);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 14, 0, 0);
    buttons->setSpacing(10);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    column->addLayout(buttons);
}

void OffboardingReport::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), u"offboarding.csv"_s, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OffboardingReport::saveTo);
    dialog->open();
}

void OffboardingReport::saveTo(const QString &path)
{
    const Result<Done> written = durable::replace(path, reportTable(m_offboarding));
    if (!written)
        Q_EMIT failed(written.error());
}

} // namespace chatelaine
