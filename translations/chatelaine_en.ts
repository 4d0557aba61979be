<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 doesn&apos;t answer.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 doesn&apos;t answer.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>The service</translation>
    </message>
    <message>
        <source>Nothing was changed; keys work as they did.</source>
        <translation>Nothing was changed; keys work as they did.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Check the connection, then try again.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is your service.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 couldn&apos;t prove that it is your service.</translation>
    </message>
    <message>
        <source>Nothing was sent to it; keys work as they did.</source>
        <translation>Nothing was sent to it; keys work as they did.</translation>
    </message>
    <message>
        <source>Ask the people who run the service whether its certificate has changed. Don&apos;t go on before.</source>
        <translation>Ask the people who run the service whether its certificate has changed. Don&apos;t go on before.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>E-mail address or password is wrong.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Nobody was signed in.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Check both and try again.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Your session has ended.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you were writing is kept.</source>
        <translation>Nothing was changed; what you were writing is kept.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Sign in again to go on.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>The password is wrong.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nothing was changed yet.</translation>
    </message>
    <message>
        <source>Confirm who you are; then it goes on.</source>
        <translation>Confirm who you are; then it goes on.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Your role doesn&apos;t allow this.</translation>
    </message>
    <message>
        <source>It needs %1. Nothing was changed.</source>
        <translation>It needs %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ask an owner or administrator of this workspace.</source>
        <translation>Ask an owner or administrator of this workspace.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>It is no longer there.</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>It was deleted, or you may no longer see it.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Look at the list again.</translation>
    </message>
    <message>
        <source>This was given up before it arrived.</source>
        <translation>This was given up before it arrived.</translation>
    </message>
    <message>
        <source>Start again if you still want it.</source>
        <translation>Start again if you still want it.</translation>
    </message>
    <message>
        <source>Somebody else was first.</source>
        <translation>Somebody else was first.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; nothing of it was overwritten.</source>
        <translation>%1 has changed meanwhile; nothing of it was overwritten.</translation>
    </message>
    <message>
        <source>It has changed meanwhile; nothing was overwritten.</source>
        <translation>It has changed meanwhile; nothing was overwritten.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Look at what is there now, then decide again.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept this.</source>
        <translation>The service didn&apos;t accept this.</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Change what is wrong and try again.</translation>
    </message>
    <message>
        <source>That was too much in a short time.</source>
        <translation>That was too much in a short time.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Try again in a minute.</translation>
    </message>
    <message>
        <source>The service answered what can&apos;t be read.</source>
        <translation>The service answered what can&apos;t be read.</translation>
    </message>
    <message>
        <source>What it sent was not used.</source>
        <translation>What it sent was not used.</translation>
    </message>
    <message>
        <source>It may be of a newer version than this dashboard. Try again later.</source>
        <translation>It may be of a newer version than this dashboard. Try again later.</translation>
    </message>
    <message>
        <source>The service sent more than it should.</source>
        <translation>The service sent more than it should.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Tell the people who run the service.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>The service failed.</translation>
    </message>
    <message>
        <source>Nothing is known to have changed.</source>
        <translation>Nothing is known to have changed.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the people who run the service.</source>
        <translation>Try again. If it stays so, tell the people who run the service.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this happened.</source>
        <translation>It isn&apos;t known whether this happened.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>The connection broke before the answer came.</translation>
    </message>
    <message>
        <source>Don&apos;t try again yet: check with the service first.</source>
        <translation>Don&apos;t try again yet: check with the service first.</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>a file of this computer</translation>
    </message>
    <message>
        <source>The disk is full: %1 couldn&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The disk is full: %1 couldn&apos;t be written.</translation>
    </message>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation>Nothing was sent to the service.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Make room, then try again.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 can&apos;t be written.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Give yourself the right to write there, then try again.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 is damaged.</translation>
    </message>
    <message>
        <source>It was left as it is; keys work as they did.</source>
        <translation>It was left as it is; keys work as they did.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start afresh.</source>
        <translation>Restore it from a backup, or move it away to start afresh.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 is in use by another program.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>It was left as it is.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Close the other program, then try again.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <extracomment>%1 is a port&apos;s number</extracomment>
        <translation>Port %1 is in use by another program.</translation>
    </message>
    <message>
        <source>The local service didn&apos;t start.</source>
        <translation>The local service didn&apos;t start.</translation>
    </message>
    <message>
        <source>Close the other program or choose another port.</source>
        <translation>Close the other program or choose another port.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t open.</source>
        <translation>The keychain doesn&apos;t open.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory and ends with the window.</source>
        <translation>Your sign-in is kept in memory and ends with the window.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Unlock the keychain, then sign in again.</translation>
    </message>
    <message>
        <source>This computer refused %1.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation>This computer refused %1.</translation>
    </message>
    <message>
        <source>Keys work as they did.</source>
        <translation>Keys work as they did.</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>Mend that, then try again.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an error is about, as a key&apos;s name; %2 is the sentence that says what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be done with it as it is now.</source>
        <translation>This can&apos;t be done with it as it is now.</translation>
    </message>
    <message>
        <source>This secret can&apos;t be shown again.</source>
        <translation>This secret can&apos;t be shown again.</translation>
    </message>
    <message>
        <source>The service has lost the key that seals it. The secret itself works as it did.</source>
        <translation>The service has lost the key that seals it. The secret itself works as it did.</translation>
    </message>
    <message>
        <source>Rotate the key to get another, or ask the people who run the service to restore the sealing key.</source>
        <translation>Rotate the key to get another, or ask the people who run the service to restore the sealing key.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already.</source>
        <translation>This code is wrong or was used already.</translation>
    </message>
    <message>
        <source>Wait for the next one and try again.</source>
        <translation>Wait for the next one and try again.</translation>
    </message>
    <message>
        <source>This account asks for a code, too.</source>
        <translation>This account asks for a code, too.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Type the code that your authenticator shows.</translation>
    </message>
    <message>
        <source>This needs your password or a code.</source>
        <translation>This needs your password or a code.</translation>
    </message>
    <message>
        <source>Nobody would own the workspace any more.</source>
        <translation>Nobody would own the workspace any more.</translation>
    </message>
    <message>
        <source>Make somebody else its owner first.</source>
        <translation>Make somebody else its owner first.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Never</translation>
    </message>
    <message>
        <source>%1 UTC, %2</source>
        <extracomment>When a key expires: %1 is a moment in UTC, %2 how far ahead it is</extracomment>
        <translation>%1 UTC, %2</translation>
    </message>
    <message>
        <source>%1, no longer a member</source>
        <extracomment>The tooltip of an owner who is no longer a member; %1 is a name</extracomment>
        <translation>%1, no longer a member</translation>
    </message>
</context>
<context>
    <name>KeyTableModel</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>At least 12 characters.</source>
        <translation>At least 12 characters.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountSection</name>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>New recovery codes…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Turn off…</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Two-factor sign-in</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Changing it signs you out everywhere else.</source>
        <translation>Changing it signs you out everywhere else.</translation>
    </message>
    <message>
        <source>Sessions and devices…</source>
        <translation>Sessions and devices…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Where you are signed in</translation>
    </message>
    <message>
        <source>See your other sessions and end them.</source>
        <translation>See your other sessions and end them.</translation>
    </message>
    <message>
        <source>Off. A code of your phone makes a stolen password worthless.</source>
        <translation>Off. A code of your phone makes a stolen password worthless.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left.</source>
        <translation>
            <numerusform>%n recovery code left.</numerusform>
            <numerusform>%n recovery codes left.</numerusform>
        </translation>
    </message>
    <message>
        <source>On since %1. %2</source>
        <extracomment>%1 is a date, %2 as &quot;8 recovery codes left.&quot;</extracomment>
        <translation>On since %1. %2</translation>
    </message>
    <message>
        <source>On. %1</source>
        <translation>On. %1</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in?</source>
        <translation>Turn off two-factor sign-in?</translation>
    </message>
    <message>
        <source>From then on your password alone signs you in. The recovery codes stop working.</source>
        <translation>From then on your password alone signs you in. The recovery codes stop working.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
</context>
<context>
    <name>chatelaine::AddWebhook</name>
    <message>
        <source>Add endpoint…</source>
        <translation>Add endpoint…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Audit</name>
    <message>
        <source>created %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>created %1</translation>
    </message>
    <message>
        <source>was refused to create %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to create %1</translation>
    </message>
    <message>
        <source>Key created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Key created</translation>
    </message>
    <message>
        <source>changed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>changed %1</translation>
    </message>
    <message>
        <source>was refused to change %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to change %1</translation>
    </message>
    <message>
        <source>Key changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Key changed</translation>
    </message>
    <message>
        <source>began to rotate %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>began to rotate %1</translation>
    </message>
    <message>
        <source>was refused to rotate %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to rotate %1</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Key rotated</translation>
    </message>
    <message>
        <source>asked for a rotation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>asked for a rotation of %1</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Rotation asked for</translation>
    </message>
    <message>
        <source>confirmed the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>confirmed the secret of %1</translation>
    </message>
    <message>
        <source>was refused to confirm the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to confirm the secret of %1</translation>
    </message>
    <message>
        <source>Secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret confirmed</translation>
    </message>
    <message>
        <source>first saw the new secret of %1 used</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>first saw the new secret of %1 used</translation>
    </message>
    <message>
        <source>New secret first used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>New secret first used</translation>
    </message>
    <message>
        <source>reissued the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>reissued the secret of %1</translation>
    </message>
    <message>
        <source>was refused to reissue the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to reissue the secret of %1</translation>
    </message>
    <message>
        <source>Secret reissued</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret reissued</translation>
    </message>
    <message>
        <source>gave up the new secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>gave up the new secret of %1</translation>
    </message>
    <message>
        <source>was refused to give up the new secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to give up the new secret of %1</translation>
    </message>
    <message>
        <source>New secret given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>New secret given up</translation>
    </message>
    <message>
        <source>ended the old secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>ended the old secret of %1</translation>
    </message>
    <message>
        <source>was refused to end the old secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to end the old secret of %1</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Old secret ended</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>revealed %1</translation>
    </message>
    <message>
        <source>was refused to reveal %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to reveal %1</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret revealed</translation>
    </message>
    <message>
        <source>ticked off what is done for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>ticked off what is done for %1</translation>
    </message>
    <message>
        <source>was refused to tick off what is done for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to tick off what is done for %1</translation>
    </message>
    <message>
        <source>Checklist ticked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Checklist ticked</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>handed over %1</translation>
    </message>
    <message>
        <source>was refused to hand over %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to hand over %1</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Key handed over</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>revoked %1</translation>
    </message>
    <message>
        <source>was refused to revoke %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to revoke %1</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Key revoked</translation>
    </message>
    <message>
        <source>expired %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>expired %1</translation>
    </message>
    <message>
        <source>Key expired</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Key expired</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>deleted %1</translation>
    </message>
    <message>
        <source>was refused to delete %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to delete %1</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Key deleted</translation>
    </message>
    <message>
        <source>made up keys to try</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>made up keys to try</translation>
    </message>
    <message>
        <source>Keys made up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Keys made up</translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>invited %1</translation>
    </message>
    <message>
        <source>was refused to invite %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to invite %1</translation>
    </message>
    <message>
        <source>Member invited</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Member invited</translation>
    </message>
    <message>
        <source>withdrew the invitation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>withdrew the invitation of %1</translation>
    </message>
    <message>
        <source>was refused to withdraw the invitation of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to withdraw the invitation of %1</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Invitation withdrawn</translation>
    </message>
    <message>
        <source>joined the workspace</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>joined the workspace</translation>
    </message>
    <message>
        <source>Member joined</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Member joined</translation>
    </message>
    <message>
        <source>changed the role of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>changed the role of %1</translation>
    </message>
    <message>
        <source>was refused to change the role of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to change the role of %1</translation>
    </message>
    <message>
        <source>Role changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Role changed</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>suspended %1</translation>
    </message>
    <message>
        <source>was refused to suspend %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to suspend %1</translation>
    </message>
    <message>
        <source>Member suspended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Member suspended</translation>
    </message>
    <message>
        <source>let %1 back in</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>let %1 back in</translation>
    </message>
    <message>
        <source>was refused to let %1 back in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to let %1 back in</translation>
    </message>
    <message>
        <source>Member let back in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Member let back in</translation>
    </message>
    <message>
        <source>made a link for a new password for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>made a link for a new password for %1</translation>
    </message>
    <message>
        <source>was refused to make a link for a new password for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to make a link for a new password for %1</translation>
    </message>
    <message>
        <source>Password link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Password link made</translation>
    </message>
    <message>
        <source>began the offboarding of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>began the offboarding of %1</translation>
    </message>
    <message>
        <source>was refused to begin the offboarding of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to begin the offboarding of %1</translation>
    </message>
    <message>
        <source>Offboarding begun</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Offboarding begun</translation>
    </message>
    <message>
        <source>removed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>removed %1</translation>
    </message>
    <message>
        <source>was refused to remove %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to remove %1</translation>
    </message>
    <message>
        <source>Member removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Member removed</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>signed in</translation>
    </message>
    <message>
        <source>was refused to sign in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to sign in</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>raised the session for 5 minutes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>raised the session for 5 minutes</translation>
    </message>
    <message>
        <source>was refused to raise the session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to raise the session</translation>
    </message>
    <message>
        <source>Session raised</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Session raised</translation>
    </message>
    <message>
        <source>ended a session</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>ended a session</translation>
    </message>
    <message>
        <source>was refused to end a session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to end a session</translation>
    </message>
    <message>
        <source>Session ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Session ended</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>changed the own password</translation>
    </message>
    <message>
        <source>was refused to change the own password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to change the own password</translation>
    </message>
    <message>
        <source>Password changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>set a new password by a link</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>set a new password by a link</translation>
    </message>
    <message>
        <source>was refused to set a new password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to set a new password</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Password reset</translation>
    </message>
    <message>
        <source>added a second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>added a second factor</translation>
    </message>
    <message>
        <source>was refused to add a second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to add a second factor</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Second factor added</translation>
    </message>
    <message>
        <source>removed the second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>removed the second factor</translation>
    </message>
    <message>
        <source>was refused to remove the second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to remove the second factor</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Second factor removed</translation>
    </message>
    <message>
        <source>signed in with a recovery code</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>signed in with a recovery code</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Recovery code used</translation>
    </message>
    <message>
        <source>made new recovery codes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>made new recovery codes</translation>
    </message>
    <message>
        <source>was refused to make new recovery codes</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to make new recovery codes</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Recovery codes renewed</translation>
    </message>
    <message>
        <source>added the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>added the endpoint %1</translation>
    </message>
    <message>
        <source>was refused to add the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to add the endpoint %1</translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpoint added</translation>
    </message>
    <message>
        <source>changed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>changed the endpoint %1</translation>
    </message>
    <message>
        <source>was refused to change the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to change the endpoint %1</translation>
    </message>
    <message>
        <source>Endpoint changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpoint changed</translation>
    </message>
    <message>
        <source>paused the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>paused the endpoint %1</translation>
    </message>
    <message>
        <source>was refused to pause the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to pause the endpoint %1</translation>
    </message>
    <message>
        <source>Endpoint paused</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpoint paused</translation>
    </message>
    <message>
        <source>sent a test event to %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>sent a test event to %1</translation>
    </message>
    <message>
        <source>was refused to send a test event to %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to send a test event to %1</translation>
    </message>
    <message>
        <source>Endpoint tested</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpoint tested</translation>
    </message>
    <message>
        <source>delivered %1 again</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>delivered %1 again</translation>
    </message>
    <message>
        <source>was refused to deliver %1 again</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to deliver %1 again</translation>
    </message>
    <message>
        <source>Delivered again</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Delivered again</translation>
    </message>
    <message>
        <source>gave up the delivery %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>gave up the delivery %1</translation>
    </message>
    <message>
        <source>was refused to give up the delivery %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to give up the delivery %1</translation>
    </message>
    <message>
        <source>Delivery given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Delivery given up</translation>
    </message>
    <message>
        <source>replaced the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>replaced the signing secret of %1</translation>
    </message>
    <message>
        <source>was refused to replace the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to replace the signing secret of %1</translation>
    </message>
    <message>
        <source>Signing secret replaced</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Signing secret replaced</translation>
    </message>
    <message>
        <source>confirmed the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>confirmed the signing secret of %1</translation>
    </message>
    <message>
        <source>was refused to confirm the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to confirm the signing secret of %1</translation>
    </message>
    <message>
        <source>Signing secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Signing secret confirmed</translation>
    </message>
    <message>
        <source>removed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>removed the endpoint %1</translation>
    </message>
    <message>
        <source>was refused to remove the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to remove the endpoint %1</translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpoint removed</translation>
    </message>
    <message>
        <source>exported the audit</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>exported the audit</translation>
    </message>
    <message>
        <source>was refused to export the audit</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused to export the audit</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Audit exported</translation>
    </message>
    <message>
        <source>created the organization %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>created the organization %1</translation>
    </message>
    <message>
        <source>was refused to create the organization %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to create the organization %1</translation>
    </message>
    <message>
        <source>Organization created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Organization created</translation>
    </message>
    <message>
        <source>made a portal link with %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>made a portal link with %1</translation>
    </message>
    <message>
        <source>was refused to make a portal link with %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to make a portal link with %1</translation>
    </message>
    <message>
        <source>Portal link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Portal link made</translation>
    </message>
    <message>
        <source>opened a portal link of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>opened a portal link of %1</translation>
    </message>
    <message>
        <source>was refused to open a portal link of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>was refused to open a portal link of %1</translation>
    </message>
    <message>
        <source>Portal link opened</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Portal link opened</translation>
    </message>
    <message>
        <source>let a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>let a system ask about calls</translation>
    </message>
    <message>
        <source>Verifier added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Verifier added</translation>
    </message>
    <message>
        <source>no longer lets a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>no longer lets a system ask about calls</translation>
    </message>
    <message>
        <source>Verifier ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Verifier ended</translation>
    </message>
    <message>
        <source>was refused more often than rows are kept</source>
        <extracomment>The audit: follows a name, in the past
