// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard.h"
#include "app/singleinstance.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/parts/emptystate.h"
#include "ui/theme/apply.h"
#include "ui/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Wishes
{
    Dashboard::Options dashboard;
    QString pictures; ///< a directory for the tour's; empty takes none
};

Wishes wishesOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, u"Where the dashboard keeps its data."_s, u"directory"_s,
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption program(u"service-program"_s, u"The key service to run on this computer."_s, u"file"_s,
                                     QApplication::applicationDirPath() + u"/chatelaine-service"_s);
    const QCommandLineOption argument(u"service-argument"_s, u"One of its arguments; may come again."_s, u"text"_s);
    const QCommandLineOption pictures(u"screenshots"_s, u"Save a picture of every page and dialog, and end."_s,
                                      u"directory"_s);
    parser.addOptions({data, program, argument, pictures});
    parser.process(application);
    return {{parser.value(data), parser.value(program), parser.values(argument)}, parser.value(pictures)};
}

void makePrivate(const QString &directory)
{
    QDir().mkpath(directory);
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void translate(QApplication &application, const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    // A computer without a locale says nothing of lists and dates as people write them.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    for (const auto &[name, place] : {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                      std::pair(u"chatelaine"_s, u":/i18n"_s)}) {
        auto *const translator = new QTranslator(&application);
        // English has plural forms of its own, also where the locale's language is none of ours.
        if (translator->load(locale, name, u"_"_s, place) || translator->load(name + u"_en"_s, place))
            QApplication::installTranslator(translator);
    }
}

int sayAndEnd(QApplication &application, const Error &error)
{
    const ErrorText words = errorText(error);
    EmptyState message;
    message.setContent(u"octagon-alert"_s, Tone::Danger, words.sentence, words.meaning + u' ' + words.remedy);
    message.resize(580, 320);
    message.show();
    application.exec();
    return EXIT_FAILURE;
}

int takePictures(MainWindow &window, const QString &directory)
{
    QDir().mkpath(directory);
    Tour tour(window, directory);
    QObject::connect(&tour, &Tour::finished, qApp, [](const QString &stop) {
        if (!stop.isEmpty())
            qCritical("The picture %s could not be taken.", qPrintable(stop));
        QApplication::exit(stop.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    tour.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"chatelaine"_s);
    QApplication::setApplicationDisplayName(u"Chatelaine"_s);
    QApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
    QApplication::setDesktopFileName(u"io.github.chatelaine.Chatelaine"_s);

    const Wishes wishes = wishesOf(application);
    makePrivate(wishes.dashboard.directory);
    Dashboard dashboard(wishes.dashboard, makeKeychain());
    Settings &settings = dashboard.settings();
    translate(application, settings.language());
    applyTextScale(application, settings.textPercent());
    applyTheme(application, settings.theme());

    SingleInstance instance(wishes.dashboard.directory);
    const Result<SingleInstance::Place> place = instance.claim();
    if (!place)
        return sayAndEnd(application, place.error());
    if (*place == SingleInstance::Place::Second)
        return EXIT_SUCCESS;

    MainWindow window(dashboard);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, &MainWindow::raiseFromElsewhere);
    QObject::connect(&settings, &Settings::themeChanged, &window, [&] { applyTheme(application, settings.theme()); });
    QObject::connect(&settings, &Settings::textPercentChanged, &window,
                     [&] { applyTextScale(application, settings.textPercent()); });
    window.show();
    dashboard.begin();
    if (wishes.pictures.isEmpty())
        return QApplication::exec();
    return takePictures(window, wishes.pictures);
}
