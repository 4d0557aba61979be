// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeprompts.h"

#include <algorithm>

namespace chatelaine::test {

const FakePrompts::Dialog *FakePrompts::top() const
{
    return topmost().get();
}

std::shared_ptr<FakePrompts::Dialog> FakePrompts::topmost() const
{
    const auto found =
        std::find_if(m_dialogs.rbegin(), m_dialogs.rend(), [](const auto &dialog) { return dialog->open; });
    return found == m_dialogs.rend() ? nullptr : *found;
}

const FakePrompts::Answers &FakePrompts::answersOf(const Dialog &dialog) const
{
    const auto found =
        std::find_if(m_dialogs.begin(), m_dialogs.end(), [&](const auto &d) { return d.get() == &dialog; });
    return m_answers[static_cast<size_t>(found - m_dialogs.begin())];
}

Prompts::Outcome FakePrompts::outcomeOf(const std::shared_ptr<Dialog> &dialog)
{
    return [dialog](const std::optional<Error> &error) {
        dialog->problem = error;
        dialog->open = error.has_value() && dialog->open;
    };
}

void FakePrompts::open(const Dialog &dialog, const Answers &answers)
{
    m_dialogs.push_back(std::make_shared<Dialog>(dialog));
    m_answers.push_back(answers);
}

void FakePrompts::create(const KeyDraft &draft)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.create(draft, outcomeOf(dialog));
}

void FakePrompts::rotate(const RotationRequest &request)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.rotate(request, outcomeOf(dialog));
}

void FakePrompts::save(const WebhookDraft &endpoint)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.saveEndpoint(endpoint, outcomeOf(dialog));
}

void FakePrompts::send(const QString &event)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.send(event, outcomeOf(dialog));
}

void FakePrompts::agree()
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.agree(outcomeOf(dialog));
}

void FakePrompts::save(const ApiKey &seen, const QStringList &scopes)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.save(seen, scopes, outcomeOf(dialog));
}

void FakePrompts::save(const KeyEdit &merged)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.saveMerged(merged, outcomeOf(dialog));
}

void FakePrompts::askConflict(const KeyConflict &conflict, const ConflictAnswers &answers)
{
    Answers kept;
    kept.saveMerged = answers.save;
    kept.agree = [answers](const Outcome &outcome) {
        outcome(std::nullopt);
        answers.discard();
    };
    kept.instead = answers.keepEditing;
    Dialog dialog{Dialog::What::Conflict};
    dialog.key = conflict.base;
    dialog.conflict = conflict;
    open(dialog, kept);
}

void FakePrompts::decline()
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    if (!answers.instead) {
        answers.decline(outcomeOf(dialog));
        return;
    }
    dialog->open = false;
    answers.instead();
}

void FakePrompts::type(QByteArrayView password)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.prove({std::make_shared<const Secret>(password), nullptr}, outcomeOf(dialog));
}

void FakePrompts::typeCode(QByteArrayView code)
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    answers.prove({nullptr, std::make_shared<const Secret>(code)}, outcomeOf(dialog));
}

void FakePrompts::close()
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    dialog->open = false;
    if (answers.turnAway)
        answers.turnAway();
}

void FakePrompts::askDraft(const KeyDraft &start, std::function<void(KeyDraft, Outcome)> create)
{
    Answers answers;
    answers.create = std::move(create);
    open({Dialog::What::Draft, start}, answers);
}

void FakePrompts::askRevoke(const ApiKey &key, std::function<void(Outcome)> revoke, std::function<void()> rotateInstead)
{
    Answers answers;
    answers.agree = std::move(revoke);
    answers.instead = std::move(rotateInstead);
    open({Dialog::What::Revoke, {}, key}, answers);
}

void FakePrompts::askRotation(const ApiKey &key, std::function<void(RotationRequest, Outcome)> rotate)
{
    Answers answers;
    answers.rotate = std::move(rotate);
    open({Dialog::What::Rotation, {}, key}, answers);
}

void FakePrompts::askDelete(const ApiKey &key, std::function<void(Outcome)> remove)
{
    Answers answers;
    answers.agree = std::move(remove);
    open({Dialog::What::Delete, {}, key}, answers);
}

void FakePrompts::askEndOldSecret(const ApiKey &key, std::function<void(Outcome)> end)
{
    Answers answers;
    answers.agree = std::move(end);
    open({Dialog::What::EndOld, {}, key}, answers);
}

void FakePrompts::askUnconfirmed(const ApiKey &key, std::function<void(Outcome)> reissue,
                                 std::function<void(Outcome)> discard)
{
    Answers answers;
    answers.agree = std::move(reissue);
    answers.decline = std::move(discard);
    open({Dialog::What::Unconfirmed, {}, key}, answers);
}

void FakePrompts::askProof(std::function<void(Proof, Outcome)> prove, std::function<void()> turnAway)
{
    Answers answers;
    answers.prove = std::move(prove);
    answers.turnAway = std::move(turnAway);
    open({Dialog::What::Proof}, answers);
}

void FakePrompts::showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                             std::function<void(Outcome)> discard)
{
    Answers answers;
    answers.agree = std::move(saved);
    answers.decline = std::move(discard);
    open({Dialog::What::Secret, {}, issued.key, issued}, answers);
}

void FakePrompts::askScopes(const ApiKey &key, std::function<void(ApiKey, QStringList, Outcome)> save)
{
    Answers answers;
    answers.save = std::move(save);
    open({Dialog::What::Scopes, {}, key}, answers);
}

void FakePrompts::openOn(Dialog::What what, const Webhook &webhook, const Answers &answers)
{
    Dialog dialog{what};
    dialog.webhook = webhook;
    open(dialog, answers);
}

void FakePrompts::askWebhook(const WebhookDraft &start, const std::optional<Webhook> &existing,
                             std::function<void(WebhookDraft, Outcome)> save)
{
    Answers answers;
    answers.saveEndpoint = std::move(save);
    Dialog dialog{Dialog::What::Webhook};
    dialog.endpoint = start;
    dialog.webhook = existing.value_or(Webhook());
    open(dialog, answers);
}

void FakePrompts::askReplaceSecret(const Webhook &webhook, std::function<void(Outcome)> replace)
{
    Answers answers;
    answers.agree = std::move(replace);
    openOn(Dialog::What::ReplaceSecret, webhook, answers);
}

void FakePrompts::askRemoveWebhook(const Webhook &webhook, std::function<void(Outcome)> remove)
{
    Answers answers;
    answers.agree = std::move(remove);
    openOn(Dialog::What::RemoveWebhook, webhook, answers);
}

void FakePrompts::askTestEvent(const Webhook &webhook, std::function<void(QString, Outcome)> send)
{
    Answers answers;
    answers.send = std::move(send);
    openOn(Dialog::What::TestEvent, webhook, answers);
}

void FakePrompts::showWebhookSecret(const IssuedWebhook &issued, std::function<void(Outcome)> saved)
{
    Answers answers;
    answers.agree = std::move(saved);
    Dialog dialog{Dialog::What::WebhookSecret};
    dialog.webhook = issued.webhook;
    dialog.signingSecret = issued.secret;
    open(dialog, answers);
}

void FakePrompts::askFile(const FileWish &wish, std::function<void(QString)> chosen)
{
    files.push_back(wish);
    m_chosen = std::move(chosen);
}

void FakePrompts::notice(const Error &error, const QString &)
{
    notices.push_back(error);
}

} // namespace chatelaine::test
