// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"

#include "tests/support/openworkspace.h"
#include "tests/support/wait.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::Fate;
using test::OpenWorkspace;
using What = test::FakePrompts::Dialog::What;
using Mode = Profile::Rotation::Mode;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsShowsConfirms();
    void createsAndDiscards();
    void savesASecretThatWasUsedAlready();
    void asksAgainWhereAUsedSecretIsDiscarded();
    void putsASecretAwayThatSomebodyReplaced();
    void closingBeforeConfirmingLeavesItOpenAndTold();
    void aWrongDraftStaysInItsDialog();
    void aLostAnswerEndsInReissueOrDiscard();
    void aWriteThatNeverArrivedSaysSo();
    void asksForThePasswordAndGoesOn();
    void aDraftOutlivesTheSession();
    void rotatesByASecondKey();
    void opensARotationThatIsUnderWay();
    void saysThatNoRotationIsOpen();
    void editsScopesAsTheyWereSeen();
    void asksTheRightThatTheProfileNames_data();
    void asksTheRightThatTheProfileNames();
    void rotatesInPlace();
    void revealsToWhoSignsInAgain();
    void copiesWithoutShowing();
    void endsTheOldSecretBeforeItsTime();
    void revokes();
    void rotatesInsteadOfRevoking();
    void deletesWhatHasEnded();
    void pausesAndResumes();
    void saysWhySomethingDoesNotApply_data();
    void saysWhySomethingDoesNotApply();
    void whatTheProfileLacksIsAbsent();
    void everyCommandIsNamedOnce();
    void thingsOfTheWindowReachIt();
};

namespace {

/// An open workspace with its commands.
struct Window
{
    explicit Window(Mode rotation = Mode::Overlap, const QString &role = u"owner"_s)
        : work(rotation, role)
    {
        key = work.service.add(test::sampleKey());
        isOpen = work.open();
        commands = makeCommands(work.context());
    }

    Command &command(const QString &id) const
    {
        return **std::find_if(commands.begin(), commands.end(), [&](const auto &c) { return c->face().id == id; });
    }
    void run(const QString &id) { run(id, work.shown(key.id)); }
    void run(const QString &id, const ApiKey &on) { command(id).run({{on}, {}, {}}, prompts()); }
    QString obstacle(const QString &id) const { return command(id).obstacle({{work.catalogKey(key.id)}, {}, {}}); }
    test::FakePrompts &prompts() { return *work.prompts; }
    /// From now on the service keeps what can be revealed.
    void keepSecrets()
    {
        Profile profile = *work.catalog().profile();
        for (Profile::KeyKind &kind : profile.kinds)
            kind.delivery = Profile::KeyKind::Delivery::Recoverable;
        profile.permissions.push_back(
            {u"keys.reveal"_s, {}, {}, {}, false, false, {{u"owner"_s, Profile::Permission::Grant::Yes}}});
        ++profile.revision;
        work.service.setProfile(profile);
    }

    struct Work : OpenWorkspace
    {
        using OpenWorkspace::OpenWorkspace;
        ApiKey catalogKey(const KeyId &id) const { return const_cast<Work *>(this)->shown(id); }
    } work;
    ApiKey key;
    bool isOpen = false;
    std::vector<std::unique_ptr<Command>> commands;
};

} // namespace

void TestCommands::createsShowsConfirms()
{
    Window window;
    QVERIFY(window.isOpen);
    window.run(u"key.create"_s);
    QVERIFY(window.prompts().shows(What::Draft));
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const ApiKey made = window.prompts().top()->key;
    QCOMPARE(window.work.shown(made.id).delivery, Delivery::Unconfirmed);
    QVERIFY(window.work.service.works(window.prompts().top()->issued->secret->view()));

    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.work.shown(made.id).delivery, Delivery::Confirmed);
    QCOMPARE(window.work.shown(made.id).name, u"Nightly payouts report"_s);
}

