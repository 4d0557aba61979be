// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/openrotation.h"
#include "models/keytablemodel.h"

namespace chatelaine {

/// The rotations by overlap that are under way: an older key that still works, and a newer one in its place. They are
/// read out of the keys, so that everybody sees the same ones and a restart loses none.
std::vector<OpenRotation> openRotations(const KeyTableModel &keys);

/// The one that a key is part of, as the older key or as the newer one.
std::optional<OpenRotation> openRotationOf(const KeyTableModel &keys, const ApiKey &key);

} // namespace chatelaine
