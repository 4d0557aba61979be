// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/holders/portallinks.h"

#include "domain/keydraft.h"
#include "domain/plaintext.h"
#include "protocol/wire.h"
#include "service/holders/systemsettings.h"
#include "service/keys/change.h"
#include "service/keys/secretlookup.h"
#include "service/policy/digest.h"
#include "service/policy/random.h"
#include "service/routes/problems.h"

#include <QUrl>
#include <algorithm>
#include <vector>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype tokenLength = 43; // 256 bits
constexpr int keptDays = 30;

std::vector<FieldProblem> problems(const PortalLinkRequest &request)
{
    std::vector<FieldProblem> found;
    if (request.customer.trimmed().isEmpty())
        found.push_back({u"/customer"_s, u"required"_s, u"A link is for one customer."_s});
    else if (request.customer.size() > longestName)
        found.push_back({u"/customer"_s, u"too-long"_s, u"A customer has at most %1 characters."_s.arg(longestName)});
    else if (hasForbiddenCharacters(request.customer))
        found.push_back({u"/customer"_s, u"forbidden-character"_s, u"A customer holds no control characters."_s});
    if (request.ttlMinutes && *request.ttlMinutes < 1)
        found.push_back({u"/ttlMinutes"_s, u"not-allowed"_s, u"A link works for a minute at least."_s});
    return found;
}

/// Where the platform of the key has its portal. The token stands behind '#', so no server on the way logs it.
Secret urlOf(const Holder &holder, const Secret &token)
{
    const Profile::Environment *environment = holder.rules->profile.environment(holder.environment);
    const QUrl portal = QUrl(environment ? environment->baseUrl : QString()).resolved(QUrl(u"/portal"_s));
    const QByteArray head = portal.toEncoded() + "#token=";
    std::vector<char> text(static_cast<size_t>(head.size() + token.size()));
    std::copy(head.begin(), head.end(), text.begin());
    std::copy(token.view().begin(), token.view().end(), text.begin() + head.size());
    Secret url(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    std::fill(text.begin(), text.end(), '\0');
    return url;
}

/// Whether the key that made a link would be let in itself.
bool works(const KeyId &key, const QString &profile, const ProfileStore &profiles, const QDateTime &now,
           Connection &connection)
{
    const auto rules = profiles.find(profile);
    return rules && refusalCause(key, rules->profile, now, connection).isEmpty();
}

} // namespace

Result<Answer> createPortalLink(const Holder &holder, const Call &call, Connection &connection)
{
    const Result<PortalLinkRequest> request = wire::readPortalLinkRequest(call.request.body);
    if (!request)
        return refusedBody(request.error());
    if (auto found = problems(*request); !found.empty())
        return invalid(std::move(found));

    const qint64 most = systemSettings(connection).portalLinkMaxTtlMinutes;
    const qint64 asked = request->ttlMinutes.value_or(most);
    PortalLink link;
    link.ttlMinutes = std::min(asked, most);
    link.capped = asked > most;
    link.expiresAt = call.now.addSecs(link.ttlMinutes * 60);
    const Secret token = randomSecret(tokenLength);
    link.url = std::make_shared<const Secret>(urlOf(holder, token));
    connection.run(u"INSERT INTO portal_links (digest, workspace, key, customer, made_at, ends_at)"
                   " VALUES (?, ?, ?, ?, ?, ?)"_s,
                   digest(digests::portalLink, token.view()), holder.actor.workspace.text, holder.key.text,
                   request->customer, call.nowMs(), link.expiresAt.toMSecsSinceEpoch());
    Change(connection, holder.actor)
        .audit(u"portal-link.created"_s, holder.key, holder.actor.name,
               u"For the customer %1, good for %2 minutes."_s.arg(request->customer).arg(link.ttlMinutes));
    return Answer{.status = 201, .body = wire::write(link).view().toByteArray(), .secret = true};
}

Result<Answer> redeemPortalLink(const Call &call, const ProfileStore &profiles, Connection &connection)
{
    const auto token = wire::readToken(call.request.body);
    if (!token)
        return refusedBody(token.error());
    const QByteArray known = digest(digests::portalLink, (*token)->view());
    PortalVisit visit;
    KeyId key;
    QString profile;
    {
        Rows rows = connection.run(u"SELECT l.customer, l.workspace, l.key, w.profile FROM portal_links l"
                                   " JOIN workspaces w ON w.id = l.workspace WHERE l.digest = ?"_s,
                                   known);
        if (!rows.next())
            return notFound(u"There is no such link."_s);
        visit = {rows.text(0), {rows.text(1)}};
        key = {rows.text(2)};
        profile = rows.text(3);
    }
    // One statement decides, so that of two who come at once one gets in.
    const bool isOpened = works(key, profile, profiles, call.now, connection)
        && connection
                .run(u"UPDATE portal_links SET opened_at = ? WHERE digest = ? AND opened_at IS NULL AND ends_at > ?"_s,
                     call.nowMs(), known, call.nowMs())
                .affected()
            == 1;
    if (!isOpened)
        return problem(u"gone"_s, u"This link was used, or its time is over. Ask for another one."_s);
    Change(connection, {visit.organization, {}, {}, {}, call.request.peer.toString(), call.id, call.now})
        .audit(u"portal-link.opened"_s, key, {}, u"By the customer %1."_s.arg(visit.customer));
    return Answer{200, wire::write(visit)};
}

void forgetOldPortalLinks(Connection &connection, const QDateTime &now)
{
    connection.run(u"DELETE FROM portal_links WHERE ends_at < ?"_s, now.addDays(-keptDays).toMSecsSinceEpoch());
}

} // namespace chatelaine::service
