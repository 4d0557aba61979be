// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/rightstable.h"
#include "tests/contract/talk.h"

#include <QHash>

namespace chatelaine::test {

/// Everybody of the table of rights, signed in and elevated, and the workspaces in which they are: one of each system,
/// owned by the Owner, and another one, of the stranger. Makes what a request is about.
class RightsWorld
{
public:
    RightsWorld();
    ~RightsWorld();

    /// Invites everybody and gives them their roles. False, and why in problem(), where that failed.
    bool build();
    QString problem() const { return m_problem; }

    /// The status of the request of a line for each asker. What it is about is made for each, so that no request
    /// spoils the next; where that failed, problem() says why.
    std::vector<int> ask(const RightsTable &table, const Right &right);

    Talk &talk() { return m_talk; }

private:
    /// Somebody, and the clients that speak for them.
    struct Somebody
    {
        QString email;
        Tokens tokens;
        OneToken source;
    };
    /// A workspace of a system, as the Owner sees it.
    struct Place
    {
        Workspace workspace;
        Profile profile;
        QHash<QString, MemberId> members; ///< by e-mail address
    };
    /// What takes the place of the names in a line's path and body.
    struct Filling
    {
        QHash<QString, QString> words;
        QString etag;
    };

    Somebody &who(const QString &email);
    static QString emailOf(Asker asker);
    bool meet(const QString &email, const SignIn &signIn);
    bool found(const QString &system);
    bool join(const QString &by, const Workspace &workspace, const QString &email, const QString &role);
    bool setRole(Place &place, Asker asker, const QString &role);
    void elevate(const QString &email);
    template <class T>
    std::optional<T> taken(const Reply<T> &reply, const char *what);
    /// The same where addresses are limited, until there is time.
    template <class T>
    std::optional<T> takenInTime(const std::function<Reply<T>()> &begin, const char *what);

    Filling fill(const Right &right, const QJsonObject &request, Asker asker);
    void fillKey(Filling &filling, const Right &right, const QString &state, Asker asker);
    void fillMember(Filling &filling, const Right &right, bool isSelf, Asker asker);
    void fillWebhook(Filling &filling, const Right &right, const QString &state);
    void fillAccount(Filling &filling, const QJsonObject &request, Asker asker);
    IssuedKey make(Place &place, const QString &environment, const QString &state);
    void handOver(Place &place, ApiKey &key, Asker asker);
    int ask(const QJsonObject &request, const Right &right, Asker asker);
    QString fresh(const QString &word) { return word + QString::number(++m_made); }

    std::unique_ptr<KeyService> keys(const Place &place, const QString &email);
    std::unique_ptr<PeopleService> people(const Place &place, const QString &email);

    Talk m_talk;
    QHash<QString, std::shared_ptr<Somebody>> m_everybody;
    QHash<QString, Place> m_places; ///< by system
    QHash<QString, ApiKey> m_only; ///< by system, where there is one key of a kind
    QDateTime m_elevatedAt;
    QString m_problem;
    int m_made = 0;
};

} // namespace chatelaine::test
