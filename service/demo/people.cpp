// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/people.h"

#include "service/policy/people.h"
#include "service/policy/random.h"

#include <algorithm>

namespace chatelaine::service::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Face
{
    Who who;
    const char16_t *name, *email;
    int memberFor; ///< days
    bool globalAdministrator = false;
};

constexpr Face faces[] = {
    {Who::Mara, u"Mara Okafor", u"mara.okafor@northwind.example", 760, true},
    {Who::Elif, u"Elif Kaya", u"elif.kaya@northwind.example", 755, true},
    {Who::Aiko, u"Aiko Nakamura", u"aiko.nakamura@northwind.example", 610},
    {Who::Rafael, u"Rafael Brandt", u"rafael.brandt@northwind.example", 540},
    {Who::Tomas, u"Tomás Lindqvist", u"tomas.lindqvist@northwind.example", 700},
    {Who::Priya, u"Priya Shah", u"priya.shah@northwind.example", 480},
    {Who::Hanna, u"Hanna Dvořák", u"hanna.dvorak@northwind.example", 370},
    {Who::Samir, u"Samir Mansour", u"samir.mansour@northwind.example", 2},
    {Who::Lucia, u"Lucía Campos", u"lucia.campos@northwind.example", 220},
    {Who::Jonas, u"Jonas Weber", u"jonas.weber@northwind.example", 758},
};

constexpr Who signsIn = Who::Mara, invited = Who::Samir, leaver = Who::Jonas;
constexpr int leftDaysAgo = 49;

void setStatus(const Team &team, Who who, const QString &status, const QDateTime &since, Connection &connection)
{
    const auto found = team.find(who);
    if (found != team.end())
        connection.run(u"UPDATE members SET status = ?, since = ? WHERE id = ?"_s, status, since.toMSecsSinceEpoch(),
                       found->second.member.text);
}

const Face &faceOf(Who who)
{
    return *std::find_if(std::begin(faces), std::end(faces), [who](const Face &face) { return face.who == who; });
}

} // namespace

QString signInEmail()
{
    return QString::fromUtf16(faceOf(signsIn).email);
}

std::map<Who, Person> makePeople(const QString &passwordHash, const QDateTime &now, Connection &connection)
{
    std::map<Who, Person> people;
    for (const Face &face : faces) {
        const Person person{
            {}, QString::fromUtf16(face.name), QString::fromUtf16(face.email), face.globalAdministrator};
        people[face.who] =
            addPerson(person, face.who == signsIn ? passwordHash : QString(), now.addDays(-face.memberFor), connection);
    }
    return people;
}

Team makeTeam(std::span<const Seat> seats, const std::map<Who, Person> &people, const WorkspaceId &workspace,
              const QDateTime &now, Connection &connection)
{
    Team team;
    for (const Seat &seat : seats) {
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
    call.request.peer = QHostAddress(u"10.20.7.%1"_s.arg(20 + static_cast<int>(who)));
    call.caller.person = colleague.person;
    call.place = {workspace, colleague.member, colleague.role, std::move(rules)};
    return call;
}

void settleTeam(const Team &team, const QDateTime &now, Connection &connection)
{
    setStatus(team, invited, u"invited"_s, now.addDays(-faceOf(invited).memberFor), connection);
    setStatus(team, leaver, u"left"_s, now.addDays(-leftDaysAgo), connection);
}

} // namespace chatelaine::service::demo
