// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secretstore.h"
#include "client/accountservice.h"

#include <QObject>
#include <QPromise>
#include <QTimer>
#include <functional>

namespace chatelaine {

/// Who is signed in at one service, from sign-in to sign-out, over restarts.
///
/// Tokens are refreshed one at a time, before they end and after a 401, and are stored before they are used.
/// When the service ends the session the state is Expired: drafts stay, the person signs in again and goes on.
class Session : public QObject, public TokenSource
{
    Q_OBJECT

public:
    enum class State { SignedOut, Restoring, SigningIn, SignedIn, Expired };
    Q_ENUM(State)

    /// Where the tokens are kept.
    enum class Kept { Keychain, Memory };
    Q_ENUM(Kept)

    /// `name` tells this service's entry in the store from others'. Both must outlive the session.
    Session(AccountService &accounts, SecretStore &store, const QString &name, QObject *parent = nullptr);
    ~Session() override;

    /// Signs in with the stored tokens; SignedOut if there are none or they ended. Where the service does not answer
    /// the person counts as signed in, with the workspaces of last time, and the first answer decides.
    void restore();
    /// Where the account has a second factor, codeWanted() follows; the password is held until the code is there.
    void signIn(const Credentials &credentials);
    void signInWith(const std::shared_ptr<const Secret> &code);
    bool wantsCode() const { return m_pending.has_value(); }
    void forgetPassword(); ///< the person goes back
    void setUp(const Setup &setup);
    /// Goes on with a sign-in that was made elsewhere, as by taking an invitation.
    void adopt(const SignIn &signIn);
    /// Forgets the tokens here at once, and tells the service if it answers.
    void signOut();
    Reply<Done> elevate(const Proof &proof);

    /// How this computer's sessions are listed: "Chatelaine, atlas".
    static QString deviceName();

    State state() const { return m_state; }
    Kept kept() const { return m_kept; }
    const Person &person() const { return m_person; }
    const std::vector<Workspace> &workspaces() const { return m_workspaces; }
    void lookForWorkspaces(); ///< asks which ones are open to the person now

    Reply<std::shared_ptr<const Secret>> token() override;
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &refused) override;

Q_SIGNALS:
    void stateChanged(chatelaine::Session::State state);
    void keptChanged(chatelaine::Session::Kept kept);
    void codeWanted(); ///< the password was right
    void workspacesChanged();
    /// Of a sign-in, or of a restore that goes on with what was kept.
    void failed(const chatelaine::Error &error);

private:
    using Token = std::shared_ptr<const Secret>;
    using Waiting = std::shared_ptr<QPromise<Result<Token>>>;

    void become(State state);
    void begin(const Result<SignIn> &signIn);
    void resume(const Result<Token> &found);
    enum class Refused { Refresh, GoOn }; ///< what a 401 leads to: a refresh, once
    void readWorkspaces(const Token &access, Refused refused);
    void store(const Tokens &tokens, std::function<void()> then);
    void keep(Kept kept);
    Reply<Token> refreshed();
    void finishRefresh(const Result<Tokens> &next);
    void use(const Tokens &tokens);
    void answer(const Result<Token> &token);
    void end(State state);

    AccountService &m_accounts;
    SecretStore &m_store;
    QString m_name;
    State m_state = State::SignedOut;
    Kept m_kept = Kept::Memory;
    std::optional<Credentials> m_pending; ///< of a sign-in that waits for a code
    Tokens m_tokens;
    Person m_person;
    std::vector<Workspace> m_workspaces;
    std::vector<Waiting> m_waiting; ///< for the refresh that runs
    QTimer m_refreshTimer;
    bool m_refreshing = false;
    int m_life = 0; ///< counts sign-ins and sign-outs; an answer to an earlier one is dropped
};

} // namespace chatelaine
