// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/deletedialog.h"

#include "ui/parts/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

DeleteDialog::DeleteDialog(const ApiKey &key, const Profile &profile, Remove remove, QWidget *parent)
    //: %1 is the name of a key.
    : DialogFrame(tr("Delete %1?").arg(safeText(key.name)), 420, Head::Plain, parent)
{
    setObjectName(u"deleteDialog"_s);
    setEnvironment(profile, key.environment);
    setSub(tr("It leaves this list for good. The audit keeps what was done with it."));
    body()->addStretch(1);
    addCancel();
    QPushButton *verb = addVerb(tr("Delete key"), "danger");
    verb->setObjectName(u"deleteKey"_s);
    connect(verb, &QPushButton::clicked, this, [this, remove = std::move(remove)] {
        clearError();
        setBusy(true);
        remove(outcome());
    });
}

} // namespace chatelaine
