// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QString>
#include <functional>
#include <memory>

class QWidget;

namespace chatelaine {

/// Asks where to keep a secret and writes it there, to a file that only the person may read. `done` gets its path, and
/// is not called where nobody chose one.
void saveSecret(QWidget *over, const QString &title, const std::shared_ptr<const Secret> &secret,
                std::function<void(const Result<QString> &)> done);

} // namespace chatelaine
