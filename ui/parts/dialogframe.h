// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts.h"
#include "domain/profile.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace chatelaine {

class Callout;
class Chip;
class EnvironmentBand;
class Label;

/// The base of all dialogs: the environment's band, title and chip, a body, a footer with the verbs.
///
/// Window-modal and opened with open(), deleted when it closes. It stays open until what it asked for was done.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    enum class Head { Plain, Ruled }; ///< Ruled has a line below the title and no margin round the body

    DialogFrame(const QString &title, int width, Head head, QWidget *parent);

    void setTitle(const QString &title); ///< where it becomes another
    void setSub(const QString &sub); ///< a sentence below the title
    void setNote(const QString &note); ///< a fact at the end of the title's line
    void setLead(QWidget *lead); ///< before title and sentence, as a face
    void addToTitle(QWidget *widget); ///< at the end of the title's line
    /// Band and chip; an empty environment takes both away.
    void setEnvironment(const Profile &profile, const QString &environment);

    QVBoxLayout *body() const { return m_body; }

    /// In reading order: what stands at the left, then Cancel, then the verb.
    void addAlternative(QWidget *widget);
    QPushButton *addCancel(const QString &text = {});
    QPushButton *addVerb(const QString &text, const char *kind); ///< becomes the default unless it is danger

    /// Why the verb is disabled; empty takes it away.
    void setReason(const QString &reason);
    void showError(const Error &error);
    void clearError();

    /// While something is being applied: inputs and verbs wait, Escape does nothing.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

    /// Tells this dialog what came of it: nothing accepts it, an error keeps it open. May come after it is gone.
    Prompts::Outcome outcome();

    void reject() override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// An error of one field goes there; true if the dialog took it.
    virtual bool showFieldError(const FieldProblem &problem);

private:
    void fitHeight();

    EnvironmentBand *m_band;
    Label *m_title;
    Chip *m_chip;
    Label *m_note;
    Label *m_sub;
    QHBoxLayout *m_head;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
    QScrollArea *m_scroll;
    QWidget *m_content;
    Callout *m_error;
    QHBoxLayout *m_footer;
    Label *m_reason;
    QPointer<QWidget> m_focusBefore;
    bool m_busy = false;
};

} // namespace chatelaine
