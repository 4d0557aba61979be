<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 doesn&apos;t answer.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; keys work as they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is your service.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it; keys work as they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the service whether its certificate has changed. Don&apos;t go on before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; what you were writing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your password once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm who you are; then it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner or administrator of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was given up before it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; nothing of it was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed meanwhile; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service didn&apos;t accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too much in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered what can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sent was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be of a newer version than this dashboard. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent more than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the people who run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t try again yet: check with the service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 couldn&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is; keys work as they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <extracomment>%1 is a port&apos;s number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service didn&apos;t start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory and ends with the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer refused %1.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys work as they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an error is about, as a key&apos;s name; %2 is the sentence that says what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC, %2</source>
        <extracomment>When a key expires: %1 is a moment in UTC, %2 how far ahead it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no longer a member</source>
        <extracomment>The tooltip of an owner who is no longer a member; %1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTableModel</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Full access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two secrets, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardLine</name>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard clears in 1 second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>Search for a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of commands and keys found</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Consequences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This key can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it may do all there is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyVisiblePart</name>
    <message>
        <source>Copy visible part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateDialog</name>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets tick scopes on the right. You can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not create keys here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another %1 key has this name. Add where it runs, such as “%2, %3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateKey</name>
    <message>
        <source>Create key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves this list for good. The audit keeps what was done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteKey</name>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still works. Revoke it first; then it can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailHead</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the visible part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailPane</name>
    <message>
        <source>Details</source>
        <extracomment>What a screen reader calls the column with everything about a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see everything about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Draft</name>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no such %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must lie ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the key to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the %1 to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one %1 to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another end to continue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::EnvironmentChoice</name>
    <message>
        <source>Moves real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves no money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryChoice</name>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on which the key ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is reminded 1 day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is reminded %1 days before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterChip</name>
    <message>
        <source>Take off: %1</source>
        <extracomment>The tooltip of the button that takes a filter off; %1 is the filter</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of your payment platform, in one place and in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain, never in a file. Chatelaine sends no usage data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample keys on five kinds of platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every screen works, rotation too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it lies in one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts the key service on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address your platform team gave you. You sign in with your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where your service uses a certificate authority of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::FocusSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::GoToPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceBar</name>
    <message>
        <source>The old secret works for %1 after the new one is confirmed or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret stops as the new one is confirmed or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works for %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works from the moment it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock starts at the dashed line: you confirm, or a call uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old one stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceDialog</name>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>addresses, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret keeps working for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever still has the old secret is refused from the moment the new one is confirmed or used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called on each of the last 30 days, so this is enough for everybody to call once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called on each of the last 30 days. A day reaches everybody who calls daily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1, so this is enough for everybody to call once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1. Who calls that seldom may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC, if you confirm now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ImmediateDialog</name>
    <message>
        <source>The old key stops at the moment the new one exists. There is no time in which both work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can put the new key in place at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first that you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::InlineEdit</name>
    <message>
        <source>Change %1</source>
        <extracomment>The tooltip of a pencil; %1 is what it changes, as &quot;name&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyActivity</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 today</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;12,480 calls in 30 days&quot;, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyCard</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls in 30 days, %2 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere in 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyFacts</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <extracomment>A key&apos;s state and when it ends: %1 is a state as &quot;Active&quot;, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyHistory</name>
    <message>
        <source>Created by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret confirmed by %1</source>
        <extracomment>History of a key: somebody said that they hold its secret; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret reissued by %1</source>
        <extracomment>History of a key: its secret was lost and made anew; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>History of a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyScopes</name>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many scopes a key has of all that there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyTableView</name>
    <message>
        <source>Keys</source>
        <extracomment>What a screen reader calls the table of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysFooter</name>
    <message>
        <source>Times in %1</source>
        <extracomment>%1 is a time zone, as &quot;Europe/Berlin&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <extracomment>Below the table: %1 keys are shown of all there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>Below the table: %1 is &quot;13 of 42 keys shown&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading keys, %1 of %2</source>
        <extracomment>Below the table while keys come in: %1 of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading keys, %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysHeading</name>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The switch between environments: keys of all of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The switch between environments: a name and how many keys it has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one key per application, so that each can be rotated alone. Start with a test key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ended keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key matches</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ended key(s) match, but ended keys are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look in another environment, or search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysSearch</name>
    <message>
        <source>Search by name, prefix, owner or scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>A filter of the table of keys, after which come keys like: last used 104 days ago</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>A filter of the table of keys: nobody has confirmed that they hold the secret</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being rotated</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show revoked and expired keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and stop the local service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this service were used today. While Chatelaine is closed it doesn&apos;t answer, and calls that ask it are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberDelegate</name>
    <message>
        <source>Invited</source>
        <extracomment>Below a member&apos;s name: asked to join, has not yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Below a member&apos;s name: may not sign in at the moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Below a member&apos;s name: no longer of the team</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>%1 is &quot;8 keys&quot;; the member is the person who reads this</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: a member&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Title of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: owner, admin, developer, viewer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many keys name a member as owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::MoveKey</name>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is disabled already. Enable brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works already. Disable pauses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::NavButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a page in the sidebar: its name and how many things are there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Notice</name>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeBoard</name>
    <message>
        <source>It isn&apos;t known whether “%1” was created.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the change of “%1” happened.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the keys as they were then. Changes are paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed the secret of %1.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was lost, a new one can take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in ends with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain, so it is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service stopped and was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls were refused meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It made %Ln call(s) in 30 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::OverlapDialog</name>
    <message>
        <source>Create a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both keys work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch both keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key keeps working until you revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may keep the old one&apos;s name: the visible parts tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see its secret next, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for your password before it does this. It then asks no more for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms a password and lets the request go on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>In the context menu of a password field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::PersonButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of who is signed in: a name and a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::PresetRow</name>
    <message>
        <source>Full access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Reload</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ResolveSecret</name>
    <message>
        <source>Confirm new secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: somebody has confirmed its secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealDialog</name>
    <message>
        <source>%1. You can reveal it again after a fresh sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new secret is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new key is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the secret to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard drops the new secret; the one before it goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard revokes the new key at once. Without its secret nobody could use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested: the service accepted this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested: the service refused this key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeDialog</name>
    <message>
        <source>is no longer a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops at once and for good. A revoked key can&apos;t be reinstated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys of this environment cover all of its scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other key of this environment covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No other key of this environment covers %1 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the key to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was used in the last %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeKey</name>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended already; nothing works with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleTableModel</name>
    <message>
        <source>No</source>
        <extracomment>A role may not do this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A role may do this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>A role may do this to the keys that name its holder as owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to own role</source>
        <extracomment>A role may do this to members up to its own rank</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own actions</source>
        <extracomment>A role may see what its holder did</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A role may do this where no real money moves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a column: what a role may do</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service enforces these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateKey</name>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has two secrets until the older one ends. Rotate it again after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window. The rotation stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke old key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new key in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching both keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key was called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key was never called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one was called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one was not called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody uses the old key any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both keys work until you revoke one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key has been quiet for longer than ever before in 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t known whether it is safe to revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell when a key was used. Ask who runs the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet safe to revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its calls of 30 days it is safe after %1 without one. Quiet now for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeChoiceModel</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two scopes of a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of scopes, what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Your role may not give this to a key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeHolders</name>
    <message>
        <source>Show them in Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that hold this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see which keys hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of a scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows</source>
        <extracomment>Title of a column: what a scope allows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many usable keys hold a scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesPage</name>
    <message>
        <source>They can be changed on a key that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are fixed when a key is made: another need, another key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>Secret, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Whoever holds the code it printed becomes its first owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service printed it once, when it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile whose keys this workspace holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window: as the desktop&apos;s, light or dark.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fades and no sliding panes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what Chatelaine put there. Clipboard histories are asked to skip secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session is kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1. Without a keychain it would end with the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1. No keychain answered, so it ends with the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on %1, over HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate was made here and is trusted only here. It ends with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, over HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It sends no usage data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Shell</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowDetails</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowPalette</name>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>What a screen reader calls the column at the window&apos;s edge</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <extracomment>Goes back to the choice between the local service and another one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a key service, %2 where it is: a host name, or &quot;on this computer&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sample content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with the password %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the sample account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOut</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Snippets</name>
    <message>
        <source>Put the secret into the snippet when it is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;paste the secret here&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::StartingPage</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first start makes a certificate and sample keys; it takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusLight</name>
    <message>
        <source>Up to date, just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is a distance in time, as &quot;12 seconds ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <extracomment>%1 is a distance in time, as &quot;3 minutes ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Stepper</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Time</name>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two units of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Tour</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::UnconfirmedDialog</name>
    <message>
        <source>Nobody has confirmed the secret of %1</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service made it, but nobody has said that they saved it, and it can&apos;t be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh secret replaces only the new one. Discarding it leaves the old one as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works for whoever has the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh secret replaces it at once, under the same key. Discarding revokes the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a fresh secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageProof</name>
    <message>
        <source>1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from 1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, from %n addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In use right now: last call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today, %2 in 30 days. Each further call will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use this week: last call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 30 days. Each further call will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet: last call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this key is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell. Ask the owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceButton</name>
    <message>
        <source>Workspace %1</source>
        <extracomment>What a screen reader says of the workspace switcher; %1 is a workspace&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceCommand</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet what can be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes one key at a time. Select a single key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has ended (%1) and can&apos;t come back. Create a new key instead.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Revoked&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role, %1, doesn&apos;t allow this here. Roles shows whose does.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