----------
The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>was refused more often than rows are kept</translation>
    </message>
    <message>
        <source>More refusals</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>More refusals</translation>
    </message>
    <message>
        <source>a key</source>
        <extracomment>The audit, in place of a name</extracomment>
        <translation>a key</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>The audit, in place of a person&apos;s name</extracomment>
        <translation>somebody</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <extracomment>The audit: follows a name; %1 is what was refused, as the service writes it</extracomment>
        <translation>was refused: %1</translation>
    </message>
    <message>
        <source>changed %2 of %1</source>
        <extracomment>The audit: follows a name; %2 is a field as &quot;Scopes&quot;, to stand within a sentence, and %1 a key</extracomment>
        <translation>changed %2 of %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n times</source>
        <extracomment>The audit: a refusal that came so often within a minute; follows a sentence</extracomment>
        <translation>
            <numerusform>, %n time</numerusform>
            <numerusform>, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>The audit: nobody did it, the service did by itself</extracomment>
        <translation>The service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Grace</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The service signs the audit with another key</source>
        <extracomment>The audit can&apos;t be trusted: another key signs it than when this dashboard first saw it</extracomment>
        <translation>The service signs the audit with another key</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written</source>
        <translation>Row %1 was changed after it was written</translation>
    </message>
    <message>
        <source>Row %1 was removed</source>
        <translation>Row %1 was removed</translation>
    </message>
    <message>
        <source>Row %1 was put in afterwards</source>
        <translation>Row %1 was put in afterwards</translation>
    </message>
    <message>
        <source>Row %1 changed places with the next one</source>
        <translation>Row %1 changed places with the next one</translation>
    </message>
    <message>
        <source>The rows from %1 on were cut off</source>
        <translation>The rows from %1 on were cut off</translation>
    </message>
    <message>
        <source>The end of the chain, row %1, isn&apos;t signed by the service</source>
        <translation>The end of the chain, row %1, isn&apos;t signed by the service</translation>
    </message>
    <message>
        <source>Nobody can vouch for any row until it is known why. First seen: %1. Now: %2.</source>
        <translation>Nobody can vouch for any row until it is known why. First seen: %1. Now: %2.</translation>
    </message>
    <message>
        <source>The %1 rows before it are as written.</source>
        <extracomment>Of the audit: rows that are as they were written</extracomment>
        <translation>The %1 rows before it are as written.</translation>
    </message>
    <message>
        <source>It is in the chain of refused attempts.</source>
        <translation>It is in the chain of refused attempts.</translation>
    </message>
    <message>
        <source>Nobody can vouch for the %1 after it, though each may be true.</source>
        <translation>Nobody can vouch for the %1 after it, though each may be true.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup.</source>
        <translation>Keep the file as it is and compare it with a backup.</translation>
    </message>
    <message>
        <source>Chain broken at row %1</source>
        <extracomment>A chip beside the title</extracomment>
        <translation>Chain broken at row %1</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <extracomment>A chip beside the title: another key signs the audit than before</extracomment>
        <translation>Signed by another key</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>changed</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>removed</translation>
    </message>
    <message>
        <source>put in</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>put in</translation>
    </message>
    <message>
        <source>swapped</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>swapped</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>cut off</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>not signed</translation>
    </message>
    <message>
        <source>It says: %1, %2, %3.</source>
        <extracomment>What a changed row of the audit says now: %1 is a person, %2 what they did, %3 a moment</extracomment>
        <translation>It says: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date, a time, and the zone it is in</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditDelegate</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <extracomment>The audit, above the rows of a day: %1 is the day</extracomment>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilters</name>
    <message>
        <source>Search by person, key, address or request</source>
        <translation>Search by person, key, address or request</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>A filter of the audit: what was done, as &quot;Key revoked&quot;</extracomment>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Last 365 days</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Find a key</translation>
    </message>
    <message>
        <source>Find a verb</source>
        <extracomment>The field that searches what can be done, as &quot;Key revoked&quot;</extracomment>
        <translation>Find a verb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that holds: %1 is &quot;Time&quot; or &quot;Person&quot;, %2 &quot;last 7 days&quot; or a name</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditHeading</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation>Save evidence…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>CSV, for spreadsheets…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>JSON Lines, for programs…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>The chip beside the title while the audit is checked; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Verifying, %1</translation>
    </message>
    <message>
        <source>Chain verified, %1</source>
        <extracomment>The chip beside the title: the audit is as it was written; %1 is &quot;2 minutes ago&quot;</extracomment>
        <translation>Chain verified, %1</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>The chip beside the title: nobody has checked the audit on this computer</extracomment>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verify again</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>Stop export, %1</source>
        <extracomment>A button while rows are written to a file; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Stop export, %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPage</name>
    <message>
        <source>Audit</source>
        <extracomment>What a screen reader calls the table of what was done</extracomment>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Verifying the audit</source>
        <extracomment>What an error is about: checking the audit</extracomment>
        <translation>Verifying the audit</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown.</source>
        <extracomment>Below the audit: two numbers</extracomment>
        <translation>%1 of %2 rows shown.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <extracomment>Below the audit</extracomment>
        <translation>
            <numerusform>%Ln row.</numerusform>
            <numerusform>%Ln rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role sees only what you did yourself.</source>
        <translation>Your role sees only what you did yourself.</translation>
    </message>
    <message>
        <source>%1 rows saved to %2.</source>
        <extracomment>Below the audit: %1 is a number of rows, %2 a file&apos;s name</extracomment>
        <translation>%1 rows saved to %2.</translation>
    </message>
    <message>
        <source>Rows can&apos;t be changed or deleted by anybody.</source>
        <translation>Rows can&apos;t be changed or deleted by anybody.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Reading the audit</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>No row matches</translation>
    </message>
    <message>
        <source>Nothing in the audit is like that. Take a filter off to see more.</source>
        <translation>Nothing in the audit is like that. Take a filter off to see more.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Nothing happened yet</translation>
    </message>
    <message>
        <source>Whatever somebody changes here leaves a row that nobody can change.</source>
        <translation>Whatever somebody changes here leaves a row that nobody can change.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>What an error is about: writing rows of the audit to a file</extracomment>
        <translation>Exporting the audit</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPane</name>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>A time of day, the city of the time zone, and how long ago: &quot;16:20:51 in Berlin, yesterday&quot;</extracomment>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Row of the audit</source>
        <extracomment>What a screen reader calls the column with everything about a row of the audit</extracomment>
        <translation>Row of the audit</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>No row selected</translation>
    </message>
    <message>
        <source>Select one to see what changed, who did it and from where.</source>
        <translation>Select one to see what changed, who did it and from where.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Title above what a change made different</extracomment>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Row above</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Row below</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>In the chain</source>
        <extracomment>Title above the hashes of a row of the audit</extracomment>
        <translation>In the chain</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Of the audit; %1 is a number</extracomment>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Row %1 of refused attempts</source>
        <translation>Row %1 of refused attempts</translation>
    </message>
    <message>
        <source>session on %1</source>
        <extracomment>Of who did something: the device of the session; %1 is as &quot;Chatelaine, atlas&quot;</extracomment>
        <translation>session on %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The address somebody did something from</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>The right that let somebody do it, or that they would have needed</extracomment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Allowed by</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>A row of the audit fits its hash</extracomment>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Doesn&apos;t match</source>
        <extracomment>A row of the audit does not fit its hash</extracomment>
        <translation>Doesn&apos;t match</translation>
    </message>
    <message>
        <source>Verify to know</source>
        <extracomment>A row of the audit whose hash only the service can compute: verifying tells more</extracomment>
        <translation>Verify to know</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>This row</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Row before</translation>
    </message>
    <message>
        <source>Signed head</source>
        <extracomment>The end of the audit&apos;s chain, which is signed: %1 is a number, Ed25519 the way it is signed</extracomment>
        <translation>Signed head</translation>
    </message>
    <message>
        <source>%1, Ed25519</source>
        <translation>%1, Ed25519</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Title of a column; %1 is the city of the time zone</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Time, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Title of a column of the audit: who did it</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column of the audit: what somebody did</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column of the audit: the address somebody did it from</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Title of a column of the audit: the id of the request that did it</extracomment>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>chatelaine::BeforeAfter</name>
    <message>
        <source>The service noted no fields. Rows never hold a secret.</source>
        <translation>The service noted no fields. Rows never hold a secret.</translation>
    </message>
    <message>
        <source>Nothing else changed. Rows never hold a secret.</source>
        <translation>Nothing else changed. Rows never hold a secret.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>Spoken for a line with a plus or a minus: %1 is a value</extracomment>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChainBoxes</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>What a screen reader says of a chain of boxes: %1 is a number, %2 as &quot;changed&quot;</extracomment>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>as written</source>
        <extracomment>Below rows of the audit before the bad one</extracomment>
        <translation>as written</translation>
    </message>
    <message>
        <source>can&apos;t be vouched for</source>
        <extracomment>Below rows of the audit after the bad one</extracomment>
        <translation>can&apos;t be vouched for</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Password of now</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Every other session of yours ends then; this one goes on.</source>
        <translation>Every other session of yours ends then; this one goes on.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>This is not your password.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangeRole</name>
    <message>
        <source>Change role…</source>
        <translation>Change role…</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another %1.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Nobody changes their own role. Ask another %1.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t get another role: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>The last %1 can&apos;t get another role: make somebody else %1 first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Full access</source>
        <translation>Full access</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Two secrets</translation>
    </message>
    <message>
        <source>Two secrets, %1</source>
        <translation>Two secrets, %1</translation>
    </message>
    <message>
        <source>Confirm new secret</source>
        <translation>Confirm new secret</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Rotating</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unused</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>The state of a key that somebody should rotate; %1 is why, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>Rotate: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardLine</name>
    <message>
        <source>Clear now</source>
        <translation>Clear now</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>The clipboard no longer holds the secret.</translation>
    </message>
    <message>
        <source>Copied. The clipboard clears in 1 second.</source>
        <translation>Copied. The clipboard clears in 1 second.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Copied. The clipboard clears in %n second.</numerusform>
            <numerusform>Copied. The clipboard clears in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeBox</name>
    <message>
        <source>Cut at 4 KB.</source>
        <extracomment>Below a text of which only the beginning is shown</extracomment>
        <translation>Cut at 4 KB.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeCountdown</name>
    <message numerus="yes">
        <source>The code changes in %n second(s).</source>
        <translation>
            <numerusform>The code changes in %n second.</numerusform>
            <numerusform>The code changes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeField</name>
    <message>
        <source>Code from your authenticator</source>
        <translation>Code from your authenticator</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>One of the ten you saved. Each works once.</source>
        <translation>One of the ten you saved. Each works once.</translation>
    </message>
    <message>
        <source>This recovery code is wrong or was used already.</source>
        <translation>This recovery code is wrong or was used already.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>This code was used already. Wait for the next one.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already. Wait for the next one and try again.</source>
        <translation>This code is wrong or was used already. Wait for the next one and try again.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeStep</name>
    <message>
        <source>Use a recovery code</source>
        <translation>Use a recovery code</translation>
    </message>
    <message>
        <source>Password accepted</source>
        <translation>Password accepted</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Signs in as somebody else instead.</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Use the authenticator</source>
        <translation>Use the authenticator</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>Search for a command or a key</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of commands and keys found</extracomment>
        <translation>Results</translation>
    </message>
    <message>
        <source>Open rotation of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Open rotation of %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Replace the signing secret of %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Replace the signing secret of %1?</translation>
    </message>
    <message>
        <source>The new secret is shown once. For 24 hours both sign every event, so that the endpoint can take the new one without a gap; then the older one no longer does.</source>
        <translation>The new secret is shown once. For 24 hours both sign every event, so that the endpoint can take the new one without a gap; then the older one no longer does.</translation>
    </message>
    <message>
        <source>Replace secret</source>
        <translation>Replace secret</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>It is told of nothing any more. What waits for another try is given up, and its deliveries leave this list. Keys work as they did.</source>
        <translation>It is told of nothing any more. What waits for another try is given up, and its deliveries leave this list. Keys work as they did.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Remove endpoint</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmWebhookSecret</name>
    <message>
        <source>I have saved its secret</source>
        <translation>I have saved its secret</translation>
    </message>
    <message>
        <source>Somebody has said so already.</source>
        <translation>Somebody has said so already.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Conflict</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Who changed a key, where nobody knows</extracomment>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Somebody else deleted this key</source>
        <translation>Somebody else deleted this key</translation>
    </message>
    <message>
        <source>Somebody else changed this key</source>
        <translation>Somebody else changed this key</translation>
    </message>
    <message>
        <source>Somebody else ended this key</source>
        <translation>Somebody else ended this key</translation>
    </message>
    <message>
        <source>%1 takes no more changes. Nothing of yours is saved, and nothing is lost: it stands below.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 takes no more changes. Nothing of yours is saved, and nothing is lost: it stands below.</translation>
    </message>
    <message>
        <source>%1 saved %2 while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name</extracomment>
        <translation>%1 saved %2 while you were editing it. Nothing of yours is saved yet, and nothing is lost.</translation>
    </message>
    <message>
        <source>%1 saved %2 %3, while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name, %3 is &quot;12 seconds ago&quot;</extracomment>
        <translation>%1 saved %2 %3, while you were editing it. Nothing of yours is saved yet, and nothing is lost.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Choose a version where both of you changed the same.</source>
        <translation>Choose a version where both of you changed the same.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>What is saved of two versions: %1 is a person, %2 a list of fields</extracomment>
        <translation>From %1: %2.</translation>
    </message>
    <message>
        <source>From you: %1.</source>
        <extracomment>What is saved of two versions: %1 is a list of fields</extracomment>
        <translation>From you: %1.</translation>
    </message>
    <message>
        <source>The audit keeps both.</source>
        <translation>The audit keeps both.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message>
        <source>Discard mine…</source>
        <translation>Discard mine…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Save this version</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Below the name of who was first; %1 is &quot;12 seconds ago&quot;</extracomment>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In place of the person&apos;s own name</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Spoken for a version to choose: %1 is a field as &quot;Scopes&quot;, %2 a person</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 from you</source>
        <translation>%1 from you</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>A version of a field that this person left as it was</extracomment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>Title above the sentence that says what of two versions will be saved</extracomment>
        <translation>What is saved</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Copy mine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <extracomment>A question: what somebody typed is given up, what another one saved stays</extracomment>
        <translation>Discard what you changed?</translation>
    </message>
    <message>
        <source>The key stays as %1 saved it.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>The key stays as %1 saved it.</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Discard mine</translation>
    </message>
