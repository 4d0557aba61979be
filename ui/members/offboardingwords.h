// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"

#include <QString>

namespace chatelaine {

/// What becomes of a key, said beside the choice. `owner` is who owns it now, where that is another.
QString verdictText(const OffboardingKey &key, KeyVerdict verdict);

/// How somebody came to see a key's secret, as "Revealed on 2 Oct 2026"; empty where they did not.
QString sightText(const OffboardingKey &key);

/// What was done to one key, as "Handed over to Tomás Lindqvist".
QString resultText(const OffboardingResult &result);

/// The whole report, a line a key, to paste into a mail.
QString reportText(const Offboarding &offboarding);

/// The same as a table for a spreadsheet (domain/csv.h).
QByteArray reportTable(const Offboarding &offboarding);

} // namespace chatelaine
