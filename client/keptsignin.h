// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/signin.h"

namespace chatelaine {

/// How a sign-in is kept between starts, tokens, person and workspaces: bytes for a keychain, never for a file.
Secret bytesOf(const SignIn &signIn);

/// What was kept; Server where it is not what bytesOf() made.
Result<SignIn> signInFrom(const Secret &bytes);

} // namespace chatelaine
