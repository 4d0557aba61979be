// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

#include <QString>
#include <vector>

namespace chatelaine {

/// That somebody meant to write something, noted before it was sent. Holds no secret.
struct Intent
{
    OperationId id;
    WorkspaceId workspace;
    QString verb; ///< "create", "rotate", …
    KeyId key; ///< empty for create
    QString keyName;
    QString environment;
    QDateTime at; ///< UTC

    friend bool operator==(const Intent &, const Intent &) = default;
};

/// The open intents in one file, one JSON line each, mode 0600, synced before append() returns.
/// A torn last line is what a crash leaves: it was never sent. Any other damage is an error that names the file,
/// and while there is one nothing is appended, so that nothing in it is lost.
class IntentJournal
{
public:
    explicit IntentJournal(const QString &path);

    /// Reads what an earlier run left open.
    Result<Done> load();

    Result<Done> append(const Intent &intent);
    /// It is no longer open, even where the disk will not take note of that: then the next start asks once more.
    Result<Done> close(const OperationId &id);

    const std::vector<Intent> &open() const { return m_open; }

private:
    Result<Done> rewrite();

    QString m_path;
    std::vector<Intent> m_open;
    std::optional<Error> m_damage;
};

} // namespace chatelaine
