// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/localizedtext.h"

#include <QStringList>
#include <chrono>
#include <optional>
#include <vector>

namespace chatelaine {

/// What a state means, whatever a profile calls it.
enum class StateClass { Usable, Paused, Ended, Unknown };

/// A state by the profile's id, with what it means here. An id the profile does not list is Unknown.
struct State
{
    QString id;
    StateClass meaning = StateClass::Unknown;

    friend bool operator==(const State &, const State &) = default;
};

/// The rules one key service publishes, as data: the dashboard obeys them and knows no service by name.
/// Loaded from resources/profiles/*.json by the service, checked against resources/profiles/schema.json.
struct Profile
{
    enum class Layout { List, Pair }; ///< many keys in a table, or one key of each kind as cards

    /// How people here call things, for sentences: "environment" or "mode", "scope" or "permission".
    struct Nouns
    {
        LocalizedText environment, scope, scopes;
    };

    /// What is shown of a secret afterwards: a prefix of first characters, the last ones, or nothing.
    struct VisiblePart
    {
        enum class End { None, First, Last, Whole } end = End::None; ///< Whole: of a public key, that hides nothing
        int characters = 0;
    };

    /// A request header that may not come beside a key, as what it says is in the key already.
    struct RefusedHeader
    {
        QString header;
        QString cause; ///< of the refusal
    };

    struct KeyKind
    {
        enum class Delivery { ShownOnce, Recoverable, Public };
        enum class Audience { Server, Sdk, System };

        QString id;
        LocalizedText name, description;
        Audience audience = Audience::Server;
        Delivery delivery = Delivery::ShownOnce;
        QString header; ///< the request header that carries it, as "Authorization"
        QString scheme; ///< before the key in that header, as "Bearer"; may be empty
        QMap<QString, QString> tokenByEnvironment; ///< "sk_live_{id}{secret}" by environment id; "" is for all others
        VisiblePart visible;
        QStringList fixedScopes; ///< what such a key may do where nobody chooses; empty where people choose
        bool global = false; ///< of the whole service, for global administrators only
        std::vector<RefusedHeader> refusedHeaders;
        LocalizedText stops, keepsWorking; ///< "If you regenerate it": what does, as a sentence each; may be empty
    };

    struct Environment
    {
        QString id;
        LocalizedText label;
        std::optional<bool> movesRealMoney; ///< unknown means yes
        LocalizedText moneyText; ///< "Moves real money", said under the label
        QString baseUrl;

        bool isLive() const { return movesRealMoney.value_or(true); }
    };

    struct ScopeGroup
    {
        QString id; ///< as "payment-links"
        LocalizedText label;
    };

    struct Scope
    {
        QString name; ///< as "payment-links:write"
        QString group; ///< a ScopeGroup::id
        LocalizedText label; ///< within its group: "Write"
        LocalizedText description; ///< "Create, change and deactivate links"
        LocalizedText can; ///< "Take payments by creating links": completes "This key can …" and "… cannot …"
        bool write = false; ///< changes something at the platform
        bool paysOut = false; ///< can move money out
    };

    struct Preset
    {
        QString id;
        LocalizedText label;
        QStringList scopes;
    };

    /// A scope people try that is refused, with the right one. A pattern ends in "*" to match what begins so.
    struct ScopeHint
    {
        QString pattern;
        LocalizedText hint;
    };

    struct ScopeRules
    {
        QString grammar; ///< a regular expression that every scope's name matches whole
        bool fullAccess = false; ///< one choice ticks them all
        bool wildcards = false; ///< "invoice:*" stands for every action of invoice
        bool required = true; ///< at least one must be chosen
        bool editable = false; ///< can change on an existing key
        std::vector<ScopeGroup> groups;
        std::vector<Scope> catalogue;
        std::vector<Preset> presets;
        std::vector<ScopeHint> hints;
    };

    struct StateInfo
    {
        State state;
        LocalizedText label;
    };

    /// A way from one state to another that people may take. The verb "revoke" is always final.
    struct Move
    {
        QString verb; ///< as "disable", "enable", "revoke"
        QString from, to;
        LocalizedText label;
    };

    struct Rotation
    {
        enum class Mode {
            None,
            Immediate, ///< the old secret stops as the new one exists
            Overlap, ///< by a second key; both work until one is revoked
            SameId ///< a new secret for the same key; the old one works on for a grace
        };
        Mode mode = Mode::None;
        std::vector<std::chrono::seconds> graces; ///< to choose from, for SameId; 0 is "now"
        std::chrono::seconds presetGrace{0};
    };

