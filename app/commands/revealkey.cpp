// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/revealkey.h"

#include "app/commands/handover.h"
#include "app/commands/writing.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRecoverable(const Profile::KeyKind &kind)
{
    return kind.delivery == Profile::KeyKind::Delivery::Recoverable;
}

} // namespace

Command::Face RevealKey::face() const
{
    if (m_verb == Verb::Show)
        return {u"key.reveal"_s, tr("Reveal…"), u"eye"_s, {}, u"key"_s};
    return {u"key.copy-secret"_s, tr("Copy secret…"), u"copy"_s, {}, u"key"_s};
}

bool RevealKey::exists() const
{
    return profile() && std::any_of(profile()->kinds.begin(), profile()->kinds.end(), isRecoverable);
}

QString RevealKey::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    const Profile::KeyKind *const kind = profile()->kind(key.kind);
    if (!kind || !isRecoverable(*kind))
        return tr("The service can't show the secret of this key again.");
    const QString ended = endedObstacle(key);
    return ended.isEmpty() ? roleObstacle(u"keys.reveal"_s, key) : ended;
}

void RevealKey::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey key = selection.keys.front();
    const auto send = [key](WorkspaceContext &now) { return now.operations().reveal(handover::current(now, key)); };
    const auto outcome = [&prompts, name = key.name](const std::optional<Error> &error) {
        if (error && error->kind != Error::Kind::StepUp)
            prompts.notice(*error, name);
    };
    Writing::Ends ends;
    ends.revealed = [&prompts, verb = m_verb](const IssuedKey &revealed) {
        if (verb == Verb::Show)
            prompts.showRevealed(revealed);
        else
            prompts.copySecret(revealed);
    };
    Writing::start(&m_context, send, outcome, ends);
}

} // namespace chatelaine
