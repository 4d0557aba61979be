// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secretstore.h"

#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"chatelaine"_s;
constexpr std::chrono::seconds patience{30};

Error problem(const QKeychain::Job &job)
{
    Error error{Error::Kind::Local, u"keychain"_s, job.errorString()};
    error.subject = job.service();
    return error;
}

/// Starts a job and answers with what `value` makes of it, once: when it ends, or as failed after `patience`.
template <class T, class JobType>
Reply<T> started(JobType *job, std::function<Result<T>(JobType &)> value)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](const Result<T> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer, value] { answer(value(*job)); });
    QTimer::singleShot(patience, job, [job, answer] { answer(problem(*job)); });
    job->start();
    return promise->future();
}

void wipe(const QByteArray &bytes)
{
    // data() would detach; constData() reaches the buffer that the job shares.
    wipeMemory(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

class Keychain : public SecretStore
{
public:
    Reply<std::shared_ptr<const Secret>> read(const QString &name) override
    {
        using Read = QKeychain::ReadPasswordJob;
        using Found = std::shared_ptr<const Secret>;
        auto *const job = new Read(service);
        job->setKey(name);
        return started<Found, Read>(job, [](Read &read) -> Result<Found> {
            if (read.error() == QKeychain::EntryNotFound)
                return std::make_shared<const Secret>();
            if (read.error() != QKeychain::NoError)
                return problem(read);
            const QByteArray bytes = read.binaryData();
            Found found = std::make_shared<const Secret>(QByteArrayView(bytes));
            wipe(bytes);
            return found;
        });
    }

    Reply<Done> write(const QString &name, const std::shared_ptr<const Secret> &secret) override
    {
        using Write = QKeychain::WritePasswordJob;
        auto *const job = new Write(service);
        job->setKey(name);
        const QByteArray bytes = secret->view().toByteArray();
        job->setBinaryData(bytes);
        return started<Done, Write>(job, [bytes](Write &write) -> Result<Done> {
            wipe(bytes);
            return write.error() == QKeychain::NoError ? Result<Done>(Done{}) : Result<Done>(problem(write));
        });
    }

    Reply<Done> erase(const QString &name) override
    {
        using Erase = QKeychain::DeletePasswordJob;
        auto *const job = new Erase(service);
        job->setKey(name);
        return started<Done, Erase>(job, [](Erase &erase) -> Result<Done> {
            const bool gone = erase.error() == QKeychain::NoError || erase.error() == QKeychain::EntryNotFound;
            return gone ? Result<Done>(Done{}) : Result<Done>(problem(erase));
        });
    }
};

} // namespace

std::unique_ptr<SecretStore> makeKeychain()
{
    return std::make_unique<Keychain>();
}

} // namespace chatelaine
