// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

namespace chatelaine {

class ElidedLabel;
class IconLabel;

/// Below the table: how much of it is seen, and whose clock its times follow.
class KeysFooter : public QWidget
{
    Q_OBJECT

public:
    explicit KeysFooter(QWidget *parent = nullptr);

    void setCounts(int shown, int total, int selected);
    /// The service's word on looking after keys, in the room that is left; empty is none.
    void setAdvice(const QString &advice);
    void setProgress(int loaded, std::optional<qint64> expected);

private:
    ElidedLabel *m_counts;
    IconLabel *m_icon;
    ElidedLabel *m_advice;
};

} // namespace chatelaine
