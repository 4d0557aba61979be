// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/errortext.h"

#include "domain/apikey.h"
#include "ui/parts/text.h"

#include <QCoreApplication>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString subjectOr(const Error &error, const QString &otherwise)
{
    return error.subject.isEmpty() ? otherwise : isolated(safeText(error.subject));
}

ErrorText offline(const Error &error)
{
    return {
        //: %1 is the service or its host
        Words::tr("%1 doesn't answer.").arg(subjectOr(error, Words::tr("The service"))),
        Words::tr("Nothing was changed; keys work as they did."),
        Words::tr("Check the connection, then try again."),
    };
}

ErrorText tls(const Error &error)
{
    return {
        //: %1 is the service or its host
        Words::tr("%1 couldn't prove that it is your service.").arg(subjectOr(error, Words::tr("The service"))),
        Words::tr("Nothing was sent to it; keys work as they did."),
        Words::tr("Ask the people who run the service whether its certificate has changed. Don't go on before."),
    };
}

ErrorText unauthenticated(const Error &error)
{
    if (error.type == "wrong-credentials"_L1)
        return {Words::tr("E-mail address or password is wrong."), Words::tr("Nobody was signed in."),
                Words::tr("Check both and try again.")};
    if (error.type == "wrong-code"_L1)
        return {Words::tr("This code is wrong or was used already."), Words::tr("Nobody was signed in."),
                Words::tr("Wait for the next one and try again.")};
    if (error.type == "second-factor-required"_L1)
        return {Words::tr("This account asks for a code, too."), Words::tr("Nobody was signed in."),
                Words::tr("Type the code that your authenticator shows.")};
    return {Words::tr("Your session has ended."), Words::tr("Nothing was changed; what you were writing is kept."),
            Words::tr("Sign in again to go on.")};
}

ErrorText stepUp(const Error &error)
{
    if (error.type == "wrong-credentials"_L1)
        return {Words::tr("The password is wrong."), Words::tr("Nothing was changed."), Words::tr("Try again.")};
    return {Words::tr("This needs your password or a code."), Words::tr("Nothing was changed yet."),
            Words::tr("Confirm who you are; then it goes on.")};
}

ErrorText forbidden(const Error &error)
{
    return {
        Words::tr("Your role doesn't allow this."),
        error.needed.isEmpty() ? Words::tr("Nothing was changed.")
                               //: %1 is a role or a scope
                               : Words::tr("It needs %1. Nothing was changed.").arg(isolated(safeText(error.needed))),
        Words::tr("Ask an owner or administrator of this workspace."),
    };
}

ErrorText notFound()
{
    return {Words::tr("It is no longer there."), Words::tr("It was deleted, or you may no longer see it."),
            Words::tr("Look at the list again.")};
}

ErrorText conflict(const Error &error)
{
    if (error.type == "abandoned"_L1)
        return {Words::tr("This was given up before it arrived."), Words::tr("Nothing was changed."),
                Words::tr("Start again if you still want it.")};
    if (error.type == "last-owner"_L1)
        return {Words::tr("Nobody would own the workspace any more."), Words::tr("Nothing was changed."),
                Words::tr("Make somebody else its owner first.")};
    if (error.type == "conflict"_L1 && !error.detail.isEmpty())
        return {Words::tr("This can't be done with it as it is now."), safeText(error.detail),
                Words::tr("Look at what is there now, then decide again.")};
    return {
        Words::tr("Somebody else was first."),
        error.current
            //: %1 is a key's name
            ? Words::tr("%1 has changed meanwhile; nothing of it was overwritten.").arg(safeText(error.current->name))
            : Words::tr("It has changed meanwhile; nothing was overwritten."),
        Words::tr("Look at what is there now, then decide again."),
    };
}

ErrorText invalid(const Error &error)
{
    QString why = safeText(error.fields.empty() ? error.detail : error.fields.front().detail);
    return {Words::tr("The service didn't accept this."), why.isEmpty() ? Words::tr("Nothing was changed.") : why,
            Words::tr("Change what is wrong and try again.")};
}

