<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 doesn&apos;t answer.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Nothing was changed; keys work as they did.</source>
        <translation>Rien n’a été modifié&#xa0;; les clés fonctionnent comme avant.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is your service.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 n’a pas pu prouver qu’il s’agit de votre service.</translation>
    </message>
    <message>
        <source>Nothing was sent to it; keys work as they did.</source>
        <translation>Rien ne lui a été envoyé&#xa0;; les clés fonctionnent comme avant.</translation>
    </message>
    <message>
        <source>Ask the people who run the service whether its certificate has changed. Don&apos;t go on before.</source>
        <translation>Demandez aux responsables du service si son certificat a changé. Ne continuez pas avant.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Personne n’a été connecté.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session a pris fin.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you were writing is kept.</source>
        <translation>Rien n’a été modifié&#xa0;; ce que vous étiez en train d’écrire est conservé.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Confirm who you are; then it goes on.</source>
        <translation>Confirmez votre identité&#xa0;; l’action se poursuivra ensuite.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It needs %1. Nothing was changed.</source>
        <translation>Requis&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask an owner or administrator of this workspace.</source>
        <translation>Adressez-vous à un propriétaire ou à un administrateur de cet espace de travail.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>L’élément n’existe plus.</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Il a été supprimé, ou vous n’avez plus le droit de le voir.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consultez à nouveau la liste.</translation>
    </message>
    <message>
        <source>This was given up before it arrived.</source>
        <translation>L’action a été abandonnée avant d’arriver.</translation>
    </message>
    <message>
        <source>Start again if you still want it.</source>
        <translation>Recommencez si vous le souhaitez toujours.</translation>
    </message>
    <message>
        <source>Somebody else was first.</source>
        <translation>Quelqu’un d’autre vous a devancé.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; nothing of it was overwritten.</source>
        <translation>%1 a changé entre-temps&#xa0;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>It has changed meanwhile; nothing was overwritten.</source>
        <translation>L’élément a changé entre-temps&#xa0;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Regardez l’état actuel, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept this.</source>
        <translation>Le service n’a pas accepté cette action.</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Corrigez ce qui ne va pas et réessayez.</translation>
    </message>
    <message>
        <source>That was too much in a short time.</source>
        <translation>Trop de demandes en peu de temps.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The service answered what can&apos;t be read.</source>
        <translation>La réponse du service est illisible.</translation>
    </message>
    <message>
        <source>What it sent was not used.</source>
        <translation>Ce qu’il a envoyé n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>It may be of a newer version than this dashboard. Try again later.</source>
        <translation>Il est peut-être d’une version plus récente que ce tableau de bord. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service sent more than it should.</source>
        <translation>Le service a envoyé plus qu’il ne devrait.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Prévenez les responsables du service.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>Le service a échoué.</translation>
    </message>
    <message>
        <source>Nothing is known to have changed.</source>
        <translation>Aucune modification n’est connue.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the people who run the service.</source>
        <translation>Réessayez. Si cela persiste, prévenez les responsables du service.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this happened.</source>
        <translation>On ne sait pas si l’action a eu lieu.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La connexion a été coupée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Don&apos;t try again yet: check with the service first.</source>
        <translation>Ne réessayez pas encore&#xa0;: vérifiez d’abord auprès du service.</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>The disk is full: %1 couldn&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le disque est plein&#xa0;: %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation>Rien n’a été envoyé au service.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Accordez-vous le droit d’écrire à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>It was left as it is; keys work as they did.</source>
        <translation>Il a été laissé tel quel&#xa0;; les clés fonctionnent comme avant.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start afresh.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <extracomment>%1 is a port&apos;s number</extracomment>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The local service didn&apos;t start.</source>
        <translation>Le service local n’a pas démarré.</translation>
    </message>
    <message>
        <source>Close the other program or choose another port.</source>
        <translation>Fermez l’autre programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t open.</source>
        <translation>Le trousseau ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory and ends with the window.</source>
        <translation>Votre connexion est conservée en mémoire et prend fin avec la fenêtre.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Déverrouillez le trousseau, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>This computer refused %1.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation>Cet ordinateur a refusé %1.</translation>
    </message>
    <message>
        <source>Keys work as they did.</source>
        <translation>Les clés fonctionnent comme avant.</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>Corrigez le problème, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an error is about, as a key&apos;s name; %2 is the sentence that says what happened</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be done with it as it is now.</source>
        <translation>C’est impossible dans son état actuel.</translation>
    </message>
    <message>
        <source>This secret can&apos;t be shown again.</source>
        <translation>Ce secret ne peut plus être affiché.</translation>
    </message>
    <message>
        <source>The service has lost the key that seals it. The secret itself works as it did.</source>
        <translation>Le service a perdu la clé qui le scelle. Le secret lui-même fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Rotate the key to get another, or ask the people who run the service to restore the sealing key.</source>
        <translation>Renouvelez la clé pour en obtenir un autre, ou demandez aux responsables du service de restaurer la clé de scellement.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already.</source>
        <translation>Ce code est incorrect ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Wait for the next one and try again.</source>
        <translation>Attendez le suivant et réessayez.</translation>
    </message>
    <message>
        <source>This account asks for a code, too.</source>
        <translation>Ce compte demande aussi un code.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Saisissez le code affiché par votre application d’authentification.</translation>
    </message>
    <message>
        <source>This needs your password or a code.</source>
        <translation>Cette action exige votre mot de passe ou un code.</translation>
    </message>
    <message>
        <source>Nobody would own the workspace any more.</source>
        <translation>L’espace de travail n’aurait plus de propriétaire.</translation>
    </message>
    <message>
        <source>Make somebody else its owner first.</source>
        <translation>Donnez d’abord le rôle de propriétaire à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 UTC, %2</source>
        <extracomment>When a key expires: %1 is a moment in UTC, %2 how far ahead it is</extracomment>
        <translation>%1 UTC, %2</translation>
    </message>
    <message>
        <source>%1, no longer a member</source>
        <extracomment>The tooltip of an owner who is no longer a member; %1 is a name</extracomment>
        <translation>%1, n’est plus membre</translation>
    </message>
</context>
<context>
    <name>KeyTableModel</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>At least 12 characters.</source>
        <translation>Au moins 12 caractères.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountSection</name>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Nouveaux codes de récupération…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Connexion à deux facteurs</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Changing it signs you out everywhere else.</source>
        <translation>Le changer vous déconnecte partout ailleurs.</translation>
    </message>
    <message>
        <source>Sessions and devices…</source>
        <translation>Sessions et appareils…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>See your other sessions and end them.</source>
        <translation>Consultez vos autres sessions et mettez-y fin.</translation>
    </message>
    <message>
        <source>Off. A code of your phone makes a stolen password worthless.</source>
        <translation>Désactivée. Avec un code de votre téléphone, un mot de passe volé ne sert à rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left.</source>
        <translation>
            <numerusform>%n code de récupération restant.</numerusform>
            <numerusform>%n codes de récupération restants.</numerusform>
        </translation>
    </message>
    <message>
        <source>On since %1. %2</source>
        <extracomment>%1 is a date, %2 as &quot;8 recovery codes left.&quot;</extracomment>
        <translation>Activée depuis le %1. %2</translation>
    </message>
    <message>
        <source>On. %1</source>
        <translation>Activée. %1</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in?</source>
        <translation>Désactiver la connexion à deux facteurs&#xa0;?</translation>
    </message>
    <message>
        <source>From then on your password alone signs you in. The recovery codes stop working.</source>
        <translation>Dès lors, votre mot de passe seul suffit pour vous connecter. Les codes de récupération cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>chatelaine::AddWebhook</name>
    <message>
        <source>Add endpoint…</source>
        <translation>Ajouter un point de terminaison…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Audit</name>
    <message>
        <source>created %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a créé %1</translation>
    </message>
    <message>
        <source>was refused to create %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de créer %1</translation>
    </message>
    <message>
        <source>Key created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clé créée</translation>
    </message>
    <message>
        <source>changed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a modifié %1</translation>
    </message>
    <message>
        <source>was refused to change %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de modifier %1</translation>
    </message>
    <message>
        <source>Key changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clé modifiée</translation>
    </message>
    <message>
        <source>began to rotate %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a commencé à renouveler %1</translation>
    </message>
    <message>
        <source>was refused to rotate %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de renouveler %1</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <source>asked for a rotation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a demandé le renouvellement de %1</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Renouvellement demandé</translation>
    </message>
    <message>
        <source>confirmed the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a confirmé le secret de %1</translation>
    </message>
    <message>
        <source>was refused to confirm the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de confirmer le secret de %1</translation>
    </message>
    <message>
        <source>Secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret confirmé</translation>
    </message>
    <message>
        <source>first saw the new secret of %1 used</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a vu la première utilisation du nouveau secret de %1</translation>
    </message>
    <message>
        <source>New secret first used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Nouveau secret utilisé</translation>
    </message>
    <message>
        <source>reissued the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a réémis le secret de %1</translation>
    </message>
    <message>
        <source>was refused to reissue the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de réémettre le secret de %1</translation>
    </message>
    <message>
        <source>Secret reissued</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret réémis</translation>
    </message>
    <message>
        <source>gave up the new secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a abandonné le nouveau secret de %1</translation>
    </message>
    <message>
        <source>was refused to give up the new secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit d’abandonner le nouveau secret de %1</translation>
    </message>
    <message>
        <source>New secret given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Nouveau secret abandonné</translation>
    </message>
    <message>
        <source>ended the old secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a mis fin à l’ancien secret de %1</translation>
    </message>
    <message>
        <source>was refused to end the old secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de mettre fin à l’ancien secret de %1</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Ancien secret révoqué</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a affiché le secret de %1</translation>
    </message>
    <message>
        <source>was refused to reveal %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit d’afficher le secret de %1</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret affiché</translation>
    </message>
    <message>
        <source>ticked off what is done for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a coché ce qui est fait pour %1</translation>
    </message>
    <message>
        <source>was refused to tick off what is done for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de cocher ce qui est fait pour %1</translation>
    </message>
    <message>
        <source>Checklist ticked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Liste de contrôle cochée</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a transmis %1</translation>
    </message>
    <message>
        <source>was refused to hand over %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de transmettre %1</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clé transmise</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a révoqué %1</translation>
    </message>
    <message>
        <source>was refused to revoke %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de révoquer %1</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>expired %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a fait expirer %1</translation>
    </message>
    <message>
        <source>Key expired</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clé expirée</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a supprimé %1</translation>
    </message>
    <message>
        <source>was refused to delete %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de supprimer %1</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clé supprimée</translation>
    </message>
    <message>
        <source>made up keys to try</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a inventé des clés d’essai</translation>
    </message>
    <message>
        <source>Keys made up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clés d’essai inventées</translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a invité %1</translation>
    </message>
    <message>
        <source>was refused to invite %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit d’inviter %1</translation>
    </message>
    <message>
        <source>Member invited</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Membre invité</translation>
    </message>
    <message>
        <source>withdrew the invitation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a retiré l’invitation de %1</translation>
    </message>
    <message>
        <source>was refused to withdraw the invitation of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de retirer l’invitation de %1</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <source>joined the workspace</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a rejoint l’espace de travail</translation>
    </message>
    <message>
        <source>Member joined</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Membre arrivé</translation>
    </message>
    <message>
        <source>changed the role of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a changé le rôle de %1</translation>
    </message>
    <message>
        <source>was refused to change the role of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de changer le rôle de %1</translation>
    </message>
    <message>
        <source>Role changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Rôle changé</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a suspendu l’accès de %1</translation>
    </message>
    <message>
        <source>was refused to suspend %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de suspendre l’accès de %1</translation>
    </message>
    <message>
        <source>Member suspended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>let %1 back in</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a rétabli l’accès de %1</translation>
    </message>
    <message>
        <source>was refused to let %1 back in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de rétablir l’accès de %1</translation>
    </message>
    <message>
        <source>Member let back in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Accès rétabli</translation>
    </message>
    <message>
        <source>made a link for a new password for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a créé un lien de nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>was refused to make a link for a new password for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de créer un lien de nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Password link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Lien de mot de passe créé</translation>
    </message>
    <message>
        <source>began the offboarding of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a commencé la procédure de départ de %1</translation>
    </message>
    <message>
        <source>was refused to begin the offboarding of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de commencer la procédure de départ de %1</translation>
    </message>
    <message>
        <source>Offboarding begun</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Procédure de départ commencée</translation>
    </message>
    <message>
        <source>removed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a retiré %1</translation>
    </message>
    <message>
        <source>was refused to remove %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de retirer %1</translation>
    </message>
    <message>
        <source>Member removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Membre retiré</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a ouvert une session</translation>
    </message>
    <message>
        <source>was refused to sign in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit d’ouvrir une session</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>raised the session for 5 minutes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a élevé les droits de sa session pour 5 minutes</translation>
    </message>
    <message>
        <source>was refused to raise the session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit d’élever les droits de sa session</translation>
    </message>
    <message>
        <source>Session raised</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Droits de session élevés</translation>
    </message>
    <message>
        <source>ended a session</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a mis fin à une session</translation>
    </message>
    <message>
        <source>was refused to end a session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit de mettre fin à une session</translation>
    </message>
    <message>
        <source>Session ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a changé son mot de passe</translation>
    </message>
    <message>
        <source>was refused to change the own password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit de changer son mot de passe</translation>
    </message>
    <message>
        <source>Password changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>set a new password by a link</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a défini un nouveau mot de passe par un lien</translation>
    </message>
    <message>
        <source>was refused to set a new password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit de définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>added a second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a ajouté un second facteur</translation>
    </message>
    <message>
        <source>was refused to add a second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit d’ajouter un second facteur</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Second facteur ajouté</translation>
    </message>
    <message>
        <source>removed the second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a retiré le second facteur</translation>
    </message>
    <message>
        <source>was refused to remove the second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit de retirer le second facteur</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Second facteur retiré</translation>
    </message>
    <message>
        <source>signed in with a recovery code</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a ouvert une session avec un code de récupération</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Code de récupération utilisé</translation>
    </message>
    <message>
        <source>made new recovery codes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a créé de nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>was refused to make new recovery codes</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit de créer de nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Codes de récupération renouvelés</translation>
    </message>
    <message>
        <source>added the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a ajouté le point de terminaison %1</translation>
    </message>
    <message>
        <source>was refused to add the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit d’ajouter le point de terminaison %1</translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Point de terminaison ajouté</translation>
    </message>
    <message>
        <source>changed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a modifié le point de terminaison %1</translation>
    </message>
    <message>
        <source>was refused to change the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de modifier le point de terminaison %1</translation>
    </message>
    <message>
        <source>Endpoint changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Point de terminaison modifié</translation>
    </message>
    <message>
        <source>paused the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a mis en pause le point de terminaison %1</translation>
    </message>
    <message>
        <source>was refused to pause the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de mettre en pause le point de terminaison %1</translation>
    </message>
    <message>
        <source>Endpoint paused</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Point de terminaison en pause</translation>
    </message>
    <message>
        <source>sent a test event to %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a envoyé un événement de test à %1</translation>
    </message>
    <message>
        <source>was refused to send a test event to %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit d’envoyer un événement de test à %1</translation>
    </message>
    <message>
        <source>Endpoint tested</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Point de terminaison testé</translation>
    </message>
    <message>
        <source>delivered %1 again</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a renvoyé %1</translation>
    </message>
    <message>
        <source>was refused to deliver %1 again</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de renvoyer %1</translation>
    </message>
    <message>
        <source>Delivered again</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Nouvel envoi</translation>
    </message>
    <message>
        <source>gave up the delivery %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a abandonné l’envoi %1</translation>
    </message>
    <message>
        <source>was refused to give up the delivery %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit d’abandonner l’envoi %1</translation>
    </message>
    <message>
        <source>Delivery given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Envoi abandonné</translation>
    </message>
    <message>
        <source>replaced the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a remplacé le secret de signature de %1</translation>
    </message>
    <message>
        <source>was refused to replace the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de remplacer le secret de signature de %1</translation>
    </message>
    <message>
        <source>Signing secret replaced</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret de signature remplacé</translation>
    </message>
    <message>
        <source>confirmed the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a confirmé le secret de signature de %1</translation>
    </message>
    <message>
        <source>was refused to confirm the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de confirmer le secret de signature de %1</translation>
    </message>
    <message>
        <source>Signing secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secret de signature confirmé</translation>
    </message>
    <message>
        <source>removed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a retiré le point de terminaison %1</translation>
    </message>
    <message>
        <source>was refused to remove the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de retirer le point de terminaison %1</translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Point de terminaison retiré</translation>
    </message>
    <message>
        <source>exported the audit</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a exporté le journal d’audit</translation>
    </message>
    <message>
        <source>was refused to export the audit</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>n’a pas eu le droit d’exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>created the organization %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a créé l’organisation %1</translation>
    </message>
    <message>
        <source>was refused to create the organization %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de créer l’organisation %1</translation>
    </message>
    <message>
        <source>Organization created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Organisation créée</translation>
    </message>
    <message>
        <source>made a portal link with %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a créé un lien de portail avec %1</translation>
    </message>
    <message>
        <source>was refused to make a portal link with %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit de créer un lien de portail avec %1</translation>
    </message>
    <message>
        <source>Portal link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Lien de portail créé</translation>
    </message>
    <message>
        <source>opened a portal link of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>a ouvert un lien de portail de %1</translation>
    </message>
    <message>
        <source>was refused to open a portal link of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>n’a pas eu le droit d’ouvrir un lien de portail de %1</translation>
    </message>
    <message>
        <source>Portal link opened</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Lien de portail ouvert</translation>
    </message>
    <message>
        <source>let a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>a autorisé un système à faire vérifier des appels</translation>
    </message>
    <message>
        <source>Verifier added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Vérificateur ajouté</translation>
    </message>
    <message>
        <source>no longer lets a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>n’autorise plus un système à faire vérifier des appels</translation>
    </message>
    <message>
        <source>Verifier ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Vérificateur retiré</translation>
    </message>
    <message>
        <source>was refused more often than rows are kept</source>
        <extracomment>The audit: follows a name, in the past
