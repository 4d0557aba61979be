// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/members/offboardingdialog.h"
#include "ui/members/offboardingwords.h"
#include "ui/parts/segmented.h"
#include "ui/theme/apply.h"

#include <QElapsedTimer>
#include <QPushButton>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

using Relation = OffboardingKey::Relation;

class TestOffboardingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Settings::Theme::Light); }
    void init();
    void waitsForEveryDecision();
    void handingOverNeedsSomebody();
    void handingOverIsOffWhereAnotherOwnsIt();
    void resumesWhatWasDecided();
    void savesForLater();
    void finishesAndReports();
    void sendsNothingTwiceWhereAllIsSaved();
    void saysAtItsKeyWhatTheServiceWouldNotHave();
    void keepsItsChoicesWhereSomebodyElseDecided();
    void reportsForASpreadsheet();
    void holdsManyKeys();
    void cutsNothing_data();
    void cutsNothing();
    void isReachedWithTab();

private:
    std::unique_ptr<OffboardingDialog> make();
    static void decide(OffboardingDialog &dialog, const QString &key, const QString &verdict,
                       const QString &person = {});

    Offboarding m_offboarding;
    OffboardingSteps m_steps;
    std::vector<std::vector<KeyDecision>> m_saved;
    int m_finished = 0, m_read = 0;
    std::optional<Error> m_refusal;
    QString m_copied;
};

namespace {

OffboardingKey key(const QString &id, Relation relation)
{
    OffboardingKey made;
    made.key = test::sampleKey(u"Key "_s + id, u"live"_s);
    made.key.id = {id};
    made.key.ownerName = relation == Relation::Owned ? u"Jonas Weber"_s : u"Tomás Lindqvist"_s;
    made.key.owner = {relation == Relation::Owned ? u"member_jonas"_s : u"member_tomas"_s};
    made.relation = relation;
    made.sight = relation == Relation::Seen ? u"revealed"_s : QString();
    made.sightAt = QDateTime({2026, 10, 2}, {9, 0}, Qt::UTC);
    return made;
}

Member member(const QString &id, const QString &name)
{
    Member made;
    made.id = {id};
    made.name = name;
    made.since = QDateTime({2026, 10, 3}, {9, 0}, Qt::UTC);
    return made;
}

QPushButton *button(const QWidget &in, const QString &name)
{
    return in.findChild<QPushButton *>(name);
}

QWidget *row(const QWidget &in, const QString &key)
{
    return in.findChild<QWidget *>(u"row."_s + key);
}

QString reason(const QWidget &in)
{
    return in.findChild<QLabel *>(u"reason"_s)->text();
}

} // namespace

void TestOffboardingDialog::init()
{
    m_offboarding = {};
    m_offboarding.member = member(u"member_jonas"_s, u"Jonas Weber"_s);
    m_offboarding.member.status = Member::Status::Suspended;
    m_offboarding.keys = {key(u"1"_s, Relation::Owned), key(u"2"_s, Relation::Owned), key(u"3"_s, Relation::Seen)};
    m_saved.clear();
    m_finished = m_read = 0;
    m_refusal.reset();
    m_steps.decide = [this](const Offboarding &seen, const std::vector<KeyDecision> &made, const auto &now,
                            const auto &outcome) {
        m_saved.push_back(made);
        if (m_refusal)
            return outcome(std::exchange(m_refusal, std::nullopt));
        Offboarding saved = seen;
        for (OffboardingKey &each : saved.keys)
            for (const KeyDecision &decision : made)
                if (decision.key == each.key.id) {
                    each.verdict = decision.verdict;
                    each.handTo = decision.handTo;
                }
        if (now)
            now(saved);
        outcome(std::nullopt);
    };
    m_steps.finish = [this](const Offboarding &seen, const auto &now, const auto &outcome) {
        ++m_finished;
        Offboarding done = seen;
        done.finished = true;
        for (const OffboardingKey &each : seen.keys)
            done.report.push_back({each.key.id, each.key.name, each.verdict, u"Tomás Lindqvist"_s});
        done.keys.clear();
        now(done);
        outcome(std::nullopt);
    };
    m_steps.read = [this](const auto &now, const auto &outcome) {
        ++m_read;
        now(m_offboarding);
        outcome(std::nullopt);
    };
}

