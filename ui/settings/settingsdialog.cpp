// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settingsdialog.h"

#include "ui/parts/button.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"
#include "ui/parts/segmented.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 216, controlWidth = 200, topMargin = 24;

// Each language says its own name, so that whoever set a wrong one finds back.
struct Language
{
    QString code, name;
};
const std::vector<Language> &languages()
{
    static const std::vector<Language> all{{u"en"_s, u"English"_s},
                                           {u"de"_s, u"Deutsch"_s},
                                           {u"fr"_s, u"Français"_s},
                                           {u"es"_s, u"Español"_s},
                                           {u"ja"_s, u"日本語"_s}};
    return all;
}

} // namespace

SettingsDialog::SettingsDialog(Dashboard &dashboard, QWidget *parent)
    : QDialog(parent)
    , m_dashboard(dashboard)
    , m_sections(new QListWidget)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(900, 680);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new chatelaine::Panel(Token::Surface);
    side->setFixedWidth(listWidth);
    auto *list = new QVBoxLayout(side);
    list->setContentsMargins(12, 20, 12, 12);
    list->addWidget(new Label(tr("Settings"), TextStyle::Title));
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setIconSize({16, 16});
    m_sections->setSpacing(1);
    list->addWidget(m_sections, 1);
    layout->addWidget(side);
    layout->addWidget(new Hairline(Qt::Vertical));

    auto *content = new chatelaine::Panel(Token::Surface);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(28, topMargin, 28, 24);
    m_column->setSpacing(0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll, 1);

    addSection(u"palette"_s, tr("Appearance"), {themeRow(), textRow(), languageRow(), motionRow()});
    addSection(u"clipboard"_s, tr("Secrets"), {clipboardRow()});
    if (m_dashboard.session()) {
        addSection(u"lock"_s, tr("Lock and session"), {lockRow(), sessionRow()});
        addSection(u"user"_s, tr("Account"), {new AccountSection(m_dashboard)});
        addSection(u"server"_s, tr("Key service"), {serviceRow()});
    }
    addSection(u"info"_s, tr("About"), {aboutRow()});
    m_column->addStretch(1);
    m_sections->setCurrentRow(0);
}

void SettingsDialog::addSection(const QString &icon, const QString &title, const std::vector<QWidget *> &rows)
{
    auto *heading = new Label(title, TextStyle::Heading);
    m_column->addWidget(heading);
    m_column->addSpacing(4);
    for (QWidget *row : rows)
        m_column->addWidget(row);
    m_column->addSpacing(24);
    const int section = m_sections->count();
    m_sections->addItem(new QListWidgetItem(chatelaine::icon(icon), title));
    connect(m_sections, &QListWidget::currentRowChanged, this, [this, section, heading](int row) {
        if (row == section)
            m_scroll->verticalScrollBar()->setValue(heading->y() - topMargin);
    });
}

QWidget *SettingsDialog::themeRow()
{
    auto *choice = new Segmented;
    choice->setObjectName(u"theme"_s);
    //: The look of the window: as the desktop's, light or dark.
    choice->setItems({{u"0"_s, tr("System"), {}, {}}, {u"1"_s, tr("Light"), {}, {}}, {u"2"_s, tr("Dark"), {}, {}}});
    choice->setCurrent(QString::number(static_cast<int>(m_dashboard.settings().theme())));
    connect(choice, &Segmented::currentChanged, this,
            [this](const QString &id) { m_dashboard.settings().setTheme(static_cast<Settings::Theme>(id.toInt())); });
    return new SettingRow(tr("Theme"), {}, choice);
}

QWidget *SettingsDialog::textRow()
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"textSize"_s);
    choice->setFixedWidth(controlWidth);
    for (const int percent : {100, 110, 125, 150})
        choice->addItem(tr("%1 %").arg(percent), percent);
    choice->setCurrentIndex(std::max(0, choice->findData(m_dashboard.settings().textPercent())));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_dashboard.settings().setTextPercent(choice->currentData().toInt()); });
    return new SettingRow(tr("Text size"), {}, choice);
}

