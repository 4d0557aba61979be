// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "app/secretclipboard.h"
#include "app/workspacecontext.h"

#include <QTimer>
#include <QWidget>

namespace chatelaine {

class Actions;
class CardGrid;
class EnvironmentBand;
class NoticeBoard;
class OldKeyPlaces;
class PairAdvice;
class PairCard;
class PairHeading;

/// The keys of a profile that has one of each kind: a card each, what is left to do after a rotation, and advice.
class PairPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    PairPage(WorkspaceContext &context, Actions &actions, NoticeBoard &notices, SecretClipboard &clipboard,
             QWidget *parent = nullptr);
    ~PairPage() override;

    QString environment() const;
    Selection selection() const; ///< the key of the card that somebody works in
    void showKey(const KeyId &key);

    /// Of a key that has its card here, false if it has none: shows it, or lends it to the clipboard.
    bool reveal(const IssuedKey &revealed);
    bool lend(const IssuedKey &revealed, std::chrono::seconds lent);

Q_SIGNALS:
    void selectionChanged();
    void environmentChanged();
    void rolesWanted();
    void copyText(const QString &text);
    void copySecret(const chatelaine::IssuedKey &revealed);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What is read about a key beside the key itself.
    struct Reading
    {
        quint64 version = 0; ///< of the key it was asked for
        std::optional<KeyUsage> usage;
        std::optional<QDateTime> rotatedAt;
        QStringList readers; ///< who revealed the secret that works now
    };

    void showProfile();
    void makeCards(const Profile &profile);
    void showKeys();
    void showBelow(const QDateTime &now);
    QString tickObstacle(const ApiKey &key) const;
    void read(const ApiKey &key);
    void readUsage(const KeyId &key);
    void takeHistory(const KeyId &key, const std::vector<AuditEntry> &entries);
    std::optional<ApiKey> keyOf(const QString &kind) const;
    PairCard *cardOf(const KeyId &key) const;
    void follow(QWidget *focus);

    WorkspaceContext &m_context;
    Actions &m_actions;
    SecretClipboard &m_clipboard;
    EnvironmentBand *m_band;
    PairHeading *m_heading;
    CardGrid *m_grid;
    OldKeyPlaces *m_places;
    PairAdvice *m_advice;
    std::shared_ptr<const Profile> m_profile; ///< of the cards
    std::vector<PairCard *> m_cards;
    PairCard *m_current = nullptr;
    QHash<KeyId, Reading> m_readings;
    QTimer m_clock;
};

} // namespace chatelaine
