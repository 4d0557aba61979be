// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "openwindow.h"

#include "tests/support/dialogcheck.h"
#include "ui/actions.h"
#include "ui/audit/auditverbs.h"
#include "ui/audit/auditwords.h"
#include "ui/parts/callout.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"
#include "ui/shell.h"
#include "ui/sidebar/navbutton.h"
#include "ui/webhooks/rowtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_open.reset(); }
    void saysEachRowAsASentence_data();
    void saysEachRowAsASentence();
    void hasWordsForEveryVerb();
    void listsTheNewestAndShowsItWhole();
    void goesFromRowToRow();
    void narrowsByWords();
    void opensWithAllOfAKey();
    void saysThatItWasVerified();
    void namesTheFirstBadRow();
    void saysThatAnotherKeySigns();
    void offersToClearAFilterThatLetsNothingThrough();
    void saysWhyNothingCouldBeRead();
    void isAbsentWhereTheRoleMayNotRead();
    void cutsNothingAndNamesEverything_data();
    void cutsNothingAndNamesEverything();

private:
    void open(const QString &role = u"owner"_s);
    void add(const QString &verb, const QString &name, const KeyId &key = {});
    bool showsRows() const
    {
        return QTest::qWaitFor([this] { return table()->isVisible(); });
    }
    RowTable *table() const { return m_open->child<RowTable>(u"auditTable"_s); }
    Chip *badge() const { return m_open->child<Chip>(u"auditBadge"_s); }
    void click(const QString &name) const { m_open->child<QPushButton>(name)->click(); }
    QString textOf(const QString &name) const { return plain(m_open->child<QLabel>(name)->text()); }
    QString spoken(int line, int column) const
    {
        return plain(table()->model()->index(line, column).data(Qt::AccessibleTextRole).toString());
    }
    static QString plain(QString text)
    {
        return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    std::unique_ptr<OpenWindow> m_open;
    ApiKey m_key;
};

void TestAuditPage::open(const QString &role)
{
    m_open = std::make_unique<OpenWindow>(role);
    m_key = m_open->keys.add(sampleKey());
    for (const QString &name : {u"Ledger sync"_s, u"Refund desk"_s})
        add(u"key.created"_s, name);
    AuditEntry changed;
    changed.verb = u"key.changed"_s;
    changed.actor = u"Mara Okafor"_s;
    changed.actorId = {u"mem_mara"_s};
    changed.role = u"owner"_s;
    changed.key = m_key.id;
    changed.keyName = m_key.name;
    changed.address = u"192.0.2.17"_s;
    changed.requestId = u"req_01JD3V0QB9"_s;
    changed.session = u"a Debian desktop"_s;
    changed.allowedBy = u"keys.edit"_s;
    changed.fields = {{u"scopes"_s, u"invoices:write, payouts:write"_s, u"invoices:write, clients:read"_s},
                      {u"note"_s, {}, u"Payouts moved to Treasury"_s}};
    m_open->audit.add(changed);
    QVERIFY(m_open->open());
    m_open->window->resize(1440, 900);
    if (QAction *action = m_open->window->shell()->actions().action(u"page.audit"_s); action->isVisible())
        action->trigger();
}

void TestAuditPage::add(const QString &verb, const QString &name, const KeyId &key)
{
    AuditEntry row;
    row.verb = verb;
    row.actor = u"Mara Okafor"_s;
    row.actorId = {u"mem_mara"_s};
    row.role = u"owner"_s;
    row.keyName = name;
    row.key = key;
    m_open->audit.add(row);
}

