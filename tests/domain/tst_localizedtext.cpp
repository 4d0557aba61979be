// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/localizedtext.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestLocalizedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheNearestLanguage_data();
    void speaksTheNearestLanguage();
};

void TestLocalizedText::speaksTheNearestLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("the very language") << "de"
                                       << "Schlüssel";
    QTest::newRow("a country's own, if there is one") << "de-CH"
                                                      << "Schlüssel (CH)";
    QTest::newRow("a country as Qt writes it") << "de_AT"
                                               << "Schlüssel";
    QTest::newRow("a country as the web writes it") << "de-AT"
                                                    << "Schlüssel";
    QTest::newRow("a longer code is no shorter one") << "fil"
                                                     << "Key";
    QTest::newRow("English for what it has not") << "fr_FR"
                                                 << "Key";
    QTest::newRow("English for no language") << ""
                                             << "Key";
}

void TestLocalizedText::speaksTheNearestLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const LocalizedText localized{
        {{u"en"_s, u"Key"_s}, {u"de"_s, u"Schlüssel"_s}, {u"de-CH"_s, u"Schlüssel (CH)"_s}, {u"fi"_s, u"Avain"_s}}};
    QCOMPARE(localized.in(language), text);
}

QTEST_APPLESS_MAIN(TestLocalizedText)
#include "tst_localizedtext.moc"
