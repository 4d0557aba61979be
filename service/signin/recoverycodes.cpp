// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/recoverycodes.h"

#include "service/policy/digest.h"
#include "service/policy/sodium.h"

#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service::recoverycodes {

namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's
constexpr qsizetype group = 4;

using Bare = std::array<char, characters>;

void fill(Bare &code)
{
    for (char &character : code)
        character = alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))];
}

std::shared_ptr<const Secret> forPeople(const Bare &code)
{
    std::array<char, characters + (characters - 1) / group> text{};
    auto to = text.begin();
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % group == 0)
            *to++ = '-';
        *to++ = code[i];
    }
    auto secret = std::make_shared<const Secret>(QByteArrayView(text.data(), text.size()));
    wipeMemory(text.data(), text.size());
    return secret;
}

char canonical(char character)
{
    const auto lower = static_cast<char>(character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character);
    if (lower == 'o')
        return '0';
    return lower == 'i' || lower == 'l' ? '1' : lower;
}

QByteArray digestOf(const Bare &code, const QString &person)
{
    QByteArray bound = person.toUtf8() + '/';
    bound.append(code.data(), characters);
    const QByteArray sum = digest(digests::recoveryCode, bound);
    wipeMemory(bound.data(), static_cast<std::size_t>(bound.size()));
    return sum;
}

} // namespace

RecoveryCodes renew(const QString &person, Connection &connection)
{
    requireSodium();
    forget(person, connection);
    RecoveryCodes codes;
    for (int i = 0; i < count; ++i) {
        Bare code{};
        fill(code);
        connection.run(u"INSERT INTO recovery_codes (person, digest) VALUES (?, ?)"_s, person, digestOf(code, person));
        codes.push_back(forPeople(code));
        wipeMemory(code.data(), code.size());
    }
    return codes;
}

bool take(QByteArrayView code, const QString &person, const QDateTime &now, Connection &connection)
{
    Bare bare{};
    if (code.size() != characters)
        return false;
    std::transform(code.begin(), code.end(), bare.begin(), canonical);
    const QByteArray known = digestOf(bare, person);
    wipeMemory(bare.data(), bare.size());
    const Rows rows =
        connection.run(u"UPDATE recovery_codes SET used_at = ? WHERE person = ? AND digest = ? AND used_at IS NULL"_s,
                       now.toMSecsSinceEpoch(), person, known);
    return rows.affected() == 1;
}

int left(const QString &person, Connection &connection)
{
    Rows rows = connection.run(u"SELECT COUNT(*) FROM recovery_codes WHERE person = ? AND used_at IS NULL"_s, person);
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

void forget(const QString &person, Connection &connection)
{
    connection.run(u"DELETE FROM recovery_codes WHERE person = ?"_s, person);
}

} // namespace chatelaine::service::recoverycodes
