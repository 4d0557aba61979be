// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/run.h"
#include "tests/e2e/steps.h"
#include "tests/service/tlsclient.h"
#include "tests/support/contentof.h"
#include "tests/support/profiledirectory.h"
#include "tests/support/program.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/chip.h"
#include "ui/parts/scopepicker.h"
#include "ui/parts/segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::HttpAnswer;
using chatelaine::test::ProfileDirectory;
using chatelaine::test::Program;
using chatelaine::test::Run;
using chatelaine::test::TlsClient;

namespace {

constexpr int patience = 30'000;

} // namespace

/// A sixth profile that none of the five resembles, in the window as it was built before anybody had written it. Each
/// step goes on where the one before ended.
class TestHarbourmaster : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksItsWords();
    void createsAPassByItsNouns();
    void takesItsOwnWaysFromStateToState();
    void offersNoRotation();
    void endsItByItsOwnVerb();

private:
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        T *found = m_run->window().findChild<T *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    std::optional<ApiKey> pass() const { return m_run->keys().find(m_pass); }
    HttpAnswer call() const;
    /// The verbs that stand above the details, in their order.
    QStringList verbs() const;

    ProfileDirectory m_profiles;
    QTemporaryDir m_data, m_home;
    std::unique_ptr<Program> m_service;
    std::unique_ptr<Run> m_run;
    KeyId m_pass;
    QByteArray m_secret;
};

void TestHarbourmaster::initTestCase()
{
    dress();
    m_service = std::make_unique<Program>(
        QStringList{u"--data"_s, m_data.filePath(u"data"_s), u"--profiles"_s, m_profiles.path()});
    m_run = std::make_unique<Run>(m_home.path());
    QVERIFY(m_run->reaches(Dashboard::Stage::FirstStart));
    m_run->dashboard().useService(
        {QUrl(m_service->firstLine()[u"url"_s].toString()), test::contentOf(m_service->authority())});
    QVERIFY(m_run->reaches(Dashboard::Stage::SetUp));

    for (const auto &[name, text] : {std::pair(u"setupCode"_s, m_service->firstLine()[u"setup_code"_s].toString()),
                                     {u"workspaceName"_s, u"Quay"_s},
                                     {u"profile"_s, u"harbourmaster"_s},
                                     {u"personName"_s, u"Mara Okafor"_s},
                                     {u"email"_s, u"mara@quay.example"_s}})
        find<QLineEdit>(name)->setText(text);
    find(u"password"_s)->setFocus();
    Run::type(&m_run->window(), u"a long enough password"_s);
    QVERIFY(m_run->click(u"setUp"_s));
    QVERIFY(m_run->reaches(Dashboard::Stage::Open));
    QTRY_COMPARE_WITH_TIMEOUT(m_run->dashboard().context()->catalog().state(), KeyCatalog::State::Fresh, patience);
}

HttpAnswer TestHarbourmaster::call() const
{
    TlsClient api(m_service->authority());
    if (!api.connectTo(m_service->port()))
        return {};
    const QByteArray workspace = m_run->dashboard().context()->workspace().id.text.toLatin1();
    return api.ask("GET /v1/workspaces/" + workspace + "/verify HTTP/1.1\r\nHost: localhost\r\nX-Harbour-Pass: Pass "
                   + m_secret + "\r\n\r\n");
}

QStringList TestHarbourmaster::verbs() const
{
    QStringList verbs;
    for (const QPushButton *button : find(u"details"_s)->findChildren<QPushButton *>())
        if (button->isVisible() && button->objectName().startsWith(u"key."_s))
            verbs << button->text();
    return verbs;
}

void TestHarbourmaster::speaksItsWords()
{
    QStringList titles;
    const KeyTableView &table = m_run->table();
    for (const KeyTableModel::Column column : table.columns())
        titles << table.model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
    QCOMPARE(titles, (QStringList{u"Ship"_s, u"Basin"_s, u"Duties"_s, u"Afloat?"_s, u"Last sighted"_s}));

    const auto *basins = find<Segmented>(u"environment"_s);
    QVERIFY(basins);
    QStringList shown;
    for (const QAbstractButton *basin : basins->findChildren<QAbstractButton *>())
        shown << basin->text();
    QCOMPARE(shown, (QStringList{u"All"_s, u"Open sea 0"_s, u"Roadstead 0"_s, u"Dry dock 0"_s}));
    const auto &profile = *m_run->dashboard().context()->catalog().profile();
    QCOMPARE(environmentChip(profile, u"drydock"_s, false).icon, u"flask-conical"_s);
    // It doesn't say whether this one moves money, so it counts as if it did.
    QCOMPARE(environmentChip(profile, u"roadstead"_s, false).icon, u"zap"_s);
}

