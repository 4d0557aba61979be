// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

namespace chatelaine::service {

/// Something wrong in a profile's file.
struct Flaw
{
    QString pointer; ///< to the value it is about (RFC 6901); empty for the whole file
    QString what; ///< a sentence
};
using Flaws = std::vector<Flaw>;

} // namespace chatelaine::service
