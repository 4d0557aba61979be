// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/gzip.h"

#include <QList>
#include <algorithm>
#include <zlib.h>

namespace chatelaine::service {

namespace {

bool refuses(const QByteArray &parameters)
{
    // Only a weight of nothing but zeros refuses: q=0, q=0.0, q=0.000.
    const qsizetype at = parameters.indexOf("q=");
    if (at < 0)
        return false;
    const QByteArray weight = parameters.sliced(at + 2).trimmed();
    return !weight.isEmpty() && std::all_of(weight.begin(), weight.end(), [](char c) { return c == '0' || c == '.'; });
}

} // namespace

bool acceptsGzip(QByteArrayView acceptEncoding)
{
    for (const QByteArray &part : acceptEncoding.toByteArray().toLower().split(',')) {
        const qsizetype end = part.indexOf(';');
        const QByteArray coding = (end < 0 ? part : part.first(end)).trimmed();
        if (coding == "gzip")
            return end < 0 || !refuses(part.sliced(end));
    }
    return false;
}

QByteArray gzip(QByteArrayView bytes)
{
    constexpr int gzipFraming = 15 + 16; // the largest window, with gzip's header (zlib.h, deflateInit2)
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipFraming, 8, Z_DEFAULT_STRATEGY);
    const auto size = static_cast<uLong>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, size)), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<z_const Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(size);
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace chatelaine::service
