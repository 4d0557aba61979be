// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"
#include "models/keytablemodel.h"
#include "models/roletablemodel.h"
#include "models/scopetablemodel.h"

#include <QObject>
#include <QTimer>

namespace chatelaine {

/// The keys of a workspace as they are at the service: read in pages, kept fresh by events.
///
/// Offline it keeps what it has, says since when, and tries again with growing pauses.
class KeyCatalog : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< the first reading; rows appear as they come
        Fresh, ///< events are coming in
        Stale, ///< it was whole at freshAt(); the service does not answer
        Failed ///< there was never anything to show; error() says why
    };
    Q_ENUM(State)

    /// The service must outlive it.
    explicit KeyCatalog(KeyService &service, QObject *parent = nullptr);
    ~KeyCatalog() override;

    /// `language` is that of the profile's texts.
    void open(const QString &language);
    void tryNow();

    State state() const;
    const std::optional<Error> &error() const;
    QDateTime freshAt() const; ///< UTC
    QDateTime triesAgainAt() const; ///< UTC, while Stale or Failed
    int loaded() const; ///< of expected(), while Loading
    std::optional<qint64> expected() const;

    const std::shared_ptr<const Profile> &profile() const;
    KeyTableModel &keys();
    ScopeTableModel &scopes();
    RoleTableModel &roles();

    /// Takes in what the answer to a write said.
    void take(const ApiKey &key);
    void drop(const KeyId &key);

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void profileChanged();
    void webhooksChanged(); ///< somewhere; app/webhookdesk.h reads them
    void membersChanged(); ///< or invitations; app/peopledesk.h reads them

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
