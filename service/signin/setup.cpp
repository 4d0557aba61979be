// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/setup.h"

#include "domain/keydraft.h"
#include "service/policy/digest.h"
#include "service/policy/people.h"
#include "service/policy/sodium.h"
#include "service/routes/problems.h"
#include "service/signin/passwordrule.h"

#include <sodium.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

// Crockford's alphabet: nothing in it is mistaken for something else when it is read off a terminal.
constexpr std::u16string_view alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString randomCode()
{
    requireSodium();
    QString code;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            code += u'-';
        code += QChar(alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))]);
    }
    return code;
}

QByteArray digestOf(const QString &code)
{
    QString bare = code.toUpper();
    bare.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
    return digest(digests::setupCode, bare.toUtf8()).toHex();
}

} // namespace

bool needsSetup(Connection &connection)
{
    Rows rows = connection.run(u"SELECT 1 FROM people LIMIT 1"_s);
    return !rows.next();
}

Result<std::optional<QString>> newSetupCode(Database &database)
{
    return database.writeNow([](Connection &connection) -> Result<std::optional<QString>> {
        if (!needsSetup(connection))
            return std::optional<QString>();
        const QString code = randomCode();
        connection.run(u"DELETE FROM meta WHERE name = 'setup-code'"_s);
        connection.run(u"INSERT INTO meta (name, value) VALUES ('setup-code', ?)"_s,
                       QString::fromLatin1(digestOf(code)));
        return std::optional(code);
    });
}

std::vector<FieldProblem> problems(const Setup &setup, const ProfileStore &profiles)
{
    std::vector<FieldProblem> found;
    const auto require = [&](const QString &pointer, const QString &text, const QString &sentence) {
        if (text.trimmed().isEmpty())
            found.push_back({pointer, u"required"_s, sentence});
        else if (text.size() > longestName)
            found.push_back({pointer, u"too-long"_s, u"This has at most %1 characters."_s.arg(longestName)});
    };
    require(u"/workspace"_s, setup.workspace, u"A workspace has a name."_s);
    require(u"/name"_s, setup.name, u"The first Owner has a name."_s);
    if (!profiles.find(setup.profile))
        found.push_back({u"/profile"_s, u"unknown"_s, u"The service has no such profile."_s});
    if (!isEmailAddress(setup.credentials.email))
        found.push_back({u"/credentials/email"_s, u"invalid"_s, u"This is no e-mail address."_s});
    if (const auto flaw = passwordProblem(setup.credentials.password, u"/credentials/password"_s))
        found.push_back(*flaw);
    return found;
}

std::optional<Error> refusalOf(const QString &code, Connection &connection)
{
    if (!needsSetup(connection))
        return problem(u"already-set-up"_s, u"Somebody has set this service up. Sign in instead."_s);
    Rows rows = connection.run(u"SELECT value FROM meta WHERE name = 'setup-code'"_s);
    if (rows.next() && sameDigest(rows.text(0).toLatin1(), digestOf(code)))
        return std::nullopt;
    return invalid({{u"/code"_s, u"wrong"_s, u"This is not the code that the service printed last."_s}});
}

Person setUp(const Setup &setup, const QString &passwordHash, const ProfileStore &profiles, const QDateTime &now,
             Connection &connection)
{
    Person person =
        addPerson({{}, setup.name.trimmed(), setup.credentials.email.trimmed(), true}, passwordHash, now, connection);
    const WorkspaceId workspace =
        addWorkspace(setup.workspace.trimmed(), profiles.find(setup.profile)->profile, now, connection);
    addMember(workspace, person.id, u"owner"_s, Member::Status::Active, now, connection);
    connection.run(u"DELETE FROM meta WHERE name = 'setup-code'"_s);
    return person;
}

} // namespace chatelaine::service