void TestCommands::createsAndDiscards()
{
    Window window;
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const test::FakePrompts::Dialog shown = *window.prompts().top();
    window.prompts().decline();
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.work.shown(shown.key.id).state.meaning, StateClass::Ended);
    QVERIFY(!window.work.service.works(shown.issued->secret->view()));
}

void TestCommands::savesASecretThatWasUsedAlready()
{
    Window window;
    window.run(u"key.rotate"_s);
    window.prompts().rotate();
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const test::FakePrompts::Dialog shown = *window.prompts().top();
    QVERIFY(window.work.service.use(shown.issued->secret->view()));
    window.prompts().agree();
    QTRY_COMPARE(window.prompts().rotations, std::vector<KeyId>{shown.key.id});
    QCOMPARE(window.work.shown(shown.key.id).delivery, Delivery::Confirmed);
    QVERIFY(!window.work.operations().unconfirmed(shown.key.id));
}

void TestCommands::asksAgainWhereAUsedSecretIsDiscarded()
{
    Window window;
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const std::shared_ptr<const Secret> secret = window.prompts().top()->issued->secret;
    QVERIFY(window.work.service.use(secret->view()));
    window.prompts().decline();
    QTRY_VERIFY(window.prompts().top()->problem.has_value());
    QCOMPARE(window.prompts().top()->problem->kind, Error::Kind::Conflict);
    QVERIFY(window.work.service.works(secret->view()));
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
}

void TestCommands::putsASecretAwayThatSomebodyReplaced()
{
    Window window;
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const ApiKey made = window.prompts().top()->key;
    QVERIFY(test::wait(window.work.service.reissue(made, {u"somebody else"_s})).has_value());
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.prompts().notices.size(), size_t(1));
    QCOMPARE(window.prompts().notices[0].kind, Error::Kind::Conflict);
    QCOMPARE(window.work.shown(made.id).delivery, Delivery::Unconfirmed);
    QVERIFY(!window.work.operations().unconfirmed(made.id));
}

void TestCommands::closingBeforeConfirmingLeavesItOpenAndTold()
{
    Window window;
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const ApiKey made = window.prompts().top()->key;
    window.prompts().close();
    QCOMPARE(window.work.shown(made.id).delivery, Delivery::Unconfirmed);
    QCOMPARE(window.command(u"key.resolve"_s).obstacle({{window.work.shown(made.id)}, {}, {}}), QString());

    window.run(u"key.resolve"_s, window.work.shown(made.id));
    QVERIFY(window.prompts().shows(What::Secret));
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.work.shown(made.id).delivery, Delivery::Confirmed);
}

void TestCommands::aWrongDraftStaysInItsDialog()
{
    Window window;
    window.run(u"key.create"_s);
    KeyDraft draft = test::sampleDraft();
    draft.name.clear();
    window.prompts().create(draft);
    QTRY_VERIFY(window.prompts().top()->problem.has_value());
    QVERIFY(window.prompts().shows(What::Draft));
    QCOMPARE(window.prompts().top()->problem->kind, Error::Kind::Invalid);
    QCOMPARE(window.prompts().top()->problem->fields[0].pointer, u"/name"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Secret));
}

void TestCommands::aLostAnswerEndsInReissueOrDiscard()
{
    Window window;
    window.work.service.faults().plan(u"create"_s, Fate::AnswerLost);
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().top()->problem.has_value());
    QCOMPARE(window.prompts().top()->problem->kind, Error::Kind::OutcomeUnknown);

    window.work.operations().settleAll();
    QTRY_VERIFY(window.prompts().shows(What::Unconfirmed));
    const ApiKey made = window.prompts().top()->key;
    window.prompts().agree();
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    QCOMPARE(window.prompts().top()->key.id, made.id);
    QCOMPARE(window.prompts().top()->key.generation, made.generation + 1);
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.work.shown(made.id).delivery, Delivery::Confirmed);
    QCOMPARE(window.work.service.all().size(), size_t(2));
}