void TestAuditPage::saysEachRowAsASentence_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a revocation") << u"key.revoked"_s << u"POS Integration"_s << false << u"revoked POS Integration"_s;
    QTest::newRow("a refused reveal") << u"key.revealed"_s << u"ERP bridge"_s << true
                                      << u"was refused to reveal ERP bridge"_s;
    QTest::newRow("a refused creation of what has no name yet")
        << u"key.created"_s << QString() << true << u"was refused to create a key"_s;
    QTest::newRow("a raised session") << u"session.raised"_s << QString() << false
                                      << u"raised the session for 5 minutes"_s;
    QTest::newRow("a role") << u"member.role-changed"_s << u"Rafael Brandt"_s << false
                            << u"changed the role of Rafael Brandt"_s;
    QTest::newRow("a verb of a newer service")
        << u"key.blessed"_s << u"ERP bridge"_s << false << u"key.blessed ERP bridge"_s;
    QTest::newRow("a refused verb of a newer service")
        << u"key.blessed"_s << u"ERP bridge"_s << true << u"was refused: key.blessed ERP bridge"_s;
    QTest::newRow("a name that holds a place marker") << u"key.revoked"_s << u"%1 %2"_s << false << u"revoked %1 %2"_s;
}

void TestAuditPage::saysEachRowAsASentence()
{
    QFETCH(QString, verb);
    QFETCH(QString, name);
    QFETCH(bool, refused);
    AuditEntry row;
    row.verb = verb;
    row.keyName = name;
    row.chain = refused ? AuditChain::Refusals : AuditChain::Changes;
    QTEST(plain(auditPhrase(row).text()), "sentence");
}

void TestAuditPage::hasWordsForEveryVerb()
{
    for (const char *verb : {"key.created",
                             "key.changed",
                             "key.rotated",
                             "key.revealed",
                             "key.revoked",
                             "key.expired",
                             "key.deleted",
                             "key.ticked",
                             "key.handed-over",
                             "key.rotation-wanted",
                             "member.invited",
                             "member.joined",
                             "invitation.withdrawn",
                             "member.role-changed",
                             "member.suspended",
                             "member.resumed",
                             "offboarding.begun",
                             "member.removed",
                             "member.reset-link-made",
                             "session.began",
                             "session.raised",
                             "session.ended",
                             "password.changed",
                             "password.reset",
                             "second-factor.added",
                             "second-factor.removed",
                             "recovery-code.used",
                             "recovery-codes.renewed",
                             "audit.exported",
                             "webhook.created",
                             "webhook.secret-replaced"})
        QVERIFY2(auditVerb(QString::fromLatin1(verb)), verb);
}

void TestAuditPage::listsTheNewestAndShowsItWhole()
{
    open();
    QVERIFY(showsRows());
    QCOMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(spoken(1, 1), u"Mara Okafor"_s);
    QCOMPARE(spoken(1, 2), u"changed "_s + m_key.name);
    QCOMPARE(spoken(1, 3), u"192.0.2.17"_s);
    QCOMPARE(textOf(u"auditNumber"_s), u"Row 3"_s);
    QCOMPARE(textOf(u"auditTitle"_s), u"Changed "_s + m_key.name);
    QCOMPARE(m_open->child<Chip>(u"auditMatches"_s)->look().text, u"Matches"_s);
    QStringList values;
    for (const QLabel *label : m_open->child<QWidget>(u"beforeAfter"_s)->findChildren<QLabel *>())
        values << label->text();
    QVERIFY(values.contains(u"invoices:write, payouts:write"_s));
    QVERIFY(values.contains(u"Payouts moved to Treasury"_s));
    QTRY_VERIFY(m_open->child<ElidedLabel>(u"auditCounts"_s)->text().startsWith(u"3 row"_s));
    QVERIFY(m_open->child<ElidedLabel>(u"auditCounts"_s)
                ->text()
                .endsWith(u"Rows can't be changed or deleted by anybody."_s));
}

void TestAuditPage::goesFromRowToRow()
{
    open();
    QVERIFY(showsRows());
    click(u"auditBelow"_s);
    QCOMPARE(textOf(u"auditTitle"_s), u"Created Refund desk"_s);
    click(u"auditBelow"_s);
    click(u"auditBelow"_s);
    QCOMPARE(textOf(u"auditTitle"_s), u"Created Ledger sync"_s);
    click(u"auditAbove"_s);
    QCOMPARE(textOf(u"auditNumber"_s), u"Row 2"_s);
}

