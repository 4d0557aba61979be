// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "protocol/codecs.h"

/// What the profile's enumerators are called. A name of a newer profile reads as the meaning that promises least.
namespace chatelaine::json {

template <>
struct Names<StateClass>
{
    using E = StateClass;
    static constexpr Name<E> names[] = {
        {E::Usable, "usable"},
        {E::Paused, "paused"},
        {E::Ended, "ended"},
    };
    static constexpr std::optional<E> other = E::Unknown;
};

template <>
struct Names<Profile::Layout>
{
    using E = Profile::Layout;
    static constexpr Name<E> names[] = {
        {E::List, "list"},
        {E::Pair, "pair"},
    };
    static constexpr std::optional<E> other = E::List;
};

template <>
struct Names<Profile::VisiblePart::End>
{
    using E = Profile::VisiblePart::End;
    static constexpr Name<E> names[] = {
        {E::None, "none"},
        {E::First, "first"},
        {E::Last, "last"},
        {E::Whole, "whole"},
    };
    static constexpr std::optional<E> other = E::None;
};

template <>
struct Names<Profile::KeyKind::Delivery>
{
    using E = Profile::KeyKind::Delivery;
    static constexpr Name<E> names[] = {
        {E::ShownOnce, "shown-once"},
        {E::Recoverable, "recoverable"},
        {E::Public, "public"},
    };
    static constexpr std::optional<E> other = E::ShownOnce;
};

template <>
struct Names<Profile::KeyKind::Audience>
{
    using E = Profile::KeyKind::Audience;
    static constexpr Name<E> names[] = {
        {E::Server, "server"},
        {E::Sdk, "sdk"},
        {E::System, "system"},
    };
    static constexpr std::optional<E> other = E::Server;
};

template <>
struct Names<Profile::Rotation::Mode>
{
    using E = Profile::Rotation::Mode;
    static constexpr Name<E> names[] = {
        {E::None, "none"},
        {E::Immediate, "immediate"},
        {E::Overlap, "overlap"},
        {E::SameId, "same-id"},
    };
    static constexpr std::optional<E> other = E::None;
};

template <>
struct Names<Profile::Expiry::Precision>
{
    using E = Profile::Expiry::Precision;
    static constexpr Name<E> names[] = {
        {E::Date, "date"},
        {E::Instant, "instant"},
    };
    static constexpr std::optional<E> other = E::Date;
};

template <>
struct Names<Profile::Use>
{
    using E = Profile::Use;
    static constexpr Name<E> names[] = {
        {E::Call, "call"},
        {E::Authentication, "authentication"},
    };
    static constexpr std::optional<E> other = E::Call;
};

template <>
struct Names<Profile::Permission::Grant>
{
    using E = Profile::Permission::Grant;
    static constexpr Name<E> names[] = {
        {E::No, "no"},
        {E::Yes, "yes"},
        {E::OwnKeys, "own-keys"},
        {E::UpToOwnRole, "up-to-own-role"},
        {E::OwnActions, "own-actions"},
        {E::NotLive, "not-live"},
    };
    static constexpr std::optional<E> other = E::No;
};

} // namespace chatelaine::json
