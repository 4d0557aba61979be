// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QWidget>

class QCheckBox;
class QTabBar;

namespace chatelaine {

class Label;

/// Ready code for a new key. It names a variable; the secret gets into what is copied only when that is asked for,
/// and never into what is shown.
class Snippets : public QWidget
{
    Q_OBJECT

public:
    /// `variable` is how the code calls the secret, as "NORTHWIND_API_KEY". A key whose secret nobody has at hand is
    /// shown by its visible part.
    Snippets(const Profile &profile, const IssuedKey &issued, const QString &variable, QWidget *parent = nullptr);

    QString shown() const;

Q_SIGNALS:
    /// Code without a secret, for the plain clipboard.
    void copyText(const QString &code);
    /// Code with it, for the SecretClipboard.
    void copySecret(const std::shared_ptr<const Secret> &code);

private:
    void refresh();
    void copy();
    QString code(const QString &secret) const;

    const Profile m_profile;
    IssuedKey m_issued;
    QString m_variable;
    QTabBar *m_tabs;
    Label *m_code;
    QCheckBox *m_withSecret;
};

/// A variable's name after a workspace: "NORTHWIND_PAYMENTS_API_KEY".
QString variableName(const QString &workspace);

} // namespace chatelaine
