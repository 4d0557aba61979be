// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/startingpage.h"

#include "ui/errortext.h"
#include "ui/parts/emptystate.h"

#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

StartingPage::StartingPage(Dashboard &dashboard, QWidget *parent)
    : CenteredPage(parent)
    , m_dashboard(dashboard)
    , m_state(new EmptyState)
{
    column()->addWidget(m_state);
    connect(&dashboard, &Dashboard::stageChanged, this, &StartingPage::refresh);
    refresh();
}

void StartingPage::refresh()
{
    if (const std::optional<Error> &error = m_dashboard.error()) {
        const ErrorText words = errorText(*error);
        m_state->setContent(
            u"cloud-off"_s, Tone::Warn, words.sentence, words.remedy,
            {{u"tryAgain"_s, tr("Try now"), "quiet", u"refresh-cw"_s, [this] { m_dashboard.begin(); }},
             {u"otherService"_s, tr("Choose another service…"), "ghost", {}, [this] { m_dashboard.forgetService(); }}});
        m_state->setRequestId(error->requestId);
        return;
    }
    const bool here = m_dashboard.localService() != nullptr;
    m_state->setContent(here ? u"laptop"_s : u"globe"_s, Tone::Neutral,
                        here ? tr("Starting the key service") : tr("Asking the service"),
                        here ? tr("The first start makes a certificate and sample keys; it takes a moment.")
                             : tr("Waiting for its answer."));
}

} // namespace chatelaine
