// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "client/keptsignin.h"

#include "protocol/wire.h"

namespace chatelaine {

Secret bytesOf(const SignIn &signIn)
{
    return wire::write(signIn);
}

Result<SignIn> signInFrom(const Secret &bytes)
{
    return wire::readSignIn(bytes.view());
}

} // namespace chatelaine