void TestHarbourmaster::createsAPassByItsNouns()
{
    m_run->press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = m_run->dialog(u"createDialog"_s);
    QVERIFY(dialog);
    QStringList labels;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            labels << label->text();
    QVERIFY(labels.contains(u"Basin"_s));
    QVERIFY(labels.contains(u"Duties"_s));
    Run::type(dialog, u"Flying Dutchman"_s);
    QVERIFY(Run::click(dialog, u"environment.drydock"_s));
    QVERIFY(Run::click(dialog, u"preset.stevedore"_s));
    QCOMPARE(dialog->findChild<ScopePicker *>(u"scopes"_s)->scopes(), (QStringList{u"move/cargo"_s, u"see/berths"_s}));
    QVERIFY(Run::click(dialog, u"verb"_s));

    QDialog *reveal = m_run->dialog(u"revealDialog"_s);
    QVERIFY(reveal);
    QVERIFY(Run::click(reveal, u"copy"_s));
    m_secret = QGuiApplication::clipboard()->text(QClipboard::Clipboard).toLatin1();
    QVERIFY(m_secret.startsWith("dry-"));
    QVERIFY(Run::click(reveal, u"saved"_s));
    QVERIFY(Run::click(reveal, u"verb"_s));
    QTRY_COMPARE(m_run->keys().total(), 1);
    m_pass = m_run->keys().keyAt(m_run->keys().index(0, 0)).id;
    QTRY_COMPARE(pass()->delivery, Delivery::Confirmed);
    QCOMPARE(call().status, 200);
}

void TestHarbourmaster::takesItsOwnWaysFromStateToState()
{
    QVERIFY(m_run->choose(m_pass));
    QTRY_COMPARE(verbs(), (QStringList{u"Moor"_s, u"Put into quarantine"_s, u"Edit duties…"_s, u"Scuttle…"_s}));
    QVERIFY(m_run->click(u"key.move-1"_s));
    QTRY_COMPARE(pass()->state, (State{u"moored"_s, StateClass::Paused}));
    QTRY_COMPARE(verbs(), (QStringList{u"Cast off"_s, u"Edit duties…"_s, u"Scuttle…"_s}));
    QCOMPARE(find<QLabel>(u"factStatus"_s)->text(), u"Moored"_s);
    QCOMPARE(call().header("chatelaine-cause"), "moored");
    QVERIFY(m_run->click(u"key.move-2"_s));
    QTRY_COMPARE(pass()->state.meaning, StateClass::Usable);
    QCOMPARE(call().status, 200);
    QTRY_VERIFY(verbs().contains(u"Put into quarantine"_s));
    QVERIFY(m_run->click(u"key.move-3"_s));
    QTRY_COMPARE(pass()->state.id, u"quarantined"_s);
    QCOMPARE(call().status, 403);
    QTRY_COMPARE(find<QLabel>(u"factStatus"_s)->text(), u"In quarantine"_s);
}

void TestHarbourmaster::offersNoRotation()
{
    QVERIFY(!find(u"key.rotate"_s));
}

void TestHarbourmaster::endsItByItsOwnVerb()
{
    // What was used asks for its name; that it was comes by itself, as an event.
    QTRY_COMPARE_WITH_TIMEOUT(pass()->lastUsed.knowledge, LastUsed::Knowledge::At, patience);
    QVERIFY(m_run->click(u"key.revoke"_s));
    QDialog *dialog = m_run->dialog(u"revokeDialog"_s);
    QVERIFY(dialog);
    Run::type(dialog, u"Flying Dutchman"_s);
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_run->isDone(u"revokeDialog"_s, u"a long enough password"_s));
    QTRY_COMPARE(pass()->state, (State{u"scuttled"_s, StateClass::Ended}));
    QCOMPARE(call().header("chatelaine-cause"), "scuttled");
}

QTEST_MAIN(TestHarbourmaster)
#include "tst_harbourmaster.moc"
