<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 doesn&apos;t answer.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Nothing was changed; keys work as they did.</source>
        <translation>Es wurde nichts geändert; die Schlüssel funktionieren wie zuvor.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is your service.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 konnte sich nicht als Ihr Dienst ausweisen.</translation>
    </message>
    <message>
        <source>Nothing was sent to it; keys work as they did.</source>
        <translation>Es wurde nichts dorthin gesendet; die Schlüssel funktionieren wie zuvor.</translation>
    </message>
    <message>
        <source>Ask the people who run the service whether its certificate has changed. Don&apos;t go on before.</source>
        <translation>Fragen Sie beim Betreiber des Dienstes nach, ob sich das Zertifikat geändert hat. Fahren Sie vorher nicht fort.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>E-Mail-Adresse oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Es wurde niemand angemeldet.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you were writing is kept.</source>
        <translation>Es wurde nichts geändert; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Confirm who you are; then it goes on.</source>
        <translation>Bestätigen Sie Ihre Identität; dann geht es weiter.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>It needs %1. Nothing was changed.</source>
        <translation>Nötig ist: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask an owner or administrator of this workspace.</source>
        <translation>Wenden Sie sich an einen Inhaber oder Administrator dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Es wurde gelöscht, oder Sie dürfen es nicht mehr sehen.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie noch einmal in der Liste nach.</translation>
    </message>
    <message>
        <source>This was given up before it arrived.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor er ankam.</translation>
    </message>
    <message>
        <source>Start again if you still want it.</source>
        <translation>Beginnen Sie neu, falls Sie ihn noch ausführen möchten.</translation>
    </message>
    <message>
        <source>Somebody else was first.</source>
        <translation>Jemand anders war schneller.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; nothing of it was overwritten.</source>
        <translation>%1 hat sich inzwischen geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>It has changed meanwhile; nothing was overwritten.</source>
        <translation>Der Stand hat sich inzwischen geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Sehen Sie sich den jetzigen Stand an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept this.</source>
        <translation>Der Dienst hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Korrigieren Sie die Angaben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That was too much in a short time.</source>
        <translation>Das waren zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The service answered what can&apos;t be read.</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What it sent was not used.</source>
        <translation>Die Antwort wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>It may be of a newer version than this dashboard. Try again later.</source>
        <translation>Der Dienst ist möglicherweise neuer als dieses Dashboard. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service sent more than it should.</source>
        <translation>Der Dienst hat mehr gesendet, als er sollte.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Im Dienst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Nothing is known to have changed.</source>
        <translation>Eine Änderung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the people who run the service.</source>
        <translation>Versuchen Sie es erneut. Falls es dabei bleibt, informieren Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this happened.</source>
        <translation>Es ist nicht bekannt, ob das ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Don&apos;t try again yet: check with the service first.</source>
        <translation>Versuchen Sie es noch nicht erneut: Fragen Sie zuerst beim Dienst nach.</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>eine Datei dieses Computers</translation>
    </message>
    <message>
        <source>The disk is full: %1 couldn&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation>Es wurde nichts an den Dienst gesendet.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Geben Sie sich dort Schreibrechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left as it is; keys work as they did.</source>
        <translation>Daran wurde nichts verändert; die Schlüssel funktionieren wie zuvor.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start afresh.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Daran wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <extracomment>%1 is a port&apos;s number</extracomment>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The local service didn&apos;t start.</source>
        <translation>Der lokale Dienst wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Close the other program or choose another port.</source>
        <translation>Schließen Sie das andere Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t open.</source>
        <translation>Der Schlüsselbund lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory and ends with the window.</source>
        <translation>Ihre Anmeldung bleibt nur im Arbeitsspeicher und endet mit dem Fenster.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Entsperren Sie den Schlüsselbund und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer refused %1.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation>Dieser Computer hat %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Keys work as they did.</source>
        <translation>Die Schlüssel funktionieren wie zuvor.</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>Beheben Sie das und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an error is about, as a key&apos;s name; %2 is the sentence that says what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be done with it as it is now.</source>
        <translation>Im jetzigen Zustand ist das nicht möglich.</translation>
    </message>
    <message>
        <source>This secret can&apos;t be shown again.</source>
        <translation>Dieses Geheimnis kann nicht erneut angezeigt werden.</translation>
    </message>
    <message>
        <source>The service has lost the key that seals it. The secret itself works as it did.</source>
        <translation>Der Dienst hat den Schlüssel verloren, der es versiegelt. Das Geheimnis selbst funktioniert wie zuvor.</translation>
    </message>
    <message>
        <source>Rotate the key to get another, or ask the people who run the service to restore the sealing key.</source>
        <translation>Erneuern Sie den Schlüssel, um ein anderes zu erhalten, oder bitten Sie den Betreiber des Dienstes, den Siegelschlüssel wiederherzustellen.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already.</source>
        <translation>Dieser Code ist falsch oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Wait for the next one and try again.</source>
        <translation>Warten Sie auf den nächsten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This account asks for a code, too.</source>
        <translation>Dieses Konto verlangt auch einen Code.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator anzeigt.</translation>
    </message>
    <message>
        <source>This needs your password or a code.</source>
        <translation>Dafür ist Ihr Passwort oder ein Code nötig.</translation>
    </message>
    <message>
        <source>Nobody would own the workspace any more.</source>
        <translation>Der Arbeitsbereich hätte keinen Inhaber mehr.</translation>
    </message>
    <message>
        <source>Make somebody else its owner first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 UTC, %2</source>
        <extracomment>When a key expires: %1 is a moment in UTC, %2 how far ahead it is</extracomment>
        <translation>%1 UTC, %2</translation>
    </message>
    <message>
        <source>%1, no longer a member</source>
        <extracomment>The tooltip of an owner who is no longer a member; %1 is a name</extracomment>
        <translation>%1, kein Mitglied mehr</translation>
    </message>
</context>
<context>
    <name>KeyTableModel</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>At least 12 characters.</source>
        <translation>Mindestens 12 Zeichen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountSection</name>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Neue Codes…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Changing it signs you out everywhere else.</source>
        <translation>Das Ändern meldet Sie überall sonst ab.</translation>
    </message>
    <message>
        <source>Sessions and devices…</source>
        <translation>Sitzungen und Geräte…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>See your other sessions and end them.</source>
        <translation>Ihre anderen Sitzungen ansehen und beenden.</translation>
    </message>
    <message>
        <source>Off. A code of your phone makes a stolen password worthless.</source>
        <translation>Aus. Mit einem Code von Ihrem Telefon ist ein gestohlenes Passwort wertlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left.</source>
        <translation>
            <numerusform>Noch %n Wiederherstellungscode.</numerusform>
            <numerusform>Noch %n Wiederherstellungscodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>On since %1. %2</source>
        <extracomment>%1 is a date, %2 as &quot;8 recovery codes left.&quot;</extracomment>
        <translation>An seit %1. %2</translation>
    </message>
    <message>
        <source>On. %1</source>
        <translation>An. %1</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in?</source>
        <translation>Zwei-Faktor-Anmeldung ausschalten?</translation>
    </message>
    <message>
        <source>From then on your password alone signs you in. The recovery codes stop working.</source>
        <translation>Danach genügt Ihr Passwort zur Anmeldung. Die Wiederherstellungscodes gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>chatelaine::AddWebhook</name>
    <message>
        <source>Add endpoint…</source>
        <translation>Endpunkt hinzufügen…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Audit</name>
    <message>
        <source>created %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 erstellt</translation>
    </message>
    <message>
        <source>was refused to create %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht erstellen</translation>
    </message>
    <message>
        <source>Key created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Schlüssel erstellt</translation>
    </message>
    <message>
        <source>changed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 geändert</translation>
    </message>
    <message>
        <source>was refused to change %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht ändern</translation>
    </message>
    <message>
        <source>Key changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>began to rotate %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat begonnen, %1 zu erneuern</translation>
    </message>
    <message>
        <source>was refused to rotate %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht erneuern</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>asked for a rotation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat um Erneuerung von %1 gebeten</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Erneuerung erbeten</translation>
    </message>
    <message>
        <source>confirmed the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat das Geheimnis für %1 bestätigt</translation>
    </message>
    <message>
        <source>was refused to confirm the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte das Geheimnis für %1 nicht bestätigen</translation>
    </message>
    <message>
        <source>Secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Geheimnis bestätigt</translation>
    </message>
    <message>
        <source>first saw the new secret of %1 used</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat das neue Geheimnis für %1 erstmals in Gebrauch gesehen</translation>
    </message>
    <message>
        <source>New secret first used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Neues Geheimnis erstmals benutzt</translation>
    </message>
    <message>
        <source>reissued the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat das Geheimnis für %1 neu ausgestellt</translation>
    </message>
    <message>
        <source>was refused to reissue the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte das Geheimnis für %1 nicht neu ausstellen</translation>
    </message>
    <message>
        <source>Secret reissued</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Geheimnis neu ausgestellt</translation>
    </message>
    <message>
        <source>gave up the new secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat das neue Geheimnis für %1 verworfen</translation>
    </message>
    <message>
        <source>was refused to give up the new secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte das neue Geheimnis für %1 nicht verwerfen</translation>
    </message>
    <message>
        <source>New secret given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Neues Geheimnis verworfen</translation>
    </message>
    <message>
        <source>ended the old secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat das alte Geheimnis für %1 beendet</translation>
    </message>
    <message>
        <source>was refused to end the old secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte das alte Geheimnis für %1 nicht beenden</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Altes Geheimnis beendet</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 angezeigt</translation>
    </message>
    <message>
        <source>was refused to reveal %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht anzeigen</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Geheimnis angezeigt</translation>
    </message>
    <message>
        <source>ticked off what is done for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat Erledigtes für %1 abgehakt</translation>
    </message>
    <message>
        <source>was refused to tick off what is done for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte Erledigtes für %1 nicht abhaken</translation>
    </message>
    <message>
        <source>Checklist ticked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Checkliste abgehakt</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 übergeben</translation>
    </message>
    <message>
        <source>was refused to hand over %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht übergeben</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Schlüssel übergeben</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 widerrufen</translation>
    </message>
    <message>
        <source>was refused to revoke %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht widerrufen</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>expired %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 ablaufen lassen</translation>
    </message>
    <message>
        <source>Key expired</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 gelöscht</translation>
    </message>
    <message>
        <source>was refused to delete %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht löschen</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>made up keys to try</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat Schlüssel zum Ausprobieren erzeugt</translation>
    </message>
    <message>
        <source>Keys made up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Probeschlüssel erzeugt</translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 eingeladen</translation>
    </message>
    <message>
        <source>was refused to invite %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht einladen</translation>
    </message>
    <message>
        <source>Member invited</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Mitglied eingeladen</translation>
    </message>
    <message>
        <source>withdrew the invitation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat die Einladung an %1 zurückgezogen</translation>
    </message>
    <message>
        <source>was refused to withdraw the invitation of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte die Einladung an %1 nicht zurückziehen</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Einladung zurückgezogen</translation>
    </message>
    <message>
        <source>joined the workspace</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>ist dem Arbeitsbereich beigetreten</translation>
    </message>
    <message>
        <source>Member joined</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Mitglied beigetreten</translation>
    </message>
    <message>
        <source>changed the role of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat die Rolle von %1 geändert</translation>
    </message>
    <message>
        <source>was refused to change the role of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte die Rolle von %1 nicht ändern</translation>
    </message>
    <message>
        <source>Role changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 gesperrt</translation>
    </message>
    <message>
        <source>was refused to suspend %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht sperren</translation>
    </message>
    <message>
        <source>Member suspended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Mitglied gesperrt</translation>
    </message>
    <message>
        <source>let %1 back in</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 entsperrt</translation>
    </message>
    <message>
        <source>was refused to let %1 back in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht entsperren</translation>
    </message>
    <message>
        <source>Member let back in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Mitglied entsperrt</translation>
    </message>
    <message>
        <source>made a link for a new password for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat für %1 einen Link für ein neues Passwort erstellt</translation>
    </message>
    <message>
        <source>was refused to make a link for a new password for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte für %1 keinen Link für ein neues Passwort erstellen</translation>
    </message>
    <message>
        <source>Password link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Passwort-Link erstellt</translation>
    </message>
    <message>
        <source>began the offboarding of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat den Austritt von %1 eingeleitet</translation>
    </message>
    <message>
        <source>was refused to begin the offboarding of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte den Austritt von %1 nicht einleiten</translation>
    </message>
    <message>
        <source>Offboarding begun</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Austritt eingeleitet</translation>
    </message>
    <message>
        <source>removed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 entfernt</translation>
    </message>
    <message>
        <source>was refused to remove %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht entfernen</translation>
    </message>
    <message>
        <source>Member removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat sich angemeldet</translation>
    </message>
    <message>
        <source>was refused to sign in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte sich nicht anmelden</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>raised the session for 5 minutes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat die Sitzung für 5 Minuten hochgestuft</translation>
    </message>
    <message>
        <source>was refused to raise the session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte die Sitzung nicht hochstufen</translation>
    </message>
    <message>
        <source>Session raised</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Sitzung hochgestuft</translation>
    </message>
    <message>
        <source>ended a session</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat eine Sitzung beendet</translation>
    </message>
    <message>
        <source>was refused to end a session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte eine Sitzung nicht beenden</translation>
    </message>
    <message>
        <source>Session ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat das eigene Passwort geändert</translation>
    </message>
    <message>
        <source>was refused to change the own password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte das eigene Passwort nicht ändern</translation>
    </message>
    <message>
        <source>Password changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>set a new password by a link</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat über einen Link ein neues Passwort gesetzt</translation>
    </message>
    <message>
        <source>was refused to set a new password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte kein neues Passwort setzen</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Passwort neu gesetzt</translation>
    </message>
    <message>
        <source>added a second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat einen zweiten Faktor hinzugefügt</translation>
    </message>
    <message>
        <source>was refused to add a second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte keinen zweiten Faktor hinzufügen</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Zweiter Faktor hinzugefügt</translation>
    </message>
    <message>
        <source>removed the second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat den zweiten Faktor entfernt</translation>
    </message>
    <message>
        <source>was refused to remove the second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte den zweiten Faktor nicht entfernen</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Zweiter Faktor entfernt</translation>
    </message>
    <message>
        <source>signed in with a recovery code</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat sich mit einem Wiederherstellungscode angemeldet</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Wiederherstellungscode benutzt</translation>
    </message>
    <message>
        <source>made new recovery codes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat neue Wiederherstellungscodes erstellt</translation>
    </message>
    <message>
        <source>was refused to make new recovery codes</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte keine neuen Wiederherstellungscodes erstellen</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Wiederherstellungscodes erneuert</translation>
    </message>
    <message>
        <source>added the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat den Endpunkt %1 hinzugefügt</translation>
    </message>
    <message>
        <source>was refused to add the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte den Endpunkt %1 nicht hinzufügen</translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpunkt hinzugefügt</translation>
    </message>
    <message>
        <source>changed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat den Endpunkt %1 geändert</translation>
    </message>
    <message>
        <source>was refused to change the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte den Endpunkt %1 nicht ändern</translation>
    </message>
    <message>
        <source>Endpoint changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpunkt geändert</translation>
    </message>
    <message>
        <source>paused the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat den Endpunkt %1 pausiert</translation>
    </message>
    <message>
        <source>was refused to pause the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte den Endpunkt %1 nicht pausieren</translation>
    </message>
    <message>
        <source>Endpoint paused</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpunkt pausiert</translation>
    </message>
    <message>
        <source>sent a test event to %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat ein Testereignis an %1 gesendet</translation>
    </message>
    <message>
        <source>was refused to send a test event to %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte kein Testereignis an %1 senden</translation>
    </message>
    <message>
        <source>Endpoint tested</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpunkt getestet</translation>
    </message>
    <message>
        <source>delivered %1 again</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat %1 erneut zugestellt</translation>
    </message>
    <message>
        <source>was refused to deliver %1 again</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte %1 nicht erneut zustellen</translation>
    </message>
    <message>
        <source>Delivered again</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Erneut zugestellt</translation>
    </message>
    <message>
        <source>gave up the delivery %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat die Zustellung %1 aufgegeben</translation>
    </message>
    <message>
        <source>was refused to give up the delivery %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte die Zustellung %1 nicht aufgeben</translation>
    </message>
    <message>
        <source>Delivery given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Zustellung aufgegeben</translation>
    </message>
    <message>
        <source>replaced the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat das Signaturgeheimnis von %1 ersetzt</translation>
    </message>
    <message>
        <source>was refused to replace the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte das Signaturgeheimnis von %1 nicht ersetzen</translation>
    </message>
    <message>
        <source>Signing secret replaced</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Signaturgeheimnis ersetzt</translation>
    </message>
    <message>
        <source>confirmed the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat das Signaturgeheimnis von %1 bestätigt</translation>
    </message>
    <message>
        <source>was refused to confirm the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte das Signaturgeheimnis von %1 nicht bestätigen</translation>
    </message>
    <message>
        <source>Signing secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Signaturgeheimnis bestätigt</translation>
    </message>
    <message>
        <source>removed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat den Endpunkt %1 entfernt</translation>
    </message>
    <message>
        <source>was refused to remove the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte den Endpunkt %1 nicht entfernen</translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Endpunkt entfernt</translation>
    </message>
    <message>
        <source>exported the audit</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>hat das Protokoll exportiert</translation>
    </message>
    <message>
        <source>was refused to export the audit</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>durfte das Protokoll nicht exportieren</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>created the organization %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat die Organisation %1 erstellt</translation>
    </message>
    <message>
        <source>was refused to create the organization %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte die Organisation %1 nicht erstellen</translation>
    </message>
    <message>
        <source>Organization created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Organisation erstellt</translation>
    </message>
    <message>
        <source>made a portal link with %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat mit %1 einen Portal-Link erstellt</translation>
    </message>
    <message>
        <source>was refused to make a portal link with %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte mit %1 keinen Portal-Link erstellen</translation>
    </message>
    <message>
        <source>Portal link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Portal-Link erstellt</translation>
    </message>
    <message>
        <source>opened a portal link of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>hat einen Portal-Link von %1 geöffnet</translation>
    </message>
    <message>
        <source>was refused to open a portal link of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>durfte keinen Portal-Link von %1 öffnen</translation>
    </message>
    <message>
        <source>Portal link opened</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Portal-Link geöffnet</translation>
    </message>
    <message>
        <source>let a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>lässt ein System nach Aufrufen fragen</translation>
    </message>
    <message>
        <source>Verifier added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Prüfsystem hinzugefügt</translation>
    </message>
    <message>
        <source>no longer lets a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>lässt ein System nicht mehr nach Aufrufen fragen</translation>
    </message>
    <message>
        <source>Verifier ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Prüfsystem beendet</translation>
    </message>
    <message>
        <source>was refused more often than rows are kept</source>
        <extracomment>The audit: follows a name, in the past
