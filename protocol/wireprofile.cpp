// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/items.h"
#include "protocol/profilenames.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Codec<LocalizedText>
{
    static void read(Source &source, LocalizedText &out)
    {
        Codec<QMap<QString, QString>>::read(source, out.byLanguage);
        if (!out.byLanguage.contains(QStringLiteral("en")))
            throw Unreadable("required", "A text is told in English too.");
    }
    static void write(Writer &writer, const LocalizedText &value)
    {
        Codec<QMap<QString, QString>>::write(writer, value.byLanguage);
    }
    static bool isAbsent(const LocalizedText &value) { return value.isEmpty(); }
};

template <>
struct Shape<Profile::Nouns>
{
    using T = Profile::Nouns;
    static constexpr Field<T> fields[] = {
        required<&T::environment>("environment"),
        required<&T::scope>("scope"),
        required<&T::scopes>("scopes"),
    };
};

template <>
struct Shape<Profile::VisiblePart>
{
    using T = Profile::VisiblePart;
    static constexpr Field<T> fields[] = {
        required<&T::end>("end"),
        required<&T::characters>("characters"),
    };
};

template <>
struct Shape<Profile::RefusedHeader>
{
    using T = Profile::RefusedHeader;
    static constexpr Field<T> fields[] = {
        required<&T::header>("header"),
        required<&T::cause>("cause"),
    };
};

template <>
struct Shape<Profile::KeyKind>
{
    using T = Profile::KeyKind;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::name>("name"),
        required<&T::description>("description"),
        required<&T::audience>("audience"),
        required<&T::delivery>("delivery"),
        required<&T::header>("header"),
        required<&T::scheme>("scheme"),
        required<&T::tokenByEnvironment>("token_by_environment"),
        required<&T::visible>("visible"),
        required<&T::fixedScopes>("fixed_scopes"),
        required<&T::global>("global"),
        optional<&T::refusedHeaders>("refused_headers"),
        optional<&T::stops>("stops"),
        optional<&T::keepsWorking>("keeps_working"),
    };
};

template <>
struct Shape<Profile::Environment>
{
    using T = Profile::Environment;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::label>("label"),
        optional<&T::movesRealMoney>("moves_real_money"),
        required<&T::moneyText>("money_text"),
        required<&T::baseUrl>("base_url"),
    };
};

template <>
struct Shape<Profile::ScopeGroup>
{
    using T = Profile::ScopeGroup;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::label>("label"),
    };
};

template <>
struct Shape<Profile::Scope>
{
    using T = Profile::Scope;
    static constexpr Field<T> fields[] = {
        required<&T::name>("name"),        required<&T::group>("group"),
        required<&T::label>("label"),      required<&T::description>("description"),
        required<&T::can>("can"),          required<&T::write>("write"),
        required<&T::paysOut>("pays_out"),
    };
};

template <>
struct Shape<Profile::Preset>
{
    using T = Profile::Preset;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::label>("label"),
        required<&T::scopes>("scopes"),
    };
};

template <>
struct Shape<Profile::ScopeHint>
{
    using T = Profile::ScopeHint;
    static constexpr Field<T> fields[] = {
        required<&T::pattern>("pattern"),
        required<&T::hint>("hint"),
    };
};

template <>
struct Shape<Profile::ScopeRules>
{
    using T = Profile::ScopeRules;
    static constexpr Field<T> fields[] = {
        required<&T::grammar>("grammar"),     required<&T::fullAccess>("full_access"),
        required<&T::wildcards>("wildcards"), required<&T::required>("required"),
        required<&T::editable>("editable"),   required<&T::groups>("groups"),
        required<&T::catalogue>("catalogue"), required<&T::presets>("presets"),
        required<&T::hints>("hints"),
    };
};

template <>
struct Shape<Profile::StateInfo>
{
    using T = Profile::StateInfo;
    static constexpr Field<T> fields[] = {
        {"id", [](Source &source, T &out) { Codec<QString>::read(source, out.state.id); },
         [](Writer &writer, const T &value) { Codec<QString>::write(writer, value.state.id); }},
        {"meaning", [](Source &source, T &out) { Codec<StateClass>::read(source, out.state.meaning); },
         [](Writer &writer, const T &value) { Codec<StateClass>::write(writer, value.state.meaning); }},
        required<&T::label>("label"),
    };
};

