// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "service/store/connection.h"

/// One-time links by which somebody sets a new password: a token of 256 random bits that an Owner hands over, kept as a
/// digest and good for a day. All belongs inside a transaction of the caller's.
namespace chatelaine::service::passwordresets {

/// A link for a person, in place of any before it.
IssuedReset make(const QString &person, const MemberId &by, const QDateTime &now, Connection &connection);

/// Uses one up and tells whose it was; nobody's where it is unknown, was used or is over.
std::optional<QString> take(QByteArrayView token, const QDateTime &now, Connection &connection);

/// Ends those of a person that are open.
void endAll(const QString &person, const QDateTime &now, Connection &connection);

/// Ends those that a member made and that are open.
void endAllBy(const MemberId &member, const QDateTime &now, Connection &connection);

/// Drops what ended more than 30 days ago.
void forgetOld(const QDateTime &now, Connection &connection);

} // namespace chatelaine::service::passwordresets