ErrorText rateLimited(const Error &error)
{
    const int seconds = error.retryAfter ? static_cast<int>(error.retryAfter->count()) : 0;
    return {Words::tr("That was too much in a short time."), Words::tr("Nothing was changed; keys work as they did."),
            seconds > 0 ? Words::tr("Try again in %n second(s).", nullptr, seconds)
                        : Words::tr("Try again in a minute.")};
}

ErrorText server(const Error &error)
{
    if (error.type == "unreadable"_L1)
        return {Words::tr("The service answered what can't be read."), Words::tr("What it sent was not used."),
                Words::tr("It may be of a newer version than this dashboard. Try again later.")};
    if (error.type == "too-large"_L1)
        return {Words::tr("The service sent more than it should."), Words::tr("What it sent was not used."),
                Words::tr("Tell the people who run the service.")};
    if (error.type == "seal-missing"_L1)
        return {Words::tr("This secret can't be shown again."),
                Words::tr("The service has lost the key that seals it. The secret itself works as it did."),
                Words::tr("Rotate the key to get another, or ask the people who run the service to restore the sealing"
                          " key.")};
    return {Words::tr("The service failed."), Words::tr("Nothing is known to have changed."),
            Words::tr("Try again. If it stays so, tell the people who run the service.")};
}

ErrorText outcomeUnknown()
{
    return {Words::tr("It isn't known whether this happened."),
            Words::tr("The connection broke before the answer came."),
            Words::tr("Don't try again yet: check with the service first.")};
}

ErrorText local(const Error &error)
{
    const QString subject = subjectOr(error, Words::tr("a file of this computer"));
    if (error.type == "disk-full"_L1)
        //: %1 is a file
        return {Words::tr("The disk is full: %1 couldn't be written.").arg(subject),
                Words::tr("Nothing was sent to the service."), Words::tr("Make room, then try again.")};
    if (error.type == "read-only"_L1 || error.type == "no-permission"_L1)
        //: %1 is a file
        return {Words::tr("%1 can't be written.").arg(subject), Words::tr("Nothing was sent to the service."),
                Words::tr("Give yourself the right to write there, then try again.")};
    if (error.type == "damaged"_L1)
        //: %1 is a file
        return {Words::tr("%1 is damaged.").arg(subject), Words::tr("It was left as it is; keys work as they did."),
                Words::tr("Restore it from a backup, or move it away to start afresh.")};
    if (error.type == "locked"_L1)
        //: %1 is a file
        return {Words::tr("%1 is in use by another program.").arg(subject), Words::tr("It was left as it is."),
                Words::tr("Close the other program, then try again.")};
    if (error.type == "port-taken"_L1)
        //: %1 is a port's number
        return {Words::tr("Port %1 is in use by another program.").arg(subject),
                Words::tr("The local service didn't start."),
                Words::tr("Close the other program or choose another port.")};
    if (error.type == "keychain"_L1)
        return {Words::tr("The keychain doesn't open."),
                Words::tr("Your sign-in is kept in memory and ends with the window."),
                Words::tr("Unlock the keychain, then sign in again.")};
    return {
        //: %1 is a file or a program
        Words::tr("This computer refused %1.").arg(subject),
        error.detail.isEmpty() ? Words::tr("Keys work as they did.") : safeText(error.detail),
        Words::tr("Mend that, then try again."),
    };
}

ErrorText textOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return offline(error);
    case Error::Kind::Tls:
        return tls(error);
    case Error::Kind::Unauthenticated:
        return unauthenticated(error);
    case Error::Kind::StepUp:
        return stepUp(error);
    case Error::Kind::Forbidden:
        return forbidden(error);
    case Error::Kind::NotFound:
        return notFound();
    case Error::Kind::Conflict:
        return conflict(error);
    case Error::Kind::Invalid:
        return invalid(error);
    case Error::Kind::RateLimited:
        return rateLimited(error);
    case Error::Kind::Server:
        return server(error);
    case Error::Kind::OutcomeUnknown:
        return outcomeUnknown();
    case Error::Kind::Local:
        return local(error);
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error &error, const QString &about)
{
    ErrorText text = textOf(error);
    if (!about.isEmpty())
        //: %1 is what an error is about, as a key's name; %2 is the sentence that says what happened
        text.sentence = Words::tr("%1: %2").arg(safeText(about), text.sentence);
    return text;
}

} // namespace chatelaine
