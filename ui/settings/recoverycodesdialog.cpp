// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/recoverycodesdialog.h"

#include "ui/dialogs/clipboardline.h"
#include "ui/dialogs/secretfile.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/secretview.h"
#include "ui/parts/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int columns = 2;

std::shared_ptr<const Secret> joined(const RecoveryCodes &codes)
{
    QByteArray lines;
    qsizetype size = 0;
    for (const auto &code : codes)
        size += code->size() + 1;
    // Once, so that growing leaves no copy behind.
    lines.reserve(size);
    for (const auto &code : codes)
        lines.append(lines.isEmpty() ? QByteArrayView() : QByteArrayView("\n")).append(code->view());
    auto all = std::make_shared<const Secret>(QByteArrayView(lines));
    wipeMemory(lines.data(), static_cast<std::size_t>(lines.size()));
    return all;
}

} // namespace

RecoveryCodesDialog::RecoveryCodesDialog(const RecoveryCodes &codes, QWidget *parent)
    : DialogFrame(tr("Save your recovery codes"), 580, Head::Plain, parent)
    , m_all(joined(codes))
    , m_result(new Callout)
{
    setObjectName(u"recoveryCodesDialog"_s);
    setSub(tr("Without your authenticator, one of them signs you in; each works once. This is the only time you can "
              "see them."));
    body()->setSpacing(14);
    addCodes(codes);
    m_result->hide();
    body()->addWidget(m_result);
    body()->addStretch(1);
    addFooter();
}

void RecoveryCodesDialog::addCodes(const RecoveryCodes &codes)
{
    auto *box = new Panel(Token::Pane, Token::Control);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(16, 14, 16, 12);
    inBox->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    const auto rows = (static_cast<int>(codes.size()) + columns - 1) / columns;
    for (int at = 0; at < static_cast<int>(codes.size()); ++at) {
        auto *code = new SecretView;
        code->setSecret(codes[static_cast<std::size_t>(at)], 0);
        grid->addWidget(code, at % rows, at / rows);
    }
    inBox->addLayout(grid);

    auto *line = new ClipboardLine(m_clipboard);
    QPushButton *copy = makeButton(tr("Copy all"), "quiet", u"copy"_s);
    copy->setObjectName(u"copy"_s);
    connect(copy, &QPushButton::clicked, line, [this, line] { line->copy(m_all, 30s); });
    QPushButton *save = makeButton(tr("Save to file…"), "ghost", u"download"_s);
    save->setObjectName(u"saveToFile"_s);
    connect(save, &QPushButton::clicked, this, [this] {
        saveSecret(this, tr("Save the recovery codes to a file"), m_all, [this](const Result<QString> &saved) {
            if (!saved)
                return showError(saved.error());
            clearError();
            m_result->setContent(Tone::Ok, u"file-down"_s,
                                 //: %1 is a file
                                 tr("Saved to %1. Only you may read the file.").arg(safeText(*saved)));
            m_result->show();
        });
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch(1);
    inBox->addLayout(buttons);
    body()->addWidget(box);
    body()->addWidget(line);
    copy->setFocus();
}

void RecoveryCodesDialog::addFooter()
{
    auto *isSaved = new QCheckBox(tr("I have saved them"));
    isSaved->setObjectName(u"saved"_s);
    addAlternative(isSaved);
    QPushButton *done = addVerb(tr("Done"), "primary");
    done->setEnabled(false);
    done->setToolTip(tr("Say first that you have saved the codes."));
    connect(isSaved, &QCheckBox::toggled, done, &QPushButton::setEnabled);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
}

void RecoveryCodesDialog::reject()
{
    setReason(tr("Say first that you have saved the codes."));
}

void RecoveryCodesDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    for (SecretView *code : findChildren<SecretView *>())
        code->setRevealed(true);
}

} // namespace chatelaine
