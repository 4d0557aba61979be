// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "domain/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <memory>
#include <shared_mutex>

namespace chatelaine::service {

/// A profile with the text it was read from, which clients get as it stands.
struct LoadedProfile
{
    Profile profile;
    QByteArray json;
    QByteArray etag; ///< of that text, quoted as in a header
};

/// The profiles of this service, by id. Copies share the profiles, which never change. Thread-safe: whoever found a
/// profile keeps it as it was, also when a newer revision takes its place.
class ProfileStore
{
public:
    ProfileStore() = default;
    ProfileStore(const ProfileStore &other);
    ProfileStore &operator=(const ProfileStore &other);

    /// Reads every *.json of a directory but schema.json, by default the ones compiled in. All must be right: valid by
    /// the compiled-in schema.json and consistent (see problemsIn). Otherwise an Error of kind Local whose subject is
    /// the file and whose detail says "file:line: /json/pointer: what is wrong", one a line.
    static Result<ProfileStore> load(const QString &directory = QStringLiteral(":/profiles"));

    /// One profile from the text of a file, under the same terms.
    static Result<LoadedProfile> read(const QString &file, const QByteArray &text);

    /// Null for an id that no profile has.
    std::shared_ptr<const LoadedProfile> find(const QString &id) const;
    QStringList ids() const { return all().keys(); }

    using ById = QMap<QString, std::shared_ptr<const LoadedProfile>>;
    ById all() const;

    /// How often it has changed: for who keeps something made of its profiles.
    quint64 changes() const;

    /// Takes this one in the place of the one with its id.
    void put(LoadedProfile profile);

private:
    mutable std::shared_mutex m_mutex;
    ById m_profiles;
    quint64 m_changes = 0;
};

} // namespace chatelaine::service
