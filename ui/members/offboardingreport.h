// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/offboarding.h"

#include <QWidget>
#include <functional>

namespace chatelaine {

/// What was done to each key of somebody who has left, to read, to copy and to save.
class OffboardingReport : public QWidget
{
    Q_OBJECT

public:
    OffboardingReport(const Offboarding &offboarding, std::function<void(const QString &)> copyText,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const chatelaine::Error &error); ///< to save it

private:
    void chooseFile();
    void saveTo(const QString &path);

    Offboarding m_offboarding;
};

} // namespace chatelaine
