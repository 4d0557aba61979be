// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QPlainTextEdit>
#include <memory>

namespace chatelaine {

/// Takes what somebody pastes of an answer, as plain text and not too much of it. A key's secret in it is masked before
/// it gets into the document; nothing can be undone, and nothing stays after clear().
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteEdit(std::shared_ptr<const Profile> profile, QWidget *parent = nullptr);

    /// Whether a secret was masked since the text was last empty.
    bool metSecret() const { return m_metSecret; }

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    void maskTyped();

    std::shared_ptr<const Profile> m_profile;
    bool m_metSecret = false;
};

} // namespace chatelaine
