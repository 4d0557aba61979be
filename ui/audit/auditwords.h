// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditverification.h"
#include "domain/profile.h"
#include "ui/theme/theme.h"

namespace chatelaine {

/// A row of the audit as a sentence that goes on from who did it. What it was done to stands out.
struct AuditPhrase
{
    QString before, object, after;
    QString icon;
    Token ink = Token::Text2;

    QString text() const { return before + object + after; }
};

AuditPhrase auditPhrase(const AuditEntry &row);
/// Who did it; the service itself where it was nobody.
QString auditActor(const AuditEntry &row);
bool isByService(const AuditEntry &row);

/// "Scopes" of "scopes"; what a newer service adds stays as it is.
QString auditFieldName(const QString &field);
/// "9f2c 41d8 … 07be" of a hash.
QString shortHash(const QByteArray &hash);
/// "Owner, Change scopes": the right that let it happen, or that was missing.
QString allowedText(const AuditEntry &row, const Profile *profile);

/// What is wrong, as a sentence; what that means; and how the chip beside the title says it.
QString findingTitle(const AuditFinding &finding);
QString findingMeaning(const AuditFinding &finding);
QString findingChip(const AuditFinding &finding);
QString flawWord(AuditFlaw::What what); ///< "changed", below a box
/// "It says: Jonas Weber, revealed Ledger sync, 2 Oct 2026, 18:11:06 UTC."
QString asItStandsText(const AuditEntry &row);

/// "20 Nov 2026, 15:20:51 UTC"
QString utcMoment(const QDateTime &at);

} // namespace chatelaine
