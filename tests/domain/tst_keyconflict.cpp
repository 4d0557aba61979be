// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/keyconflict.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

using Change = KeyConflict::Change;
using Field = KeyConflict::Field;
using Side = KeyConflict::Side;

class TestKeyConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForWhatBothChanged();
    void takesWhatOneChanged();
    void savesOnlyWhatIsNotTheirsAlready();
    void isSettledWhereBothMadeTheSameOfIt();
    void knowsNoOrderInScopes();
    void canClearANote();
    void isClosedOnceTheKeyHasEnded();
    void isClosedWhereTheKeyIsGone();
};

namespace {

ApiKey posIntegration()
{
    ApiKey key;
    key.id = {u"key_1"_s};
    key.name = u"POS Integration"_s;
    key.scopes = {u"clients:read"_s, u"invoices:read"_s};
    key.owner = {u"mem_mara"_s};
    key.note = u"12 shops"_s;
    key.state = {u"active"_s, StateClass::Usable};
    return key;
}

/// As in the picture: both changed scopes and owner, they the note, this one the name.
KeyConflict both()
{
    KeyConflict conflict;
    conflict.base = posIntegration();
    ApiKey theirs = conflict.base;
    theirs.scopes = {u"invoices:read"_s, u"webhooks:read"_s};
    theirs.owner = {u"mem_priya"_s};
    theirs.note = u"14 shops, two gateways"_s;
    conflict.theirs = theirs;
    conflict.mine.scopes = {u"clients:read"_s, u"clients:write"_s, u"invoices:read"_s};
    conflict.mine.owner = {u"mem_rafael"_s};
    conflict.mine.name = u"POS Integration, shops"_s;
    return conflict;
}

} // namespace

void TestKeyConflict::asksOnlyForWhatBothChanged()
{
    const std::vector<Change> expected{{Field::Scopes, true, true},
                                       {Field::Owner, true, true},
                                       {Field::Name, false, true},
                                       {Field::Note, true, false}};
    QVERIFY(both().changes() == expected);
}

void TestKeyConflict::takesWhatOneChanged()
{
    const KeyEdit edit = both().merged({{Field::Scopes, Side::Theirs}, {Field::Owner, Side::Mine}});
    QVERIFY(!edit.scopes);
    QCOMPARE(edit.owner->text, u"mem_rafael"_s);
    QCOMPARE(*edit.name, u"POS Integration, shops"_s);
    QVERIFY(!edit.note);
    QVERIFY(!edit.state);
    QVERIFY(!edit.tags);
}

void TestKeyConflict::savesOnlyWhatIsNotTheirsAlready()
{
    KeyConflict conflict = both();
    conflict.mine = {};
    conflict.mine.note = u"14 shops, two gateways"_s;
    conflict.mine.name = u"Shops"_s;
    const KeyEdit edit = conflict.merged({});
    QVERIFY(!edit.note);
    QCOMPARE(*edit.name, u"Shops"_s);
}

void TestKeyConflict::isSettledWhereBothMadeTheSameOfIt()
{
    KeyConflict conflict = both();
    QVERIFY(!conflict.isSettled());
    conflict.mine = {};
    conflict.mine.note = u"14 shops, two gateways"_s;
    QVERIFY(conflict.isSettled());
}

void TestKeyConflict::knowsNoOrderInScopes()
{
    KeyConflict conflict = both();
    conflict.theirs->scopes = {u"invoices:read"_s, u"clients:read"_s};
    const std::vector<Change> all = conflict.changes();
    QVERIFY(std::find(all.begin(), all.end(), Change{Field::Scopes, false, true}) != all.end());
}

void TestKeyConflict::canClearANote()
{
    KeyConflict conflict = both();
    conflict.mine = {};
    conflict.mine.note = QString();
    const KeyEdit edit = conflict.merged({{Field::Note, Side::Mine}});
    QVERIFY(edit.note);
    QCOMPARE(*edit.note, QString());
}

void TestKeyConflict::isClosedOnceTheKeyHasEnded()
{
    KeyConflict conflict = both();
    QVERIFY(conflict.isOpen());
    conflict.theirs->state = {u"revoked"_s, StateClass::Ended};
    QVERIFY(!conflict.isOpen());
}

void TestKeyConflict::isClosedWhereTheKeyIsGone()
{
    KeyConflict conflict = both();
    conflict.theirs.reset();
    QVERIFY(!conflict.isOpen());
    QCOMPARE(conflict.changes().size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestKeyConflict)
#include "tst_keyconflict.moc"
