// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialogframe.h"

namespace chatelaine {

/// Deletes a revoked key for good; only its trace in the audit stays.
class DeleteDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Remove = std::function<void(Prompts::Outcome)>;

    DeleteDialog(const ApiKey &key, const Profile &profile, Remove remove, QWidget *parent);
};

} // namespace chatelaine
