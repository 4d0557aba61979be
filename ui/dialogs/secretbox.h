// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "ui/parts/panel.h"

class QPushButton;

namespace chatelaine {

class SecretView;

/// A new secret in its box: masked at first, to copy, to look at, to save to a file.
class SecretBox : public Panel
{
    Q_OBJECT

public:
    /// `known` is how much of the secret's beginning may be seen at any time.
    SecretBox(const std::shared_ptr<const Secret> &secret, int known, QWidget *parent = nullptr);

    void focusCopy();

Q_SIGNALS:
    void copyWanted();
    void savedTo(const QString &path); ///< which only the person may read
    void failed(const chatelaine::Error &error); ///< to save it

private:
    void addButtons();
    void save();

    std::shared_ptr<const Secret> m_held;
    SecretView *m_secret;
    QPushButton *m_copy;
};

} // namespace chatelaine