std::unique_ptr<OffboardingDialog> TestOffboardingDialog::make()
{
    OffboardingDialog::Context context{
        {std::make_shared<const Profile>(test::sampleProfile()), u"Northwind"_s, u"owner"_s}, {}, {}};
    context.heirs = {member(u"member_tomas"_s, u"Tomás Lindqvist"_s), member(u"member_priya"_s, u"Priya Shah"_s)};
    context.copyText = [this](const QString &text) { m_copied = text; };
    auto made = std::make_unique<OffboardingDialog>(m_offboarding, context, m_steps);
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    made->open();
    return made;
}

void TestOffboardingDialog::decide(OffboardingDialog &dialog, const QString &key, const QString &verdict,
                                   const QString &person)
{
    row(dialog, key)->findChild<Segmented *>(u"verdict"_s)->setCurrent(verdict);
    if (!person.isEmpty()) {
        auto *combo = row(dialog, key)->findChild<QComboBox *>(u"person"_s);
        combo->setCurrentIndex(combo->findData(person));
    }
}

void TestOffboardingDialog::waitsForEveryDecision()
{
    const auto dialog = make();
    QVERIFY(!button(*dialog, u"verb"_s)->isEnabled());
    QCOMPARE(button(*dialog, u"verb"_s)->text(), u"Remove Jonas Weber"_s);
    QCOMPARE(reason(*dialog), u"3 key(s) wait(s) for a decision. You can leave and come back from Members."_s);
    decide(*dialog, u"1"_s, u"revoke"_s);
    decide(*dialog, u"2"_s, u"revoke"_s);
    QVERIFY(!button(*dialog, u"verb"_s)->isEnabled());
    decide(*dialog, u"3"_s, u"rotate"_s);
    QVERIFY(button(*dialog, u"verb"_s)->isEnabled());
    QCOMPARE(dialog->decisions().size(), size_t(3));
    QCOMPARE(dialog->decisions().back(), (KeyDecision{{u"3"_s}, KeyVerdict::Rotate, {u"member_tomas"_s}}));
}

void TestOffboardingDialog::handingOverNeedsSomebody()
{
    const auto dialog = make();
    decide(*dialog, u"1"_s, u"hand-over"_s);
    QVERIFY(row(*dialog, u"1"_s)->findChild<QComboBox *>(u"person"_s)->isVisible());
    QVERIFY(dialog->decisions().empty());
    decide(*dialog, u"1"_s, u"hand-over"_s, u"member_priya"_s);
    QCOMPARE(dialog->decisions().front(), (KeyDecision{{u"1"_s}, KeyVerdict::HandOver, {u"member_priya"_s}}));
}

void TestOffboardingDialog::handingOverIsOffWhereAnotherOwnsIt()
{
    const auto dialog = make();
    const auto *handOver = row(*dialog, u"3"_s)->findChild<QAbstractButton *>(u"hand-over"_s);
    QVERIFY(!handOver->isEnabled());
    QCOMPARE(handOver->toolTip(), u"Somebody else owns it already, and a copy of the secret may exist."_s);
    QVERIFY(row(*dialog, u"1"_s)->findChild<QAbstractButton *>(u"hand-over"_s)->isEnabled());
    QCOMPARE(row(*dialog, u"3"_s)->findChild<QLabel *>(u"fact"_s)->text().section(u' ', 0, 2), u"Revealed by them"_s);
}

void TestOffboardingDialog::resumesWhatWasDecided()
{
    m_offboarding.keys[0].verdict = KeyVerdict::HandOver;
    m_offboarding.keys[0].handTo = {u"member_priya"_s};
    const auto dialog = make();
    QCOMPARE(dialog->decisions().size(), size_t(1));
    QCOMPARE(row(*dialog, u"1"_s)->findChild<QComboBox *>(u"person"_s)->currentText(), u"Priya Shah"_s);
    QCOMPARE(reason(*dialog), u"2 key(s) wait(s) for a decision. You can leave and come back from Members."_s);
}

void TestOffboardingDialog::savesForLater()
{
    const auto dialog = make();
    decide(*dialog, u"1"_s, u"revoke"_s);
    button(*dialog, u"saveForLater"_s)->click();
    QCOMPARE(m_saved.size(), size_t(1));
    QCOMPARE(m_saved.front().size(), size_t(1));
    QCOMPARE(m_finished, 0);
    QVERIFY(!dialog->isVisible());
}

