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
        <translation>Rien n’a été modifié ; les clés fonctionnent comme avant.</translation>
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
        <translation>Rien ne lui a été envoyé ; les clés fonctionnent comme avant.</translation>
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
        <translation>Rien n’a été modifié ; ce que vous étiez en train d’écrire est conservé.</translation>
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
        <source>This needs your password once more.</source>
        <translation>Cette action demande à nouveau votre mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Confirm who you are; then it goes on.</source>
        <translation>Confirmez votre identité ; l’action se poursuivra ensuite.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>It needs %1. Nothing was changed.</source>
        <translation>Requis : %1. Rien n’a été modifié.</translation>
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
        <translation>%1 a changé entre-temps ; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>It has changed meanwhile; nothing was overwritten.</source>
        <translation>L’élément a changé entre-temps ; rien n’a été écrasé.</translation>
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
        <translation>Ne réessayez pas encore : vérifiez d’abord auprès du service.</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>The disk is full: %1 couldn&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le disque est plein : %1 n’a pas pu être écrit.</translation>
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
        <translation>Il a été laissé tel quel ; les clés fonctionnent comme avant.</translation>
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
        <translation>%1 : %2</translation>
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
    <name>chatelaine::AddWebhook</name>
    <message>
        <source>Add endpoint…</source>
        <translation>Ajouter un point de terminaison…</translation>
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
        <translation>Coupé à 4 Ko.</translation>
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
        <translation>Remplacer le secret de signature de %1 ?</translation>
    </message>
    <message>
        <source>The new secret is shown once. For 24 hours both sign every event, so that the endpoint can take the new one without a gap; then the older one no longer does.</source>
        <translation>Le nouveau secret s’affiche une seule fois. Pendant 24 heures, les deux signent chaque événement, afin que le point de terminaison puisse adopter le nouveau sans interruption ; ensuite, l’ancien ne signe plus.</translation>
    </message>
    <message>
        <source>Replace secret</source>
        <translation>Remplacer le secret</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Retirer %1 ?</translation>
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
        <translation>rien : tout lui est permis</translation>
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
        <translation>Sélection : %1 sur %2</translation>
    </message>
    <message>
        <source>Create %1 key</source>
        <translation>Créer une clé %1</translation>
    </message>
    <message>
        <source>Another %1 key has this name. Add where it runs, such as “%2, %3”.</source>
        <translation>Une autre clé %1 porte ce nom. Ajoutez où elle est utilisée, par exemple « %2, %3 ».</translation>
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
        <translation>Supprimer %1 ?</translation>
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
        <translation>Tentative %1 : %2</translation>
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
        <translation>Révoquer l’ancien secret de %1 ?</translation>
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
        <translation>Dernier appel avec lui : %1</translation>
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
        <translation>Le nom qu’on lui donne ici, par exemple « Journal de sécurité ». Peut rester vide.</translation>
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
        <translation>9 tentatives en 52 heures : immédiatement, puis après 5 secondes, 5 et 30 minutes, 2, 5, 10, 14 et 20 heures. Un envoi abandonné peut être renvoyé pendant 30 jours.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Sélection : %1 sur %2</translation>
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
        <translation>Dernier jour complet : %1.</translation>
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
        <translation>Pourquoi un appel a-t-il été refusé ?</translation>
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
        <translation>Retirer : %1</translation>
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
        <translation>Le délai commence au pointillé : vous confirmez, ou un appel l’utilise</translation>
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
        <translation>La clé conserve son ID et ses autorisations. Seul le secret est nouveau : rien n’est à enregistrer de nouveau.</translation>
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
        <translation>Son plus long silence en 30 jours a été de %1 ; un délai de %2 suffit donc pour que chacun appelle une fois.</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>You can end it at any time with Revoke old now.</source>
        <translation>Vous pouvez y mettre fin à tout moment avec « Révoquer l’ancien maintenant ».</translation>
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
        <translation>Une liste de contrôle : %1.</translation>
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
        <source>Created by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>Créée par %1</translation>
    </message>
    <message>
        <source>Revoked by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>Révoquée par %1</translation>
    </message>
    <message>
        <source>Rotated by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>Renouvelée par %1</translation>
    </message>
    <message>
        <source>Secret confirmed by %1</source>
        <extracomment>History of a key: somebody said that they hold its secret; %1 is a person</extracomment>
        <translation>Secret confirmé par %1</translation>
    </message>
    <message>
        <source>Secret reissued by %1</source>
        <extracomment>History of a key: its secret was lost and made anew; %1 is a person</extracomment>
        <translation>Secret réémis par %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>History of a key</extracomment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Secret revealed to %1</source>
        <extracomment>History of a key: its sealed secret was opened; %1 is a person</extracomment>
        <translation>Secret affiché pour %1</translation>
    </message>
    <message>
        <source>Old secret ended by %1</source>
        <extracomment>History of a key: the secret from before its last rotation; %1 is a person</extracomment>
        <translation>Ancien secret révoqué par %1</translation>
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
        <translation>Ancien : encore %1</translation>
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
        <translation>Ancien : jusqu’à la confirmation ou l’utilisation du nouveau, puis pendant son délai de grâce.</translation>
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
        <translation>Fuseau horaire : %1</translation>
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
        <translation>Aucune clé ne correspond à « %1 »</translation>
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
        <translation>Fermer et arrêter le service local ?</translation>
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
</context>
<context>
    <name>chatelaine::MemberTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: a member&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Title of a column</extracomment>
        <translation>E-mail</translation>
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
</context>
<context>
    <name>chatelaine::MoveKey</name>
    <message>
        <source>It doesn&apos;t apply to a key in this state: %1.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Disabled&quot;</extracomment>
        <translation>Cette action ne s’applique pas à une clé dans cet état : %1.</translation>
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
        <translation>On ne sait pas si « %1 » a été créée.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the change of “%1” happened.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>On ne sait pas si la modification de « %1 » a eu lieu.</translation>
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
        <translation>Cet ordinateur ne propose pas de trousseau ; elle n’est donc conservée qu’en mémoire.</translation>
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
        <translation>Où l’ancienne clé se trouve encore : %1</translation>
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
        <translation>Elle peut garder le nom de l’ancienne : les parties visibles les distinguent.</translation>
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
        <translation>Régénération réservée à : %1.</translation>
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
        <translation>%1 : ce service n’a pas d’autre %2.</translation>
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
    <name>chatelaine::PasswordDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmez votre identité</translation>
    </message>
    <message>
        <source>The service asks for your password before it does this. It then asks no more for five minutes.</source>
        <translation>Le service demande votre mot de passe avant cette action. Il ne le redemande plus pendant cinq minutes.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms a password and lets the request go on.</extracomment>
        <translation>Confirmer</translation>
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
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>La réponse elle-même indique laquelle : le mot à la fin de son type, comme son en-tête Chatelaine-Cause, est celui de la colonne de droite. L’ID de la requête l’indique aussi.</translation>
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
        <translation>Les règles du service ne mentionnent pas cette cause ; il n’y a donc pas de conseil à son sujet.</translation>
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
        <translation>Pourquoi un appel a-t-il été refusé ?</translation>
    </message>
    <message>
        <source>Paste what the caller got: a status, the whole answer, or its request id.</source>
        <translation>Collez ce que l’appelant a reçu : un statut, la réponse entière ou l’ID de sa requête.</translation>
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
        <translation>Le journal de l’appelant contient les deux ; l’ID commence par req_.</translation>
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
    <name>chatelaine::ResolveSecret</name>
    <message>
        <source>Confirm new secret…</source>
        <translation>Confirmer le nouveau secret…</translation>
    </message>
    <message>
        <source>Nothing is open: somebody has confirmed its secret.</source>
        <translation>Rien n’est en attente : quelqu’un a confirmé son secret.</translation>
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
        <translation>%1. C’est la seule fois où vous pouvez voir son secret : ni Chatelaine ni le service ne peuvent l’afficher à nouveau.</translation>
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
        <translation>Abandonner supprime le nouveau secret ; le précédent continue de fonctionner.</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Tested: the service accepted this key.</source>
        <translation>Test effectué : le service a accepté cette clé.</translation>
    </message>
    <message>
        <source>Tested: the service refused this key.</source>
        <translation>Test effectué : le service a refusé cette clé.</translation>
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
        <translation>Révoquer %1 ?</translation>
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
        <translation>Elle est déjà hors service ; plus rien ne fonctionne avec elle.</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A verb in the service&apos;s words, with a question to follow</extracomment>
        <translation>%1…</translation>
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
        <translation>Régénérer %1 ?</translation>
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
        <translation>Dernier appel avec l’ancienne clé : %1.</translation>
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
        <translation>Renouvelez une clé : sa progression s’affiche ici jusqu’à la révocation de l’ancienne.</translation>
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
        <translation>%1 : %2</translation>
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
        <translation>Ajout : %1. %2</translation>
    </message>
    <message>
        <source>Taken away: %1. %2</source>
        <translation>Retrait : %1. %2</translation>
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
        <translation>Aucune autorisation ne correspond à « %1 ».</translation>
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
        <translation>Ce qu’elle peut faire est tel que vous l’aviez vu. Rien n’a été écrasé ; enregistrez à nouveau si vous le souhaitez toujours.</translation>
    </message>
    <message>
        <source>It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.</source>
        <translation>Elle a maintenant : %1. Rien n’a été écrasé. Votre choix est conservé et comparé à cet état.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Sélection : %1 sur %2</translation>
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
        <translation>Fixes dès la création d’une clé : autre besoin, autre clé.</translation>
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
    <message>
        <source>At least 12 characters.</source>
        <translation>Au moins 12 caractères.</translation>
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
        <source>Session</source>
        <translation>Session</translation>
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
        <translation>%1 %</translation>
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
        <translation>%1 s</translation>
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
        <translation>En tant que %1. Aucun trousseau n’a répondu ; elle prend donc fin avec la fenêtre.</translation>
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
        <translation>Remplacez-le plus tard sans interruption : les deux secrets signent pendant 24 heures.</translation>
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
        <translation>Le premier démarrage crée un certificat et des clés d’exemple ; cela prend un instant.</translation>
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
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
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
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n h</numerusform>
            <numerusform>dans %n h</numerusform>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
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
        <translation>Utilisée en ce moment : dernier appel %1</translation>
    </message>
    <message>
        <source>%1 today, %2 in 30 days. Each further call will be refused.</source>
        <translation>%1 aujourd’hui, %2 en 30 jours. Tout nouvel appel sera refusé.</translation>
    </message>
    <message>
        <source>In use this week: last call %1</source>
        <translation>Utilisée cette semaine : dernier appel %1</translation>
    </message>
    <message>
        <source>%1 in 30 days. Each further call will be refused.</source>
        <translation>%1 en 30 jours. Tout nouvel appel sera refusé.</translation>
    </message>
    <message>
        <source>Quiet: last call %1</source>
        <translation>Silencieuse : dernier appel %1</translation>
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
        <translation>%1 s</translation>
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
        <translation>Un webhook indique immédiatement à l’un de vos systèmes ce qui arrive aux clés, sans que personne n’ait à surveiller : une messagerie, un journal de sécurité, un déploiement.</translation>
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
