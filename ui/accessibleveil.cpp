// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibleveil.h"

#include "ui/shell.h"

#include <QAccessibleWidget>
#include <QDialog>

namespace chatelaine {

namespace {

class AccessibleVeil : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    int childCount() const override { return isShown() ? QAccessibleWidget::childCount() : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return isShown() ? QAccessibleWidget::child(index) : nullptr;
    }
    QAccessibleInterface *focusChild() const override { return isShown() ? QAccessibleWidget::focusChild() : nullptr; }
    QString text(QAccessible::Text which) const override
    {
        return isShown() ? QAccessibleWidget::text(which) : QString();
    }

private:
    bool isShown() const { return widget()->isVisible(); }
};

QAccessibleInterface *veil(const QString &, QObject *object)
{
    if (auto *dialog = qobject_cast<QDialog *>(object))
        return new AccessibleVeil(dialog, QAccessible::Dialog);
    if (auto *shell = qobject_cast<Shell *>(object))
        return new AccessibleVeil(shell, QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibleVeil()
{
    static const bool installed = (QAccessible::installFactory(veil), true);
    Q_UNUSED(installed)
}

} // namespace chatelaine