----------
The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>a essuyé plus de refus que le journal n’en conserve</translation>
    </message>
    <message>
        <source>More refusals</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Autres refus</translation>
    </message>
    <message>
        <source>a key</source>
        <extracomment>The audit, in place of a name</extracomment>
        <translation>la clé demandée</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>The audit, in place of a person&apos;s name</extracomment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <extracomment>The audit: follows a name; %1 is what was refused, as the service writes it</extracomment>
        <translation>s’est vu refuser&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed %2 of %1</source>
        <extracomment>The audit: follows a name; %2 is a field as &quot;Scopes&quot;, to stand within a sentence, and %1 a key</extracomment>
        <translation>a modifié %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n times</source>
        <extracomment>The audit: a refusal that came so often within a minute; follows a sentence</extracomment>
        <translation>
            <numerusform>, %n fois</numerusform>
            <numerusform>, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>The audit: nobody did it, the service did by itself</extracomment>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The service signs the audit with another key</source>
        <extracomment>The audit can&apos;t be trusted: another key signs it than when this dashboard first saw it</extracomment>
        <translation>Le service signe le journal d’audit avec une autre clé</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written</source>
        <translation>La ligne %1 a été modifiée après son écriture</translation>
    </message>
    <message>
        <source>Row %1 was removed</source>
        <translation>La ligne %1 a été retirée</translation>
    </message>
    <message>
        <source>Row %1 was put in afterwards</source>
        <translation>La ligne %1 a été insérée après coup</translation>
    </message>
    <message>
        <source>Row %1 changed places with the next one</source>
        <translation>La ligne %1 a été permutée avec la suivante</translation>
    </message>
    <message>
        <source>The rows from %1 on were cut off</source>
        <translation>Les lignes à partir de %1 ont été coupées</translation>
    </message>
    <message>
        <source>The end of the chain, row %1, isn&apos;t signed by the service</source>
        <translation>La fin de la chaîne, ligne %1, n’est pas signée par le service</translation>
    </message>
    <message>
        <source>Nobody can vouch for any row until it is known why. First seen: %1. Now: %2.</source>
        <translation>Personne ne peut garantir aucune ligne tant qu’on ne sait pas pourquoi. Première clé vue&#xa0;: %1. Clé actuelle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The %1 rows before it are as written.</source>
        <extracomment>Of the audit: rows that are as they were written</extracomment>
        <translation>Les %1 lignes qui précèdent sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>It is in the chain of refused attempts.</source>
        <translation>Elle se trouve dans la chaîne des tentatives refusées.</translation>
    </message>
    <message>
        <source>Nobody can vouch for the %1 after it, though each may be true.</source>
        <translation>Personne ne peut garantir les %1 suivantes, même si chacune peut être exacte.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup.</source>
        <translation>Conservez le fichier tel quel et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>Chain broken at row %1</source>
        <extracomment>A chip beside the title</extracomment>
        <translation>Chaîne rompue à la ligne %1</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <extracomment>A chip beside the title: another key signs the audit than before</extracomment>
        <translation>Signé par une autre clé</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>put in</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>insérée</translation>
    </message>
    <message>
        <source>swapped</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>permutée</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>coupée</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>non signée</translation>
    </message>
    <message>
        <source>It says: %1, %2, %3.</source>
        <extracomment>What a changed row of the audit says now: %1 is a person, %2 what they did, %3 a moment</extracomment>
        <translation>Elle indique&#xa0;: %1, %2, %3.</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <extracomment>The audit, above the rows of a day: %1 is the day</extracomment>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilters</name>
    <message>
        <source>Search by person, key, address or request</source>
        <translation>Rechercher par personne, clé, adresse ou requête</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>A filter of the audit: what was done, as &quot;Key revoked&quot;</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Rechercher une clé</translation>
    </message>
    <message>
        <source>Find a verb</source>
        <extracomment>The field that searches what can be done, as &quot;Key revoked&quot;</extracomment>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that holds: %1 is &quot;Time&quot; or &quot;Person&quot;, %2 &quot;last 7 days&quot; or a name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditHeading</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation>Enregistrer les preuves…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>CSV, pour les tableurs…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>JSON Lines, pour les programmes…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>The chip beside the title while the audit is checked; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Vérification, %1</translation>
    </message>
    <message>
        <source>Chain verified, %1</source>
        <extracomment>The chip beside the title: the audit is as it was written; %1 is &quot;2 minutes ago&quot;</extracomment>
        <translation>Chaîne vérifiée, %1</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>The chip beside the title: nobody has checked the audit on this computer</extracomment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Stop export, %1</source>
        <extracomment>A button while rows are written to a file; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Arrêter l’export, %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPage</name>
    <message>
        <source>Audit</source>
        <extracomment>What a screen reader calls the table of what was done</extracomment>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Verifying the audit</source>
        <extracomment>What an error is about: checking the audit</extracomment>
        <translation>Vérification du journal d’audit</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown.</source>
        <extracomment>Below the audit: two numbers</extracomment>
        <translation>%1 sur %2 lignes affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <extracomment>Below the audit</extracomment>
        <translation>
            <numerusform>%Ln ligne.</numerusform>
            <numerusform>%Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role sees only what you did yourself.</source>
        <translation>Votre rôle ne voit que ce que vous avez fait vous-même.</translation>
    </message>
    <message>
        <source>%1 rows saved to %2.</source>
        <extracomment>Below the audit: %1 is a number of rows, %2 a file&apos;s name</extracomment>
        <translation>Lignes enregistrées dans %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows can&apos;t be changed or deleted by anybody.</source>
        <translation>Personne ne peut modifier ni supprimer de lignes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Lecture du journal d’audit</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the audit is like that. Take a filter off to see more.</source>
        <translation>Rien de tel dans le journal d’audit. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Whatever somebody changes here leaves a row that nobody can change.</source>
        <translation>Toute modification faite ici laisse une ligne que personne ne peut modifier.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>What an error is about: writing rows of the audit to a file</extracomment>
        <translation>Export du journal d’audit</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPane</name>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>A time of day, the city of the time zone, and how long ago: &quot;16:20:51 in Berlin, yesterday&quot;</extracomment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>Row of the audit</source>
        <extracomment>What a screen reader calls the column with everything about a row of the audit</extracomment>
        <translation>Ligne du journal d’audit</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Aucune ligne sélectionnée</translation>
    </message>
    <message>
        <source>Select one to see what changed, who did it and from where.</source>
        <translation>Sélectionnez-en une pour voir ce qui a changé, qui l’a fait et depuis où.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Title above what a change made different</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Ligne au-dessus</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Ligne au-dessous</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>In the chain</source>
        <extracomment>Title above the hashes of a row of the audit</extracomment>
        <translation>Dans la chaîne</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Of the audit; %1 is a number</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1 of refused attempts</source>
        <translation>Ligne %1 des tentatives refusées</translation>
    </message>
    <message>
        <source>session on %1</source>
        <extracomment>Of who did something: the device of the session; %1 is as &quot;Chatelaine, atlas&quot;</extracomment>
        <translation>session sur %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The address somebody did something from</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>The right that let somebody do it, or that they would have needed</extracomment>
        <translation>Droit manquant</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>A row of the audit fits its hash</extracomment>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>Doesn&apos;t match</source>
        <extracomment>A row of the audit does not fit its hash</extracomment>
        <translation>Ne correspond pas</translation>
    </message>
    <message>
        <source>Verify to know</source>
        <extracomment>A row of the audit whose hash only the service can compute: verifying tells more</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Ligne d’avant</translation>
    </message>
    <message>
        <source>Signed head</source>
        <extracomment>The end of the audit&apos;s chain, which is signed: %1 is a number, Ed25519 the way it is signed</extracomment>
        <translation>Fin signée</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Heure, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Title of a column of the audit: who did it</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column of the audit: what somebody did</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column of the audit: the address somebody did it from</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Title of a column of the audit: the id of the request that did it</extracomment>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>chatelaine::BeforeAfter</name>
    <message>
        <source>The service noted no fields. Rows never hold a secret.</source>
        <translation>Le service n’a noté aucun champ. Les lignes ne contiennent jamais de secret.</translation>
    </message>
    <message>
        <source>Nothing else changed. Rows never hold a secret.</source>
        <translation>Rien d’autre n’a changé. Les lignes ne contiennent jamais de secret.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>Spoken for a line with a plus or a minus: %1 is a value</extracomment>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChainBoxes</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>What a screen reader says of a chain of boxes: %1 is a number, %2 as &quot;changed&quot;</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as written</source>
        <extracomment>Below rows of the audit before the bad one</extracomment>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>can&apos;t be vouched for</source>
        <extracomment>Below rows of the audit after the bad one</extracomment>
        <translation>sans garantie</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Every other session of yours ends then; this one goes on.</source>
        <translation>Toutes vos autres sessions prennent alors fin&#xa0;; celle-ci se poursuit.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangeRole</name>
    <message>
        <source>Change role…</source>
        <translation>Changer le rôle…</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another %1.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Personne ne change son propre rôle. Adressez-vous à un autre membre ayant le rôle %1.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t get another role: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Le dernier membre ayant le rôle %1 ne peut pas en changer&#xa0;: donnez d’abord le rôle %1 à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Full access</source>
        <translation>Accès complet</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Deux secrets</translation>
    </message>
    <message>
        <source>Two secrets, %1</source>
        <translation>Deux secrets, %1</translation>
    </message>
    <message>
        <source>Confirm new secret</source>
        <translation>Secret à confirmer</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>The state of a key that somebody should rotate; %1 is why, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>À renouveler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardLine</name>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>Le presse-papiers ne contient plus le secret.</translation>
    </message>
    <message>
        <source>Copied. The clipboard clears in 1 second.</source>
        <translation>Copié. Le presse-papiers s’efface dans 1 seconde.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Copié. Le presse-papiers s’efface dans %n seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers s’efface dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeBox</name>
    <message>
        <source>Cut at 4 KB.</source>
        <extracomment>Below a text of which only the beginning is shown</extracomment>
        <translation>Coupé à 4&#xa0;Ko.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeCountdown</name>
    <message numerus="yes">
        <source>The code changes in %n second(s).</source>
        <translation>
            <numerusform>Le code change dans %n seconde.</numerusform>
            <numerusform>Le code change dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeField</name>
    <message>
        <source>Code from your authenticator</source>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>One of the ten you saved. Each works once.</source>
        <translation>L’un des dix que vous avez enregistrés. Chacun fonctionne une fois.</translation>
    </message>
    <message>
        <source>This recovery code is wrong or was used already.</source>
        <translation>Ce code de récupération est incorrect ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>Ce code a déjà été utilisé. Attendez le suivant.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already. Wait for the next one and try again.</source>
        <translation>Ce code est incorrect ou a déjà été utilisé. Attendez le suivant et réessayez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeStep</name>
    <message>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de récupération</translation>
    </message>
    <message>
        <source>Password accepted</source>
        <translation>Mot de passe accepté</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Signs in as somebody else instead.</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Use the authenticator</source>
        <translation>Utiliser l’application d’authentification</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>Rechercher une commande ou une clé</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of commands and keys found</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Open rotation of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Ouvrir le renouvellement de %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Replace the signing secret of %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Remplacer le secret de signature de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The new secret is shown once. For 24 hours both sign every event, so that the endpoint can take the new one without a gap; then the older one no longer does.</source>
        <translation>Le nouveau secret s’affiche une seule fois. Pendant 24 heures, les deux signent chaque événement, afin que le point de terminaison puisse adopter le nouveau sans interruption&#xa0;; ensuite, l’ancien ne signe plus.</translation>
    </message>
    <message>
        <source>Replace secret</source>
        <translation>Remplacer le secret</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>It is told of nothing any more. What waits for another try is given up, and its deliveries leave this list. Keys work as they did.</source>
        <translation>Il n’est plus informé de rien. Ce qui attend une nouvelle tentative est abandonné, et ses envois quittent cette liste. Les clés fonctionnent comme avant.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Retirer le point de terminaison</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmWebhookSecret</name>
    <message>
        <source>I have saved its secret</source>
        <translation>J’ai enregistré son secret</translation>
    </message>
    <message>
        <source>Somebody has said so already.</source>
        <translation>Quelqu’un l’a déjà indiqué.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Conflict</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Who changed a key, where nobody knows</extracomment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else deleted this key</source>
        <translation>Quelqu’un d’autre a supprimé cette clé</translation>
    </message>
    <message>
        <source>Somebody else changed this key</source>
        <translation>Quelqu’un d’autre a modifié cette clé</translation>
    </message>
    <message>
        <source>Somebody else ended this key</source>
        <translation>Quelqu’un d’autre a mis fin à cette clé</translation>
    </message>
    <message>
        <source>%1 takes no more changes. Nothing of yours is saved, and nothing is lost: it stands below.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 n’accepte plus de modifications. Rien de votre saisie n’est enregistré, et rien n’est perdu&#xa0;: elle figure ci-dessous.</translation>
    </message>
    <message>
        <source>%1 saved %2 while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name</extracomment>
        <translation>%1 a enregistré %2 pendant que vous modifiiez cette clé. Rien de votre saisie n’est encore enregistré, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 saved %2 %3, while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name, %3 is &quot;12 seconds ago&quot;</extracomment>
        <translation>%1 a enregistré %2 %3, pendant que vous modifiiez cette clé. Rien de votre saisie n’est encore enregistré, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Choose a version where both of you changed the same.</source>
        <translation>Choisissez une version là où vous avez tous deux modifié la même chose.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>What is saved of two versions: %1 is a person, %2 a list of fields</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>From you: %1.</source>
        <extracomment>What is saved of two versions: %1 is a list of fields</extracomment>
        <translation>Vous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The audit keeps both.</source>
        <translation>Le journal d’audit conserve les deux versions.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message>
        <source>Discard mine…</source>
        <translation>Abandonner ma version…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer cette version</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Below the name of who was first; %1 is &quot;12 seconds ago&quot;</extracomment>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In place of the person&apos;s own name</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Spoken for a version to choose: %1 is a field as &quot;Scopes&quot;, %2 a person</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 from you</source>
        <translation>%1, par vous</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>A version of a field that this person left as it was</extracomment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>Title above the sentence that says what of two versions will be saved</extracomment>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Copier ma version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <extracomment>A question: what somebody typed is given up, what another one saved stays</extracomment>
        <translation>Abandonner vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The key stays as %1 saved it.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>La clé reste telle que %1 l’a enregistrée.</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Abandonner ma version</translation>
    </message>