void TestCommands::aWriteThatNeverArrivedSaysSo()
{
    Window window;
    window.work.service.faults().plan(u"create"_s, Fate::RequestLost);
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().top()->problem.has_value());
    window.work.operations().settleAll();
    QTRY_COMPARE(window.prompts().top()->problem->type, u"abandoned"_s);
    QVERIFY(window.prompts().shows(What::Draft));
    QCOMPARE(window.work.service.all().size(), size_t(1));
}

void TestCommands::asksForThePasswordAndGoesOn()
{
    Window window;
    window.work.service.faults().plan(u"create"_s, Fate::Failed, Error{Error::Kind::StepUp});
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Proof));
    window.prompts().type("wrong");
    QTRY_VERIFY(window.prompts().top()->problem.has_value());
    QVERIFY(window.prompts().shows(What::Proof));
    window.prompts().type(test::FakeAccountService::password);
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    QVERIFY(window.work.accounts.isElevated());
    QCOMPARE(window.work.service.all().size(), size_t(2));
}

void TestCommands::aDraftOutlivesTheSession()
{
    Window window;
    window.work.service.faults().plan(u"create"_s, Fate::Failed, Error{Error::Kind::Unauthenticated});
    window.run(u"key.create"_s);
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().top()->problem.has_value());
    QVERIFY(window.prompts().shows(What::Draft));
    window.prompts().create(test::sampleDraft());
    QTRY_VERIFY(window.prompts().shows(What::Secret));
}

void TestCommands::rotatesByASecondKey()
{
    Window window;
    window.run(u"key.rotate"_s);
    QVERIFY(window.prompts().shows(What::Rotation));
    window.prompts().rotate();
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const ApiKey newer = window.prompts().top()->key;
    QCOMPARE(newer.replaces, window.key.id);
    window.prompts().agree();
    QTRY_COMPARE(window.prompts().rotations, std::vector<KeyId>{newer.id});
    QCOMPARE(window.work.shown(window.key.id).state.meaning, StateClass::Usable);

    window.run(u"key.revoke"_s);
    QVERIFY(window.prompts().shows(What::Revoke));
    QCOMPARE(window.prompts().top()->key.id, window.key.id);
    window.prompts().agree();
    QTRY_COMPARE(window.work.shown(window.key.id).state.meaning, StateClass::Ended);
    QCOMPARE(window.work.shown(newer.id).state.meaning, StateClass::Usable);
}

void TestCommands::opensARotationThatIsUnderWay()
{
    Window window;
    window.run(u"key.rotate"_s);
    window.prompts().rotate();
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    const ApiKey newer = window.prompts().top()->key;
    window.prompts().agree();
    QTRY_COMPARE(window.prompts().rotations, std::vector<KeyId>{newer.id});

    QCOMPARE(window.obstacle(u"key.open-rotation"_s), QString());
    for (const QString &verb : {u"key.rotate"_s, u"key.open-rotation"_s})
        for (const KeyId &key : {window.key.id, newer.id})
            window.run(verb, window.work.shown(key));
    QCOMPARE(window.prompts().rotations, std::vector<KeyId>(5, newer.id));
    QVERIFY(!window.prompts().top());
}

void TestCommands::saysThatNoRotationIsOpen()
{
    Window window;
    QVERIFY(window.obstacle(u"key.open-rotation"_s).contains(u"No rotation"_s));
    Window inPlace(Mode::SameId);
    QVERIFY(!inPlace.command(u"key.open-rotation"_s).exists());
    QVERIFY(!inPlace.command(u"page.rotations"_s).exists());
}

