// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditwords.h"

#include "ui/audit/auditverbs.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using What = AuditFlaw::What;

struct Audit
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Audit)
};

/// What stands where a row names nothing: a refused wish for something that does not exist.
QString nounOf(const QString &verb)
{
    if (verb.startsWith("key."_L1))
        //: The audit, in place of a name
        return Audit::tr("a key");
    if (verb.startsWith("member."_L1) || verb.startsWith("invitation."_L1) || verb.startsWith("offboarding."_L1))
        //: The audit, in place of a person's name
        return Audit::tr("somebody");
    return u"…"_s;
}

/// What changed of a key says more than that something did.
QString sentenceOf(const AuditEntry &row, const AuditVerb &verb)
{
    if (row.chain == AuditChain::Refusals)
        //: The audit: follows a name; %1 is what somebody tried, as "Key expired"
        return verb.refused ? Audit::tr(verb.refused) : Audit::tr("was refused: %1").arg(Audit::tr(verb.label));
    if (row.verb == "key.changed"_L1 && row.fields.size() == 1)
        //: The audit: follows a name; %2 is a field as "Scopes", to stand within a sentence, and %1 a key
        return Audit::tr("changed %2 of %1").arg(u"%1"_s, inSentence(auditFieldName(row.fields.front().name)));
    return Audit::tr(verb.done);
}

QString counted(const AuditEntry &row, const QString &after)
{
    if (row.times <= 1)
        return after;
    //: The audit: a refusal that came so often within a minute; follows a sentence
    return after + Audit::tr(", %n times", nullptr, row.times);
}

QString number(quint64 count)
{
    return QLocale().toString(count);
}

} // namespace

AuditPhrase auditPhrase(const AuditEntry &row)
{
    const bool refused = row.chain == AuditChain::Refusals;
    const QString name = safeText(row.keyName);
    const AuditVerb *const verb = auditVerb(row.verb);
    if (!verb) {
        //: The audit: follows a name; %1 is what was refused, as the service writes it
        const QString came = refused ? Audit::tr("was refused: %1").arg(safeText(row.verb)) : safeText(row.verb);
        return {came + (name.isEmpty() ? QString() : u" "_s), name, counted(row, {}),
                refused ? u"ban"_s : u"circle-dashed"_s, refused ? Token::DangerText : Token::Text2};
    }
    const QString sentence = sentenceOf(row, *verb);
    const qsizetype at = sentence.indexOf("%1"_L1);
    AuditPhrase phrase{sentence, {}, {}, verb->icon, verb->ink};
    if (at >= 0)
        phrase = {sentence.first(at), name.isEmpty() ? nounOf(row.verb) : isolated(name), sentence.sliced(at + 2),
                  verb->icon, verb->ink};
    if (refused) {
        phrase.icon = u"ban"_s;
        phrase.ink = Token::DangerText;
    }
    phrase.after = counted(row, phrase.after);
    return phrase;
}

bool isByService(const AuditEntry &row)
{
    return row.actorId.isEmpty() && row.role.isEmpty();
}

QString auditActor(const AuditEntry &row)
{
    //: The audit: nobody did it, the service did by itself
    return isByService(row) ? Audit::tr("The service") : safeText(row.actor);
}

