<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 doesn&apos;t answer.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Nothing was changed; keys work as they did.</source>
        <translation>No se cambió nada; las claves funcionan como antes.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t prove that it is your service.</source>
        <extracomment>%1 is the service or its host</extracomment>
        <translation>%1 no pudo demostrar que es su servicio.</translation>
    </message>
    <message>
        <source>Nothing was sent to it; keys work as they did.</source>
        <translation>No se le envió nada; las claves funcionan como antes.</translation>
    </message>
    <message>
        <source>Ask the people who run the service whether its certificate has changed. Don&apos;t go on before.</source>
        <translation>Pregunte a quienes gestionan el servicio si su certificado ha cambiado. No continúe antes.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>No se inició ninguna sesión.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you were writing is kept.</source>
        <translation>No se cambió nada; se conserva lo que estaba escribiendo.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Confirm who you are; then it goes on.</source>
        <translation>Confirme su identidad para continuar.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>It needs %1. Nothing was changed.</source>
        <translation>Se necesita %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask an owner or administrator of this workspace.</source>
        <translation>Consulte a un propietario o administrador de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Se eliminó o ya no puede verlo.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>This was given up before it arrived.</source>
        <translation>La operación se abandonó antes de llegar.</translation>
    </message>
    <message>
        <source>Start again if you still want it.</source>
        <translation>Empiece de nuevo si aún la necesita.</translation>
    </message>
    <message>
        <source>Somebody else was first.</source>
        <translation>Alguien se le adelantó.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; nothing of it was overwritten.</source>
        <translation>%1 ha cambiado mientras tanto; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>It has changed meanwhile; nothing was overwritten.</source>
        <translation>Ha cambiado mientras tanto; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Revise el estado actual y decida de nuevo.</translation>
    </message>
    <message>
        <source>The service didn&apos;t accept this.</source>
        <translation>El servicio no lo aceptó.</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>Corrija lo necesario e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That was too much in a short time.</source>
        <translation>Demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The service answered what can&apos;t be read.</source>
        <translation>La respuesta del servicio no se puede leer.</translation>
    </message>
    <message>
        <source>What it sent was not used.</source>
        <translation>No se usó lo que envió.</translation>
    </message>
    <message>
        <source>It may be of a newer version than this dashboard. Try again later.</source>
        <translation>Puede que su versión sea más reciente que la de este panel. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service sent more than it should.</source>
        <translation>El servicio envió más de lo debido.</translation>
    </message>
    <message>
        <source>Tell the people who run the service.</source>
        <translation>Avise a quienes gestionan el servicio.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>El servicio falló.</translation>
    </message>
    <message>
        <source>Nothing is known to have changed.</source>
        <translation>No consta que haya cambiado nada.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the people who run the service.</source>
        <translation>Inténtelo de nuevo. Si continúa, avise a quienes gestionan el servicio.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this happened.</source>
        <translation>No se sabe si la operación se realizó.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La conexión se cortó antes de recibir la respuesta.</translation>
    </message>
    <message>
        <source>Don&apos;t try again yet: check with the service first.</source>
        <translation>No lo intente todavía: compruébelo antes con el servicio.</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>un archivo de este equipo</translation>
    </message>
    <message>
        <source>The disk is full: %1 couldn&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El disco está lleno: no se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Nothing was sent to the service.</source>
        <translation>No se envió nada al servicio.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Concédase permiso de escritura allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El contenido de %1 está dañado.</translation>
    </message>
    <message>
        <source>It was left as it is; keys work as they did.</source>
        <translation>Se dejó como está; las claves funcionan como antes.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start afresh.</source>
        <translation>Restáurelo desde una copia de seguridad o muévalo a otro lugar para empezar de cero.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Otro programa está usando %1.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <extracomment>%1 is a port&apos;s number</extracomment>
        <translation>Otro programa está usando el puerto %1.</translation>
    </message>
    <message>
        <source>The local service didn&apos;t start.</source>
        <translation>El servicio local no se inició.</translation>
    </message>
    <message>
        <source>Close the other program or choose another port.</source>
        <translation>Cierre el otro programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t open.</source>
        <translation>No se puede abrir el llavero.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory and ends with the window.</source>
        <translation>Su sesión se guarda en memoria y termina al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in again.</source>
        <translation>Desbloquee el llavero e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This computer refused %1.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation>Este equipo rechazó %1.</translation>
    </message>
    <message>
        <source>Keys work as they did.</source>
        <translation>Las claves funcionan como antes.</translation>
    </message>
    <message>
        <source>Mend that, then try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an error is about, as a key&apos;s name; %2 is the sentence that says what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be done with it as it is now.</source>
        <translation>No se puede hacer en su estado actual.</translation>
    </message>
    <message>
        <source>This secret can&apos;t be shown again.</source>
        <translation>Este secreto no se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>The service has lost the key that seals it. The secret itself works as it did.</source>
        <translation>El servicio ha perdido la clave que lo sella. El secreto en sí funciona como antes.</translation>
    </message>
    <message>
        <source>Rotate the key to get another, or ask the people who run the service to restore the sealing key.</source>
        <translation>Rote la clave para obtener otro o pida a quienes gestionan el servicio que restauren la clave de sellado.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already.</source>
        <translation>Este código no es correcto o ya se usó.</translation>
    </message>
    <message>
        <source>Wait for the next one and try again.</source>
        <translation>Espere al siguiente e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This account asks for a code, too.</source>
        <translation>Esta cuenta también pide un código.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>Escriba el código que muestra su autenticador.</translation>
    </message>
    <message>
        <source>This needs your password or a code.</source>
        <translation>Esto requiere su contraseña o un código.</translation>
    </message>
    <message>
        <source>Nobody would own the workspace any more.</source>
        <translation>El espacio de trabajo se quedaría sin propietario.</translation>
    </message>
    <message>
        <source>Make somebody else its owner first.</source>
        <translation>Nombre antes propietario a otra persona.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 UTC, %2</source>
        <extracomment>When a key expires: %1 is a moment in UTC, %2 how far ahead it is</extracomment>
        <translation>%1 UTC, %2</translation>
    </message>
    <message>
        <source>%1, no longer a member</source>
        <extracomment>The tooltip of an owner who is no longer a member; %1 is a name</extracomment>
        <translation>%1, ya no es miembro</translation>
    </message>
</context>
<context>
    <name>KeyTableModel</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a key expires</extracomment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>At least 12 characters.</source>
        <translation>Al menos 12 caracteres.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountSection</name>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>Nuevos códigos de recuperación…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Inicio de sesión con doble factor</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Changing it signs you out everywhere else.</source>
        <translation>Al cambiarla se cierran sus sesiones en todos los demás lugares.</translation>
    </message>
    <message>
        <source>Sessions and devices…</source>
        <translation>Sesiones y dispositivos…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde ha iniciado sesión</translation>
    </message>
    <message>
        <source>See your other sessions and end them.</source>
        <translation>Vea sus otras sesiones y ciérrelas.</translation>
    </message>
    <message>
        <source>Off. A code of your phone makes a stolen password worthless.</source>
        <translation>Desactivado. Con un código de su teléfono, una contraseña robada no sirve de nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left.</source>
        <translation>
            <numerusform>Queda %n código de recuperación.</numerusform>
            <numerusform>Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>On since %1. %2</source>
        <extracomment>%1 is a date, %2 as &quot;8 recovery codes left.&quot;</extracomment>
        <translation>Activado desde el %1. %2</translation>
    </message>
    <message>
        <source>On. %1</source>
        <translation>Activado. %1</translation>
    </message>
    <message>
        <source>Turn off two-factor sign-in?</source>
        <translation>¿Desactivar el inicio de sesión con doble factor?</translation>
    </message>
    <message>
        <source>From then on your password alone signs you in. The recovery codes stop working.</source>
        <translation>Desde entonces basta su contraseña para iniciar sesión. Los códigos de recuperación dejan de funcionar.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>chatelaine::AddWebhook</name>
    <message>
        <source>Add endpoint…</source>
        <translation>Añadir punto de conexión…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Audit</name>
    <message>
        <source>created %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>creó %1</translation>
    </message>
    <message>
        <source>was refused to create %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito crear %1</translation>
    </message>
    <message>
        <source>Key created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clave creada</translation>
    </message>
    <message>
        <source>changed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>cambió %1</translation>
    </message>
    <message>
        <source>was refused to change %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito cambiar %1</translation>
    </message>
    <message>
        <source>Key changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clave cambiada</translation>
    </message>
    <message>
        <source>began to rotate %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>empezó a rotar %1</translation>
    </message>
    <message>
        <source>was refused to rotate %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito rotar %1</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <source>asked for a rotation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>pidió una rotación de %1</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Rotación pedida</translation>
    </message>
    <message>
        <source>confirmed the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>confirmó el secreto de %1</translation>
    </message>
    <message>
        <source>was refused to confirm the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito confirmar el secreto de %1</translation>
    </message>
    <message>
        <source>Secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secreto confirmado</translation>
    </message>
    <message>
        <source>first saw the new secret of %1 used</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>vio en uso por primera vez el secreto nuevo de %1</translation>
    </message>
    <message>
        <source>New secret first used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Primer uso del secreto nuevo</translation>
    </message>
    <message>
        <source>reissued the secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>emitió de nuevo el secreto de %1</translation>
    </message>
    <message>
        <source>was refused to reissue the secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito emitir de nuevo el secreto de %1</translation>
    </message>
    <message>
        <source>Secret reissued</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secreto emitido de nuevo</translation>
    </message>
    <message>
        <source>gave up the new secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>descartó el secreto nuevo de %1</translation>
    </message>
    <message>
        <source>was refused to give up the new secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito descartar el secreto nuevo de %1</translation>
    </message>
    <message>
        <source>New secret given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secreto nuevo descartado</translation>
    </message>
    <message>
        <source>ended the old secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>finalizó el secreto anterior de %1</translation>
    </message>
    <message>
        <source>was refused to end the old secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito finalizar el secreto anterior de %1</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secreto anterior finalizado</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>mostró el secreto de %1</translation>
    </message>
    <message>
        <source>was refused to reveal %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito mostrar el secreto de %1</translation>
    </message>
    <message>
        <source>Secret revealed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secreto mostrado</translation>
    </message>
    <message>
        <source>ticked off what is done for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>marcó lo hecho para %1</translation>
    </message>
    <message>
        <source>was refused to tick off what is done for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito marcar lo hecho para %1</translation>
    </message>
    <message>
        <source>Checklist ticked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Lista marcada</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>traspasó %1</translation>
    </message>
    <message>
        <source>was refused to hand over %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito traspasar %1</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clave traspasada</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>revocó %1</translation>
    </message>
    <message>
        <source>was refused to revoke %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito revocar %1</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>expired %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>marcó como caducada %1</translation>
    </message>
    <message>
        <source>Key expired</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clave caducada</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>eliminó %1</translation>
    </message>
    <message>
        <source>was refused to delete %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito eliminar %1</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Clave eliminada</translation>
    </message>
    <message>
        <source>made up keys to try</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>creó claves de ejemplo para probar</translation>
    </message>
    <message>
        <source>Keys made up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Claves de ejemplo creadas</translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>invitó a %1</translation>
    </message>
    <message>
        <source>was refused to invite %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito invitar a %1</translation>
    </message>
    <message>
        <source>Member invited</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Miembro invitado</translation>
    </message>
    <message>
        <source>withdrew the invitation of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>retiró la invitación de %1</translation>
    </message>
    <message>
        <source>was refused to withdraw the invitation of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito retirar la invitación de %1</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>joined the workspace</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>se unió al espacio de trabajo</translation>
    </message>
    <message>
        <source>Member joined</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Miembro incorporado</translation>
    </message>
    <message>
        <source>changed the role of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>cambió el rol de %1</translation>
    </message>
    <message>
        <source>was refused to change the role of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito cambiar el rol de %1</translation>
    </message>
    <message>
        <source>Role changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>suspended %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>suspendió a %1</translation>
    </message>
    <message>
        <source>was refused to suspend %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito suspender a %1</translation>
    </message>
    <message>
        <source>Member suspended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Miembro suspendido</translation>
    </message>
    <message>
        <source>let %1 back in</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>reactivó a %1</translation>
    </message>
    <message>
        <source>was refused to let %1 back in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito reactivar a %1</translation>
    </message>
    <message>
        <source>Member let back in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Miembro reactivado</translation>
    </message>
    <message>
        <source>made a link for a new password for %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>creó un enlace de contraseña nueva para %1</translation>
    </message>
    <message>
        <source>was refused to make a link for a new password for %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito crear un enlace de contraseña nueva para %1</translation>
    </message>
    <message>
        <source>Password link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Enlace de contraseña creado</translation>
    </message>
    <message>
        <source>began the offboarding of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>inició la baja de %1</translation>
    </message>
    <message>
        <source>was refused to begin the offboarding of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito iniciar la baja de %1</translation>
    </message>
    <message>
        <source>Offboarding begun</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Baja iniciada</translation>
    </message>
    <message>
        <source>removed %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>quitó a %1</translation>
    </message>
    <message>
        <source>was refused to remove %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito quitar a %1</translation>
    </message>
    <message>
        <source>Member removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Miembro quitado</translation>
    </message>
    <message>
        <source>signed in</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>was refused to sign in</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito iniciar sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>raised the session for 5 minutes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>elevó la sesión durante 5 minutos</translation>
    </message>
    <message>
        <source>was refused to raise the session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito elevar la sesión</translation>
    </message>
    <message>
        <source>Session raised</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Sesión elevada</translation>
    </message>
    <message>
        <source>ended a session</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>cerró una sesión</translation>
    </message>
    <message>
        <source>was refused to end a session</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito cerrar una sesión</translation>
    </message>
    <message>
        <source>Session ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>changed the own password</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>cambió su propia contraseña</translation>
    </message>
    <message>
        <source>was refused to change the own password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito cambiar su propia contraseña</translation>
    </message>
    <message>
        <source>Password changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>set a new password by a link</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>estableció una contraseña nueva con un enlace</translation>
    </message>
    <message>
        <source>was refused to set a new password</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito establecer una contraseña nueva</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Contraseña restablecida</translation>
    </message>
    <message>
        <source>added a second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>añadió un segundo factor</translation>
    </message>
    <message>
        <source>was refused to add a second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito añadir un segundo factor</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Segundo factor añadido</translation>
    </message>
    <message>
        <source>removed the second factor</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>quitó el segundo factor</translation>
    </message>
    <message>
        <source>was refused to remove the second factor</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito quitar el segundo factor</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Segundo factor quitado</translation>
    </message>
    <message>
        <source>signed in with a recovery code</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>inició sesión con un código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Código de recuperación usado</translation>
    </message>
    <message>
        <source>made new recovery codes</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>creó nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>was refused to make new recovery codes</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito crear nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Códigos de recuperación renovados</translation>
    </message>
    <message>
        <source>added the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>añadió el punto de conexión %1</translation>
    </message>
    <message>
        <source>was refused to add the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito añadir el punto de conexión %1</translation>
    </message>
    <message>
        <source>Endpoint added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Punto de conexión añadido</translation>
    </message>
    <message>
        <source>changed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>cambió el punto de conexión %1</translation>
    </message>
    <message>
        <source>was refused to change the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito cambiar el punto de conexión %1</translation>
    </message>
    <message>
        <source>Endpoint changed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Punto de conexión cambiado</translation>
    </message>
    <message>
        <source>paused the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>pausó el punto de conexión %1</translation>
    </message>
    <message>
        <source>was refused to pause the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito pausar el punto de conexión %1</translation>
    </message>
    <message>
        <source>Endpoint paused</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Punto de conexión en pausa</translation>
    </message>
    <message>
        <source>sent a test event to %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>envió un evento de prueba a %1</translation>
    </message>
    <message>
        <source>was refused to send a test event to %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito enviar un evento de prueba a %1</translation>
    </message>
    <message>
        <source>Endpoint tested</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Punto de conexión probado</translation>
    </message>
    <message>
        <source>delivered %1 again</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>entregó %1 de nuevo</translation>
    </message>
    <message>
        <source>was refused to deliver %1 again</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito entregar %1 de nuevo</translation>
    </message>
    <message>
        <source>Delivered again</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Entregado de nuevo</translation>
    </message>
    <message>
        <source>gave up the delivery %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>abandonó la entrega %1</translation>
    </message>
    <message>
        <source>was refused to give up the delivery %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito abandonar la entrega %1</translation>
    </message>
    <message>
        <source>Delivery given up</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Entrega abandonada</translation>
    </message>
    <message>
        <source>replaced the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>sustituyó el secreto de firma de %1</translation>
    </message>
    <message>
        <source>was refused to replace the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito sustituir el secreto de firma de %1</translation>
    </message>
    <message>
        <source>Signing secret replaced</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secreto de firma sustituido</translation>
    </message>
    <message>
        <source>confirmed the signing secret of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>confirmó el secreto de firma de %1</translation>
    </message>
    <message>
        <source>was refused to confirm the signing secret of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito confirmar el secreto de firma de %1</translation>
    </message>
    <message>
        <source>Signing secret confirmed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Secreto de firma confirmado</translation>
    </message>
    <message>
        <source>removed the endpoint %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>quitó el punto de conexión %1</translation>
    </message>
    <message>
        <source>was refused to remove the endpoint %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito quitar el punto de conexión %1</translation>
    </message>
    <message>
        <source>Endpoint removed</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Punto de conexión quitado</translation>
    </message>
    <message>
        <source>exported the audit</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>exportó la auditoría</translation>
    </message>
    <message>
        <source>was refused to export the audit</source>
        <extracomment>The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>intentó sin éxito exportar la auditoría</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Auditoría exportada</translation>
    </message>
    <message>
        <source>created the organization %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>creó la organización %1</translation>
    </message>
    <message>
        <source>was refused to create the organization %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito crear la organización %1</translation>
    </message>
    <message>
        <source>Organization created</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Organización creada</translation>
    </message>
    <message>
        <source>made a portal link with %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>creó un enlace al portal con %1</translation>
    </message>
    <message>
        <source>was refused to make a portal link with %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito crear un enlace al portal con %1</translation>
    </message>
    <message>
        <source>Portal link made</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Enlace al portal creado</translation>
    </message>
    <message>
        <source>opened a portal link of %1</source>
        <extracomment>The audit: follows a name, in the past; %1 is what it was done to</extracomment>
        <translation>abrió un enlace al portal de %1</translation>
    </message>
    <message>
        <source>was refused to open a portal link of %1</source>
        <extracomment>The audit: follows a name; somebody tried and was not let; %1 is what it was about</extracomment>
        <translation>intentó sin éxito abrir un enlace al portal de %1</translation>
    </message>
    <message>
        <source>Portal link opened</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Enlace al portal abierto</translation>
    </message>
    <message>
        <source>let a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>permitió a un sistema consultar llamadas</translation>
    </message>
    <message>
        <source>Verifier added</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Verificador añadido</translation>
    </message>
    <message>
        <source>no longer lets a system ask about calls</source>
        <extracomment>The audit: follows a name, in the past</extracomment>
        <translation>ya no permite a un sistema consultar llamadas</translation>
    </message>
    <message>
        <source>Verifier ended</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Verificador finalizado</translation>
    </message>
    <message>
        <source>was refused more often than rows are kept</source>
        <extracomment>The audit: follows a name, in the past
