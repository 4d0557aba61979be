// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour.h"

#include "ui/dialogs/conflictdialog.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/segmented.h"
#include "ui/shell.h"
#include "ui/theme/apply.h"
#include "ui/webhooks/rowtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1440, 900);
constexpr auto between = 60ms;
constexpr auto settled = 350ms; ///< longer than any motion
const QColor shade(0, 0, 0, 90); ///< over the window behind a dialog, which on a desktop has a frame of its own
constexpr int mostLooks = 1000; ///< a minute for what takes longest, the first start of a service

/// Over how many others a dialog lies: its parents.
int depth(const QObject *dialog)
{
    return dialog ? 1 + depth(dialog->parent()) : 0;
}

/// Dialogs are windows of their own: put where they lie over the window, as a person sees them.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    QWidgetList tops = QApplication::topLevelWidgets();
    std::stable_sort(tops.begin(), tops.end(), [](QWidget *a, QWidget *b) { return depth(a) < depth(b); });
    for (QWidget *top : tops) {
        if (top == &window || !top->isVisible() || !qobject_cast<QDialog *>(top))
            continue;
        painter.fillRect(window.rect(), shade);
        painter.drawPixmap(window.rect().center() - top->rect().center(), top->grab());
    }
    return picture;
}

} // namespace

Tour::Tour(MainWindow &window, const QString &directory)
    : QObject(&window)
    , m_window(window)
    , m_directory(directory)
{
    addWayIn();
    addKeys();
    addDialogs();
    addAccount();
    addPages();
    addShapes();
    m_stops.push_back({{},
                       [this] {
                           m_window.resize(usualSize);
                           addWorkspace(0);
                       },
                       {}});
}

void Tour::start()
{
    m_window.resize(usualSize);
    next();
}

void Tour::addWayIn()
{
    Dashboard &dashboard = m_window.dashboard();
    m_stops.push_back({u"first-start"_s,
                       [&dashboard] {
                           // A second tour of the same local data begins at the first page, too.
                           if (dashboard.localService())
                               dashboard.forgetService();
                       },
                       [&dashboard] { return dashboard.stage() == Dashboard::Stage::FirstStart; }});
    m_stops.push_back({u"join"_s, [&dashboard] { dashboard.beginJoining(); },
                       [&dashboard] { return dashboard.stage() == Dashboard::Stage::Join; }});
    m_stops.push_back({{}, [&dashboard] { dashboard.endJoining(); }, {}});
    m_stops.push_back({u"sign-in"_s, [&dashboard] { dashboard.useLocalService(); },
                       [&dashboard] {
                           return dashboard.stage() == Dashboard::Stage::SignIn
                               || dashboard.stage() == Dashboard::Stage::SetUp;
                       }});
    m_stops.push_back({u"new-password"_s, [this] { press(u"newPassword"_s); },
                       [this, &dashboard] {
                           return dashboard.stage() == Dashboard::Stage::SetUp || opened(u"newPasswordDialog"_s)();
                       }});
    m_stops.push_back(
        {{},
         [this, &dashboard] {
             closeDialogs();
             // Without sample content nobody can sign in by themselves: the tour ends at the door.
             if (auto demo = dashboard.demoSignIn(); !demo)
                 m_stops.resize(m_at + 1);
             else
                 dashboard.session()->signIn(
                     {demo->email, std::make_shared<const Secret>(Secret::takenFrom(demo->password)), tr("Tour")});
         },
         [this] { return m_at + 1 == m_stops.size() || isFresh(); }});
}

void Tour::addKeys()
{
    const auto segment = [this](std::optional<bool> live) {
        return [this, live] {
            m_window.findChild<Segmented *>(u"environment"_s)->setCurrent(live ? environment(*live) : QString());
        };
    };
    const auto type = [this](const QString &text) {
        return [this, text] { m_window.findChild<QLineEdit *>(u"search"_s)->setText(text); };
    };
    m_stops.push_back({u"keys"_s, [this] { selectBusiest(); }, {}});
    m_stops.push_back({u"keys-live"_s, segment(true), {}});
    m_stops.push_back({u"keys-test"_s, segment(false), {}});
    m_stops.push_back({u"keys-no-match"_s,
                       [segment, type] {
                           segment(std::nullopt)();
                           type(u"magneto"_s)();
                       },
                       {}});
    m_stops.push_back({u"palette"_s,
                       [this, type] {
                           type({})();
                           selectBusiest();
                           shell().showPalette();
                       },
                       opened(u"palette"_s)});
}