void TestCommands::editsScopesAsTheyWereSeen()
{
    Window window;
    QVERIFY(!window.command(u"key.edit-scopes"_s).exists());
    Profile profile = test::sampleProfile();
    profile.scopes.editable = true;
    window.work.service.setProfile(profile);
    QTRY_VERIFY(window.command(u"key.edit-scopes"_s).exists());
    window.run(u"key.edit-scopes"_s);
    QVERIFY(window.prompts().shows(What::Scopes));
    const ApiKey seen = window.prompts().top()->key;

    ApiKey elsewhere = seen;
    elsewhere.scopes = {u"clients:read"_s};
    window.work.service.changeElsewhere(elsewhere);
    QTRY_COMPARE(window.work.shown(seen.id).scopes, elsewhere.scopes);
    window.prompts().save(seen, {u"payouts:read"_s});
    QTRY_VERIFY(window.prompts().shows(What::Conflict));
    QCOMPARE(window.prompts().top()->conflict->theirs->scopes, elsewhere.scopes);
    QCOMPARE(window.work.service.find(seen.id)->scopes, elsewhere.scopes);

    KeyEdit mine;
    mine.scopes = QStringList{u"payouts:read"_s};
    window.prompts().save(mine);
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.work.shown(seen.id).scopes, QStringList{u"payouts:read"_s});
}

void TestCommands::asksTheRightThatTheProfileNames_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("own");
    QTest::addColumn<QString>("words");
    QTest::newRow("who may edit keys edits scopes") << u"admin"_s << false << QString();
    QTest::newRow("a right of its own is asked instead") << u"admin"_s << true << u"Your role, Admin"_s;
    QTest::newRow("an owner has it") << u"owner"_s << true << QString();
}

void TestCommands::asksTheRightThatTheProfileNames()
{
    QFETCH(QString, role);
    QFETCH(bool, own);
    QFETCH(QString, words);
    Window window(Mode::Overlap, role);
    Profile profile = test::sampleProfile();
    profile.scopes.editable = true;
    if (own) {
        Profile::Permission row;
        row.id = u"scopes.edit"_s;
        row.byRole = {{u"owner"_s, Profile::Permission::Grant::Yes}};
        profile.permissions.push_back(row);
    }
    window.work.service.setProfile(profile);
    QTRY_VERIFY(window.command(u"key.edit-scopes"_s).exists());
    const QString obstacle = window.obstacle(u"key.edit-scopes"_s);
    QCOMPARE(obstacle.isEmpty(), words.isEmpty());
    QVERIFY2(obstacle.contains(words), qPrintable(obstacle));
}

void TestCommands::rotatesInPlace()
{
    Window window(Mode::SameId);
    window.run(u"key.rotate"_s);
    window.prompts().rotate({std::chrono::hours(1), {}, {}});
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    QCOMPARE(window.prompts().top()->key.id, window.key.id);
    QVERIFY(window.obstacle(u"key.rotate"_s).contains(u"confirmed"_s));
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QVERIFY(window.work.shown(window.key.id).oldSecretEndsAt.has_value());
    QVERIFY(window.obstacle(u"key.rotate"_s).contains(u"two secrets"_s));
}

void TestCommands::revealsToWhoSignsInAgain()
{
    Window window;
    QVERIFY(!window.command(u"key.reveal"_s).exists());
    window.keepSecrets();
    QTRY_VERIFY(window.command(u"key.reveal"_s).exists());
    window.work.service.faults().plan(u"reveal"_s, Fate::Failed, Error{Error::Kind::StepUp});
    window.run(u"key.reveal"_s);
    QTRY_VERIFY(window.prompts().shows(What::Proof));
    QVERIFY(window.prompts().revealed.empty());
    window.prompts().type(test::FakeAccountService::password);
    QTRY_COMPARE(window.prompts().revealed.size(), size_t(1));
    QCOMPARE(window.prompts().revealed.front().secret->view().toByteArray(),
             window.work.service.secretOf(window.key.id));
    QVERIFY(window.prompts().notices.empty());
    QVERIFY(!window.work.operations().unconfirmed(window.key.id));
}

