// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "app/secretclipboard.h"
#include "domain/profile.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace chatelaine {

class Actions;
class ClipboardLine;
class GlimpseLine;
class KeyBox;
class KeyLines;
class Label;
class RegenerateBox;

/// The key of one kind, with everything that is done to it, as the parts of a card.
class PairCard : public QObject
{
    Q_OBJECT

public:
    /// What it shows of its kind.
    struct Content
    {
        std::optional<ApiKey> key; ///< none: it can be created
        std::optional<KeyUsage> usage; ///< none: not told yet
        bool reading = false; ///< whether there is a key is not known yet
    };

    /// All must outlive it; the parts belong to whoever places them.
    PairCard(const Profile &profile, const Profile::KeyKind &kind, Actions &actions, SecretClipboard &clipboard,
             QObject *parent);

    std::vector<QWidget *> parts() const; ///< from the top down
    bool holds(const QWidget *widget) const;

    void show(const Content &content, const QString &environment, const QDateTime &now);
    void refreshVerbs(); ///< whether they apply, asked anew
    const std::optional<ApiKey> &key() const { return m_content.key; }
    const QString &kind() const { return m_kind.id; }
    Selection selection() const; ///< what its verbs apply to

    void reveal(const std::shared_ptr<const Secret> &secret);
    void lend(const std::shared_ptr<const Secret> &secret, std::chrono::seconds lent); ///< to the clipboard
    void hideSecret();
    void focus();

Q_SIGNALS:
    void copyText(const QString &text);
    void copySecret(const std::shared_ptr<const chatelaine::Secret> &secret);

private:
    QWidget *makeHead();
    QWidget *makeNote(const Profile &profile, SecretClipboard &clipboard);
    void showNote();

    Profile::KeyKind m_kind;
    Actions &m_actions;
    Content m_content;
    QString m_environment;
    QPointer<QWidget> m_head, m_note;
    QPointer<KeyBox> m_box;
    QPointer<KeyLines> m_lines;
    QPointer<RegenerateBox> m_regenerate;
    QWidget *m_plain = nullptr; ///< the note while nothing runs
    GlimpseLine *m_glimpse = nullptr;
    ClipboardLine *m_clipboard = nullptr;
    bool m_lends = false;
};

} // namespace chatelaine
