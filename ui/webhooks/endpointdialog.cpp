// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/endpointdialog.h"

#include "ui/parts/field.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/webhooks/eventchoice.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 900;
constexpr int leftWidth = 384;

QVBoxLayout *column(QWidget *side)
{
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(18);
    return column;
}

const FieldProblem *problemOf(const std::vector<FieldProblem> &found, const QString &pointer)
{
    const auto one =
        std::find_if(found.begin(), found.end(), [&](const FieldProblem &p) { return p.pointer == pointer; });
    return one == found.end() ? nullptr : &*one;
}

} // namespace

EndpointDialog::EndpointDialog(const WebhookDraft &start, Purpose purpose, const DialogContext &context, Save save,
                               QWidget *parent)
    : DialogFrame(purpose == Purpose::Add ? tr("Add endpoint") : tr("Edit endpoint"), dialogWidth, Head::Ruled, parent)
    , m_context(context)
    , m_url(new QLineEdit)
    , m_urlField(new Field(tr("Address"), m_url))
    , m_name(new QLineEdit)
    , m_nameField(new Field(tr("Name"), m_name))
    , m_environment(new Segmented)
    , m_events(new EventChoice(profile()))
    , m_eventsField(new Field(tr("Events"), m_events))
{
    setObjectName(u"endpointDialog"_s);
    setNote(safeText(context.workspace));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeLeft());
    sides->addWidget(new Hairline(Qt::Vertical));
    sides->addWidget(makeRight(), 1);
    body()->addLayout(sides);
    addCancel();
    m_verb = addVerb(purpose == Purpose::Add ? tr("Add endpoint") : tr("Save"), "primary");

    m_url->setText(start.url);
    m_name->setText(start.name);
    m_environment->setCurrent(start.environment);
    m_events->setEvents(start.events);
    connect(m_url, &QLineEdit::textChanged, this, &EndpointDialog::check);
    connect(m_url, &QLineEdit::editingFinished, this, [this] {
        m_urlLeft = !m_url->text().isEmpty();
        check();
    });
    connect(m_name, &QLineEdit::textChanged, this, &EndpointDialog::check);
    connect(m_environment, &Segmented::currentChanged, this, &EndpointDialog::check);
    connect(m_events, &EventChoice::changed, this, &EndpointDialog::check);
    connect(m_verb, &QPushButton::clicked, this, [this, save = std::move(save)] { save(draft(), outcome()); });
    check();
    m_url->setFocus();
}

QWidget *EndpointDialog::makeLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(width() * leftWidth / dialogWidth);
    QVBoxLayout *down = column(left);
    m_url->setObjectName(u"url"_s);
    m_url->setPlaceholderText(u"https://ops.example.com/keys"_s);
    // Addresses read from the left in every language.
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_urlField->setHelp(tr("It gets a POST with JSON for each event. https only, on a public address, unless the "
                           "service's operator allows others."));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestWebhookName + 1);
    m_nameField->setHelp(tr("What people here call it, as “Security log”. May stay empty."));
    m_environment->setObjectName(u"environment"_s);
    m_environment->setFilling(true);
    //: The choice of an environment for a webhook: keys of all of them
    std::vector<Segmented::Item> items{{QString(), tr("All"), {}, {}}};
    for (const Profile::Environment &environment : profile().environments)
        items.push_back({environment.id, localized(environment.label),
                         environment.isLive() ? u"zap"_s : u"flask-conical"_s, environment.isLive()});
    m_environment->setItems(items);
    auto *environment = new Field(capitalised(localized(profile().nouns.environment)), m_environment);
    environment->setHelp(tr("Of whose keys it hears."));
    environment->setVisible(profile().environments.size() > 1);
    down->addWidget(m_urlField);
    down->addWidget(m_nameField);
    down->addWidget(environment);
    down->addStretch();
    return left;
}

QWidget *EndpointDialog::makeRight()
{
    auto *right = new QWidget;
    QVBoxLayout *down = column(right);
    m_eventsField->setHelp(tr("With all ticked, events that the service adds later come, too."));
    down->addWidget(m_eventsField);
    auto *tries = new Label(tr("Tried 9 times within 52 hours: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, "
                               "14 and 20 hours. A delivery that was given up can be sent again for 30 days."),
                            TextStyle::Small, Token::Text2);
    tries->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"history"_s), 0, Qt::AlignTop);
    row->addWidget(tries, 1);
    down->addLayout(row);
    down->addStretch();
    return right;
}

WebhookDraft EndpointDialog::draft() const
{
    return {m_url->text().trimmed(), m_name->text().trimmed(), m_environment->current(), m_events->events()};
}

void EndpointDialog::check()
{
    const WebhookDraft now = draft();
    setEnvironment(profile(), now.environment);
    m_eventsField->setFact(tr("%1 of %2 chosen").arg(m_events->chosen()).arg(m_events->total()));
    const std::vector<FieldProblem> found = problems(now, profile());
    m_urlField->clear();
    if (const FieldProblem *url = problemOf(found, u"/url"_s); url && m_urlLeft)
        m_urlField->setError(urlSentence(*url));
    m_nameField->clear();
    if (const FieldProblem *name = problemOf(found, u"/name"_s))
        showFieldError(*name);
    m_verb->setEnabled(found.empty() && m_events->chosen() > 0 && !isBusy());
    setReason(reason(found));
}

QString EndpointDialog::reason(const std::vector<FieldProblem> &found) const
{
    if (problemOf(found, u"/url"_s))
        return m_url->text().trimmed().isEmpty() ? tr("Type an address to continue.")
                                                 : tr("Complete the address to continue.");
    if (!found.empty())
        return tr("Choose another name to continue.");
    return m_events->chosen() == 0 ? tr("Tick at least one event to continue.") : QString();
}

QString EndpointDialog::urlSentence(const FieldProblem &problem) const
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (problem.code == "required"_L1)
        return tr("An endpoint needs an address.");
    if (problem.code == "too-long"_L1)
        return tr("An address has at most %1 characters.").arg(longestWebhookUrl);
    if (problem.code == "malformed"_L1)
        return tr("This is no address. It begins with https:// and names a host.");
    if (problem.code != "not-allowed"_L1)
        return safeText(problem.detail);
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return tr("Leave out user name, password and what follows a #. The signature says who is calling.");
    if (url.scheme() != "https"_L1)
        return tr("The address must begin with https. The service's operator may allow http.");
    return tr("This address is private. Webhooks go to public ones, unless the service's operator allows others.");
}

bool EndpointDialog::showFieldError(const FieldProblem &problem)
{
    if (problem.pointer == "/url"_L1)
        m_urlField->setError(urlSentence(problem));
    else if (problem.pointer == "/name"_L1)
        m_nameField->setError(problem.code == "too-long"_L1
                                  ? tr("A name has at most %1 characters.").arg(longestWebhookName)
                                  : tr("The name holds a character that cannot be seen. Type it anew."));
    else if (problem.pointer.startsWith("/events"_L1))
        m_eventsField->setError(tr("The service has no such event."));
    else
        return false;
    return true;
}

} // namespace chatelaine
