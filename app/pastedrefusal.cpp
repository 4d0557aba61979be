// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pastedrefusal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestWord = 200; ///< of a cause, a scope, a name; more is none
constexpr qsizetype longestSentence = 2000;

bool isStatus(int number)
{
    return number >= 400 && number < 600;
}

QString capped(const QString &text, qsizetype longest)
{
    return text.size() > longest ? QString() : text.trimmed();
}

/// A problem's type without its base: "https://example/problems/revoked" is "revoked"; "about:blank" says nothing.
QString causeOf(const QString &type)
{
    return type == "about:blank"_L1 ? QString()
                                    : capped(type.section(u'/', -1, -1, QString::SectionSkipEmpty), longestWord);
}

/// The first object in a text that may have headers before it and anything after it; empty if it was cut off.
QString firstObject(const QString &text)
{
    const qsizetype begin = text.indexOf(u'{');
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = begin; at >= 0 && at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == u'\\')
            ++at;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'{')
            ++depth;
        else if (!quoted && c == u'}' && --depth == 0)
            return text.mid(begin, at - begin + 1);
    }
    return {};
}

std::optional<int> statusIn(const QJsonValue &value)
{
    bool number = value.isDouble();
    const int status = value.isString() ? value.toString().toInt(&number) : value.toInt();
    return number && isStatus(status) ? std::optional(status) : std::nullopt;
}

/// Its first member of these that is a text.
QString textIn(const QJsonObject &object, std::initializer_list<QLatin1StringView> members, qsizetype longest)
{
    for (const QLatin1StringView member : members)
        if (object[member].isString())
            return capped(object[member].toString(), longest);
    return {};
}

PastedRefusal readObject(const QJsonObject &object)
{
    PastedRefusal read;
    read.status = statusIn(object["status"_L1]);
    read.cause = textIn(object, {"cause"_L1}, longestWord);
    if (read.cause.isEmpty())
        read.cause = causeOf(textIn(object, {"type"_L1}, longestSentence));
    read.title = textIn(object, {"title"_L1, "message"_L1}, longestSentence);
    read.detail = textIn(object, {"detail"_L1}, longestSentence);
    read.neededScope = textIn(object, {"needed_scope"_L1}, longestWord);
    read.requestId = textIn(object, {"request_id"_L1}, longestWord);
    return read;
}

PastedRefusal readBody(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(firstObject(text).toUtf8()).object();
    const PastedRefusal outer = readObject(object);
    // Some answers wrap their problem.
    return outer.isEmpty() && object["error"_L1].isObject() ? readObject(object["error"_L1].toObject()) : outer;
}

/// The value of a header, or of a member of an answer that was cut off.
QString valueOf(const QString &text, const QString &header, const QString &member)
{
    const QRegularExpression line(u"^[<\\s]*%1:[ \\t]*(.*)$"_s.arg(header),
                                  QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch found = line.match(text); found.hasMatch())
        return capped(found.captured(1), longestWord);
    const QRegularExpression pair(u"\"%1\"\\s*:\\s*\"([^\"\\\\]*)\""_s.arg(member));
    return capped(pair.match(text).captured(1), longestWord);
}

std::optional<int> statusOf(const QString &text)
{
    static const QRegularExpression shapes[] = {
        QRegularExpression(u"\\bHTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b"_s),
        QRegularExpression(u"\"status\"\\s*:\\s*\"?(\\d{3})\\b"_s),
        QRegularExpression(u"\\b(\\d{3})\\s+(?:Unauthorized|Forbidden)\\b"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"^\\s*(\\d{3})\\s*$"_s),
        QRegularExpression(u"\\b(?:status|code)\\W{0,4}(\\d{3})\\b"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"(?<![\\w.:-])(401|403)(?![\\w.:-])"_s),
    };
    for (const QRegularExpression &shape : shapes)
        if (const int status = shape.match(text).captured(1).toInt(); isStatus(status))
            return status;
    return std::nullopt;
}

QString requestIdIn(const QString &text)
{
    static const QRegularExpression shape(u"(?<![0-9A-Za-z_])req_[0-9A-Za-z]{6,64}(?![0-9A-Za-z_])"_s);
    return shape.match(text).captured();
}

} // namespace

PastedRefusal readPasted(const QString &text)
{
    const QString looked = text.left(longestPaste);
    PastedRefusal read = readBody(looked);
    // An id goes out to the service, so only what has its shape counts as one.
    read.requestId = requestIdIn(read.requestId);
    if (read.requestId.isEmpty())
        read.requestId = requestIdIn(looked);
    if (!read.status)
        read.status = statusOf(looked);
    if (read.cause.isEmpty())
        read.cause = valueOf(looked, u"Chatelaine-Cause"_s, u"cause"_s);
    if (read.cause.isEmpty())
        read.cause = causeOf(valueOf(looked, u"Type"_s, u"type"_s));
    if (read.neededScope.isEmpty())
        read.neededScope = valueOf(looked, u"Chatelaine-Needed-Scope"_s, u"needed_scope"_s);
    read.keyName = valueOf(looked, u"Chatelaine-Key-Name"_s, u"key_name"_s);
    return read;
}

std::vector<Profile::Refusal> possibleCauses(const Profile &profile, const QString &cause, std::optional<int> status)
{
    if (const Profile::Refusal *known = profile.refusal(cause))
        return {*known};
    if (!cause.isEmpty())
        return {{status.value_or(0), cause, {}, {}}};
    std::vector<Profile::Refusal> all;
    for (const Profile::Refusal &refusal : profile.refusals)
        if (refusal.status == status)
            all.push_back(refusal);
    return all;
}

} // namespace chatelaine