void Tour::addDialogs()
{
    m_stops.push_back({u"create"_s,
                       [this] {
                           closeDialogs();
                           run(u"key.create"_s);
                       },
                       opened(u"createDialog"_s)});
    m_stops.push_back({u"create-filled"_s,
                       [this] {
                           m_window.findChild<QLineEdit *>(u"name"_s)->setText(u"Nightly payouts report"_s);
                           press(u"environment."_s + environment(true));
                           const auto &presets = catalog().profile()->scopes.presets;
                           press(u"preset."_s + (presets.empty() ? QString() : presets.front().id));
                       },
                       {}});
    m_stops.push_back(
        {u"reveal"_s, [this] { m_window.findChild<QPushButton *>(u"verb"_s)->click(); }, opened(u"revealDialog"_s)});
    m_stops.push_back(
        {{},
         [this] {
             m_window.findChild<QCheckBox *>(u"saved"_s)->click();
             m_window.findChild<QDialog *>(u"revealDialog"_s)->findChild<QPushButton *>(u"verb"_s)->click();
         },
         [] { return !QApplication::activeModalWidget(); }});
    m_stops.push_back({u"revoke"_s,
                       [this] {
                           selectBusiest();
                           run(u"key.revoke"_s);
                       },
                       opened(u"revokeDialog"_s)});
    m_stops.push_back({u"rotate"_s,
                       [this] {
                           closeDialogs();
                           run(u"key.rotate"_s);
                       },
                       [] { return QApplication::activeModalWidget() != nullptr; }});
    m_stops.push_back(
        {u"refusal"_s,
         [this] {
             closeDialogs();
             run(u"help.refusal"_s);
             m_window.findChild<QPlainTextEdit *>(u"paste"_s)->setPlainText(u"HTTP/1.1 401 Unauthorized"_s);
         },
         opened(u"refusalDialog"_s)});
    m_stops.push_back({u"settings"_s,
                       [this] {
                           closeDialogs();
                           run(u"page.settings"_s);
                       },
                       [] { return QApplication::activeModalWidget() != nullptr; }});
}

void Tour::addAccount()
{
    m_stops.push_back({u"proof"_s, [this] { press(u"setUpSecondFactor"_s); }, opened(u"proofDialog"_s)});
    m_stops.push_back({u"second-factor"_s, [this] { typePassword(); }, opened(u"secondFactorDialog"_s)});
    m_stops.push_back({u"sessions"_s,
                       [this] {
                           m_window.findChild<QDialog *>(u"secondFactorDialog"_s)->close();
                           press(u"sessions"_s);
                       },
                       opened(u"sessionsDialog"_s)});
    m_stops.push_back({u"change-password"_s,
                       [this] {
                           m_window.findChild<QDialog *>(u"sessionsDialog"_s)->close();
                           press(u"changePassword"_s);
                       },
                       opened(u"changePasswordDialog"_s)});
    IdleLock &lock = m_window.dashboard().lock();
    m_stops.push_back({u"locked"_s,
                       [this, &lock] {
                           closeDialogs();
                           lock.lock(IdleLock::Reason::Idle);
                       },
                       {}});
    m_stops.push_back({{}, [&lock] { lock.unlock(); }, {}});
}

void Tour::addPages()
{
    m_stops.push_back({u"rotations"_s,
                       [this] {
                           closeDialogs();
                           run(u"page.rotations"_s);
                       },
                       {}});
    m_stops.push_back({u"scopes"_s,
                       [this] {
                           closeDialogs();
                           run(u"page.scopes"_s);
                       },
                       {}});
    m_stops.push_back({u"roles"_s, [this] { run(u"page.roles"_s); }, {}});
    addPeople();
    addWebhooks();
    addAudit();
}