void TestCommands::copiesWithoutShowing()
{
    Window window;
    window.keepSecrets();
    QTRY_VERIFY(window.command(u"key.copy-secret"_s).exists());
    window.run(u"key.copy-secret"_s);
    QTRY_COMPARE(window.prompts().lent.size(), size_t(1));
    QVERIFY(window.prompts().revealed.empty());
}

void TestCommands::endsTheOldSecretBeforeItsTime()
{
    Window window(Mode::SameId);
    const QByteArray old = window.work.service.secretOf(window.key.id);
    QVERIFY(window.obstacle(u"key.end-old"_s).contains(u"no older secret"_s));
    window.run(u"key.rotate"_s);
    window.prompts().rotate({std::chrono::hours(24), {}, {}});
    QTRY_VERIFY(window.prompts().shows(What::Secret));
    QVERIFY(window.obstacle(u"key.end-old"_s).contains(u"Nobody has confirmed"_s));
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QVERIFY(window.work.service.works(old));
    QCOMPARE(window.obstacle(u"key.end-old"_s), QString());

    window.run(u"key.end-old"_s);
    QVERIFY(window.prompts().shows(What::EndOld));
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QVERIFY(!window.work.service.works(old));
    QVERIFY(!window.work.shown(window.key.id).secondSecret);
}

void TestCommands::revokes()
{
    Window window;
    window.run(u"key.revoke"_s);
    QVERIFY(window.prompts().shows(What::Revoke));
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.work.shown(window.key.id).state.id, u"revoked"_s);
    QVERIFY(window.obstacle(u"key.revoke"_s).contains(u"ended"_s));
}

void TestCommands::rotatesInsteadOfRevoking()
{
    Window window;
    window.run(u"key.revoke"_s);
    window.prompts().decline();
    QVERIFY(window.prompts().shows(What::Rotation));
    QCOMPARE(window.work.shown(window.key.id).state.meaning, StateClass::Usable);
}

void TestCommands::deletesWhatHasEnded()
{
    Window window;
    QVERIFY(window.obstacle(u"key.delete"_s).contains(u"Revoke it first"_s));
    window.run(u"key.revoke"_s);
    window.prompts().agree();
    QTRY_VERIFY(!window.prompts().top());
    QCOMPARE(window.obstacle(u"key.delete"_s), QString());
    window.run(u"key.delete"_s);
    QVERIFY(window.prompts().shows(What::Delete));
    window.prompts().agree();
    QTRY_COMPARE(window.work.catalog().keys().total(), 0);
}

void TestCommands::pausesAndResumes()
{
    Window window;
    QVERIFY(window.obstacle(u"key.move-2"_s).contains(u"in this state: Active"_s));
    window.run(u"key.move-1"_s);
    QTRY_COMPARE(window.work.shown(window.key.id).state.id, u"disabled"_s);
    QVERIFY(window.obstacle(u"key.move-1"_s).contains(u"in this state: Disabled"_s));
    window.run(u"key.move-2"_s);
    QTRY_COMPARE(window.work.shown(window.key.id).state.id, u"active"_s);

    window.work.service.faults().plan(u"edit"_s, Fate::Failed, Error{Error::Kind::Forbidden});
    window.run(u"key.move-1"_s);
    QTRY_COMPARE(window.prompts().notices.size(), size_t(1));
    QCOMPARE(window.prompts().notices[0].kind, Error::Kind::Forbidden);
}

