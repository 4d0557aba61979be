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
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
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
        <source>It was called on each of the last 30 days, so this is enough for everybody to call once.</source>
        <translation>Se usó cada uno de los últimos 30 días, así que basta para que todos llamen una vez.</translation>
    </message>
    <message>
        <source>It was called on each of the last 30 days. A day reaches everybody who calls daily.</source>
        <translation>Se usó cada uno de los últimos 30 días. Un día alcanza a todos los que llaman a diario.</translation>
    </message>
    <message>
        <source>Its longest silence in 30 days was %1, so this is enough for everybody to call once.</source>
        <translation>Su silencio más largo en 30 días fue de %1, así que basta para que todos llamen una vez.</translation>
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
        <source>Rotate key</source>
        <translation>Rotar clave</translation>
    </message>
    <message>
        <source>Say first that you are ready.</source>
        <translation>Indique antes que puede hacerlo.</translation>
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
        <source>30 days ago</source>
        <translation>hace 30 días</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 calls in 30 days, %2 today</source>
        <translation>%1 llamadas en 30 días, %2 hoy</translation>
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
        <extracomment>The switch between environments: a name and how many keys it has</extracomment>
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
        <source>Look in another environment, or search for less.</source>
        <translation>Mire en otro entorno o use una búsqueda más amplia.</translation>
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
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>It is disabled already. Enable brings it back.</source>
        <translation>Ya está desactivada. Reactivar la recupera.</translation>
    </message>
    <message>
        <source>It works already. Disable pauses it.</source>
        <translation>Ya funciona. Desactivar la pone en pausa.</translation>
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
    <name>chatelaine::Reload</name>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
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
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
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
        <translation>Rotar %1</translation>
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
</context>
<context>
    <name>chatelaine::RotationDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
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
        <source>Started %1 by %2</source>
        <translation>Iniciada %1 por %2</translation>
    </message>
    <message>
        <source>You can close this window. The rotation stays open.</source>
        <translation>Puede cerrar esta ventana. La rotación sigue abierta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Revoke old key…</source>
        <translation>Revocar clave anterior…</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Aún en uso</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creada %1</translation>
    </message>
    <message>
        <source>Update the application</source>
        <translation>Actualizar la aplicación</translation>
    </message>
    <message>
        <source>The new key is called</source>
        <translation>La clave nueva ya se usa</translation>
    </message>
    <message>
        <source>Put the new key in place</source>
        <translation>Instale la clave nueva</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Watching both keys</source>
        <translation>Observando ambas claves</translation>
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
        <source>When it has gone quiet</source>
        <translation>Cuando quede en silencio</translation>
    </message>
    <message>
        <source>The old key was called %1.</source>
        <translation>La clave anterior se usó %1.</translation>
    </message>
    <message>
        <source>The old key was never called.</source>
        <translation>La clave anterior nunca se usó.</translation>
    </message>
    <message>
        <source>The new one was called %1.</source>
        <translation>La nueva se usó %1.</translation>
    </message>
    <message>
        <source>The new one was not called yet.</source>
        <translation>La nueva aún no se ha usado.</translation>
    </message>
    <message>
        <source>Nobody uses the old key any more</source>
        <translation>Ya nadie usa la clave anterior</translation>
    </message>
    <message>
        <source>The old key is still in use</source>
        <translation>La clave anterior sigue en uso</translation>
    </message>
    <message>
        <source>Both keys work until you revoke one.</source>
        <translation>Ambas claves funcionan hasta que revoque una.</translation>
    </message>
    <message>
        <source>Safe to revoke</source>
        <translation>Se puede revocar sin riesgo</translation>
    </message>
    <message>
        <source>The old key has been quiet for longer than ever before in 30 days.</source>
        <translation>La clave anterior lleva más tiempo en silencio que nunca en 30 días.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether it is safe to revoke</source>
        <translation>No se sabe si se puede revocar sin riesgo</translation>
    </message>
    <message>
        <source>The service doesn&apos;t tell when a key was used. Ask who runs the application.</source>
        <translation>El servicio no indica cuándo se usó una clave. Pregunte a quien gestiona la aplicación.</translation>
    </message>
    <message>
        <source>Not yet safe to revoke</source>
        <translation>Aún no se puede revocar sin riesgo</translation>
    </message>
    <message>
        <source>By its calls of 30 days it is safe after %1 without one. Quiet now for %2.</source>
        <translation>Según sus llamadas de 30 días, no hay riesgo tras %1 sin ninguna. Lleva %2 en silencio.</translation>
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
