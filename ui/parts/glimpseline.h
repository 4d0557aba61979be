// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

class CountdownRing;
class Glimpse;
class Label;

/// How long a revealed secret is still in sight, as a ring and a sentence. Spoken at 30, 10 and 0.
class GlimpseLine : public QWidget
{
    Q_OBJECT

public:
    /// The glimpse must outlive it.
    explicit GlimpseLine(Glimpse &glimpse, QWidget *parent = nullptr);

private:
    void tell(int seconds);

    CountdownRing *m_ring;
    Label *m_text;
};

} // namespace chatelaine
