// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations.h"

namespace chatelaine::test {

/// What the signals of one Operations told.
class Told : public QObject
{
public:
    explicit Told(const Operations &operations)
    {
        connect(&operations, &Operations::issued, this,
                [this](const OperationId &, const IssuedKey &key) { issued.push_back(key); });
        connect(&operations, &Operations::changed, this,
                [this](const OperationId &, const ApiKey &key) { changed.push_back(key); });
        connect(&operations, &Operations::removed, this,
                [this](const OperationId &, const KeyId &key) { removed.push_back(key); });
        connect(&operations, &Operations::failed, this,
                [this](const OperationId &, const Error &error) { failed.push_back(error); });
        connect(&operations, &Operations::settled, this,
                [this](const OperationId &, const OperationOutcome &outcome) { settled.push_back(outcome); });
    }

    std::vector<IssuedKey> issued;
    std::vector<ApiKey> changed;
    std::vector<KeyId> removed;
    std::vector<Error> failed;
    std::vector<OperationOutcome> settled;
};

} // namespace chatelaine::test
