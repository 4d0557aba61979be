// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/signingsecrets.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

SigningSecrets::SigningSecrets(Connection &connection, const Seals &seals, const WebhookId &webhook)
    : m_connection(connection)
    , m_seals(seals)
    , m_webhook(webhook)
{
}

Sealed SigningSecrets::sealed(const Secret &secret, const WebhookId &webhook, const Seals &seals)
{
    return seals.seal(secret.view(), contextOf(webhook));
}

void SigningSecrets::replace(const Secret &fresh, const QDateTime &olderEndsAt)
{
    const Sealed box = sealed(fresh, m_webhook, m_seals);
    m_connection.run(u"UPDATE webhooks SET older_seal = seal, older_box = box, older_ends_at = ?, seal = ?, box = ?"
                     " WHERE id = ?"_s,
                     olderEndsAt.toMSecsSinceEpoch(), box.seal, box.box, m_webhook.text);
}

void SigningSecrets::forget()
{
    m_connection.run(u"UPDATE webhooks SET seal = '', box = ?, older_seal = '', older_box = NULL, older_ends_at = NULL"
                     " WHERE id = ?"_s,
                     QByteArray(), m_webhook.text);
}

Result<std::vector<Secret>> SigningSecrets::signing(const QDateTime &now)
{
    std::vector<Sealed> boxes;
    {
        Rows rows = m_connection.run(u"SELECT seal, box, older_seal, older_box, older_ends_at FROM webhooks"
                                     " WHERE id = ?"_s,
                                     m_webhook.text);
        if (rows.next()) {
            boxes.push_back({rows.text(0), rows.bytes(1)});
            if (const auto ends = rows.maybeNumber(4); ends && *ends > now.toMSecsSinceEpoch())
                boxes.push_back({rows.text(2), rows.bytes(3)});
        }
    }
    std::vector<Secret> secrets;
    for (const Sealed &box : boxes) {
        Result<Secret> opened = m_seals.open(box, contextOf(m_webhook));
        if (!opened) {
            // One that is damaged is as good as one whose sealing key is gone.
            Error error = opened.error();
            error.type = u"seal-missing"_s;
            return error;
        }
        secrets.push_back(*std::move(opened));
    }
    return secrets;
}

} // namespace chatelaine::service
