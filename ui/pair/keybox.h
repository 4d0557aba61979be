// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/parts/glimpse.h"
#include "ui/parts/panel.h"

class QPushButton;
class QStackedLayout;

namespace chatelaine {

class Label;
class SecretView;

/// A key as it may be seen: masked, whole where it is no secret, or revealed for a while; with the ways to read it.
class KeyBox : public Panel
{
    Q_OBJECT

public:
    explicit KeyBox(QWidget *parent = nullptr);

    void show(const ApiKey &key, const Profile::KeyKind &kind);
    /// There is none of its kind; `create` takes the place of the other buttons.
    void showNone(const QString &sentence);
    /// Why it cannot be read here; empty where it can.
    void setObstacles(const QString &reveal, const QString &create);
    /// Shows the secret until the glimpse ends. Public knowledge begins it: "sk_live_".
    void reveal(const std::shared_ptr<const Secret> &secret);
    void hideSecret();

    Glimpse &glimpse() { return m_glimpse; }

Q_SIGNALS:
    void revealWanted();
    void copyWanted(); ///< of a secret that is not in sight
    void copySecret(const std::shared_ptr<const chatelaine::Secret> &secret);
    void copyText(const QString &text);
    void createWanted();

private:
    void copy();
    void showGlimpse(int seconds);
    bool isPublic() const;

    ApiKey m_key;
    Profile::KeyKind m_kind;
    Glimpse m_glimpse;
    QStackedLayout *m_stack;
    Label *m_text;
    SecretView *m_secret;
    QPushButton *m_reveal;
    QPushButton *m_copy;
    QPushButton *m_create;
    QString m_obstacle;
};

} // namespace chatelaine