QString auditFieldName(const QString &field)
{
    // clang-format off
    static const std::vector<std::pair<QLatin1String, const char *>> names{
        {"name"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Name")},
        {"scopes"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Scopes")},
        {"owner"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Owner")},
        {"state"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "State")},
        {"expires"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Expires")},
        {"note"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Note")},
        {"tags"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Tags")},
        {"role"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Role")},
        {"status"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Status")},
        {"url"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Address")},
        {"events"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Events")},
        {"environment"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Environment")},
        {"description"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Description")},
        {"paused"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Paused")},
        {"grace"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Grace")},
        {"secret"_L1, QT_TRANSLATE_NOOP("chatelaine::Audit", "Secret")},
    };
    // clang-format on
    for (const auto &[id, text] : names)
        if (id == field)
            return Audit::tr(text);
    return safeText(field);
}

QString shortHash(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    if (hex.size() < 16)
        return u"–"_s;
    return isolated(u"%1 %2 … %3"_s.arg(hex.first(4), hex.sliced(4, 4), hex.last(4)));
}

QString allowedText(const AuditEntry &row, const Profile *profile)
{
    const Profile::Role *const role = profile ? profile->role(row.role) : nullptr;
    QString permission = safeText(row.allowedBy);
    if (profile)
        for (const Profile::Permission &each : profile->permissions)
            if (each.id == row.allowedBy)
                permission = localized(each.label);
    QStringList parts{role ? localized(role->label) : safeText(row.role), permission};
    parts.removeAll(QString());
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

QString findingTitle(const AuditFinding &finding)
{
    if (!finding.flaw)
        //: The audit can't be trusted: another key signs it than when this dashboard first saw it
        return Audit::tr("The service signs the audit with another key");
    const QString row = number(finding.flaw->number);
    switch (finding.flaw->what) {
    case What::Changed:
        return Audit::tr("Row %1 was changed after it was written").arg(row);
    case What::Removed:
        return Audit::tr("Row %1 was removed").arg(row);
    case What::Inserted:
        return Audit::tr("Row %1 was put in afterwards").arg(row);
    case What::Swapped:
        return Audit::tr("Row %1 changed places with the next one").arg(row);
    case What::Cut:
        return Audit::tr("The rows from %1 on were cut off").arg(row);
    case What::Forged:
        return Audit::tr("The end of the chain, row %1, isn't signed by the service").arg(row);
    }
    Q_UNREACHABLE();
}

QString findingMeaning(const AuditFinding &finding)
{
    if (!finding.flaw)
        return Audit::tr("Nobody can vouch for any row until it is known why. First seen: %1. Now: %2.")
            .arg(shortHash(finding.trustedKey), shortHash(finding.presentKey));
    const quint64 before = finding.flaw->number - 1;
    //: Of the audit: rows that are as they were written
    QString meaning = Audit::tr("The %1 rows before it are as written.").arg(number(before));
    if (finding.flaw->chain == AuditChain::Refusals)
        meaning = Audit::tr("It is in the chain of refused attempts.") + u' ' + meaning;
    if (finding.rows > finding.flaw->number)
        meaning += u' '
            + Audit::tr("Nobody can vouch for the %1 after it, though each may be true.")
                  .arg(number(finding.rows - finding.flaw->number));
    return meaning + u' ' + Audit::tr("Keep the file as it is and compare it with a backup.");
}

QString findingChip(const AuditFinding &finding)
{
    //: A chip beside the title
    return finding.flaw ? Audit::tr("Chain broken at row %1").arg(number(finding.flaw->number))
                        //: A chip beside the title: another key signs the audit than before
                        : Audit::tr("Signed by another key");
}

QString flawWord(What what)
{
    switch (what) {
    case What::Changed:
        //: Below the row of the audit that is not as it was written
        return Audit::tr("changed");
    case What::Removed:
        //: Below the row of the audit that is not as it was written
        return Audit::tr("removed");
    case What::Inserted:
        //: Below the row of the audit that is not as it was written
        return Audit::tr("put in");
    case What::Swapped:
        //: Below the row of the audit that is not as it was written
        return Audit::tr("swapped");
    case What::Cut:
        //: Below the row of the audit that is not as it was written
        return Audit::tr("cut off");
    case What::Forged:
        //: Below the row of the audit that is not as it was written
        return Audit::tr("not signed");
    }
    Q_UNREACHABLE();
}

QString asItStandsText(const AuditEntry &row)
{
    //: What a changed row of the audit says now: %1 is a person, %2 what they did, %3 a moment
    return Audit::tr("It says: %1, %2, %3.").arg(auditActor(row), auditPhrase(row).text(), utcMoment(row.at));
}

QString utcMoment(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    //: A date, a time, and the zone it is in
    return Audit::tr("%1, %2 UTC").arg(date(utc.date()), QLocale().toString(utc.time(), u"HH:mm:ss"_s));
}

} // namespace chatelaine
