// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/snippets.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto secretMark = "{secret}"_L1;

} // namespace

Snippets::Snippets(const Profile &profile, const IssuedKey &issued, const QString &variable, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_issued(issued)
    , m_variable(variable)
    , m_tabs(new QTabBar)
    , m_code(new Label({}, TextStyle::Mono))
    , m_withSecret(new QCheckBox(tr("Put the secret into the snippet when it is copied")))
{
    m_tabs->setObjectName(u"snippetTabs"_s);
    m_tabs->setAccessibleName(tr("Language of the snippet"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const Profile::Snippet &snippet : profile.snippets)
        m_tabs->addTab(safeText(snippet.label));
    m_code->setObjectName(u"snippet"_s);
    m_code->setAccessibleName(tr("Snippet"));
    m_code->setWordWrap(true);
    m_withSecret->setObjectName(u"snippetWithSecret"_s);
    m_withSecret->setVisible(static_cast<bool>(issued.secret));
    QPushButton *copyButton = makeIconButton(u"copy"_s, tr("Copy the snippet"));
    copyButton->setObjectName(u"copySnippet"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(copyButton);
    // Code reads from the left in every language.
    auto *panel = new Panel(Token::Pane);
    panel->setLayoutDirection(Qt::LeftToRight);
    auto *inPanel = new QVBoxLayout(panel);
    inPanel->setContentsMargins(14, 12, 14, 12);
    inPanel->addWidget(m_code);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(panel);
    column->addSpacing(10);
    column->addWidget(m_withSecret);

    connect(m_tabs, &QTabBar::currentChanged, this, &Snippets::refresh);
    connect(m_withSecret, &QCheckBox::toggled, this, &Snippets::refresh);
    connect(copyButton, &QPushButton::clicked, this, &Snippets::copy);
    refresh();
}

QString Snippets::shown() const
{
    return m_code->text();
}

void Snippets::refresh()
{
    const bool holds = m_tabs->currentIndex() >= 0
        && m_profile.snippets[static_cast<size_t>(m_tabs->currentIndex())].code.contains(secretMark);
    m_withSecret->setEnabled(holds);
    // Without the secret at hand its visible part says at least which key belongs there.
    const bool named = m_withSecret->isChecked() || !m_issued.secret;
    const QString visible = safeText(m_issued.key.visiblePart);
    m_code->setText(code(holds && named && !visible.isEmpty() ? visible : tr("<paste the secret here>")));
}

QString Snippets::code(const QString &secret) const
{
    if (m_tabs->currentIndex() < 0)
        return {};
    const Profile::KeyKind *kind = m_profile.kind(m_issued.key.kind);
    const Profile::Environment *environment = m_profile.environment(m_issued.key.environment);
    QString code = m_profile.snippets[static_cast<size_t>(m_tabs->currentIndex())].code;
    code.replace("{variable}"_L1, m_variable);
    code.replace("{base_url}"_L1, environment ? environment->baseUrl : QString());
    code.replace("{header}"_L1, kind ? kind->header : QString());
    code.replace("{scheme}"_L1, kind ? kind->scheme : QString());
    return safeText(code).replace(secretMark, secret);
}

void Snippets::copy()
{
    if (!m_withSecret->isEnabled() || !m_withSecret->isChecked() || !m_issued.secret)
        return Q_EMIT copyText(m_code->text());
    const QByteArray pattern = code(secretMark).toUtf8();
    const qsizetype at = pattern.indexOf(secretMark.data());
    QByteArray whole;
    // Grown once, so that no part of it stays behind in an outgrown buffer.
    whole.reserve(pattern.size() + m_issued.secret->size());
    whole.append(pattern.left(at)).append(m_issued.secret->view()).append(pattern.mid(at + secretMark.size()));
    const auto made = std::make_shared<const Secret>(QByteArrayView(whole));
    wipeMemory(whole.data(), static_cast<size_t>(whole.size()));
    Q_EMIT copySecret(made);
}

QString variableName(const QString &workspace)
{
    QString name;
    for (const QChar c : workspace.toUpper())
        name += c.unicode() < 0x80 && c.isLetterOrNumber() ? c : QChar(u'_');
    return name + u"_API_KEY"_s;
}

} // namespace chatelaine
