// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rotatedialog.h"

#include "ui/dialogs/gracedialog.h"
#include "ui/dialogs/immediatedialog.h"
#include "ui/dialogs/overlapdialog.h"
#include "ui/parts/text.h"

#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(const ApiKey &key, const Profile &profile)
{
    const QString name = safeText(key.name);
    return profile.rotation.mode == Profile::Rotation::Mode::Immediate
        //: %1 is a key's name
        ? RotateDialog::tr("Regenerate %1?").arg(name)
        //: %1 is a key's name
        : RotateDialog::tr("Rotate %1").arg(name);
}

} // namespace

RotateDialog *RotateDialog::make(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent)
{
    switch (context.profile->rotation.mode) {
    case Profile::Rotation::Mode::Overlap:
        return new OverlapDialog(key, context, std::move(rotate), parent);
    case Profile::Rotation::Mode::SameId:
        return new GraceDialog(key, context, std::move(rotate), parent);
    case Profile::Rotation::Mode::Immediate:
    case Profile::Rotation::Mode::None:
        break;
    }
    return new ImmediateDialog(key, context, std::move(rotate), parent);
}

RotateDialog::RotateDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, int width, Head head,
                           QWidget *parent)
    : DialogFrame(titleOf(key, *context.profile), width, head, parent)
    , m_rotate(std::move(rotate))
{
    setObjectName(u"rotateDialog"_s);
    setEnvironment(*context.profile, key.environment);
}

void RotateDialog::setUsage(const KeyUsage &) { }

QPushButton *RotateDialog::addRotateVerb(const QString &text, const char *kind)
{
    QPushButton *verb = addVerb(text, kind);
    connect(verb, &QPushButton::clicked, this, [this] { m_rotate(request(), outcome()); });
    return verb;
}

} // namespace chatelaine
