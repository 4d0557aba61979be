// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <memory>

namespace chatelaine::test {

/// The design's invented workspace, for pictures: a profile as services publish one, and a key in use.
std::shared_ptr<const Profile> galleryProfile(Profile::Rotation::Mode rotation = Profile::Rotation::Mode::Overlap);
ApiKey galleryKey();
KeyUsage galleryUsage();

} // namespace chatelaine::test