</context>
<context>
    <name>chatelaine::Consequences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This key can</source>
        <translation>Cette clé peut</translation>
    </message>
    <message>
        <source>This key cannot</source>
        <translation>Cette clé ne peut pas</translation>
    </message>
    <message>
        <source>do nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>nothing: it may do all there is</source>
        <translation>rien&#xa0;: tout lui est permis</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyEmail</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copier l’e-mail</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Sélectionnez d’abord un membre sur la page des membres.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyVisiblePart</name>
    <message>
        <source>Copy visible part</source>
        <translation>Copier la partie visible</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateDialog</name>
    <message>
        <source>Create key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Presets tick scopes on the right. You can change them.</source>
        <translation>Les préréglages cochent des autorisations à droite. Vous pouvez les modifier.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Your role may not create keys here.</source>
        <translation>Votre rôle ne permet pas de créer des clés ici.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Create %1 key</source>
        <translation>Créer une clé %1</translation>
    </message>
    <message>
        <source>Another %1 key has this name. Add where it runs, such as “%2, %3”.</source>
        <translation>Une autre clé %1 porte ce nom. Ajoutez où elle est utilisée, par exemple «&#xa0;%2, %3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateKey</name>
    <message>
        <source>Create key…</source>
        <translation>Créer une clé…</translation>
    </message>
</context>
<context>
    <name>chatelaine::DecideDelivery</name>
    <message>
        <source>Redeliver now</source>
        <translation>Renvoyer maintenant</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Select a delivery on the page of webhooks first.</source>
        <translation>Sélectionnez d’abord un envoi sur la page des webhooks.</translation>
    </message>
    <message>
        <source>No more tries are planned for it.</source>
        <translation>Aucune autre tentative n’est prévue pour cet envoi.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>It leaves this list for good. The audit keeps what was done with it.</source>
        <translation>Elle quitte définitivement cette liste. Le journal d’audit conserve ce qui a été fait avec elle.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Supprimer la clé</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteKey</name>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>It still works. Revoke it first; then it can be deleted.</source>
        <translation>Elle fonctionne encore. Révoquez-la d’abord pour pouvoir la supprimer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveriesSection</name>
    <message>
        <source>Deliveries</source>
        <extracomment>What a screen reader calls the table of deliveries</extracomment>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Deliveries shown</source>
        <extracomment>What a screen reader calls the switch between all deliveries and those that failed</extracomment>
        <translation>Envois affichés</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>The switch between deliveries: all of them, and how many that is</extracomment>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <extracomment>The switch between deliveries: those that failed, and how many that is</extracomment>
        <translation>Échecs %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the deliveries</source>
        <translation>Lecture des envois</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>No delivery waits for another try, and none was given up.</source>
        <translation>Aucun envoi n’attend une nouvelle tentative, et aucun n’a été abandonné.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>The next event of a key comes here by itself. A test event shows at once whether the endpoint takes it.</source>
        <translation>Le prochain événement d’une clé s’affichera ici de lui-même. Un événement de test montre immédiatement si le point de terminaison l’accepte.</translation>
    </message>
    <message>
        <source>Send test event…</source>
        <translation>Envoyer un événement de test…</translation>
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
        <translation>Aucune réponse en %1.</translation>
    </message>
    <message>
        <source>On try %1: %2</source>
        <extracomment>%1 is the number of a try, %2 what the endpoint answered to it</extracomment>
        <translation>Tentative %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title above what was sent to an endpoint</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Title above what an endpoint answered</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What a screen reader calls the column with everything about a delivery</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>No delivery selected</source>
        <translation>Aucun envoi sélectionné</translation>
    </message>
    <message>
        <source>Select one to see its tries, what was sent and what came back.</source>
        <translation>Sélectionnez-en un pour voir ses tentatives, ce qui a été envoyé et ce qui est revenu.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Copier ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Title above every try of a delivery</extracomment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is a key&apos;s name, or &quot;Test event&quot;; %2 an address</extracomment>
        <translation>%1, vers %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Title of a column; %1 is the city of the time zone</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Heure, %1</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Title of a column: the type of an event, as api_key.created</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Title of a column: the key that an event is about</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of a column: what became of a delivery</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long the endpoint took to answer</extracomment>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailHead</name>
    <message>
        <source>name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copy the visible part</source>
        <translation>Copier la partie visible</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailPane</name>
    <message>
        <source>Details</source>
        <extracomment>What a screen reader calls the column with everything about a key</extracomment>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n clé sélectionnée</numerusform>
            <numerusform>%n clés sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see everything about it.</source>
        <translation>Sélectionnez-en une pour tout voir à son sujet.</translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation>Aucune clé sélectionnée</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>Said of a key; %1 is why it should be rotated, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>À renouveler&#xa0;: %1</translation>
    </message>
    <message>
        <source>They have seen its secret. %1 is asked to rotate it.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Cette personne a vu le secret de la clé. Il est demandé à %1 de la renouveler.</translation>
    </message>
    <message>
        <source>They have seen its secret. A rotation makes it worth nothing.</source>
        <translation>Cette personne a vu le secret de la clé. Un renouvellement le rend sans valeur.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>chatelaine::Draft</name>
    <message>
        <source>scope</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé doit avoir un nom.</translation>
    </message>
    <message>
        <source>Choose at least one %1.</source>
        <translation>Choisissez au moins 1 %1.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom compte au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>Le nom contient un caractère invisible. Ressaisissez-le.</translation>
    </message>
    <message>
        <source>The service has no such %1.</source>
        <translation>Le service ne connaît pas cette valeur (%1).</translation>
    </message>
    <message>
        <source>The end must lie ahead.</source>
        <translation>La date d’expiration doit être dans le futur.</translation>
    </message>
    <message>
        <source>Name the key to continue.</source>
        <translation>Nommez la clé pour continuer.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Choisissez un autre nom pour continuer.</translation>
    </message>
    <message>
        <source>Choose the %1 to continue.</source>
        <translation>Choisissez un %1 pour continuer.</translation>
    </message>
    <message>
        <source>Choose at least one %1 to continue.</source>
        <translation>Choisissez au moins 1 %1 pour continuer.</translation>
    </message>
    <message>
        <source>Choose another end to continue.</source>
        <translation>Choisissez une autre date d’expiration pour continuer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditScopes</name>
    <message>
        <source>Edit %1…</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;</extracomment>
        <translation>Modifier les %1…</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>Modifier les autorisations…</translation>
    </message>
    <message>
        <source>What a key of this kind may do is fixed.</source>
        <translation>Ce qu’une clé de ce type peut faire est fixe.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditWebhook</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Modifier le point de terminaison…</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldDialog</name>
    <message>
        <source>Revoke the old secret of %1?</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Révoquer l’ancien secret de %1&#xa0;?</translation>
    </message>
    <message>
        <source>From then on each call with it is refused. It can&apos;t come back.</source>
        <translation>Dès lors, tout appel qui l’utilise est refusé. Il ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>Asking the service who still uses it</source>
        <translation>Interrogation du service pour savoir qui l’utilise encore</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Continue de fonctionner</translation>
    </message>
    <message>
        <source>The key, with its new secret.</source>
        <translation>La clé, avec son nouveau secret.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>It ends by itself on %1 UTC, %2.</source>
        <extracomment>%1 is a moment in UTC, %2 a distance as &quot;in 22 h&quot;</extracomment>
        <translation>Il prend fin de lui-même le %1 UTC, %2.</translation>
    </message>
    <message>
        <source>Revoke old secret</source>
        <translation>Révoquer l’ancien secret</translation>
    </message>
    <message>
        <source>Nobody has called with it in 30 days</source>
        <translation>Personne ne l’a utilisé pour un appel en 30 jours</translation>
    </message>
    <message>
        <source>Last call with it: %1</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.4.0.7&quot;</extracomment>
        <translation>Dernier appel avec lui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever that is has not taken over the new secret yet.</source>
        <translation>Son utilisateur n’a pas encore adopté le nouveau secret.</translation>
    </message>
    <message>
        <source>Whoever has not taken over the new secret since is refused.</source>
        <translation>Quiconque n’a pas adopté le nouveau secret depuis sera refusé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldSecret</name>
    <message>
        <source>Revoke old now…</source>
        <translation>Révoquer l’ancien maintenant…</translation>
    </message>
    <message>
        <source>It has no older secret that still works.</source>
        <translation>Elle n’a pas d’ancien secret qui fonctionne encore.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the new secret yet. Without the old one nothing might work.</source>
        <translation>Personne n’a encore confirmé le nouveau secret. Sans l’ancien, plus rien ne fonctionnerait peut-être.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDelegate</name>
    <message>
        <source>never</source>
        <extracomment>When an endpoint last took an event</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many events an endpoint took in 24 hours, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of an endpoint: all is well</extracomment>
        <translation>Actif</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Ajouter un point de terminaison</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Modifier le point de terminaison</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It gets a POST with JSON for each event. https only, on a public address, unless the service&apos;s operator allows others.</source>
        <translation>Il reçoit un POST avec du JSON pour chaque événement. Uniquement en https, à une adresse publique, sauf si l’exploitant du service en autorise d’autres.</translation>
    </message>
    <message>
        <source>What people here call it, as “Security log”. May stay empty.</source>
        <translation>Le nom qu’on lui donne ici, par exemple «&#xa0;Journal de sécurité&#xa0;». Peut rester vide.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The choice of an environment for a webhook: keys of all of them</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Of whose keys it hears.</source>
        <translation>Détermine les clés dont il reçoit les événements.</translation>
    </message>
    <message>
        <source>With all ticked, events that the service adds later come, too.</source>
        <translation>Si tout est coché, les événements que le service ajoutera plus tard sont aussi envoyés.</translation>
    </message>
    <message>
        <source>Tried 9 times within 52 hours: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14 and 20 hours. A delivery that was given up can be sent again for 30 days.</source>
        <translation>9 tentatives en 52 heures&#xa0;: immédiatement, puis après 5 secondes, 5 et 30 minutes, 2, 5, 10, 14 et 20 heures. Un envoi abandonné peut être renvoyé pendant 30 jours.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Type an address to continue.</source>
        <translation>Saisissez une adresse pour continuer.</translation>
    </message>
    <message>
        <source>Complete the address to continue.</source>
        <translation>Complétez l’adresse pour continuer.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Choisissez un autre nom pour continuer.</translation>
    </message>
    <message>
        <source>Tick at least one event to continue.</source>
        <translation>Cochez au moins un événement pour continuer.</translation>
    </message>
    <message>
        <source>An endpoint needs an address.</source>
        <translation>Un point de terminaison doit avoir une adresse.</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>Une adresse compte au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>Ce n’est pas une adresse. Elle commence par https:// et désigne un hôte.</translation>
    </message>
    <message>
        <source>Leave out user name, password and what follows a #. The signature says who is calling.</source>
        <translation>N’indiquez ni nom d’utilisateur, ni mot de passe, ni ce qui suit un #. La signature indique qui appelle.</translation>
    </message>
    <message>
        <source>The address must begin with https. The service&apos;s operator may allow http.</source>
        <translation>L’adresse doit commencer par https. L’exploitant du service peut autoriser http.</translation>
    </message>
    <message>
        <source>This address is private. Webhooks go to public ones, unless the service&apos;s operator allows others.</source>
        <translation>Cette adresse est privée. Les webhooks sont envoyés à des adresses publiques, sauf si l’exploitant du service en autorise d’autres.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom compte au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>Le nom contient un caractère invisible. Ressaisissez-le.</translation>
    </message>
    <message>
        <source>The service has no such event.</source>
        <translation>Le service ne connaît pas cet événement.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EnvironmentChoice</name>
    <message>
        <source>Moves real money</source>
        <translation>Déplace de l’argent réel</translation>
    </message>
    <message>
        <source>Moves no money</source>
        <translation>Ne déplace pas d’argent</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryChoice</name>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The date on which the key ends</source>
        <translation>La date d’expiration de la clé</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>Elle fonctionne jusqu’à ce que quelqu’un la révoque.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>D’ici là</translation>
    </message>
    <message>
        <source>Last full day: %1.</source>
        <translation>Dernier jour complet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The owner is reminded 1 day before.</source>
        <translation>Un rappel est envoyé au responsable 1 jour avant.</translation>
    </message>
    <message>
        <source>The owner is reminded %1 days before.</source>
        <translation>Un rappel est envoyé au responsable %1 jours avant.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExplainRefusal</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>Pourquoi un appel a-t-il été refusé&#xa0;?</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet why it refuses calls.</source>
        <translation>Le service n’a pas encore indiqué pourquoi il refuse des appels.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterChip</name>
    <message>
        <source>Take off: %1</source>
        <extracomment>The tooltip of the button that takes a filter off; %1 is the filter</extracomment>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Bienvenue dans Chatelaine</translation>
    </message>
    <message>
        <source>The keys of your payment platform, in one place and in order.</source>
        <translation>Les clés de votre plateforme de paiement, en un seul endroit et en ordre.</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain, never in a file. Chatelaine sends no usage data.</source>
        <translation>Votre session est conservée dans le trousseau du système, jamais dans un fichier. Chatelaine n’envoie aucune donnée d’utilisation.</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Essayer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine.</source>
        <translation>Démarre ici un service de clés, en HTTPS, avec des équipes d’exemple. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Sample keys on five kinds of platform</source>
        <translation>Des clés d’exemple sur cinq types de plateforme</translation>
    </message>
    <message>
        <source>Every screen works, rotation too</source>
        <translation>Tous les écrans fonctionnent, le renouvellement aussi</translation>
    </message>
    <message>
        <source>All of it lies in one folder</source>
        <translation>Tout se trouve dans un seul dossier</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts the key service on this computer.</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Se connecter à un service</translation>
    </message>
    <message>
        <source>Use the address your platform team gave you. You sign in with your own account.</source>
        <translation>Utilisez l’adresse fournie par l’équipe de votre plateforme. Vous vous connectez avec votre propre compte.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Choisir un fichier d’AC…</translation>
    </message>
    <message>
        <source>Only where your service uses a certificate authority of its own</source>
        <translation>Seulement si votre service utilise sa propre autorité de certification</translation>
    </message>
    <message>
        <source>Continue to sign-in</source>
        <translation>Continuer vers la connexion</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only.</source>
        <translation>Chatelaine communique uniquement en HTTPS.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier d’AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Ce fichier ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>I have an invitation link…</source>
        <translation>J’ai un lien d’invitation…</translation>
    </message>
