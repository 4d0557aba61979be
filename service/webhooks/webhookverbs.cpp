// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/webhookverbs.h"

#include "protocol/wire.h"
#include "service/keys/precondition.h"
#include "service/policy/random.h"
#include "service/routes/problems.h"
#include "service/webhooks/signature.h"
#include "service/webhooks/signingsecrets.h"
#include "service/webhooks/webhookname.h"
#include "service/webhooks/webhookreader.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype idLength = 16;
constexpr qint64 mostWebhooks = 50; // each change of a key is told to every one
constexpr qint64 overlapSeconds = 24LL * 60 * 60;

std::vector<FieldProblem> allProblems(const Write &write, const WebhookDraft &draft, const TargetRules &rules)
{
    std::vector<FieldProblem> found = problems(draft, write.profile());
    const bool isUrl = std::none_of(found.begin(), found.end(),
                                    [](const FieldProblem &problem) { return problem.pointer == "/url"_L1; });
    if (!isUrl)
        return found;
    if (std::optional<FieldProblem> refused = rules.problemWith(QUrl(draft.url)))
        found.push_back(*std::move(refused));
    return found;
}

qint64 countOf(Write &write)
{
    Rows rows = write.connection.run(u"SELECT COUNT(*) FROM webhooks WHERE workspace = ? AND removed_at IS NULL"_s,
                                     write.call.place.workspace.text);
    return rows.next() ? rows.number(0) : 0;
}

QString sorted(QStringList events)
{
    events.sort();
    events.removeDuplicates();
    return events.join(u'\n');
}

/// What is another than before; of an address its host alone.
Change::Fields fieldsOf(const Webhook &before, const WebhookDraft &after, bool paused)
{
    Change::Fields fields;
    const auto compare = [&](const QString &name, const QString &was, const QString &is) {
        if (was != is)
            fields.push_back({name, was, is});
    };
    const auto list = [](const QString &lines) { return QString(lines).replace(u'\n', u", "_s); };
    if (before.url != after.url)
        fields.push_back({u"url"_s, webhookName(before.url), webhookName(after.url)});
    compare(u"name"_s, before.name, after.name);
    compare(u"environment"_s, before.environment, after.environment);
    compare(u"events"_s, list(sorted(before.events)), list(sorted(after.events)));
    compare(u"paused"_s, before.paused ? u"yes"_s : QString(), paused ? u"yes"_s : QString());
    return fields;
}

/// Numbers the change, tells of it and keeps it in the audit.
void note(Write &write, const WebhookId &webhook, const QString &verb, const QString &url, const QString &summary,
          const Change::Fields &fields = {})
{
    write.change.other(u"webhooks"_s);
    write.connection.run(u"UPDATE webhooks SET etag = ? WHERE id = ?"_s, write.change.last(), webhook.text);
    write.change.audit(verb, webhookName(url), summary, fields);
}

Result<Written> told(Write &write, const WebhookId &id)
{
    const auto webhook = WebhookReader(write.connection, write.call.place.workspace, write.call.now).one(id);
    if (!webhook)
        return notFound(u"There is no such webhook."_s);
    return Written{.status = 200, .other = wire::write(*webhook)};
}

Result<Written> toldOnce(Write &write, const WebhookId &id, Secret secret, int status)
{
    const auto webhook = WebhookReader(write.connection, write.call.place.workspace, write.call.now).one(id);
    if (!webhook)
        return notFound(u"There is no such webhook."_s);
    const IssuedWebhook issued{*webhook, std::make_shared<const Secret>(std::move(secret))};
    return Written{.status = status,
                   .other = wire::write(*webhook),
                   .otherOnce = std::make_shared<const Secret>(wire::write(issued))};
}

bool isEdited(const WebhookEdit &edit, const QString &pointer)
{
    const QString field = pointer.section(u'/', 1, 1);
    return (field == "url"_L1 && edit.url) || (field == "name"_L1 && edit.name)
        || (field == "environment"_L1 && edit.environment) || (field == "events"_L1 && edit.events);
}

QString summaryOf(const WebhookEdit &edit)
{
    QStringList parts;
    if (edit.url)
        parts += u"address"_s;
    if (edit.name)
        parts += u"name"_s;
    if (edit.environment)
        parts += u"environment"_s;
    if (edit.events)
        parts += u"events"_s;
    if (edit.paused)
        parts += *edit.paused ? u"paused"_s : u"no longer paused"_s;
    return u"Changed: %1."_s.arg(parts.join(u"; "_s));
}

} // namespace

