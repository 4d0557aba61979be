// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/rotatekey.h"

#include "app/commands/handover.h"
#include "app/commands/writing.h"
#include "models/openrotations.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face RotateKey::face() const
{
    // What stops at once is made anew; what works on is turned over.
    const bool atOnce = profile() && profile()->rotation.mode == Profile::Rotation::Mode::Immediate;
    return {u"key.rotate"_s, atOnce ? tr("Regenerate…") : tr("Rotate…"), u"refresh-cw"_s, QKeySequence(u"Ctrl+R"_s),
            u"key"_s};
}

bool RotateKey::exists() const
{
    return profile() && profile()->rotation.mode != Profile::Rotation::Mode::None;
}

QString RotateKey::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    for (const QString &next : {endedObstacle(key), roleObstacle(u"keys.rotate"_s, key)})
        if (!next.isEmpty())
            return next;
    if (key.delivery == Delivery::Unconfirmed)
        return tr("Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.");
    if (key.secondSecret)
        return tr("It has two secrets until the older one ends. Rotate it again after that.");
    return {};
}

void RotateKey::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey key = selection.keys.front();
    if (const std::optional<OpenRotation> open = openRotationOf(m_context.catalog().keys(), key)) {
        prompts.showRotation(open->newer.id);
        return;
    }
    const QPointer<WorkspaceContext> context(&m_context);
    const auto done = [&prompts, key](const ApiKey &newer) {
        // A new secret for the same key leaves nothing to compare.
        if (newer.id != key.id)
            prompts.showRotation(newer.id);
    };
    prompts.askRotation(key,
                        [context, &prompts, key, done](const RotationRequest &how, const Prompts::Outcome &outcome) {
                            const auto send = [key, how](WorkspaceContext &now) {
                                return now.operations().rotate(handover::current(now, key), how);
                            };
                            const auto issued = [context, &prompts, done](const IssuedKey &made) {
                                handover::show(context, prompts, made, done);
                            };
                            const auto lost = [context, &prompts, done](const ApiKey &made) {
                                handover::askLost(context, prompts, made, done);
                            };
                            Writing::start(context, send, outcome, {issued, {}, lost});
                        });
}

} // namespace chatelaine
