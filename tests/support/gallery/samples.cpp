// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gallery/samples.h"

#include "tests/support/sampleprofile.h"

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

LocalizedText text(const QString &english)
{
    return {{{u"en"_s, english}}};
}

struct ScopeRow
{
    const char *group, *groupLabel, *readMeaning, *readCan, *writeMeaning, *writeCan;
    bool paysOut;
};

constexpr ScopeRow scopeRows[] = {
    {"payment-links", "Payment links", "List and open links", "See payment links",
     "Create, change and deactivate links", "Take payments by creating links", false},
    {"invoices", "Invoices", "List invoices and their status", "See invoices", "Create, send and void invoices",
     "Issue or void invoices", false},
    {"clients", "Clients", "List clients and their details", "See clients", "Add clients and change their details",
     "Add and change clients", false},
    {"payouts", "Payouts", "List payouts and when they arrive", "See payouts", "Start payouts to bank accounts",
     "Pay money out", true},
    {"disbursements", "Disbursements", "List batches", "See disbursements", "Send batches", "Send money to many", true},
    {"webhooks", "Webhooks", "List endpoints", "See webhooks", "Add and remove endpoints", "Change webhooks", false},
};

Profile::ScopeRules rules()
{
    Profile::ScopeRules rules;
    rules.fullAccess = true;
    for (const ScopeRow &row : scopeRows) {
        const QString group = QString::fromLatin1(row.group);
        rules.groups.push_back({group, text(QString::fromLatin1(row.groupLabel))});
        rules.catalogue.push_back({group + u":read"_s, group, text(u"Read"_s),
                                   text(QString::fromLatin1(row.readMeaning)), text(QString::fromLatin1(row.readCan)),
                                   false, false});
        rules.catalogue.push_back({group + u":write"_s, group, text(u"Write"_s),
                                   text(QString::fromLatin1(row.writeMeaning)), text(QString::fromLatin1(row.writeCan)),
                                   true, row.paysOut});
    }
    rules.presets = {
        {u"payment-links"_s,
         text(u"Payment links"_s),
         {u"clients:read"_s, u"invoices:read"_s, u"payment-links:read"_s, u"payment-links:write"_s}},
        {u"reporting"_s, text(u"Reporting"_s), {u"clients:read"_s, u"invoices:read"_s, u"payouts:read"_s}},
        {u"payouts"_s, text(u"Payouts"_s), {u"payouts:read"_s, u"payouts:write"_s}},
        {u"webhooks"_s, text(u"Webhooks only"_s), {u"webhooks:read"_s, u"webhooks:write"_s}},
    };
    return rules;
}

} // namespace

std::shared_ptr<const Profile> galleryProfile(Profile::Rotation::Mode rotation)
{
    Profile profile = sampleProfile(rotation);
    profile.scopes = rules();
    profile.nouns.environment = text(u"environment"_s);
    profile.environments.back().moneyText = text(u"Moves no money"_s);
    profile.environments.front().baseUrl = u"https://api.northwind.example/v1"_s;
    profile.expiry.reminderDays = {30, 7, 1};
    profile.advice = {
        {u"reveal"_s,
         text(
             u"Put it into an environment variable or a secrets manager: never into version control, e-mail or chat."_s)},
        {u"rotate"_s, text(u"Both keys work until you revoke the old one. Watch the new one being used first."_s)},
        {u"create-live"_s, text(u"Develop with a test key. A live key on a laptop is real money on a laptop."_s)},
    };
    profile.snippets = {
        {u"env"_s, u".env"_s, u"# .env on the server, never in the browser\n{variable}={secret}"_s},
        {u"curl"_s, u"cURL"_s, u"curl {base_url}/invoices \\\n  -H \"{header}: {scheme} ${variable}\""_s},
        {u"javascript"_s, u"JavaScript"_s, u"headers: { \"{header}\": `{scheme} ${process.env.{variable}}` }"_s},
        {u"python"_s, u"Python"_s, u"headers={\"{header}\": f\"{scheme} {os.environ['{variable}']}\"}"_s},
    };
    if (rotation == Profile::Rotation::Mode::SameId)
        profile.rotation.graces = {std::chrono::seconds(0), std::chrono::minutes(15), std::chrono::hours(1),
                                   std::chrono::hours(24), std::chrono::hours(168)};
    return std::make_shared<const Profile>(profile);
}

ApiKey galleryKey()
{
    ApiKey key = sampleKey(u"POS Integration"_s);
    key.id = {u"key_01HF8T3Q"_s};
    key.kind = u"secret"_s;
    key.state = {u"active"_s, StateClass::Usable};
    key.visiblePart = u"sk_live_7Qp4xD…"_s;
    key.scopes = {u"clients:read"_s, u"invoices:read"_s, u"payment-links:write"_s};
    key.owner = {u"member_tomas"_s};
    key.ownerName = u"Tomás Lindqvist"_s;
    return key;
}

KeyUsage galleryUsage()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    KeyUsage usage;
    usage.perDay = {420, 510, 500, 530, 560, 140, 90,  500, 510, 530, 560, 610, 170, 130, 540,
                    570, 560, 600, 650, 180, 120, 560, 580, 600, 630, 680, 190, 150, 620, 286};
    usage.sources = {{u"10.20.4.11"_s, 318, now.addSecs(-180)}, {u"10.20.4.12"_s, 212, now.addSecs(-240)}};
    usage.calls24Hours = 530;
    usage.asOf = now;
    return usage;
}

} // namespace chatelaine::test
