// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pastedrefusal.h"
#include "app/workspacecontext.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

#include <QTimer>

namespace chatelaine {

class Callout;
class PasteEdit;
class RefusalAnswer;

/// "Why was a call refused?": somebody pastes what the caller got, and reads why and what helps.
///
/// What is pasted is looked at here and never kept; of it only a request id is sent, to look the call up.
class RefusalDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context : DialogContext
    {
        std::function<Reply<RefusedCall>(const QString &requestId)> find;
        std::function<bool(const KeyId &key)> knows; ///< whether one can go there
    };

    explicit RefusalDialog(const Context &context, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void keyWanted(const chatelaine::KeyId &key);

private:
    QWidget *makePaste();
    void read();
    void lookUp();
    void found(const QString &requestId, const Result<RefusedCall> &call);
    void refresh();

    Context m_context;
    PasteEdit *m_edit;
    Callout *m_secret;
    RefusalAnswer *m_answer;
    QTimer m_pause; ///< before an id that is still being typed is looked up
    PastedRefusal m_pasted;
    QString m_asked; ///< the id that was looked up last
    std::optional<Result<RefusedCall>> m_found; ///< of that id; none while the service is asked
};

} // namespace chatelaine
