// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/profiles/profilestore.h"

#include "protocol/wire.h"
#include "service/policy/digest.h"
#include "service/profiles/consistency.h"
#include "service/profiles/jsonlines.h"
#include "service/profiles/schemacheck.h"

#include <QDir>
#include <QFile>
#include <mutex>

// In the global namespace, because the macro declares a function.
static void useCompiledInProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Error local(const QString &file, const QString &type, const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.type = type;
    error.detail = detail;
    error.subject = file;
    return error;
}

Error flawed(const QString &file, const JsonLines &lines, const Flaws &flaws)
{
    QStringList sentences;
    for (const Flaw &flaw : flaws)
        sentences.append(u"%1:%2: %3: %4"_s.arg(file).arg(lines.lineOf(flaw.pointer)).arg(flaw.pointer, flaw.what));
    return local(file, u"profile-invalid"_s, sentences.join(u'\n'));
}

Result<QByteArray> contents(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return local(file, u"file-unreadable"_s, source.errorString());
    return source.readAll();
}

} // namespace

ProfileStore::ProfileStore(const ProfileStore &other)
    : m_profiles(other.all())
{
}

ProfileStore &ProfileStore::operator=(const ProfileStore &other)
{
    ById taken = other.all();
    const std::unique_lock lock(m_mutex);
    m_profiles = std::move(taken);
    ++m_changes;
    return *this;
}

Result<LoadedProfile> ProfileStore::read(const QString &file, const QByteArray &text)
{
    useCompiledInProfiles();
    const JsonLines lines(text);
    if (!lines.flaws().empty())
        return flawed(file, lines, lines.flaws());
    const Result<QByteArray> schema = contents(u":/profiles/schema.json"_s);
    if (!schema)
        return schema.error();
    if (const Flaws flaws = schemaFlaws(*schema, text); !flaws.empty())
        return flawed(file, lines, flaws);
    Result<Profile> profile = wire::readProfile(text);
    if (!profile)
        return flawed(file, lines, {{{}, profile.error().detail}});
    if (const Flaws flaws = flawsIn(*profile); !flaws.empty())
        return flawed(file, lines, flaws);
    const QByteArray etag = '"' + digest(digests::profile, text).toHex().first(32) + '"';
    return LoadedProfile{*std::move(profile), text, etag};
}

Result<ProfileStore> ProfileStore::load(const QString &directory)
{
    useCompiledInProfiles();
    ProfileStore store;
    const QDir dir(directory);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == "schema.json"_L1)
            continue;
        const QString file = dir.filePath(name);
        const Result<QByteArray> text = contents(file);
        if (!text)
            return text.error();
        Result<LoadedProfile> read = ProfileStore::read(file, *text);
        if (!read)
            return read.error();
        const QString id = read->profile.id;
        if (store.m_profiles.contains(id))
            return local(file, u"profile-invalid"_s,
                         u"%1: /id: Another file has the profile \"%2\" already."_s.arg(file, id));
        store.put(*std::move(read));
    }
    if (store.m_profiles.isEmpty())
        return local(directory, u"profile-missing"_s, u"There is no profile in this directory."_s);
    return store;
}

std::shared_ptr<const LoadedProfile> ProfileStore::find(const QString &id) const
{
    const std::shared_lock lock(m_mutex);
    return m_profiles.value(id);
}

ProfileStore::ById ProfileStore::all() const
{
    const std::shared_lock lock(m_mutex);
    return m_profiles;
}

quint64 ProfileStore::changes() const
{
    const std::shared_lock lock(m_mutex);
    return m_changes;
}

void ProfileStore::put(LoadedProfile profile)
{
    const QString id = profile.profile.id;
    auto shared = std::make_shared<const LoadedProfile>(std::move(profile));
    const std::unique_lock lock(m_mutex);
    m_profiles.insert(id, std::move(shared));
    ++m_changes;
}

} // namespace chatelaine::service
