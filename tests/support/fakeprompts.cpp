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

void FakePrompts::agree()
{
    const std::shared_ptr<Dialog> dialog = topmost();
    const Answers answers = answersOf(*dialog);
    if (answers.revokeOld)
        answers.revokeOld();
    else
        answers.agree(outcomeOf(dialog));
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
    answers.elevate(std::make_shared<const Secret>(password), outcomeOf(dialog));
}

void FakePrompts::close()
{
    topmost()->open = false;
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

void FakePrompts::askUnconfirmed(const ApiKey &key, std::function<void(Outcome)> reissue,
                                 std::function<void(Outcome)> discard)
{
    Answers answers;
    answers.agree = std::move(reissue);
    answers.decline = std::move(discard);
    open({Dialog::What::Unconfirmed, {}, key}, answers);
}

void FakePrompts::askPassword(std::function<void(std::shared_ptr<const Secret>, Outcome)> elevate)
{
    Answers answers;
    answers.elevate = std::move(elevate);
    open({Dialog::What::Password}, answers);
}

void FakePrompts::showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                             std::function<void(Outcome)> discard)
{
    Answers answers;
    answers.agree = std::move(saved);
    answers.decline = std::move(discard);
    open({Dialog::What::Secret, {}, issued.key, {}, issued}, answers);
}

void FakePrompts::showRotation(const ApiKey &oldKey, const ApiKey &newKey, std::function<void()> revokeOld)
{
    Answers answers;
    answers.revokeOld = std::move(revokeOld);
    open({Dialog::What::SideBySide, {}, oldKey, newKey}, answers);
}

void FakePrompts::notice(const Error &error, const QString &)
{
    notices.push_back(error);
}

} // namespace chatelaine::test
