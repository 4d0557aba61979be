// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeauditservice.h"

#include "domain/auditchain.h"

#include <algorithm>
#include <sodium.h>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

unsigned char *bytes(QByteArray &of)
{
    return reinterpret_cast<unsigned char *>(of.data());
}

bool contains(const AuditEntry &row, const QString &text)
{
    const QStringList texts{row.actor, row.keyName, row.address, row.requestId, row.summary};
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &one) { return one.contains(text, Qt::CaseInsensitive); });
}

bool matches(const AuditEntry &row, const AuditQuery &query)
{
    const bool isFamily = query.verb.endsWith(u'.');
    return (query.key.isEmpty() || row.key == query.key) && (query.person.isEmpty() || row.actorId == query.person)
        && (query.verb.isEmpty() || (isFamily ? row.verb.startsWith(query.verb) : row.verb == query.verb))
        && (!query.from.isValid() || row.at >= query.from) && (!query.to.isValid() || row.at < query.to)
        && (query.text.isEmpty() || contains(row, query.text)) && (query.refusals || row.chain == AuditChain::Changes);
}

} // namespace

FakeAuditService::FakeAuditService()
{
    changeKey();
}

void FakeAuditService::changeKey()
{
    m_publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    m_secretKey.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(bytes(m_publicKey), bytes(m_secretKey));
}

QByteArray FakeAuditService::signature(AuditChain chain, const AuditHead::End &end) const
{
    QByteArray text = auditchain::signedText(workspace, chain, end.number, end.hash);
    QByteArray key = m_secretKey;
    QByteArray made(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(made), nullptr, bytes(text), static_cast<quint64>(text.size()), bytes(key));
    return made;
}

AuditEntry FakeAuditService::add(AuditEntry entry)
{
    std::vector<AuditEntry> &chain = rows(entry.chain);
    entry.number = chain.size() + 1;
    if (!entry.at.isValid())
        entry.at = QDateTime::currentDateTimeUtc();
    entry.previous = chain.empty() ? auditchain::firstHash() : chain.back().hash;
    entry.hash = auditchain::linkHash(entry.previous, auditchain::contentHash(workspace, entry));
    chain.push_back(entry);
    return entry;
}

Reply<Page<std::vector<AuditEntry>>> FakeAuditService::entries(const AuditQuery &query)
{
    using Entries = Page<std::vector<AuditEntry>>;
    return m_faults.deliver<Entries>(u"entries"_s, Faults::Kind::Read, [this, query] {
        std::vector<AuditEntry> meant;
        for (const std::vector<AuditEntry> &chain : m_rows)
            std::copy_if(chain.begin(), chain.end(), std::back_inserter(meant),
                         [&](const AuditEntry &row) { return matches(row, query); });
        std::stable_sort(meant.begin(), meant.end(), [](const AuditEntry &a, const AuditEntry &b) {
            return a.at != b.at ? a.at > b.at : a.number > b.number;
        });
        Entries page;
        const auto total = static_cast<qsizetype>(meant.size());
        const qsizetype begin = std::min<qsizetype>(query.cursor.toLongLong(), total);
        const qsizetype end = std::min<qsizetype>(begin + query.limit, total);
        page.items.assign(meant.begin() + begin, meant.begin() + end);
        if (end < total)
            page.next = QString::number(end);
        if (query.cursor.isEmpty())
            page.total = total;
        return page;
    });
}

AuditHead::End FakeAuditService::endOf(AuditChain chain)
{
    const std::vector<AuditEntry> &all = rows(chain);
    AuditHead::End end;
    if (!all.empty())
        end = {all.back().number, all.back().hash, {}};
    end = m_told[static_cast<size_t>(chain)].value_or(end);
    if (end.number > 0 && end.signature.isEmpty())
        end.signature = signature(chain, end);
    return end;
}

Reply<AuditHead> FakeAuditService::head()
{
    return m_faults.deliver<AuditHead>(u"head"_s, Faults::Kind::Read, [this] {
        return AuditHead{endOf(AuditChain::Changes), endOf(AuditChain::Refusals), m_publicKey};
    });
}

Reply<std::vector<AuditLink>> FakeAuditService::links(AuditChain chain, quint64 after, int limit)
{
    using Links = std::vector<AuditLink>;
    return m_faults.deliver<Links>(u"links"_s, Faults::Kind::Read, [this, chain, after, limit] {
        Links links;
        for (const AuditEntry &row : rows(chain))
            if (row.number > after && links.size() < static_cast<size_t>(limit))
                links.push_back({row.number, auditchain::contentHash(workspace, row), row.hash});
        return links;
    });
}

Reply<AuditCheck> FakeAuditService::check()
{
    return m_faults.deliver<AuditCheck>(u"check"_s, Faults::Kind::Read, [this] {
        const AuditCheck well{QDateTime::currentDateTimeUtc(),
                              rows(AuditChain::Changes).size(),
                              rows(AuditChain::Refusals).size(),
                              {},
                              {}};
        return m_check.value_or(well);
    });
}

Reply<Done> FakeAuditService::beginExport(const QString &format, const OperationId &)
{
    return m_faults.deliver<Done>(u"beginExport"_s, Faults::Kind::Write, [this, format] {
        m_exports.append(format);
        return Done();
    });
}

} // namespace chatelaine::test
