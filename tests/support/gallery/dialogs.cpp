// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gallery/gallery.h"
#include "tests/support/gallery/samples.h"
#include "ui/dialogs/createdialog.h"

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

DialogContext context(Profile::Rotation::Mode rotation = Profile::Rotation::Mode::Overlap)
{
    return {galleryProfile(rotation), u"Northwind Payments"_s, u"owner"_s, QDateTime::currentDateTimeUtc()};
}

QWidget *makeCreate()
{
    KeyDraft start;
    start.name = u"Checkout backend"_s;
    start.environment = u"live"_s;
    start.scopes = {u"clients:read"_s, u"invoices:read"_s, u"payment-links:read"_s, u"payment-links:write"_s};
    CreateDialog::Context here{context(), [](const QString &, const QString &) { return 1; }, {}};
    return new CreateDialog(start, here, [](const KeyDraft &, const Prompts::Outcome &) {});
}

} // namespace

std::vector<Exhibit> dialogExhibits()
{
    return {{u"create"_s, makeCreate}};
}

} // namespace chatelaine::test