QWidget *SettingsDialog::languageRow()
{
    auto *choice = new QComboBox;
    choice->setObjectName(u"language"_s);
    choice->setFixedWidth(controlWidth);
    choice->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        choice->addItem(language.name, language.code);
    choice->setCurrentIndex(std::max(0, choice->findData(m_dashboard.settings().language())));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_dashboard.settings().setLanguage(choice->currentData().toString()); });
    return new SettingRow(tr("Language"), tr("From the next start on."), choice);
}

QWidget *SettingsDialog::motionRow()
{
    auto *choice = new QCheckBox;
    choice->setObjectName(u"lessMotion"_s);
    choice->setChecked(m_dashboard.settings().reducedMotion());
    connect(choice, &QCheckBox::toggled, this, [this](bool on) { m_dashboard.settings().setReducedMotion(on); });
    return new SettingRow(tr("Less motion"), tr("No fades and no sliding panes."), choice);
}

QWidget *SettingsDialog::clipboardRow()
{
    auto *choice = new Segmented;
    choice->setObjectName(u"clipboardSeconds"_s);
    std::vector<Segmented::Item> items;
    for (const int seconds : {15, 30, 60})
        //: A number of seconds.
        items.push_back({QString::number(seconds), tr("%1 s").arg(seconds), {}, {}});
    choice->setItems(items);
    choice->setCurrent(QString::number(m_dashboard.settings().clipboardSeconds()));
    connect(choice, &Segmented::currentChanged, this,
            [this](const QString &id) { m_dashboard.settings().setClipboardSeconds(id.toInt()); });
    return new SettingRow(tr("Clear the clipboard after"),
                          tr("Only what Chatelaine put there. Clipboard histories are asked to skip secrets."), choice);
}

QWidget *SettingsDialog::lockRow()
{
    auto *choice = new Segmented;
    choice->setObjectName(u"lockAfter"_s);
    //: A number of minutes, and one hour.
    choice->setItems({{u"5"_s, tr("%1 min").arg(5), {}, {}},
                      {u"15"_s, tr("%1 min").arg(15), {}, {}},
                      {u"60"_s, tr("%1 h").arg(1), {}, {}}});
    choice->setCurrent(QString::number(m_dashboard.settings().lockAfter().count()));
    connect(choice, &Segmented::currentChanged, this,
            [this](const QString &id) { m_dashboard.settings().setLockAfter(std::chrono::minutes(id.toInt())); });
    return new SettingRow(tr("Lock after"), tr("Also when the computer sleeps or its screen locks."), choice);
}

QWidget *SettingsDialog::sessionRow()
{
    const Session &session = *m_dashboard.session();
    const bool kept = session.kept() == Session::Kept::Keychain;
    QPushButton *out = makeButton(tr("Sign out"), "quiet");
    out->setObjectName(u"signOut"_s);
    connect(out, &QPushButton::clicked, this, [this] {
        m_dashboard.session()->signOut();
        close();
    });
    const QString who = safeText(session.person().name);
    return new SettingRow(kept ? tr("Your session is kept in the system's keychain")
                               : tr("Your session is kept in memory only"),
                          kept ? tr("As %1. Without a keychain it would end with the window.").arg(who)
                               : tr("As %1. No keychain answered, so it ends with the window.").arg(who),
                          out);
}

QWidget *SettingsDialog::serviceRow()
{
    const QString address = isolated(safeText(m_dashboard.endpoint().url.authority()));
    QPushButton *other = makeButton(tr("Choose another…"), "quiet");
    other->setObjectName(u"otherService"_s);
    connect(other, &QPushButton::clicked, this, [this] {
        m_dashboard.forgetService();
        close();
    });
    if (m_dashboard.localService())
        return new SettingRow(tr("Running on %1, over HTTPS").arg(address),
                              tr("Its certificate was made here and is trusted only here. It ends with this window."),
                              other);
    return new SettingRow(tr("Connected to %1, over HTTPS").arg(address), safeText(m_dashboard.service().name), other);
}

QWidget *SettingsDialog::aboutRow()
{
    return new SettingRow(tr("Chatelaine %1").arg(QCoreApplication::applicationVersion()),
                          tr("Free software under the Apache licence 2.0. It sends no usage data."), nullptr);
}

} // namespace chatelaine
