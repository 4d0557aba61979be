// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/keycatalog.h"

#include <QPointer>
#include <QWidget>

namespace chatelaine {

/// At the end of the menu bar: whether what is seen is what the service has. A dot and a sentence.
class StatusLight : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLight(QWidget *parent = nullptr);

    /// Null where no workspace is open.
    void setCatalog(KeyCatalog *catalog);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentence() const;
    void refresh();

    QPointer<KeyCatalog> m_catalog;
    QString m_text;
    QTimer m_clock;
};

} // namespace chatelaine
