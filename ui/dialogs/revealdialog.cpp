// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/revealdialog.h"

#include "ui/dialogs/clipboardline.h"
#include "ui/dialogs/draftwords.h"
#include "ui/dialogs/secretbox.h"
#include "ui/dialogs/snippets.h"
#include "ui/errortext.h"
#include "ui/parts/advice.h"
#include "ui/parts/adviceline.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/text.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;

// What of a token everybody knows: "sk_live_" of "sk_live_{id}{secret}".
int knownCharacters(const Profile &profile, const ApiKey &key)
{
    const Profile::KeyKind *kind = profile.kind(key.kind);
    if (!kind)
        return 0;
    const QString pattern = kind->tokenByEnvironment.value(key.environment, kind->tokenByEnvironment.value(QString()));
    return static_cast<int>(qMax<qsizetype>(0, pattern.indexOf(u'{')));
}

QString onlyOnce(const Profile &profile, const ApiKey &key)
{
    const Profile::KeyKind *kind = profile.kind(key.kind);
    if (kind && kind->delivery != Profile::KeyKind::Delivery::ShownOnce)
        return RevealDialog::tr("%1. You can reveal it again after a fresh sign-in.").arg(safeText(key.name));
    return RevealDialog::
        tr("%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.")
            .arg(safeText(key.name));
}

// A key that everybody may read needs no safe place; one of the whole service is called otherwise than a workspace's.
QString adviceAt(const Profile &profile, const ApiKey &key)
{
    const Profile::KeyKind *kind = profile.kind(key.kind);
    const bool isPublic = kind && kind->delivery == Profile::KeyKind::Delivery::Public;
    QStringList lines = adviceLines(profile, isPublic ? u"public"_s : u"reveal"_s);
    if (!kind || !kind->global)
        lines += adviceLines(profile, u"call"_s);
    return lines.join(u'\n');
}

} // namespace

RevealDialog::RevealDialog(const IssuedKey &issued, const Context &context, std::function<void(Prompts::Outcome)> saved,
                           std::function<void(Prompts::Outcome)> discard, QWidget *parent)
    : DialogFrame(issued.key.generation > 1 ? tr("Your new secret is ready") : tr("Your new key is ready"), dialogWidth,
                  Head::Plain, parent)
    , m_issued(issued)
    , m_context(context)
    , m_discard(std::move(discard))
    , m_secret(new SecretBox(issued.secret, knownCharacters(*context.profile, issued.key)))
    , m_clipboard(new ClipboardLine(*context.clipboard))
    , m_result(new Callout)
    , m_test(makeButton(tr("Test this key"), "quiet", u"circle-check"_s))
    , m_saved(new QCheckBox(tr("I have saved the secret in a safe place")))
{
    setObjectName(u"revealDialog"_s);
    setSub(onlyOnce(*context.profile, issued.key));
    setEnvironment(*context.profile, issued.key.environment);

    auto *snippets = new Snippets(*context.profile, issued, variableName(context.workspace));
    snippets->setVisible(!context.profile->snippets.empty());
    connect(snippets, &Snippets::copyText, this, [this](const QString &code) { m_context.copyText(code); });
    connect(snippets, &Snippets::copySecret, this,
            [this](const std::shared_ptr<const Secret> &code) { m_clipboard->copy(code, m_context.lent); });
    m_result->setObjectName(u"probeResult"_s);
    m_result->hide();
    m_test->setObjectName(u"test"_s);
    m_test->setVisible(static_cast<bool>(context.probe));
    connect(m_test, &QPushButton::clicked, this, &RevealDialog::test);

    body()->setSpacing(14);
    body()->addWidget(m_secret);
    body()->addWidget(m_clipboard);
    body()->addWidget(new AdviceLine(u"lock"_s, adviceAt(*context.profile, issued.key)));
    body()->addWidget(snippets);
    body()->addWidget(m_test, 0, Qt::AlignLeft);
    body()->addWidget(m_result);
    body()->addWidget(makeQuestion());

    m_saved->setObjectName(u"saved"_s);
    addAlternative(m_saved);
    QPushButton *done = addVerb(tr("Done"), "primary");
    done->setEnabled(false);
    done->setToolTip(tr("Say first that you have saved the secret."));
    connect(m_saved, &QCheckBox::toggled, done, &QPushButton::setEnabled);
    connect(done, &QPushButton::clicked, this, [this, saved] { saved(outcome()); });
    connect(m_secret, &SecretBox::copyWanted, this, [this] { m_clipboard->copy(m_issued.secret, m_context.lent); });
    connect(m_secret, &SecretBox::failed, this, &RevealDialog::showError);
    connect(m_secret, &SecretBox::savedTo, this, &RevealDialog::saySaved);
    m_secret->focusCopy();
}

RevealDialog::~RevealDialog() = default;

QWidget *RevealDialog::makeQuestion()
{
    m_question = new QWidget;
    m_question->setObjectName(u"question"_s);
    auto *callout = new Callout;
    callout->setContent(Tone::Warn, u"triangle-alert"_s, tr("Nobody has said that the secret is saved"),
                        isRotation()
                            ? tr("Discard drops the new secret; the one before it goes on working.")
                            : tr("Discard revokes the new key at once. Without its secret nobody could use it."));
    QPushButton *keep = makeButton(tr("Keep open"), "quiet");
    keep->setObjectName(u"keepOpen"_s);
    QPushButton *discard =
        makeButton(isRotation() ? tr("Discard the new secret") : tr("Discard the key"), "danger-quiet");
    discard->setObjectName(u"discard"_s);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_secret->focusCopy();
    });
    connect(discard, &QPushButton::clicked, this, [this] { m_discard(outcome()); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(discard);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(callout);
    column->addLayout(buttons);
    m_question->hide();
    return m_question;
}

void RevealDialog::reject()
{
    if (isBusy())
        return;
    m_question->show();
    m_question->findChild<QPushButton *>(u"keepOpen"_s)->setFocus();
}

void RevealDialog::saySaved(const QString &path)
{
    clearError();
    m_result->setContent(Tone::Ok, u"file-down"_s, tr("Saved to %1. Only you may read the file.").arg(safeText(path)));
    m_result->setFact({});
    m_result->show();
}

void RevealDialog::test()
{
    m_test->setEnabled(false);
    m_since.start();
    m_context.probe().then(this, [this](const Result<ProbeResult> &result) {
        m_test->setEnabled(true);
        showProbe(result);
    });
}

void RevealDialog::showProbe(const Result<ProbeResult> &result)
{
    if (!result)
        return showError(result.error());
    clearError();
    m_result->setFact(tr("%1 s", "seconds").arg(QLocale().toString(m_since.elapsed() / 1000.0, 'f', 2)));
    m_result->show();
    if (result->accepted)
        return m_result->setContent(Tone::Ok, u"circle-check"_s, tr("Tested: the service accepted this key."));
    QString cause = safeText(result->cause);
    for (const Profile::Refusal &refusal : m_context.profile->refusals)
        if (refusal.cause == result->cause)
            cause = localized(refusal.title) + u". "_s + localized(refusal.remedy);
    m_result->setContent(Tone::Danger, u"circle-x"_s, tr("Tested: the service refused this key."), cause);
}

} // namespace chatelaine