    struct Expiry
    {
        enum class Precision { Date, Instant }; ///< a Date ends at 00:00 UTC as it begins
        bool allowed = false;
        Precision precision = Precision::Date;
        std::vector<int> reminderDays; ///< before the end, longest first
    };

    /// What counts as a use of a key; in every profile only after the secret matched.
    enum class Use { Call, Authentication };

    /// A column of the key table, in the profile's order. Ids: name, prefix, environment, kind, scopes, created,
    /// last-used, expires, status, owner, revoked.
    struct Column
    {
        QString id;
        LocalizedText title;
    };

    struct Role
    {
        QString id; ///< "owner", "admin", "developer", "viewer" or the profile's own
        LocalizedText label, description;
        int rank = 0; ///< higher may do more; nobody changes a role above their own
        QStringList cannotGrant; ///< scopes this role may not give a key
    };

    /// One row of the matrix of what roles may do.
    struct Permission
    {
        enum class Grant { No, Yes, OwnKeys, UpToOwnRole, OwnActions, NotLive };
        QString id; ///< "keys.read", "keys.create", "keys.rotate", "keys.revoke", "keys.edit", "keys.reveal", …
        LocalizedText group, label, note;
        bool liveOnly = false; ///< speaks of environments that move real money; without a live row it speaks of all
        bool testOnly = false; ///< speaks of the others
        QMap<QString, Grant> byRole;
    };

    struct Advice
    {
        QString place; ///< where it is said: "create", "create-live", "reveal", "rotate", "keys", "public", …
        LocalizedText text;
    };

    struct Checklist
    {
        QString id; ///< "after-rotation"
        std::vector<LocalizedText> items;
    };

    /// A piece of code with {variable}, {base_url}, {header}, {scheme} and, where asked for, {secret}.
    struct Snippet
    {
        QString id; ///< "env", "curl", "javascript", "python"
        QString label;
        QString code;
    };

    /// Something this service itself does for who holds a key: "portal-links.create", "settings.read", …
    struct HolderCall
    {
        QString id;
        QString kind; ///< of the key that may
        QString scope; ///< that it needs, by this very name: no wildcard stands for it
    };

    /// What webhooks are told of.
    struct Event
    {
        QString id; ///< "api_key.created", "api_key.revoked", "api_key.expiring", "api_key.expired"
        LocalizedText description;
    };

    /// Why a call is refused, in words, and what helps.
    struct Refusal
    {
        int status = 0;
        QString cause; ///< "missing", "invalid", "revoked", "expired", "wrong-environment", "insufficient-scope", …
        LocalizedText title, remedy;
    };

    QString id;
    int revision = 0;
    LocalizedText name;
    Layout layout = Layout::List;
    Nouns nouns;
    std::vector<KeyKind> kinds; ///< at least one; the first is the usual one
    std::vector<Environment> environments;
    ScopeRules scopes;
    std::vector<StateInfo> states;
    std::vector<Move> moves;
    Rotation rotation;
    Expiry expiry;
    Use use = Use::Call;
    bool deletable = false; ///< after revocation, and then for good
    std::vector<Column> columns;
    std::vector<Role> roles;
    std::vector<Permission> permissions;
    std::vector<Advice> advice;
    std::vector<Checklist> checklists;
    std::vector<Snippet> snippets;
    std::vector<Refusal> refusals;
    std::vector<HolderCall> holderCalls;
    std::vector<Event> events; ///< none: there are no webhooks

    /// Each is null for an id the profile does not list.
    const KeyKind *kind(const QString &kindId) const;
    const Environment *environment(const QString &environmentId) const;
    const Scope *scope(const QString &scopeName) const;
    const StateInfo *stateInfo(const QString &stateId) const;
    const Role *role(const QString &roleId) const;
    const HolderCall *holderCall(const QString &callId) const;
    const Refusal *refusal(const QString &cause) const;
    const Checklist *checklist(const QString &checklistId) const;

    /// The state of that id, Unknown where the profile does not list it.
    State state(const QString &stateId) const;

    /// Whether an environment moves real money; one that the profile does not list does.
    bool isLive(const QString &environmentId) const;

    /// What a role may do; the row that speaks of this environment wins over one that speaks of all. No if there is
    /// none.
    Permission::Grant grant(const QString &roleId, const QString &permission, const QString &environmentId = {}) const;

    /// The catalogue's scopes that these stand for, wildcards spelled out, sorted and unique.
    QStringList expanded(const QStringList &scopeNames) const;

    /// Whether these scopes are all there are.
    bool isFullAccess(const QStringList &scopeNames) const;
};

} // namespace chatelaine