</context>
<context>
    <name>chatelaine::Consequences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>This key can</source>
        <translation>This key can</translation>
    </message>
    <message>
        <source>This key cannot</source>
        <translation>This key cannot</translation>
    </message>
    <message>
        <source>do nothing yet</source>
        <translation>do nothing yet</translation>
    </message>
    <message>
        <source>nothing: it may do all there is</source>
        <translation>nothing: it may do all there is</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyEmail</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copy e-mail</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Select a member on the page of members first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyVisiblePart</name>
    <message>
        <source>Copy visible part</source>
        <translation>Copy visible part</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateDialog</name>
    <message>
        <source>Create key</source>
        <translation>Create key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Presets tick scopes on the right. You can change them.</source>
        <translation>Presets tick scopes on the right. You can change them.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Your role may not create keys here.</source>
        <translation>Your role may not create keys here.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 of %2 chosen</translation>
    </message>
    <message>
        <source>Create %1 key</source>
        <translation>Create %1 key</translation>
    </message>
    <message>
        <source>Another %1 key has this name. Add where it runs, such as “%2, %3”.</source>
        <translation>Another %1 key has this name. Add where it runs, such as “%2, %3”.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateKey</name>
    <message>
        <source>Create key…</source>
        <translation>Create key…</translation>
    </message>
</context>
<context>
    <name>chatelaine::DecideDelivery</name>
    <message>
        <source>Redeliver now</source>
        <translation>Redeliver now</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Select a delivery on the page of webhooks first.</source>
        <translation>Select a delivery on the page of webhooks first.</translation>
    </message>
    <message>
        <source>No more tries are planned for it.</source>
        <translation>No more tries are planned for it.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>It leaves this list for good. The audit keeps what was done with it.</source>
        <translation>It leaves this list for good. The audit keeps what was done with it.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Delete key</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteKey</name>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>It still works. Revoke it first; then it can be deleted.</source>
        <translation>It still works. Revoke it first; then it can be deleted.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveriesSection</name>
    <message>
        <source>Deliveries</source>
        <extracomment>What a screen reader calls the table of deliveries</extracomment>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Deliveries shown</source>
        <extracomment>What a screen reader calls the switch between all deliveries and those that failed</extracomment>
        <translation>Deliveries shown</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>The switch between deliveries: all of them, and how many that is</extracomment>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <extracomment>The switch between deliveries: those that failed, and how many that is</extracomment>
        <translation>Failed %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the deliveries</source>
        <translation>Reading the deliveries</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nothing failed</translation>
    </message>
    <message>
        <source>No delivery waits for another try, and none was given up.</source>
        <translation>No delivery waits for another try, and none was given up.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nothing sent yet</translation>
    </message>
    <message>
        <source>The next event of a key comes here by itself. A test event shows at once whether the endpoint takes it.</source>
        <translation>The next event of a key comes here by itself. A test event shows at once whether the endpoint takes it.</translation>
    </message>
    <message>
        <source>Send test event…</source>
        <translation>Send test event…</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What became of a delivery: %1 is &quot;Waiting&quot;, %2 &quot;try 4 of 9, 503&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryPane</name>
    <message>
        <source>Nothing in %1.</source>
        <extracomment>An endpoint did not answer; %1 is a span as &quot;15 seconds&quot;</extracomment>
        <translation>Nothing in %1.</translation>
    </message>
    <message>
        <source>On try %1: %2</source>
        <extracomment>%1 is the number of a try, %2 what the endpoint answered to it</extracomment>
        <translation>On try %1: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title above what was sent to an endpoint</extracomment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Title above what an endpoint answered</extracomment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What a screen reader calls the column with everything about a delivery</extracomment>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>No delivery selected</source>
        <translation>No delivery selected</translation>
    </message>
    <message>
        <source>Select one to see its tries, what was sent and what came back.</source>
        <translation>Select one to see its tries, what was sent and what came back.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Copy what was sent</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Title above every try of a delivery</extracomment>
        <translation>Tries</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is a key&apos;s name, or &quot;Test event&quot;; %2 an address</extracomment>
        <translation>%1, to %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Title of a column; %1 is the city of the time zone</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Time, %1</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Title of a column: the type of an event, as api_key.created</extracomment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Title of a column: the key that an event is about</extracomment>
        <translation>Key</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of a column: what became of a delivery</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long the endpoint took to answer</extracomment>
        <translation>Took</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailHead</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Copy the visible part</source>
        <translation>Copy the visible part</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailPane</name>
    <message>
        <source>Details</source>
        <extracomment>What a screen reader calls the column with everything about a key</extracomment>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n key selected</numerusform>
            <numerusform>%n keys selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see everything about it.</source>
        <translation>Select one to see everything about it.</translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation>No key selected</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>Said of a key; %1 is why it should be rotated, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>Rotate: %1</translation>
    </message>
    <message>
        <source>They have seen its secret. %1 is asked to rotate it.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>They have seen its secret. %1 is asked to rotate it.</translation>
    </message>
    <message>
        <source>They have seen its secret. A rotation makes it worth nothing.</source>
        <translation>They have seen its secret. A rotation makes it worth nothing.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>chatelaine::Draft</name>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>A key needs a name.</translation>
    </message>
    <message>
        <source>Choose at least one %1.</source>
        <translation>Choose at least one %1.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>A name has at most %1 characters.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>The name holds a character that cannot be seen. Type it anew.</translation>
    </message>
    <message>
        <source>The service has no such %1.</source>
        <translation>The service has no such %1.</translation>
    </message>
    <message>
        <source>The end must lie ahead.</source>
        <translation>The end must lie ahead.</translation>
    </message>
    <message>
        <source>Name the key to continue.</source>
        <translation>Name the key to continue.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Choose another name to continue.</translation>
    </message>
    <message>
        <source>Choose the %1 to continue.</source>
        <translation>Choose the %1 to continue.</translation>
    </message>
    <message>
        <source>Choose at least one %1 to continue.</source>
        <translation>Choose at least one %1 to continue.</translation>
    </message>
    <message>
        <source>Choose another end to continue.</source>
        <translation>Choose another end to continue.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditScopes</name>
    <message>
        <source>Edit %1…</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;</extracomment>
        <translation>Edit %1…</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>Edit scopes…</translation>
    </message>
    <message>
        <source>What a key of this kind may do is fixed.</source>
        <translation>What a key of this kind may do is fixed.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditWebhook</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Edit endpoint…</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldDialog</name>
    <message>
        <source>Revoke the old secret of %1?</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Revoke the old secret of %1?</translation>
    </message>
    <message>
        <source>From then on each call with it is refused. It can&apos;t come back.</source>
        <translation>From then on each call with it is refused. It can&apos;t come back.</translation>
    </message>
    <message>
        <source>Asking the service who still uses it</source>
        <translation>Asking the service who still uses it</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Keeps working</translation>
    </message>
    <message>
        <source>The key, with its new secret.</source>
        <translation>The key, with its new secret.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>It ends by itself on %1 UTC, %2.</source>
        <extracomment>%1 is a moment in UTC, %2 a distance as &quot;in 22 h&quot;</extracomment>
        <translation>It ends by itself on %1 UTC, %2.</translation>
    </message>
    <message>
        <source>Revoke old secret</source>
        <translation>Revoke old secret</translation>
    </message>
    <message>
        <source>Nobody has called with it in 30 days</source>
        <translation>Nobody has called with it in 30 days</translation>
    </message>
    <message>
        <source>Last call with it: %1</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.4.0.7&quot;</extracomment>
        <translation>Last call with it: %1</translation>
    </message>
    <message>
        <source>Whoever that is has not taken over the new secret yet.</source>
        <translation>Whoever that is has not taken over the new secret yet.</translation>
    </message>
    <message>
        <source>Whoever has not taken over the new secret since is refused.</source>
        <translation>Whoever has not taken over the new secret since is refused.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldSecret</name>
    <message>
        <source>Revoke old now…</source>
        <translation>Revoke old now…</translation>
    </message>
    <message>
        <source>It has no older secret that still works.</source>
        <translation>It has no older secret that still works.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the new secret yet. Without the old one nothing might work.</source>
        <translation>Nobody has confirmed the new secret yet. Without the old one nothing might work.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDelegate</name>
    <message>
        <source>never</source>
        <extracomment>When an endpoint last took an event</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many events an endpoint took in 24 hours, of how many</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of an endpoint: all is well</extracomment>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Add endpoint</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Edit endpoint</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>It gets a POST with JSON for each event. https only, on a public address, unless the service&apos;s operator allows others.</source>
        <translation>It gets a POST with JSON for each event. https only, on a public address, unless the service&apos;s operator allows others.</translation>
    </message>
    <message>
        <source>What people here call it, as “Security log”. May stay empty.</source>
        <translation>What people here call it, as “Security log”. May stay empty.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The choice of an environment for a webhook: keys of all of them</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Of whose keys it hears.</source>
        <translation>Of whose keys it hears.</translation>
    </message>
    <message>
        <source>With all ticked, events that the service adds later come, too.</source>
        <translation>With all ticked, events that the service adds later come, too.</translation>
    </message>
    <message>
        <source>Tried 9 times within 52 hours: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14 and 20 hours. A delivery that was given up can be sent again for 30 days.</source>
        <translation>Tried 9 times within 52 hours: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14 and 20 hours. A delivery that was given up can be sent again for 30 days.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 of %2 chosen</translation>
    </message>
    <message>
        <source>Type an address to continue.</source>
        <translation>Type an address to continue.</translation>
    </message>
    <message>
        <source>Complete the address to continue.</source>
        <translation>Complete the address to continue.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Choose another name to continue.</translation>
    </message>
    <message>
        <source>Tick at least one event to continue.</source>
        <translation>Tick at least one event to continue.</translation>
    </message>
    <message>
        <source>An endpoint needs an address.</source>
        <translation>An endpoint needs an address.</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>An address has at most %1 characters.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>This is no address. It begins with https:// and names a host.</translation>
    </message>
    <message>
        <source>Leave out user name, password and what follows a #. The signature says who is calling.</source>
        <translation>Leave out user name, password and what follows a #. The signature says who is calling.</translation>
    </message>
    <message>
        <source>The address must begin with https. The service&apos;s operator may allow http.</source>
        <translation>The address must begin with https. The service&apos;s operator may allow http.</translation>
    </message>
    <message>
        <source>This address is private. Webhooks go to public ones, unless the service&apos;s operator allows others.</source>
        <translation>This address is private. Webhooks go to public ones, unless the service&apos;s operator allows others.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>A name has at most %1 characters.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>The name holds a character that cannot be seen. Type it anew.</translation>
    </message>
    <message>
        <source>The service has no such event.</source>
        <translation>The service has no such event.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EnvironmentChoice</name>
    <message>
        <source>Moves real money</source>
        <translation>Moves real money</translation>
    </message>
    <message>
        <source>Moves no money</source>
        <translation>Moves no money</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryChoice</name>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>The date on which the key ends</source>
        <translation>The date on which the key ends</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>It works until somebody revokes it.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>From now</translation>
    </message>
    <message>
        <source>Last full day: %1.</source>
        <translation>Last full day: %1.</translation>
    </message>
    <message>
        <source>The owner is reminded 1 day before.</source>
        <translation>The owner is reminded 1 day before.</translation>
    </message>
    <message>
        <source>The owner is reminded %1 days before.</source>
        <translation>The owner is reminded %1 days before.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExplainRefusal</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>Why was a call refused?</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet why it refuses calls.</source>
        <translation>The service hasn&apos;t said yet why it refuses calls.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterChip</name>
    <message>
        <source>Take off: %1</source>
        <extracomment>The tooltip of the button that takes a filter off; %1 is the filter</extracomment>
        <translation>Take off: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Welcome to Chatelaine</translation>
    </message>
    <message>
        <source>The keys of your payment platform, in one place and in order.</source>
        <translation>The keys of your payment platform, in one place and in order.</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain, never in a file. Chatelaine sends no usage data.</source>
        <translation>Your session is kept in the system&apos;s keychain, never in a file. Chatelaine sends no usage data.</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Try it on this computer</translation>
    </message>
    <message>
        <source>Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine.</source>
        <translation>Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine.</translation>
    </message>
    <message>
        <source>Sample keys on five kinds of platform</source>
        <translation>Sample keys on five kinds of platform</translation>
    </message>
    <message>
        <source>Every screen works, rotation too</source>
        <translation>Every screen works, rotation too</translation>
    </message>
    <message>
        <source>All of it lies in one folder</source>
        <translation>All of it lies in one folder</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts the key service on this computer.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Connect to a service</translation>
    </message>
    <message>
        <source>Use the address your platform team gave you. You sign in with your own account.</source>
        <translation>Use the address your platform team gave you. You sign in with your own account.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Service address</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Choose a CA file…</translation>
    </message>
    <message>
        <source>Only where your service uses a certificate authority of its own</source>
        <translation>Only where your service uses a certificate authority of its own</translation>
    </message>
    <message>
        <source>Continue to sign-in</source>
        <translation>Continue to sign-in</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only.</source>
        <translation>Chatelaine talks over HTTPS only.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choose a CA file</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>There is no certificate in this file.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>I have an invitation link…</source>
        <translation>I have an invitation link…</translation>
    </message>
