// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/workspaceclient.h"

namespace chatelaine {

WorkspaceClient::WorkspaceClient(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                                 const Patience &patience)
    : m_transport(endpoint, patience)
    , m_workspace(workspace)
    , m_tokens(tokens)
{
}

} // namespace chatelaine
