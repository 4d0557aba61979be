// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/application.h"
#include "service/endsignals.h"
#include "service/localproblem.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <cstdio>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int cannotStart = 2;

void say(std::FILE *where, const QByteArray &text)
{
    std::fputs(text.constData(), where);
    std::fflush(where);
}

void tell(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        say(stderr, sentence.toUtf8() + '\n');
}

int fail(const Error &error)
{
    say(stdout, localproblem::jsonLine(error));
    say(stderr, localproblem::sentence(error).toUtf8() + '\n');
    return cannotStart;
}

QByteArray readyLine(const Application &application)
{
    QJsonObject line{{u"url"_s, application.url().toString()},
                     {u"ca"_s, application.authorityFile()},
                     {u"pid"_s, QCoreApplication::applicationPid()}};
    if (const std::optional<QString> code = application.setupCode())
        line.insert(u"setup_code"_s, *code);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));

    const Result<CommandLine> line = readCommandLine(QCoreApplication::arguments().mid(1));
    if (!line)
        return fail(line.error());
    if (!line->answer.isEmpty()) {
        say(stdout, line->answer.toUtf8());
        return 0;
    }

    EndSignals signals(line->serve.untilStdinCloses);
    QObject::connect(&signals, &EndSignals::ended, &qt, &QCoreApplication::quit);
    const auto started = Application::start(line->serve);
    if (!started)
        return fail(started.error());
    Application &application = **started;
    say(stdout, readyLine(application));
    tell(application.notices());
    if (const std::optional<QString> code = application.setupCode())
        say(stderr, "This service is empty. Its first Owner needs the setup code " + code->toUtf8() + ".\n");

    QTimer hourly;
    QObject::connect(&hourly, &QTimer::timeout, &qt, [&] {
        if (const Result<Done> kept = application.keepUp(); !kept)
            tell({localproblem::sentence(kept.error())});
    });
    hourly.start(1h);

    // Without a directory of profiles there is nothing to read again, and a terminal that closes ends the program.
    QTimer looking;
    if (application.hasProfileDirectory()) {
        QObject::connect(&looking, &QTimer::timeout, &qt, [&] { tell(application.lookAtProfiles()); });
        QObject::connect(&signals, &EndSignals::hungUp, &qt, [&] { tell(application.lookAtProfiles(true)); });
        looking.start(2s);
    } else {
        QObject::connect(&signals, &EndSignals::hungUp, &qt, &QCoreApplication::quit);
    }
    return QCoreApplication::exec();
}
