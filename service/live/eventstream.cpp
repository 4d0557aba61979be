// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/eventstream.h"

#include "protocol/wire.h"
#include "service/routes/membership.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace chatelaine::service {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.events")

constexpr int eventsAtOnce = 500;
constexpr auto heartbeat = 15s;

} // namespace

EventStream::EventStream(Database &database, const ProfileStore &profiles, Clock clock, const Call &call, quint64 after,
                         std::shared_ptr<EventSink> sink)
    : m_database(database)
    , m_profiles(profiles)
    , m_clock(std::move(clock))
    , m_call(call)
    , m_sink(std::move(sink))
    , m_told(after)
{
}

void EventStream::update()
{
    quint64 after = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = m_isReading;
        if (std::exchange(m_isReading, true))
            return;
        after = m_told;
    }
    m_database.read([self = shared_from_this(),
                     after](Connection &connection) -> Result<Replay> { return self->changesAfter(after, connection); },
                    [self = shared_from_this()](const Result<Replay> &replay) { self->tell(replay); });
}

Replay EventStream::changesAfter(quint64 number, Connection &connection) const
{
    const Place &place = m_call.place;
    // A stream may outlast the revision it began under.
    const auto found = m_profiles.find(place.profile().id);
    const Profile &profile = found ? found->profile : place.profile();
    return service::changesAfter(connection, place.workspace, profile, number, eventsAtOnce, m_clock(),
                                 Sight(m_call.caller.person, profile));
}

void EventStream::tell(const Result<Replay> &replay)
{
    if (!replay) {
        qCWarning(log).noquote() << "Changes could not be read:" << replay.error().detail;
        return close();
    }
    QByteArray text;
    for (const ChangeEvent &event : replay->events)
        text.append("id: ")
            .append(QByteArray::number(event.number))
            .append("\nevent: ")
            .append(wire::eventName(event))
            .append("\ndata: ")
            .append(wire::write(event))
            .append("\n\n");
    if (!text.isEmpty())
        send(text);

    bool goOn = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (!replay->events.empty())
            m_told = replay->events.back().number;
        m_isReading = false;
        goOn = std::exchange(m_isWanted, false) || replay->more;
    }
    if (goOn && isOpen())
        update();
}

void EventStream::check(Authenticator &authenticator)
{
    const Result<bool> holds = m_database.readHere([&](Connection &connection) -> Result<bool> {
        const Result<Caller> caller = authenticator.callerOf(m_call.request, m_clock(), connection);
        const Person &person = m_call.caller.person;
        return caller && caller->person.globalAdministrator == person.globalAdministrator
            && stillHolds(m_call.place, connection);
    });
    if (!holds || !*holds)
        close();
}

void EventStream::beat()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (std::chrono::steady_clock::now() - m_lastSent < heartbeat)
            return;
    }
    send(":\n\n");
}

void EventStream::send(const QByteArray &bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_lastSent = std::chrono::steady_clock::now();
    }
    m_sink->send(bytes);
}

} // namespace chatelaine::service
