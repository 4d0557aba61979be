// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditexport.h"

#include "app/auditrows.h"

#include <QPointer>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsAtOnce = 1000;

QString formatName(AuditExport::Format format)
{
    return format == AuditExport::Format::Csv ? u"csv"_s : u"jsonl"_s;
}

} // namespace

AuditExport::AuditExport(AuditService &service, StepUp &stepUp, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_stepUp(stepUp)
{
}

AuditExport::~AuditExport() = default;

void AuditExport::start(Format format, const AuditQuery &filter, Prompts &prompts)
{
    if (m_file)
        return;
    m_error.reset();
    m_path.clear();
    const OperationId operation = newOperationId();
    const auto send = [this, format, operation] { return m_service.beginExport(formatName(format), operation); };
    m_stepUp.through<Done>(send).then(
        this, [this, format, filter, &prompts, round = ++m_round](const Result<Done> &noted) {
            if (round != m_round)
                return;
            // Turning away from the question is no failure.
            if (!noted && noted.error().kind == Error::Kind::StepUp)
                return;
            if (!noted)
                return fail(noted.error());
            const Prompts::FileWish wish{Prompts::FileWish::What::Audit, u"audit."_s + formatName(format)};
            prompts.askFile(wish, [self = QPointer(this), format, filter, round](const QString &path) {
                if (self && round == self->m_round)
                    self->writeTo(path, format, filter);
            });
        });
}

void AuditExport::cancel()
{
    if (!m_file)
        return;
    ++m_round;
    m_file->cancelWriting();
    m_file.reset();
    Q_EMIT changed();
}

void AuditExport::writeTo(const QString &path, Format format, const AuditQuery &filter)
{
    m_written = 0;
    m_total.reset();
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return fail(fileProblem());
    if (format == Format::Csv)
        m_file->write(auditrows::csvHead());
    Q_EMIT changed();
    AuditQuery query = filter;
    query.cursor.clear();
    query.limit = rowsAtOnce;
    read(format, query);
}

void AuditExport::read(Format format, const AuditQuery &query)
{
    m_service.entries(query).then(
        this, [this, format, query, round = m_round](const Result<Page<std::vector<AuditEntry>>> &page) {
            if (round != m_round)
                return;
            if (!page)
                return fail(page.error());
            if (page->total)
                m_total = page->total;
            write(format, page->items);
            if (m_file->error() != QFileDevice::NoError)
                return fail(fileProblem());
            if (page->next.isEmpty())
                return finish();
            Q_EMIT changed();
            AuditQuery next = query;
            next.cursor = page->next;
            read(format, next);
        });
}

void AuditExport::write(Format format, const std::vector<AuditEntry> &rows)
{
    for (const AuditEntry &row : rows)
        m_file->write(format == Format::Csv ? auditrows::csv(row) : auditrows::jsonLine(row));
    m_written += std::ssize(rows);
}

void AuditExport::finish()
{
    // Until here the file has another name.
    if (!m_file->commit())
        return fail(fileProblem());
    m_path = m_file->fileName();
    m_file.reset();
    Q_EMIT changed();
}

void AuditExport::fail(const Error &why)
{
    ++m_round;
    if (m_file)
        m_file->cancelWriting();
    m_file.reset();
    m_error = why;
    Q_EMIT changed();
}

Error AuditExport::fileProblem() const
{
    Error error{Error::Kind::Local};
    switch (m_file->error()) {
    case QFileDevice::ResourceError:
        error.type = u"disk-full"_s;
        break;
    case QFileDevice::PermissionsError:
        error.type = u"no-permission"_s;
        break;
    default:
        error.type = u"input-output"_s;
    }
    error.detail = m_file->errorString();
    error.subject = m_file->fileName();
    return error;
}

} // namespace chatelaine
