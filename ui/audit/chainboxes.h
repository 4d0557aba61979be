// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

#include <QWidget>

namespace chatelaine {

/// The rows around the first bad one as a chain of boxes: as written, bad, and what can't be vouched for.
class ChainBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit ChainBoxes(QWidget *parent = nullptr);

    /// `rows` is how many the chain has.
    void show(const AuditFlaw &flaw, quint64 rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { Written, Bad, Open };
    struct Box
    {
        quint64 number;
        Kind kind;
    };
    QRect placeOf(size_t at) const;
    void paintWords(QPainter *painter, Kind kind, const QString &words) const;

    std::vector<Box> m_boxes;
    QString m_badWord;
};

} // namespace chatelaine
