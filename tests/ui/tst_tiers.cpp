// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "openwindow.h"

#include "tests/support/dialogcheck.h"
#include "ui/actions.h"
#include "ui/keyspage/presetcard.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/scopepicker.h"
#include "ui/parts/segmented.h"
#include "ui/shell.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keys of the workspace and of the whole service, and a preset for the former.
Profile tieredProfile()
{
    Profile profile = sampleProfile(Profile::Rotation::Mode::SameId);
    Profile::KeyKind system = profile.kinds.front();
    system.id = u"system"_s;
    system.name = {{{u"en"_s, u"System key"_s}}};
    system.description = {{{u"en"_s, u"Acts on everything."_s}}};
    system.global = true;
    profile.kinds.push_back(system);
    profile.scopes.presets = {{u"reading"_s, {{{u"en"_s, u"Reading"_s}}}, {profile.scopes.catalogue.front().name}}};
    profile.scopes.hints = {{u"recurring:*"_s, {{{u"en"_s, u"Use invoices."_s}}}}};
    return profile;
}

} // namespace

class TestTiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_open.reset(); }
    void areNoMatterToWhoMayNotSeeOne();
    void haveAPageAndACountEach();
    void aPresetStartsAKeyOfTheUsualTier();
    void aKeyOfTheOtherTierIsShownOnItsPage();
    void namesEverything();

private:
    void open(bool globalAdministrator);
    QStringList shown() const;

    std::unique_ptr<OpenWindow> m_open;
    KeyId m_system;
};

void TestTiers::open(bool globalAdministrator)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_open = std::make_unique<OpenWindow>();
    m_open->accounts.setGlobalAdministrator(globalAdministrator);
    m_open->keys.setProfile(tieredProfile());
    m_open->keys.add(sampleKey(u"Storefront"_s));
    m_open->keys.add(sampleKey(u"Billing"_s));
    ApiKey key = sampleKey(u"Uptime"_s);
    key.kind = u"system"_s;
    m_system = m_open->keys.add(key).id;
    QVERIFY(m_open->open());
    m_open->window->resize(1440, 900);
}

QStringList TestTiers::shown() const
{
    QStringList names;
    const KeyTableModel &keys = m_open->dashboard->context()->catalog().keys();
    for (int row = 0; row < keys.rowCount(); ++row)
        names << keys.keyAt(keys.index(row, 0)).name;
    names.sort();
    return names;
}

void TestTiers::areNoMatterToWhoMayNotSeeOne()
{
    open(false);
    QVERIFY(!m_open->child<Segmented>(u"tier"_s)->isVisible());
    QCOMPARE(shown(), (QStringList{u"Billing"_s, u"Storefront"_s}));
}

void TestTiers::haveAPageAndACountEach()
{
    open(true);
    auto *tier = m_open->child<Segmented>(u"tier"_s);
    QVERIFY(tier->isVisible());
    QCOMPARE(shown(), (QStringList{u"Billing"_s, u"Storefront"_s}));
    QCOMPARE(m_open->child<QLabel>(u"keyCount"_s)->text(), u"2"_s);
    tier->setCurrent(u"global"_s);
    QCOMPARE(shown(), QStringList{u"Uptime"_s});
    QCOMPARE(m_open->child<QLabel>(u"keyCount"_s)->text(), u"1"_s);
    QCOMPARE(m_open->child<QLabel>(u"tierDescription"_s)->text(), u"Acts on everything."_s);
    QCOMPARE(m_open->child<QPushButton>(u"key.create"_s)->text(), u"Create system key…"_s);
    QVERIFY(m_open->child<QWidget>(u"tierHints"_s)->isVisible());
    m_open->child<QPushButton>(u"key.create"_s)->click();
    auto *dialog = m_open->child<QDialog>(u"createDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->findChild<QWidget *>(u"kind"_s));
}

void TestTiers::aPresetStartsAKeyOfTheUsualTier()
{
    open(true);
    m_open->child<PresetCard>(u"presetCard.reading"_s)->click();
    auto *dialog = m_open->child<QDialog>(u"createDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<ScopePicker *>(u"scopes"_s)->scopes(),
             QStringList{tieredProfile().scopes.catalogue.front().name});
}

void TestTiers::aKeyOfTheOtherTierIsShownOnItsPage()
{
    open(true);
    m_open->window->shell()->showKey(m_system);
    QCOMPARE(m_open->child<Segmented>(u"tier"_s)->current(), u"global"_s);
    QCOMPARE(m_open->child<KeyTableView>(u"keyTable"_s)->selectedKeys().size(), size_t(1));
}

void TestTiers::namesEverything()
{
    open(true);
    QStringList nameless = namelessInputs(*m_open->child<QWidget>(u"tierBar"_s));
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestTiers)
#include "tst_tiers.moc"
