// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <array>
#include <vector>

namespace chatelaine::test {

/// Who asks, in the order of the table's columns.
enum class Asker { Owner, Admin, Developer, Viewer, Global, Stranger, Nobody };
inline constexpr std::array askers{Asker::Owner,  Asker::Admin,    Asker::Developer, Asker::Viewer,
                                   Asker::Global, Asker::Stranger, Asker::Nobody};

/// One endpoint about one thing, and the status that each asker gets.
struct Right
{
    QString method, path, system, about;
    std::array<int, askers.size()> statuses{};

    QString endpoint() const { return method + u' ' + path; }
};

/// The table of rights.txt, in its order; what is sent is in rights.json. Ends the program where a line is no line.
class RightsTable
{
public:
    RightsTable();

    const std::vector<Right> &rights() const { return m_rights; }
    QSet<QString> endpoints() const;
    /// What rights.json says of a line: of its endpoint about just this, or of its endpoint.
    QJsonObject request(const Right &right) const;

    /// The endpoints of protocol/openapi.yaml.
    static QSet<QString> contract();

private:
    std::vector<Right> m_rights;
    QJsonObject m_requests;
};

} // namespace chatelaine::test