void TestCommands::saysWhySomethingDoesNotApply_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("selected");
    QTest::addColumn<bool>("online");
    QTest::addColumn<QString>("words");
    QTest::newRow("an owner with one key may rotate it") << u"owner"_s << u"key.rotate"_s << 1 << true << QString();
    QTest::newRow("nothing is selected") << u"owner"_s << u"key.rotate"_s << 0 << true << u"Select a key"_s;
    QTest::newRow("two are selected") << u"owner"_s << u"key.revoke"_s << 2 << true << u"single key"_s;
    QTest::newRow("a viewer may not revoke") << u"viewer"_s << u"key.revoke"_s << 1 << true << u"Your role, Viewer"_s;
    QTest::newRow("a developer revokes a key of their own")
        << u"developer"_s << u"key.revoke"_s << 1 << true << QString();
    QTest::newRow("a developer creates somewhere") << u"developer"_s << u"key.create"_s << 0 << true << QString();
    QTest::newRow("a viewer creates nowhere") << u"viewer"_s << u"key.create"_s << 0 << true << u"Your role, Viewer"_s;
    QTest::newRow("the visible part is copied offline too") << u"viewer"_s << u"key.copy"_s << 1 << false << QString();
}

void TestCommands::saysWhySomethingDoesNotApply()
{
    QFETCH(QString, role);
    QFETCH(QString, command);
    QFETCH(int, selected);
    QFETCH(bool, online);
    QFETCH(QString, words);
    Window window(Mode::Overlap, role);
    QVERIFY(window.isOpen);
    window.work.service.setOnline(online);
    Selection selection;
    for (int i = 0; i < selected; ++i)
        selection.keys.push_back(window.work.shown(window.key.id));
    const QString obstacle = window.command(command).obstacle(selection);
    QCOMPARE(obstacle.isEmpty(), words.isEmpty());
    QVERIFY2(obstacle.contains(words), qPrintable(obstacle));
}

void TestCommands::whatTheProfileLacksIsAbsent()
{
    Window window(Mode::None);
    QVERIFY(!window.command(u"key.rotate"_s).exists());
    QVERIFY(window.command(u"key.move-1"_s).exists());
    Profile profile = test::sampleProfile(Mode::None);
    profile.moves.erase(profile.moves.begin(), profile.moves.begin() + 2);
    profile.deletable = false;
    window.work.service.setProfile(profile);
    QTRY_VERIFY(!window.command(u"key.move-1"_s).exists());
    QVERIFY(!window.command(u"key.move-2"_s).exists());
    QVERIFY(!window.command(u"key.delete"_s).exists());
    QVERIFY(window.command(u"key.revoke"_s).exists());
}

void TestCommands::everyCommandIsNamedOnce()
{
    Window window;
    QStringList ids, shortcuts;
    for (const auto &command : window.commands) {
        const Command::Face face = command->face();
        if (!command->exists()) // a way between states that this profile does not have has no words
            continue;
        QVERIFY2(!face.text.isEmpty() && !face.icon.isEmpty() && !face.menu.isEmpty(), qPrintable(face.id));
        ids.append(face.id);
        if (!face.shortcut.isEmpty())
            shortcuts.append(face.shortcut.toString());
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(shortcuts.removeDuplicates(), 0);
}

void TestCommands::thingsOfTheWindowReachIt()
{
    Window window;
    for (const QString &id : {u"page.keys"_s, u"page.scopes"_s, u"page.roles"_s, u"page.settings"_s, u"edit.search"_s,
                              u"view.palette"_s, u"view.details"_s, u"key.copy"_s, u"app.quit"_s})
        window.run(id);
    QCOMPARE(window.prompts().pages, QStringList({u"keys"_s, u"scopes"_s, u"roles"_s, u"settings"_s}));
    QCOMPARE(window.prompts().searches, 1);
    QCOMPARE(window.prompts().palettes, 1);
    QCOMPARE(window.prompts().details, 1);
    QCOMPARE(window.prompts().closed, 1);
    QCOMPARE(window.prompts().copied, QStringList(window.key.visiblePart));
    window.run(u"app.sign-out"_s);
    QCOMPARE(window.work.session().state(), Session::State::SignedOut);
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::TestCommands)
#include "tst_commands.moc"