</context>
<context>
    <name>chatelaine::FocusSearch</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>chatelaine::GlimpseLine</name>
    <message>
        <source>The secret is hidden again.</source>
        <translation>Le secret est à nouveau masqué.</translation>
    </message>
    <message>
        <source>Hides itself in 1 second.</source>
        <translation>Se masque dans 1 seconde.</translation>
    </message>
    <message numerus="yes">
        <source>Hides itself in %n seconds.</source>
        <translation>
            <numerusform>Se masque dans %n seconde.</numerusform>
            <numerusform>Se masque dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GoToPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceBar</name>
    <message>
        <source>The old secret works for %1 after the new one is confirmed or used.</source>
        <translation>L’ancien secret fonctionne encore %1 après la confirmation ou l’utilisation du nouveau.</translation>
    </message>
    <message>
        <source>The old secret stops as the new one is confirmed or used.</source>
        <translation>L’ancien secret cesse de fonctionner dès que le nouveau est confirmé ou utilisé.</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Ancien secret</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works for %1 more</source>
        <translation>fonctionne encore %1</translation>
    </message>
    <message>
        <source>works from the moment it is made</source>
        <translation>fonctionne dès sa création</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The clock starts at the dashed line: you confirm, or a call uses it</source>
        <translation>Le délai commence au pointillé&#xa0;: vous confirmez, ou un appel l’utilise</translation>
    </message>
    <message>
        <source>Old one stops</source>
        <translation>Fin de l’ancien</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceDialog</name>
    <message>
        <source>last %1</source>
        <translation>dernier appel %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>addresses, time</comment>
        <translation>%1, dernier appel %2</translation>
    </message>
    <message>
        <source>The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.</source>
        <translation>La clé conserve son ID et ses autorisations. Seul le secret est nouveau&#xa0;: rien n’est à enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The old secret keeps working for</source>
        <translation>Délai avant l’arrêt de l’ancien secret</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Whoever still has the old secret is refused from the moment the new one is confirmed or used.</source>
        <translation>Quiconque possède encore l’ancien secret est refusé dès que le nouveau est confirmé ou utilisé.</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1. Who calls that seldom may be refused.</source>
        <translation>Son plus long silence en 30 jours a été de %1. Quiconque appelle aussi rarement risque d’être refusé.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>As you confirm</source>
        <translation>Dès votre confirmation</translation>
    </message>
    <message>
        <source>%1 UTC, if you confirm now</source>
        <translation>%1 UTC, si vous confirmez maintenant</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1, so %2 is enough for everybody to call once.</source>
        <translation>Son plus long silence en 30 jours a été de %1&#xa0;; un délai de %2 suffit donc pour que chacun appelle une fois.</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>You can end it at any time with Revoke old now.</source>
        <translation>Vous pouvez y mettre fin à tout moment avec «&#xa0;Révoquer l’ancien maintenant&#xa0;».</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImmediateDialog</name>
    <message>
        <source>The old key stops at the moment the new one exists. There is no time in which both work.</source>
        <translation>L’ancienne clé cesse de fonctionner dès que la nouvelle existe. À aucun moment les deux ne fonctionnent ensemble.</translation>
    </message>
    <message>
        <source>I can put the new key in place at once</source>
        <translation>Je peux mettre la nouvelle clé en place immédiatement</translation>
    </message>
    <message>
        <source>Say first that you are ready.</source>
        <translation>Indiquez d’abord que tout est prêt.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 appels</translation>
    </message>
    <message>
        <source>%1 to %2 in %3, %4</source>
        <extracomment>An hour of the day, a city and a number of calls: &quot;03:00 to 04:00 in Berlin, 7 calls&quot;</extracomment>
        <translation>%1 à %2 (%3), %4</translation>
    </message>
    <message>
        <source>Regenerate key</source>
        <translation>Régénérer la clé</translation>
    </message>
    <message numerus="yes">
        <source>I can put the new key on all %n addresses now</source>
        <translation>
            <numerusform>Je peux mettre la nouvelle clé en place sur %n adresse maintenant</numerusform>
            <numerusform>Je peux mettre la nouvelle clé en place sur les %n adresses maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>I can put the new key on %1 now</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>Je peux mettre la nouvelle clé en place sur %1 maintenant</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Continue de fonctionner</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Vous obtenez</translation>
    </message>
    <message>
        <source>The new key, shown at once. You can read it again later.</source>
        <translation>La nouvelle clé, affichée immédiatement. Vous pourrez la relire plus tard.</translation>
    </message>
    <message>
        <source>The new key, shown once.</source>
        <translation>La nouvelle clé, affichée une seule fois.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>%1 is a list of places, as &quot;Server, CI secrets and Deploy variables&quot;</extracomment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>A checklist: %1.</source>
        <translation>Une liste de contrôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Heure la plus calme</translation>
    </message>
</context>
<context>
    <name>chatelaine::InlineEdit</name>
    <message>
        <source>Change %1</source>
        <extracomment>The tooltip of a pencil; %1 is what it changes, as &quot;name&quot;</extracomment>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Make invitation link</source>
        <translation>Créer un lien d’invitation</translation>
    </message>
    <message>
        <source>Nothing is sent there. You get a link that you pass on yourself.</source>
        <translation>Rien n’est envoyé à cette adresse. Vous obtenez un lien que vous transmettez vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long the link of an invitation works</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The link works for</source>
        <translation>Validité du lien</translation>
    </message>
    <message>
        <source>Once, and until you withdraw it.</source>
        <translation>Une seule fois, et jusqu’à ce que vous le retiriez.</translation>
    </message>
    <message>
        <source>May, as %1</source>
        <extracomment>Above what a role may do; %1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>En tant que %1, peut</translation>
    </message>
    <message>
        <source>Type an e-mail address to continue.</source>
        <translation>Saisissez une adresse e-mail pour continuer.</translation>
    </message>
    <message>
        <source>This address belongs to a member, or to an invitation that is open.</source>
        <translation>Cette adresse est celle d’un membre ou d’une invitation en cours.</translation>
    </message>
    <message>
        <source>The service takes this for no e-mail address.</source>
        <translation>Pour le service, ce n’est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteMember</name>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinPage</name>
    <message>
        <source>Join a workspace</source>
        <translation>Rejoindre un espace de travail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code from your authenticator</source>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Somebody who may invite you made a link. It says where the service is, and lets you in, once.</source>
        <translation>Une personne autorisée à vous inviter a créé un lien. Il indique où se trouve le service et vous donne accès, une seule fois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Collez-le ici. Il est affiché sous forme de points, car quiconque le lit pourrait l’utiliser.</translation>
    </message>
    <message>
        <source>Or one of your recovery codes.</source>
        <translation>Ou l’un de vos codes de récupération.</translation>
    </message>
    <message>
        <source>This link sets a new password.</source>
        <translation>Ce lien définit un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Go back, choose the service, and use it where you sign in.</source>
        <translation>Revenez en arrière, choisissez le service et utilisez ce lien là où vous vous connectez.</translation>
    </message>
    <message>
        <source>This link leads over an open connection.</source>
        <translation>Ce lien passe par une connexion non protégée.</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only. Ask for a new link.</source>
        <translation>Chatelaine communique uniquement en HTTPS. Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>A piece of this link is missing.</source>
        <translation>Il manque une partie de ce lien.</translation>
    </message>
    <message>
        <source>Copy it whole, and paste it again.</source>
        <translation>Copiez-le en entier et collez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is no invitation link.</source>
        <translation>Ce n’est pas un lien d’invitation.</translation>
    </message>
    <message>
        <source>It begins with https:// and has #join= in it.</source>
        <translation>Il commence par https:// et contient #join=.</translation>
    </message>
    <message>
        <source>This invitation was used, was withdrawn, or has ended.</source>
        <translation>Cette invitation a été utilisée, a été retirée ou a expiré.</translation>
    </message>
    <message>
        <source>Ask who invited you for a new link.</source>
        <translation>Demandez un nouveau lien à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>%1 invites you as %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role, as &quot;Developer&quot;</extracomment>
        <translation>%1 vous invite avec le rôle %2.</translation>
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
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>You have an account at this service: the password is its own.</source>
        <translation>Vous avez un compte sur ce service&#xa0;: saisissez le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>At least 12 characters. It is your sign-in from now on.</source>
        <translation>Au moins 12 caractères. Il vous servira désormais à vous connecter.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Arrivée en cours…</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>Ce n’est pas le mot de passe de votre compte.</translation>
    </message>
    <message>
        <source>This code is wrong, or was used before.</source>
        <translation>Ce code est incorrect ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This dashboard then leaves %1; you can sign in there again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Ce tableau de bord quitte alors %1&#xa0;; vous pourrez vous y reconnecter.</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinWorkspace</name>
    <message>
        <source>Join a workspace…</source>
        <translation>Rejoindre un espace de travail…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyActivity</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln appel en 30 jours</numerusform>
            <numerusform>%Ln appels en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 today</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;12,480 calls in 30 days&quot;, %2 a number</extracomment>
        <translation>%1, %2 aujourd’hui</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyBox</name>
    <message>
        <source>Reveal…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <extracomment>Spoken in place of a masked secret</extracomment>
        <translation>Secret, masqué</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyCard</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>nowhere in 24 hours</source>
        <translation>aucune adresse en 24 heures</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <extracomment>Addresses that called, and how many others did: &quot;10.0.0.4 and 10.0.0.7, +3&quot;</extracomment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>il y a 24 heures</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of a line of time</extracomment>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 24 hours</source>
        <translation>
            <numerusform>%Ln appel en 24 heures</numerusform>
            <numerusform>%Ln appels en 24 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Premier appel</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyFacts</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <extracomment>A key&apos;s state and when it ends: %1 is a state as &quot;Active&quot;, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1, expire %2</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2 (%3)</translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>Le service ne peut pas le dire</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>N’est plus membre</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>The last call with a key that was refused; it does not count as use</extracomment>
        <translation>Dernier refus</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyHistory</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>History of a key: %1 is a person, %2 what they did, as &quot;revoked POS Integration&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What a change made different: %1 is a field as &quot;Scopes&quot;, %2 its value before and %3 the one after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>All in the audit</source>
        <extracomment>A link to the audit, with every row about this key</extracomment>
        <translation>Tout dans le journal d’audit</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyLines</name>
    <message>
        <source>Copy the header&apos;s name</source>
        <translation>Copier le nom de l’en-tête</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>The request header that carries a key</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When a key was made: %1 is a date, %2 a person&apos;s name</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 appels</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;3,118 calls&quot;</extracomment>
        <translation>%1 en 24 heures</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyRotation</name>
    <message>
        <source>Rotation open</source>
        <translation>Renouvellement en cours</translation>
    </message>
    <message>
        <source>%1 takes its place</source>
        <extracomment>%1 is the visible part of another key</extracomment>
        <translation>%1 la remplace</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>À la place de %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyScopes</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many scopes a key has of all that there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeySecrets</name>
    <message>
        <source>Two secrets work</source>
        <translation>Deux secrets fonctionnent</translation>
    </message>
    <message>
        <source>Old one: %1 more</source>
        <extracomment>%1 is how long a secret still works, as &quot;22 hours and 41 minutes&quot;</extracomment>
        <translation>Ancien&#xa0;: encore %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2 (%3)</translation>
    </message>
    <message>
        <source>Old one: until the new one is confirmed or used, and then for its grace.</source>
        <translation>Ancien&#xa0;: jusqu’à la confirmation ou l’utilisation du nouveau, puis pendant son délai de grâce.</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>The last use of the older of two secrets</extracomment>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The last use of the newer of two secrets</extracomment>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyTableView</name>
    <message>
        <source>Keys</source>
        <extracomment>What a screen reader calls the table of keys</extracomment>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysFooter</name>
    <message>
        <source>Times in %1</source>
        <extracomment>%1 is a time zone, as &quot;Europe/Berlin&quot;</extracomment>
        <translation>Fuseau horaire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <extracomment>Below the table: %1 keys are shown of all there are</extracomment>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) shown</source>
        <translation>
            <numerusform>%1 sur %Ln clé affichée</numerusform>
            <numerusform>%1 sur %Ln clés affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>Below the table: %1 is &quot;13 of 42 keys shown&quot;</extracomment>
        <translation>
            <numerusform>%1, %n sélectionnée</numerusform>
            <numerusform>%1, %n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading keys, %1 of %2</source>
        <extracomment>Below the table while keys come in: %1 of %2</extracomment>
        <translation>Lecture des clés, %1 sur %2</translation>
    </message>
    <message>
        <source>Reading keys, %1 so far</source>
        <translation>Lecture des clés, %1 jusqu’ici</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysHeading</name>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The switch between environments: keys of all of them</extracomment>
        <translation>Toutes</translation>
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
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 key…</source>
        <translation>Créer une clé %1…</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>What a screen reader calls the switch between keys of this workspace and of the whole service</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Create %1…</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;system key&quot;</extracomment>
        <translation>Créer une %1…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé pour l’instant</translation>
    </message>
    <message>
        <source>Make one key per application, so that each can be rotated alone. Start with a test key.</source>
        <translation>Créez une clé par application, afin de pouvoir renouveler chacune séparément. Commencez par une clé de test.</translation>
    </message>
    <message>
        <source>Show ended keys</source>
        <translation>Afficher les clés hors service</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No key matches</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Aucune clé ne correspond</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>Aucune clé ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n ended key(s) match, but ended keys are hidden.</source>
        <translation>
            <numerusform>%n clé hors service correspond, mais les clés hors service sont masquées.</numerusform>
            <numerusform>%n clés hors service correspondent, mais les clés hors service sont masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Lecture des clés</translation>
    </message>
    <message>
        <source>They show as they come in.</source>
        <translation>Elles s’affichent à mesure qu’elles arrivent.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>Simplifiez la recherche.</translation>
    </message>
    <message>
        <source>Choose another %1, or search for less.</source>
        <extracomment>%1 is how this service calls environments, as &quot;mode&quot;</extracomment>
        <translation>Choisissez un autre %1 ou simplifiez la recherche.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysSearch</name>
    <message>
        <source>Search by name, prefix, owner or scope</source>
        <translation>Rechercher par nom, préfixe, responsable ou autorisation</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>A filter of the table of keys, after which come keys like: last used 104 days ago</extracomment>
        <translation>Inutilisées depuis 90 jours</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Jamais utilisées</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Expirent sous 30 jours</translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>A filter of the table of keys: nobody has confirmed that they hold the secret</extracomment>
        <translation>Secret non confirmé</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>En cours de renouvellement</translation>
    </message>
    <message>
        <source>Show revoked and expired keys</source>
        <translation>Afficher les clés révoquées et expirées</translation>
    </message>
