// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rotationwatch.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

class Callout;
class KeyCard;
class Label;
class RotationWords;
class Snippets;
class TickBoxes;

/// The middle of the rotations' page: where it stands, both keys on one scale, the verdict, what there is to do.
class RotationBody : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit RotationBody(WorkspaceContext &context, QWidget *parent = nullptr);

    /// What is known of the rotation that the watch looks at.
    void show(RotationWatch &watch, const RotationWords &words, const QDateTime &now);

Q_SIGNALS:
    void ticked(int item, bool done);
    void copyWanted(const QString &text);

private:
    QWidget *makeCards();
    QWidget *makeWork();
    void showCards(const RotationWatch &watch, const RotationWords &words, const QDateTime &now);
    void showList(RotationWatch &watch);
    void showSnippets(const ApiKey &newer);

    WorkspaceContext &m_context;
    Label *m_title;
    Label *m_text;
    KeyCard *m_old;
    KeyCard *m_new;
    Callout *m_verdict;
    QWidget *m_listBox;
    TickBoxes *m_list;
    QWidget *m_codeBox;
    QVBoxLayout *m_code;
    Snippets *m_snippets = nullptr;
    ApiKey m_snippetsOf;
};

} // namespace chatelaine