</context>
<context>
    <name>chatelaine::FocusSearch</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>chatelaine::GlimpseLine</name>
    <message>
        <source>The secret is hidden again.</source>
        <translation>The secret is hidden again.</translation>
    </message>
    <message>
        <source>Hides itself in 1 second.</source>
        <translation>Hides itself in 1 second.</translation>
    </message>
    <message numerus="yes">
        <source>Hides itself in %n seconds.</source>
        <translation>
            <numerusform>Hides itself in %n second.</numerusform>
            <numerusform>Hides itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GoToPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceBar</name>
    <message>
        <source>The old secret works for %1 after the new one is confirmed or used.</source>
        <translation>The old secret works for %1 after the new one is confirmed or used.</translation>
    </message>
    <message>
        <source>The old secret stops as the new one is confirmed or used.</source>
        <translation>The old secret stops as the new one is confirmed or used.</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Old secret</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>New secret</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>works for %1 more</source>
        <translation>works for %1 more</translation>
    </message>
    <message>
        <source>works from the moment it is made</source>
        <translation>works from the moment it is made</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The clock starts at the dashed line: you confirm, or a call uses it</source>
        <translation>The clock starts at the dashed line: you confirm, or a call uses it</translation>
    </message>
    <message>
        <source>Old one stops</source>
        <translation>Old one stops</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceDialog</name>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>addresses, time</comment>
        <translation>%1, last %2</translation>
    </message>
    <message>
        <source>The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.</source>
        <translation>The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The old secret keeps working for</source>
        <translation>The old secret keeps working for</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Rotate key</translation>
    </message>
    <message>
        <source>Whoever still has the old secret is refused from the moment the new one is confirmed or used.</source>
        <translation>Whoever still has the old secret is refused from the moment the new one is confirmed or used.</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1. Who calls that seldom may be refused.</source>
        <translation>Its longest silence in 30 days was %1. Who calls that seldom may be refused.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>As you confirm</source>
        <translation>As you confirm</translation>
    </message>
    <message>
        <source>%1 UTC, if you confirm now</source>
        <translation>%1 UTC, if you confirm now</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1, so %2 is enough for everybody to call once.</source>
        <translation>Its longest silence in 30 days was %1, so %2 is enough for everybody to call once.</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Meanwhile</translation>
    </message>
    <message>
        <source>You can end it at any time with Revoke old now.</source>
        <translation>You can end it at any time with Revoke old now.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImmediateDialog</name>
    <message>
        <source>The old key stops at the moment the new one exists. There is no time in which both work.</source>
        <translation>The old key stops at the moment the new one exists. There is no time in which both work.</translation>
    </message>
    <message>
        <source>I can put the new key in place at once</source>
        <translation>I can put the new key in place at once</translation>
    </message>
    <message>
        <source>Say first that you are ready.</source>
        <translation>Say first that you are ready.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 call</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 calls</translation>
    </message>
    <message>
        <source>%1 to %2 in %3, %4</source>
        <extracomment>An hour of the day, a city and a number of calls: &quot;03:00 to 04:00 in Berlin, 7 calls&quot;</extracomment>
        <translation>%1 to %2 in %3, %4</translation>
    </message>
    <message>
        <source>Regenerate key</source>
        <translation>Regenerate key</translation>
    </message>
    <message numerus="yes">
        <source>I can put the new key on all %n addresses now</source>
        <translation>
            <numerusform>I can put the new key on the %n address now</numerusform>
            <numerusform>I can put the new key on all %n addresses now</numerusform>
        </translation>
    </message>
    <message>
        <source>I can put the new key on %1 now</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>I can put the new key on %1 now</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Keeps working</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>You get</translation>
    </message>
    <message>
        <source>The new key, shown at once. You can read it again later.</source>
        <translation>The new key, shown at once. You can read it again later.</translation>
    </message>
    <message>
        <source>The new key, shown once.</source>
        <translation>The new key, shown once.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>%1 is a list of places, as &quot;Server, CI secrets and Deploy variables&quot;</extracomment>
        <translation>Then</translation>
    </message>
    <message>
        <source>A checklist: %1.</source>
        <translation>A checklist: %1.</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Quietest hour</translation>
    </message>
</context>
<context>
    <name>chatelaine::InlineEdit</name>
    <message>
        <source>Change %1</source>
        <extracomment>The tooltip of a pencil; %1 is what it changes, as &quot;name&quot;</extracomment>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Make invitation link</source>
        <translation>Make invitation link</translation>
    </message>
    <message>
        <source>Nothing is sent there. You get a link that you pass on yourself.</source>
        <translation>Nothing is sent there. You get a link that you pass on yourself.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long the link of an invitation works</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The link works for</source>
        <translation>The link works for</translation>
    </message>
    <message>
        <source>Once, and until you withdraw it.</source>
        <translation>Once, and until you withdraw it.</translation>
    </message>
    <message>
        <source>May, as %1</source>
        <extracomment>Above what a role may do; %1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>May, as %1</translation>
    </message>
    <message>
        <source>Type an e-mail address to continue.</source>
        <translation>Type an e-mail address to continue.</translation>
    </message>
    <message>
        <source>This address belongs to a member, or to an invitation that is open.</source>
        <translation>This address belongs to a member, or to an invitation that is open.</translation>
    </message>
    <message>
        <source>The service takes this for no e-mail address.</source>
        <translation>The service takes this for no e-mail address.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteMember</name>
    <message>
        <source>Invite…</source>
        <translation>Invite…</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinPage</name>
    <message>
        <source>Join a workspace</source>
        <translation>Join a workspace</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code from your authenticator</source>
        <translation>Code from your authenticator</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Somebody who may invite you made a link. It says where the service is, and lets you in, once.</source>
        <translation>Somebody who may invite you made a link. It says where the service is, and lets you in, once.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Invitation link</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Paste it here. It is shown as dots, for whoever reads it could use it.</translation>
    </message>
    <message>
        <source>Or one of your recovery codes.</source>
        <translation>Or one of your recovery codes.</translation>
    </message>
    <message>
        <source>This link sets a new password.</source>
        <translation>This link sets a new password.</translation>
    </message>
    <message>
        <source>Go back, choose the service, and use it where you sign in.</source>
        <translation>Go back, choose the service, and use it where you sign in.</translation>
    </message>
    <message>
        <source>This link leads over an open connection.</source>
        <translation>This link leads over an open connection.</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only. Ask for a new link.</source>
        <translation>Chatelaine talks over HTTPS only. Ask for a new link.</translation>
    </message>
    <message>
        <source>A piece of this link is missing.</source>
        <translation>A piece of this link is missing.</translation>
    </message>
    <message>
        <source>Copy it whole, and paste it again.</source>
        <translation>Copy it whole, and paste it again.</translation>
    </message>
    <message>
        <source>This is no invitation link.</source>
        <translation>This is no invitation link.</translation>
    </message>
    <message>
        <source>It begins with https:// and has #join= in it.</source>
        <translation>It begins with https:// and has #join= in it.</translation>
    </message>
    <message>
        <source>This invitation was used, was withdrawn, or has ended.</source>
        <translation>This invitation was used, was withdrawn, or has ended.</translation>
    </message>
    <message>
        <source>Ask who invited you for a new link.</source>
        <translation>Ask who invited you for a new link.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>Join %1</translation>
    </message>
    <message>
        <source>%1 invites you as %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role, as &quot;Developer&quot;</extracomment>
        <translation>%1 invites you as %2.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Open until</translation>
    </message>
    <message>
        <source>You have an account at this service: the password is its own.</source>
        <translation>You have an account at this service: the password is its own.</translation>
    </message>
    <message>
        <source>At least 12 characters. It is your sign-in from now on.</source>
        <translation>At least 12 characters. It is your sign-in from now on.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Joining…</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>This is not the password of your account.</translation>
    </message>
    <message>
        <source>This code is wrong, or was used before.</source>
        <translation>This code is wrong, or was used before.</translation>
    </message>
    <message>
        <source>This dashboard then leaves %1; you can sign in there again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>This dashboard then leaves %1; you can sign in there again.</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinWorkspace</name>
    <message>
        <source>Join a workspace…</source>
        <translation>Join a workspace…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyActivity</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln call in 30 days</numerusform>
            <numerusform>%Ln calls in 30 days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 today</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;12,480 calls in 30 days&quot;, %2 a number</extracomment>
        <translation>%1, %2 today</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyBox</name>
    <message>
        <source>Reveal…</source>
        <translation>Reveal…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copy…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Create…</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <extracomment>Spoken in place of a masked secret</extracomment>
        <translation>Secret, hidden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyCard</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>nowhere in 24 hours</source>
        <translation>nowhere in 24 hours</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <extracomment>Addresses that called, and how many others did: &quot;10.0.0.4 and 10.0.0.7, +3&quot;</extracomment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>24 hours ago</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of a line of time</extracomment>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 24 hours</source>
        <translation>
            <numerusform>%Ln call in 24 hours</numerusform>
            <numerusform>%Ln calls in 24 hours</numerusform>
        </translation>
    </message>
    <message>
        <source>First call</source>
        <translation>First call</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyFacts</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Key ID</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Never expires</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <extracomment>A key&apos;s state and when it ends: %1 is a state as &quot;Active&quot;, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1, expires %2</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2 in %3</translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>The service can&apos;t tell</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>No longer a member</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>The last call with a key that was refused; it does not count as use</extracomment>
        <translation>Last refused</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyHistory</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>History of a key: %1 is a person, %2 what they did, as &quot;revoked POS Integration&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What a change made different: %1 is a field as &quot;Scopes&quot;, %2 its value before and %3 the one after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>All in the audit</source>
        <extracomment>A link to the audit, with every row about this key</extracomment>
        <translation>All in the audit</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyLines</name>
    <message>
        <source>Copy the header&apos;s name</source>
        <translation>Copy the header&apos;s name</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>The request header that carries a key</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When a key was made: %1 is a date, %2 a person&apos;s name</extracomment>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 call</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 calls</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;3,118 calls&quot;</extracomment>
        <translation>%1 in 24 hours</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyRotation</name>
    <message>
        <source>Rotation open</source>
        <translation>Rotation open</translation>
    </message>
    <message>
        <source>%1 takes its place</source>
        <extracomment>%1 is the visible part of another key</extracomment>
        <translation>%1 takes its place</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>In place of %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyScopes</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many scopes a key has of all that there are</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeySecrets</name>
    <message>
        <source>Two secrets work</source>
        <translation>Two secrets work</translation>
    </message>
    <message>
        <source>Old one: %1 more</source>
        <extracomment>%1 is how long a secret still works, as &quot;22 hours and 41 minutes&quot;</extracomment>
        <translation>Old one: %1 more</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2 in %3</translation>
    </message>
    <message>
        <source>Old one: until the new one is confirmed or used, and then for its grace.</source>
        <translation>Old one: until the new one is confirmed or used, and then for its grace.</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>The last use of the older of two secrets</extracomment>
        <translation>Old</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The last use of the newer of two secrets</extracomment>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyTableView</name>
    <message>
        <source>Keys</source>
        <extracomment>What a screen reader calls the table of keys</extracomment>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysFooter</name>
    <message>
        <source>Times in %1</source>
        <extracomment>%1 is a time zone, as &quot;Europe/Berlin&quot;</extracomment>
        <translation>Times in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <extracomment>Below the table: %1 keys are shown of all there are</extracomment>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln key shown</numerusform>
            <numerusform>%1 of %Ln keys shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>Below the table: %1 is &quot;13 of 42 keys shown&quot;</extracomment>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading keys, %1 of %2</source>
        <extracomment>Below the table while keys come in: %1 of %2</extracomment>
        <translation>Reading keys, %1 of %2</translation>
    </message>
    <message>
        <source>Reading keys, %1 so far</source>
        <translation>Reading keys, %1 so far</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysHeading</name>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The switch between environments: keys of all of them</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The switch between tiers of keys: a name and how many keys it has
