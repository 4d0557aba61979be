// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/httpsender.h"

#include "domain/plaintext.h"
#include "service/webhooks/addressguard.h"

#include <QFile>
#include <QUrl>
#include <curl/curl.h>
#include <memory>
#include <mutex>
#include <sys/socket.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 4'096;
constexpr qsizetype mostRead = 65'536;

struct EndHandle
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, EndHandle>;
using Lines = std::unique_ptr<curl_slist, EndHandle>;

/// What libcurl's callbacks know of one request.
struct Transfer
{
    bool privateAddresses;
    const std::atomic<bool> &stopped;
    bool metPrivateAddress = false;
    QByteArray answer;
    qsizetype received = 0;
};

curl_socket_t openSocket(void *context, curlsocktype, curl_sockaddr *peer)
{
    auto *transfer = static_cast<Transfer *>(context);
    if (!transfer->privateAddresses && !isPublic(QHostAddress(&peer->addr))) {
        transfer->metPrivateAddress = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(peer->family, peer->socktype | SOCK_CLOEXEC, peer->protocol);
}

std::size_t keepAnswer(char *bytes, std::size_t, std::size_t count, void *context)
{
    auto *transfer = static_cast<Transfer *>(context);
    const auto size = static_cast<qsizetype>(count);
    transfer->received += size;
    transfer->answer.append(bytes, std::min(size, longestAnswer - transfer->answer.size()));
    return transfer->received > mostRead ? CURL_WRITEFUNC_ERROR : count;
}

int isStopped(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer *>(context)->stopped ? 1 : 0;
}

/// Text for people out of what came: no control characters, which break tables and logs.
QString plainText(const QByteArray &bytes)
{
    QString plain;
    const auto characters = QString::fromUtf8(bytes).remove(u'\r').toUcs4();
    for (const uint character : characters) {
        const auto one = static_cast<char32_t>(character);
        const QString text = QString::fromUcs4(&one, 1);
        plain += hasForbiddenCharacters(text, true) ? QString(QChar::ReplacementCharacter) : text;
    }
    return plain;
}

QString failureOf(CURLcode code, const Transfer &transfer)
{
    if (transfer.metPrivateAddress)
        return u"private-address"_s;
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return u"timed-out"_s;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return u"tls"_s;
    default:
        return u"unreachable"_s;
    }
}

Lines headersOf(const Shipment &shipment)
{
    curl_slist *lines = nullptr;
    for (const QByteArray &line :
         {"Content-Type: application/json"_ba, "Expect:"_ba, "webhook-id: " + shipment.id,
          "webhook-timestamp: " + shipment.timestamp, "webhook-signature: " + shipment.signatures})
        lines = curl_slist_append(lines, line.constData());
    return Lines(lines);
}

Receipt receiptOf(CURL *handle, CURLcode code, const Transfer &transfer)
{
    Receipt receipt;
    // Who answers at too great a length has answered.
    if (code != CURLE_OK && transfer.received <= mostRead) {
        receipt.failure = failureOf(code, transfer);
        return receipt;
    }
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    receipt.status = static_cast<int>(status);
    receipt.answer = plainText(transfer.answer);
    curl_off_t wait = 0;
    if ((status == 429 || status == 503) && curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK
        && wait > 0)
        receipt.retryAfter = std::chrono::seconds(wait);
    return receipt;
}

} // namespace

HttpSender::HttpSender(Options options)
    : m_options(std::move(options))
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

std::optional<Receipt> HttpSender::send(const Shipment &shipment)
{
    const Handle handle(curl_easy_init());
    if (!handle)
        qFatal("libcurl cannot be used");
    Transfer transfer{m_options.rules.privateAddresses, m_stopped};
    const Lines headers = headersOf(shipment);
    const QByteArray url = QUrl(shipment.url).toEncoded();
    const QByteArray authority = QFile::encodeName(m_options.authorityFile);
    const auto set = [curl = handle.get()](CURLoption option, auto value) { curl_easy_setopt(curl, option, value); };
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, m_options.rules.plainHttp ? "https,http" : "https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, ""); // not even where the environment names one: it would do the connecting
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TIMEOUT_MS, long(m_options.patience.count()));
    set(CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    set(CURLOPT_OPENSOCKETDATA, &transfer);
    set(CURLOPT_WRITEFUNCTION, &keepAnswer);
    set(CURLOPT_WRITEDATA, &transfer);
    set(CURLOPT_XFERINFOFUNCTION, &isStopped);
    set(CURLOPT_XFERINFODATA, &transfer);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_USERAGENT, "Chatelaine");
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_POSTFIELDSIZE, long(shipment.body.size()));
    set(CURLOPT_POSTFIELDS, shipment.body.constData());
    // The system's authorities are found in their directory all the same.
    if (!authority.isEmpty())
        set(CURLOPT_CAINFO, authority.constData());

    const auto begin = std::chrono::steady_clock::now();
    const CURLcode code = m_stopped ? CURLE_ABORTED_BY_CALLBACK : curl_easy_perform(handle.get());
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return std::nullopt;
    Receipt receipt = receiptOf(handle.get(), code, transfer);
    receipt.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    return receipt;
}

} // namespace chatelaine::service
