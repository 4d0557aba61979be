// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/router.h"

namespace chatelaine::service {

using SharedCall = std::shared_ptr<const Call>;

/// A member function as what answers a route; its object must outlive the router.
template <class Routes>
Router::Responder responding(Routes *routes, void (Routes::*member)(const SharedCall &, const Router::Answered &))
{
    return [routes, member](const SharedCall &call, const Router::Answered &answered) {
        (routes->*member)(call, answered);
    };
}

} // namespace chatelaine::service
