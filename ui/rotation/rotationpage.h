// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rotationwatch.h"
#include "ui/parts/emptystate.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace chatelaine {

class Actions;
class Chip;
class ElidedLabel;
class EnvironmentBand;
class Label;
class RotationBody;
class RotationSide;
class RotationWords;

/// The rotations by overlap that are under way, one at a time: from the new key to the end of the old one.
///
/// Everything on it is read from the service, so it survives a restart and looks the same to everybody.
class RotationPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RotationPage(WorkspaceContext &context, Actions &actions, QWidget *parent = nullptr);
    ~RotationPage() override;

    /// Opens the one with this newer key; nothing changes where it is not open.
    void open(const KeyId &newer);

Q_SIGNALS:
    void keyWanted(const chatelaine::KeyId &key);
    void keysWanted();
    void copyWanted(const QString &text);
    void failed(const chatelaine::Error &error, const QString &about);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeRotation();
    QWidget *makeFooter();
    void chooseOne();
    void refresh();
    void showHead(const OpenRotation &rotation, const Profile &profile, const QDateTime &now);
    void showVerb(const OpenRotation &rotation, const RotationWords &words);
    void showNone();
    void showEnd(const OpenRotation &rotation);

    /// What stands where no rotation is open any more.
    struct State
    {
        QString icon;
        Tone tone = Tone::Neutral;
        QString title, text;
        std::vector<EmptyState::Action> next;
    };
    void tell(const State &state);

    WorkspaceContext &m_context;
    Actions &m_actions;
    RotationWatch m_watch;
    EnvironmentBand *m_band;
    ElidedLabel *m_title;
    Chip *m_chip;
    Label *m_note;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QStringList m_told; ///< what it says
    RotationSide *m_side;
    RotationBody *m_body;
    QPushButton *m_verb;
    QString m_verbId; ///< the command it runs
    KeyId m_verbKey; ///< and on which key
};

} // namespace chatelaine
