// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"
#include "ui/parts/tone.h"

#include <QObject>
#include <QSet>
#include <functional>

namespace chatelaine {

/// Everything a person should know of a workspace now; the gravest is what the bar above the table says.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    struct Link
    {
        QString text;
        std::function<void()> follow;
    };
    struct Item
    {
        QString id; ///< dismissed by it
        Tone tone = Tone::Neutral;
        QString icon, sentence, fact;
        std::vector<Link> links; ///< at most two
        bool closable = false;
        QString requestId; ///< of what failed
    };

    explicit NoticeBoard(WorkspaceContext &context, QObject *parent = nullptr);

    /// The gravest; none if all is well.
    std::optional<Item> gravest();
    void dismiss(const QString &id);

    /// Something failed outside every dialog.
    void setError(const Error &error, const QString &about);
    void sayServiceRestarted();

Q_SIGNALS:
    void changed();
    void keyWanted(const chatelaine::KeyId &key);
    void rotationWanted(const chatelaine::KeyId &key);
    void signInWanted();

private:
    std::optional<Item> endedSession();
    std::optional<Item> unknownOutcome();
    std::optional<Item> failure();
    std::optional<Item> staleness();
    std::optional<Item> unconfirmedKey();
    std::optional<Item> signInInMemory();
    std::optional<Item> restart();
    std::optional<Item> expiringKey();

    WorkspaceContext &m_context;
    QSet<QString> m_dismissed;
    std::optional<Error> m_error;
    QString m_about;
    int m_errors = 0; ///< each is dismissed by itself
    int m_restarts = 0;
};

} // namespace chatelaine
