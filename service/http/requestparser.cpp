// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/requestparser.h"

#include "domain/secret.h"

#include <algorithm>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <optional>

namespace chatelaine::service {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

namespace {

QByteArray toBytes(string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int statusOf(const error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::bad_version)
        return 505;
    return 400;
}

} // namespace

class RequestParser::Parser : public http::basic_parser<true>
{
public:
    Parser() = default;
    ~Parser() { wipeBody(m_request); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    const Request &request() const { return m_request; }
    Request take() { return std::move(m_request); }
    bool isHttp10() const { return m_version == 10; }

    /// What Beast lets pass and another reader might take differently; 0 if nothing.
    int ambiguity() const
    {
        const qsizetype hosts = m_request.count("host");
        if (hosts > 1 || (hosts == 0 && !isHttp10()) || !m_request.path.startsWith('/'))
            return 400;
        const QByteArray length = m_request.header("content-length");
        if (m_request.count("content-length") > 1 || !std::all_of(length.begin(), length.end(), isDigit))
            return 400;
        const qsizetype codings = m_request.count("transfer-encoding");
        if (codings > 1 || (codings == 1 && isHttp10()))
            return 400;
        if (codings == 1 && m_request.header("transfer-encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return 501;
        return 0;
    }

private:
    void on_request_impl(http::verb, string_view method, string_view target, int version, error_code &) override
    {
        m_version = version;
        m_request.method = toBytes(method);
        const std::size_t mark = target.find('?');
        m_request.path = toBytes(target.substr(0, mark));
        if (mark != string_view::npos)
            m_request.query = toBytes(target.substr(mark + 1));
    }

    void on_response_impl(int, string_view, int, error_code &) override { }

    void on_field_impl(http::field, string_view name, string_view value, error_code &) override
    {
        if (!is_header_done())
            m_request.headers.emplace_back(toBytes(name).toLower(), toBytes(value));
    }

    void on_header_impl(error_code &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, error_code &) override
    {
        // A body that grew would leave pieces of itself behind, of a password maybe.
        m_request.body.reserve(static_cast<qsizetype>(std::min(length.value_or(mostReserved), mostReserved)));
    }

    std::size_t on_body_impl(string_view part, error_code &) override
    {
        m_request.body.append(part.data(), static_cast<qsizetype>(part.size()));
        return part.size();
    }

    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override { }

    std::size_t on_chunk_body_impl(std::uint64_t, string_view part, error_code &error) override
    {
        return on_body_impl(part, error);
    }

    void on_finish_impl(error_code &) override { }

    static constexpr std::uint64_t mostReserved = 16 * 1024;
    Request m_request;
    int m_version = 11;
};

struct RequestParser::Private
{
    Private(std::size_t header, std::size_t body)
        : headerBytes(header)
        , bodyBytes(body)
        , buffer(header + readAhead)
    {
        begin();
    }

    void begin()
    {
        parser.emplace();
        parser->header_limit(static_cast<std::uint32_t>(headerBytes));
        parser->body_limit(bodyBytes);
    }

    static constexpr std::size_t readAhead = 16 * 1024;
    const std::size_t headerBytes;
    const std::size_t bodyBytes;
    boost::beast::flat_buffer buffer;
    std::optional<Parser> parser;
    int refusalStatus = 0;
};

RequestParser::RequestParser(std::size_t headerBytes, std::size_t bodyBytes)
    : d(std::make_unique<Private>(headerBytes, bodyBytes))
{
}

RequestParser::~RequestParser()
{
    // Bearer keys and passwords went through it.
    d->buffer.clear();
    const auto all = d->buffer.prepare(d->buffer.capacity());
    wipeMemory(all.data(), all.size());
}

std::span<char> RequestParser::space()
{
    const std::size_t room = std::min(d->buffer.max_size() - d->buffer.size(), Private::readAhead);
    const auto prepared = d->buffer.prepare(room);
    return {static_cast<char *>(prepared.data()), prepared.size()};
}

void RequestParser::commit(std::size_t bytes)
{
    d->buffer.commit(bytes);
}

bool RequestParser::hasInput() const
{
    return d->buffer.size() > 0;
}

RequestParser::Step RequestParser::advance()
{
    const bool headerWasDone = d->parser->is_header_done();
    while (!d->parser->is_done()) {
        if (!hasInput())
            return Step::NeedsMore;
        error_code error;
        d->buffer.consume(d->parser->put(d->buffer.data(), error));
        if (error && error != http::error::need_more) {
            d->refusalStatus = statusOf(error);
            return Step::Refused;
        }
        if (!headerWasDone && d->parser->is_header_done()) {
            d->parser->eager(true);
            d->refusalStatus = d->parser->ambiguity();
            return d->refusalStatus ? Step::Refused : Step::HeaderDone;
        }
        if (error)
            return Step::NeedsMore;
    }
    return Step::Done;
}

int RequestParser::refusalStatus() const
{
    return d->refusalStatus;
}

bool RequestParser::keepsAlive() const
{
    return d->parser->keep_alive();
}

bool RequestParser::expectsContinue() const
{
    return !isHttp10() && d->parser->request().header("expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

bool RequestParser::isHttp10() const
{
    return d->parser->isHttp10();
}

Request RequestParser::take()
{
    Request request = d->parser->take();
    d->begin();
    return request;
}

} // namespace chatelaine::service
