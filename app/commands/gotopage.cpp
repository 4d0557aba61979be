// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/gotopage.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face GoToPage::face() const
{
    switch (m_page) {
    case Page::Keys:
        return {u"page.keys"_s, tr("Keys"), u"key-round"_s, QKeySequence(u"Ctrl+1"_s), u"view"_s};
    case Page::Rotations:
        return {u"page.rotations"_s, tr("Rotations"), u"refresh-cw"_s, QKeySequence(u"Ctrl+4"_s), u"view"_s};
    case Page::Scopes:
        return {u"page.scopes"_s, tr("Scopes"), u"list-tree"_s, QKeySequence(u"Ctrl+2"_s), u"view"_s};
    case Page::Roles:
        return {u"page.roles"_s, tr("Roles"), u"shield-check"_s, QKeySequence(u"Ctrl+3"_s), u"members"_s};
    case Page::Members:
        return {u"page.members"_s, tr("Members"), u"users"_s, QKeySequence(u"Ctrl+5"_s), u"members"_s};
    case Page::Audit:
        return {u"page.audit"_s, tr("Audit"), u"scroll-text"_s, QKeySequence(u"Ctrl+6"_s), u"view"_s};
    case Page::Webhooks:
        return {u"page.webhooks"_s, tr("Webhooks"), u"webhook"_s, QKeySequence(u"Ctrl+8"_s), u"view"_s};
    case Page::Settings:
        return {u"page.settings"_s, tr("Settings…"), u"settings"_s, QKeySequence(u"Ctrl+,"_s), u"chatelaine"_s};
    }
    return {};
}

bool GoToPage::exists() const
{
    if (m_page == Page::Rotations)
        return profile() && profile()->rotation.mode == Profile::Rotation::Mode::Overlap;
    if (m_page == Page::Webhooks)
        return m_context.hasWebhooks();
    if (m_page == Page::Audit)
        return m_context.mayReadAudit();
    return true;
}

QString GoToPage::obstacle(const Selection &) const
{
    return {};
}

void GoToPage::run(const Selection &, Prompts &prompts)
{
    // A page's command is named after it.
    prompts.showPage(face().id.section(u'.', 1));
}

} // namespace chatelaine
