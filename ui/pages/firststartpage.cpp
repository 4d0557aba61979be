// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/firststartpage.h"

#include "ui/errortext.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/logo.h"
#include "ui/parts/panel.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardWidth = 400;
constexpr int longestAddress = 16 * 1024; ///< a link that somebody pastes holds certificates
constexpr qint64 largestAuthority = 256 * 1024;

QWidget *card(const QString &icon, const QString &title, const QString &text, QVBoxLayout *&inside)
{
    auto *panel = new Panel(Token::Surface, Token::Border);
    panel->setFixedWidth(cardWidth);
    inside = new QVBoxLayout(panel);
    inside->setContentsMargins(24, 24, 24, 20);
    inside->setSpacing(4);
    auto *mark = new IconLabel(icon, Token::Accent);
    mark->setSide(22);
    inside->addWidget(mark, 0, Qt::AlignLeft);
    inside->addSpacing(8);
    inside->addWidget(new Label(title, TextStyle::Title));
    auto *sentence = new Label(text, TextStyle::Body, Token::Text2);
    sentence->setWordWrap(true);
    inside->addWidget(sentence);
    inside->addSpacing(12);
    return panel;
}

QLayout *checkedLine(const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new IconLabel(u"check"_s, Token::Text2));
    line->addWidget(new Label(text, TextStyle::Body, Token::Text2), 1);
    return line;
}

} // namespace

FirstStartPage::FirstStartPage(Dashboard &dashboard, QWidget *parent)
    : CenteredPage(parent)
    , m_dashboard(dashboard)
{
    column()->addWidget(new Logo(56), 0, Qt::AlignHCenter);
    column()->addSpacing(20);
    column()->addWidget(new Label(tr("Welcome to Chatelaine"), TextStyle::Display), 0, Qt::AlignHCenter);
    column()->addSpacing(4);
    column()->addWidget(
        new Label(tr("The keys of your payment platform, in one place and in order."), TextStyle::Body, Token::Text2),
        0, Qt::AlignHCenter);
    column()->addSpacing(24);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(20);
    cards->addStretch(1);
    cards->addWidget(localCard());
    cards->addWidget(serviceCard());
    cards->addStretch(1);
    column()->addLayout(cards);
    column()->addSpacing(20);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(new IconLabel(u"lock"_s, Token::Text2));
    foot->addWidget(new Label(tr("Your session is kept in the system's keychain, never in a file. Chatelaine sends no "
                                 "usage data."),
                              TextStyle::Small, Token::Text2));
    foot->addStretch(1);
    column()->addLayout(foot);
}

QWidget *FirstStartPage::localCard()
{
    QVBoxLayout *inside = nullptr;
    QWidget *panel =
        card(u"laptop"_s, tr("Try it on this computer"),
             tr("Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine."), inside);
    for (const QString &fact : {tr("Sample keys on five kinds of platform"), tr("Every screen works, rotation too"),
                                tr("All of it lies in one folder")})
        inside->addLayout(checkedLine(fact));
    inside->addStretch(1);
    inside->addSpacing(16);
    //: The button that starts the key service on this computer.
    QPushButton *start = makeButton(tr("Start"), "primary");
    start->setObjectName(u"startLocal"_s);
    start->setAccessibleDescription(tr("Try it on this computer"));
    connect(start, &QPushButton::clicked, this, [this] { m_dashboard.useLocalService(); });
    inside->addWidget(start);
    start->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFirst(start);
    return panel;
}