void Tour::addPeople()
{
    m_stops.push_back({u"members"_s,
                       [this] {
                           run(u"page.members"_s);
                           chooseLeaver();
                       },
                       {}});
    m_stops.push_back({u"invite"_s, [this] { run(u"member.invite"_s); }, opened(u"inviteDialog"_s)});
    m_stops.push_back({u"invitation-link"_s,
                       [this] {
                           m_window.findChild<QDialog *>(u"inviteDialog"_s)
                               ->findChild<QLineEdit *>(u"email"_s)
                               ->setText(u"nadia@northwind.example"_s);
                           pressVerb(u"inviteDialog"_s);
                       },
                       opened(u"invitationLinkDialog"_s)});
    m_stops.push_back({u"change-role"_s,
                       [this] {
                           closeDialogs();
                           run(u"member.role"_s);
                           press(u"role.viewer"_s);
                       },
                       opened(u"roleDialog"_s)});
    m_stops.push_back({u"offboarding"_s,
                       [this] {
                           closeDialogs();
                           run(u"member.remove"_s);
                       },
                       opened(u"offboardingDialog"_s)});
    m_stops.push_back({u"members-narrow"_s,
                       [this] {
                           closeDialogs();
                           m_window.resize(1080, 680);
                       },
                       {}});
    m_stops.push_back({{}, [this] { m_window.resize(usualSize); }, {}});
}

void Tour::addWebhooks()
{
    m_stops.push_back({{},
                       [this] { run(u"page.webhooks"_s); },
                       [this] { return !m_window.findChild<QWidget *>(u"tries"_s)->visibleRegion().isEmpty(); }});
    m_stops.push_back({u"webhooks"_s, [this] { chooseFailing(); },
                       [this] { return !m_window.findChild<QWidget *>(u"tries"_s)->visibleRegion().isEmpty(); }});
    m_stops.push_back({u"add-endpoint"_s,
                       [this] {
                           run(u"webhook.add"_s);
                           m_window.findChild<QLineEdit *>(u"url"_s)->setText(u"https://ops.northwind.example/new"_s);
                       },
                       opened(u"endpointDialog"_s)});
    m_stops.push_back(
        {u"signing-secret"_s, [this] { pressVerb(u"endpointDialog"_s); }, opened(u"signingSecretDialog"_s)});
    m_stops.push_back({u"test-event"_s,
                       [this] {
                           press(u"saved"_s);
                           pressVerb(u"signingSecretDialog"_s);
                           run(u"webhook.test"_s);
                       },
                       opened(u"testEventDialog"_s)});
    m_stops.push_back({u"replace-secret"_s,
                       [this] {
                           closeDialogs();
                           run(u"webhook.replace-secret"_s);
                       },
                       opened(u"replaceSecretDialog"_s)});
    m_stops.push_back({u"remove-endpoint"_s,
                       [this] {
                           closeDialogs();
                           run(u"webhook.remove"_s);
                       },
                       opened(u"removeWebhookDialog"_s)});
    m_stops.push_back({u"webhooks-narrow"_s,
                       [this] {
                           closeDialogs();
                           m_window.resize(1080, 680);
                       },
                       {}});
    m_stops.push_back({u"webhooks-narrowest"_s, [this] { m_window.resize(892, 680); }, {}});
    m_stops.push_back({u"webhooks-right-to-left"_s,
                       [this] {
                           m_window.resize(1280, 760);
                           QApplication::setLayoutDirection(Qt::RightToLeft);
                       },
                       {}});
    m_stops.push_back({{},
                       [this] {
                           QApplication::setLayoutDirection(Qt::LeftToRight);
                           m_window.resize(usualSize);
                       },
                       {}});
}

void Tour::addAudit()
{
    const auto isShown = [this](const QString &name) {
        return [this, name] { return !m_window.findChild<QWidget *>(name)->visibleRegion().isEmpty(); };
    };
    m_stops.push_back({u"audit"_s, [this] { run(u"page.audit"_s); }, isShown(u"auditTable"_s)});
    m_stops.push_back({u"audit-verified"_s, [this] { press(u"verify"_s); },
                       [this] { return m_window.dashboard().context()->auditDesk().watch().verifiedAt().isValid(); }});
    m_stops.push_back({u"audit-narrow"_s, [this] { m_window.resize(1080, 680); }, {}});
    m_stops.push_back({u"audit-narrowest"_s, [this] { m_window.resize(892, 680); }, {}});
    m_stops.push_back({u"conflict"_s,
                       [this] {
                           m_window.resize(usualSize);
                           showConflict();
                       },
                       opened(u"conflictDialog"_s)});
    m_stops.push_back({{}, [this] { closeDialogs(); }, [] { return !QApplication::activeModalWidget(); }});
}

