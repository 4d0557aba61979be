// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/eventhub.h"

#include "service/policy/permissions.h"
#include "service/routes/problems.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine::service {

namespace {

Result<quint64> lastChange(const WorkspaceId &workspace, Database &database)
{
    return database.readHere([&](Connection &connection) -> Result<quint64> {
        Rows rows = connection.run(u"SELECT changes FROM workspaces WHERE id = ?"_s, workspace.text);
        return rows.next() ? static_cast<quint64>(rows.number(0)) : 0;
    });
}

/// The change after which a stream begins.
Result<quint64> beginning(const Call &call, Database &database)
{
    // A client that comes back by itself asks with the same address, and knows better by now.
    const QString lastSeen = QString::fromLatin1(call.request.header("last-event-id"));
    const QString asked = lastSeen.isEmpty() ? call.query.value("after") : lastSeen;
    if (asked.isEmpty())
        return lastChange(call.place.workspace, database);
    bool isNumber = false;
    const quint64 number = asked.toULongLong(&isNumber);
    if (!isNumber)
        return problem(u"invalid"_s, u"after is the number of a change."_s);
    return number;
}

} // namespace

EventHub::EventHub(Database &database, Authenticator &authenticator, const ProfileStore &profiles, Clock clock)
    : m_database(database)
    , m_authenticator(authenticator)
    , m_profiles(profiles)
    , m_clock(std::move(clock))
    , m_follower(std::in_place, 700ms, [this] { catchUp(); })
    , m_ticker(std::in_place, 2s, [this] { look(); })
{
}

EventHub::~EventHub()
{
    stop();
}

void EventHub::stop()
{
    m_follower.reset();
    m_ticker.reset();
    for (const auto &stream : openStreams())
        stream->close();
}

void EventHub::addTo(Router &router)
{
    router.stream("/v1/workspaces/{workspace}/events", Router::Needs::Membership,
                  [this](const Call &call) { return open(call); });
}

Result<Response> EventHub::open(const Call &call)
{
    if (std::optional<Error> refused = Permissions(call).check(u"keys.read"_s))
        return *refused;
    const Result<quint64> after = beginning(call, m_database);
    if (!after)
        return after.error();
    Response response;
    response.headers = {{"content-type", "text/event-stream"}, {"x-accel-buffering", "no"}};
    response.stream = [this, call, after = *after](const std::shared_ptr<EventSink> &sink) {
        const auto stream = std::make_shared<EventStream>(m_database, m_profiles, m_clock, call, after, sink);
        sink->send("retry: 1000\n\n");
        {
            const std::scoped_lock lock(m_mutex);
            m_streams.push_back(stream);
        }
        stream->update();
    };
    return response;
}

void EventHub::changed(const WorkspaceId &workspace, quint64)
{
    for (const auto &stream : openStreams()) {
        if (stream->workspace() == workspace)
            stream->update();
    }
}

void EventHub::look()
{
    for (const auto &stream : openStreams()) {
        stream->check(m_authenticator);
        stream->beat();
    }
}

// Asked for, as a message from the store would be missed by who is just connecting again.
void EventHub::catchUp()
{
    QSet<QString> workspaces;
    for (const auto &stream : openStreams())
        workspaces.insert(stream->workspace().text);
    m_seen.removeIf([&](const auto &entry) { return !workspaces.contains(entry.key()); });
    for (const QString &workspace : std::as_const(workspaces)) {
        const Result<quint64> last = lastChange({workspace}, m_database);
        if (!last || m_seen.value(workspace) == *last)
            continue;
        m_seen.insert(workspace, *last);
        changed({workspace}, *last);
    }
}

std::vector<std::shared_ptr<EventStream>> EventHub::openStreams()
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_streams, [](const std::shared_ptr<EventStream> &stream) { return !stream->isOpen(); });
    return m_streams;
}

} // namespace chatelaine::service
