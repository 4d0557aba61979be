// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tokensin.h"

#include <QRegularExpression>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

// A token's random part has fifty characters, a visible part at most a dozen: what lies between may be half a secret.
constexpr int shortest = 16;
// Where nothing stands before it, any long word would look like a token.
constexpr int shortestWithoutPrefix = 40;

/// What a token of a template looks like, as "sk_live_" and then many letters and digits.
QRegularExpression shapeOf(const QString &pattern)
{
    const qsizetype id = pattern.indexOf("{id}"_L1);
    const qsizetype secret = pattern.indexOf("{secret}"_L1);
    const qsizetype first = id < 0 ? secret : id;
    if (first < 0)
        return QRegularExpression(u"(?!)"_s); // never matches: a template without a secret
    const QString prefix = pattern.left(first);
    const QString middle = id < 0 || secret < id ? QString() : pattern.mid(id + 4, secret - id - 4);
    const QString joint = middle.isEmpty() ? QString() : u"(?:%1)?"_s.arg(QRegularExpression::escape(middle));
    return QRegularExpression(
        u"(%1)(?:[0-9A-Za-z]%2){%3,}"_s.arg(QRegularExpression::escape(prefix), joint,
                                            QString::number(prefix.isEmpty() ? shortestWithoutPrefix : shortest)));
}

} // namespace

std::vector<TokenSpan> tokensIn(const QString &text, const Profile &profile)
{
    std::vector<TokenSpan> found;
    for (const Profile::KeyKind &kind : profile.kinds) {
        if (kind.delivery == Profile::KeyKind::Delivery::Public)
            continue;
        for (const QString &pattern : kind.tokenByEnvironment) {
            for (auto each = shapeOf(pattern).globalMatch(text); each.hasNext();) {
                const QRegularExpressionMatch match = each.next();
                found.push_back({match.capturedStart(), match.capturedLength(1), match.capturedLength()});
            }
        }
    }
    // One template may be the beginning of another: the longest match tells all.
    std::sort(found.begin(), found.end(), [](const TokenSpan &a, const TokenSpan &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.length > b.length;
    });
    std::vector<TokenSpan> apart;
    for (const TokenSpan &span : found)
        if (apart.empty() || span.begin >= apart.back().begin + apart.back().length)
            apart.push_back(span);
    return apart;
}

QString withoutTokens(const QString &text, const Profile &profile)
{
    QString masked = text;
    for (const TokenSpan &span : tokensIn(text, profile))
        std::fill_n(masked.begin() + span.begin + span.known, span.length - span.known, QChar(u'•'));
    return masked;
}

} // namespace chatelaine
