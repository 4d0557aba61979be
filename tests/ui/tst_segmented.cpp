// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/segmented.h"

#include <QAccessible>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestSegmented : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheFirst();
    void movesByArrows();
    void keepsTheChoiceWhenCountsChange();
    void fallsBackWhenTheChoiceGoes();
    void isAGroupOfRadioButtonsToAScreenReader();

private:
    std::unique_ptr<Segmented> m_segments;
};

void TestSegmented::init()
{
    m_segments = std::make_unique<Segmented>();
    m_segments->setItems({{u"all"_s, u"All"_s, {}, {}},
                          {u"live"_s, u"Live 31"_s, u"zap"_s, true},
                          {u"test"_s, u"Test 11"_s, {}, false}});
}

void TestSegmented::beginsWithTheFirst()
{
    QCOMPARE(m_segments->current(), u"all"_s);
}

void TestSegmented::movesByArrows()
{
    m_segments->show();
    QVERIFY(QTest::qWaitForWindowActive(m_segments.get()));
    auto *first = m_segments->findChild<QRadioButton *>(u"all"_s);
    first->setFocus();
    QSignalSpy changed(m_segments.get(), &Segmented::currentChanged);
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(m_segments->current(), u"live"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), u"live"_s);
}

void TestSegmented::keepsTheChoiceWhenCountsChange()
{
    m_segments->setCurrent(u"live"_s);
    QSignalSpy changed(m_segments.get(), &Segmented::currentChanged);
    auto *before = m_segments->findChild<QRadioButton *>(u"live"_s);
    m_segments->setItems({{u"all"_s, u"All"_s, {}, {}},
                          {u"live"_s, u"Live 32"_s, u"zap"_s, true},
                          {u"test"_s, u"Test 11"_s, {}, false}});
    QCOMPARE(m_segments->findChild<QRadioButton *>(u"live"_s), before);
    QCOMPARE(before->text(), u"Live 32"_s);
    QCOMPARE(m_segments->current(), u"live"_s);
    QCOMPARE(changed.count(), 0);
}

void TestSegmented::fallsBackWhenTheChoiceGoes()
{
    m_segments->setCurrent(u"test"_s);
    m_segments->setItems({{u"all"_s, u"All"_s, {}, {}}});
    QCOMPARE(m_segments->current(), u"all"_s);
}

void TestSegmented::isAGroupOfRadioButtonsToAScreenReader()
{
    QAccessibleInterface *spoken =
        QAccessible::queryAccessibleInterface(m_segments->findChild<QRadioButton *>(u"all"_s));
    QCOMPARE(spoken->role(), QAccessible::RadioButton);
    QCOMPARE(spoken->text(QAccessible::Name), u"All"_s);
    QVERIFY(spoken->state().checked);
}

QTEST_MAIN(TestSegmented)
#include "tst_segmented.moc"
