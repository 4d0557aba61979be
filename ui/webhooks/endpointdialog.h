// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

class QLineEdit;

namespace chatelaine {

class EventChoice;
class Field;
class Segmented;

/// Asks for an endpoint to add or to change: where it is, what it is called, of whose keys it hears and of what.
class EndpointDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Save = std::function<void(WebhookDraft, Prompts::Outcome)>;

    enum class Purpose { Add, Edit };

    EndpointDialog(const WebhookDraft &start, Purpose purpose, const DialogContext &context, Save save,
                   QWidget *parent = nullptr);

    WebhookDraft draft() const;

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void check();
    QString urlSentence(const FieldProblem &problem) const;
    QString reason(const std::vector<FieldProblem> &found) const;
    const Profile &profile() const { return *m_context.profile; }

    DialogContext m_context;
    QLineEdit *m_url;
    Field *m_urlField;
    QLineEdit *m_name;
    Field *m_nameField;
    Segmented *m_environment;
    EventChoice *m_events;
    Field *m_eventsField;
    QPushButton *m_verb;
    bool m_urlLeft = false; ///< a half-typed address is no error before somebody left it
};

} // namespace chatelaine