// As if somebody had saved the first key a moment ago: nothing is written.
void Tour::showConflict()
{
    const auto *table = m_window.findChild<KeyTableView *>(u"keyTable"_s);
    const QModelIndex first = table->model()->index(0, 0);
    if (!first.isValid())
        return;
    const std::vector<Member> &members = m_window.dashboard().context()->peopleDesk().members().members();
    KeyConflict conflict;
    conflict.base = catalog().keys().keyAt(first);
    conflict.theirs = conflict.base;
    conflict.theirs->name = conflict.base.name + u", shops"_s;
    conflict.theirs->note = u"14 shops, two gateways"_s;
    conflict.theirs->scopes = conflict.base.scopes.mid(1) + QStringList{u"webhooks:read"_s};
    conflict.mine.scopes = conflict.base.scopes + QStringList{u"clients:write"_s};
    if (!members.empty())
        conflict.mine.owner = members.back().id;
    conflict.mine.name = conflict.base.name + u", tills"_s;
    conflict.changedBy = members.empty() ? QString() : members.front().name;
    conflict.changedAt = QDateTime::currentDateTimeUtc().addSecs(-12);
    const ConflictDialog::Context context{{catalog().profile(), {}, {}}, members, conflict.base.ownerName, {}};
    const Prompts::ConflictAnswers answers{[](const KeyEdit &, const Prompts::Outcome &) {}, [] {}, [] {}};
    (new ConflictDialog(conflict, context, answers, m_window.shell()))->open();
}

void Tour::addShapes()
{
    m_stops.push_back({u"narrow"_s,
                       [this] {
                           run(u"page.keys"_s);
                           selectBusiest();
                           m_window.resize(1080, 680);
                       },
                       {}});
    m_stops.push_back({u"narrowest"_s, [this] { m_window.resize(892, 680); }, {}});
    m_stops.push_back({u"rotations-narrowest"_s, [this] { run(u"page.rotations"_s); }, {}});
    m_stops.push_back({{}, [this] { run(u"page.keys"_s); }, {}});
    m_stops.push_back({u"right-to-left"_s,
                       [this] {
                           m_window.resize(1280, 760);
                           QApplication::setLayoutDirection(Qt::RightToLeft);
                       },
                       {}});
    m_stops.push_back({{}, [] { QApplication::setLayoutDirection(Qt::LeftToRight); }, {}});
}

void Tour::addWorkspace(size_t at)
{
    const std::vector<Workspace> &all = m_window.dashboard().session()->workspaces();
    if (at == all.size())
        return;
    const Workspace workspace = all[at];
    m_stops.push_back(
        {workspace.profile + u"-keys"_s, [this, id = workspace.id] { m_window.dashboard().openWorkspace(id); },
         [this, id = workspace.id] { return isFresh() && m_window.dashboard().context()->workspace().id == id; }});
    // What there is to see the profile says, and that is known only inside.
    m_stops.push_back({{},
                       [this, at, name = workspace.profile] {
                           addTier(name);
                           addRotation(name);
                           addNarrow(name);
                           addWorkspace(at + 1);
                       },
                       {}});
}

void Tour::addTier(const QString &workspace)
{
    auto *tiers = m_window.findChild<Segmented *>(u"tier"_s);
    if (!tiers || !tiers->isVisible())
        return;
    m_stops.push_back({workspace + u"-global"_s, [tiers] { tiers->setCurrent(u"global"_s); }, {}});
    m_stops.push_back({workspace + u"-rotating"_s,
                       [this, tiers] {
                           tiers->setCurrent({});
                           const KeyBatch &keys = catalog().keys().keys();
                           for (qsizetype row = 0; row < keys.size(); ++row)
                               if (keys.time(KeyBatch::Time::OldSecretEnds, row) != KeyBatch::none)
                                   shell().showKey(keys.key(row).id);
                       },
                       {}});
}

void Tour::addNarrow(const QString &workspace)
{
    m_stops.push_back({workspace + u"-narrow"_s, [this] { m_window.resize(892, 680); }, {}});
    m_stops.push_back({{}, [this] { m_window.resize(usualSize); }, {}});
}

void Tour::addRotation(const QString &workspace)
{
    if (catalog().profile()->rotation.mode == Profile::Rotation::Mode::None)
        return;
    m_stops.push_back({workspace + u"-rotate"_s,
                       [this] {
                           if (catalog().profile()->layout == Profile::Layout::Pair) {
                               press(u"regenerate"_s);
                           } else {
                               selectBusiest();
                               run(u"key.rotate"_s);
                           }
                       },
                       {}});
    m_stops.push_back({{}, [this] { closeDialogs(); }, [] { return !QApplication::activeModalWidget(); }});
}

