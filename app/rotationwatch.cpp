// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/rotationwatch.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A first call is told by an event at once; this is for what no event tells, as that a key goes on being quiet.
constexpr auto glance = 5s;
constexpr int auditRows = 8;

} // namespace

RotationWatch::RotationWatch(WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_ticks(context)
{
    m_glance.setInterval(glance);
    m_glance.callOnTimeout(this, &RotationWatch::look);
    connect(&context.catalog().keys(), &KeyTableModel::countsChanged, this, &RotationWatch::hear);
    connect(&m_ticks, &TickList::changed, this, &RotationWatch::changed);
}

void RotationWatch::follow(const std::optional<OpenRotation> &rotation)
{
    const bool another = rotation && (!m_rotation || m_rotation->newer.id != rotation->newer.id);
    m_rotation = rotation;
    if (another) {
        m_oldUse = rotation->older.lastUsed;
        m_ofOld.reset();
        m_ofNew.reset();
        m_gone = false;
        m_endedBy.clear();
    }
    if (rotation)
        m_ticks.follow(rotation->newer);
    Q_EMIT changed();
    if (another)
        look();
}

void RotationWatch::setWatched(bool watched)
{
    if (watched == m_glance.isActive())
        return;
    if (!watched) {
        m_glance.stop();
        return;
    }
    m_glance.start();
    look();
}

RotationEvidence RotationWatch::evidence() const
{
    RotationEvidence evidence{m_oldUse, m_ofOld, m_ofNew};
    evidence.items = static_cast<int>(items().size());
    for (int item = 0; item < evidence.items; ++item)
        evidence.ticked += m_ticks.isDone(item) ? 1 : 0;
    return evidence;
}

std::vector<LocalizedText> RotationWatch::items() const
{
    const std::shared_ptr<const Profile> &profile = m_context.catalog().profile();
    const Profile::Checklist *const list = profile ? profile->checklist(u"after-rotation"_s) : nullptr;
    return list ? list->items : std::vector<LocalizedText>();
}

void RotationWatch::hear()
{
    if (!m_rotation)
        return;
    const KeyTableModel &keys = m_context.catalog().keys();
    const std::optional<ApiKey> older = keys.find(m_rotation->older.id);
    const std::optional<ApiKey> newer = keys.find(m_rotation->newer.id);
    // A list that is being read anew is not short of keys.
    const bool gone = (!older || !newer) && m_context.catalog().state() == KeyCatalog::State::Fresh;
    const OpenRotation now{older.value_or(m_rotation->older), newer.value_or(m_rotation->newer)};
    if (now == *m_rotation && gone == m_gone)
        return;
    const bool ended = m_rotation->end() == OpenRotation::End::None && now.end() != OpenRotation::End::None;
    const bool called = now.newer.lastUsed != m_rotation->newer.lastUsed;
    m_rotation = now;
    m_gone = gone;
    m_ticks.follow(now.newer);
    if (now.older.lastUsed.knowledge != LastUsed::Knowledge::Unknown && now.older.lastUsed.asOf >= m_oldUse.asOf)
        m_oldUse = now.older.lastUsed;
    Q_EMIT changed();
    if (ended)
        readEnd();
    else if (called && m_glance.isActive())
        look();
}

void RotationWatch::look()
{
    if (!m_rotation || m_rotation->end() != OpenRotation::End::None || m_gone)
        return;
    const auto isStill = [this, newer = m_rotation->newer.id] { return m_rotation && m_rotation->newer.id == newer; };
    KeyService &service = m_context.service();
    service.key(m_rotation->older.id).then(this, [this, isStill](const Result<ApiKey> &key) {
        if (!key || !isStill())
            return;
        m_oldUse = key->lastUsed;
        Q_EMIT changed();
        m_context.catalog().take(*key);
    });
    const auto readUsage = [this, isStill, &service](const KeyId &of, std::optional<KeyUsage> RotationWatch::*into) {
        service.usage(of).then(this, [this, isStill, into](const Result<KeyUsage> &usage) {
            if (!usage || !isStill())
                return;
            this->*into = *usage;
            Q_EMIT changed();
        });
    };
    readUsage(m_rotation->older.id, &RotationWatch::m_ofOld);
    readUsage(m_rotation->newer.id, &RotationWatch::m_ofNew);
}

void RotationWatch::readEnd()
{
    const KeyId ended = m_rotation->end() == OpenRotation::End::OldEnded ? m_rotation->older.id : m_rotation->newer.id;
    const auto tell = [this, ended](const Result<Page<std::vector<AuditEntry>>> &page) {
        if (!page)
            return;
        const auto found = std::find_if(page->items.begin(), page->items.end(), [&](const AuditEntry &entry) {
            return entry.key == ended && (entry.verb == "key.revoked"_L1 || entry.verb == "key.discarded"_L1);
        });
        if (found == page->items.end())
            return;
        m_endedBy = found->actor;
        Q_EMIT changed();
    };
    m_context.audit().entries({.limit = auditRows, .key = ended}).then(this, tell);
}

} // namespace chatelaine
