// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "openwindow.h"

#include "app/secretclipboard.h"
#include "protocol/wire.h"
#include "tests/support/dialogcheck.h"
#include "tests/support/profiledirectory.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revealeddialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/scopesdialog.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/parts/text.h"

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Layout = Profile::Layout;
using Mode = Profile::Rotation::Mode;

enum class Surface { Create, Scopes, Reveal, RevealAgain, Rotate, Keys, Tier };

/// Where the window says what a profile advises: every place a profile may use in its layout.
struct Part
{
    const char *name;
    Layout layout;
    const char *place;
    Surface surface;
};

constexpr Part parts[] = {
    {"a list: where a key is named", Layout::List, "create", Surface::Create},
    {"a list: where a live key is about to be made", Layout::List, "create-live", Surface::Create},
    {"a list: where scopes are chosen", Layout::List, "scopes", Surface::Create},
    {"a list: where scopes are changed", Layout::List, "scopes", Surface::Scopes},
    {"a list: where the end is chosen", Layout::List, "expiry", Surface::Create},
    {"a list: where a new secret is shown", Layout::List, "reveal", Surface::Reveal},
    {"a list: where a kept secret is shown again", Layout::List, "reveal", Surface::RevealAgain},
    {"a list: where a call is written", Layout::List, "call", Surface::Reveal},
    {"a list: beside the other tier's keys", Layout::List, "call", Surface::Tier},
    {"a list: where a rotation is asked for", Layout::List, "rotate", Surface::Rotate},
    {"a list: below the keys", Layout::List, "keys", Surface::Keys},
    {"a pair: where a key is named", Layout::Pair, "create", Surface::Create},
    {"a pair: where a new secret is shown", Layout::Pair, "reveal", Surface::Reveal},
    {"a pair: where a rotation is asked for", Layout::Pair, "rotate", Surface::Rotate},
    {"a pair: beside the keys, for who makes one", Layout::Pair, "create", Surface::Keys},
    {"a pair: beside the keys, where to keep one", Layout::Pair, "reveal", Surface::Keys},
    {"a pair: beside the keys, for all of them", Layout::Pair, "keys", Surface::Keys},
    {"a pair: on the card of a key that is no secret", Layout::Pair, "public", Surface::Keys},
    {"a pair: beside the keys, when to regenerate", Layout::Pair, "when-to-rotate", Surface::Keys},
};

Profile realProfile(const QString &name)
{
    const ProfileDirectory directory;
    return wire::readProfile(directory.text(name)).value();
}

/// Scopes that stay as they are have no dialog to change them, and one tier has no other.
bool isPartOf(const Profile &profile, const Part &part)
{
    const auto isGlobal = [](const Profile::KeyKind &kind) { return kind.global; };
    return part.layout == profile.layout && (part.surface != Surface::Scopes || profile.scopes.editable)
        && (part.surface != Surface::Tier || std::any_of(profile.kinds.begin(), profile.kinds.end(), isGlobal));
}

/// What somebody can read there.
QString wordsOn(const QWidget &surface)
{
    QStringList words;
    for (const QLabel *label : surface.findChildren<QLabel *>())
        if (label->isVisible())
            words << label->text();
    for (const ElidedLabel *label : surface.findChildren<ElidedLabel *>())
        if (label->isVisible())
            words << label->text();
    return words.join(u'\n');
}

} // namespace

class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup();
    void isSaidWholeAtItsPlace_data();
    void isSaidWholeAtItsPlace();
    void ofOurServicesIsSaidSomewhere_data();
    void ofOurServicesIsSaidSomewhere();
    void cutsNoText_data();
    void cutsNoText();

private:
    QWidget *open(const Profile &profile, Surface surface);
    QWidget *openWindow(const Profile &profile, Surface surface);
    DialogFrame *makeDialog(const DialogContext &context, Surface surface);

    SecretClipboard m_clipboard;
    std::unique_ptr<DialogFrame> m_dialog;
    std::unique_ptr<OpenWindow> m_window;
};

