// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gallery/gallery.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

namespace {

struct Appearance
{
    QString suffix;
    Settings::Theme theme;
    int percent = 100;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The scale of the screen is QT_SCALE_FACTOR's: run twice for 1x and 2x.
bool show(const test::Exhibit &exhibit, const QString &path)
{
    const std::unique_ptr<QWidget> widget(exhibit.make());
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    widget->show();
    QTest::qWait(30);
    const bool saved = widget->grab().save(path);
    return saved;
}

} // namespace

/// Draws parts and dialogs with sample data into PNGs, light, dark, larger and from right to left.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"out"_s, u"Where the pictures go."_s, u"folder"_s, u"."_s});
    parser.addOption({u"only"_s, u"Only what is named like this."_s, u"name"_s});
    parser.addHelpOption();
    parser.process(application);
    const QDir folder(parser.value(u"out"_s));
    folder.mkpath(u"."_s);

    const std::vector<Appearance> appearances{{u"light"_s, Settings::Theme::Light},
                                              {u"dark"_s, Settings::Theme::Dark},
                                              {u"150"_s, Settings::Theme::Light, 150},
                                              {u"rtl"_s, Settings::Theme::Light, 100, Qt::RightToLeft}};
    std::vector<test::Exhibit> exhibits = test::partExhibits();
    for (test::Exhibit &exhibit : test::dialogExhibits())
        exhibits.push_back(std::move(exhibit));

    bool whole = true;
    for (const Appearance &appearance : appearances) {
        QApplication::setLayoutDirection(appearance.direction);
        applyTextScale(application, appearance.percent);
        applyTheme(application, appearance.theme);
        for (const test::Exhibit &exhibit : exhibits)
            if (exhibit.name.contains(parser.value(u"only"_s)))
                whole = show(exhibit, folder.filePath(u"%1-%2.png"_s.arg(exhibit.name, appearance.suffix))) && whole;
    }
    QTextStream(stdout) << folder.absolutePath() << '\n';
    return whole ? 0 : 1;
}
