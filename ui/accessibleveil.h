// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chatelaine {

/// From now on a dialog, or the shell of a workspace, that is hidden has no name and no content for assistive
/// technology either. Qt by itself tells of hidden widgets.
void installAccessibleVeil();

} // namespace chatelaine
