// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

class ElidedLabel;

/// The id of a request, for whoever asks for support: "Request req_01JD4Z8K3M", with a button that copies it.
class RequestId : public QWidget
{
    Q_OBJECT

public:
    explicit RequestId(QWidget *parent = nullptr);

    /// Hides itself where there is none: the request never arrived.
    void setId(const QString &id);

private:
    QString m_id;
    ElidedLabel *m_shown;
};

} // namespace chatelaine
