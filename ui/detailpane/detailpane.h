// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace chatelaine {

class Actions;
class Callout;
class DetailHead;
class EmptyState;
class EnvironmentBand;
class KeyActivity;
class KeyFacts;
class KeyHistory;
class KeyRotation;
class KeyScopes;
class KeySecrets;

/// Everything about the selected key, and what can be done to it. Name, owner and note are changed here.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 324;

    /// All must outlive it.
    DetailPane(WorkspaceContext &context, Actions &actions, Prompts &prompts, QWidget *parent = nullptr);

    /// What is selected; details are shown of one.
    void setKeys(const std::vector<ApiKey> &keys);
    void focusFirst();

Q_SIGNALS:
    void closeWanted();
    void copyWanted(const QString &text);
    void auditWanted(const chatelaine::KeyId &key, const QString &name); ///< all of it that is about this key

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeDetails();
    void showKey(const ApiKey &key);
    void showWanted(const ApiKey &key);
    void showNone(qsizetype selected);
    void readMore(const KeyId &key);
    void edit(const KeyEdit &edit);
    void editEnded(const KeyEdit &edit, const std::optional<Error> &error);
    void resume(const KeyEdit &edit);
    void followEditors();

    WorkspaceContext &m_context;
    Prompts &m_prompts;
    EnvironmentBand *m_band;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    DetailHead *m_head;
    Callout *m_wanted; ///< that somebody asked for a rotation
    KeySecrets *m_secrets;
    KeyRotation *m_rotation;
    KeyFacts *m_facts;
    KeyActivity *m_activity;
    KeyScopes *m_scopes;
    KeyHistory *m_history;
    std::optional<ApiKey> m_key;
    std::optional<KeyUsage> m_usage; ///< of m_key; none before it was told
    std::optional<ApiKey> m_seen; ///< as it was when somebody began to change it in place
};

} // namespace chatelaine