----------
The switch between environments: a name and how many keys it has</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 key…</source>
        <translation>Create %1 key…</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>What a screen reader calls the switch between keys of this workspace and of the whole service</extracomment>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Create %1…</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;system key&quot;</extracomment>
        <translation>Create %1…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation>No keys yet</translation>
    </message>
    <message>
        <source>Make one key per application, so that each can be rotated alone. Start with a test key.</source>
        <translation>Make one key per application, so that each can be rotated alone. Start with a test key.</translation>
    </message>
    <message>
        <source>Show ended keys</source>
        <translation>Show ended keys</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>No key matches</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>No key matches</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>No key matches “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n ended key(s) match, but ended keys are hidden.</source>
        <translation>
            <numerusform>%n ended key matches, but ended keys are hidden.</numerusform>
            <numerusform>%n ended keys match, but ended keys are hidden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Reading the keys</translation>
    </message>
    <message>
        <source>They show as they come in.</source>
        <translation>They show as they come in.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>Search for less.</translation>
    </message>
    <message>
        <source>Choose another %1, or search for less.</source>
        <extracomment>%1 is how this service calls environments, as &quot;mode&quot;</extracomment>
        <translation>Choose another %1, or search for less.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysSearch</name>
    <message>
        <source>Search by name, prefix, owner or scope</source>
        <translation>Search by name, prefix, owner or scope</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>A filter of the table of keys, after which come keys like: last used 104 days ago</extracomment>
        <translation>Unused for 90 days</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Never used</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Expires within 30 days</translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>A filter of the table of keys: nobody has confirmed that they hold the secret</extracomment>
        <translation>Secret not confirmed</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Being rotated</translation>
    </message>
    <message>
        <source>Show revoked and expired keys</source>
        <translation>Show revoked and expired keys</translation>
    </message>
</context>
<context>
    <name>chatelaine::LeaverNote</name>
    <message>
        <source>Review…</source>
        <translation>Review…</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date</extracomment>
        <translation>%1 left on %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still name(s) %1 as owner.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n key still names %1 as owner.</numerusform>
            <numerusform>%n keys still name %1 as owner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Pass it on by a way that only they read. Whoever has it can use it, once.</source>
        <translation>Pass it on by a way that only they read. Whoever has it can use it, once.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Copy the link first: it is shown this once.</source>
        <translation>Copy the link first: it is shown this once.</translation>
    </message>
    <message>
        <source>Nobody has copied the link</source>
        <translation>Nobody has copied the link</translation>
    </message>
    <message>
        <source>It can&apos;t be shown again. You can make a new one at any time.</source>
        <translation>It can&apos;t be shown again. You can make a new one at any time.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockNow</name>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Locked at %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <extracomment>Keep it short: it stands between two other buttons.</extracomment>
        <translation>Use a code instead</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Nothing is shown until you are back.</source>
        <translation>Nothing is shown until you are back.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is shown until you are back; %n rotation(s) go on.</source>
        <translation>
            <numerusform>Nothing is shown until you are back; %n rotation goes on.</numerusform>
            <numerusform>Nothing is shown until you are back; %n rotations go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without input.</source>
        <translation>
            <numerusform>After %n minute without input.</numerusform>
            <numerusform>After %n minutes without input.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer slept, or its screen was locked.</source>
        <translation>The computer slept, or its screen was locked.</translation>
    </message>
    <message>
        <source>Unlocking needs the service, which doesn&apos;t answer.</source>
        <translation>Unlocking needs the service, which doesn&apos;t answer.</translation>
    </message>
    <message>
        <source>It is asked again by itself. What runs goes on.</source>
        <translation>It is asked again by itself. What runs goes on.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Use the password instead</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close and stop the local service?</source>
        <translation>Close and stop the local service?</translation>
    </message>
    <message>
        <source>Keys of this service were used today. While Chatelaine is closed it doesn&apos;t answer, and calls that ask it are refused.</source>
        <translation>Keys of this service were used today. While Chatelaine is closed it doesn&apos;t answer, and calls that ask it are refused.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Your access to %1 has ended</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>Your access to %1 has ended</translation>
    </message>
    <message>
        <source>You were removed or suspended there. Its keys work as they did; ask one of its owners if that surprises you.</source>
        <translation>You were removed or suspended there. Its keys work as they did; ask one of its owners if that surprises you.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberDelegate</name>
    <message>
        <source>Invited</source>
        <extracomment>Below a member&apos;s name: asked to join, has not yet</extracomment>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Below a member&apos;s name: may not sign in at the moment</extracomment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Below a member&apos;s name: no longer of the team</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>No keys</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>%1 is &quot;8 keys&quot;; the member is the person who reads this</extracomment>
        <translation>%1, you</translation>
    </message>
    <message>
        <source>Two-factor is off</source>
        <extracomment>Below a member&apos;s name: their sign-in asks for no code</extracomment>
        <translation>Two-factor is off</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberQuestions</name>
    <message>
        <source>Suspend %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Suspend %1?</translation>
    </message>
    <message>
        <source>They are signed out of this workspace at once and can&apos;t sign in to it until you resume them. Keys they own work on, and every secret they have seen, too.</source>
        <translation>They are signed out of this workspace at once and can&apos;t sign in to it until you resume them. Keys they own work on, and every secret they have seen, too.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Make a password link for %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Make a password link for %1?</translation>
    </message>
    <message>
        <source>For somebody who forgot their password. With the link they set a new one, once; then they are signed out everywhere. Their old password works until they do. Make sure that it is them who asks.</source>
        <translation>For somebody who forgot their password. With the link they set a new one, once; then they are signed out everywhere. Their old password works until they do. Make sure that it is them who asks.</translation>
    </message>
    <message>
        <source>Make link</source>
        <translation>Make link</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Withdraw the invitation of %1?</translation>
    </message>
    <message>
        <source>The link stops working at once. You can invite them again with a new one.</source>
        <translation>The link stops working at once. You can invite them again with a new one.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Withdraw invitation</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: a member&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: owner, admin, developer, viewer</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many keys name a member as owner</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <extracomment>Title of a column: whether a member&apos;s sign-in asks for a code, too</extracomment>
        <translation>Two-factor</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: since when somebody is a member, invited, suspended or gone</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The state of an invitation</extracomment>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Invited, %1 left</source>
        <extracomment>The state of an invitation; %1 is how long its link still works, as &quot;6 d&quot;</extracomment>
        <translation>Invited, %1 left</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a member: all is as usual</extracomment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>The state of a member whose keys are being decided about</extracomment>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>The state of a member who may not sign in at the moment</extracomment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The state of somebody who is no longer a member</extracomment>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersHeading</name>
    <message>
        <source>Find a member</source>
        <translation>Find a member</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>More for this member</source>
        <translation>More for this member</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPage</name>
    <message>
        <source>Members</source>
        <extracomment>What a screen reader calls the table of members</extracomment>
        <translation>Members</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Nobody matches “%1”</translation>
    </message>
    <message>
        <source>Names and e-mail addresses are searched.</source>
        <translation>Names and e-mail addresses are searched.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Reading the members</translation>
    </message>
</context>
<context>
    <name>chatelaine::MoveKey</name>
    <message>
        <source>It doesn&apos;t apply to a key in this state: %1.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Disabled&quot;</extracomment>
        <translation>It doesn&apos;t apply to a key in this state: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::NavButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a page in the sidebar: its name and how many things are there</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::NewPasswordDialog</name>
    <message>
        <source>Set a new password</source>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>Link for a new password</source>
        <translation>Link for a new password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>An owner of your workspace makes the link. It works once, and ends every session of yours.</source>
        <translation>An owner of your workspace makes the link. It works once, and ends every session of yours.</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Paste it here. It is shown as dots, for whoever reads it could use it.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>This is no link for a new password. It begins with https:// and has #password= in it.</source>
        <translation>This is no link for a new password. It begins with https:// and has #password= in it.</translation>
    </message>
    <message>
        <source>This link is for another service, %1. Choose that one first.</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>This link is for another service, %1. Choose that one first.</translation>
    </message>
    <message>
        <source>This link was used, or has ended. Ask for another one.</source>
        <translation>This link was used, or has ended. Ask for another one.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeBoard</name>
    <message>
        <source>It isn&apos;t known whether “%1” was created.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>It isn&apos;t known whether “%1” was created.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the change of “%1” happened.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>It isn&apos;t known whether the change of “%1” happened.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>The connection broke before the answer came.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Check with the service</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Offline since %1.</translation>
    </message>
    <message>
        <source>You see the keys as they were then. Changes are paused.</source>
        <translation>You see the keys as they were then. Changes are paused.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Nobody has confirmed the secret of %1.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Nobody has confirmed the secret of %1.</translation>
    </message>
    <message>
        <source>If it was lost, a new one can take its place.</source>
        <translation>If it was lost, a new one can take its place.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Your sign-in ends with this window.</source>
        <translation>Your sign-in ends with this window.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so it is kept in memory only.</source>
        <translation>This computer offers no keychain, so it is kept in memory only.</translation>
    </message>
    <message>
        <source>The local service stopped and was started again.</source>
        <translation>The local service stopped and was started again.</translation>
    </message>
    <message>
        <source>Calls were refused meanwhile.</source>
        <translation>Calls were refused meanwhile.</translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1 expires %2.</translation>
    </message>
    <message numerus="yes">
        <source>It made %Ln call(s) in 30 days.</source>
        <translation>
            <numerusform>It made %Ln call in 30 days.</numerusform>
            <numerusform>It made %Ln calls in 30 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotate…</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Your session has ended.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingDialog</name>
    <message>
        <source>%1 leaves</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 leaves</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Save for later</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1 is a person&apos;s name</extracomment>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Suspended since %1. Signing in is off; every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Suspended since %1. Signing in is off; every secret seen before still works.</translation>
    </message>
    <message>
        <source>Left on %1. Every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Left on %1. Every secret seen before still works.</translation>
    </message>
    <message>
        <source>Still active. Saving or removing signs them out of this workspace at once; every secret seen before still works.</source>
        <translation>Still active. Saving or removing signs them out of this workspace at once; every secret seen before still works.</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <extracomment>Heads a list of keys; %1 is a person&apos;s name</extracomment>
        <translation>Owned by %1</translation>
    </message>
    <message>
        <source>Owned by others, secret seen by %1</source>
        <translation>Owned by others, secret seen by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): somebody must answer for them</source>
        <translation>
            <numerusform>%n key: somebody must answer for it</numerusform>
            <numerusform>%n keys: somebody must answer for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): handing over doesn&apos;t help, a copy may exist</source>
        <translation>
            <numerusform>%n key: handing over doesn&apos;t help, a copy may exist</numerusform>
            <numerusform>%n keys: handing over doesn&apos;t help, a copy may exist</numerusform>
        </translation>
    </message>
    <message>
        <source>When you finish: the membership ends, and a report lists every key with what was done. What the audit tells of them stays.</source>
        <translation>When you finish: the membership ends, and a report lists every key with what was done. What the audit tells of them stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invitation(s) they sent end(s), too.</source>
        <translation>
            <numerusform>%n open invitation they sent ends, too.</numerusform>
            <numerusform>%n open invitations they sent end, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keys to decide about</source>
        <extracomment>How far somebody is; %2 is the number of all keys</extracomment>
        <translation>No keys to decide about</translation>
    </message>
    <message>
        <source>%1 of %2 keys decided</source>
        <translation>%1 of %2 keys decided</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) wait(s) for a decision. You can leave and come back from Members.</source>
        <translation>
            <numerusform>%n key waits for a decision. You can leave and come back from Members.</numerusform>
            <numerusform>%n keys wait for a decision. You can leave and come back from Members.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 has left</translation>
    </message>
    <message>
        <source>Their membership has ended. This is what became of the keys; the audit keeps it, too.</source>
        <translation>Their membership has ended. This is what became of the keys; the audit keeps it, too.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingReport</name>
    <message>
        <source>There were no keys to decide about.</source>
        <translation>There were no keys to decide about.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingRow</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <extracomment>What a screen reader says of a time; %1 is &quot;3 min ago&quot;</extracomment>
        <translation>Last used: %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <extracomment>What a screen reader calls a choice; %1 is a key&apos;s name</extracomment>
        <translation>What becomes of %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Somebody else owns it already, and a copy of the secret may exist.</source>
        <translation>Somebody else owns it already, and a copy of the secret may exist.</translation>
    </message>
    <message>
        <source>Who takes %1</source>
        <extracomment>What a screen reader calls a list of people; %1 is a key&apos;s name</extracomment>
        <translation>Who takes %1</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choose somebody</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingWords</name>
    <message>
        <source>%1 has left</source>
        <extracomment>Title of a report; %1 is a person&apos;s name</extracomment>
        <translation>%1 has left</translation>
    </message>
    <message>
        <source>%1 is asked to, when you finish.</source>
        <extracomment>What becomes of a key of somebody who leaves; %1 is the key&apos;s owner</extracomment>
        <translation>%1 is asked to, when you finish.</translation>
    </message>
    <message>
        <source>Still called. Stops when you finish.</source>
        <translation>Still called. Stops when you finish.</translation>
    </message>
    <message>
        <source>Nothing calls it. Stops when you finish.</source>
        <translation>Nothing calls it. Stops when you finish.</translation>
    </message>
    <message>
        <source>Created by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Created by them on %1</translation>
    </message>
    <message>
        <source>Rotated by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Rotated by them on %1</translation>
    </message>
    <message>
        <source>Revealed by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Revealed by them on %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Handed over to %1</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Rotation asked for</translation>
    </message>
    <message>
        <source>%1 is asked to rotate it</source>
        <translation>%1 is asked to rotate it</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Titles of the columns of a report: a key&apos;s name, its id, what was done</extracomment>
        <translation>Key</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