----------
The audit: follows a name; somebody tried and was not let</extracomment>
        <translation>recibió más rechazos de los que se guardan</translation>
    </message>
    <message>
        <source>More refusals</source>
        <extracomment>The audit: what was done, to choose in a menu</extracomment>
        <translation>Más rechazos</translation>
    </message>
    <message>
        <source>a key</source>
        <extracomment>The audit, in place of a name</extracomment>
        <translation>una clave</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>The audit, in place of a person&apos;s name</extracomment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>was refused: %1</source>
        <extracomment>The audit: follows a name; %1 is what was refused, as the service writes it</extracomment>
        <translation>recibió un rechazo: %1</translation>
    </message>
    <message>
        <source>changed %2 of %1</source>
        <extracomment>The audit: follows a name; %2 is a field as &quot;Scopes&quot;, to stand within a sentence, and %1 a key</extracomment>
        <translation>cambió %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>, %n times</source>
        <extracomment>The audit: a refusal that came so often within a minute; follows a sentence</extracomment>
        <translation>
            <numerusform>, %n vez</numerusform>
            <numerusform>, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>The audit: nobody did it, the service did by itself</extracomment>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>The service signs the audit with another key</source>
        <extracomment>The audit can&apos;t be trusted: another key signs it than when this dashboard first saw it</extracomment>
        <translation>El servicio firma la auditoría con otra clave</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written</source>
        <translation>La fila %1 se cambió después de escribirse</translation>
    </message>
    <message>
        <source>Row %1 was removed</source>
        <translation>La fila %1 se quitó</translation>
    </message>
    <message>
        <source>Row %1 was put in afterwards</source>
        <translation>La fila %1 se insertó después</translation>
    </message>
    <message>
        <source>Row %1 changed places with the next one</source>
        <translation>La fila %1 intercambió su lugar con la siguiente</translation>
    </message>
    <message>
        <source>The rows from %1 on were cut off</source>
        <translation>Las filas desde la %1 se cortaron</translation>
    </message>
    <message>
        <source>The end of the chain, row %1, isn&apos;t signed by the service</source>
        <translation>El final de la cadena, la fila %1, no está firmado por el servicio</translation>
    </message>
    <message>
        <source>Nobody can vouch for any row until it is known why. First seen: %1. Now: %2.</source>
        <translation>Nadie puede responder de ninguna fila hasta que se sepa por qué. Vista primero: %1. Ahora: %2.</translation>
    </message>
    <message>
        <source>The %1 rows before it are as written.</source>
        <extracomment>Of the audit: rows that are as they were written</extracomment>
        <translation>Las %1 filas anteriores están como se escribieron.</translation>
    </message>
    <message>
        <source>It is in the chain of refused attempts.</source>
        <translation>Está en la cadena de intentos rechazados.</translation>
    </message>
    <message>
        <source>Nobody can vouch for the %1 after it, though each may be true.</source>
        <translation>Nadie puede responder de las %1 posteriores, aunque cada una puede ser cierta.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup.</source>
        <translation>Conserve el archivo tal como está y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Chain broken at row %1</source>
        <extracomment>A chip beside the title</extracomment>
        <translation>Cadena rota en la fila %1</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <extracomment>A chip beside the title: another key signs the audit than before</extracomment>
        <translation>Firmada con otra clave</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>quitada</translation>
    </message>
    <message>
        <source>put in</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>insertada</translation>
    </message>
    <message>
        <source>swapped</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>intercambiada</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>cortada</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>Below the row of the audit that is not as it was written</extracomment>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>It says: %1, %2, %3.</source>
        <extracomment>What a changed row of the audit says now: %1 is a person, %2 what they did, %3 a moment</extracomment>
        <translation>Dice: %1, %2, %3.</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <extracomment>The audit, above the rows of a day: %1 is the day</extracomment>
        <translation>
            <numerusform>%1, %n fila</numerusform>
            <numerusform>%1, %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditFilters</name>
    <message>
        <source>Search by person, key, address or request</source>
        <translation>Buscar por persona, clave, dirección o solicitud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Verb</source>
        <extracomment>A filter of the audit: what was done, as &quot;Key revoked&quot;</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una clave</translation>
    </message>
    <message>
        <source>Find a verb</source>
        <extracomment>The field that searches what can be done, as &quot;Key revoked&quot;</extracomment>
        <translation>Buscar una acción</translation>
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
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save evidence…</source>
        <translation>Guardar pruebas…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>CSV, para hojas de cálculo…</translation>
    </message>
    <message>
        <source>JSON Lines, for programs…</source>
        <extracomment>A format to export the audit in</extracomment>
        <translation>JSON Lines, para programas…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>The chip beside the title while the audit is checked; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Verificando, %1</translation>
    </message>
    <message>
        <source>Chain verified, %1</source>
        <extracomment>The chip beside the title: the audit is as it was written; %1 is &quot;2 minutes ago&quot;</extracomment>
        <translation>Cadena verificada, %1</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>The chip beside the title: nobody has checked the audit on this computer</extracomment>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Stop export, %1</source>
        <extracomment>A button while rows are written to a file; %1 is a share as &quot;34%&quot;</extracomment>
        <translation>Detener exportación, %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPage</name>
    <message>
        <source>Audit</source>
        <extracomment>What a screen reader calls the table of what was done</extracomment>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Verifying the audit</source>
        <extracomment>What an error is about: checking the audit</extracomment>
        <translation>La verificación de la auditoría</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown.</source>
        <extracomment>Below the audit: two numbers</extracomment>
        <translation>%1 de %2 filas mostradas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <extracomment>Below the audit</extracomment>
        <translation>
            <numerusform>%Ln fila.</numerusform>
            <numerusform>%Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role sees only what you did yourself.</source>
        <translation>Su rol solo ve lo que usted hizo.</translation>
    </message>
    <message>
        <source>%1 rows saved to %2.</source>
        <extracomment>Below the audit: %1 is a number of rows, %2 a file&apos;s name</extracomment>
        <translation>%1 filas guardadas en %2.</translation>
    </message>
    <message>
        <source>Rows can&apos;t be changed or deleted by anybody.</source>
        <translation>Nadie puede cambiar ni eliminar filas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Leyendo la auditoría</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>Nothing in the audit is like that. Take a filter off to see more.</source>
        <translation>No hay nada así en la auditoría. Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Whatever somebody changes here leaves a row that nobody can change.</source>
        <translation>Todo lo que alguien cambia aquí deja una fila que nadie puede cambiar.</translation>
    </message>
    <message>
        <source>Exporting the audit</source>
        <extracomment>What an error is about: writing rows of the audit to a file</extracomment>
        <translation>La exportación de la auditoría</translation>
    </message>
</context>
<context>
    <name>chatelaine::AuditPane</name>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>A time of day, the city of the time zone, and how long ago: &quot;16:20:51 in Berlin, yesterday&quot;</extracomment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>Row of the audit</source>
        <extracomment>What a screen reader calls the column with everything about a row of the audit</extracomment>
        <translation>Fila de la auditoría</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Ninguna fila seleccionada</translation>
    </message>
    <message>
        <source>Select one to see what changed, who did it and from where.</source>
        <translation>Seleccione una para ver qué cambió, quién lo hizo y desde dónde.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Title above what a change made different</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Fila superior</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Fila inferior</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>In the chain</source>
        <extracomment>Title above the hashes of a row of the audit</extracomment>
        <translation>En la cadena</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Of the audit; %1 is a number</extracomment>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1 of refused attempts</source>
        <translation>Fila %1 de intentos rechazados</translation>
    </message>
    <message>
        <source>session on %1</source>
        <extracomment>Of who did something: the device of the session; %1 is as &quot;Chatelaine, atlas&quot;</extracomment>
        <translation>sesión en %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The address somebody did something from</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>The right that let somebody do it, or that they would have needed</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Permitido por</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>A row of the audit fits its hash</extracomment>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Doesn&apos;t match</source>
        <extracomment>A row of the audit does not fit its hash</extracomment>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>Verify to know</source>
        <extracomment>A row of the audit whose hash only the service can compute: verifying tells more</extracomment>
        <translation>Verifique para saberlo</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta fila</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Signed head</source>
        <extracomment>The end of the audit&apos;s chain, which is signed: %1 is a number, Ed25519 the way it is signed</extracomment>
        <translation>Final firmado</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Hora, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Title of a column of the audit: who did it</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column of the audit: what somebody did</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column of the audit: the address somebody did it from</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Title of a column of the audit: the id of the request that did it</extracomment>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>chatelaine::BeforeAfter</name>
    <message>
        <source>The service noted no fields. Rows never hold a secret.</source>
        <translation>El servicio no anotó ningún campo. Las filas nunca contienen un secreto.</translation>
    </message>
    <message>
        <source>Nothing else changed. Rows never hold a secret.</source>
        <translation>No cambió nada más. Las filas nunca contienen un secreto.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>Spoken for a line with a plus or a minus: %1 is a value</extracomment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChainBoxes</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>What a screen reader says of a chain of boxes: %1 is a number, %2 as &quot;changed&quot;</extracomment>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>as written</source>
        <extracomment>Below rows of the audit before the bad one</extracomment>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>can&apos;t be vouched for</source>
        <extracomment>Below rows of the audit after the bad one</extracomment>
        <translation>no se puede garantizar</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Every other session of yours ends then; this one goes on.</source>
        <translation>Entonces terminan todas sus otras sesiones; esta continúa.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es su contraseña.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ChangeRole</name>
    <message>
        <source>Change role…</source>
        <translation>Cambiar rol…</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another %1.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>Nadie cambia su propio rol. Pídaselo a otra persona con el rol %1.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t get another role: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>No se puede cambiar el rol de la última persona con el rol %1: déselo antes a otra.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Chip</name>
    <message>
        <source>Full access</source>
        <translation>Acceso total</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Dos secretos</translation>
    </message>
    <message>
        <source>Two secrets, %1</source>
        <translation>Dos secretos, %1</translation>
    </message>
    <message>
        <source>Confirm new secret</source>
        <translation>Confirmar secreto nuevo</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>En rotación</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>The state of a key that somebody should rotate; %1 is why, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>Rotar: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClipboardLine</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>El portapapeles ya no contiene el secreto.</translation>
    </message>
    <message>
        <source>Copied. The clipboard clears in 1 second.</source>
        <translation>Copiado. El portapapeles se borra en 1 segundo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n seconds.</source>
        <translation>
            <numerusform>Copiado. El portapapeles se borra en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se borra en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeBox</name>
    <message>
        <source>Cut at 4 KB.</source>
        <extracomment>Below a text of which only the beginning is shown</extracomment>
        <translation>Cortado a los 4 KB.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeCountdown</name>
    <message numerus="yes">
        <source>The code changes in %n second(s).</source>
        <translation>
            <numerusform>El código cambia en %n segundo.</numerusform>
            <numerusform>El código cambia en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeField</name>
    <message>
        <source>Code from your authenticator</source>
        <translation>Código de su autenticador</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>One of the ten you saved. Each works once.</source>
        <translation>Uno de los diez que guardó. Cada uno sirve una vez.</translation>
    </message>
    <message>
        <source>This recovery code is wrong or was used already.</source>
        <translation>Este código de recuperación no es correcto o ya se usó.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>Este código ya se usó. Espere al siguiente.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already. Wait for the next one and try again.</source>
        <translation>Este código no es correcto o ya se usó. Espere al siguiente e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CodeStep</name>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Password accepted</source>
        <translation>Contraseña aceptada</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Signs in as somebody else instead.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Use the authenticator</source>
        <translation>Usar el autenticador</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandPalette</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>Buscar un comando o una clave</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of commands and keys found</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Open rotation of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Abrir la rotación de %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmDialog</name>
    <message>
        <source>Replace the signing secret of %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>¿Sustituir el secreto de firma de %1?</translation>
    </message>
    <message>
        <source>The new secret is shown once. For 24 hours both sign every event, so that the endpoint can take the new one without a gap; then the older one no longer does.</source>
        <translation>El secreto nuevo se muestra una sola vez. Durante 24 horas ambos firman cada evento, para que el punto de conexión adopte el nuevo sin interrupción; después el anterior deja de firmar.</translation>
    </message>
    <message>
        <source>Replace secret</source>
        <translation>Sustituir secreto</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>It is told of nothing any more. What waits for another try is given up, and its deliveries leave this list. Keys work as they did.</source>
        <translation>Ya no se le comunica nada. Lo que espera otro intento se abandona y sus entregas desaparecen de esta lista. Las claves funcionan como antes.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Quitar punto de conexión</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConfirmWebhookSecret</name>
    <message>
        <source>I have saved its secret</source>
        <translation>He guardado su secreto</translation>
    </message>
    <message>
        <source>Somebody has said so already.</source>
        <translation>Alguien ya lo ha indicado.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Conflict</name>
    <message>
        <source>Somebody else</source>
        <extracomment>Who changed a key, where nobody knows</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Somebody else deleted this key</source>
        <translation>Otra persona eliminó esta clave</translation>
    </message>
    <message>
        <source>Somebody else changed this key</source>
        <translation>Otra persona cambió esta clave</translation>
    </message>
    <message>
        <source>Somebody else ended this key</source>
        <translation>Otra persona finalizó esta clave</translation>
    </message>
    <message>
        <source>%1 takes no more changes. Nothing of yours is saved, and nothing is lost: it stands below.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>%1 ya no admite cambios. No se guardó nada de lo suyo, y no se ha perdido nada: figura abajo.</translation>
    </message>
    <message>
        <source>%1 saved %2 while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name</extracomment>
        <translation>%1 guardó %2 mientras usted la editaba. Aún no se guardó nada de lo suyo, y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 saved %2 %3, while you were editing it. Nothing of yours is saved yet, and nothing is lost.</source>
        <extracomment>%1 is a person, %2 a key&apos;s name, %3 is &quot;12 seconds ago&quot;</extracomment>
        <translation>%1 guardó %2 %3, mientras usted la editaba. Aún no se guardó nada de lo suyo, y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Choose a version where both of you changed the same.</source>
        <translation>Elija una versión donde ambos cambiaron lo mismo.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>What is saved of two versions: %1 is a person, %2 a list of fields</extracomment>
        <translation>De %1: %2.</translation>
    </message>
    <message>
        <source>From you: %1.</source>
        <extracomment>What is saved of two versions: %1 is a list of fields</extracomment>
        <translation>De usted: %1.</translation>
    </message>
    <message>
        <source>The audit keeps both.</source>
        <translation>La auditoría conserva ambas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message>
        <source>Discard mine…</source>
        <translation>Descartar lo mío…</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Guardar esta versión</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Below the name of who was first; %1 is &quot;12 seconds ago&quot;</extracomment>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In place of the person&apos;s own name</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Spoken for a version to choose: %1 is a field as &quot;Scopes&quot;, %2 a person</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 from you</source>
        <translation>%1 de usted</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>A version of a field that this person left as it was</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>Title above the sentence that says what of two versions will be saved</extracomment>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>Copiar lo mío</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <extracomment>A question: what somebody typed is given up, what another one saved stays</extracomment>
        <translation>¿Descartar lo que cambió?</translation>
    </message>
    <message>
        <source>The key stays as %1 saved it.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>La clave queda como la guardó %1.</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Descartar lo mío</translation>
    </message>
