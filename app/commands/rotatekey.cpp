// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/rotatekey.h"

#include "app/commands/handover.h"
#include "app/commands/revokekey.h"
#include "app/commands/writing.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The older and the newer key of a rotation by overlap that is under way.
struct Pair
{
    ApiKey older, newer;
};

std::optional<Pair> underWay(WorkspaceContext &context, const ApiKey &key)
{
    const KeyTableModel &keys = context.catalog().keys();
    const bool isOlder = !key.replacedBy.isEmpty();
    const std::optional<ApiKey> other = keys.find(isOlder ? key.replacedBy : key.replaces);
    if (!other || other->state.meaning == StateClass::Ended || key.state.meaning == StateClass::Ended)
        return std::nullopt;
    return isOlder ? Pair{key, *other} : Pair{*other, key};
}

void showSideBySide(const QPointer<WorkspaceContext> &context, Prompts &prompts, const Pair &pair)
{
    prompts.showRotation(pair.older, pair.newer, [context, &prompts, older = pair.older] {
        if (context)
            RevokeKey(*context).run({{handover::current(*context, older)}, {}, {}}, prompts);
    });
}

} // namespace

Command::Face RotateKey::face() const
{
    return {u"key.rotate"_s, tr("Rotate…"), u"refresh-cw"_s, QKeySequence(u"Ctrl+R"_s), u"key"_s};
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
    const QPointer<WorkspaceContext> context(&m_context);
    if (const std::optional<Pair> pair = underWay(m_context, key)) {
        showSideBySide(context, prompts, *pair);
        return;
    }
    const auto done = [context, &prompts, key](const ApiKey &newer) {
        // A new secret for the same key leaves nothing to compare.
        if (context && newer.id != key.id)
            showSideBySide(context, prompts, {handover::current(*context, key), newer});
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
                            Writing::start(context, prompts, send, outcome, {issued, {}, lost});
                        });
}

} // namespace chatelaine
