// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/application.h"
#include "service/auditcommand.h"
#include "service/endsignals.h"
#include "service/localproblem.h"
#include "service/reseal.h"
#include "service/verifiercommand.h"

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

constexpr int unsound = 1;
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

int runVerifier(const QStringList &arguments)
{
    const Result<Said> said = runVerifierCommand(arguments);
    if (!said)
        return fail(said.error());
    if (const QByteArrayView result = said->result.view(); !result.isEmpty()) {
        std::fwrite(result.data(), 1, static_cast<std::size_t>(result.size()), stdout);
        say(stdout, "\n");
    }
    if (!said->note.isEmpty())
        tell({said->note});
    return 0;
}

int runAudit(const QStringList &arguments)
{
    const Result<AuditReport> report = runAuditCommand(arguments);
    if (!report)
        return fail(report.error());
    for (const QString &line : report->lines)
        say(stdout, line.toUtf8() + '\n');
    return report->sound ? 0 : unsound;
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

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"verifier"_s)
        return runVerifier(arguments.mid(1));
    if (arguments.value(0) == u"audit"_s)
        return runAudit(arguments.mid(1));
    const Result<CommandLine> line = readCommandLine(arguments);
    if (!line)
        return fail(line.error());
    if (!line->answer.isEmpty()) {
        say(stdout, line->answer.toUtf8());
        return 0;
    }

    if (line->command == CommandLine::Command::Reseal) {
        const Result<Resealed> resealed = reseal(line->serve);
        if (!resealed)
            return fail(resealed.error());
        say(stdout, resealed->sentence().toUtf8() + '\n');
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