----------
The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>wurde öfter abgewiesen, als Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source>More refusals</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Weitere Abweisungen</translation>
    </message>
    <message>
        <source>a key</source>
        <extracomment>The audit, in place of a name</extracomment>
        <translation>einen Schlüssel</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>The audit, in place of a person&apos;s name</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <extracomment>The audit: follows a name; %1 is what was refused, as the service writes it</extracomment>
        <translation>wurde abgewiesen: %1</translation>
    </message>
    <message>
        <source>changed %2 of %1</source>
        <extracomment>The audit: follows a name; %2 is a field as &quot;Scopes&quot;, to stand within a sentence, and %1 a key</extracomment>
        <translation>hat „%2“ von %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>, %n times</source>
        <extracomment>The audit: a refusal that came so often within a minute; follows a sentence</extracomment>
        <translation>
            <numerusform>, %n-mal</numerusform>
            <numerusform>, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>The audit: nobody did it, the service did by itself</extracomment>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The service signs the audit with another key</source>
        <extracomment>The audit can&apos;t be trusted: another key signs it than when this dashboard first saw it</extracomment>
        <translation>Der Dienst signiert das Protokoll mit einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written</source>
        <translation>Eintrag %1 wurde nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>Row %1 was removed</source>
        <translation>Eintrag %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Row %1 was put in afterwards</source>
        <translation>Eintrag %1 wurde nachträglich eingefügt</translation>
    </message>
    <message>
        <source>Row %1 changed places with the next one</source>
        <translation>Eintrag %1 wurde mit dem nächsten vertauscht</translation>
    </message>
    <message>
        <source>The rows from %1 on were cut off</source>
        <translation>Die Einträge ab %1 wurden abgeschnitten</translation>
    </message>
    <message>
        <source>The end of the chain, row %1, isn&apos;t signed by the service</source>
        <translation>Das Ende der Kette, Eintrag %1, ist nicht vom Dienst signiert</translation>
    </message>
    <message>
        <source>Nobody can vouch for any row until it is known why. First seen: %1. Now: %2.</source>
        <translation>Solange der Grund nicht bekannt ist, ist kein Eintrag verbürgt. Zuerst gesehen: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>The %1 rows before it are as written.</source>
        <extracomment>Of the audit: rows that are as they were written</extracomment>
        <translation>Die %1 Einträge davor sind wie geschrieben.</translation>
    </message>
    <message>
        <source>It is in the chain of refused attempts.</source>
        <translation>Das betrifft die Kette der abgewiesenen Versuche.</translation>
    </message>
    <message>
        <source>Nobody can vouch for the %1 after it, though each may be true.</source>
        <translation>Die %1 danach sind nicht verbürgt, auch wenn jeder stimmen kann.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Chain broken at row %1</source>
        <extracomment>A chip beside the title</extracomment>
        <translation>Kette bricht bei Eintrag %1</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <extracomment>A chip beside the title: another key signs the audit than before</extracomment>
        <translation>Von anderem Schlüssel signiert</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>put in</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>swapped</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>vertauscht</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>It says: %1, %2, %3.</source>
        <extracomment>What a changed row of the audit says now: %1 is a person, %2 what they did, %3 a moment</extracomment>
        <translation>Dort steht: %1, %2, %3.</translation>
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
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <extracomment>The audit, above the rows of a day: %1 is the day</extracomment>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilters</name>
    <message>
        <source>Search by person, key, address or request</source>
        <translation>Nach Person, Schlüssel, Adresse oder Anfrage suchen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>A filter of the audit: what was done, as &quot;Key revoked&quot;</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Find a verb</source>
        <extracomment>The field that searches what can be done, as &quot;Key revoked&quot;</extracomment>
        <translation>Aktion suchen</translation>
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
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation>Beweise sichern…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>CSV, für Tabellen…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>JSON Lines, für Programme…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>The chip beside the title while the audit is checked; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Prüfung läuft, %1</translation>
    </message>
    <message>
        <source>Chain verified, %1</source>
        <extracomment>The chip beside the title: the audit is as it was written; %1 is &quot;2 minutes ago&quot;</extracomment>
        <translation>Kette geprüft, %1</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>The chip beside the title: nobody has checked the audit on this computer</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Stop export, %1</source>
        <extracomment>A button while rows are written to a file; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Export abbrechen, %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPage</name>
    <message>
        <source>Audit</source>
        <extracomment>What a screen reader calls the table of what was done</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Verifying the audit</source>
        <extracomment>What an error is about: checking the audit</extracomment>
        <translation>Prüfung des Protokolls</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown.</source>
        <extracomment>Below the audit: two numbers</extracomment>
        <translation>%1 von %2 Einträgen angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <extracomment>Below the audit</extracomment>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role sees only what you did yourself.</source>
        <translation>Ihre Rolle sieht nur, was Sie selbst getan haben.</translation>
    </message>
    <message>
        <source>%1 rows saved to %2.</source>
        <extracomment>Below the audit: %1 is a number of rows, %2 a file&apos;s name</extracomment>
        <translation>%1 Einträge in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Rows can&apos;t be changed or deleted by anybody.</source>
        <translation>Niemand kann Einträge ändern oder löschen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Kein Eintrag gefunden</translation>
    </message>
    <message>
        <source>Nothing in the audit is like that. Take a filter off to see more.</source>
        <translation>Nichts im Protokoll passt dazu. Entfernen Sie einen Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Whatever somebody changes here leaves a row that nobody can change.</source>
        <translation>Jede Änderung hier hinterlässt einen Eintrag, den niemand ändern kann.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>What an error is about: writing rows of the audit to a file</extracomment>
        <translation>Export des Protokolls</translation>
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
        <translation>Eintrag des Protokolls</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see what changed, who did it and from where.</source>
        <translation>Wählen Sie einen aus, um zu sehen, was sich geändert hat, wer es war und von wo.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Title above what a change made different</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Eintrag darüber</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Eintrag darunter</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>In the chain</source>
        <extracomment>Title above the hashes of a row of the audit</extracomment>
        <translation>In der Kette</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Of the audit; %1 is a number</extracomment>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Row %1 of refused attempts</source>
        <translation>Eintrag %1 der abgewiesenen Versuche</translation>
    </message>
    <message>
        <source>session on %1</source>
        <extracomment>Of who did something: the device of the session; %1 is as &quot;Chatelaine, atlas&quot;</extracomment>
        <translation>Sitzung auf %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The address somebody did something from</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>The right that let somebody do it, or that they would have needed</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt durch</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>A row of the audit fits its hash</extracomment>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Doesn&apos;t match</source>
        <extracomment>A row of the audit does not fit its hash</extracomment>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>Verify to know</source>
        <extracomment>A row of the audit whose hash only the service can compute: verifying tells more</extracomment>
        <translation>Prüfung nötig</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Eintrag davor</translation>
    </message>
    <message>
        <source>Signed head</source>
        <extracomment>The end of the audit&apos;s chain, which is signed: %1 is a number, Ed25519 the way it is signed</extracomment>
        <translation>Signiertes Ende</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Title of a column of the audit: who did it</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column of the audit: what somebody did</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column of the audit: the address somebody did it from</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Title of a column of the audit: the id of the request that did it</extracomment>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>chatelaine::BeforeAfter</name>
    <message>
        <source>The service noted no fields. Rows never hold a secret.</source>
        <translation>Der Dienst hat keine Felder vermerkt. Einträge enthalten nie ein Geheimnis.</translation>
    </message>
    <message>
        <source>Nothing else changed. Rows never hold a secret.</source>
        <translation>Sonst hat sich nichts geändert. Einträge enthalten nie ein Geheimnis.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>Spoken for a line with a plus or a minus: %1 is a value</extracomment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChainBoxes</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>What a screen reader says of a chain of boxes: %1 is a number, %2 as &quot;changed&quot;</extracomment>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>as written</source>
        <extracomment>Below rows of the audit before the bad one</extracomment>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>can&apos;t be vouched for</source>
        <extracomment>Below rows of the audit after the bad one</extracomment>
        <translation>nicht verbürgt</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Every other session of yours ends then; this one goes on.</source>
        <translation>Alle Ihre anderen Sitzungen enden dann; diese läuft weiter.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht Ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangeRole</name>
    <message>
        <source>Change role…</source>
        <translation>Rolle ändern…</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another %1.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Niemand ändert die eigene Rolle. Bitten Sie jemand anderen mit der Rolle „%1“.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t get another role: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Wer allein die Rolle „%1“ hat, kann keine andere erhalten: Geben Sie sie zuerst noch jemandem.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Full access</source>
        <translation>Vollzugriff</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Zwei Geheimnisse</translation>
    </message>
    <message>
        <source>Two secrets, %1</source>
        <translation>Zwei Geheimnisse, %1</translation>
    </message>
    <message>
        <source>Confirm new secret</source>
        <translation>Neues Geheimnis bestätigen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>In Erneuerung</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>The state of a key that somebody should rotate; %1 is why, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>Erneuern: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardLine</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>Die Zwischenablage enthält das Geheimnis nicht mehr.</translation>
    </message>
    <message>
        <source>Copied. The clipboard clears in 1 second.</source>
        <translation>Kopiert. Die Zwischenablage wird in 1 Sekunde geleert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeBox</name>
    <message>
        <source>Cut at 4 KB.</source>
        <extracomment>Below a text of which only the beginning is shown</extracomment>
        <translation>Nach 4 KB abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeCountdown</name>
    <message numerus="yes">
        <source>The code changes in %n second(s).</source>
        <translation>
            <numerusform>Der Code wechselt in %n Sekunde.</numerusform>
            <numerusform>Der Code wechselt in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeField</name>
    <message>
        <source>Code from your authenticator</source>
        <translation>Code aus Ihrem Authenticator</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>One of the ten you saved. Each works once.</source>
        <translation>Einer der zehn, die Sie gespeichert haben. Jeder gilt einmal.</translation>
    </message>
    <message>
        <source>This recovery code is wrong or was used already.</source>
        <translation>Dieser Wiederherstellungscode ist falsch oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>Dieser Code wurde schon verwendet. Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already. Wait for the next one and try again.</source>
        <translation>Dieser Code ist falsch oder wurde schon verwendet. Warten Sie auf den nächsten und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeStep</name>
    <message>
        <source>Use a recovery code</source>
        <translation>Mit Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Password accepted</source>
        <translation>Passwort angenommen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Signs in as somebody else instead.</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Use the authenticator</source>
        <translation>Mit Authenticator</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>Befehl oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of commands and keys found</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open rotation of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Erneuerung von %1 öffnen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Replace the signing secret of %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Signaturgeheimnis von %1 ersetzen?</translation>
    </message>
    <message>
        <source>The new secret is shown once. For 24 hours both sign every event, so that the endpoint can take the new one without a gap; then the older one no longer does.</source>
        <translation>Das neue Geheimnis wird einmal angezeigt. 24 Stunden lang signieren beide jedes Ereignis, damit der Endpunkt das neue lückenlos übernehmen kann; danach signiert das ältere nicht mehr.</translation>
    </message>
    <message>
        <source>Replace secret</source>
        <translation>Geheimnis ersetzen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It is told of nothing any more. What waits for another try is given up, and its deliveries leave this list. Keys work as they did.</source>
        <translation>Der Endpunkt erfährt nichts mehr. Was auf einen weiteren Versuch wartet, wird aufgegeben, und seine Zustellungen verschwinden aus dieser Liste. Die Schlüssel funktionieren wie zuvor.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Endpunkt entfernen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmWebhookSecret</name>
    <message>
        <source>I have saved its secret</source>
        <translation>Ich habe sein Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>Somebody has said so already.</source>
        <translation>Das wurde bereits bestätigt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Conflict</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Who changed a key, where nobody knows</extracomment>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Somebody else deleted this key</source>
        <translation>Jemand anders hat diesen Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Somebody else changed this key</source>
        <translation>Jemand anders hat diesen Schlüssel geändert</translation>
    </message>
    <message>
        <source>Somebody else ended this key</source>
        <translation>Jemand anders hat diesen Schlüssel beendet</translation>
    </message>
    <message>
        <source>%1 takes no more changes. Nothing of yours is saved, and nothing is lost: it stands below.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 nimmt keine Änderungen mehr an. Von Ihnen ist nichts gespeichert, und nichts ist verloren: Es steht unten.</translation>
    </message>
    <message>
        <source>%1 saved %2 while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name</extracomment>
        <translation>%1 hat %2 gespeichert, während Sie daran arbeiteten. Von Ihnen ist noch nichts gespeichert, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 saved %2 %3, while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name, %3 is &quot;12 seconds ago&quot;</extracomment>
        <translation>%1 hat %2 %3 gespeichert, während Sie daran arbeiteten. Von Ihnen ist noch nichts gespeichert, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Choose a version where both of you changed the same.</source>
        <translation>Wählen Sie dort eine Fassung, wo Sie beide dasselbe geändert haben.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>What is saved of two versions: %1 is a person, %2 a list of fields</extracomment>
        <translation>Von %1: %2.</translation>
    </message>
    <message>
        <source>From you: %1.</source>
        <extracomment>What is saved of two versions: %1 is a list of fields</extracomment>
        <translation>Von Ihnen: %1.</translation>
    </message>
    <message>
        <source>The audit keeps both.</source>
        <translation>Das Protokoll behält beides.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message>
        <source>Discard mine…</source>
        <translation>Meine verwerfen…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Diese Fassung speichern</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Below the name of who was first; %1 is &quot;12 seconds ago&quot;</extracomment>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In place of the person&apos;s own name</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Spoken for a version to choose: %1 is a field as &quot;Scopes&quot;, %2 a person</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from you</source>
        <translation>%1 von Ihnen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>A version of a field that this person left as it was</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>Title above the sentence that says what of two versions will be saved</extracomment>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Meine kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <extracomment>A question: what somebody typed is given up, what another one saved stays</extracomment>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The key stays as %1 saved it.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Der Schlüssel bleibt, wie %1 ihn gespeichert hat.</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Meine verwerfen</translation>
    </message>
