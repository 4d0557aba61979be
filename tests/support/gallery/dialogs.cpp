// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secretclipboard.h"
#include "tests/support/gallery/gallery.h"
#include "tests/support/gallery/samples.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/proofdialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/scopesdialog.h"
#include "ui/dialogs/unconfirmeddialog.h"
#include "ui/parts/scopepicker.h"
#include "ui/refusal/refusaldialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = Profile::Rotation::Mode;

constexpr auto nothing = [](const auto &...) {};

DialogContext context(Mode rotation = Mode::Overlap)
{
    return {galleryProfile(rotation), u"Northwind Payments"_s, u"owner"_s, QDateTime::currentDateTimeUtc()};
}

QWidget *makeCreate()
{
    KeyDraft start;
    start.name = u"Checkout backend"_s;
    start.environment = u"live"_s;
    start.scopes = {u"clients:read"_s, u"invoices:read"_s, u"payment-links:read"_s, u"payment-links:write"_s};
    const CreateDialog::Context here{context(), [](const QString &, const QString &) { return 1; }, {}};
    return new CreateDialog(start, here, nothing);
}

RevealDialog *makeReveal()
{
    static SecretClipboard clipboard;
    ApiKey key = galleryKey();
    key.name = u"Checkout backend, Berlin"_s;
    RevealDialog::Context here{context()};
    here.clipboard = &clipboard;
    here.probe = [] { return QtFuture::makeReadyFuture(Result<ProbeResult>(ProbeResult{true, {}})); };
    const IssuedKey issued{key, std::make_shared<const Secret>("sk_live_9fK2aBxW4mTq7ZnLc0RdVh3YpE8uGs")};
    auto *dialog = new RevealDialog(issued, here, nothing, nothing);
    dialog->findChild<QPushButton *>(u"copy"_s)->click();
    return dialog;
}

QWidget *makeShown()
{
    RevealDialog *dialog = makeReveal();
    dialog->findChild<QPushButton *>(u"reveal"_s)->click();
    dialog->findChild<QPushButton *>(u"test"_s)->click();
    return dialog;
}

QWidget *makeLeaving()
{
    RevealDialog *dialog = makeReveal();
    dialog->reject();
    return dialog;
}

QWidget *makeRevoke()
{
    const RevokeDialog::Context here{context(), QStringList{u"payment-links:write"_s}, true};
    auto *dialog = new RevokeDialog(galleryKey(), here, nothing, nothing);
    dialog->setUsage(galleryUsage());
    return dialog;
}

QWidget *makePassword()
{
    auto *dialog = new ProofDialog(nothing, [] {}, nullptr);
    Error error;
    error.kind = Error::Kind::RateLimited;
    error.retryAfter = std::chrono::seconds(30);
    error.requestId = u"req_01JD4Z8K3M"_s;
    dialog->showError(error);
    return dialog;
}

QWidget *makeRotate(Mode mode)
{
    RotateDialog *dialog = RotateDialog::make(galleryKey(), context(mode), nothing);
    dialog->setUsage(galleryUsage());
    return dialog;
}

QWidget *makeScopes()
{
    DialogContext here = context();
    Profile editable = *here.profile;
    editable.scopes.editable = true;
    here.profile = std::make_shared<const Profile>(editable);
    auto *dialog = new ScopesDialog(galleryKey(), here, nothing);
    dialog->findChild<ScopePicker *>(u"scopes"_s)->setScopes({u"invoices:read"_s, u"payouts:read"_s});
    return dialog;
}

QWidget *makeRefusal()
{
    RefusalDialog::Context here{context(), {}, {}};
    here.find = [](const QString &id) {
        RefusedCall call{id, QDateTime::currentDateTimeUtc().addSecs(-40), 403, u"insufficient-scope"_s};
        call.neededScope = u"payouts:write"_s;
        call.key = galleryKey().id;
        call.keyName = galleryKey().name;
        call.environment = galleryKey().environment;
        call.address = u"10.20.4.11"_s;
        return QtFuture::makeReadyFuture(Result<RefusedCall>(call));
    };
    here.knows = [](const KeyId &) { return true; };
    auto *dialog = new RefusalDialog(here);
    dialog->findChild<QPlainTextEdit *>(u"paste"_s)->setPlainText(u"req_01JD4Z8K3M"_s);
    QTest::qWait(400); // for the pause before it is looked up
    return dialog;
}

} // namespace

std::vector<Exhibit> dialogExhibits()
{
    return {{u"create"_s, makeCreate},
            {u"reveal"_s, makeShown},
            {u"reveal-leaving"_s, makeLeaving},
            {u"revoke"_s, makeRevoke},
            {u"delete"_s, [] { return new DeleteDialog(galleryKey(), *context().profile, nothing, nullptr); }},
            {u"unconfirmed"_s,
             [] { return new UnconfirmedDialog(galleryKey(), *context().profile, nothing, nothing, nullptr); }},
            {u"password"_s, makePassword},
            {u"rotate-overlap"_s, [] { return makeRotate(Mode::Overlap); }},
            {u"rotate-immediate"_s, [] { return makeRotate(Mode::Immediate); }},
            {u"rotate-grace"_s, [] { return makeRotate(Mode::SameId); }},
            {u"scopes"_s, makeScopes},
            {u"refusal"_s, makeRefusal}};
}

} // namespace chatelaine::test