</context>
<context>
    <name>chatelaine::Consequences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This key can</source>
        <translation>Esta clave puede</translation>
    </message>
    <message>
        <source>This key cannot</source>
        <translation>Esta clave no puede</translation>
    </message>
    <message>
        <source>do nothing yet</source>
        <translation>nada por ahora</translation>
    </message>
    <message>
        <source>nothing: it may do all there is</source>
        <translation>nada: puede hacerlo todo</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyEmail</name>
    <message>
        <source>Copy e-mail</source>
        <translation>Copiar correo electrónico</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Seleccione antes un miembro en la página de miembros.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CopyVisiblePart</name>
    <message>
        <source>Copy visible part</source>
        <translation>Copiar parte visible</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateDialog</name>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Presets tick scopes on the right. You can change them.</source>
        <translation>Los preajustes marcan permisos a la derecha. Puede cambiarlos.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Your role may not create keys here.</source>
        <translation>Su rol no permite crear claves aquí.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message>
        <source>Create %1 key</source>
        <translation>Crear clave de %1</translation>
    </message>
    <message>
        <source>Another %1 key has this name. Add where it runs, such as “%2, %3”.</source>
        <translation>Otra clave de %1 tiene este nombre. Añada dónde se usa; por ejemplo, «%2, %3».</translation>
    </message>
</context>
<context>
    <name>chatelaine::CreateKey</name>
    <message>
        <source>Create key…</source>
        <translation>Crear clave…</translation>
    </message>
</context>
<context>
    <name>chatelaine::DecideDelivery</name>
    <message>
        <source>Redeliver now</source>
        <translation>Volver a entregar ahora</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Select a delivery on the page of webhooks first.</source>
        <translation>Seleccione antes una entrega en la página de webhooks.</translation>
    </message>
    <message>
        <source>No more tries are planned for it.</source>
        <translation>No hay más intentos previstos.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>It leaves this list for good. The audit keeps what was done with it.</source>
        <translation>Desaparece de esta lista para siempre. La auditoría conserva lo que se hizo con ella.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Eliminar clave</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteKey</name>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>It still works. Revoke it first; then it can be deleted.</source>
        <translation>Aún funciona. Revóquela antes de eliminarla.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveriesSection</name>
    <message>
        <source>Deliveries</source>
        <extracomment>What a screen reader calls the table of deliveries</extracomment>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Deliveries shown</source>
        <extracomment>What a screen reader calls the switch between all deliveries and those that failed</extracomment>
        <translation>Entregas mostradas</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>The switch between deliveries: all of them, and how many that is</extracomment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <extracomment>The switch between deliveries: those that failed, and how many that is</extracomment>
        <translation>Fallidas %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the deliveries</source>
        <translation>Leyendo las entregas</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>No delivery waits for another try, and none was given up.</source>
        <translation>Ninguna entrega espera otro intento y ninguna se abandonó.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>The next event of a key comes here by itself. A test event shows at once whether the endpoint takes it.</source>
        <translation>El próximo evento de una clave aparecerá aquí por sí solo. Un evento de prueba muestra de inmediato si el punto de conexión lo acepta.</translation>
    </message>
    <message>
        <source>Send test event…</source>
        <translation>Enviar evento de prueba…</translation>
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
        <translation>Nada en %1.</translation>
    </message>
    <message>
        <source>On try %1: %2</source>
        <extracomment>%1 is the number of a try, %2 what the endpoint answered to it</extracomment>
        <translation>En el intento %1: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title above what was sent to an endpoint</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Title above what an endpoint answered</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What a screen reader calls the column with everything about a delivery</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>No delivery selected</source>
        <translation>Ninguna entrega seleccionada</translation>
    </message>
    <message>
        <source>Select one to see its tries, what was sent and what came back.</source>
        <translation>Seleccione una para ver sus intentos, lo que se envió y lo que se recibió.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Copiar lo enviado</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Title above every try of a delivery</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>%1 is a key&apos;s name, or &quot;Test event&quot;; %2 an address</extracomment>
        <translation>%1, a %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::DeliveryTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Title of a column; %1 is the city of the time zone</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time, %1</source>
        <translation>Hora, %1</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Title of a column: the type of an event, as api_key.created</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Title of a column: the key that an event is about</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Title of a column: what became of a delivery</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long the endpoint took to answer</extracomment>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailHead</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Copy the visible part</source>
        <translation>Copiar la parte visible</translation>
    </message>
</context>
<context>
    <name>chatelaine::DetailPane</name>
    <message>
        <source>Details</source>
        <extracomment>What a screen reader calls the column with everything about a key</extracomment>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n keys selected</source>
        <translation>
            <numerusform>%n clave seleccionada</numerusform>
            <numerusform>%n claves seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see everything about it.</source>
        <translation>Seleccione una para ver toda su información.</translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation>Ninguna clave seleccionada</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <extracomment>Said of a key; %1 is why it should be rotated, as &quot;Jonas Weber has left&quot;</extracomment>
        <translation>Rotar: %1</translation>
    </message>
    <message>
        <source>They have seen its secret. %1 is asked to rotate it.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Esa persona ha visto su secreto. Se pide a %1 que la rote.</translation>
    </message>
    <message>
        <source>They have seen its secret. A rotation makes it worth nothing.</source>
        <translation>Esa persona ha visto su secreto. Una rotación lo deja sin valor.</translation>
    </message>
</context>
<context>
    <name>chatelaine::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>chatelaine::Draft</name>
    <message>
        <source>scope</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>La clave necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose at least one %1.</source>
        <translation>Elija al menos un %1.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>El nombre puede tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>El nombre contiene un carácter invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The service has no such %1.</source>
        <translation>El servicio no tiene ese %1.</translation>
    </message>
    <message>
        <source>The end must lie ahead.</source>
        <translation>La caducidad debe ser posterior a este momento.</translation>
    </message>
    <message>
        <source>Name the key to continue.</source>
        <translation>Dé un nombre a la clave para continuar.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Elija otro nombre para continuar.</translation>
    </message>
    <message>
        <source>Choose the %1 to continue.</source>
        <translation>Elija el %1 para continuar.</translation>
    </message>
    <message>
        <source>Choose at least one %1 to continue.</source>
        <translation>Elija al menos un %1 para continuar.</translation>
    </message>
    <message>
        <source>Choose another end to continue.</source>
        <translation>Elija otra caducidad para continuar.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditScopes</name>
    <message>
        <source>Edit %1…</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;</extracomment>
        <translation>Editar %1…</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>Editar permisos…</translation>
    </message>
    <message>
        <source>What a key of this kind may do is fixed.</source>
        <translation>Lo que puede hacer una clave de este tipo es fijo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditWebhook</name>
    <message>
        <source>Edit endpoint…</source>
        <translation>Editar punto de conexión…</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldDialog</name>
    <message>
        <source>Revoke the old secret of %1?</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>¿Revocar el secreto anterior de %1?</translation>
    </message>
    <message>
        <source>From then on each call with it is refused. It can&apos;t come back.</source>
        <translation>Desde entonces se rechaza toda llamada que lo use. No puede recuperarse.</translation>
    </message>
    <message>
        <source>Asking the service who still uses it</source>
        <translation>Consultando al servicio quién lo usa todavía</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Sigue funcionando</translation>
    </message>
    <message>
        <source>The key, with its new secret.</source>
        <translation>La clave, con su secreto nuevo.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>It ends by itself on %1 UTC, %2.</source>
        <extracomment>%1 is a moment in UTC, %2 a distance as &quot;in 22 h&quot;</extracomment>
        <translation>Termina por sí solo el %1 UTC, %2.</translation>
    </message>
    <message>
        <source>Revoke old secret</source>
        <translation>Revocar secreto anterior</translation>
    </message>
    <message>
        <source>Nobody has called with it in 30 days</source>
        <translation>Nadie ha llamado con él en 30 días</translation>
    </message>
    <message>
        <source>Last call with it: %1</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.4.0.7&quot;</extracomment>
        <translation>Última llamada con él: %1</translation>
    </message>
    <message>
        <source>Whoever that is has not taken over the new secret yet.</source>
        <translation>Quien sea aún no ha adoptado el secreto nuevo.</translation>
    </message>
    <message>
        <source>Whoever has not taken over the new secret since is refused.</source>
        <translation>Se rechaza a quien desde entonces no haya adoptado el secreto nuevo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndOldSecret</name>
    <message>
        <source>Revoke old now…</source>
        <translation>Revocar el anterior ahora…</translation>
    </message>
    <message>
        <source>It has no older secret that still works.</source>
        <translation>No tiene ningún secreto anterior que aún funcione.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the new secret yet. Without the old one nothing might work.</source>
        <translation>Nadie ha confirmado aún el secreto nuevo. Sin el anterior, podría no funcionar nada.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDelegate</name>
    <message>
        <source>never</source>
        <extracomment>When an endpoint last took an event</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many events an endpoint took in 24 hours, of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of an endpoint: all is well</extracomment>
        <translation>Activo</translation>
    </message>
</context>
<context>
    <name>chatelaine::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Añadir punto de conexión</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Editar punto de conexión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It gets a POST with JSON for each event. https only, on a public address, unless the service&apos;s operator allows others.</source>
        <translation>Recibe un POST con JSON por cada evento. Solo https y en una dirección pública, salvo que quien gestiona el servicio permita otras.</translation>
    </message>
    <message>
        <source>What people here call it, as “Security log”. May stay empty.</source>
        <translation>Cómo se lo llama aquí; por ejemplo, «Registro de seguridad». Puede quedar vacío.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The choice of an environment for a webhook: keys of all of them</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Of whose keys it hears.</source>
        <translation>De qué claves recibe avisos.</translation>
    </message>
    <message>
        <source>With all ticked, events that the service adds later come, too.</source>
        <translation>Con todos marcados, también llegan los eventos que el servicio añada después.</translation>
    </message>
    <message>
        <source>Tried 9 times within 52 hours: at once, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14 and 20 hours. A delivery that was given up can be sent again for 30 days.</source>
        <translation>Se intenta 9 veces en 52 horas: de inmediato, a los 5 segundos, 5 y 30 minutos, 2, 5, 10, 14 y 20 horas. Una entrega abandonada se puede volver a enviar durante 30 días.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message>
        <source>Type an address to continue.</source>
        <translation>Escriba una dirección para continuar.</translation>
    </message>
    <message>
        <source>Complete the address to continue.</source>
        <translation>Complete la dirección para continuar.</translation>
    </message>
    <message>
        <source>Choose another name to continue.</source>
        <translation>Elija otro nombre para continuar.</translation>
    </message>
    <message>
        <source>Tick at least one event to continue.</source>
        <translation>Marque al menos un evento para continuar.</translation>
    </message>
    <message>
        <source>An endpoint needs an address.</source>
        <translation>Un punto de conexión necesita una dirección.</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>La dirección puede tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation>Esto no es una dirección. Empieza por https:// e indica un host.</translation>
    </message>
    <message>
        <source>Leave out user name, password and what follows a #. The signature says who is calling.</source>
        <translation>Omita el usuario, la contraseña y lo que siga a un #. La firma indica quién llama.</translation>
    </message>
    <message>
        <source>The address must begin with https. The service&apos;s operator may allow http.</source>
        <translation>La dirección debe empezar por https. Quien gestiona el servicio puede permitir http.</translation>
    </message>
    <message>
        <source>This address is private. Webhooks go to public ones, unless the service&apos;s operator allows others.</source>
        <translation>Esta dirección es privada. Los webhooks van a direcciones públicas, salvo que quien gestiona el servicio permita otras.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>El nombre puede tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>El nombre contiene un carácter invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The service has no such event.</source>
        <translation>El servicio no tiene ese evento.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EnvironmentChoice</name>
    <message>
        <source>Moves real money</source>
        <translation>Mueve dinero real</translation>
    </message>
    <message>
        <source>Moves no money</source>
        <translation>No mueve dinero</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExpiryChoice</name>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The date on which the key ends</source>
        <translation>Fecha en la que caduca la clave</translation>
    </message>
    <message>
        <source>It works until somebody revokes it.</source>
        <translation>Funciona hasta que alguien la revoque.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Last full day: %1.</source>
        <translation>Último día completo: %1.</translation>
    </message>
    <message>
        <source>The owner is reminded 1 day before.</source>
        <translation>Se avisa al responsable 1 día antes.</translation>
    </message>
    <message>
        <source>The owner is reminded %1 days before.</source>
        <translation>Se avisa al responsable %1 días antes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ExplainRefusal</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>¿Por qué se rechazó una llamada?</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet why it refuses calls.</source>
        <translation>El servicio aún no ha indicado por qué rechaza llamadas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterChip</name>
    <message>
        <source>Take off: %1</source>
        <extracomment>The tooltip of the button that takes a filter off; %1 is the filter</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Le damos la bienvenida a Chatelaine</translation>
    </message>
    <message>
        <source>The keys of your payment platform, in one place and in order.</source>
        <translation>Las claves de su plataforma de pagos, en un solo lugar y en orden.</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain, never in a file. Chatelaine sends no usage data.</source>
        <translation>Su sesión se guarda en el llavero del sistema, nunca en un archivo. Chatelaine no envía datos de uso.</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Probar en este equipo</translation>
    </message>
    <message>
        <source>Starts a key service here, over HTTPS, with sample teams. Nothing leaves this machine.</source>
        <translation>Inicia aquí un servicio de claves, por HTTPS, con equipos de ejemplo. Nada sale de aquí.</translation>
    </message>
    <message>
        <source>Sample keys on five kinds of platform</source>
        <translation>Claves de ejemplo en cinco tipos de plataforma</translation>
    </message>
    <message>
        <source>Every screen works, rotation too</source>
        <translation>Todas las pantallas funcionan, también la rotación</translation>
    </message>
    <message>
        <source>All of it lies in one folder</source>
        <translation>Todo está en una sola carpeta</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The button that starts the key service on this computer.</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Connect to a service</source>
        <translation>Conectarse a un servicio</translation>
    </message>
    <message>
        <source>Use the address your platform team gave you. You sign in with your own account.</source>
        <translation>Use la dirección que le dio su equipo de plataforma. Inicie sesión con su propia cuenta.</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Elegir un archivo de CA…</translation>
    </message>
    <message>
        <source>Only where your service uses a certificate authority of its own</source>
        <translation>Solo si su servicio usa una autoridad de certificación propia</translation>
    </message>
    <message>
        <source>Continue to sign-in</source>
        <translation>Continuar al inicio de sesión</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only.</source>
        <translation>Chatelaine solo se comunica por HTTPS.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Este archivo no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>I have an invitation link…</source>
        <translation>Tengo un enlace de invitación…</translation>
    </message>
