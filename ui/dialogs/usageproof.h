// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/parts/tone.h"

#include <QWidget>

class QGridLayout;

namespace chatelaine {

class Callout;

/// Who uses a key, as proof before it is taken away: when it was last called, from where, how often.
class UsageProof : public QWidget
{
    Q_OBJECT

public:
    /// Says what the key itself knows until the service told more.
    UsageProof(const ApiKey &key, const QDateTime &now, QWidget *parent = nullptr);

    void setUsage(const KeyUsage &usage);

private:
    void showSources(const KeyUsage &usage);

    ApiKey m_key;
    QDateTime m_now;
    Callout *m_verdict;
    QWidget *m_sources;
    QGridLayout *m_grid;
};

/// How a key's use weighs, and in which words: "In use right now: last call 3 minutes ago".
struct UseVerdict
{
    Tone tone;
    QString icon, sentence, meaning;
};
UseVerdict useVerdict(const ApiKey &key, const QDateTime &now, const std::optional<KeyUsage> &usage = {});

/// Whether a key was used within so many days, or may have been: nobody can tell.
bool usedWithin(const ApiKey &key, int days, const QDateTime &now);

} // namespace chatelaine
