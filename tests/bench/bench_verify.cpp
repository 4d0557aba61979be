// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/server.h"
#include "tests/service/tlsclient.h"
#include "tests/service/verifybench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <openssl/ssl.h>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::service;
using chatelaine::test::TestCertificates;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyTotal = 500;
constexpr int clients = 2;
constexpr int connectionsEach = 8;
constexpr int rounds = 21;
constexpr int callsARound = 20'000;
constexpr double goal = 0.65;

/// A client that costs little, so that what is measured is the server.
class Caller
{
public:
    explicit Caller(quint16 port)
        : m_context(SSL_CTX_new(TLS_client_method()))
        , m_bio(BIO_new_ssl_connect(m_context))
    {
        BIO_set_conn_hostname(m_bio, ("127.0.0.1:" + QByteArray::number(port)).constData());
        if (BIO_do_handshake(m_bio) != 1)
            qFatal("no handshake");
    }
    ~Caller()
    {
        BIO_free_all(m_bio);
        SSL_CTX_free(m_context);
    }
    Q_DISABLE_COPY_MOVE(Caller)

    void send(const QByteArray &request)
    {
        if (BIO_write(m_bio, request.constData(), static_cast<int>(request.size())) != request.size())
            qFatal("not sent");
    }

    /// A small answer is one TLS record, which one read gets whole.
    void receive()
    {
        std::array<char, 4096> answer{};
        const int size = BIO_read(m_bio, answer.data(), static_cast<int>(answer.size()));
        if (!QByteArrayView(answer.data(), std::max(size, 0)).startsWith("HTTP/1.1 200"))
            qFatal("refused: %.*s", size, answer.data());
    }

private:
    SSL_CTX *m_context;
    BIO *m_bio;
};

/// Calls a second, with all connections busy.
double throughput(quint16 port, const QList<QByteArray> &requests)
{
    const auto work = [&](int seed) {
        std::vector<std::unique_ptr<Caller>> callers;
        for (int i = 0; i < connectionsEach; ++i)
            callers.push_back(std::make_unique<Caller>(port));
        qsizetype next = seed * 37;
        for (int done = 0; done < callsARound / clients; done += connectionsEach) {
            for (const auto &caller : callers)
                caller->send(requests.at(next++ % requests.size()));
            for (const auto &caller : callers)
                caller->receive();
        }
    };
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i)
        threads.emplace_back(work, i);
    for (std::thread &thread : threads)
        thread.join();
    return callsARound * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv);
    VerifyBench bench;
    QList<QByteArray> verify;
    for (int i = 0; i < keyTotal; ++i)
        verify.append(
            "GET /v1/workspaces/ws_1/verify?scope=invoices:read HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + bench.keys.make().secret + "\r\n\r\n");
    const QList<QByteArray> plain{"GET /plain HTTP/1.1\r\nHost: localhost\r\n\r\n"};

    // The plainest answer: the same server, and nothing behind it.
    const auto &certificate = TestCertificates::server();
    Server server({QHostAddress::LocalHost, 0, 2, certificate.chainPem, certificate.privateKeyPem, {}},
                  [&bench](Request request, Respond respond) {
                      if (request.path == "/plain")
                          respond({200, {}, "ok"});
                      else
                          bench.handle(std::move(request), std::move(respond));
                  });

    std::vector<double> plainly;
    std::vector<double> verified;
    std::vector<double> ratios; // of neighbours in time, so that a slow minute of the machine is slow for both
    for (int round = 0; round < rounds; ++round) {
        plainly.push_back(throughput(server.port(), plain));
        verified.push_back(throughput(server.port(), verify));
        ratios.push_back(verified.back() / plainly.back());
    }
    QTextStream(stdout) << u"verify-against-plain: ratio %1 goal >= %2 (%3 against %4 calls a second)\n"_s
                               .arg(medianOf(ratios), 0, 'f', 2)
                               .arg(goal)
                               .arg(medianOf(verified), 0, 'f', 0)
                               .arg(medianOf(plainly), 0, 'f', 0);
    return 0;
}