</context>
<context>
    <name>chatelaine::FocusSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>chatelaine::GlimpseLine</name>
    <message>
        <source>The secret is hidden again.</source>
        <translation>El secreto vuelve a estar oculto.</translation>
    </message>
    <message>
        <source>Hides itself in 1 second.</source>
        <translation>Se oculta en 1 segundo.</translation>
    </message>
    <message numerus="yes">
        <source>Hides itself in %n seconds.</source>
        <translation>
            <numerusform>Se oculta en %n segundo.</numerusform>
            <numerusform>Se oculta en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::GoToPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceBar</name>
    <message>
        <source>The old secret works for %1 after the new one is confirmed or used.</source>
        <translation>El secreto anterior funciona durante %1 tras confirmarse o usarse el nuevo.</translation>
    </message>
    <message>
        <source>The old secret stops as the new one is confirmed or used.</source>
        <translation>El secreto anterior deja de funcionar al confirmarse o usarse el nuevo.</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works for %1 more</source>
        <translation>funciona %1 más</translation>
    </message>
    <message>
        <source>works from the moment it is made</source>
        <translation>funciona desde que se crea</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The clock starts at the dashed line: you confirm, or a call uses it</source>
        <translation>El plazo empieza en la línea discontinua: usted confirma o una llamada lo usa</translation>
    </message>
    <message>
        <source>Old one stops</source>
        <translation>Cesa el anterior</translation>
    </message>
</context>
<context>
    <name>chatelaine::GraceDialog</name>
    <message>
        <source>last %1</source>
        <translation>última vez %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <comment>addresses, time</comment>
        <translation>%1; última vez %2</translation>
    </message>
    <message>
        <source>The key keeps its ID and its scopes. Only the secret is new, so nothing has to be registered again.</source>
        <translation>La clave conserva su ID y sus permisos. Solo cambia el secreto, así que no hay que registrar nada de nuevo.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The old secret keeps working for</source>
        <translation>El secreto anterior sigue funcionando durante</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Rotar clave</translation>
    </message>
    <message>
        <source>Whoever still has the old secret is refused from the moment the new one is confirmed or used.</source>
        <translation>Se rechaza a quien aún tenga el secreto anterior desde que el nuevo se confirme o se use.</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1. Who calls that seldom may be refused.</source>
        <translation>Su silencio más largo en 30 días fue de %1. Quien llame con tan poca frecuencia podría ser rechazado.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Deja de funcionar</translation>
    </message>
    <message>
        <source>As you confirm</source>
        <translation>Al confirmar</translation>
    </message>
    <message>
        <source>%1 UTC, if you confirm now</source>
        <translation>%1 UTC, si confirma ahora</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1, so %2 is enough for everybody to call once.</source>
        <translation>Su silencio más largo en 30 días fue de %1, así que %2 basta para que todos llamen una vez.</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>You can end it at any time with Revoke old now.</source>
        <translation>Puede terminarlo en cualquier momento con «Revocar el anterior ahora».</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImmediateDialog</name>
    <message>
        <source>The old key stops at the moment the new one exists. There is no time in which both work.</source>
        <translation>La clave anterior deja de funcionar en cuanto existe la nueva. En ningún momento funcionan ambas.</translation>
    </message>
    <message>
        <source>I can put the new key in place at once</source>
        <translation>Puedo instalar la clave nueva de inmediato</translation>
    </message>
    <message>
        <source>Say first that you are ready.</source>
        <translation>Indique antes que puede hacerlo.</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>%1 to %2 in %3, %4</source>
        <extracomment>An hour of the day, a city and a number of calls: &quot;03:00 to 04:00 in Berlin, 7 calls&quot;</extracomment>
        <translation>De %1 a %2 en %3, %4</translation>
    </message>
    <message>
        <source>Regenerate key</source>
        <translation>Regenerar clave</translation>
    </message>
    <message numerus="yes">
        <source>I can put the new key on all %n addresses now</source>
        <translation>
            <numerusform>Puedo instalar la clave nueva en %n dirección ahora</numerusform>
            <numerusform>Puedo instalar la clave nueva en las %n direcciones ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>I can put the new key on %1 now</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>Puedo instalar la clave nueva en %1 ahora</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>Sigue funcionando</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Obtiene</translation>
    </message>
    <message>
        <source>The new key, shown at once. You can read it again later.</source>
        <translation>La clave nueva, mostrada de inmediato. Podrá volver a leerla más tarde.</translation>
    </message>
    <message>
        <source>The new key, shown once.</source>
        <translation>La clave nueva, mostrada una sola vez.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>%1 is a list of places, as &quot;Server, CI secrets and Deploy variables&quot;</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>A checklist: %1.</source>
        <translation>Una lista de comprobación: %1.</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Hora más tranquila</translation>
    </message>
</context>
<context>
    <name>chatelaine::InlineEdit</name>
    <message>
        <source>Change %1</source>
        <extracomment>The tooltip of a pencil; %1 is what it changes, as &quot;name&quot;</extracomment>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Make invitation link</source>
        <translation>Crear enlace de invitación</translation>
    </message>
    <message>
        <source>Nothing is sent there. You get a link that you pass on yourself.</source>
        <translation>No se envía nada allí. Obtiene un enlace que debe transmitir usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long the link of an invitation works</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The link works for</source>
        <translation>El enlace funciona durante</translation>
    </message>
    <message>
        <source>Once, and until you withdraw it.</source>
        <translation>Una vez, y hasta que lo retire.</translation>
    </message>
    <message>
        <source>May, as %1</source>
        <extracomment>Above what a role may do; %1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Con el rol %1 puede</translation>
    </message>
    <message>
        <source>Type an e-mail address to continue.</source>
        <translation>Escriba un correo electrónico para continuar.</translation>
    </message>
    <message>
        <source>This address belongs to a member, or to an invitation that is open.</source>
        <translation>Esta dirección pertenece a un miembro o a una invitación abierta.</translation>
    </message>
    <message>
        <source>The service takes this for no e-mail address.</source>
        <translation>El servicio no reconoce esto como correo electrónico.</translation>
    </message>
</context>
<context>
    <name>chatelaine::InviteMember</name>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinPage</name>
    <message>
        <source>Join a workspace</source>
        <translation>Unirse a un espacio de trabajo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code from your authenticator</source>
        <translation>Código de su autenticador</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Somebody who may invite you made a link. It says where the service is, and lets you in, once.</source>
        <translation>Alguien que puede invitarle creó un enlace. Indica dónde está el servicio y le da acceso, una vez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Péguelo aquí. Se muestra como puntos, pues quien lo lea podría usarlo.</translation>
    </message>
    <message>
        <source>Or one of your recovery codes.</source>
        <translation>O uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>This link sets a new password.</source>
        <translation>Este enlace establece una contraseña nueva.</translation>
    </message>
    <message>
        <source>Go back, choose the service, and use it where you sign in.</source>
        <translation>Vuelva atrás, elija el servicio y úselo donde inicia sesión.</translation>
    </message>
    <message>
        <source>This link leads over an open connection.</source>
        <translation>Este enlace usa una conexión sin cifrar.</translation>
    </message>
    <message>
        <source>Chatelaine talks over HTTPS only. Ask for a new link.</source>
        <translation>Chatelaine solo se comunica por HTTPS. Pida un enlace nuevo.</translation>
    </message>
    <message>
        <source>A piece of this link is missing.</source>
        <translation>Falta una parte de este enlace.</translation>
    </message>
    <message>
        <source>Copy it whole, and paste it again.</source>
        <translation>Cópielo entero y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no invitation link.</source>
        <translation>Esto no es un enlace de invitación.</translation>
    </message>
    <message>
        <source>It begins with https:// and has #join= in it.</source>
        <translation>Empieza por https:// y contiene #join=.</translation>
    </message>
    <message>
        <source>This invitation was used, was withdrawn, or has ended.</source>
        <translation>Esta invitación se usó, se retiró o ha terminado.</translation>
    </message>
    <message>
        <source>Ask who invited you for a new link.</source>
        <translation>Pida un enlace nuevo a quien le invitó.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>%1 invites you as %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role, as &quot;Developer&quot;</extracomment>
        <translation>Invitación de %1, con el rol %2.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Abierta hasta</translation>
    </message>
    <message>
        <source>You have an account at this service: the password is its own.</source>
        <translation>Tiene una cuenta en este servicio: la contraseña es la de esa cuenta.</translation>
    </message>
    <message>
        <source>At least 12 characters. It is your sign-in from now on.</source>
        <translation>Al menos 12 caracteres. Con ella iniciará sesión a partir de ahora.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Uniéndose…</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>Esta no es la contraseña de su cuenta.</translation>
    </message>
    <message>
        <source>This code is wrong, or was used before.</source>
        <translation>Este código no es correcto o ya se usó.</translation>
    </message>
    <message>
        <source>This dashboard then leaves %1; you can sign in there again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Este panel deja entonces %1; allí puede volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::JoinWorkspace</name>
    <message>
        <source>Join a workspace…</source>
        <translation>Unirse a un espacio de trabajo…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyActivity</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 30 days</source>
        <translation>
            <numerusform>%Ln llamada en 30 días</numerusform>
            <numerusform>%Ln llamadas en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 today</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;12,480 calls in 30 days&quot;, %2 a number</extracomment>
        <translation>%1, %2 hoy</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyBox</name>
    <message>
        <source>Reveal…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <extracomment>Spoken in place of a masked secret</extracomment>
        <translation>Secreto, oculto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyCard</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>nowhere in 24 hours</source>
        <translation>ningún lugar en 24 horas</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <extracomment>Addresses that called, and how many others did: &quot;10.0.0.4 and 10.0.0.7, +3&quot;</extracomment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>hace 24 horas</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The end of a line of time</extracomment>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in 24 hours</source>
        <translation>
            <numerusform>%Ln llamada en 24 horas</numerusform>
            <numerusform>%Ln llamadas en 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primera llamada</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyFacts</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>%1, expires %2</source>
        <extracomment>A key&apos;s state and when it ends: %1 is a state as &quot;Active&quot;, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1, caduca %2</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2 en %3</translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>El servicio no lo indica</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>Ya no es miembro</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>The last call with a key that was refused; it does not count as use</extracomment>
        <translation>Último rechazo</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyHistory</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
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
        <translation>Todo en la auditoría</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyLines</name>
    <message>
        <source>Copy the header&apos;s name</source>
        <translation>Copiar el nombre de la cabecera</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>The request header that carries a key</extracomment>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When a key was made: %1 is a date, %2 a person&apos;s name</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <extracomment>Spoken in place of a row of bars: %1 is &quot;3,118 calls&quot;</extracomment>
        <translation>%1 en 24 horas</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyRotation</name>
    <message>
        <source>Rotation open</source>
        <translation>Rotación abierta</translation>
    </message>
    <message>
        <source>%1 takes its place</source>
        <extracomment>%1 is the visible part of another key</extracomment>
        <translation>%1 ocupa su lugar</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>En lugar de %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyScopes</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many scopes a key has of all that there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeySecrets</name>
    <message>
        <source>Two secrets work</source>
        <translation>Funcionan dos secretos</translation>
    </message>
    <message>
        <source>Old one: %1 more</source>
        <extracomment>%1 is how long a secret still works, as &quot;22 hours and 41 minutes&quot;</extracomment>
        <translation>El anterior: %1 más</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>%1 UTC
%2 in %3</source>
        <extracomment>%1 is a moment in UTC, %2 the same on this computer&apos;s clock, %3 the city of its time zone</extracomment>
        <translation>%1 UTC
%2 en %3</translation>
    </message>
    <message>
        <source>Old one: until the new one is confirmed or used, and then for its grace.</source>
        <translation>El anterior: hasta que el nuevo se confirme o se use y, después, durante su plazo.</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>The last use of the older of two secrets</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>The last use of the newer of two secrets</extracomment>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeyTableView</name>
    <message>
        <source>Keys</source>
        <extracomment>What a screen reader calls the table of keys</extracomment>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysFooter</name>
    <message>
        <source>Times in %1</source>
        <extracomment>%1 is a time zone, as &quot;Europe/Berlin&quot;</extracomment>
        <translation>Horas en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <extracomment>Below the table: %1 keys are shown of all there are</extracomment>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) shown</source>
        <translation>
            <numerusform>%1 de %Ln clave mostrada</numerusform>
            <numerusform>%1 de %Ln claves mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <extracomment>Below the table: %1 is &quot;13 of 42 keys shown&quot;</extracomment>
        <translation>
            <numerusform>%1, %n seleccionada</numerusform>
            <numerusform>%1, %n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading keys, %1 of %2</source>
        <extracomment>Below the table while keys come in: %1 of %2</extracomment>
        <translation>Leyendo claves, %1 de %2</translation>
    </message>
    <message>
        <source>Reading keys, %1 so far</source>
        <translation>Leyendo claves, %1 por ahora</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysHeading</name>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The switch between environments: keys of all of them</extracomment>
        <translation>Todas</translation>
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
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 key…</source>
        <translation>Crear clave de %1…</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>What a screen reader calls the switch between keys of this workspace and of the whole service</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Create %1…</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;system key&quot;</extracomment>
        <translation>Crear %1…</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysPage</name>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>Make one key per application, so that each can be rotated alone. Start with a test key.</source>
        <translation>Cree una clave por aplicación, para poder rotar cada una por separado. Empiece con una clave de prueba.</translation>
    </message>
    <message>
        <source>Show ended keys</source>
        <translation>Mostrar claves finalizadas</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No key matches</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Ninguna clave coincide</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>Ninguna clave coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n ended key(s) match, but ended keys are hidden.</source>
        <translation>
            <numerusform>Coincide %n clave finalizada, pero las finalizadas están ocultas.</numerusform>
            <numerusform>Coinciden %n claves finalizadas, pero las finalizadas están ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Leyendo las claves</translation>
    </message>
    <message>
        <source>They show as they come in.</source>
        <translation>Se muestran a medida que llegan.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>Busque con menos palabras.</translation>
    </message>
    <message>
        <source>Choose another %1, or search for less.</source>
        <extracomment>%1 is how this service calls environments, as &quot;mode&quot;</extracomment>
        <translation>Elija otro %1 o busque con menos palabras.</translation>
    </message>
</context>
<context>
    <name>chatelaine::KeysSearch</name>
    <message>
        <source>Search by name, prefix, owner or scope</source>
        <translation>Buscar por nombre, prefijo, responsable o permiso</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <extracomment>A filter of the table of keys, after which come keys like: last used 104 days ago</extracomment>
        <translation>Sin uso en 90 días</translation>
    </message>
    <message>
        <source>Never used</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>Caduca en 30 días</translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>A filter of the table of keys: nobody has confirmed that they hold the secret</extracomment>
        <translation>Secreto sin confirmar</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <extracomment>A filter of the table of keys</extracomment>
        <translation>En rotación</translation>
    </message>
    <message>
        <source>Show revoked and expired keys</source>
        <translation>Mostrar claves revocadas y caducadas</translation>
    </message>
