// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard.h"
#include "app/singleinstance.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/parts/emptystate.h"
#include "ui/theme/apply.h"

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

Dashboard::Options optionsOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, u"Where the dashboard keeps its data."_s, u"directory"_s,
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption program(u"service-program"_s, u"The key service to run on this computer."_s, u"file"_s,
                                     QApplication::applicationDirPath() + u"/chatelaine-service"_s);
    const QCommandLineOption argument(u"service-argument"_s, u"One of its arguments; may come again."_s, u"text"_s);
    parser.addOptions({data, program, argument});
    parser.process(application);
    return {parser.value(data), parser.value(program), parser.values(argument)};
}

void makePrivate(const QString &directory)
{
    QDir().mkpath(directory);
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void translate(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    for (const auto &[name, place] : {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                      std::pair(u"chatelaine"_s, u":/i18n"_s)}) {
        auto *const translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, place))
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

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"chatelaine"_s);
    QApplication::setApplicationDisplayName(u"Chatelaine"_s);
    QApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
    QApplication::setDesktopFileName(u"io.github.chatelaine.Chatelaine"_s);

    const Dashboard::Options options = optionsOf(application);
    makePrivate(options.directory);
    Dashboard dashboard(options, makeKeychain());
    Settings &settings = dashboard.settings();
    translate(application, settings.language());
    applyTextScale(application, settings.textPercent());
    applyTheme(application, settings.theme());

    SingleInstance instance(options.directory);
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
    return QApplication::exec();
}