void TestAuditPage::narrowsByWords()
{
    open();
    QVERIFY(showsRows());
    m_open->child<QLineEdit>(u"auditSearch"_s)->setText(u"ledger"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(spoken(1, 2), u"created Ledger sync"_s);
    QTRY_VERIFY(m_open->child<ElidedLabel>(u"auditCounts"_s)->text().startsWith(u"1 of 3 rows shown."_s));
}

void TestAuditPage::opensWithAllOfAKey()
{
    open();
    QVERIFY(showsRows());
    m_open->window->shell()->showAuditOf(m_key.id, m_key.name);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(m_open->child<QWidget>(u"chip.key"_s));
    QVERIFY(m_open->child<QWidget>(u"filter.key"_s)->isHidden());
}

void TestAuditPage::saysThatItWasVerified()
{
    open();
    QCOMPARE(badge()->look().text, u"Not verified yet"_s);
    click(u"verify"_s);
    QTRY_COMPARE(badge()->look().text, u"Chain verified, just now"_s);
    QVERIFY(!m_open->child<QWidget>(u"auditBroken"_s)->isVisible());
    QVERIFY(!m_open->child<QWidget>(u"saveEvidence"_s)->isVisible());
}

void TestAuditPage::namesTheFirstBadRow()
{
    open();
    QVERIFY(showsRows());
    m_open->audit.rows(AuditChain::Changes)[1].actor = u"Jonas Weber"_s;
    click(u"verify"_s);
    QTRY_COMPARE(badge()->look().text, u"Chain broken at row 2"_s);
    QCOMPARE(m_open->child<Callout>(u"auditFinding"_s)->title(), u"Row 2 was changed after it was written"_s);
    QVERIFY(m_open->child<QWidget>(u"saveEvidence"_s)->isVisible());
    QCOMPARE(m_open->child<QPushButton>(u"verify"_s)->text(), u"Verify again"_s);
}

void TestAuditPage::saysThatAnotherKeySigns()
{
    open();
    QVERIFY(showsRows());
    QTRY_COMPARE(m_open->dashboard->context()->auditDesk().watch().sight().changes.number, 3u);
    m_open->audit.changeKey();
    click(u"verify"_s);
    QTRY_COMPARE(badge()->look().text, u"Signed by another key"_s);
}

void TestAuditPage::offersToClearAFilterThatLetsNothingThrough()
{
    open();
    QVERIFY(showsRows());
    m_open->child<QLineEdit>(u"auditSearch"_s)->setText(u"magneto"_s);
    QTRY_VERIFY(m_open->child<QPushButton>(u"clearAuditFilters"_s));
    click(u"clearAuditFilters"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void TestAuditPage::saysWhyNothingCouldBeRead()
{
    open();
    QVERIFY(showsRows());
    m_open->audit.faults().plan(u"entries"_s, Fate::Failed, Error{Error::Kind::Offline});
    m_open->child<QLineEdit>(u"auditSearch"_s)->setText(u"ledger"_s);
    QTRY_VERIFY(m_open->child<QPushButton>(u"retryAudit"_s));
    click(u"retryAudit"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestAuditPage::isAbsentWhereTheRoleMayNotRead()
{
    open(u"viewer"_s);
    QVERIFY(!m_open->window->shell()->actions().action(u"page.audit"_s)->isVisible());
    for (const NavButton *button : m_open->window->findChildren<NavButton *>())
        if (button->page() == "audit"_L1)
            QVERIFY(button->isHidden());
}

void TestAuditPage::cutsNothingAndNamesEverything_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (const int width : {1440, 1080})
        for (const int percent : {100, 150})
            QTest::addRow("%d wide at %d %%", width, percent) << width << percent;
}

void TestAuditPage::cutsNothingAndNamesEverything()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    open();
    applyTextScale(*qApp, percent);
    m_open->window->resize(width, 900);
    QVERIFY(showsRows());
    QTest::qWait(50);
    const QWidget &page = *m_open->child<QWidget>(u"auditPage"_s);
    QCOMPARE(cutTexts(page).join(u" | "_s), QString());
    QCOMPARE(namelessInputs(page).join(u" | "_s), QString());
    applyTextScale(*qApp, 100);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestAuditPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_auditpage.moc"