template <>
struct Shape<Profile::Move>
{
    using T = Profile::Move;
    static constexpr Field<T> fields[] = {
        required<&T::verb>("verb"),
        required<&T::from>("from"),
        required<&T::to>("to"),
        required<&T::label>("label"),
    };
};

template <>
struct Shape<Profile::Rotation>
{
    using T = Profile::Rotation;
    static constexpr Field<T> fields[] = {
        required<&T::mode>("mode"),
        required<&T::graces>("graces"),
        required<&T::presetGrace>("preset_grace"),
    };
};

template <>
struct Shape<Profile::Expiry>
{
    using T = Profile::Expiry;
    static constexpr Field<T> fields[] = {
        required<&T::allowed>("allowed"),
        required<&T::precision>("precision"),
        required<&T::reminderDays>("reminder_days"),
    };
};

template <>
struct Shape<Profile::Column>
{
    using T = Profile::Column;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::title>("title"),
    };
};

template <>
struct Shape<Profile::Role>
{
    using T = Profile::Role;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::label>("label"),
        required<&T::description>("description"),
        required<&T::rank>("rank"),
        required<&T::cannotGrant>("cannot_grant"),
    };
};

template <>
struct Shape<Profile::Permission>
{
    using T = Profile::Permission;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),          required<&T::group>("group"),        required<&T::label>("label"),
        optional<&T::note>("note"),      required<&T::liveOnly>("live_only"), required<&T::testOnly>("test_only"),
        required<&T::byRole>("by_role"),
    };
};

template <>
struct Shape<Profile::Advice>
{
    using T = Profile::Advice;
    static constexpr Field<T> fields[] = {
        required<&T::place>("place"),
        required<&T::text>("text"),
    };
};

template <>
struct Shape<Profile::Checklist>
{
    using T = Profile::Checklist;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::items>("items"),
    };
};

template <>
struct Shape<Profile::Snippet>
{
    using T = Profile::Snippet;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::label>("label"),
        required<&T::code>("code"),
    };
};

template <>
struct Shape<Profile::Refusal>
{
    using T = Profile::Refusal;
    static constexpr Field<T> fields[] = {
        required<&T::status>("status"),
        required<&T::cause>("cause"),
        required<&T::title>("title"),
        required<&T::remedy>("remedy"),
    };
};

template <>
struct Shape<Profile::HolderCall>
{
    using T = Profile::HolderCall;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::kind>("kind"),
        required<&T::scope>("scope"),
    };
};

template <>
struct Shape<Profile::Event>
{
    using T = Profile::Event;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::description>("description"),
    };
};

template <>
struct Shape<Profile>
{
    using T = Profile;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::revision>("revision"),
        required<&T::name>("name"),
        required<&T::layout>("layout"),
        required<&T::nouns>("nouns"),
        required<&T::kinds>("kinds"),
        required<&T::environments>("environments"),
        required<&T::scopes>("scopes"),
        required<&T::states>("states"),
        required<&T::moves>("moves"),
        required<&T::rotation>("rotation"),
        required<&T::expiry>("expiry"),
        required<&T::use>("use"),
        required<&T::deletable>("deletable"),
        required<&T::columns>("columns"),
        required<&T::roles>("roles"),
        required<&T::permissions>("permissions"),
        required<&T::advice>("advice"),
        required<&T::checklists>("checklists"),
        required<&T::snippets>("snippets"),
        required<&T::refusals>("refusals"),
        optional<&T::holderCalls>("holder_calls"),
        optional<&T::events>("events"),
    };
};

} // namespace json

namespace wire {

Result<Profile> readProfile(QByteArrayView body)
{
    return json::fromAnswer<Profile>(body);
}

QByteArray write(const std::vector<Profile::Scope> &scopes)
{
    return json::itemsToBytes(scopes);
}

QByteArray write(const std::vector<Profile::Role> &roles)
{
    return json::itemsToBytes(roles);
}

} // namespace wire

} // namespace chatelaine
