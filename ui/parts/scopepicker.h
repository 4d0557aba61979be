// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>
#include <memory>

class QTreeView;

namespace chatelaine {

class Callout;
class Label;
class ScopeChoiceModel;
class SearchField;

/// Chooses scopes: a searchable tree of groups with three-state boxes and scopes with their meaning.
class ScopePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePicker(QWidget *parent = nullptr);
    ~ScopePicker() override;

    void setProfile(std::shared_ptr<const Profile> profile);

    /// Scopes a role may not give are shown but cannot be ticked; the tooltip says why.
    void setForbidden(const QStringList &scopes);

    void setScopes(const QStringList &scopes); ///< as they are, wildcards too
    QStringList scopes() const; ///< sorted, unique

    int chosen() const; ///< of total()
    int total() const;

Q_SIGNALS:
    void changed();

private:
    void search(const QString &text);

    std::shared_ptr<const Profile> m_profile;
    ScopeChoiceModel *m_model;
    SearchField *m_search;
    QTreeView *m_tree;
    Label *m_nothing;
    Callout *m_hint;
};

} // namespace chatelaine
