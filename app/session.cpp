// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "app/withtoken.h"
#include "client/keptsignin.h"

#include <algorithm>

#include <QSysInfo>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto needsCode = "second-factor-required"_L1;

// A wrong code, or no answer, says nothing about the password.
bool waitsForCode(const Result<SignIn> &signIn, const Credentials &credentials)
{
    if (signIn || signIn.error().type == "wrong-credentials"_L1)
        return false;
    return credentials.code || signIn.error().type == needsCode;
}

// A refresh before the end spares the person's next click a round trip; a clock that is wrong must not make it a loop.
std::chrono::milliseconds untilRefresh(const QDateTime &endsAt)
{
    using namespace std::chrono_literals;
    const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(endsAt));
    return std::clamp<std::chrono::milliseconds>(left - 1min, 30s, 24h);
}

} // namespace

Session::Session(AccountService &accounts, SecretStore &store, const QString &name, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_store(store)
    , m_name(name)
{
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] { refreshed(); });
}

Session::~Session() = default;

QString Session::deviceName()
{
    return QStringLiteral("Chatelaine, ") + QSysInfo::machineHostName();
}

void Session::restore()
{
    become(State::Restoring);
    m_store.read(m_name).then(this, [this, life = ++m_life](const Result<Token> &kept) {
        if (life == m_life)
            resume(kept);
    });
}

void Session::resume(const Result<Token> &found)
{
    if (!found || (*found)->isEmpty()) {
        keep(found ? Kept::Keychain : Kept::Memory);
        become(State::SignedOut);
        return;
    }
    keep(Kept::Keychain);
    const Result<SignIn> last = signInFrom(**found);
    if (!last) {
        become(State::SignedOut);
        return;
    }
    m_person = last->person;
    m_workspaces = last->workspaces;
    use(last->tokens);
    readWorkspaces(m_tokens.access, Refused::Refresh);
}

void Session::readWorkspaces(const Token &access, Refused refused)
{
    const auto goOn = [this, access, refused, life = m_life](const Result<std::vector<Workspace>> &workspaces) {
        if (life != m_life)
            return;
        const bool isRefused = !workspaces && workspaces.error().kind == Error::Kind::Unauthenticated;
        if (isRefused && refused == Refused::Refresh) {
            tokenInsteadOf(access).then(this, [this, life](const Result<Token> &next) {
                if (life != m_life)
                    return;
                if (next) {
                    readWorkspaces(*next, Refused::GoOn);
                    return;
                }
                become(State::SignedIn);
                Q_EMIT failed(next.error());
            });
            return;
        }
        if (workspaces)
            m_workspaces = *workspaces;
        become(State::SignedIn);
        if (!workspaces)
            Q_EMIT failed(workspaces.error());
    };
    m_accounts.workspaces(access).then(this, goOn);
}

void Session::lookForWorkspaces()
{
    using Workspaces = std::vector<Workspace>;
    const auto ask = [this](const Token &access) { return m_accounts.workspaces(access); };
    withToken<Workspaces>(*this, this, ask).then(this, [this, life = m_life](const Result<Workspaces> &now) {
        if (life != m_life || !now || *now == m_workspaces)
            return;
        m_workspaces = *now;
        Q_EMIT workspacesChanged();
    });
}

void Session::signIn(const Credentials &credentials)
{
    const State before = m_state;
    become(State::SigningIn);
    const auto goOn = [this, before, credentials, life = ++m_life](const Result<SignIn> &signIn) {
        if (life != m_life)
            return;
        m_pending = waitsForCode(signIn, credentials) ? std::optional(credentials) : std::nullopt;
        if (!signIn)
            become(before == State::Expired ? State::Expired : State::SignedOut);
        if (!signIn && signIn.error().type == needsCode)
            Q_EMIT codeWanted();
        else
            begin(signIn);
    };
    m_accounts.signIn(credentials).then(this, goOn);
}

void Session::signInWith(const std::shared_ptr<const Secret> &code)
{
    if (!m_pending)
        return;
    Credentials whole = *m_pending;
    whole.code = code;
    signIn(whole);
}

void Session::forgetPassword()
{
    m_pending.reset();
}