Result<Written> webhookverbs::create(Write &write, const WebhookDraft &draft, const TargetRules &rules)
{
    std::vector<FieldProblem> found = allProblems(write, draft, rules);
    if (!found.empty())
        return invalid(std::move(found));
    if (countOf(write) >= mostWebhooks)
        return conflict(u"There are %1 webhooks, which is as many as there may be."_s.arg(mostWebhooks));
    const WebhookId id{u"whk_"_s + QString::fromLatin1(randomBase62(idLength))};
    Secret secret = newSigningSecret();
    const Sealed sealed = SigningSecrets::sealed(secret, id, write.seals);
    write.connection.run(u"INSERT INTO webhooks (id, workspace, url, name, environment, events, seal, box, created_at,"
                         " created_by, etag) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
                         id.text, write.call.place.workspace.text, draft.url, draft.name, draft.environment,
                         sorted(draft.events), sealed.seal, sealed.box, write.call.nowMs(),
                         write.call.place.member.text);
    note(write, id, u"webhook.created"_s, draft.url,
         draft.events.isEmpty() ? u"It hears of every event."_s
                                : u"It hears of %1."_s.arg(sorted(draft.events).replace(u'\n', u", "_s)),
         fieldsOf({}, draft, false));
    return toldOnce(write, id, std::move(secret), 201);
}

Result<Written> webhookverbs::edit(Write &write, const Webhook &webhook, const WebhookEdit &edit,
                                   const TargetRules &rules)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, webhook.etag))
        return *refused;
    const WebhookDraft edited{edit.url.value_or(webhook.url), edit.name.value_or(webhook.name),
                              edit.environment.value_or(webhook.environment), edit.events.value_or(webhook.events)};
    std::vector<FieldProblem> found = allProblems(write, edited, rules);
    // What stays is not asked about again: the operator's rules may have changed, and it must still be paused.
    std::erase_if(found, [&](const FieldProblem &problem) { return !isEdited(edit, problem.pointer); });
    if (!found.empty())
        return invalid(std::move(found));
    write.connection.run(
        u"UPDATE webhooks SET url = ?, name = ?, environment = ?, events = ?, paused = ? WHERE id = ?"_s, edited.url,
        edited.name, edited.environment, sorted(edited.events), edit.paused.value_or(webhook.paused), webhook.id.text);
    note(write, webhook.id, u"webhook.changed"_s, edited.url, summaryOf(edit),
         fieldsOf(webhook, edited, edit.paused.value_or(webhook.paused)));
    return told(write, webhook.id);
}

Result<Written> webhookverbs::replaceSecret(Write &write, const Webhook &webhook)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, webhook.etag))
        return *refused;
    Secret secret = newSigningSecret();
    SigningSecrets(write.connection, write.seals, webhook.id).replace(secret, write.call.now.addSecs(overlapSeconds));
    write.connection.run(u"UPDATE webhooks SET confirmed = 0 WHERE id = ?"_s, webhook.id.text);
    note(write, webhook.id, u"webhook.secret-replaced"_s, webhook.url, u"Both secrets sign for 24 hours."_s);
    return toldOnce(write, webhook.id, std::move(secret), 200);
}

Result<Written> webhookverbs::confirmSecret(Write &write, const Webhook &webhook)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, webhook.etag))
        return *refused;
    if (webhook.secretConfirmed)
        return conflict(u"Its newest secret was confirmed before."_s);
    write.connection.run(u"UPDATE webhooks SET confirmed = 1 WHERE id = ?"_s, webhook.id.text);
    note(write, webhook.id, u"webhook.secret-confirmed"_s, webhook.url, u"Its newest secret was saved."_s);
    return told(write, webhook.id);
}

Result<Written> webhookverbs::remove(Write &write, const Webhook &webhook)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, webhook.etag))
        return *refused;
    write.connection.run(u"UPDATE webhooks SET removed_at = ? WHERE id = ?"_s, write.call.nowMs(), webhook.id.text);
    write.connection.run(u"UPDATE deliveries SET state = 'given-up', next_at = NULL WHERE webhook = ?"
                         " AND state = 'waiting'"_s,
                         webhook.id.text);
    SigningSecrets(write.connection, write.seals, webhook.id).forget();
    note(write, webhook.id, u"webhook.removed"_s, webhook.url, u"Nothing is sent there any more."_s,
         {{u"url"_s, webhookName(webhook.url), {}}});
    return Written{.status = 204};
}

} // namespace chatelaine::service
