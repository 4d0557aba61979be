// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditverification.h"

#include "client/auditsignature.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <algorithm>

namespace chatelaine {

namespace {

constexpr int linksAtOnce = 10'000;
constexpr int rowsAtOnce = 1'000;

/// What one page of rows brought, computed beside the window's thread.
struct Compared
{
    std::optional<AuditFlaw> flaw;
    std::vector<AuditEntry> suspects;
};

Compared compare(const WorkspaceId &workspace, AuditWalk &changes, AuditWalk &refusals,
                 const std::vector<AuditEntry> &rows)
{
    Compared found;
    for (const AuditEntry &row : rows) {
        AuditWalk &walk = row.chain == AuditChain::Changes ? changes : refusals;
        walk.compare(workspace, row);
        if (walk.flaw() && walk.flaw()->number == row.number)
            found.suspects.push_back(row);
    }
    found.flaw = changes.flaw() ? changes.flaw() : refusals.flaw();
    return found;
}

/// Goes on with what another thread computed, unless the owner has gone meanwhile: a continuation would ask that
/// thread whether it has.
template <class T, class Then>
void follow(QObject *owner, const QFuture<T> &computed, const Then &then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(computed);
}

} // namespace

AuditVerification::AuditVerification(AuditService &service, const WorkspaceId &workspace, const AuditSight &sight,
                                     Depth depth, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_workspace(workspace)
    , m_sight(sight)
    , m_depth(depth)
{
}

AuditVerification::~AuditVerification() = default;

void AuditVerification::start()
{
    m_service.head().then(this, [this](const Result<AuditHead> &head) {
        if (head)
            takeHead(*head);
        else
            fail(head.error());
    });
}

void AuditVerification::takeHead(const AuditHead &head)
{
    m_verdict.head = head;
    if (!m_sight.publicKey.isEmpty() && head.publicKey != m_sight.publicKey) {
        m_verdict.finding =
            AuditFinding{{}, {}, m_sight.publicKey, head.publicKey, head.changes.number + head.refusals.number};
        end();
        return;
    }
    checkSignatures();
    const bool whole = m_depth == Depth::Whole;
    for (const AuditChain chain : {AuditChain::Changes, AuditChain::Refusals}) {
        // A first glance has nothing to go on from; what it sees is what later ones hold the service to.
        const bool first = !whole && m_sight.publicKey.isEmpty();
        const AuditHead::End from = first ? endOf(chain) : whole ? AuditHead::End{} : seenOf(chain);
        walkOf(chain) = std::make_shared<AuditWalk>(chain, from, endOf(chain));
        if (const auto &flaw = walkOf(chain)->flaw())
            note(*flaw);
    }
    m_all = (whole ? 2 : 1) * (head.changes.number + head.refusals.number);
    readLinks(AuditChain::Changes);
}

void AuditVerification::checkSignatures()
{
    for (const AuditChain chain : {AuditChain::Changes, AuditChain::Refusals})
        if (!auditsignature::isRight(m_workspace, chain, endOf(chain), m_verdict.head.publicKey))
            note({AuditFlaw::What::Forged, chain, endOf(chain).number});
}

void AuditVerification::readLinks(AuditChain chain)
{
    const Walk walk = walkOf(chain);
    // Where it stands, or where the last page ended: a row further on, as one waits to be judged by the next.
    const quint64 after = walk->received();
    if (walk->flaw() || after >= endOf(chain).number)
        return takeLinks(chain, {}, *walk);
    m_service.links(chain, after, linksAtOnce)
        .then(this, [this, chain, walk](const Result<std::vector<AuditLink>> &links) {
            if (!links)
                return fail(links.error());
            const auto walkOn = [walk, page = *links] {
                walk->take(page);
                return page;
            };
            follow(this, QtConcurrent::run(walkOn),
                   [this, chain, walk](const std::vector<AuditLink> &page) { takeLinks(chain, page, *walk); });
        });
}

void AuditVerification::takeLinks(AuditChain chain, const std::vector<AuditLink> &links, const AuditWalk &walked)
{
    advance(links.size());
    if (!walked.flaw() && links.size() == linksAtOnce && links.back().number < endOf(chain).number)
        return readLinks(chain);
    walkOf(chain)->finish();
    // What was seen once must still be there, though every hash after it were computed anew.
    const AuditHead::End &seen = seenOf(chain);
    if (m_depth == Depth::Whole && !walked.flaw() && !walked.passes(seen))
        note({seen.number > endOf(chain).number ? AuditFlaw::What::Cut : AuditFlaw::What::Changed, chain,
              std::min(seen.number, endOf(chain).number + 1)});
    if (walked.flaw())
        note(*walked.flaw());
    if (chain == AuditChain::Changes)
        readLinks(AuditChain::Refusals);
    else if (m_depth == Depth::Glance)
        end();
    else
        readRows({});
}

void AuditVerification::readRows(const QString &cursor)
{
    AuditQuery query;
    query.cursor = cursor;
    query.limit = rowsAtOnce;
    m_service.entries(query).then(this, [this](const Result<Page<std::vector<AuditEntry>>> &page) {
        if (!page)
            return fail(page.error());
        const auto compareAll = [workspace = m_workspace, changes = m_changes, refusals = m_refusals,
                                 rows = page->items] { return compare(workspace, *changes, *refusals, rows); };
        follow(this, QtConcurrent::run(compareAll),
               [this, next = page->next, count = page->items.size()](const Compared &found) {
                   advance(count);
                   m_suspects.insert(m_suspects.end(), found.suspects.begin(), found.suspects.end());
                   if (found.flaw)
                       note(*found.flaw);
                   if (next.isEmpty())
                       askService();
                   else
                       readRows(next);
               });
    });
}

void AuditVerification::askService()
{
    m_service.check().then(this, [this](const Result<AuditCheck> &check) {
        if (!check)
            return fail(check.error());
        if (check->flaw) {
            note(*check->flaw);
            if (check->asItStands)
                m_suspects.push_back(*check->asItStands);
        }
        end();
    });
}

// A changed row weighs more than what follows from it, and what was done more than what was refused.
void AuditVerification::note(const AuditFlaw &flaw)
{
    const auto rank = [](const AuditFlaw &each) {
        return std::tuple(each.chain == AuditChain::Refusals, each.what == AuditFlaw::What::Forged, each.number);
    };
    if (!m_verdict.finding)
        m_verdict.finding = AuditFinding{};
    std::optional<AuditFlaw> &known = m_verdict.finding->flaw;
    // An end that nobody signed need not be the chain's: then it says nothing of the last row.
    if (known == AuditFlaw{AuditFlaw::What::Forged, flaw.chain, flaw.number})
        return;
    // Of the same row the service, which has it whole, knows best what became of it; and it is asked last.
    if (!known || rank(flaw) <= rank(*known))
        known = flaw;
}

void AuditVerification::fail(const Error &why)
{
    Q_EMIT finished(why);
}

void AuditVerification::end()
{
    if (m_verdict.finding && m_verdict.finding->flaw) {
        const AuditFlaw &flaw = *m_verdict.finding->flaw;
        m_verdict.finding->rows = endOf(flaw.chain).number;
        const auto row = std::find_if(m_suspects.rbegin(), m_suspects.rend(), [&flaw](const AuditEntry &each) {
            return each.chain == flaw.chain && each.number == flaw.number;
        });
        if (row != m_suspects.rend())
            m_verdict.finding->asItStands = *row;
    }
    Q_EMIT finished(m_verdict);
}

void AuditVerification::advance(quint64 rows)
{
    m_done += rows;
    if (m_all > 0)
        Q_EMIT progressed(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_all)));
}

const AuditHead::End &AuditVerification::endOf(AuditChain chain) const
{
    return chain == AuditChain::Changes ? m_verdict.head.changes : m_verdict.head.refusals;
}

const AuditHead::End &AuditVerification::seenOf(AuditChain chain) const
{
    return chain == AuditChain::Changes ? m_sight.changes : m_sight.refusals;
}

} // namespace chatelaine