void Session::setUp(const Setup &setup)
{
    become(State::SigningIn);
    m_accounts.setUp(setup).then(this, [this, life = ++m_life](const Result<SignIn> &signIn) {
        if (life != m_life)
            return;
        if (!signIn)
            become(State::SignedOut);
        begin(signIn);
    });
}

void Session::adopt(const SignIn &signIn)
{
    ++m_life;
    become(State::SigningIn);
    begin(signIn);
}

void Session::begin(const Result<SignIn> &signIn)
{
    if (!signIn) {
        Q_EMIT failed(signIn.error());
        return;
    }
    m_person = signIn->person;
    m_workspaces = signIn->workspaces;
    store(signIn->tokens, [this, tokens = signIn->tokens] {
        use(tokens);
        become(State::SignedIn);
    });
}

void Session::signOut()
{
    const Token access = m_tokens.access;
    end(State::SignedOut);
    if (access)
        m_accounts.signOut(access);
}

Reply<Done> Session::elevate(const Proof &proof)
{
    return withToken<Done>(*this, this,
                           [this, proof](const Token &access) { return m_accounts.elevate(access, proof); });
}

Reply<std::shared_ptr<const Secret>> Session::token()
{
    if (m_refreshing)
        return refreshed();
    if (!m_tokens.access)
        return QtFuture::makeReadyFuture(Result<Token>(Error{Error::Kind::Unauthenticated}));
    // Whether it has ended the service knows better than this computer's clock; a 401 leads to tokenInsteadOf().
    return QtFuture::makeReadyFuture(Result<Token>(m_tokens.access));
}

Reply<std::shared_ptr<const Secret>> Session::tokenInsteadOf(const std::shared_ptr<const Secret> &refused)
{
    const bool isOurs = m_tokens.access && refused && m_tokens.access->equals(refused->view());
    return isOurs ? refreshed() : token();
}

Reply<std::shared_ptr<const Secret>> Session::refreshed()
{
    const auto waiting = std::make_shared<QPromise<Result<Token>>>();
    waiting->start();
    m_waiting.push_back(waiting);
    if (!m_refreshing) {
        m_refreshing = true;
        m_accounts.refresh(m_tokens.refresh).then(this, [this, life = m_life](const Result<Tokens> &next) {
            if (life == m_life)
                finishRefresh(next);
        });
    }
    return waiting->future();
}

void Session::finishRefresh(const Result<Tokens> &next)
{
    if (next) {
        store(*next, [this, tokens = *next] {
            m_refreshing = false;
            use(tokens);
            answer(tokens.access);
        });
        return;
    }
    if (next.error().kind == Error::Kind::Unauthenticated) {
        end(m_state == State::Restoring ? State::SignedOut : State::Expired);
        return;
    }
    // The same refresh token may come again: the answer may be all that was lost.
    m_refreshing = false;
    m_refreshTimer.start(untilRefresh(m_tokens.accessEndsAt));
    answer(next.error());
}

void Session::use(const Tokens &tokens)
{
    m_tokens = tokens;
    m_refreshTimer.start(untilRefresh(tokens.accessEndsAt));
}

void Session::store(const Tokens &tokens, std::function<void()> then)
{
    const auto bytes = std::make_shared<const Secret>(bytesOf(SignIn{tokens, m_person, m_workspaces}));
    m_store.write(m_name, bytes).then(this, [this, then, life = m_life](const Result<Done> &written) {
        if (life != m_life)
            return;
        keep(written ? Kept::Keychain : Kept::Memory);
        then();
    });
}

void Session::end(State state)
{
    ++m_life;
    m_pending.reset();
    m_tokens = {};
    m_refreshing = false;
    m_refreshTimer.stop();
    m_store.erase(m_name);
    answer(Error{Error::Kind::Unauthenticated, u"session-ended"_s});
    become(state);
}

void Session::answer(const Result<Token> &token)
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        waiting->addResult(token);
        waiting->finish();
    }
}

void Session::keep(Kept kept)
{
    if (kept == m_kept)
        return;
    m_kept = kept;
    Q_EMIT keptChanged(kept);
}

void Session::become(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace chatelaine
