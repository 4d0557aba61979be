// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"

#include <QObject>

namespace chatelaine::test {

/// A walk through the window whose tests are steps that build on each other: after one that failed the others are
/// skipped, and a picture of the screen then is left where the test ran.
class Steps : public QObject
{
    Q_OBJECT

protected:
    /// Dresses the program as every walk wants it: in English of the United States.
    static void dress(Settings::Theme theme = Settings::Theme::Light);

private Q_SLOTS:
    void init();
    void cleanup();

private:
    bool m_isBroken = false;
};

} // namespace chatelaine::test
