// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace chatelaine::test {

/// A thing to look at: made anew for each picture, deleted after it.
struct Exhibit
{
    QString name; ///< of the file
    std::function<QWidget *()> make;
};

std::vector<Exhibit> partExhibits();
std::vector<Exhibit> dialogExhibits();

} // namespace chatelaine::test
