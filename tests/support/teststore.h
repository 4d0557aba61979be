// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chatelaine::test {

/// The database of a test that runs on either store: with CHATELAINE_TEST_STORE=postgresql in the environment one on a
/// server that the program starts for itself, always the same for the same name; otherwise nothing.
QString testDatabase(const QString &name);

/// The same, or else the file of that name.
QString testStore(const QString &file);

} // namespace chatelaine::test
