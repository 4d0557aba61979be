// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/openrotation.h"
#include "ui/parts/panel.h"

namespace chatelaine {

class Actions;
class ElidedLabel;

/// Says in a key's details that a rotation of it is open, and leads there.
class KeyRotation : public Panel
{
    Q_OBJECT

public:
    explicit KeyRotation(Actions &actions, QWidget *parent = nullptr);

    /// Hides itself where none is open.
    void show(const ApiKey &key, const std::optional<OpenRotation> &rotation);

private:
    ElidedLabel *m_other;
};

} // namespace chatelaine