void Tour::next()
{
    if (m_at == m_stops.size()) {
        Q_EMIT finished({});
        return;
    }
    m_looks = 0;
    // It may add stops, and so move itself.
    const std::function<void()> go = m_stops[m_at].go;
    go();
    look();
}

void Tour::look()
{
    const Stop &stop = m_stops[m_at];
    if (stop.there && !stop.there()) {
        if (++m_looks > mostLooks)
            Q_EMIT finished(stop.name);
        else
            QTimer::singleShot(between, this, &Tour::look);
        return;
    }
    QTimer::singleShot(settled, this, &Tour::take);
}

void Tour::take()
{
    if (!m_stops[m_at].name.isEmpty()) {
        save(u"light"_s);
        applyTheme(*qApp, Settings::Theme::Dark);
        QTimer::singleShot(settled, this, &Tour::takeDark);
        return;
    }
    ++m_at;
    next();
}

void Tour::takeDark()
{
    save(u"dark"_s);
    applyTheme(*qApp, Settings::Theme::Light);
    ++m_at;
    QTimer::singleShot(settled, this, &Tour::next);
}

void Tour::save(const QString &theme) const
{
    const QString name =
        u"%1-%2-%3.png"_s.arg(static_cast<int>(m_at) + 1, 2, 10, QChar(u'0')).arg(m_stops[m_at].name, theme);
    pictureOf(m_window).save(m_directory + u'/' + name);
}

bool Tour::isFresh() const
{
    return m_window.shell() && m_window.dashboard().stage() == Dashboard::Stage::Open
        && catalog().state() == KeyCatalog::State::Fresh;
}

void Tour::run(const QString &command) const
{
    if (QAction *action = shell().actions().action(command))
        action->trigger();
}

QString Tour::environment(bool live) const
{
    const auto &all = catalog().profile()->environments;
    const auto found = std::find_if(all.begin(), all.end(), [live](const auto &each) { return each.isLive() == live; });
    return found == all.end() ? QString() : found->id;
}

void Tour::press(const QString &button) const
{
    if (auto *found = m_window.findChild<QAbstractButton *>(button))
        found->click();
}

void Tour::typePassword() const
{
    auto *field = m_window.findChild<QDialog *>(u"proofDialog"_s)->findChild<PasswordEdit *>();
    auto demo = m_window.dashboard().demoSignIn();
    for (const QChar letter : demo ? std::exchange(demo->password, {}) : QString()) {
        QKeyEvent pressed(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(field, &pressed);
    }
    QKeyEvent confirmed(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(field, &confirmed);
}

void Tour::chooseFailing() const
{
    const std::vector<Webhook> &all = m_window.dashboard().context()->webhookDesk().webhooks().webhooks();
    const auto found = std::find_if(all.begin(), all.end(), [](const Webhook &each) { return each.waiting > 0; });
    if (found != all.end())
        m_window.findChild<RowTable *>(u"endpointTable"_s)->choose(static_cast<int>(found - all.begin()));
}

void Tour::chooseLeaver() const
{
    auto *table = m_window.findChild<RowTable *>(u"teamTable"_s);
    int most = -1, chosen = -1;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto member = table->model()->index(row, 0).data(MemberTableModel::MemberRole).value<Member>();
        const bool may =
            member.id != m_window.dashboard().context()->workspace().self && member.status != Member::Status::Invited;
        if (may && member.keys > most) {
            most = member.keys;
            chosen = row;
        }
    }
    table->choose(chosen);
}

void Tour::pressVerb(const QString &dialog) const
{
    if (const auto *found = m_window.findChild<QDialog *>(dialog))
        found->findChild<QPushButton *>(u"verb"_s)->click();
}

void Tour::selectBusiest() const
{
    // The table begins with the key used last; it is the one there is most to say of.
    auto *table = m_window.findChild<KeyTableView *>(u"keyTable"_s);
    const QModelIndex first = table->model()->index(0, 0);
    if (first.isValid())
        table->select(catalog().keys().keyAt(first).id);
}

void Tour::closeDialogs() const
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
            dialog->done(QDialog::Rejected);
}

std::function<bool()> Tour::opened(const QString &dialog) const
{
    return [this, dialog] {
        const auto *found = m_window.findChild<QDialog *>(dialog);
        return found && found->isVisible();
    };
}

} // namespace chatelaine
