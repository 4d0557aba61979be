// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "ui/parts/panel.h"

class QPushButton;

namespace chatelaine {

class Label;

/// Somebody has left and keys still name them as owner.
class LeaverNote : public Panel
{
    Q_OBJECT

public:
    explicit LeaverNote(QWidget *parent = nullptr);

    /// Shows the first of these of whom that is so; hidden where there is none.
    void show(const std::vector<Member> &members, bool mayReview);

Q_SIGNALS:
    void reviewWanted(const chatelaine::Member &leaver);

private:
    Member m_leaver;
    Label *m_title;
    Label *m_text;
    QPushButton *m_review;
};

} // namespace chatelaine