</context>
<context>
    <name>chatelaine::OldKeyPlaces</name>
    <message>
        <source>The tick was not kept.</source>
        <translation>The tick was not kept.</translation>
    </message>
    <message>
        <source>After you regenerate a key</source>
        <translation>After you regenerate a key</translation>
    </message>
    <message>
        <source>Here is then what to look through for the old one. Nothing was regenerated yet.</source>
        <translation>Here is then what to look through for the old one. Nothing was regenerated yet.</translation>
    </message>
    <message>
        <source>Where the old key still lives: %1</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;Private key&quot;</extracomment>
        <translation>Where the old key still lives: %1</translation>
    </message>
    <message>
        <source>It was regenerated %1. Ticks are kept with this rotation, for everybody.</source>
        <translation>It was regenerated %1. Ticks are kept with this rotation, for everybody.</translation>
    </message>
    <message>
        <source>Ticks are kept with this rotation, for everybody.</source>
        <translation>Ticks are kept with this rotation, for everybody.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How much of a checklist is done</extracomment>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Nobody has called with it yet</source>
        <translation>Nobody has called with it yet</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Old key</translation>
    </message>
    <message>
        <source>Nobody has tried it since</source>
        <translation>Nobody has tried it since</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverlapDialog</name>
    <message>
        <source>Create a new key</source>
        <translation>Create a new key</translation>
    </message>
    <message>
        <source>With the same scopes</source>
        <translation>With the same scopes</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Update the application</translation>
    </message>
    <message>
        <source>Both keys work</source>
        <translation>Both keys work</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Watch both keys</source>
        <translation>Watch both keys</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revoke the old key</translation>
    </message>
    <message>
        <source>When it has gone quiet</source>
        <translation>When it has gone quiet</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Name of the new key</translation>
    </message>
    <message>
        <source>Step 1 of 4</source>
        <translation>Step 1 of 4</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Create the new key</translation>
    </message>
    <message>
        <source>The old key keeps working until you revoke it</source>
        <translation>The old key keeps working until you revoke it</translation>
    </message>
    <message>
        <source>It may keep the old one&apos;s name: the visible parts tell them apart.</source>
        <translation>It may keep the old one&apos;s name: the visible parts tell them apart.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>You see its secret next, once.</source>
        <translation>You see its secret next, once.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairAdvice</name>
    <message>
        <source>When to regenerate</source>
        <translation>When to regenerate</translation>
    </message>
    <message>
        <source>%1 revealed it since it was made.</source>
        <extracomment>%1 is one person&apos;s name or several</extracomment>
        <translation>%1 revealed it since it was made.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Where to keep it</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairCard</name>
    <message>
        <source>Server side only</source>
        <translation>Server side only</translation>
    </message>
    <message>
        <source>Client-side SDK only</source>
        <translation>Client-side SDK only</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Whole system</translation>
    </message>
    <message>
        <source>Both ask you to sign in again, and both are written to the audit.</source>
        <translation>Both ask you to sign in again, and both are written to the audit.</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. Nobody can read it again.</source>
        <translation>It was shown once, when it was made. Nobody can read it again.</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <extracomment>There is no key of this kind and environment</extracomment>
        <translation>Reading the keys</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>There is none yet.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairHeading</name>
    <message>
        <source>Only %1 regenerate them.</source>
        <extracomment>%1 is one role or several, as &quot;Owner and Admin&quot;</extracomment>
        <translation>Only %1 regenerate them.</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Environment</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>%1: this service has no other %2.</source>
        <extracomment>%1 is &quot;Every call is real money&quot;, %2 the service&apos;s word for an environment</extracomment>
        <translation>%1: this service has no other %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence of the service without its full stop, as &quot;Every call is real money&quot;</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairPage</name>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation>The service doesn&apos;t answer. Changes are paused until it does.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this here. Roles shows whose does.</source>
        <translation>Your role doesn&apos;t allow this here. Roles shows whose does.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>In the context menu of a password field.</extracomment>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>chatelaine::PauseWebhook</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>It is paused already. What happens meanwhile waits.</source>
        <translation>It is paused already. What happens meanwhile waits.</translation>
    </message>
    <message>
        <source>It is not paused. Pause holds back what is sent.</source>
        <translation>It is not paused. Pause holds back what is sent.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PeopleCommand</name>
    <message>
        <source>Nobody has come by this invitation yet. Withdraw it, or wait.</source>
        <translation>Nobody has come by this invitation yet. Withdraw it, or wait.</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Select a member on the page of members first.</translation>
    </message>
    <message>
        <source>%1 has left. An invitation brings them back.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 has left. An invitation brings them back.</translation>
    </message>
    <message>
        <source>%1 is %2, above your own role.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role that stands above one&apos;s own</extracomment>
        <translation>%1 is %2, above your own role.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of who is signed in: a name and a role</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>chatelaine::PresetRow</name>
    <message>
        <source>Full access</source>
        <translation>Full access</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirm that it is you</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>The service wants to know who is there before it does this. It then asks no more for five minutes.</source>
        <translation>The service wants to know who is there before it does this. It then asks no more for five minutes.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms who somebody is and lets the request go on.</extracomment>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Use the password instead</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Use a code instead</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofField</name>
    <message>
        <source>This is not your password.</source>
        <translation>This is not your password.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCode</name>
    <message>
        <source>QR code for your authenticator. The key below says the same as text.</source>
        <translation>QR code for your authenticator. The key below says the same as text.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoveryCodesDialog</name>
    <message>
        <source>Save your recovery codes</source>
        <translation>Save your recovery codes</translation>
    </message>
    <message>
        <source>Without your authenticator, one of them signs you in; each works once. This is the only time you can see them.</source>
        <translation>Without your authenticator, one of them signs you in; each works once. This is the only time you can see them.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Save to file…</translation>
    </message>
    <message>
        <source>Save the recovery codes to a file</source>
        <translation>Save the recovery codes to a file</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Saved to %1. Only you may read the file.</translation>
    </message>
    <message>
        <source>I have saved them</source>
        <translation>I have saved them</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Say first that you have saved the codes.</source>
        <translation>Say first that you have saved the codes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalAnswer</name>
    <message numerus="yes">
        <source>%1 can mean %n things here</source>
        <extracomment>%1 is a status as 401, %n how many things it can mean</extracomment>
        <translation>
            <numerusform>%1 can mean %n thing here</numerusform>
            <numerusform>%1 can mean %n things here</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer itself tells which: the word at the end of its type, and its header Chatelaine-Cause, is the one in the right column. Its request id tells it too.</source>
        <translation>The answer itself tells which: the word at the end of its type, and its header Chatelaine-Cause, is the one in the right column. Its request id tells it too.</translation>
    </message>
    <message>
        <source>%1 is no refusal of a key</source>
        <extracomment>%1 is a status as 404</extracomment>
        <translation>%1 is no refusal of a key</translation>
    </message>
    <message>
        <source>A refused key is answered with another status. Ask whoever runs the API.</source>
        <translation>A refused key is answered with another status. Ask whoever runs the API.</translation>
    </message>
    <message>
        <source>The service&apos;s rules don&apos;t list this cause, so there is no advice for it.</source>
        <translation>The service&apos;s rules don&apos;t list this cause, so there is no advice for it.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When a call was refused: %1 is &quot;40 seconds ago&quot;, %2 the moment on this computer&apos;s clock, %3 the city of its time zone, %4 the moment in UTC</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>It needs</translation>
    </message>
    <message>
        <source>Show this key</source>
        <translation>Show this key</translation>
    </message>
    <message>
        <source>This key is no longer in the list.</source>
        <translation>This key is no longer in the list.</translation>
    </message>
    <message>
        <source>%1
%2 in %3
%4 UTC</source>
        <translation>%1
