// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/offboardingdialog.h"

#include "ui/members/offboardingreport.h"
#include "ui/members/offboardingrow.h"
#include "ui/parts/avatar.h"
#include "ui/parts/countdownring.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Relation = OffboardingKey::Relation;

namespace {

constexpr int dialogWidth = 860;
constexpr int face = 36, ring = 22;

} // namespace

OffboardingDialog::OffboardingDialog(const Offboarding &offboarding, const Context &context,
                                     const OffboardingSteps &steps, QWidget *parent)
    //: %1 is a person's name
    : DialogFrame(tr("%1 leaves").arg(safeText(offboarding.member.name)), dialogWidth, Head::Ruled, parent)
    , m_offboarding(offboarding)
    , m_context(context)
    , m_steps(steps)
    , m_ring(new CountdownRing)
    , m_keys(new QWidget)
{
    setObjectName(u"offboardingDialog"_s);
    m_ring->setLook(ring, Token::Accent);
    addToTitle(m_ring);
    showLeaver();
    auto *column = new QVBoxLayout(m_keys);
    column->setContentsMargins(24, 14, 24, 16);
    column->setSpacing(0);
    addGroup(Relation::Owned);
    addGroup(Relation::Seen);
    addConsequences();
    body()->addWidget(m_keys);
    body()->addStretch();
    m_cancel = addCancel();
    m_save = addVerb(tr("Save for later"), "quiet");
    m_save->setObjectName(u"saveForLater"_s);
    //: A button; %1 is a person's name
    m_verb = addVerb(tr("Remove %1").arg(safeText(offboarding.member.name)), "danger");
    connect(m_save, &QPushButton::clicked, this, &OffboardingDialog::save);
    connect(m_verb, &QPushButton::clicked, this, &OffboardingDialog::finish);
    count();
}

void OffboardingDialog::showLeaver()
{
    const Member &member = m_offboarding.member;
    auto *avatar = new Avatar(face);
    avatar->setPerson(member.name, true);
    setLead(avatar);
    const QString since = date(member.since.toLocalTime().date());
    switch (member.status) {
    case Member::Status::Suspended:
        //: %1 is a date
        return setSub(tr("Suspended since %1. Signing in is off; every secret seen before still works.").arg(since));
    case Member::Status::Left:
        //: %1 is a date
        return setSub(tr("Left on %1. Every secret seen before still works.").arg(since));
    case Member::Status::Active:
    case Member::Status::Invited:
        setSub(tr("Still active. Saving or removing signs them out of this workspace at once; every secret seen before "
                  "still works."));
    }
}

void OffboardingDialog::addGroup(Relation relation)
{
    auto *column = static_cast<QVBoxLayout *>(m_keys->layout());
    const auto belongs = [relation](const OffboardingKey &key) { return key.relation == relation; };
    const auto &all = m_offboarding.keys;
    const auto keys = static_cast<int>(std::count_if(all.begin(), all.end(), belongs));
    if (keys == 0)
        return;
    const QString name = safeText(m_offboarding.member.name);
    const bool owned = relation == Relation::Owned;
    //: Heads a list of keys; %1 is a person's name
    auto *title = new Label(owned ? tr("Owned by %1").arg(name) : tr("Owned by others, secret seen by %1").arg(name),
                            TextStyle::Heading);
    auto *fact = new Label(owned ? tr("%n key(s): somebody must answer for them", nullptr, keys)
                                 : tr("%n key(s): handing over doesn't help, a copy may exist", nullptr, keys),
                           TextStyle::Small, Token::Text2);
    fact->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 8, 0, 6);
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(fact, 1);
    column->addLayout(head);
    for (const OffboardingKey &key : all) {
        if (!belongs(key))
            continue;
        auto *row = new OffboardingRow(key, *m_context.profile, m_context.heirs, m_context.now);
        connect(row, &OffboardingRow::changed, this, &OffboardingDialog::count);
        m_rows.push_back(row);
        column->addWidget(new Hairline);
        column->addWidget(row);
    }
    column->addWidget(new Hairline);
    column->addSpacing(8);
}

void OffboardingDialog::addConsequences()
{
    QString text = tr("When you finish: the membership ends, and a report lists every key with what was done. What the "
                      "audit tells of them stays.");
    if (m_offboarding.openInvitations > 0)
        text += u' ' + tr("%n open invitation(s) they sent end(s), too.", nullptr, m_offboarding.openInvitations);
    auto *said = new Label(text, TextStyle::Small, Token::Text2);
    said->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"log-out"_s), 0, Qt::AlignTop);
    row->addWidget(said, 1);
    static_cast<QVBoxLayout *>(m_keys->layout())->addLayout(row);
}

