// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

#include <memory>
#include <span>

namespace chatelaine::service {

/// Makes requests of the bytes of one connection, one after the other. Alone knows Boost.Beast.
///
/// What could be read in two ways is refused: a length beside chunks, two lengths, any other transfer coding, no host
/// or two. Fields that come after a chunked body are dropped, so that a trailer never passes for a header.
class RequestParser
{
public:
    enum class Step {
        NeedsMore,
        HeaderDone, ///< told once a request, before its body
        Done, ///< take() it
        Refused, ///< with refusalStatus(); the connection cannot go on
    };

    RequestParser(std::size_t headerBytes, std::size_t bodyBytes);
    ~RequestParser();

    /// Where the next bytes go; empty when what is there already is too much.
    std::span<char> space();
    void commit(std::size_t bytes);

    /// Whether bytes of a next request are here already.
    bool hasInput() const;

    Step advance();
    int refusalStatus() const;

    /// Of the request that is HeaderDone or Done.
    bool keepsAlive() const;
    bool expectsContinue() const;
    bool isHttp10() const;

    /// The request, without its peer; the next one begins.
    Request take();

private:
    class Parser;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine::service
