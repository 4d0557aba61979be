// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/secretfile.h"

#include "app/durablefile.h"

#include <QFileDialog>

namespace chatelaine {

void saveSecret(QWidget *over, const QString &title, const std::shared_ptr<const Secret> &secret,
                std::function<void(const Result<QString> &)> done)
{
    auto *chooser = new QFileDialog(over, title);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    QObject::connect(chooser, &QFileDialog::fileSelected, over, [secret, done = std::move(done)](const QString &path) {
        QByteArray line;
        line.reserve(secret->size() + 1);
        line.append(secret->view()).append('\n');
        const Result<Done> written = durable::replace(path, line);
        wipeMemory(line.data(), static_cast<size_t>(line.size()));
        done(written ? Result<QString>(path) : Result<QString>(written.error()));
    });
    chooser->open();
}

} // namespace chatelaine