void TestAdvice::cleanup()
{
    m_dialog.reset();
    m_window.reset();
    applyTextScale(*qApp, 100);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

DialogFrame *TestAdvice::makeDialog(const DialogContext &context, Surface surface)
{
    const Profile &profile = *context.profile;
    constexpr auto nothing = [](const auto &...) {};
    ApiKey key = sampleKey();
    key.kind = profile.kinds.front().id;
    if (!profile.scopes.catalogue.empty())
        key.scopes = {profile.scopes.catalogue.front().name};
    const IssuedKey issued{key, std::make_shared<const Secret>("sk_live_9fK2aBxW4mTq7ZnLc0RdVh3YpE8uGs")};
    KeyDraft start;
    for (const Profile::Environment &environment : profile.environments)
        if (environment.isLive())
            start.environment = environment.id;
    switch (surface) {
    case Surface::Create:
        return new CreateDialog(start, {context, {}, {}}, nothing);
    case Surface::Scopes:
        return new ScopesDialog(key, context, nothing);
    case Surface::Reveal: {
        RevealDialog::Context here{context};
        here.clipboard = &m_clipboard;
        return new RevealDialog(issued, here, nothing, nothing);
    }
    case Surface::RevealAgain:
        return new RevealedDialog(issued, context, m_clipboard, std::chrono::seconds(30), nullptr);
    case Surface::Rotate:
        return RotateDialog::make(key, context, nothing);
    case Surface::Keys:
    case Surface::Tier:
        break;
    }
    return nullptr;
}

QWidget *TestAdvice::openWindow(const Profile &profile, Surface surface)
{
    m_window = std::make_unique<OpenWindow>();
    m_window->accounts.setGlobalAdministrator(true);
    m_window->keys.setProfile(profile);
    for (const Profile::KeyKind &kind : profile.kinds) {
        ApiKey key = sampleKey(kind.id, profile.environments.front().id);
        key.kind = kind.id;
        m_window->keys.add(key);
    }
    if (!m_window->open())
        return nullptr;
    m_window->window->resize(1080, 680);
    if (surface == Surface::Tier)
        m_window->child<Segmented>(u"tier"_s)->setCurrent(u"global"_s);
    QTest::qWait(20);
    return m_window->window.get();
}

QWidget *TestAdvice::open(const Profile &profile, Surface surface)
{
    DialogContext context;
    context.profile = std::make_shared<const Profile>(profile);
    context.workspace = u"Northwind Payments"_s;
    context.now = QDateTime::currentDateTimeUtc();
    m_dialog.reset(makeDialog(context, surface));
    if (!m_dialog)
        return openWindow(profile, surface);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QTest::qWait(20);
    return m_dialog.get();
}

void TestAdvice::isSaidWholeAtItsPlace_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("rotation");
    for (size_t part = 0; part < std::size(parts); ++part)
        if (parts[part].surface != Surface::Rotate)
            QTest::newRow(parts[part].name) << int(part) << int(Mode::Overlap);
        else
            for (const auto &[words, mode] :
                 {std::pair{"by a second key", Mode::Overlap}, std::pair{"at once", Mode::Immediate},
                  std::pair{"with a grace", Mode::SameId}})
                QTest::addRow("%s, %s", parts[part].name, words) << int(part) << int(mode);
}

void TestAdvice::isSaidWholeAtItsPlace()
{
    QFETCH(int, part);
    QFETCH(int, rotation);
    const Part &asked = parts[part];
    Profile profile = sampleProfile(Mode(rotation));
    profile.layout = asked.layout;
    profile.scopes.editable = true;
    Profile::KeyKind other = profile.kinds.front();
    other.id = u"other"_s;
    other.global = asked.layout == Layout::List;
    if (asked.layout == Layout::Pair)
        other.delivery = Profile::KeyKind::Delivery::Public;
    profile.kinds = {profile.kinds.front(), other};
    profile.advice = {{QString::fromLatin1(asked.place), {{{u"en"_s, u"One thing to know."_s}}}},
                      {u"elsewhere"_s, {{{u"en"_s, u"Of no matter here."_s}}}},
                      {QString::fromLatin1(asked.place), {{{u"en"_s, u"Another one."_s}}}}};
    const QWidget *shown = open(profile, asked.surface);
    QVERIFY(shown);
    const QString words = wordsOn(*shown);
    QVERIFY2(words.contains(u"One thing to know."_s), qPrintable(words));
    QVERIFY2(words.contains(u"Another one."_s), qPrintable(words));
    QVERIFY2(!words.contains(u"Of no matter here."_s), qPrintable(words));
}

void TestAdvice::ofOurServicesIsSaidSomewhere_data()
{
    QTest::addColumn<QString>("service");
    for (const auto *service : {"checkout", "enterprise", "flintn", "gateway", "inflow"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

void TestAdvice::ofOurServicesIsSaidSomewhere()
{
    QFETCH(QString, service);
    const Profile profile = realProfile(service);
    QVERIFY(!profile.advice.empty());
    for (const Profile::Advice &each : profile.advice) {
        bool said = false;
        for (const Part &part : parts)
            if (isPartOf(profile, part) && each.place == QLatin1String(part.place)) {
                const QWidget *shown = open(profile, part.surface);
                QVERIFY(shown);
                said = true;
                QVERIFY2(wordsOn(*shown).contains(localized(each.text)), part.name);
            }
        QVERIFY2(said, qPrintable(each.place));
    }
}

void TestAdvice::cutsNoText_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const auto *service : {"checkout", "enterprise", "flintn", "gateway", "inflow"})
        for (const auto *language : {"de", "ja"})
            for (const int percent : {100, 150})
                QTest::addRow("%s in %s at %d percent", service, language, percent)
                    << QString::fromLatin1(service) << QString::fromLatin1(language) << percent;
}

void TestAdvice::cutsNoText()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    QFETCH(int, percent);
    QLocale::setDefault(QLocale(language));
    applyTextScale(*qApp, percent);
    const Profile profile = realProfile(service);
    for (const Surface surface :
         {Surface::Create, Surface::Scopes, Surface::Reveal, Surface::RevealAgain, Surface::Rotate}) {
        const QWidget *shown = open(profile, surface);
        QVERIFY(shown);
        QCOMPARE(cutTexts(*shown).join(u" | "_s), QString());
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestAdvice test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_advice.moc"