</context>
<context>
    <name>chatelaine::Consequences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This key can</source>
        <translation>Dieser Schlüssel kann</translation>
    </message>
    <message>
        <source>This key cannot</source>
        <translation>Dieser Schlüssel kann nicht</translation>
    </message>
    <message>
        <source>do nothing yet</source>
        <translation>noch gar nichts</translation>
    </message>
    <message>
        <source>nothing: it may do all there is</source>
        <translation>keine Grenzen: er darf alles</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyEmail</name>
    <message>
        <source>Copy e-mail</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Mitglieder“ ein Mitglied aus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyVisiblePart</name>
    <message>
        <source>Copy visible part</source>
        <translation>Sichtbaren Teil kopieren</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateDialog</name>
    <message>
        <source>Create key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Presets tick scopes on the right. You can change them.</source>
        <translation>Vorlagen haken rechts Berechtigungen an. Sie können diese ändern.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Your role may not create keys here.</source>
        <translation>Ihre Rolle darf hier keine Schlüssel erstellen.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Create %1 key</source>
        <translation>Schlüssel erstellen (%1)</translation>
    </message>
    <message>
        <source>Another %1 key has this name. Add where it runs, such as “%2, %3”.</source>
        <translation>Ein anderer Schlüssel (%1) trägt diesen Namen. Ergänzen Sie, wo er eingesetzt wird, etwa „%2, %3“.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateKey</name>
    <message>
        <source>Create key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
</context>
<context>
    <name>chatelaine::DecideDelivery</name>
    <message>
        <source>Redeliver now</source>
        <translation>Jetzt erneut zustellen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Select a delivery on the page of webhooks first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Webhooks“ eine Zustellung aus.</translation>
    </message>
    <message>
        <source>No more tries are planned for it.</source>
        <translation>Für sie sind keine weiteren Versuche geplant.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>It leaves this list for good. The audit keeps what was done with it.</source>
        <translation>Er verschwindet endgültig aus dieser Liste. Das Protokoll behält, was mit ihm geschehen ist.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteKey</name>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>It still works. Revoke it first; then it can be deleted.</source>
        <translation>Er ist noch gültig. Widerrufen Sie ihn zuerst; dann kann er gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveriesSection</name>
    <message>
        <source>Deliveries</source>
        <extracomment>What a screen reader calls the table of deliveries</extracomment>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Deliveries shown</source>
        <extracomment>What a screen reader calls the switch between all deliveries and those that failed</extracomment>
        <translation>Angezeigte Zustellungen</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>The switch between deliveries: all of them, and how many that is</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <extracomment>The switch between deliveries: those that failed, and how many that is</extracomment>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the deliveries</source>
        <translation>Zustellungen werden gelesen</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>No delivery waits for another try, and none was given up.</source>
        <translation>Keine Zustellung wartet auf einen weiteren Versuch, und keine wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>The next event of a key comes here by itself. A test event shows at once whether the endpoint takes it.</source>
        <translation>Das nächste Ereignis eines Schlüssels erscheint hier von selbst. Ein Testereignis zeigt sofort, ob der Endpunkt es annimmt.</translation>
    </message>
    <message>
        <source>Send test event…</source>
        <translation>Testereignis senden…</translation>
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
        <translation>Keine Antwort in %1.</translation>
    </message>
    <message>
        <source>On try %1: %2</source>
        <extracomment>%1 is the number of a try, %2 what the endpoint answered to it</extracomment>
        <translation>Bei Versuch %1: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title above what was sent to an endpoint</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Title above what an endpoint answered</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What a screen reader calls the column with everything about a delivery</extracomment>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>No delivery selected</source>
        <translation>Keine Zustellung ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see its tries, what was sent and what came back.</source>
        <translation>Wählen Sie eine aus, um ihre Versuche zu sehen, was gesendet wurde und was zurückkam.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Gesendetes kopieren</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Title above every try of a delivery</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is a key&apos;s name, or &quot;Test event&quot;; %2 an address</extracomment>
        <translation>%1, an %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Title of a column; %1 is the city of the time zone</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Title of a column: the type of an event, as api_key.created</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Title of a column: the key that an event is about</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of a column: what became of a delivery</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long the endpoint took to answer</extracomment>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailHead</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Copy the visible part</source>
        <translation>Sichtbaren Teil kopieren</translation>
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
            <numerusform>%n Schlüssel ausgewählt</numerusform>
            <numerusform>%n Schlüssel ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see everything about it.</source>
        <translation>Wählen Sie einen aus, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation>Kein Schlüssel ausgewählt</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>Said of a key; %1 is why it should be rotated, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>Erneuern: %1</translation>
    </message>
    <message>
        <source>They have seen its secret. %1 is asked to rotate it.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Diese Person hat sein Geheimnis gesehen. %1 soll ihn erneuern.</translation>
    </message>
    <message>
        <source>They have seen its secret. A rotation makes it worth nothing.</source>
        <translation>Diese Person hat sein Geheimnis gesehen. Eine Erneuerung macht es wertlos.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>chatelaine::Draft</name>
    <message>
        <source>scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose at least one %1.</source>
        <translation>Wählen Sie mindestens eine %1.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The service has no such %1.</source>
        <translation>Diese %1 kennt der Dienst nicht.</translation>
    </message>
    <message>
        <source>The end must lie ahead.</source>
        <translation>Das Ablaufdatum muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Name the key to continue.</source>
        <translation>Benennen Sie den Schlüssel, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Wählen Sie einen anderen Namen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose the %1 to continue.</source>
        <translation>Noch auszuwählen: %1.</translation>
    </message>
    <message>
        <source>Choose at least one %1 to continue.</source>
        <translation>Wählen Sie mindestens eine %1, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose another end to continue.</source>
        <translation>Wählen Sie ein anderes Ablaufdatum, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditScopes</name>
    <message>
        <source>Edit %1…</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;</extracomment>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>Berechtigungen bearbeiten…</translation>
    </message>
    <message>
        <source>What a key of this kind may do is fixed.</source>
        <translation>Was ein Schlüssel dieser Art darf, steht fest.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditWebhook</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Endpunkt bearbeiten…</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldDialog</name>
    <message>
        <source>Revoke the old secret of %1?</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Altes Geheimnis von %1 widerrufen?</translation>
    </message>
    <message>
        <source>From then on each call with it is refused. It can&apos;t come back.</source>
        <translation>Von da an wird jeder Aufruf damit abgelehnt. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Asking the service who still uses it</source>
        <translation>Der Dienst wird gefragt, wer es noch benutzt</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Gilt weiter</translation>
    </message>
    <message>
        <source>The key, with its new secret.</source>
        <translation>Der Schlüssel, mit seinem neuen Geheimnis.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Andernfalls</translation>
    </message>
    <message>
        <source>It ends by itself on %1 UTC, %2.</source>
        <extracomment>%1 is a moment in UTC, %2 a distance as &quot;in 22 h&quot;</extracomment>
        <translation>Es endet von selbst am %1 UTC, %2.</translation>
    </message>
    <message>
        <source>Revoke old secret</source>
        <translation>Altes Geheimnis widerrufen</translation>
    </message>
    <message>
        <source>Nobody has called with it in 30 days</source>
        <translation>In 30 Tagen kam kein Aufruf damit</translation>
    </message>
    <message>
        <source>Last call with it: %1</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.4.0.7&quot;</extracomment>
        <translation>Letzter Aufruf damit: %1</translation>
    </message>
    <message>
        <source>Whoever that is has not taken over the new secret yet.</source>
        <translation>Wer das ist, hat das neue Geheimnis noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Whoever has not taken over the new secret since is refused.</source>
        <translation>Wer das neue Geheimnis seither nicht übernommen hat, wird abgelehnt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldSecret</name>
    <message>
        <source>Revoke old now…</source>
        <translation>Altes sofort widerrufen…</translation>
    </message>
    <message>
        <source>It has no older secret that still works.</source>
        <translation>Er hat kein älteres Geheimnis, das noch gilt.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the new secret yet. Without the old one nothing might work.</source>
        <translation>Niemand hat das neue Geheimnis bestätigt. Ohne das alte funktioniert womöglich nichts mehr.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDelegate</name>
    <message>
        <source>never</source>
        <extracomment>When an endpoint last took an event</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many events an endpoint took in 24 hours, of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of an endpoint: all is well</extracomment>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It gets a POST with JSON for each event. https only, on a public address, unless the service&apos;s operator allows others.</source>
        <translation>Der Endpunkt erhält für jedes Ereignis einen POST mit JSON. Nur https, auf einer öffentlichen Adresse, es sei denn, der Betreiber des Dienstes lässt anderes zu.</translation>
    </message>
    <message>
        <source>What people here call it, as “Security log”. May stay empty.</source>
        <translation>Wie er hier genannt wird, etwa „Sicherheitsprotokoll“. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The choice of an environment for a webhook: keys of all of them</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of whose keys it hears.</source>
        <translation>Von wessen Schlüsseln er erfährt.</translation>
    </message>
    <message>
        <source>With all ticked, events that the service adds later come, too.</source>
        <translation>Sind alle angehakt, kommen auch Ereignisse, die der Dienst später hinzufügt.</translation>
    </message>
    <message>
        <source>Tried 9 times within 52 hours: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14 and 20 hours. A delivery that was given up can be sent again for 30 days.</source>
        <translation>Neun Versuche binnen 52 Stunden: sofort, dann nach 5 Sekunden, 5 und 30 Minuten, 2, 5, 10, 14 und 20 Stunden. Eine aufgegebene Zustellung kann 30 Tage lang erneut gesendet werden.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Type an address to continue.</source>
        <translation>Geben Sie eine Adresse ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Complete the address to continue.</source>
        <translation>Vervollständigen Sie die Adresse, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Wählen Sie einen anderen Namen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Tick at least one event to continue.</source>
        <translation>Haken Sie mindestens ein Ereignis an, um fortzufahren.</translation>
    </message>
    <message>
        <source>An endpoint needs an address.</source>
        <translation>Ein Endpunkt braucht eine Adresse.</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>Eine Adresse hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>Das ist keine Adresse. Eine Adresse beginnt mit https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>Leave out user name, password and what follows a #. The signature says who is calling.</source>
        <translation>Lassen Sie Benutzername, Passwort und alles ab einem # weg. Wer aufruft, sagt die Signatur.</translation>
    </message>
    <message>
        <source>The address must begin with https. The service&apos;s operator may allow http.</source>
        <translation>Die Adresse muss mit https beginnen. Der Betreiber des Dienstes kann http zulassen.</translation>
    </message>
    <message>
        <source>This address is private. Webhooks go to public ones, unless the service&apos;s operator allows others.</source>
        <translation>Diese Adresse ist privat. Webhooks gehen an öffentliche, es sei denn, der Betreiber des Dienstes lässt andere zu.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The service has no such event.</source>
        <translation>Dieses Ereignis kennt der Dienst nicht.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EnvironmentChoice</name>
    <message>
        <source>Moves real money</source>
        <translation>Bewegt echtes Geld</translation>
    </message>
    <message>
        <source>Moves no money</source>
        <translation>Bewegt kein Geld</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryChoice</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The date on which the key ends</source>
        <translation>Das Datum, an dem der Schlüssel endet</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>Er gilt, bis ihn jemand widerruft.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Last full day: %1.</source>
        <translation>Letzter voller Tag: %1.</translation>
    </message>
    <message>
        <source>The owner is reminded 1 day before.</source>
        <translation>Die zuständige Person wird 1 Tag vorher erinnert.</translation>
    </message>
    <message>
        <source>The owner is reminded %1 days before.</source>
        <translation>Die zuständige Person wird %1 Tage vorher erinnert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExplainRefusal</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>Warum wurde ein Aufruf abgelehnt?</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet why it refuses calls.</source>
        <translation>Der Dienst hat noch nicht mitgeteilt, warum er Aufrufe ablehnt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterChip</name>
    <message>
        <source>Take off: %1</source>
        <extracomment>The tooltip of the button that takes a filter off; %1 is the filter</extracomment>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Willkommen bei Chatelaine</translation>
    </message>
    <message>
        <source>The keys of your payment platform, in one place and in order.</source>
        <translation>Die Schlüssel Ihrer Zahlungsplattform, geordnet an einem Ort.</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain, never in a file. Chatelaine sends no usage data.</source>
        <translation>Ihre Sitzung wird im Schlüsselbund des Systems aufbewahrt, nie in einer Datei. Chatelaine sendet keine Nutzungsdaten.</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Auf diesem Computer ausprobieren</translation>
    </message>
    <message>
        <source>Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine.</source>
        <translation>Startet hier einen Schlüsseldienst über HTTPS, mit Beispielteams. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Sample keys on five kinds of platform</source>
        <translation>Beispielschlüssel für fünf Arten von Plattformen</translation>
    </message>
    <message>
        <source>Every screen works, rotation too</source>
        <translation>Jede Ansicht funktioniert, auch das Erneuern</translation>
    </message>
    <message>
        <source>All of it lies in one folder</source>
        <translation>Alles liegt in einem einzigen Ordner</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts the key service on this computer.</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Mit einem Dienst verbinden</translation>
    </message>
    <message>
        <source>Use the address your platform team gave you. You sign in with your own account.</source>
        <translation>Verwenden Sie die Adresse, die Ihnen Ihr Plattformteam gegeben hat. Sie melden sich mit Ihrem eigenen Konto an.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>CA-Datei auswählen…</translation>
    </message>
    <message>
        <source>Only where your service uses a certificate authority of its own</source>
        <translation>Nur wenn Ihr Dienst eine eigene Zertifizierungsstelle nutzt</translation>
    </message>
    <message>
        <source>Continue to sign-in</source>
        <translation>Weiter zur Anmeldung</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only.</source>
        <translation>Chatelaine kommuniziert nur über HTTPS.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Diese Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>I have an invitation link…</source>
        <translation>Ich habe einen Einladungslink…</translation>
    </message>
