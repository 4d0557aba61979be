// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/webhook.h"

#include "domain/plaintext.h"

#include <QUrl>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problems = std::vector<FieldProblem>;

void checkUrl(const QString &text, Problems &found)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.trimmed().isEmpty())
        found.push_back({u"/url"_s, u"required"_s, u"A webhook needs an address."_s});
    else if (text.size() > longestWebhookUrl)
        found.push_back({u"/url"_s, u"too-long"_s, u"An address has at most %1 characters."_s.arg(longestWebhookUrl)});
    else if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        found.push_back({u"/url"_s, u"malformed"_s, u"An address is a URL, as https://ops.example/keys."_s});
    else if (!url.userInfo().isEmpty() || url.hasFragment())
        found.push_back({u"/url"_s, u"not-allowed"_s, u"An address holds no user name, password or fragment."_s});
}

void checkEvents(const QStringList &events, const Profile &profile, Problems &found)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        const bool known = std::any_of(profile.events.begin(), profile.events.end(),
                                       [&](const Profile::Event &event) { return event.id == events.at(i); });
        if (!known)
            found.push_back({u"/events/%1"_s.arg(i), u"unknown"_s, u"There is no such event here."_s});
    }
}

} // namespace

std::vector<FieldProblem> problems(const WebhookDraft &draft, const Profile &profile)
{
    Problems found;
    checkUrl(draft.url, found);
    if (draft.name.size() > longestWebhookName)
        found.push_back({u"/name"_s, u"too-long"_s, u"A name has at most %1 characters."_s.arg(longestWebhookName)});
    else if (hasForbiddenCharacters(draft.name))
        found.push_back({u"/name"_s, u"forbidden-character"_s, u"A name holds no control characters."_s});
    if (!draft.environment.isEmpty() && !profile.environment(draft.environment))
        found.push_back({u"/environment"_s, u"unknown"_s, u"There is no such environment here."_s});
    checkEvents(draft.events, profile, found);
    return found;
}

} // namespace chatelaine