void TestOffboardingDialog::finishesAndReports()
{
    const auto dialog = make();
    decide(*dialog, u"1"_s, u"hand-over"_s, u"member_tomas"_s);
    decide(*dialog, u"2"_s, u"revoke"_s);
    decide(*dialog, u"3"_s, u"rotate"_s);
    button(*dialog, u"verb"_s)->click();
    QCOMPARE(m_saved.size(), size_t(1));
    QCOMPARE(m_finished, 1);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Jonas Weber has left"_s);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"report"_s)->isVisible());
    button(*dialog, u"copyReport"_s)->click();
    QCOMPARE(m_copied,
             u"Jonas Weber has left\nKey 1: Handed over to Tomás Lindqvist\nKey 2: Revoked\n"
             "Key 3: Tomás Lindqvist is asked to rotate it\n"_s);
    button(*dialog, u"done"_s)->click();
    QVERIFY(!dialog->isVisible());
}

void TestOffboardingDialog::sendsNothingTwiceWhereAllIsSaved()
{
    for (OffboardingKey &each : m_offboarding.keys)
        each.verdict = KeyVerdict::Revoke;
    const auto dialog = make();
    button(*dialog, u"verb"_s)->click();
    QCOMPARE(m_saved.size(), size_t(0));
    QCOMPARE(m_finished, 1);
}

void TestOffboardingDialog::saysAtItsKeyWhatTheServiceWouldNotHave()
{
    const auto dialog = make();
    decide(*dialog, u"2"_s, u"hand-over"_s, u"member_tomas"_s);
    m_refusal =
        Error{Error::Kind::Invalid,
              u"invalid"_s,
              {},
              {{u"/decisions/0/hand_to"_s, u"not-allowed"_s, u"Their role could not look after such a key."_s}}};
    button(*dialog, u"saveForLater"_s)->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(row(*dialog, u"2"_s)->findChild<QLabel *>(u"fact"_s)->text(),
             u"Their role could not look after such a key."_s);
    QVERIFY(!dialog->findChild<QWidget *>(u"error"_s)->isVisible());
}

void TestOffboardingDialog::keepsItsChoicesWhereSomebodyElseDecided()
{
    const auto dialog = make();
    decide(*dialog, u"1"_s, u"revoke"_s);
    m_refusal = Error{Error::Kind::Conflict};
    button(*dialog, u"saveForLater"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QWidget *>(u"error"_s)->isVisible());
    QCOMPARE(m_read, 1);
    QCOMPARE(dialog->decisions().front().verdict, KeyVerdict::Revoke);
    button(*dialog, u"saveForLater"_s)->click();
    QVERIFY(!dialog->isVisible());
}

void TestOffboardingDialog::reportsForASpreadsheet()
{
    m_offboarding.report = {{{u"k1"_s}, u"=cmd()"_s, KeyVerdict::Revoke, {}},
                            {{u"k2"_s}, u"Ledger"_s, KeyVerdict::HandOver, u"Shah, Priya"_s}};
    QCOMPARE(reportTable(m_offboarding),
             QByteArray("Key,Id,What was done\r\n"
                        "'=cmd(),k1,Revoked\r\n"
                        "Ledger,k2,\"Handed over to Shah, Priya\"\r\n"));
}

void TestOffboardingDialog::holdsManyKeys()
{
    m_offboarding.keys.clear();
    for (int i = 0; i < 200; ++i)
        m_offboarding.keys.push_back(key(QString::number(i), Relation::Owned));
    QElapsedTimer timer;
    timer.start();
    const auto dialog = make();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(dialog->height() <= dialog->screen()->availableGeometry().height());
    for (int i = 0; i < 200; ++i)
        decide(*dialog, QString::number(i), u"revoke"_s);
    QVERIFY(button(*dialog, u"verb"_s)->isEnabled());
}

void TestOffboardingDialog::cutsNothing_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("at 100 %") << 100;
    QTest::newRow("at 150 %") << 150;
}

void TestOffboardingDialog::cutsNothing()
{
    QFETCH(int, percent);
    applyTextScale(*qApp, percent);
    const auto dialog = make();
    decide(*dialog, u"1"_s, u"hand-over"_s);
    decide(*dialog, u"2"_s, u"revoke"_s);
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QTRY_COMPARE(test::cutTexts(*dialog), QStringList());
    QCOMPARE(test::namelessInputs(*dialog), QStringList());
    applyTextScale(*qApp, 100);
}

void TestOffboardingDialog::isReachedWithTab()
{
    const auto dialog = make();
    decide(*dialog, u"1"_s, u"hand-over"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QCOMPARE(test::beyondTab(*dialog), QStringList());
}

QTEST_MAIN(TestOffboardingDialog)
#include "tst_offboardingdialog.moc"
