// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/exchange.h"

#include <algorithm>

namespace chatelaine {

Exchange::Exchange(Transport &transport, const Call &call, TokenSource *tokens, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_call(call)
    , m_tokens(tokens)
    , m_token(call.token)
{
    m_idle.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(Ending::Why::TooSlow); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Ending::Why::TooSlow); });
}

Exchange::~Exchange()
{
    delete m_reply;
}

Reply<Answer> Exchange::begin()
{
    m_promise.start();
    if (m_tokens)
        m_tokens->token().then(this, [this](const Result<Token> &token) { take(token); });
    else
        start();
    return m_promise.future();
}

void Exchange::take(const Result<Token> &token)
{
    if (!token) {
        finish(token.error());
        return;
    }
    m_token = *token;
    start();
}

void Exchange::start()
{
    const bool isWrite = m_call.effect == Call::Effect::Write;
    m_answer = std::make_shared<AnswerBody>();
    m_ending = {};
    m_ending.effect = m_call.effect;
    m_body = m_call.body ? new OnceBody(m_call.body) : nullptr;
    m_reply = m_transport.start(m_call, m_token, m_body);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_ending.tls = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::end);
    m_deadline.start(isWrite ? m_transport.patience().write : m_transport.patience().read);
    if (!isWrite)
        m_idle.start(m_transport.patience().silence);
}

void Exchange::read()
{
    if (m_idle.isActive())
        m_idle.start();
    if (!m_answer->take(*m_reply, m_call.largest))
        stop(Ending::Why::TooLarge);
}

void Exchange::stop(Ending::Why why)
{
    if (m_ending.why != Ending::Why::Finished)
        return;
    m_ending.why = why;
    m_reply->abort(); // which ends in finished()
}

void Exchange::end()
{
    m_idle.stop();
    m_deadline.stop();
    if (m_ending.why == Ending::Why::Finished && m_reply->isOpen() && !m_answer->take(*m_reply, m_call.largest))
        m_ending.why = Ending::Why::TooLarge;
    m_ending.body = m_answer->view();
    m_ending.maySucceed = m_call.effect == Call::Effect::Write && m_body && m_body->wasTouched();
    const std::optional<Error> error = errorOf(*m_reply, m_ending);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_body = nullptr;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    if (!error)
        finish(Answer{status, m_answer});
    else if (!triesAgain(*error))
        finish(*error);
}

bool Exchange::triesAgain(const Error &error)
{
    // A write that got 401 was not carried out, so that one more delivery is the first that counts.
    if (error.kind == Error::Kind::Unauthenticated && m_tokens && !m_renewed) {
        m_renewed = true;
        m_tokens->tokenInsteadOf(m_token).then(this, [this](const Result<Token> &token) { take(token); });
        return true;
    }
    const Patience &patience = m_transport.patience();
    if (m_call.effect == Call::Effect::Write || m_attempts >= patience.pauses.size())
        return false;
    std::chrono::milliseconds pause = patience.pauses[m_attempts];
    const bool wasLost = error.kind == Error::Kind::Offline && m_ending.why == Ending::Why::Finished;
    if (error.retryAfter && *error.retryAfter <= patience.retryAfter)
        pause = std::max<std::chrono::milliseconds>(pause, *error.retryAfter);
    else if (!wasLost)
        return false;
    ++m_attempts;
    QTimer::singleShot(pause, this, &Exchange::start);
    return true;
}

void Exchange::finish(Result<Answer> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace chatelaine