</context>
<context>
    <name>chatelaine::LeaverNote</name>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date</extracomment>
        <translation>%1 a quitté l’équipe le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still name(s) %1 as owner.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n clé a encore %1 pour responsable.</numerusform>
            <numerusform>%n clés ont encore %1 pour responsable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Pass it on by a way that only they read. Whoever has it can use it, once.</source>
        <translation>Transmettez-le par un moyen que son destinataire est seul à lire. Quiconque possède le lien peut l’utiliser, une seule fois.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copy the link first: it is shown this once.</source>
        <translation>Copiez d’abord le lien&#xa0;: il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Nobody has copied the link</source>
        <translation>Personne n’a copié le lien</translation>
    </message>
    <message>
        <source>It can&apos;t be shown again. You can make a new one at any time.</source>
        <translation>Il ne peut plus être affiché. Vous pouvez en créer un nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans le lien</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockNow</name>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Verrouillé à %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <extracomment>Keep it short: it stands between two other buttons.</extracomment>
        <translation>Utiliser plutôt un code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Nothing is shown until you are back.</source>
        <translation>Rien n’est affiché jusqu’à votre retour.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is shown until you are back; %n rotation(s) go on.</source>
        <translation>
            <numerusform>Rien n’est affiché jusqu’à votre retour&#xa0;; %n renouvellement se poursuit.</numerusform>
            <numerusform>Rien n’est affiché jusqu’à votre retour&#xa0;; %n renouvellements se poursuivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without input.</source>
        <translation>
            <numerusform>Après %n minute d’inactivité.</numerusform>
            <numerusform>Après %n minutes d’inactivité.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer slept, or its screen was locked.</source>
        <translation>L’ordinateur était en veille ou son écran était verrouillé.</translation>
    </message>
    <message>
        <source>Unlocking needs the service, which doesn&apos;t answer.</source>
        <translation>Le déverrouillage nécessite le service, qui ne répond pas.</translation>
    </message>
    <message>
        <source>It is asked again by itself. What runs goes on.</source>
        <translation>Il est interrogé à nouveau automatiquement. Ce qui est en cours se poursuit.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Utiliser plutôt le mot de passe</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close and stop the local service?</source>
        <translation>Fermer et arrêter le service local&#xa0;?</translation>
    </message>
    <message>
        <source>Keys of this service were used today. While Chatelaine is closed it doesn&apos;t answer, and calls that ask it are refused.</source>
        <translation>Des clés de ce service ont été utilisées aujourd’hui. Tant que Chatelaine est fermé, il ne répond pas et les appels qui l’interrogent sont refusés.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Your access to %1 has ended</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>Votre accès à %1 a pris fin</translation>
    </message>
    <message>
        <source>You were removed or suspended there. Its keys work as they did; ask one of its owners if that surprises you.</source>
        <translation>Votre accès y a été retiré ou suspendu. Ses clés fonctionnent comme avant&#xa0;; adressez-vous à l’un de ses propriétaires si cela vous surprend.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberDelegate</name>
    <message>
        <source>Invited</source>
        <extracomment>Below a member&apos;s name: asked to join, has not yet</extracomment>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Below a member&apos;s name: may not sign in at the moment</extracomment>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Below a member&apos;s name: no longer of the team</extracomment>
        <translation>A quitté l’équipe</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune clé</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>%1 is &quot;8 keys&quot;; the member is the person who reads this</extracomment>
        <translation>%1, vous</translation>
    </message>
    <message>
        <source>Two-factor is off</source>
        <extracomment>Below a member&apos;s name: their sign-in asks for no code</extracomment>
        <translation>Sans second facteur</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberQuestions</name>
    <message>
        <source>Suspend %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Suspendre l’accès de %1&#xa0;?</translation>
    </message>
    <message>
        <source>They are signed out of this workspace at once and can&apos;t sign in to it until you resume them. Keys they own work on, and every secret they have seen, too.</source>
        <translation>Cette personne est immédiatement déconnectée de cet espace de travail et ne peut plus s’y connecter tant que vous ne rétablissez pas son accès. Les clés dont elle est responsable continuent de fonctionner, tout comme chaque secret qu’elle a vu.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Make a password link for %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Créer un lien de mot de passe pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>For somebody who forgot their password. With the link they set a new one, once; then they are signed out everywhere. Their old password works until they do. Make sure that it is them who asks.</source>
        <translation>Pour une personne qui a oublié son mot de passe. Avec le lien, elle en définit un nouveau, une seule fois&#xa0;; elle est ensuite déconnectée partout. Son ancien mot de passe fonctionne jusque-là. Assurez-vous que la demande vient bien d’elle.</translation>
    </message>
    <message>
        <source>Make link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Retirer l’invitation de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The link stops working at once. You can invite them again with a new one.</source>
        <translation>Le lien cesse immédiatement de fonctionner. Vous pouvez inviter à nouveau cette personne avec un nouveau lien.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Retirer l’invitation</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: a member&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: owner, admin, developer, viewer</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many keys name a member as owner</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <extracomment>Title of a column: whether a member&apos;s sign-in asks for a code, too</extracomment>
        <translation>Deux facteurs</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: since when somebody is a member, invited, suspended or gone</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The state of an invitation</extracomment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Invited, %1 left</source>
        <extracomment>The state of an invitation; %1 is how long its link still works, as &quot;6 d&quot;</extracomment>
        <translation>Invitation, reste %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a member: all is as usual</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>The state of a member whose keys are being decided about</extracomment>
        <translation>Sur le départ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>The state of a member who may not sign in at the moment</extracomment>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The state of somebody who is no longer a member</extracomment>
        <translation>A quitté l’équipe</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersHeading</name>
    <message>
        <source>Find a member</source>
        <translation>Rechercher un membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>More for this member</source>
        <translation>Autres actions pour ce membre</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPage</name>
    <message>
        <source>Members</source>
        <extracomment>What a screen reader calls the table of members</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Names and e-mail addresses are searched.</source>
        <translation>La recherche porte sur les noms et les adresses e-mail.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Lecture des membres</translation>
    </message>
</context>
<context>
    <name>chatelaine::MoveKey</name>
    <message>
        <source>It doesn&apos;t apply to a key in this state: %1.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Disabled&quot;</extracomment>
        <translation>Cette action ne s’applique pas à une clé dans cet état&#xa0;: %1.</translation>
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
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Link for a new password</source>
        <translation>Lien de nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>An owner of your workspace makes the link. It works once, and ends every session of yours.</source>
        <translation>Un propriétaire de votre espace de travail crée le lien. Il fonctionne une seule fois et met fin à toutes vos sessions.</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Collez-le ici. Il est affiché sous forme de points, car quiconque le lit pourrait l’utiliser.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>This is no link for a new password. It begins with https:// and has #password= in it.</source>
        <translation>Ce n’est pas un lien de nouveau mot de passe. Un tel lien commence par https:// et contient #password=.</translation>
    </message>
    <message>
        <source>This link is for another service, %1. Choose that one first.</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Ce lien est destiné à un autre service, %1. Choisissez d’abord celui-là.</translation>
    </message>
    <message>
        <source>This link was used, or has ended. Ask for another one.</source>
        <translation>Ce lien a été utilisé ou a expiré. Demandez-en un autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeBoard</name>
    <message>
        <source>It isn&apos;t known whether “%1” was created.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>On ne sait pas si «&#xa0;%1&#xa0;» a été créée.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the change of “%1” happened.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>On ne sait pas si la modification de «&#xa0;%1&#xa0;» a eu lieu.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La connexion a été coupée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Vérifier auprès du service</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hors ligne depuis %1.</translation>
    </message>
    <message>
        <source>You see the keys as they were then. Changes are paused.</source>
        <translation>Vous voyez les clés telles qu’elles étaient alors. Les modifications sont suspendues.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Nobody has confirmed the secret of %1.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Personne n’a confirmé le secret de %1.</translation>
    </message>
    <message>
        <source>If it was lost, a new one can take its place.</source>
        <translation>S’il a été perdu, un nouveau peut le remplacer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Your sign-in ends with this window.</source>
        <translation>Votre connexion prend fin avec cette fenêtre.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so it is kept in memory only.</source>
        <translation>Cet ordinateur ne propose pas de trousseau&#xa0;; elle n’est donc conservée qu’en mémoire.</translation>
    </message>
    <message>
        <source>The local service stopped and was started again.</source>
        <translation>Le service local s’est arrêté et a été redémarré.</translation>
    </message>
    <message>
        <source>Calls were refused meanwhile.</source>
        <translation>Des appels ont été refusés entre-temps.</translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1 expire %2.</translation>
    </message>
    <message numerus="yes">
        <source>It made %Ln call(s) in 30 days.</source>
        <translation>
            <numerusform>Elle a servi à %Ln appel en 30 jours.</numerusform>
            <numerusform>Elle a servi à %Ln appels en 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingDialog</name>
    <message>
        <source>%1 leaves</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 quitte l’équipe</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1 is a person&apos;s name</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Suspended since %1. Signing in is off; every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Accès suspendu depuis le %1. La connexion est désactivée&#xa0;; chaque secret vu auparavant fonctionne encore.</translation>
    </message>
    <message>
        <source>Left on %1. Every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>A quitté l’équipe le %1. Chaque secret vu auparavant fonctionne encore.</translation>
    </message>
    <message>
        <source>Still active. Saving or removing signs them out of this workspace at once; every secret seen before still works.</source>
        <translation>Encore membre. Garder pour plus tard ou retirer déconnecte immédiatement cette personne de cet espace de travail&#xa0;; chaque secret vu auparavant fonctionne encore.</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <extracomment>Heads a list of keys; %1 is a person&apos;s name</extracomment>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owned by others, secret seen by %1</source>
        <translation>Autre responsable, secret vu par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): somebody must answer for them</source>
        <translation>
            <numerusform>%n clé&#xa0;: quelqu’un doit en répondre</numerusform>
            <numerusform>%n clés&#xa0;: quelqu’un doit en répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): handing over doesn&apos;t help, a copy may exist</source>
        <translation>
            <numerusform>%n clé&#xa0;: la transmettre ne suffit pas, une copie peut exister</numerusform>
            <numerusform>%n clés&#xa0;: les transmettre ne suffit pas, une copie peut exister</numerusform>
        </translation>
    </message>
    <message>
        <source>When you finish: the membership ends, and a report lists every key with what was done. What the audit tells of them stays.</source>
        <translation>Lorsque vous terminez&#xa0;: l’appartenance à l’équipe prend fin, et un rapport liste chaque clé avec ce qui a été fait. Ce que le journal d’audit dit de cette personne reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invitation(s) they sent end(s), too.</source>
        <translation>
            <numerusform>%n invitation en cours envoyée par cette personne prend aussi fin.</numerusform>
            <numerusform>%n invitations en cours envoyées par cette personne prennent aussi fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keys to decide about</source>
        <extracomment>How far somebody is; %2 is the number of all keys</extracomment>
        <translation>Aucune clé à traiter</translation>
    </message>
    <message>
        <source>%1 of %2 keys decided</source>
        <translation>%1 clés décidées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) wait(s) for a decision. You can leave and come back from Members.</source>
        <translation>
            <numerusform>%n clé attend une décision. Vous pouvez quitter et revenir depuis Membres.</numerusform>
            <numerusform>%n clés attendent une décision. Vous pouvez quitter et revenir depuis Membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 a quitté l’équipe</translation>
    </message>
    <message>
        <source>Their membership has ended. This is what became of the keys; the audit keeps it, too.</source>
        <translation>Cette personne n’est plus membre. Voici ce que les clés sont devenues&#xa0;; le journal d’audit le conserve aussi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingReport</name>
    <message>
        <source>There were no keys to decide about.</source>
        <translation>Il n’y avait aucune clé à traiter.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingRow</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <extracomment>What a screen reader says of a time; %1 is &quot;3 min ago&quot;</extracomment>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <extracomment>What a screen reader calls a choice; %1 is a key&apos;s name</extracomment>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Somebody else owns it already, and a copy of the secret may exist.</source>
        <translation>Quelqu’un d’autre en est déjà responsable, et une copie du secret peut exister.</translation>
    </message>
    <message>
        <source>Who takes %1</source>
        <extracomment>What a screen reader calls a list of people; %1 is a key&apos;s name</extracomment>
        <translation>Qui reprend %1</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choisir quelqu’un</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingWords</name>
    <message>
        <source>%1 has left</source>
        <extracomment>Title of a report; %1 is a person&apos;s name</extracomment>
        <translation>%1 a quitté l’équipe</translation>
    </message>
    <message>
        <source>%1 is asked to, when you finish.</source>
        <extracomment>What becomes of a key of somebody who leaves; %1 is the key&apos;s owner</extracomment>
        <translation>Demandé à %1 lorsque vous terminez.</translation>
    </message>
    <message>
        <source>Still called. Stops when you finish.</source>
        <translation>Encore utilisée. S’arrête lorsque vous terminez.</translation>
    </message>
    <message>
        <source>Nothing calls it. Stops when you finish.</source>
        <translation>Rien ne l’utilise. S’arrête lorsque vous terminez.</translation>
    </message>
    <message>
        <source>Created by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Créée par cette personne le %1</translation>
    </message>
    <message>
        <source>Rotated by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Renouvelée par cette personne le %1</translation>
    </message>
    <message>
        <source>Revealed by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>Affichée par cette personne le %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Transmise à %1</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Renouvellement demandé</translation>
    </message>
    <message>
        <source>%1 is asked to rotate it</source>
        <translation>Renouvellement demandé à %1</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Titles of the columns of a report: a key&apos;s name, its id, what was done</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>chatelaine::OldKeyPlaces</name>
    <message>
        <source>The tick was not kept.</source>
        <translation>La coche n’a pas été conservée.</translation>
    </message>
    <message>
        <source>After you regenerate a key</source>
        <translation>Après la régénération d’une clé</translation>
    </message>
    <message>
        <source>Here is then what to look through for the old one. Nothing was regenerated yet.</source>
        <translation>Vous verrez alors ici où rechercher l’ancienne. Rien n’a encore été régénéré.</translation>
    </message>
    <message>
        <source>Where the old key still lives: %1</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;Private key&quot;</extracomment>
        <translation>Où l’ancienne clé se trouve encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was regenerated %1. Ticks are kept with this rotation, for everybody.</source>
        <translation>Elle a été régénérée %1. Les coches sont conservées avec ce renouvellement, pour tout le monde.</translation>
    </message>
    <message>
        <source>Ticks are kept with this rotation, for everybody.</source>
        <translation>Les coches sont conservées avec ce renouvellement, pour tout le monde.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How much of a checklist is done</extracomment>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Nobody has called with it yet</source>
        <translation>Personne ne l’a encore utilisée</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>Nobody has tried it since</source>
        <translation>Personne ne l’a essayée depuis</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverlapDialog</name>
    <message>
        <source>Create a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>With the same scopes</source>
        <translation>Avec les mêmes autorisations</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Mettre à jour l’application</translation>
    </message>
    <message>
        <source>Both keys work</source>
        <translation>Les deux clés fonctionnent</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Watch both keys</source>
        <translation>Observer les deux clés</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Révoquer l’ancienne clé</translation>
    </message>
    <message>
        <source>When it has gone quiet</source>
        <translation>Quand elle est devenue silencieuse</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nom de la nouvelle clé</translation>
    </message>
    <message>
        <source>Step 1 of 4</source>
        <translation>Étape 1 sur 4</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Créer la nouvelle clé</translation>
    </message>
    <message>
        <source>The old key keeps working until you revoke it</source>
        <translation>L’ancienne clé fonctionne jusqu’à ce que vous la révoquiez</translation>
    </message>
    <message>
        <source>It may keep the old one&apos;s name: the visible parts tell them apart.</source>
        <translation>Elle peut garder le nom de l’ancienne&#xa0;: les parties visibles les distinguent.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>You see its secret next, once.</source>
        <translation>Son secret s’affiche ensuite, une seule fois.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairAdvice</name>
    <message>
        <source>When to regenerate</source>
        <translation>Quand régénérer</translation>
    </message>
    <message>
        <source>%1 revealed it since it was made.</source>
        <extracomment>%1 is one person&apos;s name or several</extracomment>
        <translation>Affichée depuis sa création par %1.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la conserver</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairCard</name>
    <message>
        <source>Server side only</source>
        <translation>Côté serveur uniquement</translation>
    </message>
    <message>
        <source>Client-side SDK only</source>
        <translation>SDK côté client uniquement</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Tout le système</translation>
    </message>
    <message>
        <source>Both ask you to sign in again, and both are written to the audit.</source>
        <translation>Les deux actions vous demandent de vous reconnecter et sont inscrites au journal d’audit.</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. Nobody can read it again.</source>
        <translation>Elle a été affichée une seule fois, à sa création. Personne ne peut la relire.</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <extracomment>There is no key of this kind and environment</extracomment>
        <translation>Lecture des clés</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairHeading</name>
    <message>
        <source>Only %1 regenerate them.</source>
        <extracomment>%1 is one role or several, as &quot;Owner and Admin&quot;</extracomment>
        <translation>Régénération réservée à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>%1: this service has no other %2.</source>
        <extracomment>%1 is &quot;Every call is real money&quot;, %2 the service&apos;s word for an environment</extracomment>
        <translation>%1&#xa0;: ce service n’a pas d’autre %2.</translation>
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
        <translation>Le service ne répond pas. Les modifications sont suspendues jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this here. Roles shows whose does.</source>
        <translation>Votre rôle ne le permet pas ici. La page Rôles indique lesquels le permettent.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>In the context menu of a password field.</extracomment>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>chatelaine::PauseWebhook</name>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It is paused already. What happens meanwhile waits.</source>
        <translation>Il est déjà en pause. Ce qui se passe entre-temps attend.</translation>
    </message>
    <message>
        <source>It is not paused. Pause holds back what is sent.</source>
        <translation>Il n’est pas en pause. La pause retient ce qui est envoyé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PeopleCommand</name>
    <message>
        <source>Nobody has come by this invitation yet. Withdraw it, or wait.</source>
        <translation>Personne n’a encore utilisé cette invitation. Retirez-la ou attendez.</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Sélectionnez d’abord un membre sur la page des membres.</translation>
    </message>
    <message>
        <source>%1 has left. An invitation brings them back.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 a quitté l’équipe. Une invitation permet son retour.</translation>
    </message>
    <message>
        <source>%1 is %2, above your own role.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role that stands above one&apos;s own</extracomment>
        <translation>%1 a le rôle %2, supérieur au vôtre.</translation>
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
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>chatelaine::PresetRow</name>
    <message>
        <source>Full access</source>
        <translation>Accès complet</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmez votre identité</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>The service wants to know who is there before it does this. It then asks no more for five minutes.</source>
        <translation>Le service veut savoir qui est là avant d’effectuer cette action. Il ne redemande ensuite rien pendant cinq minutes.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms who somebody is and lets the request go on.</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Utiliser plutôt le mot de passe</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofField</name>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCode</name>
    <message>
        <source>QR code for your authenticator. The key below says the same as text.</source>
        <translation>Code QR pour votre application d’authentification. La clé ci-dessous dit la même chose sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoveryCodesDialog</name>
    <message>
        <source>Save your recovery codes</source>
        <translation>Enregistrez vos codes de récupération</translation>
    </message>
    <message>
        <source>Without your authenticator, one of them signs you in; each works once. This is the only time you can see them.</source>
        <translation>Sans votre application d’authentification, l’un d’eux vous permet de vous connecter&#xa0;; chacun fonctionne une fois. C’est la seule fois où vous pouvez les voir.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save the recovery codes to a file</source>
        <translation>Enregistrer les codes de récupération dans un fichier</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Enregistré dans %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>I have saved them</source>
        <translation>Je les ai enregistrés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Say first that you have saved the codes.</source>
        <translation>Indiquez d’abord que vous avez enregistré les codes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalAnswer</name>
    <message numerus="yes">
        <source>%1 can mean %n things here</source>
        <extracomment>%1 is a status as 401, %n how many things it can mean</extracomment>
        <translation>
            <numerusform>%1 peut signifier %n chose ici</numerusform>
            <numerusform>%1 peut signifier %n choses ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer itself tells which: the word at the end of its type, and its header Chatelaine-Cause, is the one in the right column. Its request id tells it too.</source>
        <translation>La réponse elle-même indique laquelle&#xa0;: le mot à la fin de son type, comme son en-tête Chatelaine-Cause, est celui de la colonne de droite. L’ID de la requête l’indique aussi.</translation>
    </message>
    <message>
        <source>%1 is no refusal of a key</source>
        <extracomment>%1 is a status as 404</extracomment>
        <translation>%1 n’est pas le refus d’une clé</translation>
    </message>
    <message>
        <source>A refused key is answered with another status. Ask whoever runs the API.</source>
        <translation>Une clé refusée reçoit un autre statut en réponse. Adressez-vous aux responsables de l’API.</translation>
    </message>
    <message>
        <source>The service&apos;s rules don&apos;t list this cause, so there is no advice for it.</source>
        <translation>Les règles du service ne mentionnent pas cette cause&#xa0;; il n’y a donc pas de conseil à son sujet.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When a call was refused: %1 is &quot;40 seconds ago&quot;, %2 the moment on this computer&apos;s clock, %3 the city of its time zone, %4 the moment in UTC</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Show this key</source>
        <translation>Afficher cette clé</translation>
    </message>
    <message>
        <source>This key is no longer in the list.</source>
        <translation>Cette clé ne figure plus dans la liste.</translation>
    </message>
    <message>
        <source>%1