</context>
<context>
    <name>chatelaine::FocusSearch</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>chatelaine::GlimpseLine</name>
    <message>
        <source>The secret is hidden again.</source>
        <translation>Das Geheimnis ist wieder verborgen.</translation>
    </message>
    <message>
        <source>Hides itself in 1 second.</source>
        <translation>Wird in 1 Sekunde verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>Hides itself in %n seconds.</source>
        <translation>
            <numerusform>Wird in %n Sekunde verborgen.</numerusform>
            <numerusform>Wird in %n Sekunden verborgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GoToPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceBar</name>
    <message>
        <source>The old secret works for %1 after the new one is confirmed or used.</source>
        <translation>Das alte Geheimnis gilt noch %1, nachdem das neue bestätigt oder benutzt wurde.</translation>
    </message>
    <message>
        <source>The old secret stops as the new one is confirmed or used.</source>
        <translation>Das alte Geheimnis endet, sobald das neue bestätigt oder benutzt wird.</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Altes Geheimnis</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>works</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>works for %1 more</source>
        <translation>noch %1 gültig</translation>
    </message>
    <message>
        <source>works from the moment it is made</source>
        <translation>gültig ab der Erstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The clock starts at the dashed line: you confirm, or a call uses it</source>
        <translation>Die Frist beginnt an der gestrichelten Linie: Sie bestätigen, oder ein Aufruf nutzt es</translation>
    </message>
    <message>
        <source>Old one stops</source>
        <translation>Altes endet</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceDialog</name>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>addresses, time</comment>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.</source>
        <translation>Der Schlüssel behält seine ID und seine Berechtigungen. Nur das Geheimnis ist neu, es muss also nichts neu registriert werden.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>The old secret keeps working for</source>
        <translation>Das alte Geheimnis endet nach</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Whoever still has the old secret is refused from the moment the new one is confirmed or used.</source>
        <translation>Wer noch das alte Geheimnis hat, wird abgelehnt, sobald das neue bestätigt oder benutzt wird.</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1. Who calls that seldom may be refused.</source>
        <translation>Längste Pause in 30 Tagen: %1. Wer so selten aufruft, wird womöglich abgelehnt.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>As you confirm</source>
        <translation>Mit der Bestätigung</translation>
    </message>
    <message>
        <source>%1 UTC, if you confirm now</source>
        <translation>%1 UTC, wenn Sie jetzt bestätigen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1, so %2 is enough for everybody to call once.</source>
        <translation>Längste Pause in 30 Tagen: %1. Als Frist genügt %2, damit alle einmal aufrufen.</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>You can end it at any time with Revoke old now.</source>
        <translation>Sie können es jederzeit mit „Altes sofort widerrufen“ beenden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImmediateDialog</name>
    <message>
        <source>The old key stops at the moment the new one exists. There is no time in which both work.</source>
        <translation>Der alte Schlüssel endet in dem Augenblick, in dem der neue da ist. Zu keiner Zeit gelten beide.</translation>
    </message>
    <message>
        <source>I can put the new key in place at once</source>
        <translation>Ich kann den neuen Schlüssel sofort einsetzen</translation>
    </message>
    <message>
        <source>Say first that you are ready.</source>
        <translation>Bestätigen Sie zuerst, dass Sie bereit sind.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>%1 to %2 in %3, %4</source>
        <extracomment>An hour of the day, a city and a number of calls: &quot;03:00 to 04:00 in Berlin, 7 calls&quot;</extracomment>
        <translation>%1 bis %2 in %3, %4</translation>
    </message>
    <message>
        <source>Regenerate key</source>
        <translation>Schlüssel neu erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>I can put the new key on all %n addresses now</source>
        <translation>
            <numerusform>Ich kann den neuen Schlüssel jetzt auf %n Adresse einsetzen</numerusform>
            <numerusform>Ich kann den neuen Schlüssel jetzt auf allen %n Adressen einsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>I can put the new key on %1 now</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>Ich kann den neuen Schlüssel jetzt auf %1 einsetzen</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Gilt weiter</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <source>The new key, shown at once. You can read it again later.</source>
        <translation>Den neuen Schlüssel, sofort angezeigt. Sie können ihn später wieder ansehen.</translation>
    </message>
    <message>
        <source>The new key, shown once.</source>
        <translation>Den neuen Schlüssel, einmal angezeigt.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>%1 is a list of places, as &quot;Server, CI secrets and Deploy variables&quot;</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>A checklist: %1.</source>
        <translation>Eine Checkliste: %1.</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Ruhigste Stunde</translation>
    </message>
</context>
<context>
    <name>chatelaine::InlineEdit</name>
    <message>
        <source>Change %1</source>
        <extracomment>The tooltip of a pencil; %1 is what it changes, as &quot;name&quot;</extracomment>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Make invitation link</source>
        <translation>Einladungslink erstellen</translation>
    </message>
    <message>
        <source>Nothing is sent there. You get a link that you pass on yourself.</source>
        <translation>Dorthin wird nichts gesendet. Sie erhalten einen Link, den Sie selbst weitergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long the link of an invitation works</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The link works for</source>
        <translation>Der Link gilt</translation>
    </message>
    <message>
        <source>Once, and until you withdraw it.</source>
        <translation>Einmal, und bis Sie ihn zurückziehen.</translation>
    </message>
    <message>
        <source>May, as %1</source>
        <extracomment>Above what a role may do; %1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Rolle „%1“ darf</translation>
    </message>
    <message>
        <source>Type an e-mail address to continue.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>This address belongs to a member, or to an invitation that is open.</source>
        <translation>Diese Adresse gehört zu einem Mitglied oder zu einer offenen Einladung.</translation>
    </message>
    <message>
        <source>The service takes this for no e-mail address.</source>
        <translation>Der Dienst erkennt das nicht als E-Mail-Adresse an.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteMember</name>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinPage</name>
    <message>
        <source>Join a workspace</source>
        <translation>Arbeitsbereich beitreten</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code from your authenticator</source>
        <translation>Code aus Ihrem Authenticator</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Somebody who may invite you made a link. It says where the service is, and lets you in, once.</source>
        <translation>Jemand, der Sie einladen darf, hat einen Link erstellt. Er nennt den Dienst und lässt Sie ein, einmal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Fügen Sie ihn hier ein. Er erscheint als Punkte, denn wer ihn liest, könnte ihn benutzen.</translation>
    </message>
    <message>
        <source>Or one of your recovery codes.</source>
        <translation>Oder einer Ihrer Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>This link sets a new password.</source>
        <translation>Dieser Link setzt ein neues Passwort.</translation>
    </message>
    <message>
        <source>Go back, choose the service, and use it where you sign in.</source>
        <translation>Gehen Sie zurück, wählen Sie den Dienst und verwenden Sie den Link dort, wo Sie sich anmelden.</translation>
    </message>
    <message>
        <source>This link leads over an open connection.</source>
        <translation>Dieser Link führt über eine ungesicherte Verbindung.</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only. Ask for a new link.</source>
        <translation>Chatelaine kommuniziert nur über HTTPS. Bitten Sie um einen neuen Link.</translation>
    </message>
    <message>
        <source>A piece of this link is missing.</source>
        <translation>Ein Teil dieses Links fehlt.</translation>
    </message>
    <message>
        <source>Copy it whole, and paste it again.</source>
        <translation>Kopieren Sie ihn ganz und fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>This is no invitation link.</source>
        <translation>Das ist kein Einladungslink.</translation>
    </message>
    <message>
        <source>It begins with https:// and has #join= in it.</source>
        <translation>Er beginnt mit https:// und enthält #join=.</translation>
    </message>
    <message>
        <source>This invitation was used, was withdrawn, or has ended.</source>
        <translation>Diese Einladung wurde benutzt oder zurückgezogen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask who invited you for a new link.</source>
        <translation>Bitten Sie die Person, die Sie eingeladen hat, um einen neuen Link.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>%1 invites you as %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role, as &quot;Developer&quot;</extracomment>
        <translation>%1 lädt Sie ein, mit der Rolle „%2“.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Offen bis</translation>
    </message>
    <message>
        <source>You have an account at this service: the password is its own.</source>
        <translation>Sie haben bei diesem Dienst ein Konto: Es gilt das Passwort dieses Kontos.</translation>
    </message>
    <message>
        <source>At least 12 characters. It is your sign-in from now on.</source>
        <translation>Mindestens 12 Zeichen. Damit melden Sie sich künftig an.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft…</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>Das ist nicht das Passwort Ihres Kontos.</translation>
    </message>
    <message>
        <source>This code is wrong, or was used before.</source>
        <translation>Dieser Code ist falsch oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>This dashboard then leaves %1; you can sign in there again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Dieses Dashboard verlässt dann %1; Sie können sich dort wieder anmelden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinWorkspace</name>
    <message>
        <source>Join a workspace…</source>
        <translation>Arbeitsbereich beitreten…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyActivity</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln Aufruf in 30 Tagen</numerusform>
            <numerusform>%Ln Aufrufe in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 today</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;12,480 calls in 30 days&quot;, %2 a number</extracomment>
        <translation>%1, %2 heute</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyBox</name>
    <message>
        <source>Reveal…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <extracomment>Spoken in place of a masked secret</extracomment>
        <translation>Geheimnis, verborgen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyCard</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>nowhere in 24 hours</source>
        <translation>kein Aufruf in 24 Stunden</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <extracomment>Addresses that called, and how many others did: &quot;10.0.0.4 and 10.0.0.7, +3&quot;</extracomment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>vor 24 Stunden</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of a line of time</extracomment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 24 hours</source>
        <translation>
            <numerusform>%Ln Aufruf in 24 Stunden</numerusform>
            <numerusform>%Ln Aufrufe in 24 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Erster Aufruf</translation>
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
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <extracomment>A key&apos;s state and when it ends: %1 is a state as &quot;Active&quot;, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1, läuft %2 ab</translation>
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
        <translation>Dem Dienst nicht bekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Kein Mitglied mehr</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>The last call with a key that was refused; it does not count as use</extracomment>
        <translation>Zuletzt abgelehnt</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
        <translation>Alles im Protokoll</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyLines</name>
    <message>
        <source>Copy the header&apos;s name</source>
        <translation>Namen des Headers kopieren</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>The request header that carries a key</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When a key was made: %1 is a date, %2 a person&apos;s name</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;3,118 calls&quot;</extracomment>
        <translation>%1 in 24 Stunden</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyRotation</name>
    <message>
        <source>Rotation open</source>
        <translation>Erneuerung offen</translation>
    </message>
    <message>
        <source>%1 takes its place</source>
        <extracomment>%1 is the visible part of another key</extracomment>
        <translation>%1 tritt an seine Stelle</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>Anstelle von %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyScopes</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many scopes a key has of all that there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeySecrets</name>
    <message>
        <source>Two secrets work</source>
        <translation>Zwei Geheimnisse gelten</translation>
    </message>
    <message>
        <source>Old one: %1 more</source>
        <extracomment>%1 is how long a secret still works, as &quot;22 hours and 41 minutes&quot;</extracomment>
        <translation>Altes: noch %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
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
        <translation>Altes: bis das neue bestätigt oder benutzt wird, danach noch für seine Frist.</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>The last use of the older of two secrets</extracomment>
        <translation>Altes</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The last use of the newer of two secrets</extracomment>
        <translation>Neues</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyTableView</name>
    <message>
        <source>Keys</source>
        <extracomment>What a screen reader calls the table of keys</extracomment>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysFooter</name>
    <message>
        <source>Times in %1</source>
        <extracomment>%1 is a time zone, as &quot;Europe/Berlin&quot;</extracomment>
        <translation>Zeitzone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <extracomment>Below the table: %1 keys are shown of all there are</extracomment>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) shown</source>
        <translation>
            <numerusform>%1 von %Ln Schlüssel angezeigt</numerusform>
            <numerusform>%1 von %Ln Schlüsseln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>Below the table: %1 is &quot;13 of 42 keys shown&quot;</extracomment>
        <translation>
            <numerusform>%1, %n ausgewählt</numerusform>
            <numerusform>%1, %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading keys, %1 of %2</source>
        <extracomment>Below the table while keys come in: %1 of %2</extracomment>
        <translation>Schlüssel werden gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>Reading keys, %1 so far</source>
        <translation>Schlüssel werden gelesen, bisher %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysHeading</name>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The switch between environments: keys of all of them</extracomment>
        <translation>Alle</translation>
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
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 key…</source>
        <translation>Schlüssel erstellen (%1)…</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>What a screen reader calls the switch between keys of this workspace and of the whole service</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Create %1…</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;system key&quot;</extracomment>
        <translation>%1 erstellen…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Make one key per application, so that each can be rotated alone. Start with a test key.</source>
        <translation>Erstellen Sie je Anwendung einen Schlüssel, damit sich jeder einzeln erneuern lässt. Beginnen Sie mit einem Testschlüssel.</translation>
    </message>
    <message>
        <source>Show ended keys</source>
        <translation>Beendete Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>No key matches</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Kein Schlüssel gefunden</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>Kein Schlüssel passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n ended key(s) match, but ended keys are hidden.</source>
        <translation>
            <numerusform>%n beendeter Schlüssel passt, aber beendete Schlüssel sind ausgeblendet.</numerusform>
            <numerusform>%n beendete Schlüssel passen, aber beendete Schlüssel sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>They show as they come in.</source>
        <translation>Sie erscheinen, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>Suchen Sie mit weniger Angaben.</translation>
    </message>
    <message>
        <source>Choose another %1, or search for less.</source>
        <extracomment>%1 is how this service calls environments, as &quot;mode&quot;</extracomment>
        <translation>Wählen Sie unter „%1“ etwas anderes, oder suchen Sie mit weniger Angaben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysSearch</name>
    <message>
        <source>Search by name, prefix, owner or scope</source>
        <translation>Nach Name, Präfix, Zuständigkeit oder Berechtigung suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>A filter of the table of keys, after which come keys like: last used 104 days ago</extracomment>
        <translation>Seit 90 Tagen unbenutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Läuft binnen 30 Tagen ab</translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>A filter of the table of keys: nobody has confirmed that they hold the secret</extracomment>
        <translation>Geheimnis nicht bestätigt</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>In Erneuerung</translation>
    </message>
    <message>
        <source>Show revoked and expired keys</source>
        <translation>Widerrufene und abgelaufene Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::LeaverNote</name>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date</extracomment>
        <translation>%1 ist am %2 ausgeschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still name(s) %1 as owner.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n Schlüssel nennt noch %1 als zuständig.</numerusform>
            <numerusform>%n Schlüssel nennen noch %1 als zuständig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Pass it on by a way that only they read. Whoever has it can use it, once.</source>
        <translation>Geben Sie ihn so weiter, dass nur diese Person ihn liest. Wer ihn hat, kann ihn benutzen, einmal.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copy the link first: it is shown this once.</source>
        <translation>Kopieren Sie zuerst den Link: Er wird nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>Nobody has copied the link</source>
        <translation>Niemand hat den Link kopiert</translation>
    </message>
    <message>
        <source>It can&apos;t be shown again. You can make a new one at any time.</source>
        <translation>Er kann nicht erneut angezeigt werden. Sie können jederzeit einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne ihn schließen</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockNow</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Gesperrt um %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <extracomment>Keep it short: it stands between two other buttons.</extracomment>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Nothing is shown until you are back.</source>
        <translation>Bis Sie zurück sind, wird nichts angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is shown until you are back; %n rotation(s) go on.</source>
        <translation>
            <numerusform>Bis Sie zurück sind, wird nichts angezeigt; %n Erneuerung läuft weiter.</numerusform>
            <numerusform>Bis Sie zurück sind, wird nichts angezeigt; %n Erneuerungen laufen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without input.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Eingabe.</numerusform>
            <numerusform>Nach %n Minuten ohne Eingabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer slept, or its screen was locked.</source>
        <translation>Der Computer war im Ruhezustand, oder sein Bildschirm war gesperrt.</translation>
    </message>
    <message>
        <source>Unlocking needs the service, which doesn&apos;t answer.</source>
        <translation>Das Entsperren braucht den Dienst, und der antwortet nicht.</translation>
    </message>
    <message>
        <source>It is asked again by itself. What runs goes on.</source>
        <translation>Er wird von selbst wieder gefragt. Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Passwort verwenden</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close and stop the local service?</source>
        <translation>Schließen und den lokalen Dienst beenden?</translation>
    </message>
    <message>
        <source>Keys of this service were used today. While Chatelaine is closed it doesn&apos;t answer, and calls that ask it are refused.</source>
        <translation>Schlüssel dieses Dienstes wurden heute benutzt. Solange Chatelaine geschlossen ist, antwortet er nicht, und Aufrufe, die ihn benötigen, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Your access to %1 has ended</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>Ihr Zugriff auf %1 ist beendet</translation>
    </message>
    <message>
        <source>You were removed or suspended there. Its keys work as they did; ask one of its owners if that surprises you.</source>
        <translation>Sie wurden dort entfernt oder gesperrt. Die Schlüssel dort funktionieren wie zuvor; fragen Sie einen der Inhaber, falls Sie das überrascht.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberDelegate</name>
    <message>
        <source>Invited</source>
        <extracomment>Below a member&apos;s name: asked to join, has not yet</extracomment>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Below a member&apos;s name: may not sign in at the moment</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Below a member&apos;s name: no longer of the team</extracomment>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>%1 is &quot;8 keys&quot;; the member is the person who reads this</extracomment>
        <translation>%1, Sie</translation>
    </message>
    <message>
        <source>Two-factor is off</source>
        <extracomment>Below a member&apos;s name: their sign-in asks for no code</extracomment>
        <translation>Zwei-Faktor ist aus</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberQuestions</name>
    <message>
        <source>Suspend %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>They are signed out of this workspace at once and can&apos;t sign in to it until you resume them. Keys they own work on, and every secret they have seen, too.</source>
        <translation>Diese Person wird sofort von diesem Arbeitsbereich abgemeldet und kann sich nicht mehr anmelden, bis Sie sie entsperren. Schlüssel, für die sie zuständig ist, gelten weiter, ebenso jedes Geheimnis, das sie gesehen hat.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Make a password link for %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Passwort-Link für %1 erstellen?</translation>
    </message>
    <message>
        <source>For somebody who forgot their password. With the link they set a new one, once; then they are signed out everywhere. Their old password works until they do. Make sure that it is them who asks.</source>
        <translation>Für jemanden, der das Passwort vergessen hat. Mit dem Link setzt diese Person einmal ein neues; dann wird sie überall abgemeldet. Bis dahin gilt das alte Passwort. Vergewissern Sie sich, dass wirklich sie darum bittet.</translation>
    </message>
    <message>
        <source>Make link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Einladung an %1 zurückziehen?</translation>
    </message>
    <message>
        <source>The link stops working at once. You can invite them again with a new one.</source>
        <translation>Der Link gilt sofort nicht mehr. Sie können mit einem neuen erneut einladen.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Einladung zurückziehen</translation>
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
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many keys name a member as owner</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <extracomment>Title of a column: whether a member&apos;s sign-in asks for a code, too</extracomment>
        <translation>Zwei-Faktor</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: since when somebody is a member, invited, suspended or gone</extracomment>
        <translation>Seit</translation>
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
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invited, %1 left</source>
        <extracomment>The state of an invitation; %1 is how long its link still works, as &quot;6 d&quot;</extracomment>
        <translation>Eingeladen, noch %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a member: all is as usual</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>The state of a member whose keys are being decided about</extracomment>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>The state of a member who may not sign in at the moment</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The state of somebody who is no longer a member</extracomment>
        <translation>Ausgeschieden</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersHeading</name>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>More for this member</source>
        <translation>Mehr für dieses Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPage</name>
    <message>
        <source>Members</source>
        <extracomment>What a screen reader calls the table of members</extracomment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Names and e-mail addresses are searched.</source>
        <translation>Durchsucht werden Namen und E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Mitglieder werden gelesen</translation>
    </message>
