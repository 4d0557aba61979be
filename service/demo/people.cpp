// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/people.h"

#include "service/policy/people.h"
#include "service/policy/random.h"
#include "service/signin/recoverycodes.h"
#include "service/signin/secondfactors.h"

#include <algorithm>

namespace chatelaine::service::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Face
{
    Who who;
    const char16_t *name, *email;
    int memberFor; ///< days
    const char16_t *address, *device;
    bool globalAdministrator = false;
};

constexpr Face faces[] = {
    {Who::Mara, u"Mara Okafor", u"mara.okafor@northwind.example", 760, u"192.0.2.17", u"Chatelaine on atlas", true},
    {Who::Elif, u"Elif Kaya", u"elif.kaya@northwind.example", 755, u"192.0.2.44", u"Chatelaine on bosporus", true},
    {Who::Aiko, u"Aiko Nakamura", u"aiko.nakamura@northwind.example", 610, u"203.0.113.60", u"Chatelaine on kaede"},
    {Who::Rafael, u"Rafael Brandt", u"rafael.brandt@northwind.example", 540, u"192.0.2.51", u"Chatelaine on havel"},
    {Who::Tomas, u"Tomás Lindqvist", u"tomas.lindqvist@northwind.example", 700, u"203.0.113.9",
     u"Chatelaine on oresund"},
    {Who::Priya, u"Priya Shah", u"priya.shah@northwind.example", 480, u"198.51.100.8", u"Chatelaine on banyan"},
    {Who::Hanna, u"Hanna Dvořák", u"hanna.dvorak@northwind.example", 370, u"192.0.2.88", u"Chatelaine on vltava"},
    {Who::Samir, u"Samir Mansour", u"samir.mansour@northwind.example", 2, u"198.51.100.31", u"Chatelaine on cedar"},
    {Who::Lucia, u"Lucía Campos", u"lucia.campos@northwind.example", 220, u"198.51.100.72", u"Chatelaine on ceiba"},
    {Who::Jonas, u"Jonas Weber", u"jonas.weber@northwind.example", 758, u"192.0.2.63", u"Chatelaine on spree"},
};

constexpr Who signsIn = Who::Mara, invited = Who::Samir;
constexpr int protectedForDays = 120;

// Who signs in is not asked for a code: their password is all that the demo tells.
constexpr Who unprotected[] = {Who::Mara, Who::Rafael, Who::Jonas};

const Face &faceOf(Who who)
{
    return *std::find_if(std::begin(faces), std::end(faces), [who](const Face &face) { return face.who == who; });
}

Result<Done> protect(const Person &person, const Seals &seals, const QDateTime &at, Connection &connection)
{
    const auto begun = SecondFactors(seals).begin(person.id, person.email, at, connection);
    if (!begun)
        return begun.error();
    connection.run(u"UPDATE second_factors SET confirmed_at = ? WHERE person = ?"_s, at.toMSecsSinceEpoch(), person.id);
    recoverycodes::renew(person.id, connection);
    return Done{};
}

} // namespace

QString signInEmail()
{
    return emailOf(signsIn);
}

QString emailOf(Who who)
{
    return QString::fromUtf16(faceOf(who).email);
}

Result<std::map<Who, Person>> makePeople(const QString &passwordHash, const Seals &seals, const QDateTime &now,
                                         Connection &connection)
{
    std::map<Who, Person> people;
    for (const Face &face : faces) {
        if (face.who == invited)
            continue;
        const Person person{
            {}, QString::fromUtf16(face.name), QString::fromUtf16(face.email), face.globalAdministrator};
        people[face.who] =
            addPerson(person, face.who == signsIn ? passwordHash : QString(), now.addDays(-face.memberFor), connection);
        if (std::find(std::begin(unprotected), std::end(unprotected), face.who) != std::end(unprotected))
            continue;
        const QDateTime at = now.addDays(-std::min(face.memberFor, protectedForDays));
        if (const Result<Done> done = protect(people[face.who], seals, at, connection); !done)
            return done.error();
    }
    return people;
}

Team makeTeam(std::span<const Seat> seats, const std::map<Who, Person> &people, const WorkspaceId &workspace,
              const QDateTime &now, Connection &connection)
{
    Team team;
    for (const Seat &seat : seats) {
        if (seat.who == invited)
            continue;
        const QDateTime since = now.addDays(-faceOf(seat.who).memberFor);
        const QString role = QString::fromUtf16(seat.role);
        const Person &person = people.at(seat.who);
        const MemberId id = addMember(workspace, person.id, role, Member::Status::Active, since, connection);
        team[seat.who] = {person, id, role};
    }
    return team;
}

Call callOf(const Team &team, Who who, const WorkspaceId &workspace, std::shared_ptr<const LoadedProfile> rules,
            const QDateTime &at)
{
    const Colleague &colleague = team.at(who);
    Call call;
    call.id = u"req_"_s + QString::fromLatin1(randomBase62(20));
    call.now = at;
    call.request.peer = QHostAddress(QString::fromUtf16(faceOf(who).address));
    call.caller.person = colleague.person;
    call.caller.device = QString::fromUtf16(faceOf(who).device);
    call.place = {workspace, colleague.member, colleague.role, std::move(rules)};
    return call;
}

} // namespace chatelaine::service::demo
