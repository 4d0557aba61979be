// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/keytablemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTextStream>
#include <algorithm>
#include <array>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyTotal = 100'000;
constexpr int rounds = 5;

/// What is typed, key by key, and taken back to nothing.
constexpr std::array typed{"p"_L1,      "pa"_L1,      "pay"_L1,       "payo"_L1, "payou"_L1,
                           "payout"_L1, "payouts"_L1, "payouts 7"_L1, ""_L1};

KeyBatch generatedKeys()
{
    constexpr std::array subjects{"Checkout"_L1, "Payouts report"_L1, "Refund desk"_L1, "Ledger sync"_L1};
    KeyBatch keys;
    keys.reserve(keyTotal);
    for (int i = 0; i < keyTotal; ++i) {
        ApiKey key;
        key.id = {u"key_%1"_s.arg(i, 10, 10, QChar(u'0'))};
        key.name = QString(subjects[size_t(i) % subjects.size()]) + u' ' + QString::number(i);
        key.environment = i % 3 ? u"live"_s : u"test"_s;
        key.visiblePart = u"sk_live_%1"_s.arg(i * 7919, 6, 36, QChar(u'0'));
        key.scopes = {u"invoices:read"_s, i % 4 ? u"clients:read"_s : u"payouts:read"_s};
        key.ownerName = i % 2 ? u"Mara Okafor"_s : u"Tomás Lindqvist"_s;
        key.state = {u"active"_s, StateClass::Usable};
        key.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC);
        key.lastUsed = {LastUsed::Knowledge::At, key.createdAt.addSecs(i % 977), key.createdAt};
        keys.append(key);
    }
    return keys;
}

/// The same texts as ready-made strings: the least work a stock proxy's source can be.
class PlainTable : public QAbstractTableModel
{
public:
    explicit PlainTable(const KeyTableModel &keys)
    {
        for (int row = 0; row < keys.rowCount(); ++row) {
            const ApiKey key = keys.keyAt(keys.index(row, 0));
            m_rows.push_back({key.name, key.visiblePart, key.id.text, key.ownerName, key.scopes.join(u' ')});
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_rows[size_t(index.row())][size_t(index.column())];
    }

private:
    std::vector<std::array<QString, 5>> m_rows;
};

/// The median nanoseconds of a keystroke.
template <class Type>
qint64 keystroke(Type type)
{
    std::vector<qint64> taken;
    for (int round = 0; round < rounds; ++round)
        for (const QLatin1StringView text : typed) {
            QElapsedTimer timer;
            timer.start();
            type(QString(text));
            taken.push_back(timer.nsecsElapsed());
        }
    std::nth_element(taken.begin(), taken.begin() + std::ptrdiff_t(taken.size() / 2), taken.end());
    return taken[taken.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    KeyTableModel keys;
    keys.merge(generatedKeys());
    PlainTable plain(keys);

    QSortFilterProxyModel stock;
    stock.setSourceModel(&plain);
    stock.setFilterKeyColumn(-1);
    stock.setFilterCaseSensitivity(Qt::CaseInsensitive);

    const qint64 ours = keystroke([&](const QString &text) { keys.setFilter(KeyFilter::parsed(text)); });
    const qint64 theirs = keystroke([&](const QString &text) { stock.setFilterFixedString(text); });

    QTextStream(stdout) << u"filter-keystroke-against-stock: ratio %1 goal <= 0.05 (%2 ms against %3 ms)\n"_s
                               .arg(double(ours) / double(theirs), 0, 'f', 3)
                               .arg(double(ours) / 1e6, 0, 'f', 2)
                               .arg(double(theirs) / 1e6, 0, 'f', 2);
}