</context>
<context>
    <name>chatelaine::MoveKey</name>
    <message>
        <source>It doesn&apos;t apply to a key in this state: %1.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Disabled&quot;</extracomment>
        <translation>Auf einen Schlüssel in diesem Zustand ist das nicht anwendbar: %1.</translation>
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
        <translation>Neues Passwort setzen</translation>
    </message>
    <message>
        <source>Link for a new password</source>
        <translation>Link für ein neues Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>An owner of your workspace makes the link. It works once, and ends every session of yours.</source>
        <translation>Ein Inhaber Ihres Arbeitsbereichs erstellt den Link. Er gilt einmal und beendet alle Ihre Sitzungen.</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Fügen Sie ihn hier ein. Er erscheint als Punkte, denn wer ihn liest, könnte ihn benutzen.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>This is no link for a new password. It begins with https:// and has #password= in it.</source>
        <translation>Das ist kein Link für ein neues Passwort. Ein solcher beginnt mit https:// und enthält #password=.</translation>
    </message>
    <message>
        <source>This link is for another service, %1. Choose that one first.</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Dieser Link gilt für einen anderen Dienst, %1. Wählen Sie zuerst diesen aus.</translation>
    </message>
    <message>
        <source>This link was used, or has ended. Ask for another one.</source>
        <translation>Dieser Link wurde benutzt oder ist abgelaufen. Bitten Sie um einen neuen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeBoard</name>
    <message>
        <source>It isn&apos;t known whether “%1” was created.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Es ist nicht bekannt, ob „%1“ erstellt wurde.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the change of “%1” happened.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Es ist nicht bekannt, ob „%1“ geändert wurde.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Beim Dienst nachfragen</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Offline seit %1.</translation>
    </message>
    <message>
        <source>You see the keys as they were then. Changes are paused.</source>
        <translation>Sie sehen die Schlüssel auf dem damaligen Stand. Änderungen sind ausgesetzt.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Nobody has confirmed the secret of %1.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Niemand hat das Geheimnis von %1 bestätigt.</translation>
    </message>
    <message>
        <source>If it was lost, a new one can take its place.</source>
        <translation>Ging es verloren, kann ein neues an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Your sign-in ends with this window.</source>
        <translation>Ihre Anmeldung endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so it is kept in memory only.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund, daher bleibt sie nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The local service stopped and was started again.</source>
        <translation>Der lokale Dienst hatte sich beendet und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Calls were refused meanwhile.</source>
        <translation>Aufrufe wurden in der Zwischenzeit abgelehnt.</translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1 läuft %2 ab.</translation>
    </message>
    <message numerus="yes">
        <source>It made %Ln call(s) in 30 days.</source>
        <translation>
            <numerusform>%Ln Aufruf in 30 Tagen.</numerusform>
            <numerusform>%Ln Aufrufe in 30 Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingDialog</name>
    <message>
        <source>%1 leaves</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 scheidet aus</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später speichern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1 is a person&apos;s name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Suspended since %1. Signing in is off; every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Gesperrt seit %1. Das Anmelden ist gesperrt; jedes zuvor gesehene Geheimnis gilt noch.</translation>
    </message>
    <message>
        <source>Left on %1. Every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ausgeschieden am %1. Jedes zuvor gesehene Geheimnis gilt noch.</translation>
    </message>
    <message>
        <source>Still active. Saving or removing signs them out of this workspace at once; every secret seen before still works.</source>
        <translation>Noch aktiv. Speichern oder Entfernen meldet diese Person sofort von diesem Arbeitsbereich ab; jedes zuvor gesehene Geheimnis gilt noch.</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <extracomment>Heads a list of keys; %1 is a person&apos;s name</extracomment>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Owned by others, secret seen by %1</source>
        <translation>Andere zuständig, Geheimnis gesehen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): somebody must answer for them</source>
        <translation>
            <numerusform>%n Schlüssel: Jemand muss dafür einstehen</numerusform>
            <numerusform>%n Schlüssel: Jemand muss dafür einstehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): handing over doesn&apos;t help, a copy may exist</source>
        <translation>
            <numerusform>%n Schlüssel: Übergeben hilft nicht, es kann eine Kopie geben</numerusform>
            <numerusform>%n Schlüssel: Übergeben hilft nicht, es kann Kopien geben</numerusform>
        </translation>
    </message>
    <message>
        <source>When you finish: the membership ends, and a report lists every key with what was done. What the audit tells of them stays.</source>
        <translation>Wenn Sie abschließen: Die Mitgliedschaft endet, und ein Bericht führt jeden Schlüssel auf und was mit ihm geschah. Was das Protokoll davon berichtet, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invitation(s) they sent end(s), too.</source>
        <translation>
            <numerusform>Auch %n offene Einladung dieser Person endet.</numerusform>
            <numerusform>Auch %n offene Einladungen dieser Person enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keys to decide about</source>
        <extracomment>How far somebody is; %2 is the number of all keys</extracomment>
        <translation>Keine Schlüssel zu entscheiden</translation>
    </message>
    <message>
        <source>%1 of %2 keys decided</source>
        <translation>%1 von %2 Schlüsseln entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) wait(s) for a decision. You can leave and come back from Members.</source>
        <translation>
            <numerusform>%n Schlüssel wartet auf eine Entscheidung. Sie können gehen und über „Mitglieder“ zurückkommen.</numerusform>
            <numerusform>%n Schlüssel warten auf eine Entscheidung. Sie können gehen und über „Mitglieder“ zurückkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>Their membership has ended. This is what became of the keys; the audit keeps it, too.</source>
        <translation>Die Mitgliedschaft ist beendet. Das ist aus den Schlüsseln geworden; auch das Protokoll behält es.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingReport</name>
    <message>
        <source>There were no keys to decide about.</source>
        <translation>Es gab keine Schlüssel zu entscheiden.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingRow</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <extracomment>What a screen reader says of a time; %1 is &quot;3 min ago&quot;</extracomment>
        <translation>Zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <extracomment>What a screen reader calls a choice; %1 is a key&apos;s name</extracomment>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Somebody else owns it already, and a copy of the secret may exist.</source>
        <translation>Es ist schon jemand anders zuständig, und es kann eine Kopie des Geheimnisses geben.</translation>
    </message>
    <message>
        <source>Who takes %1</source>
        <extracomment>What a screen reader calls a list of people; %1 is a key&apos;s name</extracomment>
        <translation>Wer %1 übernimmt</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Jemanden wählen</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingWords</name>
    <message>
        <source>%1 has left</source>
        <extracomment>Title of a report; %1 is a person&apos;s name</extracomment>
        <translation>%1 ist ausgeschieden</translation>
    </message>
    <message>
        <source>%1 is asked to, when you finish.</source>
        <extracomment>What becomes of a key of somebody who leaves; %1 is the key&apos;s owner</extracomment>
        <translation>%1 wird darum gebeten, wenn Sie abschließen.</translation>
    </message>
    <message>
        <source>Still called. Stops when you finish.</source>
        <translation>Noch in Gebrauch. Endet, wenn Sie abschließen.</translation>
    </message>
    <message>
        <source>Nothing calls it. Stops when you finish.</source>
        <translation>Nicht in Gebrauch. Endet, wenn Sie abschließen.</translation>
    </message>
    <message>
        <source>Created by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Selbst erstellt am %1</translation>
    </message>
    <message>
        <source>Rotated by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Selbst erneuert am %1</translation>
    </message>
    <message>
        <source>Revealed by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Selbst angezeigt am %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Übergeben an %1</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Erneuerung erbeten</translation>
    </message>
    <message>
        <source>%1 is asked to rotate it</source>
        <translation>%1 soll ihn erneuern</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Titles of the columns of a report: a key&apos;s name, its id, what was done</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>chatelaine::OldKeyPlaces</name>
    <message>
        <source>The tick was not kept.</source>
        <translation>Das Häkchen wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>After you regenerate a key</source>
        <translation>Nach dem Neuerzeugen eines Schlüssels</translation>
    </message>
    <message>
        <source>Here is then what to look through for the old one. Nothing was regenerated yet.</source>
        <translation>Hier steht dann, was nach dem alten zu durchsuchen ist. Noch wurde nichts neu erzeugt.</translation>
    </message>
    <message>
        <source>Where the old key still lives: %1</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;Private key&quot;</extracomment>
        <translation>Wo der alte Schlüssel noch liegt: %1</translation>
    </message>
    <message>
        <source>It was regenerated %1. Ticks are kept with this rotation, for everybody.</source>
        <translation>Neu erzeugt %1. Häkchen bleiben bei dieser Erneuerung gespeichert, für alle.</translation>
    </message>
    <message>
        <source>Ticks are kept with this rotation, for everybody.</source>
        <translation>Häkchen bleiben bei dieser Erneuerung gespeichert, für alle.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How much of a checklist is done</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Nobody has called with it yet</source>
        <translation>Noch kein Aufruf damit</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>Nobody has tried it since</source>
        <translation>Seither hat ihn niemand versucht</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverlapDialog</name>
    <message>
        <source>Create a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>With the same scopes</source>
        <translation>Mit denselben Berechtigungen</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Anwendung aktualisieren</translation>
    </message>
    <message>
        <source>Both keys work</source>
        <translation>Beide Schlüssel gelten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Watch both keys</source>
        <translation>Beide Schlüssel beobachten</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Alten Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>When it has gone quiet</source>
        <translation>Sobald er verstummt ist</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Name des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Step 1 of 4</source>
        <translation>Schritt 1 von 4</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>The old key keeps working until you revoke it</source>
        <translation>Der alte Schlüssel gilt, bis Sie ihn widerrufen</translation>
    </message>
    <message>
        <source>It may keep the old one&apos;s name: the visible parts tell them apart.</source>
        <translation>Er darf den Namen des alten behalten: Die sichtbaren Teile unterscheiden beide.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>You see its secret next, once.</source>
        <translation>Als Nächstes sehen Sie sein Geheimnis, einmalig.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairAdvice</name>
    <message>
        <source>When to regenerate</source>
        <translation>Wann neu erzeugen</translation>
    </message>
    <message>
        <source>%1 revealed it since it was made.</source>
        <extracomment>%1 is one person&apos;s name or several</extracomment>
        <translation>Seit der Erstellung angezeigt von %1.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo er aufzubewahren ist</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairCard</name>
    <message>
        <source>Server side only</source>
        <translation>Nur auf dem Server</translation>
    </message>
    <message>
        <source>Client-side SDK only</source>
        <translation>Nur im Client-SDK</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Gesamtes System</translation>
    </message>
    <message>
        <source>Both ask you to sign in again, and both are written to the audit.</source>
        <translation>Beides verlangt eine erneute Anmeldung, und beides wird protokolliert.</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. Nobody can read it again.</source>
        <translation>Er wurde bei der Erstellung einmal angezeigt. Niemand kann ihn erneut lesen.</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <extracomment>There is no key of this kind and environment</extracomment>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch keiner vorhanden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairHeading</name>
    <message>
        <source>Only %1 regenerate them.</source>
        <extracomment>%1 is one role or several, as &quot;Owner and Admin&quot;</extracomment>
        <translation>Das Neuerzeugen ist %1 vorbehalten.</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1: this service has no other %2.</source>
        <extracomment>%1 is &quot;Every call is real money&quot;, %2 the service&apos;s word for an environment</extracomment>
        <translation>%1: Eine weitere Auswahl unter „%2“ hat dieser Dienst nicht.</translation>
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
        <translation>Der Dienst antwortet nicht. Änderungen sind bis dahin ausgesetzt.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this here. Roles shows whose does.</source>
        <translation>Ihre Rolle erlaubt das hier nicht. Unter „Rollen“ steht, welche es erlaubt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>In the context menu of a password field.</extracomment>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>chatelaine::PauseWebhook</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It is paused already. What happens meanwhile waits.</source>
        <translation>Er ist bereits pausiert. Was inzwischen geschieht, wartet.</translation>
    </message>
    <message>
        <source>It is not paused. Pause holds back what is sent.</source>
        <translation>Er ist nicht pausiert. Eine Pause hält zurück, was gesendet wird.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PeopleCommand</name>
    <message>
        <source>Nobody has come by this invitation yet. Withdraw it, or wait.</source>
        <translation>Über diese Einladung ist noch niemand beigetreten. Ziehen Sie sie zurück, oder warten Sie.</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Mitglieder“ ein Mitglied aus.</translation>
    </message>
    <message>
        <source>%1 has left. An invitation brings them back.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 ist ausgeschieden. Eine Einladung macht den Wiedereintritt möglich.</translation>
    </message>
    <message>
        <source>%1 is %2, above your own role.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role that stands above one&apos;s own</extracomment>
        <translation>%1 hat die Rolle „%2“, die über Ihrer eigenen steht.</translation>
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
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>chatelaine::PresetRow</name>
    <message>
        <source>Full access</source>
        <translation>Vollzugriff</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>The service wants to know who is there before it does this. It then asks no more for five minutes.</source>
        <translation>Der Dienst will zuerst wissen, wer da ist. Danach fragt er fünf Minuten lang nicht mehr.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms who somebody is and lets the request go on.</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Code verwenden</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofField</name>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht Ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCode</name>
    <message>
        <source>QR code for your authenticator. The key below says the same as text.</source>
        <translation>QR-Code für Ihren Authenticator. Der Schlüssel darunter sagt dasselbe als Text.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoveryCodesDialog</name>
    <message>
        <source>Save your recovery codes</source>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>Without your authenticator, one of them signs you in; each works once. This is the only time you can see them.</source>
        <translation>Ohne Ihren Authenticator melden Sie sich mit einem davon an; jeder gilt einmal. Sie sehen sie nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Save the recovery codes to a file</source>
        <translation>Wiederherstellungscodes in einer Datei speichern</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Gespeichert in %1. Nur Sie dürfen die Datei lesen.</translation>
    </message>
    <message>
        <source>I have saved them</source>
        <translation>Ich habe sie gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Say first that you have saved the codes.</source>
        <translation>Bestätigen Sie zuerst, dass Sie die Codes gespeichert haben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalAnswer</name>
    <message numerus="yes">
        <source>%1 can mean %n things here</source>
        <extracomment>%1 is a status as 401, %n how many things it can mean</extracomment>
        <translation>
            <numerusform>%1 kann hier %n Bedeutung haben</numerusform>
            <numerusform>%1 kann hier %n Bedeutungen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer itself tells which: the word at the end of its type, and its header Chatelaine-Cause, is the one in the right column. Its request id tells it too.</source>
        <translation>Die Antwort selbst sagt, welche: Das Wort am Ende ihres Typs und ihr Header Chatelaine-Cause nennen das in der rechten Spalte. Auch ihre Anfrage-ID verrät es.</translation>
    </message>
    <message>
        <source>%1 is no refusal of a key</source>
        <extracomment>%1 is a status as 404</extracomment>
        <translation>%1 ist keine Ablehnung eines Schlüssels</translation>
    </message>
    <message>
        <source>A refused key is answered with another status. Ask whoever runs the API.</source>
        <translation>Ein abgelehnter Schlüssel wird mit einem anderen Status beantwortet. Fragen Sie beim Betreiber der API nach.</translation>
    </message>
    <message>
        <source>The service&apos;s rules don&apos;t list this cause, so there is no advice for it.</source>
        <translation>Das Regelwerk des Dienstes führt diese Ursache nicht auf, daher gibt es keinen Rat dazu.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When a call was refused: %1 is &quot;40 seconds ago&quot;, %2 the moment on this computer&apos;s clock, %3 the city of its time zone, %4 the moment in UTC</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Nötig ist</translation>
    </message>
    <message>
        <source>Show this key</source>
        <translation>Diesen Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>This key is no longer in the list.</source>
        <translation>Dieser Schlüssel steht nicht mehr in der Liste.</translation>
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
        <translation>Warum wurde ein Aufruf abgelehnt?</translation>
    </message>
    <message>
        <source>Paste what the caller got: a status, the whole answer, or its request id.</source>
        <translation>Fügen Sie ein, was die aufrufende Seite erhielt: einen Status, die ganze Antwort oder ihre Anfrage-ID.</translation>
    </message>
    <message>
        <source>There is a key&apos;s secret in this</source>
        <translation>Darin steht das Geheimnis eines Schlüssels</translation>
    </message>
    <message>
        <source>It was masked before it got here, and is neither sent nor stored. If it was shared like this, rotate its key.</source>
        <translation>Es wurde vor der Ankunft hier unkenntlich gemacht und wird weder gesendet noch gespeichert. Falls es so weitergegeben wurde, erneuern Sie seinen Schlüssel.</translation>
    </message>
    <message>
        <source>It is read here. Only a request id is sent, to look the call up.</source>
        <translation>Es wird hier gelesen. Gesendet wird nur eine Anfrage-ID, um den Aufruf nachzuschlagen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the caller got</source>
        <translation>Was die aufrufende Seite erhielt</translation>
    </message>
    <message>
        <source>The service knows nothing of this request</source>
        <translation>Der Dienst weiß nichts von dieser Anfrage</translation>
    </message>
    <message>
        <source>It was not refused here, belongs to another workspace, or is too long ago.</source>
        <translation>Sie wurde hier nicht abgelehnt, gehört zu einem anderen Arbeitsbereich oder liegt zu lange zurück.</translation>
    </message>
    <message>
        <source>Looking the call up</source>
        <translation>Der Aufruf wird nachgeschlagen</translation>
    </message>
    <message>
        <source>The answer says why, and the request id finds the call again</source>
        <translation>Die Antwort sagt, warum, und über die Anfrage-ID lässt sich der Aufruf wiederfinden</translation>
    </message>
    <message>
        <source>The caller&apos;s log has both; the id begins with req_.</source>
        <translation>Beides steht im Protokoll der aufrufenden Seite; die ID beginnt mit req_.</translation>
    </message>
    <message>
        <source>Nothing in this says why</source>
        <translation>Nichts hierin sagt, warum</translation>
    </message>
    <message>
        <source>Look for a status as 401, the body of the answer, or an id that begins with req_.</source>
        <translation>Suchen Sie nach einem Status wie 401, dem Inhalt der Antwort oder einer ID, die mit req_ beginnt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateBox</name>
    <message>
        <source>Regenerate…</source>
        <translation>Neu erzeugen…</translation>
    </message>
    <message>
        <source>If you regenerate it</source>
        <translation>Wenn Sie ihn neu erzeugen</translation>
    </message>
    <message>
        <source>Today it is called from %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>Heute wird er von %1 benutzt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Reload</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveMember</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another %1.</source>
        <translation>Niemand entfernt sich selbst. Bitten Sie jemand anderen mit der Rolle „%1“.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be removed: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Wer allein die Rolle „%1“ hat, kann nicht entfernt werden: Geben Sie sie zuerst noch jemandem.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveWebhook</name>
    <message>
        <source>Remove endpoint…</source>
        <translation>Endpunkt entfernen…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReplaceWebhookSecret</name>
    <message>
        <source>Replace signing secret…</source>
        <translation>Signaturgeheimnis ersetzen…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RequestId</name>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Before the id of a request</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResetPassword</name>
    <message>
        <source>Make a password link…</source>
        <translation>Passwort-Link erstellen…</translation>
    </message>
    <message>
        <source>You change your own password in Settings.</source>
        <translation>Ihr eigenes Passwort ändern Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>They are suspended and can&apos;t sign in. Resume them first.</source>
        <translation>Diese Person ist gesperrt und kann sich nicht anmelden. Entsperren Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResolveSecret</name>
    <message>
        <source>Confirm new secret…</source>
        <translation>Neues Geheimnis bestätigen…</translation>
    </message>
    <message>
        <source>Nothing is open: somebody has confirmed its secret.</source>
        <translation>Nichts ist offen: Das Geheimnis wurde bereits bestätigt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealDialog</name>
    <message>
        <source>%1. You can reveal it again after a fresh sign-in.</source>
        <translation>%1. Nach erneuter Anmeldung können Sie ihn wieder anzeigen.</translation>
    </message>
    <message>
        <source>%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.</source>
        <translation>%1. Sie sehen das Geheimnis nur dieses eine Mal: Weder Chatelaine noch der Dienst kann es erneut anzeigen.</translation>
    </message>
    <message>
        <source>Your new secret is ready</source>
        <translation>Ihr neues Geheimnis ist bereit</translation>
    </message>
    <message>
        <source>Your new key is ready</source>
        <translation>Ihr neuer Schlüssel ist bereit</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>Ich habe das Geheimnis an einem sicheren Ort gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Bestätigen Sie zuerst, dass Sie das Geheimnis gespeichert haben.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Niemand hat bestätigt, dass das Geheimnis gespeichert ist</translation>
    </message>
    <message>
        <source>Discard drops the new secret; the one before it goes on working.</source>
        <translation>„Verwerfen“ verwirft das neue Geheimnis; das vorherige gilt weiter.</translation>
    </message>
    <message>
        <source>Discard revokes the new key at once. Without its secret nobody could use it.</source>
        <translation>„Verwerfen“ widerruft den neuen Schlüssel sofort. Ohne sein Geheimnis könnte ihn niemand benutzen.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Neues Geheimnis verwerfen</translation>
    </message>
    <message>
        <source>Discard the key</source>
        <translation>Schlüssel verwerfen</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Gespeichert in %1. Nur Sie dürfen die Datei lesen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Tested: the service accepted this key.</source>
        <translation>Getestet: Der Dienst hat diesen Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>Tested: the service refused this key.</source>
        <translation>Getestet: Der Dienst hat diesen Schlüssel abgelehnt.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealKey</name>
    <message>
        <source>Reveal…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Copy secret…</source>
        <translation>Geheimnis kopieren…</translation>
    </message>
    <message>
        <source>The service can&apos;t show the secret of this key again.</source>
        <translation>Der Dienst kann das Geheimnis dieses Schlüssels nicht erneut anzeigen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealedDialog</name>
    <message>
        <source>The secret of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Das Geheimnis von %1</translation>
    </message>
    <message>
        <source>The audit keeps that you looked.</source>
        <translation>Das Protokoll hält fest, dass Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeDialog</name>
    <message>
        <source>is no longer a member</source>
        <translation>ist kein Mitglied mehr</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>It stops at once and for good. A revoked key can&apos;t be reinstated.</source>
        <translation>Er endet sofort und endgültig. Ein widerrufener Schlüssel lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>Stattdessen erneuern…</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Other keys of this environment cover all of its scopes.</source>
        <translation>Andere Schlüssel dieser Umgebung decken alle seine Berechtigungen ab.</translation>
    </message>
    <message>
        <source>No other key of this environment covers %1.</source>
        <translation>Kein anderer Schlüssel dieser Umgebung deckt %1 ab.</translation>
    </message>
    <message numerus="yes">
        <source>No other key of this environment covers %1 and %n more.</source>
        <translation>
            <numerusform>Kein anderer Schlüssel dieser Umgebung deckt %1 und %n weitere Berechtigung ab.</numerusform>
            <numerusform>Kein anderer Schlüssel dieser Umgebung deckt %1 und %n weitere Berechtigungen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the key to confirm</source>
        <translation>Geben Sie zur Bestätigung den Namen des Schlüssels ein</translation>
    </message>
    <message numerus="yes">
        <source>It was used in the last %n days.</source>
        <translation>
            <numerusform>Er wurde am letzten %n Tag benutzt.</numerusform>
            <numerusform>Er wurde in den letzten %n Tagen benutzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeKey</name>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>It has ended already; nothing works with it.</source>
        <translation>Er ist bereits beendet; nichts läuft mehr mit ihm.</translation>
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
        <translation>Rolle von %1 ändern</translation>
    </message>
    <message>
        <source>Now %1. The new role holds at once, wherever they are signed in.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Jetzt %1. Die neue Rolle gilt sofort, in jeder laufenden Sitzung dieser Person.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>%1 may from now on</source>
        <extracomment>Above a list of what somebody may do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1 darf künftig</translation>
    </message>
    <message>
        <source>%1 may no longer</source>
        <extracomment>Above a list of what somebody may no longer do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1 darf nicht mehr</translation>
    </message>
    <message>
        <source>Choose another role to continue.</source>
        <translation>Wählen Sie eine andere Rolle, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleTableModel</name>
    <message>
        <source>No</source>
        <extracomment>A role may not do this</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A role may do this</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>A role may do this to the keys that name its holder as owner</extracomment>
        <translation>Eigene Schlüssel</translation>
    </message>
    <message>
        <source>Up to own role</source>
        <extracomment>A role may do this to members up to its own rank</extracomment>
        <translation>Bis zur eigenen Rolle</translation>
    </message>
    <message>
        <source>Own actions</source>
        <extracomment>A role may see what its holder did</extracomment>
        <translation>Eigene Aktionen</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A role may do this where no real money moves</extracomment>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a column: what a role may do</extracomment>
        <translation>Recht</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleWords</name>
    <message>
        <source>own keys only</source>
        <extracomment>A limit of what a role may do: only to keys that name its holder as owner</extracomment>
        <translation>nur eigene Schlüssel</translation>
    </message>
    <message>
        <source>up to their own role</source>
        <extracomment>A limit of what a role may do: only to members whose role is not higher</extracomment>
        <translation>bis zur eigenen Rolle</translation>
    </message>
    <message>
        <source>own actions only</source>
        <extracomment>A limit of what a role may do: sees only what its holder did</extracomment>
        <translation>nur eigene Aktionen</translation>
    </message>
    <message>
        <source>where no real money moves</source>
        <extracomment>A limit of what a role may do</extracomment>
        <translation>wo kein echtes Geld bewegt wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is something a role may do, %2 what limits it, as &quot;own keys only&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give keys the scopes %1</source>
        <extracomment>Something a role may do; %1 is a list of scopes</extracomment>
        <translation>Schlüsseln die Berechtigungen %1 geben</translation>
    </message>
