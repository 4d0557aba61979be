// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/trafficrecorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString hidden = u"<secret>"_s;

QJsonValue withoutSecrets(const QJsonValue &value)
{
    static const QSet<QString> secretNames{u"secret"_s, u"password"_s, u"access_token"_s, u"refresh_token"_s,
                                           u"token"_s,  u"code"_s,     u"new_password"_s, u"uri"_s};
    if (value.isArray()) {
        QJsonArray clean;
        for (const QJsonValue &element : value.toArray())
            clean.append(withoutSecrets(element));
        return clean;
    }
    if (!value.isObject())
        return value;
    QJsonObject clean = value.toObject();
    const bool isFieldProblem = clean.contains(u"pointer"_s); // whose code is a word of the contract
    for (auto it = clean.begin(); it != clean.end(); ++it) {
        const bool isPortalLink = it->toString().contains("#token="_L1);
        const bool isSecret = isPortalLink || (secretNames.contains(it.key()) && it->isString() && !isFieldProblem);
        if (it.key() == "recovery_codes"_L1 && it->isArray())
            *it = QJsonArray::fromStringList(QStringList(it->toArray().size(), hidden));
        else
            *it = isSecret ? QJsonValue(hidden) : withoutSecrets(*it);
    }
    return clean;
}

QJsonObject headersOf(const std::vector<service::Header> &headers)
{
    QJsonObject told;
    for (const auto &[name, value] : headers) {
        const QByteArray lower = name.toLower();
        const bool isSecret = lower == "authorization" || lower == "chatelaine-verifier" || lower.endsWith("-key");
        told.insert(QString::fromLatin1(lower),
                    isSecret && lower != "idempotency-key" && lower != "chatelaine-key" ? hidden
                                                                                        : QString::fromUtf8(value));
    }
    return told;
}

void addBody(QJsonObject &line, const QString &name, const QByteArray &body)
{
    if (body.isEmpty())
        return;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::NoError)
        line.insert(name, withoutSecrets(document.isArray() ? QJsonValue(document.array()) : document.object()));
    else // compressed or a stream; neither ever carries a secret
        line.insert(name + u"_base64"_s, QString::fromLatin1(body.toBase64()));
}

/// Passes events on and notes each.
class OverheardSink : public service::EventSink
{
public:
    OverheardSink(TrafficRecorder &recorder, QJsonObject asked, const service::Response &head,
                  std::shared_ptr<service::EventSink> sink)
        : m_recorder(recorder)
        , m_asked(std::move(asked))
        , m_head(head)
        , m_sink(std::move(sink))
    {
    }

    bool send(QByteArray bytes) override
    {
        m_head.body = bytes;
        m_recorder.note(m_asked, m_head);
        return m_sink->send(std::move(bytes));
    }
    void close() override { m_sink->close(); }
    bool isOpen() const override { return m_sink->isOpen(); }

private:
    TrafficRecorder &m_recorder;
    QJsonObject m_asked;
    service::Response m_head;
    std::shared_ptr<service::EventSink> m_sink;
};

} // namespace

TrafficRecorder::TrafficRecorder(const QString &file)
    : m_file(file)
{
    if (!m_file.open(QIODevice::WriteOnly))
        qFatal("Cannot write %s", qPrintable(file));
}

service::Handler TrafficRecorder::around(service::Handler inner)
{
    return [this, inner = std::move(inner)](service::Request request, service::Respond respond) {
        QJsonObject asked{{u"method"_s, QString::fromLatin1(request.method)},
                          {u"path"_s, QString::fromLatin1(request.path)},
                          {u"query"_s, QString::fromLatin1(request.query)},
                          {u"request_headers"_s, headersOf(request.headers)}};
        addBody(asked, u"request_body"_s, request.body);
        inner(std::move(request), [this, asked, respond = std::move(respond)](service::Response response) {
            if (response.stream) {
                service::Response head = response;
                head.stream = nullptr;
                response.stream = [this, asked, head,
                                   stream = std::move(response.stream)](std::shared_ptr<service::EventSink> sink) {
                    stream(std::make_shared<OverheardSink>(*this, asked, head, std::move(sink)));
                };
            } else {
                note(asked, response);
            }
            respond(std::move(response));
        });
    };
}

void TrafficRecorder::note(const QJsonObject &asked, const service::Response &response)
{
    QJsonObject line = asked;
    line.insert(u"status"_s, response.status);
    line.insert(u"response_headers"_s, headersOf(response.headers));
    addBody(line, u"response_body"_s, response.body);
    const std::scoped_lock lock(m_mutex);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace chatelaine::test
