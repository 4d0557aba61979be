// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/auditfilter.h"

#include "service/audit/auditrows.h"
#include "service/policy/permissions.h"
#include "service/routes/problems.h"

#include <limits>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;

Result<qint64> momentOf(const Call &call, const QByteArray &name, qint64 otherwise)
{
    const QString text = call.query.value(name);
    if (text.isEmpty())
        return otherwise;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return problem(u"invalid"_s, u"%1 is a time as 2026-11-21T09:00:00Z."_s.arg(QString::fromLatin1(name)));
    return moment.toMSecsSinceEpoch();
}

// A condition that always holds takes its value too, so that statements differ by what is asked and not by how much.
QString when(const QString &asked, QLatin1StringView condition)
{
    return asked.isEmpty() ? u" AND ? = ''"_s : u" AND "_s + condition;
}

} // namespace

Result<AuditFilter> AuditFilter::of(const Call &call)
{
    const Result<qint64> from = momentOf(call, "from", 0);
    if (!from)
        return from.error();
    const Result<qint64> to = momentOf(call, "to", std::numeric_limits<qint64>::max());
    if (!to)
        return to.error();
    const QString text = call.query.value("q");
    if (text.size() > longestText)
        return problem(u"invalid"_s, u"A search has at most %1 characters."_s.arg(longestText));
    const QString refusals = call.query.value("refusals", u"true"_s);
    if (refusals != "true"_L1 && refusals != "false"_L1)
        return problem(u"invalid"_s, u"refusals is true or false."_s);
    AuditFilter filter{.key = call.query.value("key"),
                       .person = call.query.value("person"),
                       .verb = call.query.value("verb"),
                       .from = *from,
                       .to = *to,
                       .text = text.toCaseFolded(),
                       .refusals = refusals == "true"_L1,
                       .sight = Sight::of(call)};
    if (!Permissions(call).onlyOwnActions(u"audit.read"_s))
        return filter;
    const QString own = call.place.member.text;
    // Somebody else's rows are not there.
    if (!filter.person.isEmpty() && filter.person != own)
        filter.to = filter.from;
    filter.person = own;
    return filter;
}

QString AuditFilter::condition(AuditChain chain) const
{
    // With a plus the time leads no search: then SQLite takes the index of the key, the person or the verb.
    const bool isNarrow = !key.isEmpty() || !person.isEmpty() || (!verb.isEmpty() && !verb.endsWith(u'.'));
    const QString time = isNarrow ? u" AND +at >= ? AND +at < ?"_s : u" AND at >= ? AND at < ?"_s;
    return time + when(key, "key = ?"_L1) + when(person, "actor = ?"_L1) + verbCondition()
        + when(text, "folded LIKE ? ESCAPE '!'"_L1) + sight.conditionOn(auditrows::tableOf(chain) + u".key"_s);
}

QString AuditFilter::verbCondition() const
{
    if (verb.isEmpty())
        return u" AND ? = ?"_s;
    return verb.endsWith(u'.') ? u" AND verb BETWEEN ? AND ?"_s : u" AND verb = ? AND ? <> ''"_s;
}

QString AuditFilter::lastVerb() const
{
    return verb.endsWith(u'.') ? verb + u'~' : verb;
}

QString AuditFilter::pattern() const
{
    if (text.isEmpty())
        return {};
    QString escaped = text;
    escaped.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + escaped + u'%';
}

} // namespace chatelaine::service