</context>
<context>
    <name>chatelaine::LeaverNote</name>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a date</extracomment>
        <translation>%1 se fue el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) still name(s) %1 as owner.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>
            <numerusform>%n clave aún tiene a %1 como responsable.</numerusform>
            <numerusform>%n claves aún tienen a %1 como responsable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::LinkDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Pass it on by a way that only they read. Whoever has it can use it, once.</source>
        <translation>Transmítalo por una vía que solo lea esa persona. Quien lo tenga puede usarlo, una vez.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Copy the link first: it is shown this once.</source>
        <translation>Copie antes el enlace: solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>Nobody has copied the link</source>
        <translation>Nadie ha copiado el enlace</translation>
    </message>
    <message>
        <source>It can&apos;t be shown again. You can make a new one at any time.</source>
        <translation>No se puede volver a mostrar. Puede crear uno nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin él</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockNow</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
</context>
<context>
    <name>chatelaine::LockPage</name>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Bloqueado a las %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <extracomment>Keep it short: it stands between two other buttons.</extracomment>
        <translation>Usar un código en su lugar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Nothing is shown until you are back.</source>
        <translation>No se muestra nada hasta que vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is shown until you are back; %n rotation(s) go on.</source>
        <translation>
            <numerusform>No se muestra nada hasta que vuelva; %n rotación continúa.</numerusform>
            <numerusform>No se muestra nada hasta que vuelva; %n rotaciones continúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without input.</source>
        <translation>
            <numerusform>Tras %n minuto sin actividad.</numerusform>
            <numerusform>Tras %n minutos sin actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer slept, or its screen was locked.</source>
        <translation>El equipo estuvo en suspensión o se bloqueó su pantalla.</translation>
    </message>
    <message>
        <source>Unlocking needs the service, which doesn&apos;t answer.</source>
        <translation>Para desbloquear hace falta el servicio, que no responde.</translation>
    </message>
    <message>
        <source>It is asked again by itself. What runs goes on.</source>
        <translation>Se le vuelve a consultar automáticamente. Lo que está en marcha continúa.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Usar la contraseña en su lugar</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close and stop the local service?</source>
        <translation>¿Cerrar y detener el servicio local?</translation>
    </message>
    <message>
        <source>Keys of this service were used today. While Chatelaine is closed it doesn&apos;t answer, and calls that ask it are refused.</source>
        <translation>Hoy se han usado claves de este servicio. Mientras Chatelaine esté cerrado, el servicio no responde y se rechazan las llamadas que lo consultan.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Your access to %1 has ended</source>
        <extracomment>%1 is the name of a workspace</extracomment>
        <translation>Su acceso a %1 ha terminado</translation>
    </message>
    <message>
        <source>You were removed or suspended there. Its keys work as they did; ask one of its owners if that surprises you.</source>
        <translation>Se le quitó o suspendió allí. Sus claves funcionan como antes; si le sorprende, pregunte a uno de sus propietarios.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberDelegate</name>
    <message>
        <source>Invited</source>
        <extracomment>Below a member&apos;s name: asked to join, has not yet</extracomment>
        <translation>Invitación enviada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Below a member&apos;s name: may not sign in at the moment</extracomment>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Below a member&apos;s name: no longer of the team</extracomment>
        <translation>Ya no es miembro</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin claves</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>%1 is &quot;8 keys&quot;; the member is the person who reads this</extracomment>
        <translation>%1, usted</translation>
    </message>
    <message>
        <source>Two-factor is off</source>
        <extracomment>Below a member&apos;s name: their sign-in asks for no code</extracomment>
        <translation>Sin doble factor</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberQuestions</name>
    <message>
        <source>Suspend %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>¿Suspender a %1?</translation>
    </message>
    <message>
        <source>They are signed out of this workspace at once and can&apos;t sign in to it until you resume them. Keys they own work on, and every secret they have seen, too.</source>
        <translation>Se cierra de inmediato la sesión de esta persona en este espacio de trabajo, y no puede volver a iniciarla hasta que usted la reactive. Las claves a su cargo siguen funcionando, y también todo secreto que haya visto.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Make a password link for %1?</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>¿Crear un enlace de contraseña para %1?</translation>
    </message>
    <message>
        <source>For somebody who forgot their password. With the link they set a new one, once; then they are signed out everywhere. Their old password works until they do. Make sure that it is them who asks.</source>
        <translation>Para quien olvidó su contraseña. Con el enlace establece una nueva, una vez; entonces se cierra su sesión en todas partes. Hasta ese momento funciona la contraseña anterior. Asegúrese de que es esa persona quien lo pide.</translation>
    </message>
    <message>
        <source>Make link</source>
        <translation>Crear enlace</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>¿Retirar la invitación de %1?</translation>
    </message>
    <message>
        <source>The link stops working at once. You can invite them again with a new one.</source>
        <translation>El enlace deja de funcionar de inmediato. Puede enviar otra invitación con uno nuevo.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Retirar invitación</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: a member&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: owner, admin, developer, viewer</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many keys name a member as owner</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <extracomment>Title of a column: whether a member&apos;s sign-in asks for a code, too</extracomment>
        <translation>Doble factor</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Title of a column: since when somebody is a member, invited, suspended or gone</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>chatelaine::MemberWords</name>
    <message>
        <source>Expired</source>
        <extracomment>The state of an invitation</extracomment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación abierta</translation>
    </message>
    <message>
        <source>Invited, %1 left</source>
        <extracomment>The state of an invitation; %1 is how long its link still works, as &quot;6 d&quot;</extracomment>
        <translation>Invitación, %1 más</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a member: all is as usual</extracomment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>The state of a member whose keys are being decided about</extracomment>
        <translation>Baja en curso</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>The state of a member who may not sign in at the moment</extracomment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The state of somebody who is no longer a member</extracomment>
        <translation>De baja</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersHeading</name>
    <message>
        <source>Find a member</source>
        <translation>Buscar un miembro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>More for this member</source>
        <translation>Más para este miembro</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersPage</name>
    <message>
        <source>Members</source>
        <extracomment>What a screen reader calls the table of members</extracomment>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Nadie coincide con «%1»</translation>
    </message>
    <message>
        <source>Names and e-mail addresses are searched.</source>
        <translation>Se busca en nombres y correos electrónicos.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Leyendo los miembros</translation>
    </message>
</context>
<context>
    <name>chatelaine::MoveKey</name>
    <message>
        <source>It doesn&apos;t apply to a key in this state: %1.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Disabled&quot;</extracomment>
        <translation>No se aplica a una clave en este estado: %1.</translation>
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
        <translation>Establecer una contraseña nueva</translation>
    </message>
    <message>
        <source>Link for a new password</source>
        <translation>Enlace de contraseña nueva</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>An owner of your workspace makes the link. It works once, and ends every session of yours.</source>
        <translation>Un propietario de su espacio de trabajo crea el enlace. Sirve una vez y termina todas sus sesiones.</translation>
    </message>
    <message>
        <source>Paste it here. It is shown as dots, for whoever reads it could use it.</source>
        <translation>Péguelo aquí. Se muestra como puntos, pues quien lo lea podría usarlo.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Establecer contraseña</translation>
    </message>
    <message>
        <source>This is no link for a new password. It begins with https:// and has #password= in it.</source>
        <translation>Esto no es un enlace de contraseña nueva. Empieza por https:// y contiene #password=.</translation>
    </message>
    <message>
        <source>This link is for another service, %1. Choose that one first.</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Este enlace es de otro servicio, %1. Elija antes ese.</translation>
    </message>
    <message>
        <source>This link was used, or has ended. Ask for another one.</source>
        <translation>Este enlace se usó o ha terminado. Pida otro.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeBoard</name>
    <message>
        <source>It isn&apos;t known whether “%1” was created.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>No se sabe si se creó «%1».</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the change of “%1” happened.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>No se sabe si se realizó el cambio de «%1».</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La conexión se cortó antes de recibir la respuesta.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Comprobar con el servicio</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Sin conexión desde las %1.</translation>
    </message>
    <message>
        <source>You see the keys as they were then. Changes are paused.</source>
        <translation>Ve las claves como estaban entonces. Los cambios están en pausa.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Nobody has confirmed the secret of %1.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Nadie ha confirmado el secreto de %1.</translation>
    </message>
    <message>
        <source>If it was lost, a new one can take its place.</source>
        <translation>Si se perdió, uno nuevo puede sustituirlo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Your sign-in ends with this window.</source>
        <translation>Su sesión termina al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so it is kept in memory only.</source>
        <translation>Este equipo no ofrece ningún llavero, así que solo se guarda en memoria.</translation>
    </message>
    <message>
        <source>The local service stopped and was started again.</source>
        <translation>El servicio local se detuvo y se ha reiniciado.</translation>
    </message>
    <message>
        <source>Calls were refused meanwhile.</source>
        <translation>Mientras tanto se rechazaron llamadas.</translation>
    </message>
    <message>
        <source>%1 expires %2.</source>
        <extracomment>%1 is a key&apos;s name, %2 a distance as &quot;in 5 days&quot;</extracomment>
        <translation>%1 caduca %2.</translation>
    </message>
    <message numerus="yes">
        <source>It made %Ln call(s) in 30 days.</source>
        <translation>
            <numerusform>Hizo %Ln llamada en 30 días.</numerusform>
            <numerusform>Hizo %Ln llamadas en 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingDialog</name>
    <message>
        <source>%1 leaves</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 se va</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para más tarde</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>A button; %1 is a person&apos;s name</extracomment>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>Suspended since %1. Signing in is off; every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Acceso suspendido desde el %1. No puede iniciar sesión; todo secreto visto antes sigue funcionando.</translation>
    </message>
    <message>
        <source>Left on %1. Every secret seen before still works.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Se fue el %1. Todo secreto visto antes sigue funcionando.</translation>
    </message>
    <message>
        <source>Still active. Saving or removing signs them out of this workspace at once; every secret seen before still works.</source>
        <translation>Acceso aún activo. Guardar o quitar cierra de inmediato su sesión en este espacio de trabajo; todo secreto visto antes sigue funcionando.</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <extracomment>Heads a list of keys; %1 is a person&apos;s name</extracomment>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Owned by others, secret seen by %1</source>
        <translation>A cargo de otros, secreto visto por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): somebody must answer for them</source>
        <translation>
            <numerusform>%n clave: alguien debe responder de ella</numerusform>
            <numerusform>%n claves: alguien debe responder de ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): handing over doesn&apos;t help, a copy may exist</source>
        <translation>
            <numerusform>%n clave: traspasarla no ayuda, puede existir una copia</numerusform>
            <numerusform>%n claves: traspasarlas no ayuda, puede existir una copia</numerusform>
        </translation>
    </message>
    <message>
        <source>When you finish: the membership ends, and a report lists every key with what was done. What the audit tells of them stays.</source>
        <translation>Al finalizar: deja de ser miembro y un informe enumera cada clave con lo que se hizo. Lo que la auditoría cuenta de esta persona se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invitation(s) they sent end(s), too.</source>
        <translation>
            <numerusform>También termina %n invitación abierta que envió.</numerusform>
            <numerusform>También terminan %n invitaciones abiertas que envió.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keys to decide about</source>
        <extracomment>How far somebody is; %2 is the number of all keys</extracomment>
        <translation>Ninguna clave por decidir</translation>
    </message>
    <message>
        <source>%1 of %2 keys decided</source>
        <translation>%1 de %2 claves decididas</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) wait(s) for a decision. You can leave and come back from Members.</source>
        <translation>
            <numerusform>%n clave espera una decisión. Puede salir y volver desde Miembros.</numerusform>
            <numerusform>%n claves esperan una decisión. Puede salir y volver desde Miembros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 se ha ido</translation>
    </message>
    <message>
        <source>Their membership has ended. This is what became of the keys; the audit keeps it, too.</source>
        <translation>Ya no es miembro. Esto es lo que pasó con las claves; la auditoría también lo conserva.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingReport</name>
    <message>
        <source>There were no keys to decide about.</source>
        <translation>No había claves por decidir.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingRow</name>
    <message>
        <source>not known</source>
        <extracomment>When a key was last used: the service cannot tell</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>When a key was last used</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <extracomment>What a screen reader says of a time; %1 is &quot;3 min ago&quot;</extracomment>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <extracomment>What a screen reader calls a choice; %1 is a key&apos;s name</extracomment>
        <translation>Qué pasa con %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Somebody else owns it already, and a copy of the secret may exist.</source>
        <translation>Otra persona ya es responsable y puede existir una copia del secreto.</translation>
    </message>
    <message>
        <source>Who takes %1</source>
        <extracomment>What a screen reader calls a list of people; %1 is a key&apos;s name</extracomment>
        <translation>Quién se encarga de %1</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Elija a alguien</translation>
    </message>
</context>
<context>
    <name>chatelaine::OffboardingWords</name>
    <message>
        <source>%1 has left</source>
        <extracomment>Title of a report; %1 is a person&apos;s name</extracomment>
        <translation>%1 se ha ido</translation>
    </message>
    <message>
        <source>%1 is asked to, when you finish.</source>
        <extracomment>What becomes of a key of somebody who leaves; %1 is the key&apos;s owner</extracomment>
        <translation>Se le pide a %1 al finalizar.</translation>
    </message>
    <message>
        <source>Still called. Stops when you finish.</source>
        <translation>Aún se usa. Deja de funcionar al finalizar.</translation>
    </message>
    <message>
        <source>Nothing calls it. Stops when you finish.</source>
        <translation>Nada la usa. Deja de funcionar al finalizar.</translation>
    </message>
    <message>
        <source>Created by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>La creó el %1</translation>
    </message>
    <message>
        <source>Rotated by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>La rotó el %1</translation>
    </message>
    <message>
        <source>Revealed by them on %1</source>
        <extracomment>How somebody came to see a key&apos;s secret; %1 is a date</extracomment>
        <translation>La mostró el %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Traspasada a %1</translation>
    </message>
    <message>
        <source>Rotation asked for</source>
        <extracomment>What was done to a key; %1 is a person&apos;s name</extracomment>
        <translation>Rotación pedida</translation>
    </message>
    <message>
        <source>%1 is asked to rotate it</source>
        <translation>Se pide a %1 que la rote</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Titles of the columns of a report: a key&apos;s name, its id, what was done</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
