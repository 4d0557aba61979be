// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/backoff.h"
#include "app/dashboard.h"
#include "ui/pages/centeredpage.h"

class QPushButton;

namespace chatelaine {

class Callout;
class ProofField;

/// What stands in the place of everything while the window is locked (picture 18-3). Tells counts, no names of keys;
/// opens by password or code, which the service checks.
class LockPage : public CenteredPage
{
    Q_OBJECT

public:
    /// A workspace must be open.
    explicit LockPage(Dashboard &dashboard, QWidget *parent = nullptr);
    ~LockPage() override;

private:
    void addWords(QVBoxLayout *card);
    void addButtons(QVBoxLayout *card);
    QString sentence() const;
    void unlock();
    void send();
    void refused(const Error &error);
    void switchKind();
    void refreshVerb();

    Dashboard &m_dashboard;
    ProofField *m_proof;
    Callout *m_error;
    QPushButton *m_switch;
    QPushButton *m_verb;
    Proof m_sent; ///< until it is answered
    QTimer m_again; ///< while the service does not answer
    Backoff m_backoff;
};

} // namespace chatelaine