%2 in %3
%4 UTC</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalDialog</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>Why was a call refused?</translation>
    </message>
    <message>
        <source>Paste what the caller got: a status, the whole answer, or its request id.</source>
        <translation>Paste what the caller got: a status, the whole answer, or its request id.</translation>
    </message>
    <message>
        <source>There is a key&apos;s secret in this</source>
        <translation>There is a key&apos;s secret in this</translation>
    </message>
    <message>
        <source>It was masked before it got here, and is neither sent nor stored. If it was shared like this, rotate its key.</source>
        <translation>It was masked before it got here, and is neither sent nor stored. If it was shared like this, rotate its key.</translation>
    </message>
    <message>
        <source>It is read here. Only a request id is sent, to look the call up.</source>
        <translation>It is read here. Only a request id is sent, to look the call up.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What the caller got</source>
        <translation>What the caller got</translation>
    </message>
    <message>
        <source>The service knows nothing of this request</source>
        <translation>The service knows nothing of this request</translation>
    </message>
    <message>
        <source>It was not refused here, belongs to another workspace, or is too long ago.</source>
        <translation>It was not refused here, belongs to another workspace, or is too long ago.</translation>
    </message>
    <message>
        <source>Looking the call up</source>
        <translation>Looking the call up</translation>
    </message>
    <message>
        <source>The answer says why, and the request id finds the call again</source>
        <translation>The answer says why, and the request id finds the call again</translation>
    </message>
    <message>
        <source>The caller&apos;s log has both; the id begins with req_.</source>
        <translation>The caller&apos;s log has both; the id begins with req_.</translation>
    </message>
    <message>
        <source>Nothing in this says why</source>
        <translation>Nothing in this says why</translation>
    </message>
    <message>
        <source>Look for a status as 401, the body of the answer, or an id that begins with req_.</source>
        <translation>Look for a status as 401, the body of the answer, or an id that begins with req_.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateBox</name>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerate…</translation>
    </message>
    <message>
        <source>If you regenerate it</source>
        <translation>If you regenerate it</translation>
    </message>
    <message>
        <source>Today it is called from %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>Today it is called from %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Reload</name>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveMember</name>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another %1.</source>
        <translation>Nobody removes themselves. Ask another %1.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be removed: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>The last %1 can&apos;t be removed: make somebody else %1 first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveWebhook</name>
    <message>
        <source>Remove endpoint…</source>
        <translation>Remove endpoint…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReplaceWebhookSecret</name>
    <message>
        <source>Replace signing secret…</source>
        <translation>Replace signing secret…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RequestId</name>
    <message>
        <source>Copy the request id</source>
        <translation>Copy the request id</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Before the id of a request</extracomment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResetPassword</name>
    <message>
        <source>Make a password link…</source>
        <translation>Make a password link…</translation>
    </message>
    <message>
        <source>You change your own password in Settings.</source>
        <translation>You change your own password in Settings.</translation>
    </message>
    <message>
        <source>They are suspended and can&apos;t sign in. Resume them first.</source>
        <translation>They are suspended and can&apos;t sign in. Resume them first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResolveSecret</name>
    <message>
        <source>Confirm new secret…</source>
        <translation>Confirm new secret…</translation>
    </message>
    <message>
        <source>Nothing is open: somebody has confirmed its secret.</source>
        <translation>Nothing is open: somebody has confirmed its secret.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealDialog</name>
    <message>
        <source>%1. You can reveal it again after a fresh sign-in.</source>
        <translation>%1. You can reveal it again after a fresh sign-in.</translation>
    </message>
    <message>
        <source>%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.</source>
        <translation>%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.</translation>
    </message>
    <message>
        <source>Your new secret is ready</source>
        <translation>Your new secret is ready</translation>
    </message>
    <message>
        <source>Your new key is ready</source>
        <translation>Your new key is ready</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Test this key</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>I have saved the secret in a safe place</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Say first that you have saved the secret.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Nobody has said that the secret is saved</translation>
    </message>
    <message>
        <source>Discard drops the new secret; the one before it goes on working.</source>
        <translation>Discard drops the new secret; the one before it goes on working.</translation>
    </message>
    <message>
        <source>Discard revokes the new key at once. Without its secret nobody could use it.</source>
        <translation>Discard revokes the new key at once. Without its secret nobody could use it.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Discard the new secret</translation>
    </message>
    <message>
        <source>Discard the key</source>
        <translation>Discard the key</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Saved to %1. Only you may read the file.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Tested: the service accepted this key.</source>
        <translation>Tested: the service accepted this key.</translation>
    </message>
    <message>
        <source>Tested: the service refused this key.</source>
        <translation>Tested: the service refused this key.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealKey</name>
    <message>
        <source>Reveal…</source>
        <translation>Reveal…</translation>
    </message>
    <message>
        <source>Copy secret…</source>
        <translation>Copy secret…</translation>
    </message>
    <message>
        <source>The service can&apos;t show the secret of this key again.</source>
        <translation>The service can&apos;t show the secret of this key again.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealedDialog</name>
    <message>
        <source>The secret of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>The secret of %1</translation>
    </message>
    <message>
        <source>The audit keeps that you looked.</source>
        <translation>The audit keeps that you looked.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeDialog</name>
    <message>
        <source>is no longer a member</source>
        <translation>is no longer a member</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Revoke %1?</translation>
    </message>
    <message>
        <source>It stops at once and for good. A revoked key can&apos;t be reinstated.</source>
        <translation>It stops at once and for good. A revoked key can&apos;t be reinstated.</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>Rotate instead…</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revoke key</translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation>Takes down</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Other keys of this environment cover all of its scopes.</source>
        <translation>Other keys of this environment cover all of its scopes.</translation>
    </message>
    <message>
        <source>No other key of this environment covers %1.</source>
        <translation>No other key of this environment covers %1.</translation>
    </message>
    <message numerus="yes">
        <source>No other key of this environment covers %1 and %n more.</source>
        <translation>
            <numerusform>No other key of this environment covers %1 and %n more.</numerusform>
            <numerusform>No other key of this environment covers %1 and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the key to confirm</source>
        <translation>Type the name of the key to confirm</translation>
    </message>
    <message numerus="yes">
        <source>It was used in the last %n days.</source>
        <translation>
            <numerusform>It was used in the last day.</numerusform>
            <numerusform>It was used in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeKey</name>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>It has ended already; nothing works with it.</source>
        <translation>It has ended already; nothing works with it.</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A verb in the service&apos;s words, with a question to follow</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleDialog</name>
    <message>
        <source>Change role of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Change role of %1</translation>
    </message>
    <message>
        <source>Now %1. The new role holds at once, wherever they are signed in.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Now %1. The new role holds at once, wherever they are signed in.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>%1 may from now on</source>
        <extracomment>Above a list of what somebody may do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1 may from now on</translation>
    </message>
    <message>
        <source>%1 may no longer</source>
        <extracomment>Above a list of what somebody may no longer do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1 may no longer</translation>
    </message>
    <message>
        <source>Choose another role to continue.</source>
        <translation>Choose another role to continue.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleTableModel</name>
    <message>
        <source>No</source>
        <extracomment>A role may not do this</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A role may do this</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>A role may do this to the keys that name its holder as owner</extracomment>
        <translation>Own keys</translation>
    </message>
    <message>
        <source>Up to own role</source>
        <extracomment>A role may do this to members up to its own rank</extracomment>
        <translation>Up to own role</translation>
    </message>
    <message>
        <source>Own actions</source>
        <extracomment>A role may see what its holder did</extracomment>
        <translation>Own actions</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A role may do this where no real money moves</extracomment>
        <translation>Not live</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a column: what a role may do</extracomment>
        <translation>Permission</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleWords</name>
    <message>
        <source>own keys only</source>
        <extracomment>A limit of what a role may do: only to keys that name its holder as owner</extracomment>
        <translation>own keys only</translation>
    </message>
    <message>
        <source>up to their own role</source>
        <extracomment>A limit of what a role may do: only to members whose role is not higher</extracomment>
        <translation>up to their own role</translation>
    </message>
    <message>
        <source>own actions only</source>
        <extracomment>A limit of what a role may do: sees only what its holder did</extracomment>
        <translation>own actions only</translation>
    </message>
    <message>
        <source>where no real money moves</source>
        <extracomment>A limit of what a role may do</extracomment>
        <translation>where no real money moves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is something a role may do, %2 what limits it, as &quot;own keys only&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give keys the scopes %1</source>
        <extracomment>Something a role may do; %1 is a list of scopes</extracomment>
        <translation>Give keys the scopes %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>The service enforces these.</source>
        <translation>The service enforces these.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Find a member</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Rotate %1</translation>
    </message>
    <message>
        <source>Regenerate %1?</source>
        <translation>Regenerate %1?</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateKey</name>
    <message>
        <source>Rotate…</source>
        <translation>Rotate…</translation>
    </message>
    <message>
        <source>Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.</source>
        <translation>Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.</translation>
    </message>
    <message>
        <source>It has two secrets until the older one ends. Rotate it again after that.</source>
        <translation>It has two secrets until the older one ends. Rotate it again after that.</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerate…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Rotation</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>When and from where a call came: %1 is &quot;3 minutes ago&quot;, %2 an address</extracomment>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Create a new key</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;</extracomment>
        <translation>Made %1</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t confirmed</source>
        <translation>Its secret isn&apos;t confirmed</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Update the application</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Waiting for the first call</source>
        <translation>Waiting for the first call</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>The new key works</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revoke the old key</translation>
    </message>
    <message>
        <source>It has gone quiet</source>
        <translation>It has gone quiet</translation>
    </message>
    <message>
        <source>After an hour of quiet</source>
        <translation>After an hour of quiet</translation>
    </message>
    <message>
        <source>The new key is called</source>
        <translation>The new key is called</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <extracomment>%1 and %2 are numbers of items of a checklist</extracomment>
        <translation>%1 of %2 ticked</translation>
    </message>
    <message>
        <source>Put the new key in place</source>
        <translation>Put the new key in place</translation>
    </message>
    <message>
        <source>Both keys work until you revoke one.</source>
        <translation>Both keys work until you revoke one.</translation>
    </message>
    <message>
        <source>Nobody has said that the new secret is saved</source>
        <translation>Nobody has said that the new secret is saved</translation>
    </message>
    <message>
        <source>Confirm it, or have another one made. The old key goes on working meanwhile.</source>
        <translation>Confirm it, or have another one made. The old key goes on working meanwhile.</translation>
    </message>
    <message>
        <source>Put the new key where the old one is</source>
        <translation>Put the new key where the old one is</translation>
    </message>
    <message>
        <source>No call has come with the new key yet.</source>
        <translation>No call has come with the new key yet.</translation>
    </message>
    <message>
        <source>Waiting for the first call with the new key</source>
        <translation>Waiting for the first call with the new key</translation>
    </message>
    <message>
        <source>It shows here as soon as the service sees it.</source>
        <translation>It shows here as soon as the service sees it.</translation>
    </message>
    <message>
        <source>The new key works, and the old one is still in use</source>
        <translation>The new key works, and the old one is still in use</translation>
    </message>
    <message>
        <source>Nobody uses the old key any more</source>
        <translation>Nobody uses the old key any more</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell when the old key was called.</source>
        <translation>The service doesn&apos;t tell when the old key was called.</translation>
    </message>
    <message>
        <source>The old key was never called.</source>
        <translation>The old key was never called.</translation>
    </message>
    <message>
        <source>The last call with the old key: %1.</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.0.0.4&quot;</extracomment>
        <translation>The last call with the old key: %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the old key may go</source>
        <translation>It isn&apos;t known whether the old key may go</translation>
    </message>
    <message>
        <source>Ask who runs the application.</source>
        <translation>Ask who runs the application.</translation>
    </message>
    <message>
        <source>Not yet safe to revoke</source>
        <translation>Not yet safe to revoke</translation>
    </message>
    <message>
        <source>Whoever calls with the old key would be refused. It is safe after an hour without a call.</source>
        <translation>Whoever calls with the old key would be refused. It is safe after an hour without a call.</translation>
    </message>
    <message>
        <source>The old key is quiet, but nobody uses the new one yet</source>
        <translation>The old key is quiet, but nobody uses the new one yet</translation>
    </message>
    <message>
        <source>Somebody may simply not be calling at the moment.</source>
        <translation>Somebody may simply not be calling at the moment.</translation>
    </message>
    <message>
        <source>Quiet for an hour, but it was quiet for longer before</source>
        <translation>Quiet for an hour, but it was quiet for longer before</translation>
    </message>
    <message>
        <source>In 30 days its longest silence was %1. Who calls that seldom may still have the old key.</source>
        <extracomment>%1 is a span of time, as &quot;2 days&quot;</extracomment>
        <translation>In 30 days its longest silence was %1. Who calls that seldom may still have the old key.</translation>
    </message>
    <message>
        <source>Safe to revoke</source>
        <translation>Safe to revoke</translation>
    </message>
    <message>
        <source>The old key has been quiet for %1, and the new one is called.</source>
        <extracomment>%1 is a span of time, as &quot;2 hours&quot;</extracomment>
        <translation>The old key has been quiet for %1, and the new one is called.</translation>
    </message>
    <message>
        <source>The old key was never called, and the new one is.</source>
        <translation>The old key was never called, and the new one is.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationBody</name>
    <message>
        <source>Quiet</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Still in use</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Use unknown</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Old key</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Everybody in this workspace sees these ticks.</source>
        <translation>Everybody in this workspace sees these ticks.</translation>
    </message>
    <message>
        <source>In the application</source>
        <translation>In the application</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t rotate this key.</source>
        <translation>Your role doesn&apos;t rotate this key.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t told the ticks yet.</source>
        <translation>The service hasn&apos;t told the ticks yet.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Not used yet</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationPage</name>
    <message>
        <source>You can leave this page. The rotation stays open.</source>
        <translation>You can leave this page. The rotation stays open.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Rotate %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;, %2 a person&apos;s name</extracomment>
        <translation>Started %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Started %1 by %2</translation>
    </message>
    <message>
        <source>Confirm new secret…</source>
        <translation>Confirm new secret…</translation>
    </message>
    <message>
        <source>Revoke old key…</source>
        <translation>Revoke old key…</translation>
    </message>
    <message>
        <source>Revoke old key anyway…</source>
        <translation>Revoke old key anyway…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>No rotation is open</source>
        <translation>No rotation is open</translation>
    </message>
    <message>
        <source>Rotate a key, and its way is shown here until the old key is revoked.</source>
        <translation>Rotate a key, and its way is shown here until the old key is revoked.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Show the keys</translation>
    </message>
    <message>
        <source>The rotation has ended</source>
        <translation>The rotation has ended</translation>
    </message>
    <message>
        <source>One of its keys was deleted.</source>
        <translation>One of its keys was deleted.</translation>
    </message>
    <message>
        <source>The rotation is finished</source>
        <translation>The rotation is finished</translation>
    </message>
    <message>
        <source>The old key has ended. Only the new one works.</source>
        <translation>The old key has ended. Only the new one works.</translation>
    </message>
    <message>
        <source>%1 revoked the old key. Only the new one works.</source>
        <translation>%1 revoked the old key. Only the new one works.</translation>
    </message>
    <message>
        <source>The rotation has ended without a new key</source>
        <translation>The rotation has ended without a new key</translation>
    </message>
    <message>
        <source>The new key has ended. The old one goes on working.</source>
        <translation>The new key has ended. The old one goes on working.</translation>
    </message>
    <message>
        <source>%1 ended the new key. The old one goes on working.</source>
        <translation>%1 ended the new key. The old one goes on working.</translation>
    </message>
    <message>
        <source>Show the new key</source>
        <translation>Show the new key</translation>
    </message>
    <message>
        <source>Show the old key</source>
        <translation>Show the old key</translation>
    </message>
    <message>
        <source>Show what is still open</source>
        <translation>Show what is still open</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationSide</name>
    <message>
        <source>Open rotations</source>
        <translation>Open rotations</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are open</source>
        <translation>
            <numerusform>%n rotation is open</numerusform>
            <numerusform>%n rotations are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeChoiceModel</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two scopes of a group</comment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>The only one</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of scopes, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Your role may not give this to a key.</source>
        <translation>%1
Your role may not give this to a key.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeDiff</name>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Nothing yet. The key stays as it is.</source>
        <translation>Nothing yet. The key stays as it is.</translation>
    </message>
    <message>
        <source>The key can do this from the next request on. Its secret stays the same.</source>
        <translation>The key can do this from the next request on. Its secret stays the same.</translation>
    </message>
    <message>
        <source>Calls that use what is taken away are refused from the next request on. Its secret stays the same.</source>
        <translation>Calls that use what is taken away are refused from the next request on. Its secret stays the same.</translation>
    </message>
    <message>
        <source>Added: %1. %2</source>
        <extracomment>Spoken for a line with a plus: %1 is a scope, %2 what it allows</extracomment>
        <translation>Added: %1. %2</translation>
    </message>
    <message>
        <source>Taken away: %1. %2</source>
        <translation>Taken away: %1. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeHolders</name>
    <message>
        <source>Show them in Keys</source>
        <translation>Show them in Keys</translation>
    </message>
    <message>
        <source>Keys that hold this</source>
        <translation>Keys that hold this</translation>
    </message>
    <message>
        <source>Choose one to see which keys hold it.</source>
        <translation>Choose one to see which keys hold it.</translation>
    </message>
    <message>
        <source>No key holds it</source>
        <translation>No key holds it</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold it</source>
        <translation>
            <numerusform>%n key holds it</numerusform>
            <numerusform>%n keys hold it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation>Find a scope</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Find a %1</source>
        <translation>Find a %1</translation>
    </message>
    <message>
        <source>No scope matches “%1”.</source>
        <translation>No scope matches “%1”.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of a scope</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it allows</source>
        <extracomment>Title of a column: what a scope allows</extracomment>
        <translation>What it allows</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many usable keys hold a scope</extracomment>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesDialog</name>
    <message>
        <source>Edit %1 of %2</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;; %2 is a key&apos;s name</extracomment>
        <translation>Edit %1 of %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Somebody else has changed this key meanwhile</source>
        <translation>Somebody else has changed this key meanwhile</translation>
    </message>
    <message>
        <source>What it may do is as you saw it. Nothing was overwritten; save again if you still want this.</source>
        <translation>What it may do is as you saw it. Nothing was overwritten; save again if you still want this.</translation>
    </message>
    <message>
        <source>It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.</source>
        <translation>It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 of %2 chosen</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesPage</name>
    <message>
        <source>They can be changed on a key that exists.</source>
        <translation>They can be changed on a key that exists.</translation>
    </message>
    <message>
        <source>They are fixed when a key is made: another need, another key.</source>
        <translation>They are fixed when a key is made: another need, another key.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecondFactorDialog</name>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Set up two-factor sign-in</translation>
    </message>
    <message>
        <source>From then on signing in also asks for a code that your authenticator shows.</source>
        <translation>From then on signing in also asks for a code that your authenticator shows.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Scan this with the authenticator on your phone, or type the key into it.</source>
        <translation>Scan this with the authenticator on your phone, or type the key into it.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>Copy secret</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Save to file…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Save the secret to a file</source>
        <translation>Save the secret to a file</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>Secret, shown</source>
        <translation>Secret, shown</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secret, hidden</translation>
    </message>