</context>
<context>
    <name>chatelaine::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The service enforces these.</source>
        <translation>Der Dienst setzt sie durch.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 erneuern</translation>
    </message>
    <message>
        <source>Regenerate %1?</source>
        <translation>%1 neu erzeugen?</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateKey</name>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.</source>
        <translation>Niemand hat sein neuestes Geheimnis bestätigt. Bestätigen oder verwerfen Sie es zuerst, oder stellen Sie es neu aus.</translation>
    </message>
    <message>
        <source>It has two secrets until the older one ends. Rotate it again after that.</source>
        <translation>Er hat zwei Geheimnisse, bis das ältere endet. Erneuern Sie ihn erst danach wieder.</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Neu erzeugen…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Rotation</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>When and from where a call came: %1 is &quot;3 minutes ago&quot;, %2 an address</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;</extracomment>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t confirmed</source>
        <translation>Sein Geheimnis ist nicht bestätigt</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Anwendung aktualisieren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Waiting for the first call</source>
        <translation>Wartet auf den ersten Aufruf</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>Der neue Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Alten Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>It has gone quiet</source>
        <translation>Er ist verstummt</translation>
    </message>
    <message>
        <source>After an hour of quiet</source>
        <translation>Nach einer Stunde Ruhe</translation>
    </message>
    <message>
        <source>The new key is called</source>
        <translation>Der neue Schlüssel wird benutzt</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <extracomment>%1 and %2 are numbers of items of a checklist</extracomment>
        <translation>%1 von %2 abgehakt</translation>
    </message>
    <message>
        <source>Put the new key in place</source>
        <translation>Neuen Schlüssel einsetzen</translation>
    </message>
    <message>
        <source>Both keys work until you revoke one.</source>
        <translation>Beide Schlüssel gelten, bis Sie einen widerrufen.</translation>
    </message>
    <message>
        <source>Nobody has said that the new secret is saved</source>
        <translation>Niemand hat bestätigt, dass das neue Geheimnis gespeichert ist</translation>
    </message>
    <message>
        <source>Confirm it, or have another one made. The old key goes on working meanwhile.</source>
        <translation>Bestätigen Sie es, oder lassen Sie ein anderes erstellen. Der alte Schlüssel gilt inzwischen weiter.</translation>
    </message>
    <message>
        <source>Put the new key where the old one is</source>
        <translation>Neuen Schlüssel dort einsetzen, wo der alte ist</translation>
    </message>
    <message>
        <source>No call has come with the new key yet.</source>
        <translation>Mit dem neuen Schlüssel kam noch kein Aufruf.</translation>
    </message>
    <message>
        <source>Waiting for the first call with the new key</source>
        <translation>Wartet auf den ersten Aufruf mit dem neuen Schlüssel</translation>
    </message>
    <message>
        <source>It shows here as soon as the service sees it.</source>
        <translation>Er erscheint hier, sobald der Dienst ihn sieht.</translation>
    </message>
    <message>
        <source>The new key works, and the old one is still in use</source>
        <translation>Der neue Schlüssel funktioniert, und der alte ist noch in Gebrauch</translation>
    </message>
    <message>
        <source>Nobody uses the old key any more</source>
        <translation>Niemand benutzt mehr den alten Schlüssel</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell when the old key was called.</source>
        <translation>Der Dienst teilt nicht mit, wann der alte Schlüssel benutzt wurde.</translation>
    </message>
    <message>
        <source>The old key was never called.</source>
        <translation>Der alte Schlüssel wurde nie benutzt.</translation>
    </message>
    <message>
        <source>The last call with the old key: %1.</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.0.0.4&quot;</extracomment>
        <translation>Der letzte Aufruf mit dem alten Schlüssel: %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the old key may go</source>
        <translation>Es ist nicht bekannt, ob der alte Schlüssel wegkann</translation>
    </message>
    <message>
        <source>Ask who runs the application.</source>
        <translation>Fragen Sie beim Betreiber der Anwendung nach.</translation>
    </message>
    <message>
        <source>Not yet safe to revoke</source>
        <translation>Widerruf noch nicht sicher</translation>
    </message>
    <message>
        <source>Whoever calls with the old key would be refused. It is safe after an hour without a call.</source>
        <translation>Wer mit dem alten Schlüssel aufruft, würde abgelehnt. Sicher ist es nach einer Stunde ohne Aufruf.</translation>
    </message>
    <message>
        <source>The old key is quiet, but nobody uses the new one yet</source>
        <translation>Der alte Schlüssel ist verstummt, aber noch niemand benutzt den neuen</translation>
    </message>
    <message>
        <source>Somebody may simply not be calling at the moment.</source>
        <translation>Vielleicht ruft gerade einfach niemand auf.</translation>
    </message>
    <message>
        <source>Quiet for an hour, but it was quiet for longer before</source>
        <translation>Seit einer Stunde still, aber früher gab es längere Pausen</translation>
    </message>
    <message>
        <source>In 30 days its longest silence was %1. Who calls that seldom may still have the old key.</source>
        <extracomment>%1 is a span of time, as &quot;2 days&quot;</extracomment>
        <translation>Längste Pause in 30 Tagen: %1. Wer so selten aufruft, hat womöglich noch den alten Schlüssel.</translation>
    </message>
    <message>
        <source>Safe to revoke</source>
        <translation>Kann sicher widerrufen werden</translation>
    </message>
    <message>
        <source>The old key has been quiet for %1, and the new one is called.</source>
        <extracomment>%1 is a span of time, as &quot;2 hours&quot;</extracomment>
        <translation>Pause beim alten Schlüssel: %1. Der neue wird benutzt.</translation>
    </message>
    <message>
        <source>The old key was never called, and the new one is.</source>
        <translation>Der alte Schlüssel wurde nie benutzt, der neue wird es.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationBody</name>
    <message>
        <source>Quiet</source>
        <translation>Verstummt</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Noch in Gebrauch</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Gebrauch unbekannt</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Everybody in this workspace sees these ticks.</source>
        <translation>Alle in diesem Arbeitsbereich sehen diese Häkchen.</translation>
    </message>
    <message>
        <source>In the application</source>
        <translation>In der Anwendung</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t rotate this key.</source>
        <translation>Ihre Rolle erneuert diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t told the ticks yet.</source>
        <translation>Der Dienst hat die Häkchen noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationPage</name>
    <message>
        <source>You can leave this page. The rotation stays open.</source>
        <translation>Sie können diese Seite verlassen. Die Erneuerung bleibt offen.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 erneuern</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;, %2 a person&apos;s name</extracomment>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Begonnen %1 von %2</translation>
    </message>
    <message>
        <source>Confirm new secret…</source>
        <translation>Neues Geheimnis bestätigen…</translation>
    </message>
    <message>
        <source>Revoke old key…</source>
        <translation>Alten Schlüssel widerrufen…</translation>
    </message>
    <message>
        <source>Revoke old key anyway…</source>
        <translation>Alten Schlüssel trotzdem widerrufen…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>No rotation is open</source>
        <translation>Keine Erneuerung offen</translation>
    </message>
    <message>
        <source>Rotate a key, and its way is shown here until the old key is revoked.</source>
        <translation>Erneuern Sie einen Schlüssel; sein Weg wird hier gezeigt, bis der alte Schlüssel widerrufen ist.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>The rotation has ended</source>
        <translation>Die Erneuerung ist beendet</translation>
    </message>
    <message>
        <source>One of its keys was deleted.</source>
        <translation>Einer ihrer Schlüssel wurde gelöscht.</translation>
    </message>
    <message>
        <source>The rotation is finished</source>
        <translation>Die Erneuerung ist abgeschlossen</translation>
    </message>
    <message>
        <source>The old key has ended. Only the new one works.</source>
        <translation>Der alte Schlüssel ist beendet. Nur der neue gilt.</translation>
    </message>
    <message>
        <source>%1 revoked the old key. Only the new one works.</source>
        <translation>%1 hat den alten Schlüssel widerrufen. Nur der neue gilt.</translation>
    </message>
    <message>
        <source>The rotation has ended without a new key</source>
        <translation>Die Erneuerung ist ohne neuen Schlüssel beendet</translation>
    </message>
    <message>
        <source>The new key has ended. The old one goes on working.</source>
        <translation>Der neue Schlüssel ist beendet. Der alte gilt weiter.</translation>
    </message>
    <message>
        <source>%1 ended the new key. The old one goes on working.</source>
        <translation>%1 hat den neuen Schlüssel beendet. Der alte gilt weiter.</translation>
    </message>
    <message>
        <source>Show the new key</source>
        <translation>Neuen Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show the old key</source>
        <translation>Alten Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show what is still open</source>
        <translation>Noch Offenes anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationSide</name>
    <message>
        <source>Open rotations</source>
        <translation>Offene Erneuerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are open</source>
        <translation>
            <numerusform>%n Erneuerung ist offen</numerusform>
            <numerusform>%n Erneuerungen sind offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeChoiceModel</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two scopes of a group</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