</context>
<context>
    <name>chatelaine::OldKeyPlaces</name>
    <message>
        <source>The tick was not kept.</source>
        <translation>La marca no se guardó.</translation>
    </message>
    <message>
        <source>After you regenerate a key</source>
        <translation>Después de regenerar una clave</translation>
    </message>
    <message>
        <source>Here is then what to look through for the old one. Nothing was regenerated yet.</source>
        <translation>Aquí figurará qué revisar en busca de la anterior. Aún no se ha regenerado nada.</translation>
    </message>
    <message>
        <source>Where the old key still lives: %1</source>
        <extracomment>%1 is a kind of key in the service&apos;s words, as &quot;Private key&quot;</extracomment>
        <translation>Dónde sigue la clave anterior: %1</translation>
    </message>
    <message>
        <source>It was regenerated %1. Ticks are kept with this rotation, for everybody.</source>
        <translation>Se regeneró %1. Las marcas se guardan con esta rotación, para todos.</translation>
    </message>
    <message>
        <source>Ticks are kept with this rotation, for everybody.</source>
        <translation>Las marcas se guardan con esta rotación, para todos.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How much of a checklist is done</extracomment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Nobody has called with it yet</source>
        <translation>Nadie ha llamado con ella todavía</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Clave anterior</translation>
    </message>
    <message>
        <source>Nobody has tried it since</source>
        <translation>Nadie la ha probado desde entonces</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>chatelaine::OverlapDialog</name>
    <message>
        <source>Create a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>With the same scopes</source>
        <translation>Con los mismos permisos</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Actualizar la aplicación</translation>
    </message>
    <message>
        <source>Both keys work</source>
        <translation>Ambas claves funcionan</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Watch both keys</source>
        <translation>Observar ambas claves</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revocar la clave anterior</translation>
    </message>
    <message>
        <source>When it has gone quiet</source>
        <translation>Cuando quede en silencio</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nombre de la clave nueva</translation>
    </message>
    <message>
        <source>Step 1 of 4</source>
        <translation>Paso 1 de 4</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Crear la clave nueva</translation>
    </message>
    <message>
        <source>The old key keeps working until you revoke it</source>
        <translation>La clave anterior sigue funcionando hasta que la revoque</translation>
    </message>
    <message>
        <source>It may keep the old one&apos;s name: the visible parts tell them apart.</source>
        <translation>Puede conservar el nombre de la anterior: la parte visible las distingue.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>You see its secret next, once.</source>
        <translation>A continuación verá su secreto, una sola vez.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairAdvice</name>
    <message>
        <source>When to regenerate</source>
        <translation>Cuándo regenerar</translation>
    </message>
    <message>
        <source>%1 revealed it since it was made.</source>
        <extracomment>%1 is one person&apos;s name or several</extracomment>
        <translation>Mostrada por %1 desde su creación.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarla</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairCard</name>
    <message>
        <source>Server side only</source>
        <translation>Solo en el servidor</translation>
    </message>
    <message>
        <source>Client-side SDK only</source>
        <translation>Solo en SDK de cliente</translation>
    </message>
    <message>
        <source>Whole system</source>
        <translation>Todo el sistema</translation>
    </message>
    <message>
        <source>Both ask you to sign in again, and both are written to the audit.</source>
        <translation>Ambos piden volver a iniciar sesión y ambos quedan en la auditoría.</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. Nobody can read it again.</source>
        <translation>Se mostró una sola vez, al crearla. Nadie puede volver a leerla.</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <extracomment>There is no key of this kind and environment</extracomment>
        <translation>Leyendo las claves</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PairHeading</name>
    <message>
        <source>Only %1 regenerate them.</source>
        <extracomment>%1 is one role or several, as &quot;Owner and Admin&quot;</extracomment>
        <translation>Regenerarlas está reservado a %1.</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>What a screen reader calls the switch between environments</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>%1: this service has no other %2.</source>
        <extracomment>%1 is &quot;Every call is real money&quot;, %2 the service&apos;s word for an environment</extracomment>
        <translation>%1: este servicio no tiene otro %2.</translation>
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
        <translation>El servicio no responde. Los cambios están en pausa hasta que lo haga.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this here. Roles shows whose does.</source>
        <translation>Su rol no lo permite aquí. En Roles se ve cuáles lo permiten.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PasswordEdit</name>
    <message>
        <source>Paste</source>
        <extracomment>In the context menu of a password field.</extracomment>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>chatelaine::PauseWebhook</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>It is paused already. What happens meanwhile waits.</source>
        <translation>Ya está en pausa. Lo que ocurra mientras tanto espera.</translation>
    </message>
    <message>
        <source>It is not paused. Pause holds back what is sent.</source>
        <translation>No está en pausa. Pausarlo retiene lo que se envía.</translation>
    </message>
</context>
<context>
    <name>chatelaine::PeopleCommand</name>
    <message>
        <source>Nobody has come by this invitation yet. Withdraw it, or wait.</source>
        <translation>Nadie ha usado aún esta invitación. Retírela o espere.</translation>
    </message>
    <message>
        <source>Select a member on the page of members first.</source>
        <translation>Seleccione antes un miembro en la página de miembros.</translation>
    </message>
    <message>
        <source>%1 has left. An invitation brings them back.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 se ha ido. Una invitación le permite volver.</translation>
    </message>
    <message>
        <source>%1 is %2, above your own role.</source>
        <extracomment>%1 is a person&apos;s name, %2 a role that stands above one&apos;s own</extracomment>
        <translation>%1 tiene el rol %2, superior al suyo.</translation>
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
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>chatelaine::PresetRow</name>
    <message>
        <source>Full access</source>
        <translation>Acceso total</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme su identidad</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>The service wants to know who is there before it does this. It then asks no more for five minutes.</source>
        <translation>El servicio quiere saber quién está ahí antes de hacerlo. Después no vuelve a preguntar durante cinco minutos.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms who somebody is and lets the request go on.</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Usar la contraseña en su lugar</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código en su lugar</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProofField</name>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es su contraseña.</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCode</name>
    <message>
        <source>QR code for your authenticator. The key below says the same as text.</source>
        <translation>Código QR para su autenticador. La clave de abajo dice lo mismo como texto.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>chatelaine::RecoveryCodesDialog</name>
    <message>
        <source>Save your recovery codes</source>
        <translation>Guarde sus códigos de recuperación</translation>
    </message>
    <message>
        <source>Without your authenticator, one of them signs you in; each works once. This is the only time you can see them.</source>
        <translation>Sin su autenticador, uno de ellos permite iniciar sesión; cada uno sirve una vez. Es la única vez que puede verlos.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todos</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Guardar en archivo…</translation>
    </message>
    <message>
        <source>Save the recovery codes to a file</source>
        <translation>Guardar los códigos de recuperación en un archivo</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Guardado en %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>I have saved them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Say first that you have saved the codes.</source>
        <translation>Indique antes que ha guardado los códigos.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalAnswer</name>
    <message numerus="yes">
        <source>%1 can mean %n things here</source>
        <extracomment>%1 is a status as 401, %n how many things it can mean</extracomment>
        <translation>
            <numerusform>%1 puede significar %n cosa aquí</numerusform>
            <numerusform>%1 puede significar %n cosas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer itself tells which: the word at the end of its type, and its header Chatelaine-Cause, is the one in the right column. Its request id tells it too.</source>
        <translation>La propia respuesta indica cuál: la palabra al final de su tipo y su cabecera Chatelaine-Cause son la de la columna derecha. También lo indica su ID de solicitud.</translation>
    </message>
    <message>
        <source>%1 is no refusal of a key</source>
        <extracomment>%1 is a status as 404</extracomment>
        <translation>%1 no es un rechazo de clave</translation>
    </message>
    <message>
        <source>A refused key is answered with another status. Ask whoever runs the API.</source>
        <translation>Una clave rechazada recibe otro código de estado. Pregunte a quien gestione la API.</translation>
    </message>
    <message>
        <source>The service&apos;s rules don&apos;t list this cause, so there is no advice for it.</source>
        <translation>Las reglas del servicio no incluyen esta causa, así que no hay consejo para ella.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When a call was refused: %1 is &quot;40 seconds ago&quot;, %2 the moment on this computer&apos;s clock, %3 the city of its time zone, %4 the moment in UTC</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Show this key</source>
        <translation>Mostrar esta clave</translation>
    </message>
    <message>
        <source>This key is no longer in the list.</source>
        <translation>Esta clave ya no está en la lista.</translation>
    </message>
    <message>
        <source>%1
%2 in %3
%4 UTC</source>
        <translation>%1
%2 en %3
%4 UTC</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusalDialog</name>
    <message>
        <source>Why was a call refused?</source>
        <translation>¿Por qué se rechazó una llamada?</translation>
    </message>
    <message>
        <source>Paste what the caller got: a status, the whole answer, or its request id.</source>
        <translation>Pegue lo que recibió quien llamó: un código de estado, la respuesta completa o su ID de solicitud.</translation>
    </message>
    <message>
        <source>There is a key&apos;s secret in this</source>
        <translation>Esto contiene el secreto de una clave</translation>
    </message>
    <message>
        <source>It was masked before it got here, and is neither sent nor stored. If it was shared like this, rotate its key.</source>
        <translation>Se enmascaró antes de llegar aquí y no se envía ni se guarda. Si se compartió así, rote su clave.</translation>
    </message>
    <message>
        <source>It is read here. Only a request id is sent, to look the call up.</source>
        <translation>Se lee aquí. Solo se envía un ID de solicitud para localizar la llamada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the caller got</source>
        <translation>Lo que recibió quien llamó</translation>
    </message>
    <message>
        <source>The service knows nothing of this request</source>
        <translation>El servicio no conoce esta solicitud</translation>
    </message>
    <message>
        <source>It was not refused here, belongs to another workspace, or is too long ago.</source>
        <translation>No se rechazó aquí, pertenece a otro espacio de trabajo o es demasiado antigua.</translation>
    </message>
    <message>
        <source>Looking the call up</source>
        <translation>Buscando la llamada</translation>
    </message>
    <message>
        <source>The answer says why, and the request id finds the call again</source>
        <translation>La respuesta dice por qué y el ID de solicitud permite encontrar la llamada</translation>
    </message>
    <message>
        <source>The caller&apos;s log has both; the id begins with req_.</source>
        <translation>El registro de quien llamó tiene ambos; el ID empieza por req_.</translation>
    </message>
    <message>
        <source>Nothing in this says why</source>
        <translation>Nada de esto dice por qué</translation>
    </message>
    <message>
        <source>Look for a status as 401, the body of the answer, or an id that begins with req_.</source>
        <translation>Busque un código de estado como 401, el cuerpo de la respuesta o un ID que empiece por req_.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RegenerateBox</name>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerar…</translation>
    </message>
    <message>
        <source>If you regenerate it</source>
        <translation>Si la regenera</translation>
    </message>
    <message>
        <source>Today it is called from %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>Hoy se la llama desde %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Reload</name>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveMember</name>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Nobody removes themselves. Ask another %1.</source>
        <translation>Nadie se quita a sí mismo. Pídaselo a otra persona con el rol %1.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be removed: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>No se puede quitar a la última persona con el rol %1: déselo antes a otra.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RemoveWebhook</name>
    <message>
        <source>Remove endpoint…</source>
        <translation>Quitar punto de conexión…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ReplaceWebhookSecret</name>
    <message>
        <source>Replace signing secret…</source>
        <translation>Sustituir secreto de firma…</translation>
    </message>
</context>
<context>
    <name>chatelaine::RequestId</name>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar el ID de solicitud</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Before the id of a request</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResetPassword</name>
    <message>
        <source>Make a password link…</source>
        <translation>Crear enlace de contraseña…</translation>
    </message>
    <message>
        <source>You change your own password in Settings.</source>
        <translation>Su propia contraseña se cambia en Ajustes.</translation>
    </message>
    <message>
        <source>They are suspended and can&apos;t sign in. Resume them first.</source>
        <translation>El acceso está suspendido y no puede iniciar sesión. Reactívelo antes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResolveSecret</name>
    <message>
        <source>Confirm new secret…</source>
        <translation>Confirmar secreto nuevo…</translation>
    </message>
    <message>
        <source>Nothing is open: somebody has confirmed its secret.</source>
        <translation>No hay nada pendiente: alguien ha confirmado su secreto.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealDialog</name>
    <message>
        <source>%1. You can reveal it again after a fresh sign-in.</source>
        <translation>%1. Podrá volver a mostrar el secreto tras iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1. This is the only time you can see its secret: neither Chatelaine nor the service can show it again.</source>
        <translation>%1. Es la única vez que puede ver su secreto: ni Chatelaine ni el servicio pueden volver a mostrarlo.</translation>
    </message>
    <message>
        <source>Your new secret is ready</source>
        <translation>Su secreto nuevo está listo</translation>
    </message>
    <message>
        <source>Your new key is ready</source>
        <translation>Su clave nueva está lista</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Probar esta clave</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>He guardado el secreto en un lugar seguro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Indique antes que ha guardado el secreto.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Nadie ha indicado que el secreto esté guardado</translation>
    </message>
    <message>
        <source>Discard drops the new secret; the one before it goes on working.</source>
        <translation>Descartar elimina el secreto nuevo; el anterior sigue funcionando.</translation>
    </message>
    <message>
        <source>Discard revokes the new key at once. Without its secret nobody could use it.</source>
        <translation>Descartar revoca la clave nueva de inmediato. Sin su secreto, nadie podría usarla.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Descartar el secreto nuevo</translation>
    </message>
    <message>
        <source>Discard the key</source>
        <translation>Descartar la clave</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Guardado en %1. Solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Tested: the service accepted this key.</source>
        <translation>Probada: el servicio aceptó esta clave.</translation>
    </message>
    <message>
        <source>Tested: the service refused this key.</source>
        <translation>Probada: el servicio rechazó esta clave.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealKey</name>
    <message>
        <source>Reveal…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Copy secret…</source>
        <translation>Copiar secreto…</translation>
    </message>
    <message>
        <source>The service can&apos;t show the secret of this key again.</source>
        <translation>El servicio no puede volver a mostrar el secreto de esta clave.</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevealedDialog</name>
    <message>
        <source>The secret of %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>El secreto de %1</translation>
    </message>
    <message>
        <source>The audit keeps that you looked.</source>
        <translation>La auditoría registra que lo ha visto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeDialog</name>
    <message>
        <source>is no longer a member</source>
        <translation>ya no es miembro</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>It stops at once and for good. A revoked key can&apos;t be reinstated.</source>
        <translation>Deja de funcionar de inmediato y para siempre. Una clave revocada no se puede recuperar.</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>Rotar en su lugar…</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar clave</translation>
    </message>
    <message>
        <source>Takes down</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>Other keys of this environment cover all of its scopes.</source>
        <translation>Otras claves de este entorno cubren todos sus permisos.</translation>
    </message>
    <message>
        <source>No other key of this environment covers %1.</source>
        <translation>Ninguna otra clave de este entorno cubre %1.</translation>
    </message>
    <message numerus="yes">
        <source>No other key of this environment covers %1 and %n more.</source>
        <translation>
            <numerusform>Ninguna otra clave de este entorno cubre %1 y %n más.</numerusform>
            <numerusform>Ninguna otra clave de este entorno cubre %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the key to confirm</source>
        <translation>Escriba el nombre de la clave para confirmar</translation>
    </message>
    <message numerus="yes">
        <source>It was used in the last %n days.</source>
        <translation>
            <numerusform>Se usó en el último día.</numerusform>
            <numerusform>Se usó en los últimos %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RevokeKey</name>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>It has ended already; nothing works with it.</source>
        <translation>Ya ha finalizado; nada funciona con ella.</translation>
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
        <translation>Cambiar el rol de %1</translation>
    </message>
    <message>
        <source>Now %1. The new role holds at once, wherever they are signed in.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Ahora %1. El rol nuevo rige de inmediato, dondequiera que haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>%1 may from now on</source>
        <extracomment>Above a list of what somebody may do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>A partir de ahora %1 puede</translation>
    </message>
    <message>
        <source>%1 may no longer</source>
        <extracomment>Above a list of what somebody may no longer do with a new role; %1 is a person&apos;s name</extracomment>
        <translation>%1 ya no puede</translation>
    </message>
    <message>
        <source>Choose another role to continue.</source>
        <translation>Elija otro rol para continuar.</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>Own keys</source>
        <extracomment>A role may do this to the keys that name its holder as owner</extracomment>
        <translation>Claves propias</translation>
    </message>
    <message>
        <source>Up to own role</source>
        <extracomment>A role may do this to members up to its own rank</extracomment>
        <translation>Hasta su propio rol</translation>
    </message>
    <message>
        <source>Own actions</source>
        <extracomment>A role may see what its holder did</extracomment>
        <translation>Acciones propias</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A role may do this where no real money moves</extracomment>
        <translation>Sin dinero real</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a column: what a role may do</extracomment>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>chatelaine::RoleWords</name>
    <message>
        <source>own keys only</source>
        <extracomment>A limit of what a role may do: only to keys that name its holder as owner</extracomment>
        <translation>solo claves propias</translation>
    </message>
    <message>
        <source>up to their own role</source>
        <extracomment>A limit of what a role may do: only to members whose role is not higher</extracomment>
        <translation>hasta su propio rol</translation>
    </message>
    <message>
        <source>own actions only</source>
        <extracomment>A limit of what a role may do: sees only what its holder did</extracomment>
        <translation>solo acciones propias</translation>
    </message>
    <message>
        <source>where no real money moves</source>
        <extracomment>A limit of what a role may do</extracomment>
        <translation>donde no se mueve dinero real</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is something a role may do, %2 what limits it, as &quot;own keys only&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give keys the scopes %1</source>
        <extracomment>Something a role may do; %1 is a list of scopes</extracomment>
        <translation>Dar a las claves los permisos %1</translation>
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
        <translation>El servicio los hace cumplir.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Buscar un miembro</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>Regenerate %1?</source>
        <translation>¿Regenerar %1?</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotateKey</name>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Nobody has confirmed its newest secret yet. Confirm, reissue or discard that one first.</source>
        <translation>Nadie ha confirmado aún su secreto más reciente. Antes confírmelo, emítalo de nuevo o descártelo.</translation>
    </message>
    <message>
        <source>It has two secrets until the older one ends. Rotate it again after that.</source>
        <translation>Tiene dos secretos hasta que termine el anterior. Rótela de nuevo después.</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerar…</translation>
    </message>
