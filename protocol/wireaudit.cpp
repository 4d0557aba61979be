// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/items.h"
#include "protocol/wire.h"

#include <algorithm>

namespace chatelaine {

namespace {

struct ExportBody
{
    QString format;
};

/// Bytes of a known number as lower-case hexadecimal; there are none in front of a chain's first row.
template <auto member, qsizetype size>
struct Hex;
template <class T, QByteArray T::*member, qsizetype size>
struct Hex<member, size>
{
    using Owner = T;

    static void read(json::Source &source, T &out)
    {
        const std::string_view told = json::text(source);
        const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
        if (told.size() != 2 * size || !std::all_of(told.begin(), told.end(), isDigit))
            throw json::Unreadable("wrong-type", "Lower-case hexadecimal of another length is expected here.");
        out.*member = QByteArray::fromHex(QByteArray::fromRawData(told.data(), 2 * size));
    }
    static void write(json::Writer &writer, const T &value)
    {
        json::text(writer, json::chars((value.*member).toHex()));
    }
    static bool isAbsent(const T &value) { return (value.*member).isEmpty(); }
};

template <auto member, qsizetype size = 32>
constexpr auto hex(std::string_view name)
{
    using Part = Hex<member, size>;
    return json::Field<typename Part::Owner>{name, &Part::read, &Part::write, &Part::isAbsent};
}

} // namespace

namespace json {

template <>
struct Names<AuditChain>
{
    static constexpr Name<AuditChain> names[] = {
        {AuditChain::Changes, "changes"},
        {AuditChain::Refusals, "refusals"},
    };
    static constexpr std::optional<AuditChain> other = std::nullopt;
};

template <>
struct Names<AuditFlaw::What>
{
    using What = AuditFlaw::What;
    static constexpr Name<What> names[] = {
        {What::Changed, "changed"}, {What::Removed, "removed"}, {What::Inserted, "inserted"},
        {What::Swapped, "swapped"}, {What::Cut, "cut"},         {What::Forged, "forged"},
    };
    static constexpr std::optional<What> other = What::Changed; // whatever it is, the row is not as it was written
};

template <>
struct Shape<AuditField>
{
    static constexpr Field<AuditField> fields[] = {
        required<&AuditField::name>("name"),
        optional<&AuditField::before>("before"),
        optional<&AuditField::after>("after"),
    };
};

template <>
struct Shape<AuditEntry>
{
    static constexpr Field<AuditEntry> fields[] = {
        required<&AuditEntry::number>("number"),
        required<&AuditEntry::at>("at"),
        required<&AuditEntry::verb>("verb"),
        required<&AuditEntry::actor>("actor"),
        optional<&AuditEntry::role>("role"),
        optional<&AuditEntry::key>("key_id"),
        optional<&AuditEntry::keyName>("key_name"),
        optional<&AuditEntry::address>("address"),
        optional<&AuditEntry::requestId>("request_id"),
        optional<&AuditEntry::summary>("summary"),
        optional<&AuditEntry::workspace>("workspace"),
        optional<&AuditEntry::chain>("chain"),
        optional<&AuditEntry::actorId>("actor_id"),
        optional<&AuditEntry::session>("session"),
        optional<&AuditEntry::allowedBy>("allowed_by"),
        optional<&AuditEntry::fields>("fields"),
        optional<&AuditEntry::times>("times"),
        hex<&AuditEntry::previous>("previous"),
        hex<&AuditEntry::hash>("hash"),
    };
};

template <>
struct Shape<AuditLink>
{
    static constexpr Field<AuditLink> fields[] = {
        required<&AuditLink::number>("number"),
        hex<&AuditLink::content>("content"),
        hex<&AuditLink::hash>("hash"),
    };
};

template <>
struct Shape<AuditHead::End>
{
    using End = AuditHead::End;
    static constexpr Field<End> fields[] = {
        required<&End::number>("number"),
        hex<&End::hash>("hash"),
        hex<&End::signature, 64>("signature"),
    };
};

template <>
struct Shape<AuditHead>
{
    static constexpr Field<AuditHead> fields[] = {
        required<&AuditHead::changes>("changes"),
        required<&AuditHead::refusals>("refusals"),
        hex<&AuditHead::publicKey>("public_key"),
    };
};

template <>
struct Shape<AuditFlaw>
{
    static constexpr Field<AuditFlaw> fields[] = {
        required<&AuditFlaw::what>("what"),
        required<&AuditFlaw::chain>("chain"),
        required<&AuditFlaw::number>("number"),
    };
};

template <>
struct Shape<AuditCheck>
{
    static constexpr Field<AuditCheck> fields[] = {
        required<&AuditCheck::at>("at"),
        required<&AuditCheck::changes>("changes"),
        required<&AuditCheck::refusals>("refusals"),
        optional<&AuditCheck::flaw>("flaw"),
        optional<&AuditCheck::asItStands>("as_it_stands"),
    };
};

template <>
struct Shape<ExportBody>
{
    static constexpr Field<ExportBody> fields[] = {
        required<&ExportBody::format>("format"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const Page<std::vector<AuditEntry>> &page)
{
    return json::toBytes(page);
}
Result<Page<std::vector<AuditEntry>>> readAudit(QByteArrayView body)
{
    return json::fromAnswer<Page<std::vector<AuditEntry>>>(body);
}

QByteArray write(const AuditHead &head)
{
    return json::toBytes(head);
}
Result<AuditHead> readAuditHead(QByteArrayView body)
{
    return json::fromAnswer<AuditHead>(body);
}

QByteArray write(const std::vector<AuditLink> &links)
{
    return json::itemsToBytes(links);
}
Result<std::vector<AuditLink>> readAuditLinks(QByteArrayView body)
{
    return json::itemsFromAnswer<AuditLink>(body);
}

QByteArray write(const AuditCheck &check)
{
    return json::toBytes(check);
}
Result<AuditCheck> readAuditCheck(QByteArrayView body)
{
    return json::fromAnswer<AuditCheck>(body);
}

QByteArray writeExport(const QString &format)
{
    return json::toBytes(ExportBody{format});
}
Result<QString> readExport(QByteArrayView body)
{
    return json::fromRequest<ExportBody>(body).transform([](const ExportBody &read) { return read.format; });
}

} // namespace wire

} // namespace chatelaine