Ihre Rolle darf dies keinem Schlüssel geben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeDiff</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing yet. The key stays as it is.</source>
        <translation>Noch nichts. Der Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The key can do this from the next request on. Its secret stays the same.</source>
        <translation>Ab der nächsten Anfrage darf der Schlüssel das. Sein Geheimnis bleibt dasselbe.</translation>
    </message>
    <message>
        <source>Calls that use what is taken away are refused from the next request on. Its secret stays the same.</source>
        <translation>Aufrufe, die das Weggenommene benutzen, werden ab der nächsten Anfrage abgelehnt. Das Geheimnis bleibt dasselbe.</translation>
    </message>
    <message>
        <source>Added: %1. %2</source>
        <extracomment>Spoken for a line with a plus: %1 is a scope, %2 what it allows</extracomment>
        <translation>Hinzugefügt: %1. %2</translation>
    </message>
    <message>
        <source>Taken away: %1. %2</source>
        <translation>Weggenommen: %1. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeHolders</name>
    <message>
        <source>Show them in Keys</source>
        <translation>Unter „Schlüssel“ anzeigen</translation>
    </message>
    <message>
        <source>Keys that hold this</source>
        <translation>Schlüssel mit dieser Berechtigung</translation>
    </message>
    <message>
        <source>Choose one to see which keys hold it.</source>
        <translation>Wählen Sie eine aus, um zu sehen, welche Schlüssel sie haben.</translation>
    </message>
    <message>
        <source>No key holds it</source>
        <translation>Kein Schlüssel hat sie</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold it</source>
        <translation>
            <numerusform>%n Schlüssel hat sie</numerusform>
            <numerusform>%n Schlüssel haben sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation>Berechtigung suchen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Find a %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>No scope matches “%1”.</source>
        <translation>Keine Berechtigung passt zu „%1“.</translation>
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
        <translation>Was sie erlaubt</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many usable keys hold a scope</extracomment>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesDialog</name>
    <message>
        <source>Edit %1 of %2</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;; %2 is a key&apos;s name</extracomment>
        <translation>%1 von %2 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Somebody else has changed this key meanwhile</source>
        <translation>Jemand anders hat diesen Schlüssel inzwischen geändert</translation>
    </message>
    <message>
        <source>What it may do is as you saw it. Nothing was overwritten; save again if you still want this.</source>
        <translation>Was er darf, ist noch so, wie Sie es sahen. Es wurde nichts überschrieben; speichern Sie erneut, falls Sie das noch möchten.</translation>
    </message>
    <message>
        <source>It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.</source>
        <translation>Er hat jetzt: %1. Es wurde nichts überschrieben. Ihre Auswahl bleibt erhalten und wird damit verglichen.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesPage</name>
    <message>
        <source>They can be changed on a key that exists.</source>
        <translation>Sie lassen sich an einem bestehenden Schlüssel ändern.</translation>
    </message>
    <message>
        <source>They are fixed when a key is made: another need, another key.</source>
        <translation>Sie stehen mit der Erstellung des Schlüssels fest: anderer Bedarf, anderer Schlüssel.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecondFactorDialog</name>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung einrichten</translation>
    </message>
    <message>
        <source>From then on signing in also asks for a code that your authenticator shows.</source>
        <translation>Danach verlangt die Anmeldung auch einen Code, den Ihr Authenticator anzeigt.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Scan this with the authenticator on your phone, or type the key into it.</source>
        <translation>Scannen Sie dies mit dem Authenticator auf Ihrem Telefon, oder geben Sie dort den Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Save the secret to a file</source>
        <translation>Geheimnis in einer Datei speichern</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>Secret, shown</source>
        <translation>Geheimnis, sichtbar</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Geheimnis, verborgen</translation>
    </message>
</context>
<context>
    <name>chatelaine::SendTestEvent</name>
    <message>
        <source>Send test event…</source>
        <translation>Testereignis senden…</translation>
    </message>
    <message>
        <source>Nothing is sent while it is paused. Resume it first.</source>
        <translation>Solange er pausiert ist, wird nichts gesendet. Setzen Sie ihn zuerst fort.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SessionsDialog</name>
    <message>
        <source>Sessions and devices</source>
        <translation>Sitzungen und Geräte</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Where you are signed in. What ends here is refused at its next request.</source>
        <translation>Wo Sie angemeldet sind. Was Sie hier beenden, wird bei der nächsten Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>Sie sind nirgends sonst angemeldet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The list can&apos;t be read now.</source>
        <translation>Die Liste kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 · signed in %2 · last seen %3</source>
        <extracomment>%1 is a network address, %2 a date and time, %3 as &quot;3 min ago&quot;</extracomment>
        <translation>%1 · angemeldet %2 · zuletzt gesehen %3</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Of a session in a list of them</extracomment>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Dort abmelden</translation>
    </message>
    <message>
        <source>Sign out on %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Auf %1 abmelden</translation>
    </message>
