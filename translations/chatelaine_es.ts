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
        <source>This needs your password once more.</source>
        <translation>Esto requiere de nuevo su contraseña.</translation>
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
    <name>chatelaine::AddWebhook</name>
    <message>
        <source>Add endpoint…</source>
        <translation>Añadir punto de conexión…</translation>
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
        <source>Created by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>Creada por %1</translation>
    </message>
    <message>
        <source>Revoked by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>Revocada por %1</translation>
    </message>
    <message>
        <source>Rotated by %1</source>
        <extracomment>History of a key; %1 is a person</extracomment>
        <translation>Rotada por %1</translation>
    </message>
    <message>
        <source>Secret confirmed by %1</source>
        <extracomment>History of a key: somebody said that they hold its secret; %1 is a person</extracomment>
        <translation>Secreto confirmado por %1</translation>
    </message>
    <message>
        <source>Secret reissued by %1</source>
        <extracomment>History of a key: its secret was lost and made anew; %1 is a person</extracomment>
        <translation>Secreto emitido de nuevo por %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>History of a key</extracomment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Secret revealed to %1</source>
        <extracomment>History of a key: its sealed secret was opened; %1 is a person</extracomment>
        <translation>Secreto mostrado a %1</translation>
    </message>
    <message>
        <source>Old secret ended by %1</source>
        <extracomment>History of a key: the secret from before its last rotation; %1 is a person</extracomment>
        <translation>Secreto anterior terminado por %1</translation>
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
</context>
<context>
    <name>chatelaine::MemberTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: a member&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Title of a column</extracomment>
        <translation>Correo electrónico</translation>
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
    <name>chatelaine::PasswordDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme su identidad</translation>
    </message>
    <message>
        <source>The service asks for your password before it does this. It then asks no more for five minutes.</source>
        <translation>El servicio pide su contraseña antes de hacerlo. Después no la pide durante cinco minutos.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>The button that confirms a password and lets the request go on.</extracomment>
        <translation>Confirmar</translation>
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
    <name>chatelaine::Quit</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
    <message>
        <source>At least 12 characters.</source>
        <translation>Al menos 12 caracteres.</translation>
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
        <source>Session</source>
        <translation>Sesión</translation>
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