</context>
<context>
    <name>chatelaine::Rotation</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>When and from where a call came: %1 is &quot;3 minutes ago&quot;, %2 an address</extracomment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;</extracomment>
        <translation>Creada %1</translation>
    </message>
    <message>
        <source>Its secret isn&apos;t confirmed</source>
        <translation>Su secreto no está confirmado</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Actualizar la aplicación</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Waiting for the first call</source>
        <translation>Esperando la primera llamada</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>La clave nueva funciona</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revocar la clave anterior</translation>
    </message>
    <message>
        <source>It has gone quiet</source>
        <translation>Ha quedado en silencio</translation>
    </message>
    <message>
        <source>After an hour of quiet</source>
        <translation>Tras una hora de silencio</translation>
    </message>
    <message>
        <source>The new key is called</source>
        <translation>La clave nueva ya se usa</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <extracomment>%1 and %2 are numbers of items of a checklist</extracomment>
        <translation>%1 de %2 marcados</translation>
    </message>
    <message>
        <source>Put the new key in place</source>
        <translation>Instale la clave nueva</translation>
    </message>
    <message>
        <source>Both keys work until you revoke one.</source>
        <translation>Ambas claves funcionan hasta que revoque una.</translation>
    </message>
    <message>
        <source>Nobody has said that the new secret is saved</source>
        <translation>Nadie ha indicado que el secreto nuevo esté guardado</translation>
    </message>
    <message>
        <source>Confirm it, or have another one made. The old key goes on working meanwhile.</source>
        <translation>Confírmelo o haga que se cree otro. La clave anterior sigue funcionando entretanto.</translation>
    </message>
    <message>
        <source>Put the new key where the old one is</source>
        <translation>Ponga la clave nueva donde está la anterior</translation>
    </message>
    <message>
        <source>No call has come with the new key yet.</source>
        <translation>Aún no ha llegado ninguna llamada con la clave nueva.</translation>
    </message>
    <message>
        <source>Waiting for the first call with the new key</source>
        <translation>Esperando la primera llamada con la clave nueva</translation>
    </message>
    <message>
        <source>It shows here as soon as the service sees it.</source>
        <translation>Aparecerá aquí en cuanto el servicio la vea.</translation>
    </message>
    <message>
        <source>The new key works, and the old one is still in use</source>
        <translation>La clave nueva funciona y la anterior sigue en uso</translation>
    </message>
    <message>
        <source>Nobody uses the old key any more</source>
        <translation>Ya nadie usa la clave anterior</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell when the old key was called.</source>
        <translation>El servicio no indica cuándo se usó la clave anterior.</translation>
    </message>
    <message>
        <source>The old key was never called.</source>
        <translation>La clave anterior nunca se usó.</translation>
    </message>
    <message>
        <source>The last call with the old key: %1.</source>
        <extracomment>%1 is &quot;3 minutes ago, from 10.0.0.4&quot;</extracomment>
        <translation>La última llamada con la clave anterior: %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the old key may go</source>
        <translation>No se sabe si la clave anterior puede retirarse</translation>
    </message>
    <message>
        <source>Ask who runs the application.</source>
        <translation>Pregunte a quien gestione la aplicación.</translation>
    </message>
    <message>
        <source>Not yet safe to revoke</source>
        <translation>Aún no se puede revocar sin riesgo</translation>
    </message>
    <message>
        <source>Whoever calls with the old key would be refused. It is safe after an hour without a call.</source>
        <translation>Se rechazaría a quien llame con la clave anterior. No hay riesgo tras una hora sin llamadas.</translation>
    </message>
    <message>
        <source>The old key is quiet, but nobody uses the new one yet</source>
        <translation>La clave anterior está en silencio, pero aún nadie usa la nueva</translation>
    </message>
    <message>
        <source>Somebody may simply not be calling at the moment.</source>
        <translation>Puede que simplemente nadie esté llamando ahora.</translation>
    </message>
    <message>
        <source>Quiet for an hour, but it was quiet for longer before</source>
        <translation>En silencio desde hace una hora, pero antes lo estuvo más tiempo</translation>
    </message>
    <message>
        <source>In 30 days its longest silence was %1. Who calls that seldom may still have the old key.</source>
        <extracomment>%1 is a span of time, as &quot;2 days&quot;</extracomment>
        <translation>Su silencio más largo en 30 días fue de %1. Quien llame con tan poca frecuencia quizá aún tenga la clave anterior.</translation>
    </message>
    <message>
        <source>Safe to revoke</source>
        <translation>Se puede revocar sin riesgo</translation>
    </message>
    <message>
        <source>The old key has been quiet for %1, and the new one is called.</source>
        <extracomment>%1 is a span of time, as &quot;2 hours&quot;</extracomment>
        <translation>La clave anterior lleva %1 en silencio y la nueva ya se usa.</translation>
    </message>
    <message>
        <source>The old key was never called, and the new one is.</source>
        <translation>La clave anterior nunca se usó y la nueva sí.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationBody</name>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Aún en uso</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Uso desconocido</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Clave anterior</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Everybody in this workspace sees these ticks.</source>
        <translation>Todos en este espacio de trabajo ven estas marcas.</translation>
    </message>
    <message>
        <source>In the application</source>
        <translation>En la aplicación</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t rotate this key.</source>
        <translation>Su rol no rota esta clave.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t told the ticks yet.</source>
        <translation>El servicio aún no ha comunicado las marcas.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationPage</name>
    <message>
        <source>You can leave this page. The rotation stays open.</source>
        <translation>Puede salir de esta página. La rotación sigue abierta.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>Rotar %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;25 minutes ago&quot;, %2 a person&apos;s name</extracomment>
        <translation>Iniciada %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>Iniciada %1 por %2</translation>
    </message>
    <message>
        <source>Confirm new secret…</source>
        <translation>Confirmar secreto nuevo…</translation>
    </message>
    <message>
        <source>Revoke old key…</source>
        <translation>Revocar clave anterior…</translation>
    </message>
    <message>
        <source>Revoke old key anyway…</source>
        <translation>Revocar la clave anterior de todos modos…</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>No rotation is open</source>
        <translation>No hay ninguna rotación abierta</translation>
    </message>
    <message>
        <source>Rotate a key, and its way is shown here until the old key is revoked.</source>
        <translation>Rote una clave y su avance se muestra aquí hasta que se revoque la clave anterior.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las claves</translation>
    </message>
    <message>
        <source>The rotation has ended</source>
        <translation>La rotación ha terminado</translation>
    </message>
    <message>
        <source>One of its keys was deleted.</source>
        <translation>Una de sus claves se eliminó.</translation>
    </message>
    <message>
        <source>The rotation is finished</source>
        <translation>La rotación está completa</translation>
    </message>
    <message>
        <source>The old key has ended. Only the new one works.</source>
        <translation>La clave anterior ha finalizado. Solo funciona la nueva.</translation>
    </message>
    <message>
        <source>%1 revoked the old key. Only the new one works.</source>
        <translation>%1 revocó la clave anterior. Solo funciona la nueva.</translation>
    </message>
    <message>
        <source>The rotation has ended without a new key</source>
        <translation>La rotación ha terminado sin clave nueva</translation>
    </message>
    <message>
        <source>The new key has ended. The old one goes on working.</source>
        <translation>La clave nueva ha finalizado. La anterior sigue funcionando.</translation>
    </message>
    <message>
        <source>%1 ended the new key. The old one goes on working.</source>
        <translation>%1 finalizó la clave nueva. La anterior sigue funcionando.</translation>
    </message>
    <message>
        <source>Show the new key</source>
        <translation>Mostrar la clave nueva</translation>
    </message>
    <message>
        <source>Show the old key</source>
        <translation>Mostrar la clave anterior</translation>
    </message>
    <message>
        <source>Show what is still open</source>
        <translation>Mostrar lo que sigue abierto</translation>
    </message>
</context>
<context>
    <name>chatelaine::RotationSide</name>
    <message>
        <source>Open rotations</source>
        <translation>Rotaciones abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%n rotations are open</source>
        <translation>
            <numerusform>%n rotación está abierta</numerusform>
            <numerusform>%n rotaciones están abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeChoiceModel</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two scopes of a group</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Único</numerusform>
            <numerusform>Los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
Su rol no permite conceder esto a una clave.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeDiff</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Nothing yet. The key stays as it is.</source>
        <translation>Nada todavía. La clave queda como está.</translation>
    </message>
    <message>
        <source>The key can do this from the next request on. Its secret stays the same.</source>
        <translation>La clave puede hacerlo a partir de la próxima solicitud. Su secreto sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Calls that use what is taken away are refused from the next request on. Its secret stays the same.</source>
        <translation>Las llamadas que usen lo que se quita se rechazan a partir de la próxima solicitud. Su secreto sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Added: %1. %2</source>
        <extracomment>Spoken for a line with a plus: %1 is a scope, %2 what it allows</extracomment>
        <translation>Añadido: %1. %2</translation>
    </message>
    <message>
        <source>Taken away: %1. %2</source>
        <translation>Quitado: %1. %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeHolders</name>
    <message>
        <source>Show them in Keys</source>
        <translation>Mostrar en Claves</translation>
    </message>
    <message>
        <source>Keys that hold this</source>
        <translation>Claves que lo tienen</translation>
    </message>
    <message>
        <source>Choose one to see which keys hold it.</source>
        <translation>Elija uno para ver qué claves lo tienen.</translation>
    </message>
    <message>
        <source>No key holds it</source>
        <translation>Ninguna clave lo tiene</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) hold it</source>
        <translation>
            <numerusform>%n clave lo tiene</numerusform>
            <numerusform>%n claves lo tienen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation>Buscar un permiso</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Find a %1</source>
        <translation>Buscar un %1</translation>
    </message>
    <message>
        <source>No scope matches “%1”.</source>
        <translation>Ningún permiso coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopeTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of a scope</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it allows</source>
        <extracomment>Title of a column: what a scope allows</extracomment>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of a column: how many usable keys hold a scope</extracomment>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesDialog</name>
    <message>
        <source>Edit %1 of %2</source>
        <extracomment>%1 is how this service calls scopes, as &quot;permissions&quot;; %2 is a key&apos;s name</extracomment>
        <translation>Editar %1 de %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody else has changed this key meanwhile</source>
        <translation>Otra persona ha cambiado esta clave mientras tanto</translation>
    </message>
    <message>
        <source>What it may do is as you saw it. Nothing was overwritten; save again if you still want this.</source>
        <translation>Lo que puede hacer sigue como lo vio. No se sobrescribió nada; guarde de nuevo si aún lo desea.</translation>
    </message>
    <message>
        <source>It has now: %1. Nothing was overwritten. Your choice is kept, and compared with that.</source>
        <translation>Ahora tiene: %1. No se sobrescribió nada. Se conserva su elección y se compara con eso.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ScopesPage</name>
    <message>
        <source>They can be changed on a key that exists.</source>
        <translation>Se pueden cambiar en una clave existente.</translation>
    </message>
    <message>
        <source>They are fixed when a key is made: another need, another key.</source>
        <translation>Se fijan al crear la clave: otra necesidad, otra clave.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecondFactorDialog</name>
    <message>
        <source>Set up two-factor sign-in</source>
        <translation>Configurar el inicio de sesión con doble factor</translation>
    </message>
    <message>
        <source>From then on signing in also asks for a code that your authenticator shows.</source>
        <translation>Desde entonces, al iniciar sesión también se pide un código que muestra su autenticador.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Scan this with the authenticator on your phone, or type the key into it.</source>
        <translation>Escanéelo con el autenticador de su teléfono o escriba la clave en él.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Guardar en archivo…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Save the secret to a file</source>
        <translation>Guardar el secreto en un archivo</translation>
    </message>
</context>
<context>
    <name>chatelaine::SecretView</name>
    <message>
        <source>Secret, shown</source>
        <translation>Secreto, visible</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secreto, oculto</translation>
    </message>