</context>
<context>
    <name>chatelaine::SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up this service</source>
        <translation>Diesen Dienst einrichten</translation>
    </message>
    <message>
        <source>It is empty. Whoever holds the code it printed becomes its first owner.</source>
        <translation>Er ist leer. Wer den ausgegebenen Code hat, wird sein erster Inhaber.</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>The service printed it once, when it started.</source>
        <translation>Der Dienst hat ihn beim Start einmalig ausgegeben.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>The profile whose keys this workspace holds.</source>
        <translation>Das Profil, dessen Schlüssel dieser Arbeitsbereich enthält.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Key service</source>
        <translation>Schlüsseldienst</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window: as the desktop&apos;s, light or dark.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No fades and no sliding panes.</source>
        <translation>Keine Überblendungen und keine gleitenden Bereiche.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Only what Chatelaine put there. Clipboard histories are asked to skip secrets.</source>
        <translation>Nur was Chatelaine dort abgelegt hat. Verläufe der Zwischenablage werden angehalten, Geheimnisse auszulassen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain</source>
        <translation>Ihre Sitzung wird im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>Your session is kept in memory only</source>
        <translation>Ihre Sitzung bleibt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>As %1. Without a keychain it would end with the window.</source>
        <translation>Als %1. Ohne Schlüsselbund würde sie mit dem Fenster enden.</translation>
    </message>
    <message>
        <source>As %1. No keychain answered, so it ends with the window.</source>
        <translation>Als %1. Kein Schlüsselbund hat geantwortet, daher endet sie mit dem Fenster.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen auswählen…</translation>
    </message>
    <message>
        <source>Running on %1, over HTTPS</source>
        <translation>Läuft auf %1, über HTTPS</translation>
    </message>
    <message>
        <source>Its certificate was made here and is trusted only here. It ends with this window.</source>
        <translation>Sein Zertifikat wurde hier erstellt und gilt nur hier als vertrauenswürdig. Der Dienst endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>Connected to %1, over HTTPS</source>
        <translation>Verbunden mit %1, über HTTPS</translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation>Chatelaine %1</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It sends no usage data.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Sie sendet keine Nutzungsdaten.</translation>
    </message>
    <message>
        <source>Lock and session</source>
        <translation>Sperre und Sitzung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
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
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen locks.</source>
        <translation>Auch wenn der Computer in den Ruhezustand geht oder sein Bildschirm gesperrt wird.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Shell</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the file dialog for rows of the audit, and for what was found wrong with it</extracomment>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Beweise sichern</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowDetails</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowPalette</name>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowRotation</name>
    <message>
        <source>Open rotation</source>
        <translation>Erneuerung öffnen</translation>
    </message>
    <message>
        <source>No rotation of this key is open.</source>
        <translation>Für diesen Schlüssel ist keine Erneuerung offen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>Der Dienst hat die Sitzung beendet. Was Sie gerade taten, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Closes the dialog without signing in; a notice stays.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <extracomment>Goes back to the choice between the local service and another one.</extracomment>
        <translation>Anderen Dienst auswählen…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a key service, %2 where it is: a host name, or &quot;on this computer&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>Der Dienst hat die Sitzung beendet. Ihr Arbeitsstand bleibt erhalten.</translation>
    </message>
    <message>
        <source>This is sample content</source>
        <translation>Dies sind Beispieldaten</translation>
    </message>
    <message>
        <source>Sign in with the sample account</source>
        <translation>Mit dem Beispielkonto anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>No workspace is open to you here.</source>
        <translation>Kein Arbeitsbereich steht Ihnen hier offen.</translation>
    </message>
    <message>
        <source>Ask an owner for an invitation, or sign in as somebody else.</source>
        <translation>Bitten Sie einen Inhaber um eine Einladung, oder melden Sie sich als jemand anders an.</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>Neues Passwort setzen…</translation>
    </message>
    <message>
        <source>With the link that an owner made for you.</source>
        <translation>Mit dem Link, den ein Inhaber für Sie erstellt hat.</translation>
    </message>
    <message>
        <source>Signs in when complete.</source>
        <extracomment>Of a code: the last digit sends it.</extracomment>
        <translation>Die letzte Ziffer meldet Sie an.</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>Ihr neues Passwort gilt.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Melden Sie sich damit an.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOut</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>chatelaine::SigningSecretDialog</name>
    <message>
        <source>Signing secret of %1</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Signaturgeheimnis von %1</translation>
    </message>
    <message>
        <source>Your endpoint checks with it that an event comes from here. This is the only time you can see it.</source>
        <translation>Ihr Endpunkt prüft damit, dass ein Ereignis von hier kommt. Sie sehen es nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Replace it later without a gap: both secrets sign for 24 hours.</source>
        <translation>Ersetzen Sie es später lückenlos: Beide Geheimnisse signieren 24 Stunden lang.</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>Ich habe das Geheimnis an einem sicheren Ort gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Bestätigen Sie zuerst, dass Sie das Geheimnis gespeichert haben.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Niemand hat bestätigt, dass das Geheimnis gespeichert ist</translation>
    </message>
    <message>
        <source>Without it your endpoint cannot tell our events from others. You can replace it by a new one at any time.</source>
        <translation>Ohne dieses kann Ihr Endpunkt unsere Ereignisse nicht von anderen unterscheiden. Sie können es jederzeit durch ein neues ersetzen.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne es schließen</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Gespeichert in %1. Nur Sie dürfen die Datei lesen.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Snippets</name>
    <message>
        <source>Put the secret into the snippet when it is copied</source>
        <translation>Geheimnis beim Kopieren in das Codebeispiel einsetzen</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>Sprache des Codebeispiels</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Codebeispiel</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Codebeispiel kopieren</translation>
    </message>
    <message>
        <source>&lt;paste the secret here&gt;</source>
        <translation>&lt;Geheimnis hier einfügen&gt;</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartingPage</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <translation>Anderen Dienst auswählen…</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>Schlüsseldienst wird gestartet</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Dienst wird abgefragt</translation>
    </message>
    <message>
        <source>The first start makes a certificate and sample keys; it takes a moment.</source>
        <translation>Beim ersten Start entstehen ein Zertifikat und Beispielschlüssel; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Waiting for its answer.</source>
        <translation>Die Antwort steht noch aus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusLight</name>
    <message>
        <source>Up to date, just now</source>
        <translation>Aktuell, gerade eben</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is a distance in time, as &quot;12 seconds ago&quot;</extracomment>
        <translation>Aktuell, Stand %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <extracomment>%1 is a distance in time, as &quot;3 minutes ago&quot;</extracomment>
        <translation>Offline, Stand %1</translation>
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
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuspendMember</name>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>They are not suspended.</source>
        <translation>Diese Person ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>They are suspended already.</source>
        <translation>Diese Person ist bereits gesperrt.</translation>
    </message>
    <message>
        <source>Nobody suspends themselves.</source>
        <translation>Niemand sperrt sich selbst.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be suspended: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Wer allein die Rolle „%1“ hat, kann nicht gesperrt werden: Geben Sie sie zuerst noch jemandem.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TeamDelegate</name>
    <message>
        <source>On</source>
        <extracomment>Whether somebody&apos;s sign-in asks for a code, too</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>A member&apos;s name in the list of members; it is who reads this</extracomment>
        <translation>%1, Sie</translation>
    </message>
</context>
<context>
    <name>chatelaine::TestEventDialog</name>
    <message>
        <source>Send test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>%1 gets an invented event, signed as any other and marked as a test. No key changes.</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>%1 erhält ein erfundenes Ereignis, signiert wie jedes andere und als Test gekennzeichnet. Kein Schlüssel ändert sich.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierBar</name>
    <message>
        <source>Create from a preset</source>
        <translation>Aus einer Vorlage erstellen</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierHints</name>
    <message>
        <source>%1 isn&apos;t a %2 here</source>
        <extracomment>%1 is the name of a scope that people try, as &quot;recurring:*&quot;, %2 the service&apos;s word for a scope</extracomment>
        <translation>%1 ist hier keine %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::Time</name>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two units of time</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>chatelaine::TryTimeline</name>
    <message>
        <source>at once</source>
        <extracomment>When the first try was made</extracomment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>How long after the try before; %1 is a span as &quot;5 minutes&quot;</extracomment>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When the next try comes</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When the next try comes; %1 is a span as &quot;3 hours and 41 minutes&quot;</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A try to come</extracomment>
        <translation>Nächster</translation>
    </message>
</context>
<context>
    <name>chatelaine::UnconfirmedDialog</name>
    <message>
        <source>Nobody has confirmed the secret of %1</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>Niemand hat das Geheimnis von %1 bestätigt</translation>
    </message>
    <message>
        <source>The service made it, but nobody has said that they saved it, and it can&apos;t be shown again.</source>
        <translation>Der Dienst hat es erstellt, aber niemand hat bestätigt, es gespeichert zu haben, und es kann nicht erneut angezeigt werden.</translation>
    </message>
    <message>
        <source>The old secret still works</source>
        <translation>Das alte Geheimnis gilt noch</translation>
    </message>
    <message>
        <source>A fresh secret replaces only the new one. Discarding it leaves the old one as it was.</source>
        <translation>Ein frisches Geheimnis ersetzt nur das neue. Wird es verworfen, bleibt das alte, wie es war.</translation>
    </message>
    <message>
        <source>The key works for whoever has the secret</source>
        <translation>Der Schlüssel gilt für alle, die das Geheimnis haben</translation>
    </message>
    <message>
        <source>A fresh secret replaces it at once, under the same key. Discarding revokes the key.</source>
        <translation>Ein frisches Geheimnis ersetzt es sofort, unter demselben Schlüssel. Verwerfen widerruft den Schlüssel.</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Neues Geheimnis verwerfen</translation>
    </message>
    <message>
        <source>Discard and revoke</source>
        <translation>Verwerfen und widerrufen</translation>
    </message>
    <message>
        <source>Make a fresh secret</source>
        <translation>Frisches Geheimnis erstellen</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageProof</name>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>, from 1 address</source>
        <translation>, von 1 Adresse</translation>
    </message>
    <message numerus="yes">
        <source>, from %n addresses</source>
        <translation>
            <numerusform>, von %n Adresse</numerusform>
            <numerusform>, von %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>In use right now: last call %1</source>
        <translation>Gerade in Gebrauch: letzter Aufruf %1</translation>
    </message>
    <message>
        <source>%1 today, %2 in 30 days. Each further call will be refused.</source>
        <translation>%1 heute, %2 in 30 Tagen. Jeder weitere Aufruf wird abgelehnt.</translation>
    </message>
    <message>
        <source>In use this week: last call %1</source>
        <translation>Diese Woche in Gebrauch: letzter Aufruf %1</translation>
    </message>
    <message>
        <source>%1 in 30 days. Each further call will be refused.</source>
        <translation>%1 in 30 Tagen. Jeder weitere Aufruf wird abgelehnt.</translation>
    </message>
    <message>
        <source>Quiet: last call %1</source>
        <translation>Still: letzter Aufruf %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this key is in use</source>
        <translation>Ob dieser Schlüssel in Gebrauch ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell. Ask the owner first.</source>
        <translation>Der Dienst teilt es nicht mit. Fragen Sie zuerst die zuständige Person.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>and 1 more address</source>
        <translation>und 1 weitere Adresse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more addresses</source>
        <translation>
            <numerusform>und %n weitere Adresse</numerusform>
            <numerusform>und %n weitere Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageWords</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;, %2 an address, or several</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>A secret was never used</extracomment>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of addresses</extracomment>
        <translation>
            <numerusform>%n weiteren</numerusform>
            <numerusform>%n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>Dem Dienst nicht bekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionCard</name>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookCommand</name>
    <message>
        <source>Select an endpoint on the page of webhooks first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Webhooks“ einen Endpunkt aus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookTableModel</name>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that webhooks are sent to</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Title of a column: of whose keys a webhook hears</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Title of a column: what a webhook is told of</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when an endpoint last took an event</extracomment>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>Title of a column: how many events an endpoint took in the last 24 hours, of how many</extracomment>
        <translation>24 Stunden</translation>
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
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>Why a delivery failed, within a sentence: the endpoint could not prove who it is</extracomment>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>private address</source>
        <extracomment>Why a delivery failed, within a sentence: webhooks are not sent into the service&apos;s own network</extracomment>
        <translation>private Adresse</translation>
    </message>
    <message>
        <source>signing secret not readable</source>
        <extracomment>Why a delivery failed, within a sentence: the service cannot open the signing secret</extracomment>
        <translation>Signaturgeheimnis nicht lesbar</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A webhook hears of the keys of all environments</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>What a webhook hears of</extracomment>
        <translation>Alle Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>All %n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>Alle %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of an endpoint</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Failing, %n wait</source>
        <extracomment>The state of an endpoint: so many deliveries wait for another try</extracomment>
        <translation>
            <numerusform>Fehler, %n wartet</numerusform>
            <numerusform>Fehler, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>The state of an endpoint: nobody has said that its signing secret is saved</extracomment>
        <translation>Geheimnis nicht bestätigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>What became of a delivery: it waits for another try</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>A delivery that was not tried yet</extracomment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;try 4 of 9&quot;, %2 what the last one brought, as &quot;503&quot; or &quot;timed out&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on try %2</source>
        <extracomment>%1 is what the endpoint answered, as &quot;204&quot;, %2 a number</extracomment>
        <translation>%1, bei Versuch %2</translation>
    </message>
    <message>
        <source>after 1 try, %1</source>
        <extracomment>%1 is what the only try brought, as &quot;503&quot;</extracomment>
        <translation>nach 1 Versuch, %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n tries, %1</source>
        <extracomment>%1 is what the last try brought, as &quot;503&quot;</extracomment>
        <translation>
            <numerusform>nach %n Versuch, %1</numerusform>
            <numerusform>nach %n Versuchen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>try %1</source>
        <extracomment>A delivery that somebody sent more often than is planned; %1 is a number</extracomment>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <extracomment>How often a delivery was tried: two numbers</extracomment>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Test event</source>
        <extracomment>In place of a key&apos;s name: the event was invented to try the endpoint</extracomment>
        <translation>Testereignis</translation>
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
        <translation>Teilen Sie Ihren Systemen mit, wenn ein Schlüssel erstellt oder widerrufen wird, bald abläuft oder abgelaufen ist. Signiert nach Standard Webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhooksPage</name>
    <message>
        <source>Endpoints</source>
        <extracomment>What a screen reader calls the table of endpoints</extracomment>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>More for this endpoint</source>
        <translation>Mehr für diesen Endpunkt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the webhooks</source>
        <translation>Webhooks werden gelesen</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>Noch keine Endpunkte</translation>
    </message>
    <message>
        <source>A webhook tells one of your systems at once what happens to keys, so that nobody has to look: a chat, a security log, a deployment.</source>
        <translation>Ein Webhook teilt einem Ihrer Systeme sofort mit, was mit Schlüsseln geschieht, damit niemand nachsehen muss: einem Chat, einem Sicherheitsprotokoll, einem Deployment.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WindowPeoplePrompts</name>
    <message>
        <source>Invitation link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>For %1, as %2. It works once, until %3.</source>
        <extracomment>%1 is an e-mail address, %2 a role, %3 a date and time</extracomment>
        <translation>Für %1, Rolle „%2“. Er gilt einmal, bis %3.</translation>
    </message>
    <message>
        <source>Password link</source>
        <translation>Passwort-Link</translation>
    </message>
    <message>
        <source>For %1, to set a new password. It works once, until %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a date and time</extracomment>
        <translation>Für %1, um ein neues Passwort zu setzen. Er gilt einmal, bis %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WithdrawInvitation</name>
    <message>
        <source>Withdraw invitation…</source>
        <translation>Einladung zurückziehen…</translation>
    </message>
    <message>
        <source>Select an invitation on the page of members first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Mitglieder“ eine Einladung aus.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceButton</name>
    <message>
        <source>Workspace %1</source>
        <extracomment>What a screen reader says of the workspace switcher; %1 is a workspace&apos;s name</extracomment>
        <translation>Arbeitsbereich %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceCommand</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet what can be done here.</source>
        <translation>Der Dienst hat noch nicht mitgeteilt, was hier möglich ist.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation>Der Dienst antwortet nicht. Änderungen sind bis dahin ausgesetzt.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel aus.</translation>
    </message>
    <message>
        <source>This goes one key at a time. Select a single key.</source>
        <translation>Das geht nur für einen Schlüssel auf einmal. Wählen Sie einen einzelnen aus.</translation>
    </message>
    <message>
        <source>This key has ended (%1) and can&apos;t come back. Create a new key instead.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Revoked&quot;</extracomment>
        <translation>Dieser Schlüssel ist beendet (%1) und lässt sich nicht zurückholen. Erstellen Sie stattdessen einen neuen.</translation>
    </message>
    <message>
        <source>Your role, %1, doesn&apos;t allow this here. Roles shows whose does.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Ihre Rolle, %1, erlaubt das hier nicht. Unter „Rollen“ steht, welche es erlaubt.</translation>
    </message>
</context>
</TS>
