// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialogframe.h"

namespace chatelaine {

/// A key has a secret that nobody is known to hold: make a fresh one, or give it up.
class UnconfirmedDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Verb = std::function<void(Prompts::Outcome)>;

    UnconfirmedDialog(const ApiKey &key, const Profile &profile, Verb reissue, Verb discard, QWidget *parent);

private:
    void run(const Verb &verb);
};

} // namespace chatelaine
