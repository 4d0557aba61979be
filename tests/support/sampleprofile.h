// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/keydraft.h"
#include "domain/member.h"

namespace chatelaine::test {

/// A profile with live and test keys, six scopes, four roles, expiry by date, deletion after revocation, and a pause.
Profile sampleProfile(Profile::Rotation::Mode rotation = Profile::Rotation::Mode::Overlap);

/// The workspace a fake account service offers, with its person as Owner or in another role.
Workspace sampleWorkspace(const QString &role = QStringLiteral("owner"));

/// "Checkout backend", a live key used three minutes ago, as add() of the fake key service takes it.
ApiKey sampleKey(const QString &name = QStringLiteral("Checkout backend"),
                 const QString &environment = QStringLiteral("live"));

/// A draft that nothing is wrong with.
KeyDraft sampleDraft(const QString &name = QStringLiteral("Nightly payouts report"));

} // namespace chatelaine::test