</context>
<context>
    <name>chatelaine::SendTestEvent</name>
    <message>
        <source>Send test event…</source>
        <translation>Send test event…</translation>
    </message>
    <message>
        <source>Nothing is sent while it is paused. Resume it first.</source>
        <translation>Nothing is sent while it is paused. Resume it first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SessionsDialog</name>
    <message>
        <source>Sessions and devices</source>
        <translation>Sessions and devices</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Sign out everywhere else</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sign out everywhere</translation>
    </message>
    <message>
        <source>Where you are signed in. What ends here is refused at its next request.</source>
        <translation>Where you are signed in. What ends here is refused at its next request.</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>You are signed in nowhere else.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The list can&apos;t be read now.</source>
        <translation>The list can&apos;t be read now.</translation>
    </message>
    <message>
        <source>%1 · signed in %2 · last seen %3</source>
        <extracomment>%1 is a network address, %2 a date and time, %3 as &quot;3 min ago&quot;</extracomment>
        <translation>%1 · signed in %2 · last seen %3</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Of a session in a list of them</extracomment>
        <translation>This one</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Sign out there</translation>
    </message>
    <message>
        <source>Sign out on %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Sign out on %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Set up this service</source>
        <translation>Set up this service</translation>
    </message>
    <message>
        <source>It is empty. Whoever holds the code it printed becomes its first owner.</source>
        <translation>It is empty. Whoever holds the code it printed becomes its first owner.</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Setup code</translation>
    </message>
    <message>
        <source>The service printed it once, when it started.</source>
        <translation>The service printed it once, when it started.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>The profile whose keys this workspace holds.</source>
        <translation>The profile whose keys this workspace holds.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Key service</source>
        <translation>Key service</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window: as the desktop&apos;s, light or dark.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>From the next start on.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>No fades and no sliding panes.</source>
        <translation>No fades and no sliding panes.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Clear the clipboard after</translation>
    </message>
    <message>
        <source>Only what Chatelaine put there. Clipboard histories are asked to skip secrets.</source>
        <translation>Only what Chatelaine put there. Clipboard histories are asked to skip secrets.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain</source>
        <translation>Your session is kept in the system&apos;s keychain</translation>
    </message>
    <message>
        <source>Your session is kept in memory only</source>
        <translation>Your session is kept in memory only</translation>
    </message>
    <message>
        <source>As %1. Without a keychain it would end with the window.</source>
        <translation>As %1. Without a keychain it would end with the window.</translation>
    </message>
    <message>
        <source>As %1. No keychain answered, so it ends with the window.</source>
        <translation>As %1. No keychain answered, so it ends with the window.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Choose another…</translation>
    </message>
    <message>
        <source>Running on %1, over HTTPS</source>
        <translation>Running on %1, over HTTPS</translation>
    </message>
    <message>
        <source>Its certificate was made here and is trusted only here. It ends with this window.</source>
        <translation>Its certificate was made here and is trusted only here. It ends with this window.</translation>
    </message>
    <message>
        <source>Connected to %1, over HTTPS</source>
        <translation>Connected to %1, over HTTPS</translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation>Chatelaine %1</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It sends no usage data.</source>
        <translation>Free software under the Apache licence 2.0. It sends no usage data.</translation>
    </message>
    <message>
        <source>Lock and session</source>
        <translation>Lock and session</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, and one hour.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen locks.</source>
        <translation>Also when the computer sleeps or its screen locks.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Shell</name>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the file dialog for rows of the audit, and for what was found wrong with it</extracomment>
        <translation>Export the audit</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Save evidence</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowDetails</name>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowPalette</name>
    <message>
        <source>Command palette…</source>
        <translation>Command palette…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowRotation</name>
    <message>
        <source>Open rotation</source>
        <translation>Open rotation</translation>
    </message>
    <message>
        <source>No rotation of this key is open.</source>
        <translation>No rotation of this key is open.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>What a screen reader calls the column at the window&apos;s edge</extracomment>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>The service ended the session. What you were doing is kept.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Closes the dialog without signing in; a notice stays.</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <extracomment>Goes back to the choice between the local service and another one.</extracomment>
        <translation>Choose another service…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a key service, %2 where it is: a host name, or &quot;on this computer&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>The service ended the session. What you were doing is kept.</translation>
    </message>
    <message>
        <source>This is sample content</source>
        <translation>This is sample content</translation>
    </message>
    <message>
        <source>Sign in with the sample account</source>
        <translation>Sign in with the sample account</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>No workspace is open to you here.</source>
        <translation>No workspace is open to you here.</translation>
    </message>
    <message>
        <source>Ask an owner for an invitation, or sign in as somebody else.</source>
        <translation>Ask an owner for an invitation, or sign in as somebody else.</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>Set a new password…</translation>
    </message>
    <message>
        <source>With the link that an owner made for you.</source>
        <translation>With the link that an owner made for you.</translation>
    </message>
    <message>
        <source>Signs in when complete.</source>
        <extracomment>Of a code: the last digit sends it.</extracomment>
        <translation>Signs in when complete.</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>Your new password holds.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Sign in with it.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOut</name>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>chatelaine::SigningSecretDialog</name>
    <message>
        <source>Signing secret of %1</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Signing secret of %1</translation>
    </message>
    <message>
        <source>Your endpoint checks with it that an event comes from here. This is the only time you can see it.</source>
        <translation>Your endpoint checks with it that an event comes from here. This is the only time you can see it.</translation>
    </message>
    <message>
        <source>Replace it later without a gap: both secrets sign for 24 hours.</source>
        <translation>Replace it later without a gap: both secrets sign for 24 hours.</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>I have saved the secret in a safe place</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Say first that you have saved the secret.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Nobody has said that the secret is saved</translation>
    </message>
    <message>
        <source>Without it your endpoint cannot tell our events from others. You can replace it by a new one at any time.</source>
        <translation>Without it your endpoint cannot tell our events from others. You can replace it by a new one at any time.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Saved to %1. Only you may read the file.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Snippets</name>
    <message>
        <source>Put the secret into the snippet when it is copied</source>
        <translation>Put the secret into the snippet when it is copied</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>Language of the snippet</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Copy the snippet</translation>
    </message>
    <message>
        <source>&lt;paste the secret here&gt;</source>
        <translation>&lt;paste the secret here&gt;</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartingPage</name>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <translation>Choose another service…</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>Starting the key service</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Asking the service</translation>
    </message>
    <message>
        <source>The first start makes a certificate and sample keys; it takes a moment.</source>
        <translation>The first start makes a certificate and sample keys; it takes a moment.</translation>
    </message>
    <message>
        <source>Waiting for its answer.</source>
        <translation>Waiting for its answer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusLight</name>
    <message>
        <source>Up to date, just now</source>
        <translation>Up to date, just now</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Reading the keys</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is a distance in time, as &quot;12 seconds ago&quot;</extracomment>
        <translation>Up to date, %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <extracomment>%1 is a distance in time, as &quot;3 minutes ago&quot;</extracomment>
        <translation>Offline, as of %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>chatelaine::Stepper</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuspendMember</name>
    <message>
        <source>Suspend…</source>
        <translation>Suspend…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>They are not suspended.</source>
        <translation>They are not suspended.</translation>
    </message>
    <message>
        <source>They are suspended already.</source>
        <translation>They are suspended already.</translation>
    </message>
    <message>
        <source>Nobody suspends themselves.</source>
        <translation>Nobody suspends themselves.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be suspended: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>The last %1 can&apos;t be suspended: make somebody else %1 first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TeamDelegate</name>
    <message>
        <source>On</source>
        <extracomment>Whether somebody&apos;s sign-in asks for a code, too</extracomment>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>A member&apos;s name in the list of members; it is who reads this</extracomment>
        <translation>%1, you</translation>
    </message>
</context>
<context>
    <name>chatelaine::TestEventDialog</name>
    <message>
        <source>Send test event</source>
        <translation>Send test event</translation>
    </message>
    <message>
        <source>%1 gets an invented event, signed as any other and marked as a test. No key changes.</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>%1 gets an invented event, signed as any other and marked as a test. No key changes.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierBar</name>
    <message>
        <source>Create from a preset</source>
        <translation>Create from a preset</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierHints</name>
    <message>
        <source>%1 isn&apos;t a %2 here</source>
        <extracomment>%1 is the name of a scope that people try, as &quot;recurring:*&quot;, %2 the service&apos;s word for a scope</extracomment>
        <translation>%1 isn&apos;t a %2 here</translation>
    </message>
</context>
<context>
    <name>chatelaine::Time</name>
    <message>
        <source>1 second</source>
        <translation>1 second</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minute ago</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 hour ago</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 day</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two units of time</comment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>chatelaine::TryTimeline</name>
    <message>
        <source>at once</source>
        <extracomment>When the first try was made</extracomment>
        <translation>at once</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>How long after the try before; %1 is a span as &quot;5 minutes&quot;</extracomment>
        <translation>after %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When the next try comes</extracomment>
        <translation>now</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When the next try comes; %1 is a span as &quot;3 hours and 41 minutes&quot;</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A try to come</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>chatelaine::UnconfirmedDialog</name>
    <message>
        <source>Nobody has confirmed the secret of %1</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>Nobody has confirmed the secret of %1</translation>
    </message>
    <message>
        <source>The service made it, but nobody has said that they saved it, and it can&apos;t be shown again.</source>
        <translation>The service made it, but nobody has said that they saved it, and it can&apos;t be shown again.</translation>
    </message>
    <message>
        <source>The old secret still works</source>
        <translation>The old secret still works</translation>
    </message>
    <message>
        <source>A fresh secret replaces only the new one. Discarding it leaves the old one as it was.</source>
        <translation>A fresh secret replaces only the new one. Discarding it leaves the old one as it was.</translation>
    </message>
    <message>
        <source>The key works for whoever has the secret</source>
        <translation>The key works for whoever has the secret</translation>
    </message>
    <message>
        <source>A fresh secret replaces it at once, under the same key. Discarding revokes the key.</source>
        <translation>A fresh secret replaces it at once, under the same key. Discarding revokes the key.</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Discard the new secret</translation>
    </message>
    <message>
        <source>Discard and revoke</source>
        <translation>Discard and revoke</translation>
    </message>
    <message>
        <source>Make a fresh secret</source>
        <translation>Make a fresh secret</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageProof</name>
    <message>
        <source>1 call</source>
        <translation>1 call</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 calls</translation>
    </message>
    <message>
        <source>, from 1 address</source>
        <translation>, from 1 address</translation>
    </message>
    <message numerus="yes">
        <source>, from %n addresses</source>
        <translation>
            <numerusform>, from %n address</numerusform>
            <numerusform>, from %n addresses</numerusform>
        </translation>
    </message>
    <message>
        <source>In use right now: last call %1</source>
        <translation>In use right now: last call %1</translation>
    </message>
    <message>
        <source>%1 today, %2 in 30 days. Each further call will be refused.</source>
        <translation>%1 today, %2 in 30 days. Each further call will be refused.</translation>
    </message>
    <message>
        <source>In use this week: last call %1</source>
        <translation>In use this week: last call %1</translation>
    </message>
    <message>
        <source>%1 in 30 days. Each further call will be refused.</source>
        <translation>%1 in 30 days. Each further call will be refused.</translation>
    </message>
    <message>
        <source>Quiet: last call %1</source>
        <translation>Quiet: last call %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Never used</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this key is in use</source>
        <translation>It isn&apos;t known whether this key is in use</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell. Ask the owner first.</source>
        <translation>The service doesn&apos;t tell. Ask the owner first.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>and 1 more address</source>
        <translation>and 1 more address</translation>
    </message>
    <message numerus="yes">
        <source>and %n more addresses</source>
        <translation>
            <numerusform>and %n more address</numerusform>
            <numerusform>and %n more addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageWords</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;, %2 an address, or several</extracomment>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>A secret was never used</extracomment>
        <translation>never</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of addresses</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>The service can&apos;t tell</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionCard</name>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookCommand</name>
    <message>
        <source>Select an endpoint on the page of webhooks first.</source>
        <translation>Select an endpoint on the page of webhooks first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookTableModel</name>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that webhooks are sent to</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Title of a column: of whose keys a webhook hears</extracomment>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Title of a column: what a webhook is told of</extracomment>
        <translation>Events</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when an endpoint last took an event</extracomment>
        <translation>Last delivery</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>Title of a column: how many events an endpoint took in the last 24 hours, of how many</extracomment>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>chatelaine::Webhooks</name>
    <message>
        <source>timed out</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>timed out</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>not reached</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>Why a delivery failed, within a sentence: the endpoint could not prove who it is</extracomment>
        <translation>certificate refused</translation>
    </message>
    <message>
        <source>private address</source>
        <extracomment>Why a delivery failed, within a sentence: webhooks are not sent into the service&apos;s own network</extracomment>
        <translation>private address</translation>
    </message>
    <message>
        <source>signing secret not readable</source>
        <extracomment>Why a delivery failed, within a sentence: the service cannot open the signing secret</extracomment>
        <translation>signing secret not readable</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A webhook hears of the keys of all environments</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>What a webhook hears of</extracomment>
        <translation>All events</translation>
    </message>
    <message numerus="yes">
        <source>All %n events</source>
        <translation>
            <numerusform>All %n events</numerusform>
            <numerusform>All %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of an endpoint</extracomment>
        <translation>Paused</translation>
    </message>
    <message numerus="yes">
        <source>Failing, %n wait</source>
        <extracomment>The state of an endpoint: so many deliveries wait for another try</extracomment>
        <translation>
            <numerusform>Failing, %n waits</numerusform>
            <numerusform>Failing, %n wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>The state of an endpoint: nobody has said that its signing secret is saved</extracomment>
        <translation>Secret not confirmed</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>What became of a delivery: it waits for another try</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Given up</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>A delivery that was not tried yet</extracomment>
        <translation>on its way</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;try 4 of 9&quot;, %2 what the last one brought, as &quot;503&quot; or &quot;timed out&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on try %2</source>
        <extracomment>%1 is what the endpoint answered, as &quot;204&quot;, %2 a number</extracomment>
        <translation>%1, on try %2</translation>
    </message>
    <message>
        <source>after 1 try, %1</source>
        <extracomment>%1 is what the only try brought, as &quot;503&quot;</extracomment>
        <translation>after 1 try, %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n tries, %1</source>
        <extracomment>%1 is what the last try brought, as &quot;503&quot;</extracomment>
        <translation>
            <numerusform>after %n try, %1</numerusform>
            <numerusform>after %n tries, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>try %1</source>
        <extracomment>A delivery that somebody sent more often than is planned; %1 is a number</extracomment>
        <translation>try %1</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <extracomment>How often a delivery was tried: two numbers</extracomment>
        <translation>try %1 of %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Test event</source>
        <extracomment>In place of a key&apos;s name: the event was invented to try the endpoint</extracomment>
        <translation>Test event</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhooksHeading</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tell your systems when a key is created, revoked, about to expire or expired. Signed after Standard Webhooks.</source>
        <translation>Tell your systems when a key is created, revoked, about to expire or expired. Signed after Standard Webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhooksPage</name>
    <message>
        <source>Endpoints</source>
        <extracomment>What a screen reader calls the table of endpoints</extracomment>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>More for this endpoint</source>
        <translation>More for this endpoint</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the webhooks</source>
        <translation>Reading the webhooks</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>No endpoints yet</translation>
    </message>
    <message>
        <source>A webhook tells one of your systems at once what happens to keys, so that nobody has to look: a chat, a security log, a deployment.</source>
        <translation>A webhook tells one of your systems at once what happens to keys, so that nobody has to look: a chat, a security log, a deployment.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WindowPeoplePrompts</name>
    <message>
        <source>Invitation link</source>
        <translation>Invitation link</translation>
    </message>
    <message>
        <source>For %1, as %2. It works once, until %3.</source>
        <extracomment>%1 is an e-mail address, %2 a role, %3 a date and time</extracomment>
        <translation>For %1, as %2. It works once, until %3.</translation>
    </message>
    <message>
        <source>Password link</source>
        <translation>Password link</translation>
    </message>
    <message>
        <source>For %1, to set a new password. It works once, until %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a date and time</extracomment>
        <translation>For %1, to set a new password. It works once, until %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WithdrawInvitation</name>
    <message>
        <source>Withdraw invitation…</source>
        <translation>Withdraw invitation…</translation>
    </message>
    <message>
        <source>Select an invitation on the page of members first.</source>
        <translation>Select an invitation on the page of members first.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceButton</name>
    <message>
        <source>Workspace %1</source>
        <extracomment>What a screen reader says of the workspace switcher; %1 is a workspace&apos;s name</extracomment>
        <translation>Workspace %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceCommand</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Your session has ended. Sign in again to go on.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet what can be done here.</source>
        <translation>The service hasn&apos;t said yet what can be done here.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation>The service doesn&apos;t answer. Changes are paused until it does.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Select a key first.</translation>
    </message>
    <message>
        <source>This goes one key at a time. Select a single key.</source>
        <translation>This goes one key at a time. Select a single key.</translation>
    </message>
    <message>
        <source>This key has ended (%1) and can&apos;t come back. Create a new key instead.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Revoked&quot;</extracomment>
        <translation>This key has ended (%1) and can&apos;t come back. Create a new key instead.</translation>
    </message>
    <message>
        <source>Your role, %1, doesn&apos;t allow this here. Roles shows whose does.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Your role, %1, doesn&apos;t allow this here. Roles shows whose does.</translation>
    </message>
</context>
</TS>