%2 in %3
%4 UTC</source>
        <translation>%1
%2 à %3
%4 UTC</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalDialog</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>Pourquoi un appel a-t-il été refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Paste what the caller got: a status, the whole answer, or its request id.</source>
        <translation>Collez ce que l’appelant a reçu&#xa0;: un statut, la réponse entière ou l’ID de sa requête.</translation>
    </message>
    <message>
        <source>There is a key&apos;s secret in this</source>
        <translation>Ce texte contient le secret d’une clé</translation>
    </message>
    <message>
        <source>It was masked before it got here, and is neither sent nor stored. If it was shared like this, rotate its key.</source>
        <translation>Il a été masqué avant d’arriver ici, et n’est ni envoyé ni conservé. S’il a été partagé ainsi, renouvelez sa clé.</translation>
    </message>
    <message>
        <source>It is read here. Only a request id is sent, to look the call up.</source>
        <translation>Le texte est lu ici. Seul un ID de requête est envoyé, pour retrouver l’appel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the caller got</source>
        <translation>Ce que l’appelant a reçu</translation>
    </message>
    <message>
        <source>The service knows nothing of this request</source>
        <translation>Le service ne sait rien de cette requête</translation>
    </message>
    <message>
        <source>It was not refused here, belongs to another workspace, or is too long ago.</source>
        <translation>Elle n’a pas été refusée ici, appartient à un autre espace de travail ou est trop ancienne.</translation>
    </message>
    <message>
        <source>Looking the call up</source>
        <translation>Recherche de l’appel</translation>
    </message>
    <message>
        <source>The answer says why, and the request id finds the call again</source>
        <translation>La réponse indique pourquoi, et l’ID de la requête permet de retrouver l’appel</translation>
    </message>
    <message>
        <source>The caller&apos;s log has both; the id begins with req_.</source>
        <translation>Le journal de l’appelant contient les deux&#xa0;; l’ID commence par req_.</translation>
    </message>
    <message>
        <source>Nothing in this says why</source>
        <translation>Rien dans ce texte n’indique pourquoi</translation>
    </message>
    <message>
        <source>Look for a status as 401, the body of the answer, or an id that begins with req_.</source>
        <translation>Cherchez un statut comme 401, le corps de la réponse ou un ID qui commence par req_.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateBox</name>
    <message>
        <source>Regenerate…</source>
        <translation>Régénérer…</translation>
    </message>
    <message>
        <source>If you regenerate it</source>
        <translation>Si vous la régénérez</translation>
    </message>
    <message>
        <source>Today it is called from %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>Aujourd’hui, elle est utilisée depuis %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Reload</name>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveMember</name>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another %1.</source>
        <translation>Personne ne se retire soi-même. Adressez-vous à un autre membre ayant le rôle %1.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be removed: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Le dernier membre ayant le rôle %1 ne peut pas être retiré&#xa0;: donnez d’abord le rôle %1 à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveWebhook</name>
    <message>
        <source>Remove endpoint…</source>
        <translation>Retirer le point de terminaison…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReplaceWebhookSecret</name>
    <message>
        <source>Replace signing secret…</source>
        <translation>Remplacer le secret de signature…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RequestId</name>
    <message>
        <source>Copy the request id</source>
        <translation>Copier l’ID de la requête</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Before the id of a request</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResetPassword</name>
    <message>
        <source>Make a password link…</source>
        <translation>Créer un lien de mot de passe…</translation>
    </message>
    <message>
        <source>You change your own password in Settings.</source>
        <translation>Vous changez votre propre mot de passe dans Paramètres.</translation>
    </message>
    <message>
        <source>They are suspended and can&apos;t sign in. Resume them first.</source>
        <translation>L’accès de ce membre est suspendu&#xa0;; il ne peut pas se connecter. Rétablissez d’abord son accès.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResolveSecret</name>
    <message>
        <source>Confirm new secret…</source>
        <translation>Confirmer le nouveau secret…</translation>
    </message>
    <message>
        <source>Nothing is open: somebody has confirmed its secret.</source>
        <translation>Rien n’est en attente&#xa0;: quelqu’un a confirmé son secret.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealDialog</name>
    <message>
        <source>%1. You can reveal it again after a fresh sign-in.</source>
        <translation>%1. Vous pouvez l’afficher à nouveau après une nouvelle connexion.</translation>
    </message>
    <message>
        <source>%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.</source>
        <translation>%1. C’est la seule fois où vous pouvez voir son secret&#xa0;: ni Chatelaine ni le service ne peuvent l’afficher à nouveau.</translation>
    </message>
    <message>
        <source>Your new secret is ready</source>
        <translation>Votre nouveau secret est prêt</translation>
    </message>
    <message>
        <source>Your new key is ready</source>
        <translation>Votre nouvelle clé est prête</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Tester cette clé</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>J’ai enregistré le secret en lieu sûr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Indiquez d’abord que vous avez enregistré le secret.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Personne n’a indiqué que le secret est enregistré</translation>
    </message>
    <message>
        <source>Discard drops the new secret; the one before it goes on working.</source>
        <translation>Abandonner supprime le nouveau secret&#xa0;; le précédent continue de fonctionner.</translation>
    </message>
    <message>
        <source>Discard revokes the new key at once. Without its secret nobody could use it.</source>
        <translation>Abandonner révoque immédiatement la nouvelle clé. Sans son secret, personne ne pourrait l’utiliser.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Abandonner le nouveau secret</translation>
    </message>
    <message>
        <source>Discard the key</source>
        <translation>Abandonner la clé</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Enregistré dans %1. Vous seul pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Tested: the service accepted this key.</source>
        <translation>Test effectué&#xa0;: le service a accepté cette clé.</translation>
    </message>
    <message>
        <source>Tested: the service refused this key.</source>
        <translation>Test effectué&#xa0;: le service a refusé cette clé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealKey</name>
    <message>
        <source>Reveal…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Copy secret…</source>
        <translation>Copier le secret…</translation>
    </message>
    <message>
        <source>The service can&apos;t show the secret of this key again.</source>
        <translation>Le service ne peut plus afficher le secret de cette clé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealedDialog</name>
    <message>
        <source>The secret of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Le secret de %1</translation>
    </message>
    <message>
        <source>The audit keeps that you looked.</source>
        <translation>Le journal d’audit conserve le fait que vous l’avez consulté.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeDialog</name>
    <message>
        <source>is no longer a member</source>
        <translation>n’est plus membre</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1&#xa0;?</translation>
    </message>
    <message>
        <source>It stops at once and for good. A revoked key can&apos;t be reinstated.</source>
        <translation>Elle cesse de fonctionner immédiatement et définitivement. Une clé révoquée ne peut pas être rétablie.</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>Renouveler plutôt…</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation>Interrompt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Other keys of this environment cover all of its scopes.</source>
        <translation>D’autres clés de cet environnement couvrent toutes ses autorisations.</translation>
    </message>
    <message>
        <source>No other key of this environment covers %1.</source>
        <translation>Aucune autre clé de cet environnement ne couvre %1.</translation>
    </message>
    <message numerus="yes">
        <source>No other key of this environment covers %1 and %n more.</source>
        <translation>
            <numerusform>Aucune autre clé de cet environnement ne couvre %1 et %n autre.</numerusform>
            <numerusform>Aucune autre clé de cet environnement ne couvre %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the key to confirm</source>
        <translation>Saisissez le nom de la clé pour confirmer</translation>
    </message>
    <message numerus="yes">
        <source>It was used in the last %n days.</source>
        <translation>
            <numerusform>Elle a été utilisée il y a moins de %n jour.</numerusform>
            <numerusform>Elle a été utilisée au cours des %n derniers jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeKey</name>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>It has ended already; nothing works with it.</source>
        <translation>Elle est déjà hors service&#xa0;; plus rien ne fonctionne avec elle.</translation>
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
        <translation>Changer le rôle de %1</translation>
    </message>
    <message>
        <source>Now %1. The new role holds at once, wherever they are signed in.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Actuellement %1. Le nouveau rôle s’applique immédiatement, partout où cette personne est connectée.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>%1 may from now on</source>
        <extracomment>Above a list of what somebody may do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1 peut désormais</translation>
    </message>
    <message>
        <source>%1 may no longer</source>
        <extracomment>Above a list of what somebody may no longer do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1 ne peut plus</translation>
    </message>
    <message>
        <source>Choose another role to continue.</source>
        <translation>Choisissez un autre rôle pour continuer.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleTableModel</name>
    <message>
        <source>No</source>
        <extracomment>A role may not do this</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A role may do this</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>A role may do this to the keys that name its holder as owner</extracomment>
        <translation>Ses clés</translation>
    </message>
    <message>
        <source>Up to own role</source>
        <extracomment>A role may do this to members up to its own rank</extracomment>
        <translation>Jusqu’à son rôle</translation>
    </message>
    <message>
        <source>Own actions</source>
        <extracomment>A role may see what its holder did</extracomment>
        <translation>Ses actions</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A role may do this where no real money moves</extracomment>
        <translation>Hors production</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a column: what a role may do</extracomment>
        <translation>Droit</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleWords</name>
    <message>
        <source>own keys only</source>
        <extracomment>A limit of what a role may do: only to keys that name its holder as owner</extracomment>
        <translation>ses propres clés seulement</translation>
    </message>
    <message>
        <source>up to their own role</source>
        <extracomment>A limit of what a role may do: only to members whose role is not higher</extracomment>
        <translation>jusqu’à son propre rôle</translation>
    </message>
    <message>
        <source>own actions only</source>
        <extracomment>A limit of what a role may do: sees only what its holder did</extracomment>
        <translation>ses propres actions seulement</translation>
    </message>
    <message>
        <source>where no real money moves</source>
        <extracomment>A limit of what a role may do</extracomment>
        <translation>là où aucun argent réel n’est déplacé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is something a role may do, %2 what limits it, as &quot;own keys only&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give keys the scopes %1</source>
        <extracomment>Something a role may do; %1 is a list of scopes</extracomment>
        <translation>Donner aux clés les autorisations %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>The service enforces these.</source>
        <translation>Le service les fait respecter.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Rechercher un membre</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Renouveler %1</translation>
    </message>
    <message>
        <source>Regenerate %1?</source>
        <translation>Régénérer %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateKey</name>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.</source>
        <translation>Personne n’a encore confirmé son secret le plus récent. Commencez par le confirmer, le réémettre ou l’abandonner.</translation>
    </message>
    <message>
        <source>It has two secrets until the older one ends. Rotate it again after that.</source>
        <translation>Elle a deux secrets jusqu’à la fin de l’ancien. Renouvelez-la ensuite.</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Régénérer…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Rotation</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>When and from where a call came: %1 is &quot;3 minutes ago&quot;, %2 an address</extracomment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;</extracomment>
        <translation>Créée %1</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t confirmed</source>
        <translation>Son secret n’est pas confirmé</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Mettre à jour l’application</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Waiting for the first call</source>
        <translation>En attente du premier appel</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>La nouvelle clé fonctionne</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Révoquer l’ancienne clé</translation>
    </message>
    <message>
        <source>It has gone quiet</source>
        <translation>Elle est devenue silencieuse</translation>
    </message>
    <message>
        <source>After an hour of quiet</source>
        <translation>Après une heure de silence</translation>
    </message>
    <message>
        <source>The new key is called</source>
        <translation>La nouvelle clé est utilisée</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <extracomment>%1 and %2 are numbers of items of a checklist</extracomment>
        <translation>%1 sur %2 cochés</translation>
    </message>
    <message>
        <source>Put the new key in place</source>
        <translation>Mettez la nouvelle clé en place</translation>
    </message>
    <message>
        <source>Both keys work until you revoke one.</source>
        <translation>Les deux clés fonctionnent jusqu’à ce que vous en révoquiez une.</translation>
    </message>
    <message>
        <source>Nobody has said that the new secret is saved</source>
        <translation>Personne n’a indiqué que le nouveau secret est enregistré</translation>
    </message>
    <message>
        <source>Confirm it, or have another one made. The old key goes on working meanwhile.</source>
        <translation>Confirmez-le ou faites-en réémettre un. L’ancienne clé continue de fonctionner entre-temps.</translation>
    </message>
    <message>
        <source>Put the new key where the old one is</source>
        <translation>Mettez la nouvelle clé là où se trouve l’ancienne</translation>
    </message>
    <message>
        <source>No call has come with the new key yet.</source>
        <translation>Aucun appel n’est encore arrivé avec la nouvelle clé.</translation>
    </message>
    <message>
        <source>Waiting for the first call with the new key</source>
        <translation>En attente du premier appel avec la nouvelle clé</translation>
    </message>
    <message>
        <source>It shows here as soon as the service sees it.</source>
        <translation>Il s’affiche ici dès que le service le voit.</translation>
    </message>
    <message>
        <source>The new key works, and the old one is still in use</source>
        <translation>La nouvelle clé fonctionne, et l’ancienne est encore utilisée</translation>
    </message>
    <message>
        <source>Nobody uses the old key any more</source>
        <translation>Plus personne n’utilise l’ancienne clé</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell when the old key was called.</source>
        <translation>Le service n’indique pas quand l’ancienne clé a été utilisée.</translation>
    </message>
    <message>
        <source>The old key was never called.</source>
        <translation>L’ancienne clé n’a jamais été utilisée.</translation>
    </message>
    <message>
        <source>The last call with the old key: %1.</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.0.0.4&quot;</extracomment>
        <translation>Dernier appel avec l’ancienne clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the old key may go</source>
        <translation>On ne sait pas si l’ancienne clé peut être révoquée</translation>
    </message>
    <message>
        <source>Ask who runs the application.</source>
        <translation>Demandez aux responsables de l’application.</translation>
    </message>
    <message>
        <source>Not yet safe to revoke</source>
        <translation>Révocation encore risquée</translation>
    </message>
    <message>
        <source>Whoever calls with the old key would be refused. It is safe after an hour without a call.</source>
        <translation>Quiconque appelle avec l’ancienne clé serait refusé. La révocation est sans risque après une heure sans appel.</translation>
    </message>
    <message>
        <source>The old key is quiet, but nobody uses the new one yet</source>
        <translation>L’ancienne clé est silencieuse, mais personne n’utilise encore la nouvelle</translation>
    </message>
    <message>
        <source>Somebody may simply not be calling at the moment.</source>
        <translation>Il se peut simplement que personne n’appelle en ce moment.</translation>
    </message>
    <message>
        <source>Quiet for an hour, but it was quiet for longer before</source>
        <translation>Silencieuse depuis une heure, mais elle l’a déjà été plus longtemps</translation>
    </message>
    <message>
        <source>In 30 days its longest silence was %1. Who calls that seldom may still have the old key.</source>
        <extracomment>%1 is a span of time, as &quot;2 days&quot;</extracomment>
        <translation>Son plus long silence en 30 jours a été de %1. Quiconque appelle aussi rarement a peut-être encore l’ancienne clé.</translation>
    </message>
    <message>
        <source>Safe to revoke</source>
        <translation>Révocation sans risque</translation>
    </message>
    <message>
        <source>The old key has been quiet for %1, and the new one is called.</source>
        <extracomment>%1 is a span of time, as &quot;2 hours&quot;</extracomment>
        <translation>L’ancienne clé est silencieuse depuis %1, et la nouvelle est utilisée.</translation>
    </message>
    <message>
        <source>The old key was never called, and the new one is.</source>
        <translation>L’ancienne clé n’a jamais été utilisée, et la nouvelle l’est.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationBody</name>
    <message>
        <source>Quiet</source>
        <translation>Silencieuse</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Encore utilisée</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Utilisation inconnue</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Everybody in this workspace sees these ticks.</source>
        <translation>Tout le monde voit ces coches dans cet espace de travail.</translation>
    </message>
    <message>
        <source>In the application</source>
        <translation>Dans l’application</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t rotate this key.</source>
        <translation>Votre rôle ne permet pas de renouveler cette clé.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t told the ticks yet.</source>
        <translation>Le service n’a pas encore transmis les coches.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisée</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationPage</name>
    <message>
        <source>You can leave this page. The rotation stays open.</source>
        <translation>Vous pouvez quitter cette page. Le renouvellement reste ouvert.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Renouveler %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;, %2 a person&apos;s name</extracomment>
        <translation>Commencé %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Commencé %1 par %2</translation>
    </message>
    <message>
        <source>Confirm new secret…</source>
        <translation>Confirmer le nouveau secret…</translation>
    </message>
    <message>
        <source>Revoke old key…</source>
        <translation>Révoquer l’ancienne clé…</translation>
    </message>
    <message>
        <source>Revoke old key anyway…</source>
        <translation>Révoquer quand même l’ancienne clé…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>No rotation is open</source>
        <translation>Aucun renouvellement en cours</translation>
    </message>
    <message>
        <source>Rotate a key, and its way is shown here until the old key is revoked.</source>
        <translation>Renouvelez une clé&#xa0;: sa progression s’affiche ici jusqu’à la révocation de l’ancienne.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les clés</translation>
    </message>
    <message>
        <source>The rotation has ended</source>
        <translation>Le renouvellement a pris fin</translation>
    </message>
    <message>
        <source>One of its keys was deleted.</source>
        <translation>L’une de ses clés a été supprimée.</translation>
    </message>
    <message>
        <source>The rotation is finished</source>
        <translation>Le renouvellement est terminé</translation>
    </message>
    <message>
        <source>The old key has ended. Only the new one works.</source>
        <translation>L’ancienne clé est hors service. Seule la nouvelle fonctionne.</translation>
    </message>
    <message>
        <source>%1 revoked the old key. Only the new one works.</source>
        <translation>%1 a révoqué l’ancienne clé. Seule la nouvelle fonctionne.</translation>
    </message>
    <message>
        <source>The rotation has ended without a new key</source>
        <translation>Le renouvellement a pris fin sans nouvelle clé</translation>
    </message>
    <message>
        <source>The new key has ended. The old one goes on working.</source>
        <translation>La nouvelle clé est hors service. L’ancienne continue de fonctionner.</translation>
    </message>
    <message>
        <source>%1 ended the new key. The old one goes on working.</source>
        <translation>%1 a mis fin à la nouvelle clé. L’ancienne continue de fonctionner.</translation>
    </message>
    <message>
        <source>Show the new key</source>
        <translation>Afficher la nouvelle clé</translation>
    </message>
    <message>
        <source>Show the old key</source>
        <translation>Afficher l’ancienne clé</translation>
    </message>
    <message>
        <source>Show what is still open</source>
        <translation>Afficher ce qui est encore en cours</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationSide</name>
    <message>
        <source>Open rotations</source>
        <translation>Renouvellements en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are open</source>
        <translation>
            <numerusform>%n renouvellement est en cours</numerusform>
            <numerusform>%n renouvellements sont en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeChoiceModel</name>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two scopes of a group</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tout (%n)</numerusform>
            <numerusform>Tout (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of scopes, what is chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
Your role may not give this to a key.</source>
        <translation>%1
Votre rôle ne permet pas de donner ce droit à une clé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeDiff</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing yet. The key stays as it is.</source>
        <translation>Rien pour l’instant. La clé reste telle quelle.</translation>
    </message>
    <message>
        <source>The key can do this from the next request on. Its secret stays the same.</source>
        <translation>La clé peut le faire dès la prochaine requête. Son secret reste le même.</translation>
    </message>
    <message>
        <source>Calls that use what is taken away are refused from the next request on. Its secret stays the same.</source>
        <translation>Les appels qui utilisent ce qui est retiré sont refusés dès la prochaine requête. Son secret reste le même.</translation>
    </message>
    <message>
        <source>Added: %1. %2</source>
        <extracomment>Spoken for a line with a plus: %1 is a scope, %2 what it allows</extracomment>
        <translation>Ajout&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Taken away: %1. %2</source>
        <translation>Retrait&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeHolders</name>
    <message>
        <source>Show them in Keys</source>
        <translation>Les afficher dans Clés</translation>
    </message>
    <message>
        <source>Keys that hold this</source>
        <translation>Clés qui y ont droit</translation>
    </message>
    <message>
        <source>Choose one to see which keys hold it.</source>
        <translation>Choisissez une ligne pour voir quelles clés y ont droit.</translation>
    </message>
    <message>
        <source>No key holds it</source>
        <translation>Aucune clé n’y a droit</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold it</source>
        <translation>
            <numerusform>%n clé y a droit</numerusform>
            <numerusform>%n clés y ont droit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation>Rechercher une autorisation</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Find a %1</source>
        <translation>Rechercher par %1</translation>
    </message>
    <message>
        <source>No scope matches “%1”.</source>
        <translation>Aucune autorisation ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of a scope</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it allows</source>
        <extracomment>Title of a column: what a scope allows</extracomment>
        <translation>Ce que cela permet</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many usable keys hold a scope</extracomment>
        <translation>Clés</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesDialog</name>
    <message>
        <source>Edit %1 of %2</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;; %2 is a key&apos;s name</extracomment>
        <translation>Modifier les %1 de %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Somebody else has changed this key meanwhile</source>
        <translation>Quelqu’un d’autre a modifié cette clé entre-temps</translation>
    </message>
    <message>
        <source>What it may do is as you saw it. Nothing was overwritten; save again if you still want this.</source>
        <translation>Ce qu’elle peut faire est tel que vous l’aviez vu. Rien n’a été écrasé&#xa0;; enregistrez à nouveau si vous le souhaitez toujours.</translation>
    </message>
    <message>
        <source>It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.</source>
        <translation>Elle a maintenant&#xa0;: %1. Rien n’a été écrasé. Votre choix est conservé et comparé à cet état.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesPage</name>
    <message>
        <source>They can be changed on a key that exists.</source>
        <translation>Modifiables sur une clé existante.</translation>
    </message>
    <message>
        <source>They are fixed when a key is made: another need, another key.</source>
        <translation>Fixes dès la création d’une clé&#xa0;: autre besoin, autre clé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecondFactorDialog</name>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Configurer la connexion à deux facteurs</translation>
    </message>
    <message>
        <source>From then on signing in also asks for a code that your authenticator shows.</source>
        <translation>Dès lors, la connexion demande aussi un code affiché par votre application d’authentification.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Scan this with the authenticator on your phone, or type the key into it.</source>
        <translation>Scannez ceci avec l’application d’authentification de votre téléphone, ou saisissez-y la clé.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Save the secret to a file</source>
        <translation>Enregistrer le secret dans un fichier</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>Secret, shown</source>
        <translation>Secret, affiché</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secret, masqué</translation>
    </message>
</context>
<context>
    <name>chatelaine::SendTestEvent</name>
    <message>
        <source>Send test event…</source>
        <translation>Envoyer un événement de test…</translation>
    </message>
    <message>
        <source>Nothing is sent while it is paused. Resume it first.</source>
        <translation>Rien n’est envoyé pendant la pause. Reprenez d’abord les envois.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SessionsDialog</name>
    <message>
        <source>Sessions and devices</source>
        <translation>Sessions et appareils</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Se déconnecter partout ailleurs</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Where you are signed in. What ends here is refused at its next request.</source>
        <translation>Où vous êtes connecté. Une session terminée ici est refusée dès sa prochaine requête.</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>Vous n’êtes connecté nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list can&apos;t be read now.</source>
        <translation>La liste ne peut pas être lue actuellement.</translation>
    </message>
    <message>
        <source>%1 · signed in %2 · last seen %3</source>
        <extracomment>%1 is a network address, %2 a date and time, %3 as &quot;3 min ago&quot;</extracomment>
        <translation>%1 · connexion&#xa0;: %2 · dernière activité&#xa0;: %3</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Of a session in a list of them</extracomment>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out on %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Déconnecter %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set up this service</source>
        <translation>Configurer ce service</translation>
    </message>
    <message>
        <source>It is empty. Whoever holds the code it printed becomes its first owner.</source>
        <translation>Il est vide. Quiconque possède le code qu’il a affiché en devient le premier propriétaire.</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Code de configuration</translation>
    </message>
    <message>
        <source>The service printed it once, when it started.</source>
        <translation>Le service l’a affiché une seule fois, à son démarrage.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The profile whose keys this workspace holds.</source>
        <translation>Le profil dont cet espace de travail contient les clés.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Key service</source>
        <translation>Service de clés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window: as the desktop&apos;s, light or dark.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>No fades and no sliding panes.</source>
        <translation>Ni fondus ni volets coulissants.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Effacer le presse-papiers après</translation>
    </message>
    <message>
        <source>Only what Chatelaine put there. Clipboard histories are asked to skip secrets.</source>
        <translation>Seulement ce que Chatelaine y a placé. Les historiques du presse-papiers sont priés d’ignorer les secrets.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain</source>
        <translation>Votre session est conservée dans le trousseau du système</translation>
    </message>
    <message>
        <source>Your session is kept in memory only</source>
        <translation>Votre session est conservée en mémoire uniquement</translation>
    </message>
    <message>
        <source>As %1. Without a keychain it would end with the window.</source>
        <translation>En tant que %1. Sans trousseau, elle prendrait fin avec la fenêtre.</translation>
    </message>
    <message>
        <source>As %1. No keychain answered, so it ends with the window.</source>
        <translation>En tant que %1. Aucun trousseau n’a répondu&#xa0;; elle prend donc fin avec la fenêtre.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Running on %1, over HTTPS</source>
        <translation>En service sur %1, en HTTPS</translation>
    </message>
    <message>
        <source>Its certificate was made here and is trusted only here. It ends with this window.</source>
        <translation>Son certificat a été créé ici et n’est reconnu qu’ici. Il s’arrête avec cette fenêtre.</translation>
    </message>
    <message>
        <source>Connected to %1, over HTTPS</source>
        <translation>Connecté à %1, en HTTPS</translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation>Chatelaine %1</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It sends no usage data.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Il n’envoie aucune donnée d’utilisation.</translation>
    </message>
    <message>
        <source>Lock and session</source>
        <translation>Verrouillage et session</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, and one hour.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen locks.</source>
        <translation>Aussi lorsque l’ordinateur se met en veille ou que son écran se verrouille.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Shell</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the file dialog for rows of the audit, and for what was found wrong with it</extracomment>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Enregistrer les preuves</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowDetails</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowPalette</name>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowRotation</name>
    <message>
        <source>Open rotation</source>
        <translation>Ouvrir le renouvellement</translation>
    </message>
    <message>
        <source>No rotation of this key is open.</source>
        <translation>Aucun renouvellement de cette clé n’est en cours.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>Le service a mis fin à la session. Ce que vous faisiez est conservé.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Closes the dialog without signing in; a notice stays.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <extracomment>Goes back to the choice between the local service and another one.</extracomment>
        <translation>Choisir un autre service…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a key service, %2 where it is: a host name, or &quot;on this computer&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>Le service a mis fin à la session. Ce que vous faisiez est conservé.</translation>
    </message>
    <message>
        <source>This is sample content</source>
        <translation>Ce contenu est un exemple</translation>
    </message>
    <message>
        <source>Sign in with the sample account</source>
        <translation>Se connecter avec le compte d’exemple</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>No workspace is open to you here.</source>
        <translation>Aucun espace de travail ne vous est ouvert ici.</translation>
    </message>
    <message>
        <source>Ask an owner for an invitation, or sign in as somebody else.</source>
        <translation>Demandez une invitation à un propriétaire, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>Définir un nouveau mot de passe…</translation>
    </message>
    <message>
        <source>With the link that an owner made for you.</source>
        <translation>Avec le lien qu’un propriétaire a créé pour vous.</translation>
    </message>
    <message>
        <source>Signs in when complete.</source>
        <extracomment>Of a code: the last digit sends it.</extracomment>
        <translation>Connexion dès que le code est complet.</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>Votre nouveau mot de passe est actif.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Connectez-vous avec ce mot de passe.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOut</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>chatelaine::SigningSecretDialog</name>
    <message>
        <source>Signing secret of %1</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Secret de signature de %1</translation>
    </message>
    <message>
        <source>Your endpoint checks with it that an event comes from here. This is the only time you can see it.</source>
        <translation>Il permet à votre point de terminaison de vérifier qu’un événement vient d’ici. C’est la seule fois où vous pouvez le voir.</translation>
    </message>
    <message>
        <source>Replace it later without a gap: both secrets sign for 24 hours.</source>
        <translation>Remplacez-le plus tard sans interruption&#xa0;: les deux secrets signent pendant 24 heures.</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>J’ai enregistré le secret en lieu sûr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Indiquez d’abord que vous avez enregistré le secret.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Personne n’a indiqué que le secret est enregistré</translation>
    </message>
    <message>
        <source>Without it your endpoint cannot tell our events from others. You can replace it by a new one at any time.</source>
        <translation>Sans lui, votre point de terminaison ne peut pas distinguer nos événements des autres. Vous pouvez le remplacer par un nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans le secret</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Enregistré dans %1. Vous seul pouvez lire le fichier.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Snippets</name>
    <message>
        <source>Put the secret into the snippet when it is copied</source>
        <translation>Insérer le secret dans l’extrait de code lors de la copie</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>Langage de l’extrait de code</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait de code</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Copier l’extrait de code</translation>
    </message>
    <message>
        <source>&lt;paste the secret here&gt;</source>
        <translation>&lt;collez le secret ici&gt;</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartingPage</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <translation>Choisir un autre service…</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>Démarrage du service de clés</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Interrogation du service</translation>
    </message>
    <message>
        <source>The first start makes a certificate and sample keys; it takes a moment.</source>
        <translation>Le premier démarrage crée un certificat et des clés d’exemple&#xa0;; cela prend un instant.</translation>
    </message>
    <message>
        <source>Waiting for its answer.</source>
        <translation>En attente de sa réponse.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusLight</name>
    <message>
        <source>Up to date, just now</source>
        <translation>Actualisé à l’instant</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Lecture des clés</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is a distance in time, as &quot;12 seconds ago&quot;</extracomment>
        <translation>Actualisé %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <extracomment>%1 is a distance in time, as &quot;3 minutes ago&quot;</extracomment>
        <translation>Hors ligne, dernière mise à jour %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>chatelaine::Stepper</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuspendMember</name>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Rétablir l’accès</translation>
    </message>
    <message>
        <source>They are not suspended.</source>
        <translation>L’accès de ce membre n’est pas suspendu.</translation>
    </message>
    <message>
        <source>They are suspended already.</source>
        <translation>L’accès de ce membre est déjà suspendu.</translation>
    </message>
    <message>
        <source>Nobody suspends themselves.</source>
        <translation>Personne ne se suspend soi-même.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be suspended: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Le dernier membre ayant le rôle %1 ne peut pas être suspendu&#xa0;: donnez d’abord le rôle %1 à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TeamDelegate</name>
    <message>
        <source>On</source>
        <extracomment>Whether somebody&apos;s sign-in asks for a code, too</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>A member&apos;s name in the list of members; it is who reads this</extracomment>
        <translation>%1, vous</translation>
    </message>
</context>
<context>
    <name>chatelaine::TestEventDialog</name>
    <message>
        <source>Send test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>%1 gets an invented event, signed as any other and marked as a test. No key changes.</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>%1 reçoit un événement inventé, signé comme tout autre et marqué comme test. Aucune clé ne change.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierBar</name>
    <message>
        <source>Create from a preset</source>
        <translation>Créer à partir d’un préréglage</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierHints</name>
    <message>
        <source>%1 isn&apos;t a %2 here</source>
        <extracomment>%1 is the name of a scope that people try, as &quot;recurring:*&quot;, %2 the service&apos;s word for a scope</extracomment>
        <translation>%1 n’est pas une %2 ici</translation>
    </message>
</context>
<context>
    <name>chatelaine::Time</name>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n&#xa0;h</numerusform>
            <numerusform>dans %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two units of time</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
</context>
<context>
    <name>chatelaine::TryTimeline</name>
    <message>
        <source>at once</source>
        <extracomment>When the first try was made</extracomment>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>How long after the try before; %1 is a span as &quot;5 minutes&quot;</extracomment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When the next try comes</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When the next try comes; %1 is a span as &quot;3 hours and 41 minutes&quot;</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A try to come</extracomment>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>chatelaine::UnconfirmedDialog</name>
    <message>
        <source>Nobody has confirmed the secret of %1</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>Personne n’a confirmé le secret de %1</translation>
    </message>
    <message>
        <source>The service made it, but nobody has said that they saved it, and it can&apos;t be shown again.</source>
        <translation>Le service l’a créé, mais personne n’a indiqué l’avoir enregistré, et il ne peut plus être affiché.</translation>
    </message>
    <message>
        <source>The old secret still works</source>
        <translation>L’ancien secret fonctionne encore</translation>
    </message>
    <message>
        <source>A fresh secret replaces only the new one. Discarding it leaves the old one as it was.</source>
        <translation>Un secret réémis ne remplace que le nouveau. Abandonner le nouveau laisse l’ancien tel qu’il était.</translation>
    </message>
    <message>
        <source>The key works for whoever has the secret</source>
        <translation>La clé fonctionne pour quiconque possède le secret</translation>
    </message>
    <message>
        <source>A fresh secret replaces it at once, under the same key. Discarding revokes the key.</source>
        <translation>Un secret réémis le remplace immédiatement, sous la même clé. Abandonner révoque la clé.</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Abandonner le nouveau secret</translation>
    </message>
    <message>
        <source>Discard and revoke</source>
        <translation>Abandonner et révoquer</translation>
    </message>
    <message>
        <source>Make a fresh secret</source>
        <translation>Réémettre un secret</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageProof</name>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 appels</translation>
    </message>
    <message>
        <source>, from 1 address</source>
        <translation>, depuis 1 adresse</translation>
    </message>
    <message numerus="yes">
        <source>, from %n addresses</source>
        <translation>
            <numerusform>, depuis %n adresse</numerusform>
            <numerusform>, depuis %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>In use right now: last call %1</source>
        <translation>Utilisée en ce moment&#xa0;: dernier appel %1</translation>
    </message>
    <message>
        <source>%1 today, %2 in 30 days. Each further call will be refused.</source>
        <translation>%1 aujourd’hui, %2 en 30 jours. Tout nouvel appel sera refusé.</translation>
    </message>
    <message>
        <source>In use this week: last call %1</source>
        <translation>Utilisée cette semaine&#xa0;: dernier appel %1</translation>
    </message>
    <message>
        <source>%1 in 30 days. Each further call will be refused.</source>
        <translation>%1 en 30 jours. Tout nouvel appel sera refusé.</translation>
    </message>
    <message>
        <source>Quiet: last call %1</source>
        <translation>Silencieuse&#xa0;: dernier appel %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this key is in use</source>
        <translation>On ne sait pas si cette clé est utilisée</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell. Ask the owner first.</source>
        <translation>Le service ne l’indique pas. Demandez d’abord au responsable.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>and 1 more address</source>
        <translation>et 1 autre adresse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more addresses</source>
        <translation>
            <numerusform>et %n autre adresse</numerusform>
            <numerusform>et %n autres adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageWords</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;, %2 an address, or several</extracomment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>A secret was never used</extracomment>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of addresses</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>Le service ne peut pas le dire</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionCard</name>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookCommand</name>
    <message>
        <source>Select an endpoint on the page of webhooks first.</source>
        <translation>Sélectionnez d’abord un point de terminaison sur la page des webhooks.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookTableModel</name>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that webhooks are sent to</extracomment>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Title of a column: of whose keys a webhook hears</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Title of a column: what a webhook is told of</extracomment>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when an endpoint last took an event</extracomment>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>Title of a column: how many events an endpoint took in the last 24 hours, of how many</extracomment>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>chatelaine::Webhooks</name>
    <message>
        <source>timed out</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>Why a delivery failed, within a sentence: the endpoint could not prove who it is</extracomment>
        <translation>certificat refusé</translation>
    </message>
    <message>
        <source>private address</source>
        <extracomment>Why a delivery failed, within a sentence: webhooks are not sent into the service&apos;s own network</extracomment>
        <translation>adresse privée</translation>
    </message>
    <message>
        <source>signing secret not readable</source>
        <extracomment>Why a delivery failed, within a sentence: the service cannot open the signing secret</extracomment>
        <translation>secret de signature illisible</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A webhook hears of the keys of all environments</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>What a webhook hears of</extracomment>
        <translation>Tous les événements</translation>
    </message>
    <message numerus="yes">
        <source>All %n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>Tous les %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of an endpoint</extracomment>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Failing, %n wait</source>
        <extracomment>The state of an endpoint: so many deliveries wait for another try</extracomment>
        <translation>
            <numerusform>En échec, %n en attente</numerusform>
            <numerusform>En échec, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>The state of an endpoint: nobody has said that its signing secret is saved</extracomment>
        <translation>Secret non confirmé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>What became of a delivery: it waits for another try</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>A delivery that was not tried yet</extracomment>
        <translation>en route</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;try 4 of 9&quot;, %2 what the last one brought, as &quot;503&quot; or &quot;timed out&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on try %2</source>
        <extracomment>%1 is what the endpoint answered, as &quot;204&quot;, %2 a number</extracomment>
        <translation>%1, à la tentative %2</translation>
    </message>
    <message>
        <source>after 1 try, %1</source>
        <extracomment>%1 is what the only try brought, as &quot;503&quot;</extracomment>
        <translation>après 1 tentative, %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n tries, %1</source>
        <extracomment>%1 is what the last try brought, as &quot;503&quot;</extracomment>
        <translation>
            <numerusform>après %n tentative, %1</numerusform>
            <numerusform>après %n tentatives, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>try %1</source>
        <extracomment>A delivery that somebody sent more often than is planned; %1 is a number</extracomment>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <extracomment>How often a delivery was tried: two numbers</extracomment>
        <translation>tentative %1 sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took; %1 is a number of seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Test event</source>
        <extracomment>In place of a key&apos;s name: the event was invented to try the endpoint</extracomment>
        <translation>Événement de test</translation>
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
        <translation>Prévenez vos systèmes lorsqu’une clé est créée, révoquée, sur le point d’expirer ou expirée. Signé selon Standard Webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n point de terminaison</numerusform>
            <numerusform>%n points de terminaison</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhooksPage</name>
    <message>
        <source>Endpoints</source>
        <extracomment>What a screen reader calls the table of endpoints</extracomment>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>More for this endpoint</source>
        <translation>Autres actions pour ce point de terminaison</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the webhooks</source>
        <translation>Lecture des webhooks</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>Aucun point de terminaison pour l’instant</translation>
    </message>
    <message>
        <source>A webhook tells one of your systems at once what happens to keys, so that nobody has to look: a chat, a security log, a deployment.</source>
        <translation>Un webhook indique immédiatement à l’un de vos systèmes ce qui arrive aux clés, sans que personne n’ait à surveiller&#xa0;: une messagerie, un journal de sécurité, un déploiement.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WindowPeoplePrompts</name>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>For %1, as %2. It works once, until %3.</source>
        <extracomment>%1 is an e-mail address, %2 a role, %3 a date and time</extracomment>
        <translation>Pour %1, avec le rôle %2. Il fonctionne une seule fois, jusqu’au %3.</translation>
    </message>
    <message>
        <source>Password link</source>
        <translation>Lien de mot de passe</translation>
    </message>
    <message>
        <source>For %1, to set a new password. It works once, until %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a date and time</extracomment>
        <translation>Pour %1, afin de définir un nouveau mot de passe. Il fonctionne une seule fois, jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WithdrawInvitation</name>
    <message>
        <source>Withdraw invitation…</source>
        <translation>Retirer l’invitation…</translation>
    </message>
    <message>
        <source>Select an invitation on the page of members first.</source>
        <translation>Sélectionnez d’abord une invitation sur la page des membres.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceButton</name>
    <message>
        <source>Workspace %1</source>
        <extracomment>What a screen reader says of the workspace switcher; %1 is a workspace&apos;s name</extracomment>
        <translation>Espace de travail %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceCommand</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session a pris fin. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet what can be done here.</source>
        <translation>Le service n’a pas encore indiqué ce qui est possible ici.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation>Le service ne répond pas. Les modifications sont suspendues jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Sélectionnez d’abord une clé.</translation>
    </message>
    <message>
        <source>This goes one key at a time. Select a single key.</source>
        <translation>Cette action s’applique à une seule clé à la fois. Sélectionnez une seule clé.</translation>
    </message>
    <message>
        <source>This key has ended (%1) and can&apos;t come back. Create a new key instead.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Revoked&quot;</extracomment>
        <translation>Cette clé est hors service (%1) et ne peut pas être rétablie. Créez plutôt une nouvelle clé.</translation>
    </message>
    <message>
        <source>Your role, %1, doesn&apos;t allow this here. Roles shows whose does.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Votre rôle, %1, ne le permet pas ici. La page Rôles indique lesquels le permettent.</translation>
    </message>
</context>
</TS>
