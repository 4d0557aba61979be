// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts.h"
#include "app/stepup.h"
#include "client/auditservice.h"

#include <QSaveFile>

namespace chatelaine {

/// Takes the rows of the audit that a filter lets through along, into a file: the service asks who somebody is and
/// notes it, then they choose the file. It is there whole or not at all.
class AuditExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, JsonLines };

    /// Both must outlive it.
    AuditExport(AuditService &service, StepUp &stepUp, QObject *parent = nullptr);
    ~AuditExport() override;

    /// One at a time: while one runs this does nothing.
    void start(Format format, const AuditQuery &filter, Prompts &prompts);
    void cancel(); ///< leaves no file

    bool isRunning() const { return m_file != nullptr; } ///< rows are being written
    qint64 written() const { return m_written; } ///< rows, of total()
    std::optional<qint64> total() const { return m_total; }
    const QString &path() const { return m_path; } ///< where the last one ended; empty if none did
    const std::optional<Error> &error() const { return m_error; } ///< why the last one did not end

Q_SIGNALS:
    void changed();

private:
    void writeTo(const QString &path, Format format, const AuditQuery &filter);
    void read(Format format, const AuditQuery &query);
    void write(Format format, const std::vector<AuditEntry> &rows);
    void finish();
    void fail(const Error &why);
    Error fileProblem() const;

    AuditService &m_service;
    StepUp &m_stepUp;
    std::unique_ptr<QSaveFile> m_file;
    QString m_path;
    std::optional<Error> m_error;
    std::optional<qint64> m_total;
    qint64 m_written = 0;
    int m_round = 0; ///< answers to a cancelled one are dropped
};

} // namespace chatelaine
