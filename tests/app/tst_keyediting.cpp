// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/keyediting.h"
#include "tests/support/openworkspace.h"

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using What = FakePrompts::Dialog::What;

class TestKeyEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void savesWhereNobodyElseDid();
    void asksWhereSomebodyWasFirst();
    void savesTheChosenVersionOnTopOfTheirs();
    void settlesForTheirs();
    void keepsEditing();
    void asksAgainWhereAThirdOneWasFaster();
    void asksNothingWhereBothWantedTheSame();
    void saysThatTheKeyEnded();
    void saysThatTheKeyIsGone();

private:
    /// Saves this name over the version that was seen first; m_outcomes hears.
    void rename(const QString &name);
    void changeElsewhere(const QString &name, const QString &note = {});
    const FakePrompts::Dialog *conflict() const;

    std::unique_ptr<OpenWorkspace> m_open;
    ApiKey m_seen;
    std::vector<std::optional<Error>> m_outcomes;
};

void TestKeyEditing::init()
{
    m_outcomes.clear();
    m_open = std::make_unique<OpenWorkspace>();
    ApiKey key;
    key.name = u"POS Integration"_s;
    key.environment = u"live"_s;
    key.kind = sampleProfile(Profile::Rotation::Mode::Overlap).kinds.front().id;
    m_open->service.add(key);
    QVERIFY(m_open->open());
    m_seen = m_open->catalog().keys().keys().key(0);
}

void TestKeyEditing::rename(const QString &name)
{
    KeyEdit edit;
    edit.name = name;
    editing::save(&m_open->context(), *m_open->prompts, m_seen, edit,
                  [this](const std::optional<Error> &error) { m_outcomes.push_back(error); });
}

void TestKeyEditing::changeElsewhere(const QString &name, const QString &note)
{
    ApiKey key = *m_open->service.find(m_seen.id);
    key.name = name;
    key.note = note;
    m_open->service.changeElsewhere(key);
}

const FakePrompts::Dialog *TestKeyEditing::conflict() const
{
    const bool shown = QTest::qWaitFor([this] { return m_open->prompts->shows(What::Conflict); });
    return shown ? m_open->prompts->top() : nullptr;
}

void TestKeyEditing::savesWhereNobodyElseDid()
{
    rename(u"Shops"_s);
    QTRY_COMPARE(m_outcomes.size(), size_t(1));
    QVERIFY(!m_outcomes.front());
    QCOMPARE(m_open->service.find(m_seen.id)->name, u"Shops"_s);
    QVERIFY(m_open->prompts->dialogs().empty());
}

void TestKeyEditing::asksWhereSomebodyWasFirst()
{
    changeElsewhere(u"Tills"_s, u"14 shops"_s);
    rename(u"Shops"_s);
    QVERIFY(conflict());
    const KeyConflict &asked = *conflict()->conflict;
    QCOMPARE(asked.base.name, u"POS Integration"_s);
    QCOMPARE(asked.theirs->name, u"Tills"_s);
    QCOMPARE(*asked.mine.name, u"Shops"_s);
    QVERIFY(m_outcomes.empty());
    QCOMPARE(m_open->service.find(m_seen.id)->name, u"Tills"_s);
}

void TestKeyEditing::savesTheChosenVersionOnTopOfTheirs()
{
    changeElsewhere(u"Tills"_s, u"14 shops"_s);
    rename(u"Shops"_s);
    QVERIFY(conflict());
    m_open->prompts->save(conflict()->conflict->merged({{KeyConflict::Field::Name, KeyConflict::Side::Mine}}));
    QTRY_COMPARE(m_outcomes.size(), size_t(1));
    QVERIFY(!m_outcomes.front());
    QVERIFY(!m_open->prompts->top());
    QCOMPARE(m_open->service.find(m_seen.id)->name, u"Shops"_s);
    QCOMPARE(m_open->service.find(m_seen.id)->note, u"14 shops"_s);
}

void TestKeyEditing::settlesForTheirs()
{
    changeElsewhere(u"Tills"_s);
    rename(u"Shops"_s);
    QVERIFY(conflict());
    m_open->prompts->agree();
    QCOMPARE(m_outcomes.size(), size_t(1));
    QVERIFY(!m_outcomes.front());
    QCOMPARE(m_open->service.find(m_seen.id)->name, u"Tills"_s);
}

void TestKeyEditing::keepsEditing()
{
    changeElsewhere(u"Tills"_s);
    rename(u"Shops"_s);
    QVERIFY(conflict());
    m_open->prompts->decline();
    QCOMPARE(m_outcomes.size(), size_t(1));
    QCOMPARE(m_outcomes.front()->current->name, u"Tills"_s);
}

void TestKeyEditing::asksAgainWhereAThirdOneWasFaster()
{
    changeElsewhere(u"Tills"_s);
    rename(u"Shops"_s);
    QVERIFY(conflict());
    changeElsewhere(u"Counters"_s);
    KeyEdit mine;
    mine.name = u"Shops"_s;
    m_open->prompts->save(mine);
    QTRY_COMPARE(m_open->prompts->dialogs().size(), size_t(2));
    QCOMPARE(conflict()->conflict->base.name, u"Tills"_s);
    QCOMPARE(conflict()->conflict->theirs->name, u"Counters"_s);
    QVERIFY(!m_open->prompts->dialogs().front()->open);
    m_open->prompts->save(mine);
    QTRY_COMPARE(m_open->service.find(m_seen.id)->name, u"Shops"_s);
    QTRY_COMPARE(m_outcomes.size(), size_t(1));
    QVERIFY(!m_outcomes.front());
}

void TestKeyEditing::asksNothingWhereBothWantedTheSame()
{
    changeElsewhere(u"Shops"_s);
    rename(u"Shops"_s);
    QTRY_COMPARE(m_outcomes.size(), size_t(1));
    QVERIFY(!m_outcomes.front());
    QVERIFY(m_open->prompts->dialogs().empty());
}

void TestKeyEditing::saysThatTheKeyEnded()
{
    ApiKey key = *m_open->service.find(m_seen.id);
    key.state = {u"revoked"_s, StateClass::Ended};
    m_open->service.changeElsewhere(key);
    rename(u"Shops"_s);
    QVERIFY(conflict());
    QVERIFY(!conflict()->conflict->isOpen());
    QCOMPARE(*conflict()->conflict->mine.name, u"Shops"_s);
}

void TestKeyEditing::saysThatTheKeyIsGone()
{
    m_open->service.removeElsewhere(m_seen.id);
    rename(u"Shops"_s);
    QVERIFY(conflict());
    QVERIFY(!conflict()->conflict->theirs);
}

QTEST_GUILESS_MAIN(TestKeyEditing)
#include "tst_keyediting.moc"
