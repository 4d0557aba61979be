// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/run.h"

#include "ui/keytable/keytableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QWindow>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr int mostTabs = 80; ///< more than anything has places for the focus

void clickAt(QWidget *widget, const QPoint &place)
{
    QWidget *window = widget->window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(window, place));
}

/// Whether a pointer reaches it: a dialog that grows lays out its parts before the window system has given it the room.
bool isWithinReach(const QWidget *widget)
{
    const QWidget *window = widget->window();
    const QPoint place = widget->mapTo(window, widget->rect().center());
    return window->windowHandle() && QRect({}, window->windowHandle()->size()).contains(place);
}

QAbstractButton *ready(const QWidget *place, const QString &name)
{
    for (QAbstractButton *button : place->findChildren<QAbstractButton *>(name))
        if (button->isVisible() && button->isEnabled() && isWithinReach(button))
            return button;
    return nullptr;
}

bool takesFocus(const QWidget *place, const QString &name)
{
    const QList<QWidget *> all = place->findChildren<QWidget *>(name);
    return std::any_of(all.begin(), all.end(), [](const QWidget *each) {
        return each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus;
    });
}

/// Waits until a window has what the keyboard says. Where another one just closed above it, the window system needs a
/// moment to hand that on; keys and shortcuts of the moment before are lost.
bool isInFront(const QWidget *window)
{
    return QTest::qWaitFor([&] { return window->isActiveWindow(); }, patience);
}

QAction *entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions())
        if (action->isEnabled() && action->text() == text)
            return action;
    return nullptr;
}

} // namespace

Run::Run(const QString &directory, const QStringList &serviceArguments)
    : m_dashboard({directory, QStringLiteral(CHATELAINE_SERVICE), QStringList{u"--demo"_s} + serviceArguments},
                  makeKeychain())
    , m_window(m_dashboard)
{
    QObject::connect(&m_dashboard, &Dashboard::stageChanged, &m_window, [this] { m_stages << m_dashboard.stage(); });
    m_window.show();
    m_dashboard.begin();
}

Run::~Run() = default;

KeyTableView &Run::table() const
{
    return *m_window.findChild<KeyTableView *>(u"keyTable"_s);
}

bool Run::reaches(Dashboard::Stage stage) const
{
    return QTest::qWaitFor([&] { return m_dashboard.stage() == stage && m_window.isActiveWindow(); }, patience);
}

QDialog *Run::dialog(const QString &name) const
{
    QDialog *found = nullptr;
    const auto isInFront = [&] {
        for (QDialog *dialog : m_window.findChildren<QDialog *>(name))
            if (dialog->isVisible() && dialog->isActiveWindow())
                found = dialog;
        return found != nullptr;
    };
    return QTest::qWaitFor(isInFront, patience) ? found : nullptr;
}

bool Run::isGone(const QString &dialog) const
{
    const auto isHidden = [&] {
        const QList<QDialog *> all = m_window.findChildren<QDialog *>(dialog);
        return std::none_of(all.begin(), all.end(), [](const QDialog *each) { return each->isVisible(); });
    };
    return QTest::qWaitFor(isHidden, patience);
}

bool Run::isDone(const QString &dialog, const QString &password) const
{
    const auto isShown = [this](const QString &name) {
        const QList<QDialog *> all = m_window.findChildren<QDialog *>(name);
        return std::any_of(all.begin(), all.end(), [](const QDialog *each) { return each->isVisible(); });
    };
    if (!QTest::qWaitFor([&] { return isShown(u"proofDialog"_s) || !isShown(dialog); }, patience))
        return false;
    return (!isShown(u"proofDialog"_s) || confirmWhoItIs(password)) && isGone(dialog);
}

bool Run::confirmWhoItIs(const QString &password) const
{
    QDialog *proof = dialog(u"proofDialog"_s);
    const auto demo = m_dashboard.demoSignIn();
    if (!proof || (!demo && password.isEmpty()))
        return false;
    type(proof, password.isEmpty() ? demo->password : password);
    return click(proof, u"confirm"_s) && isGone(u"proofDialog"_s);
}

bool Run::click(QWidget *place, const QString &name)
{
    if (!QTest::qWaitFor([&] { return ready(place, name) != nullptr; }, patience))
        return false;
    QAbstractButton *button = ready(place, name);
    clickAt(button, button->rect().center());
    return true;
}

bool Run::choose(const KeyId &key)
{
    if (!QTest::qWaitFor([&] { return keys().indexOf(key).isValid(); }, patience))
        return false;
    const QModelIndex index = keys().indexOf(key);
    table().scrollTo(index);
    clickAt(table().viewport(), table().visualRect(index).center());
    const std::vector<ApiKey> chosen = table().selectedKeys();
    return chosen.size() == 1 && chosen.front().id == key;
}

bool Run::openMenu(const QString &name)
{
    const QMenu *menu = m_window.findChild<QMenu *>(name);
    if (!menu)
        return false;
    clickAt(m_window.menuBar(), m_window.menuBar()->actionGeometry(menu->menuAction()).center());
    return QTest::qWaitFor([&] { return menu->isVisible(); }, patience);
}

bool Run::chooseFromMenu(const QString &text)
{
    const auto open = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    if (!QTest::qWaitFor([&] { return open() && open()->windowHandle() && open()->windowHandle()->isExposed(); },
                         patience))
        return false;
    QMenu *menu = open();
    QAction *action = entry(menu, text);
    if (!action)
        return false;
    clickAt(menu, menu->actionGeometry(action).center());
    return QTest::qWaitFor([&] { return open() == nullptr; }, patience);
}

void Run::press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (isInFront(window))
        QTest::keyClick(window->windowHandle(), key, modifiers);
}

bool Run::tabTo(QWidget *window, const QString &name)
{
    if (!QTest::qWaitFor([&] { return takesFocus(window, name); }, patience))
        return false;
    for (int pressed = 0; pressed < mostTabs; ++pressed) {
        if (window->focusWidget() && window->focusWidget()->objectName() == name)
            return true;
        press(window, Qt::Key_Tab);
    }
    return false;
}

void Run::type(QWidget *window, const QString &text)
{
    if (!isInFront(window) || !QTest::qWaitFor([&] { return window->focusWidget() != nullptr; }, patience))
        return;
    for (const QChar letter : text)
        QTest::keyClick(window->windowHandle(), letter.toLatin1());
}

} // namespace chatelaine::test