std::vector<KeyDecision> OffboardingDialog::decisions() const
{
    std::vector<KeyDecision> made;
    for (const OffboardingRow *row : m_rows)
        if (row->isDecided())
            made.push_back(row->decision());
    return made;
}

bool OffboardingDialog::isSaved() const
{
    std::vector<KeyDecision> known;
    for (const OffboardingKey &key : m_offboarding.keys)
        if (key.verdict != KeyVerdict::None)
            known.push_back({key.key.id, key.verdict, key.handTo});
    return known == decisions();
}

void OffboardingDialog::count()
{
    const auto decided = static_cast<int>(decisions().size());
    const auto total = static_cast<int>(m_rows.size());
    //: How far somebody is; %2 is the number of all keys
    setNote(total == 0 ? tr("No keys to decide about") : tr("%1 of %2 keys decided").arg(decided).arg(total));
    m_ring->setLeft(total == 0 ? 1 : qreal(decided) / total);
    m_verb->setEnabled(decided == total);
    setReason(decided == total ? QString()
                               : tr("%n key(s) wait(s) for a decision. You can leave and come back from Members.",
                                    nullptr, total - decided));
}

void OffboardingDialog::save()
{
    clearError();
    setBusy(true);
    m_steps.decide(m_offboarding, decisions(), {}, [self = QPointer(this)](const std::optional<Error> &error) {
        if (!self)
            return;
        self->setBusy(false);
        if (error)
            self->readAgain(error);
        else
            self->accept();
    });
}

void OffboardingDialog::finish()
{
    clearError();
    setBusy(true);
    if (isSaved())
        return carryOut();
    const auto now = [self = QPointer(this)](const Offboarding &saved) {
        if (!self)
            return;
        self->m_offboarding = saved;
        self->carryOut();
    };
    m_steps.decide(m_offboarding, decisions(), now, [self = QPointer(this)](const std::optional<Error> &error) {
        if (!self || !error)
            return;
        self->setBusy(false);
        self->readAgain(error);
    });
}

void OffboardingDialog::carryOut()
{
    const auto now = [self = QPointer(this)](const Offboarding &done) {
        if (self)
            self->m_offboarding = done;
    };
    m_steps.finish(m_offboarding, now, [self = QPointer(this)](const std::optional<Error> &error) {
        if (!self)
            return;
        self->setBusy(false);
        if (error || !self->m_offboarding.finished)
            self->readAgain(error);
        else
            self->showReport();
    });
}

// Somebody else may have decided meanwhile, and an answer that was lost may have carried the new etag: what stands at
// the service counts from here on, what was chosen here stays chosen.
void OffboardingDialog::readAgain(const std::optional<Error> &why)
{
    if (why)
        showError(*why);
    count();
    if (why && why->kind != Error::Kind::Conflict)
        return;
    const auto now = [self = QPointer(this)](const Offboarding &read) {
        if (!self)
            return;
        self->m_offboarding = read;
        if (read.finished && !read.report.empty() && read.keys.empty())
            self->showReport();
    };
    m_steps.read(now, [](const std::optional<Error> &) {});
}

bool OffboardingDialog::showFieldError(const FieldProblem &problem)
{
    // "/decisions/2/hand_to" is about the third that was sent.
    const auto at = static_cast<size_t>(problem.pointer.section(u'/', 2, 2).toUInt());
    size_t sent = 0;
    for (OffboardingRow *row : m_rows)
        if (row->isDecided() && sent++ == at) {
            row->setProblem(safeText(problem.detail));
            return true;
        }
    return false;
}

void OffboardingDialog::showReport()
{
    m_keys->hide();
    m_ring->hide();
    m_save->hide();
    m_cancel->hide();
    setNote({});
    clearError();
    //: %1 is a person's name
    setTitle(tr("%1 has left").arg(safeText(m_offboarding.member.name)));
    setSub(tr("Their membership has ended. This is what became of the keys; the audit keeps it, too."));
    auto *report = new OffboardingReport(m_offboarding, m_context.copyText);
    connect(report, &OffboardingReport::failed, this, &OffboardingDialog::showError);
    body()->insertWidget(0, report);
    setReason({});
    m_verb->hide();
    QPushButton *done = addVerb(tr("Done"), "primary");
    done->setObjectName(u"done"_s);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    done->setFocus();
}

} // namespace chatelaine
