// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/answerbody.h"
#include "domain/id.h"
#include "domain/secret.h"

#include <QString>
#include <QUrlQuery>
#include <memory>

namespace chatelaine {

/// One request of the contract, before it is known with which token and over which connection it goes.
struct Call
{
    /// Whether sending it twice does harm.
    enum class Effect {
        Repeatable, ///< is tried again when the connection is lost
        Write ///< is delivered at most once
    };
    static constexpr qint64 largestAnswer = 1024 * 1024;
    static constexpr qint64 largestList = 64 * 1024 * 1024;

    /// A page of a list.
    static Call page(const QString &path, int limit, const QString &cursor);
    /// A write with an empty object where it has nothing to say: without a body to read once, Qt would deliver it again
    /// by itself.
    static Call write(const QByteArray &verb, const QString &path, const OperationId &operation,
                      QByteArrayView body = "{}");

    QByteArray verb = "GET";
    QString path; ///< percent-encoded
    QUrlQuery query;
    Effect effect = Effect::Repeatable;
    std::shared_ptr<const Secret> body; ///< JSON; null for none
    std::shared_ptr<const Secret> token; ///< where no TokenSource is asked
    OperationId operation;
    QString ifMatch;
    QString lastEventId;
    qint64 largest = largestAnswer; ///< of the answer, decompressed
    bool compressed = false; ///< never where the answer holds a secret: zlib keeps copies
};

/// A value as the query of a Call takes it.
QString queryValue(const QString &value);

/// What the service said to a Call, with a status below 300.
struct Answer
{
    int status = 0;
    std::shared_ptr<const AnswerBody> body;
};

} // namespace chatelaine