QWidget *FirstStartPage::serviceCard()
{
    QVBoxLayout *inside = nullptr;
    QWidget *panel =
        card(u"globe"_s, tr("Connect to a service"),
             tr("Use the address your platform team gave you. You sign in with your own account."), inside);
    m_address = new QLineEdit;
    m_address->setObjectName(u"serviceAddress"_s);
    m_address->setPlaceholderText(u"keys.example.com"_s);
    m_address->setMaxLength(longestAddress);
    m_addressField = new Field(tr("Service address"), m_address);
    connect(m_address, &QLineEdit::textChanged, this, &FirstStartPage::addressEdited);
    connect(m_address, &QLineEdit::returnPressed, this, &FirstStartPage::probe);
    inside->addWidget(m_addressField);
    inside->addSpacing(4);

    auto *trust = new QHBoxLayout;
    m_authority = makeButton(tr("Choose a CA file…"), "link");
    m_authority->setObjectName(u"chooseAuthority"_s);
    m_authority->setToolTip(tr("Only where your service uses a certificate authority of its own"));
    connect(m_authority, &QPushButton::clicked, this, &FirstStartPage::chooseAuthority);
    m_authorityFact = new Label({}, TextStyle::Small, Token::Text2);
    trust->addWidget(m_authority);
    trust->addWidget(m_authorityFact, 1);
    inside->addLayout(trust);
    QPushButton *invited = makeButton(tr("I have an invitation link…"), "link");
    invited->setObjectName(u"invited"_s);
    connect(invited, &QPushButton::clicked, this, [this] { m_dashboard.beginJoining(); });
    inside->addWidget(invited, 0, Qt::AlignLeft);
    inside->addStretch(1);
    inside->addSpacing(16);

    m_continue = makeButton(tr("Continue to sign-in"), "quiet");
    m_continue->setObjectName(u"continueToSignIn"_s);
    m_continue->setEnabled(false);
    m_continue->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_continue, &QPushButton::clicked, this, &FirstStartPage::probe);
    inside->addWidget(m_continue);
    return panel;
}

QUrl FirstStartPage::typedAddress() const
{
    const QString typed = m_address->text().trimmed();
    QUrl url(typed.contains(u"://"_s) ? typed : u"https://"_s + typed, QUrl::StrictMode);
    url.setPath({});
    return url;
}

void FirstStartPage::addressEdited()
{
    m_addressField->clear();
    // Whoever was invited pastes the link where the address goes.
    const Result<ServiceLink> link = serviceLinkIn(m_address->text().toUtf8());
    if (link && link->kind == ServiceLink::Kind::Invitation) {
        m_address->clear();
        m_dashboard.beginJoining(*link);
        return;
    }
    const QUrl url = typedAddress();
    const bool usable =
        url.isValid() && !url.host().isEmpty() && url.scheme() == "https"_L1 && url.userInfo().isEmpty();
    m_continue->setEnabled(usable && !m_asking);
    if (m_address->text().startsWith(u"http://"_s))
        m_addressField->setError(tr("Chatelaine talks over HTTPS only."));
}

void FirstStartPage::chooseAuthority()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a CA file"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstStartPage::readAuthority);
    dialog->open();
}

void FirstStartPage::readAuthority(const QString &path)
{
    QFile file(path);
    const bool readable = file.size() <= largestAuthority && file.open(QIODevice::ReadOnly);
    const QByteArray pem = readable ? file.readAll() : QByteArray();
    if (QSslCertificate::fromData(pem).isEmpty()) {
        m_caPem.clear();
        m_authorityFact->setText(tr("There is no certificate in this file."));
        return;
    }
    m_caPem = pem;
    m_authorityFact->setText(safeText(QFileInfo(path).fileName()));
}

void FirstStartPage::probe()
{
    if (!m_continue->isEnabled() || m_asking)
        return;
    m_asking = true;
    m_continue->setEnabled(false);
    m_addressField->setHelp(tr("Asking the service…"));
    m_addressField->clear();
    const Endpoint endpoint{typedAddress(), m_caPem};
    m_dashboard.probe(endpoint).then(this,
                                     [this, endpoint](const Result<ServiceInfo> &info) { probed(endpoint, info); });
}

void FirstStartPage::probed(const Endpoint &endpoint, const Result<ServiceInfo> &info)
{
    m_asking = false;
    m_addressField->setHelp({});
    addressEdited();
    if (info) {
        m_dashboard.useService(endpoint);
        return;
    }
    const ErrorText words = errorText(info.error(), endpoint.url.host());
    m_addressField->setError(words.remedy.isEmpty() ? words.sentence : words.sentence + u' ' + words.remedy);
}

} // namespace chatelaine