</context>
<context>
    <name>chatelaine::SendTestEvent</name>
    <message>
        <source>Send test event…</source>
        <translation>Enviar evento de prueba…</translation>
    </message>
    <message>
        <source>Nothing is sent while it is paused. Resume it first.</source>
        <translation>No se envía nada mientras está en pausa. Reanúdelo antes.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SessionsDialog</name>
    <message>
        <source>Sessions and devices</source>
        <translation>Sesiones y dispositivos</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Cerrar sesión en los demás lugares</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Where you are signed in. What ends here is refused at its next request.</source>
        <translation>Dónde ha iniciado sesión. Lo que termina aquí se rechaza en su próxima solicitud.</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>No ha iniciado sesión en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The list can&apos;t be read now.</source>
        <translation>La lista no se puede leer ahora.</translation>
    </message>
    <message>
        <source>%1 · signed in %2 · last seen %3</source>
        <extracomment>%1 is a network address, %2 a date and time, %3 as &quot;3 min ago&quot;</extracomment>
        <translation>%1 · inicio de sesión: %2 · última actividad: %3</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Of a session in a list of them</extracomment>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Cerrar sesión allí</translation>
    </message>
    <message>
        <source>Sign out on %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Cerrar sesión en %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set up this service</source>
        <translation>Configurar este servicio</translation>
    </message>
    <message>
        <source>It is empty. Whoever holds the code it printed becomes its first owner.</source>
        <translation>Está vacío. Quien tenga el código que mostró será su primer propietario.</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Código de configuración</translation>
    </message>
    <message>
        <source>The service printed it once, when it started.</source>
        <translation>El servicio lo mostró una sola vez, al iniciarse.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The profile whose keys this workspace holds.</source>
        <translation>El perfil de las claves de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Key service</source>
        <translation>Servicio de claves</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The look of the window: as the desktop&apos;s, light or dark.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>No fades and no sliding panes.</source>
        <translation>Sin fundidos ni paneles deslizantes.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Borrar el portapapeles tras</translation>
    </message>
    <message>
        <source>Only what Chatelaine put there. Clipboard histories are asked to skip secrets.</source>
        <translation>Solo lo que Chatelaine puso allí. Se pide a los historiales del portapapeles que omitan los secretos.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Your session is kept in the system&apos;s keychain</source>
        <translation>Su sesión se guarda en el llavero del sistema</translation>
    </message>
    <message>
        <source>Your session is kept in memory only</source>
        <translation>Su sesión solo se guarda en memoria</translation>
    </message>
    <message>
        <source>As %1. Without a keychain it would end with the window.</source>
        <translation>Como %1. Sin llavero terminaría al cerrar la ventana.</translation>
    </message>
    <message>
        <source>As %1. No keychain answered, so it ends with the window.</source>
        <translation>Como %1. Ningún llavero respondió, así que termina al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Running on %1, over HTTPS</source>
        <translation>En ejecución en %1, por HTTPS</translation>
    </message>
    <message>
        <source>Its certificate was made here and is trusted only here. It ends with this window.</source>
        <translation>Su certificado se creó aquí y solo aquí es de confianza. Se detiene al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Connected to %1, over HTTPS</source>
        <translation>Conectado a %1, por HTTPS</translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation>Chatelaine %1</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It sends no usage data.</source>
        <translation>Software libre con licencia Apache 2.0. No envía datos de uso.</translation>
    </message>
    <message>
        <source>Lock and session</source>
        <translation>Bloqueo y sesión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen locks.</source>
        <translation>También cuando el equipo se suspende o se bloquea su pantalla.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Shell</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the file dialog for rows of the audit, and for what was found wrong with it</extracomment>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>Guardar pruebas</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowDetails</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowPalette</name>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShowRotation</name>
    <message>
        <source>Open rotation</source>
        <translation>Abrir rotación</translation>
    </message>
    <message>
        <source>No rotation of this key is open.</source>
        <translation>No hay ninguna rotación abierta de esta clave.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>What a screen reader calls the column at the window&apos;s edge</extracomment>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInAgainDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>El servicio terminó la sesión. Lo que estaba haciendo se conserva.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Closes the dialog without signing in; a notice stays.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <extracomment>Goes back to the choice between the local service and another one.</extracomment>
        <translation>Elegir otro servicio…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a key service, %2 where it is: a host name, or &quot;on this computer&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The service ended the session. What you were doing is kept.</source>
        <translation>El servicio cerró la sesión. Se conserva lo que estaba haciendo.</translation>
    </message>
    <message>
        <source>This is sample content</source>
        <translation>Este contenido es de ejemplo</translation>
    </message>
    <message>
        <source>Sign in with the sample account</source>
        <translation>Iniciar sesión con la cuenta de ejemplo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>No workspace is open to you here.</source>
        <translation>Aquí no tiene ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Ask an owner for an invitation, or sign in as somebody else.</source>
        <translation>Pida una invitación a un propietario o inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>Establecer una contraseña nueva…</translation>
    </message>
    <message>
        <source>With the link that an owner made for you.</source>
        <translation>Con el enlace que un propietario creó para usted.</translation>
    </message>
    <message>
        <source>Signs in when complete.</source>
        <extracomment>Of a code: the last digit sends it.</extracomment>
        <translation>Inicia sesión al completarse.</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>Su contraseña nueva ya es válida.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Inicie sesión con ella.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOut</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>chatelaine::SigningSecretDialog</name>
    <message>
        <source>Signing secret of %1</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>Secreto de firma de %1</translation>
    </message>
    <message>
        <source>Your endpoint checks with it that an event comes from here. This is the only time you can see it.</source>
        <translation>Su punto de conexión comprueba con él que un evento procede de aquí. Es la única vez que puede verlo.</translation>
    </message>
    <message>
        <source>Replace it later without a gap: both secrets sign for 24 hours.</source>
        <translation>Sustitúyalo después sin interrupción: ambos secretos firman durante 24 horas.</translation>
    </message>
    <message>
        <source>I have saved the secret in a safe place</source>
        <translation>He guardado el secreto en un lugar seguro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Say first that you have saved the secret.</source>
        <translation>Indique antes que ha guardado el secreto.</translation>
    </message>
    <message>
        <source>Nobody has said that the secret is saved</source>
        <translation>Nadie ha indicado que el secreto esté guardado</translation>
    </message>
    <message>
        <source>Without it your endpoint cannot tell our events from others. You can replace it by a new one at any time.</source>
        <translation>Sin él, su punto de conexión no puede distinguir nuestros eventos de otros. Puede sustituirlo por uno nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin él</translation>
    </message>
    <message>
        <source>Saved to %1. Only you may read the file.</source>
        <translation>Guardado en %1. Solo usted puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Snippets</name>
    <message>
        <source>Put the secret into the snippet when it is copied</source>
        <translation>Incluir el secreto al copiar el fragmento</translation>
    </message>
    <message>
        <source>Language of the snippet</source>
        <translation>Lenguaje del fragmento</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Copiar el fragmento</translation>
    </message>
    <message>
        <source>&lt;paste the secret here&gt;</source>
        <translation>&lt;pegue aquí el secreto&gt;</translation>
    </message>
</context>
<context>
    <name>chatelaine::StartingPage</name>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Choose another service…</source>
        <translation>Elegir otro servicio…</translation>
    </message>
    <message>
        <source>Starting the key service</source>
        <translation>Iniciando el servicio de claves</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Consultando el servicio</translation>
    </message>
    <message>
        <source>The first start makes a certificate and sample keys; it takes a moment.</source>
        <translation>El primer inicio crea un certificado y claves de ejemplo; tarda un momento.</translation>
    </message>
    <message>
        <source>Waiting for its answer.</source>
        <translation>Esperando su respuesta.</translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusLight</name>
    <message>
        <source>Up to date, just now</source>
        <translation>Actualizado ahora mismo</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Leyendo las claves</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is a distance in time, as &quot;12 seconds ago&quot;</extracomment>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <extracomment>%1 is a distance in time, as &quot;3 minutes ago&quot;</extracomment>
        <translation>Sin conexión, datos de %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>chatelaine::Stepper</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>chatelaine::SuspendMember</name>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>They are not suspended.</source>
        <translation>El acceso no está suspendido.</translation>
    </message>
    <message>
        <source>They are suspended already.</source>
        <translation>El acceso ya está suspendido.</translation>
    </message>
    <message>
        <source>Nobody suspends themselves.</source>
        <translation>Nadie se suspende a sí mismo.</translation>
    </message>
    <message>
        <source>The last %1 can&apos;t be suspended: make somebody else %1 first.</source>
        <extracomment>%1 is a role, as &quot;Owner&quot;</extracomment>
        <translation>No se puede suspender a la última persona con el rol %1: déselo antes a otra.</translation>
    </message>
</context>
<context>
    <name>chatelaine::TeamDelegate</name>
    <message>
        <source>On</source>
        <extracomment>Whether somebody&apos;s sign-in asks for a code, too</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1, you</source>
        <extracomment>A member&apos;s name in the list of members; it is who reads this</extracomment>
        <translation>%1, usted</translation>
    </message>
</context>
<context>
    <name>chatelaine::TestEventDialog</name>
    <message>
        <source>Send test event</source>
        <translation>Enviar evento de prueba</translation>
    </message>
    <message>
        <source>%1 gets an invented event, signed as any other and marked as a test. No key changes.</source>
        <extracomment>%1 is the address of an endpoint</extracomment>
        <translation>%1 recibe un evento inventado, firmado como cualquier otro y marcado como prueba. Ninguna clave cambia.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierBar</name>
    <message>
        <source>Create from a preset</source>
        <translation>Crear a partir de un preajuste</translation>
    </message>
</context>
<context>
    <name>chatelaine::TierHints</name>
    <message>
        <source>%1 isn&apos;t a %2 here</source>
        <extracomment>%1 is the name of a scope that people try, as &quot;recurring:*&quot;, %2 the service&apos;s word for a scope</extracomment>
        <translation>%1 no es un %2 aquí</translation>
    </message>
</context>
<context>
    <name>chatelaine::Time</name>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two units of time</comment>
        <translation>%1 y %2</translation>
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
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>chatelaine::TryTimeline</name>
    <message>
        <source>at once</source>
        <extracomment>When the first try was made</extracomment>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>How long after the try before; %1 is a span as &quot;5 minutes&quot;</extracomment>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When the next try comes</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When the next try comes; %1 is a span as &quot;3 hours and 41 minutes&quot;</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A try to come</extracomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>chatelaine::UnconfirmedDialog</name>
    <message>
        <source>Nobody has confirmed the secret of %1</source>
        <extracomment>%1 is the name of a key.</extracomment>
        <translation>Nadie ha confirmado el secreto de %1</translation>
    </message>
    <message>
        <source>The service made it, but nobody has said that they saved it, and it can&apos;t be shown again.</source>
        <translation>El servicio lo creó, pero nadie ha indicado que lo guardó y no se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>The old secret still works</source>
        <translation>El secreto anterior aún funciona</translation>
    </message>
    <message>
        <source>A fresh secret replaces only the new one. Discarding it leaves the old one as it was.</source>
        <translation>Otro secreto sustituye solo al nuevo. Descartarlo deja el anterior como estaba.</translation>
    </message>
    <message>
        <source>The key works for whoever has the secret</source>
        <translation>La clave funciona para quien tenga el secreto</translation>
    </message>
    <message>
        <source>A fresh secret replaces it at once, under the same key. Discarding revokes the key.</source>
        <translation>Otro secreto lo sustituye de inmediato, en la misma clave. Descartarlo revoca la clave.</translation>
    </message>
    <message>
        <source>Discard the new secret</source>
        <translation>Descartar el secreto nuevo</translation>
    </message>
    <message>
        <source>Discard and revoke</source>
        <translation>Descartar y revocar</translation>
    </message>
    <message>
        <source>Make a fresh secret</source>
        <translation>Crear otro secreto</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageProof</name>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>, from 1 address</source>
        <translation>, desde 1 dirección</translation>
    </message>
    <message numerus="yes">
        <source>, from %n addresses</source>
        <translation>
            <numerusform>, desde %n dirección</numerusform>
            <numerusform>, desde %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>In use right now: last call %1</source>
        <translation>En uso ahora mismo: última llamada %1</translation>
    </message>
    <message>
        <source>%1 today, %2 in 30 days. Each further call will be refused.</source>
        <translation>%1 hoy, %2 en 30 días. Se rechazará cualquier otra llamada.</translation>
    </message>
    <message>
        <source>In use this week: last call %1</source>
        <translation>En uso esta semana: última llamada %1</translation>
    </message>
    <message>
        <source>%1 in 30 days. Each further call will be refused.</source>
        <translation>%1 en 30 días. Se rechazará cualquier otra llamada.</translation>
    </message>
    <message>
        <source>Quiet: last call %1</source>
        <translation>En silencio: última llamada %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether this key is in use</source>
        <translation>No se sabe si esta clave está en uso</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell. Ask the owner first.</source>
        <translation>El servicio no lo indica. Pregunte antes al responsable.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>and 1 more address</source>
        <translation>y 1 dirección más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more addresses</source>
        <translation>
            <numerusform>y %n dirección más</numerusform>
            <numerusform>y %n direcciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageWords</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;, %2 an address, or several</extracomment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>A secret was never used</extracomment>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of addresses</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The service can&apos;t tell</source>
        <translation>El servicio no lo indica</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>chatelaine::VersionCard</name>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookCommand</name>
    <message>
        <source>Select an endpoint on the page of webhooks first.</source>
        <translation>Seleccione antes un punto de conexión en la página de webhooks.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhookTableModel</name>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that webhooks are sent to</extracomment>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Title of a column: of whose keys a webhook hears</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Title of a column: what a webhook is told of</extracomment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when an endpoint last took an event</extracomment>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>Title of a column: how many events an endpoint took in the last 24 hours, of how many</extracomment>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>chatelaine::Webhooks</name>
    <message>
        <source>timed out</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Why a delivery failed, within a sentence</extracomment>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <extracomment>Why a delivery failed, within a sentence: the endpoint could not prove who it is</extracomment>
        <translation>certificado rechazado</translation>
    </message>
    <message>
        <source>private address</source>
        <extracomment>Why a delivery failed, within a sentence: webhooks are not sent into the service&apos;s own network</extracomment>
        <translation>dirección privada</translation>
    </message>
    <message>
        <source>signing secret not readable</source>
        <extracomment>Why a delivery failed, within a sentence: the service cannot open the signing secret</extracomment>
        <translation>secreto de firma ilegible</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A webhook hears of the keys of all environments</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>What a webhook hears of</extracomment>
        <translation>Todos los eventos</translation>
    </message>
    <message numerus="yes">
        <source>All %n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>Los %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of an endpoint</extracomment>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Failing, %n wait</source>
        <extracomment>The state of an endpoint: so many deliveries wait for another try</extracomment>
        <translation>
            <numerusform>Falla, %n en espera</numerusform>
            <numerusform>Falla, %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret not confirmed</source>
        <extracomment>The state of an endpoint: nobody has said that its signing secret is saved</extracomment>
        <translation>Secreto sin confirmar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>What became of a delivery: it waits for another try</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>What became of a delivery</extracomment>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>A delivery that was not tried yet</extracomment>
        <translation>en camino</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;try 4 of 9&quot;, %2 what the last one brought, as &quot;503&quot; or &quot;timed out&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on try %2</source>
        <extracomment>%1 is what the endpoint answered, as &quot;204&quot;, %2 a number</extracomment>
        <translation>%1, en el intento %2</translation>
    </message>
    <message>
        <source>after 1 try, %1</source>
        <extracomment>%1 is what the only try brought, as &quot;503&quot;</extracomment>
        <translation>tras 1 intento, %1</translation>
    </message>
    <message numerus="yes">
        <source>after %n tries, %1</source>
        <extracomment>%1 is what the last try brought, as &quot;503&quot;</extracomment>
        <translation>
            <numerusform>tras %n intento, %1</numerusform>
            <numerusform>tras %n intentos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>try %1</source>
        <extracomment>A delivery that somebody sent more often than is planned; %1 is a number</extracomment>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <extracomment>How often a delivery was tried: two numbers</extracomment>
        <translation>intento %1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Test event</source>
        <extracomment>In place of a key&apos;s name: the event was invented to try the endpoint</extracomment>
        <translation>Evento de prueba</translation>
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
        <translation>Avise a sus sistemas cuando una clave se cree, se revoque, esté por caducar o haya caducado. Firmado según Standard Webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <extracomment>What a screen reader says of the number beside the title</extracomment>
        <translation>
            <numerusform>%n punto de conexión</numerusform>
            <numerusform>%n puntos de conexión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::WebhooksPage</name>
    <message>
        <source>Endpoints</source>
        <extracomment>What a screen reader calls the table of endpoints</extracomment>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>More for this endpoint</source>
        <translation>Más para este punto de conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the webhooks</source>
        <translation>Leyendo los webhooks</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>Aún no hay puntos de conexión</translation>
    </message>
    <message>
        <source>A webhook tells one of your systems at once what happens to keys, so that nobody has to look: a chat, a security log, a deployment.</source>
        <translation>Un webhook comunica de inmediato a uno de sus sistemas lo que ocurre con las claves, para que nadie tenga que mirar: un chat, un registro de seguridad, un despliegue.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WindowPeoplePrompts</name>
    <message>
        <source>Invitation link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>For %1, as %2. It works once, until %3.</source>
        <extracomment>%1 is an e-mail address, %2 a role, %3 a date and time</extracomment>
        <translation>Para %1, con el rol %2. Sirve una vez, hasta el %3.</translation>
    </message>
    <message>
        <source>Password link</source>
        <translation>Enlace de contraseña</translation>
    </message>
    <message>
        <source>For %1, to set a new password. It works once, until %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a date and time</extracomment>
        <translation>Para %1, para establecer una contraseña nueva. Sirve una vez, hasta el %2.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WithdrawInvitation</name>
    <message>
        <source>Withdraw invitation…</source>
        <translation>Retirar invitación…</translation>
    </message>
    <message>
        <source>Select an invitation on the page of members first.</source>
        <translation>Seleccione antes una invitación en la página de miembros.</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceButton</name>
    <message>
        <source>Workspace %1</source>
        <extracomment>What a screen reader says of the workspace switcher; %1 is a workspace&apos;s name</extracomment>
        <translation>Espacio de trabajo %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkspaceCommand</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The service hasn&apos;t said yet what can be done here.</source>
        <translation>El servicio aún no ha indicado qué se puede hacer aquí.</translation>
    </message>
    <message>
        <source>The service doesn&apos;t answer. Changes are paused until it does.</source>
        <translation>El servicio no responde. Los cambios están en pausa hasta que lo haga.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Seleccione antes una clave.</translation>
    </message>
    <message>
        <source>This goes one key at a time. Select a single key.</source>
        <translation>Se hace con una clave cada vez. Seleccione una sola.</translation>
    </message>
    <message>
        <source>This key has ended (%1) and can&apos;t come back. Create a new key instead.</source>
        <extracomment>%1 is a state in the service&apos;s words, as &quot;Revoked&quot;</extracomment>
        <translation>Esta clave ha finalizado (%1) y no puede recuperarse. Cree una nueva.</translation>
    </message>
    <message>
        <source>Your role, %1, doesn&apos;t allow this here. Roles shows whose does.</source>
        <extracomment>%1 is a role, as &quot;Developer&quot;</extracomment>
        <translation>Su rol, %1, no lo permite aquí. En Roles se ve cuáles lo permiten.</translation>
    </message>
</context>
</TS>
