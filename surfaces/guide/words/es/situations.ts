// When something happens, in Spanish: each situation's title, tile, answer and notes. Figures come from the rules.
import type { situationsJa } from '../ja/situations.ts';

export const situationsEs: Readonly<Record<keyof typeof situationsJa, string>> = {
  'when.lead': 'Si perdió la tarjeta, primero llame por teléfono. Para lo demás, elija abajo.',
  'when.situations': '¿Qué ha pasado?',
  'when.steps': 'Qué hacer',
  'when.notes': 'Lo que conviene saber',
  'when.effects': 'Qué pasa con la tarjeta y los certificados electrónicos',
  'when.effects-open': 'La tarjeta y los certificados electrónicos',
  'when.fees': 'Cuánto cuesta',
  'when.next': 'Seguir leyendo',
  'when.deadline': 'Hasta cuándo',
  'when.deadline-text':
    'Haga la notificación dentro de los {days} días siguientes a la mudanza o al cambio. Si ocurrió el {from}, tiene hasta el {until}.',
  'when.safe': 'Por qué la tarjeta es segura',
  'when.safe-photo':
    'Al frente está su foto; por eso es difícil que otra persona se haga pasar por usted en una ventanilla.',
  'when.safe-chip':
    'El chip no contiene datos de impuestos ni de pensiones. Si alguien intenta leerlo a la fuerza, el chip borra su contenido.',
  'when.safe-online':
    'En internet se comprueba quién es usted con el certificado electrónico y el PIN, no con el número. Tras varios errores seguidos, la tarjeta se bloquea.',
  'when.safe-number':
    'Con solo ver su número no se puede hacer ningún trámite. La ventanilla que usa el número comprueba siempre también la identidad.',
  'when.safe-more': 'Leer sobre la seguridad del número y los fraudes',

  'when.lost.tile': 'Perdí la tarjeta o me la robaron',
  'when.lost.title': 'Perdió la tarjeta o se la robaron',
  'when.lost.answer':
    'Llame ahora mismo y suspenda la tarjeta. Le atienden también de noche y en días feriados. Después, avise a la policía.',
  'when.lost.note-1':
    'Suspenderla no cuesta nada. Si la encuentra, en la ventanilla puede volver a activarla.',
  'when.lost.note-2':
    'Anote el número de recepción (juri bango) de la denuncia ante la policía. Se lo pedirán cuando solicite una tarjeta nueva.',
  'when.found.tile': 'Encontré la tarjeta que suspendí',
  'when.found.title': 'Encontró la tarjeta que había suspendido',
  'when.found.answer':
    'Venga a la ventanilla con la tarjeta encontrada y un documento de identidad. Por teléfono no se puede volver a activar.',
  'when.found.note-1':
    'El certificado electrónico de autenticación vuelve a funcionar cuando presenta la notificación.',
  'when.found.note-2':
    'Pida que le expidan un certificado electrónico de firma nuevo. Se usa para e-Tax y otros trámites.',
  'when.not-found.tile': 'No encuentro la tarjeta que perdí',
  'when.not-found.title': 'No encuentra la tarjeta que perdió',
  'when.not-found.answer':
    'En la ventanilla, dé de baja la tarjeta y solicite una nueva. La nueva cuesta {reissueYen} (tarjeta {cardYen}, certificados electrónicos {certificateYen}).',
  'when.not-found.note-1':
    'Es gratis cuando no fue culpa suya, por ejemplo en un desastre. Explique el caso en la ventanilla.',
  'when.pin-locked.tile': 'Olvidé el PIN o está bloqueado',
  'when.pin-locked.title': 'PIN olvidado o bloqueado',
  'when.pin-locked.answer':
    'Venga a la ventanilla más cercana con la tarjeta y un documento de identidad. Puede restablecerlo el mismo día.',
  'when.pin-locked.note-1':
    'La cuenta de errores no se borra al cambiar de día. Cuando lo escribe bien, vuelve al principio.',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {Si recuerda el PIN del otro certificado electrónico, también puede reservar con la aplicación y restablecerlo en el terminal de una tienda de conveniencia u otra tienda.} sign {Si se trata de la contraseña de firma y recuerda el PIN de autenticación, también puede reservar con la aplicación y restablecerla en el terminal de una tienda de conveniencia.} other {Solo se puede restablecer en la ventanilla.}}',
  'when.moving-in.tile': 'Me mudo a otro municipio',
  'when.moving-in.title': 'Mudanza a otro municipio',
  'when.moving-in.answer':
    'Puede seguir usando la tarjeta. Llévela a la ventanilla de su nuevo municipio dentro de los {days} días siguientes a la mudanza.',
  'when.moving-in.note-1':
    'Si pasan {afterPlan} días desde la fecha de salida que fijó al principio, la tarjeta deja de ser válida. Si presentó primero solo la notificación de entrada (tennyu todoke), muestre también la tarjeta dentro de {afterFiling} días.',
  'when.moving-in.note-2':
    'Con la tarjeta puede enviar desde Mynaportal la notificación de salida (tenshutsu todoke) y el aviso de su visita, desde {oneStopBefore} días antes hasta {oneStopAfter} días después de la mudanza. Solo para mudanzas dentro de Japón y solo la propia persona.',
  'when.moving-in.note-3':
    'En Mynaportal también puede ver los trámites del nuevo municipio (seguro nacional de salud, cuidados de larga duración, niños, etc.) y qué debe llevar.',
  'when.moving-within.tile': 'Me mudé dentro del mismo municipio',
  'when.moving-within.title': 'Mudanza dentro del mismo municipio',
  'when.moving-within.answer':
    'Venga con la tarjeta a la ventanilla más cercana dentro de {days} días. Se cambia la dirección en la tarjeta y se renueva el certificado electrónico de firma.',
  'when.moving-within.note-1':
    'La dirección la escribe el personal de la ventanilla. Si la escribe usted, la tarjeta deja de ser válida.',
  'when.moving-within.note-2':
    'El cambio en la tarjeta lo puede hacer también una persona de su hogar. Para el certificado electrónico, venga usted en persona.',
  'when.abroad.tile': 'Me mudo al extranjero',
  'when.abroad.title': 'Mudanza al extranjero',
  'when.abroad.answer':
    'Si se muda al extranjero, la tarjeta deja de ser válida. No la tire: la necesitará para recibir una tarjeta nueva cuando regrese a Japón.',
  'when.abroad.answer-now':
    'Si hace el trámite en la ventanilla con la tarjeta, a más tardar el día antes de salir, puede seguir usándola en el extranjero.',
  'when.abroad.note-1':
    'No tire tampoco la tarjeta que ya no es válida, hasta que reciba la nueva a su regreso.',
  'when.abroad.note-2':
    'Si necesita los certificados electrónicos después de mudarse al extranjero, consulte en la ventanilla antes de salir.',
  'when.name.tile': 'Mi nombre cambió por matrimonio u otro motivo',
  'when.name.title': 'Cambio de nombre por matrimonio u otro motivo',
  'when.name.answer':
    'Venga con la tarjeta a la ventanilla más cercana dentro de {days} días. Se cambia el nombre en la tarjeta y se renueva el certificado electrónico de firma.',
  'when.name.note-1':
    'El nombre lo escribe el personal de la ventanilla. Si lo escribe usted, la tarjeta deja de ser válida.',
  'when.name.note-2':
    'El cambio en la tarjeta lo puede hacer también una persona de su hogar. Para el certificado electrónico, venga usted en persona.',
  'when.former-name.tile': 'Quiero poner mi apellido anterior en la tarjeta',
  'when.former-name.title': 'Poner el apellido anterior (kyusei) en la tarjeta',
  'when.former-name.answer':
    'Primero se anota el apellido anterior en el registro de residencia (juminhyo). Después se añade a la tarjeta. En la ventanilla se hace todo el mismo día.',
  'when.former-name.answer-not-yet':
    'En esta fecha todavía no se podía poner el apellido anterior ni en el registro de residencia ni en la tarjeta.',
  'when.former-name.note-1': 'El apellido anterior se puede poner desde el 5 de noviembre de 2019.',
  'when.card-expiring.tile': 'Mi tarjeta está por vencer',
  'when.card-expiring.title': 'La tarjeta está por vencer',
  'when.card-expiring.answer':
    'Puede renovarla desde el día siguiente a la fecha que cae tres meses antes del vencimiento, y hasta el día del vencimiento. Solicítela con una foto nueva y recójala en la ventanilla. Después del vencimiento, la tarjeta no se puede usar.',
  'when.card-expiring.note-1': 'Por ejemplo, si vence el {expiry}, puede renovarla desde el {opens}.',
  'when.card-expiring.note-2':
    'J-LIS (Agencia de Sistemas de Información de las Autoridades Locales de Japón) le envía un aviso por correo. Puede renovar aunque no le llegue.',
  'when.card-expiring.note-3': 'Si devuelve la tarjeta vieja al recoger la nueva, no paga nada.',
  'when.certificate-expiring.tile': 'Mis certificados electrónicos están por vencer',
  'when.certificate-expiring.title': 'Los certificados electrónicos están por vencer',
  'when.certificate-expiring.answer':
    'Puede renovarlos gratis desde el día siguiente a la fecha que cae tres meses antes del vencimiento. Venga en persona, con la tarjeta, a la ventanilla más cercana.',
  'when.certificate-expiring.note-1':
    'El certificado electrónico vale hasta el {certificateYears}.º cumpleaños después de su expedición. Vence antes que la tarjeta.',
  'when.certificate-expiring.note-2':
    'Por ejemplo, si vence el {expiry}, puede renovarlo desde el {opens}. Si ese mes no tiene ese día, desde el día siguiente.',
  'when.certificate-expiring.note-3':
    'Después del vencimiento, en la ventanilla le pueden expedir uno nuevo mientras la tarjeta sea válida.',
  'when.foreign.tile': 'Cambió mi período de estadía (residentes extranjeros)',
  'when.foreign.title': 'Cambio del período de estadía (residentes extranjeros)',
  'when.foreign.answer':
    'La tarjeta vence el último día del período de estadía. No se prolonga automáticamente. Antes de que venza, venga a la ventanilla con la tarjeta y la tarjeta de residencia (zairyu card).',
  'when.foreign.note-1':
    'Se puede prolongar como máximo hasta el {adultYears}.º cumpleaños desde que se hizo la tarjeta (el {minorYears}.º si se hizo antes de cumplir {adultAge} años).',
  'when.foreign.note-2':
    'Si solicitó la renovación del período de estadía y espera el resultado, se puede prolongar {specialMonths} meses, una sola vez.',
  'when.foreign.note-3':
    'La tarjeta de los residentes permanentes, los residentes permanentes especiales y los profesionales altamente especializados (ii) no termina con el período de estadía. Se renueva igual que la de los japoneses.',
  'when.foreign.note-4':
    'Después del vencimiento no se puede prolongar. La tarjeta nueva cuesta {reissueYen}.',
  'when.child.tile': 'Quiero hacer la tarjeta de mi hijo',
  'when.child.title': 'La tarjeta de un niño',
  'when.child.answer':
    'Los niños pueden tener la tarjeta a cualquier edad. La tarjeta hecha antes de cumplir {adultAge} años vale hasta el {minorYears}.º cumpleaños después de su expedición.',
  'when.child.note-1':
    'Si el niño tiene menos de {withParentUnder} años, venga a recogerla junto con su representante legal (padre, madre, etc.). También se necesita el documento de identidad del representante.',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {La solicitud para un bebé también necesita una foto del rostro.} one {Si la solicita antes de que el niño cumpla # año, la tarjeta no necesita foto.} other {Si la solicita antes de que el niño cumpla # años, la tarjeta no necesita foto.}}',
  'when.child.note-3':
    'En principio no se expide el certificado electrónico de firma a niños menores de {signFromAge} años.',
  'when.child.note-4':
    'El plazo es más corto que el de los adultos porque el rostro de los niños cambia rápido.',
  'when.reissue.tile': 'La tarjeta se dañó o no queda espacio para escribir',
  'when.reissue.title': 'Tarjeta dañada o sin espacio para escribir',
  'when.reissue.answer':
    'Solicite la reexpedición en la ventanilla. La tarjeta nueva cuesta {reissueYen}. Es gratis si no fue culpa suya, o en una renovación en que devuelve la tarjeta vieja.',
  'when.reissue.note-1': 'Traiga también la tarjeta dañada cuando venga a recoger la nueva.',
  'when.reissue.note-2':
    'También necesita una tarjeta nueva si escribió usted mismo la dirección o el nombre en la tarjeta.',
  'when.apply.tile': 'Quiero hacer mi primera tarjeta',
  'when.apply.title': 'Hacer la primera tarjeta',
  'when.apply.answer':
    'Prepare una foto y solicítela por teléfono inteligente, por correo o en una ventanilla, entre otros medios. Cuando esté lista le llegará un aviso; recójala en la ventanilla. La primera tarjeta es gratis.',
  'when.apply.note-1': 'La foto debe estar tomada en los {photoMonths} meses anteriores a la solicitud.',
  'when.apply.note-2':
    'En algunas ventanillas le ayudan con la solicitud y le toman la foto. El lugar y el horario están en la página de las ventanillas.',
  'when.apply.note-3':
    'Reserve la fecha para recogerla. La ventanilla guarda la tarjeta durante {waitingDays} días.',

  'step.where': 'Dónde',
  'step.who': 'Quién',
  'step.bring': 'Qué llevar',
  'step.pins': 'PIN que se usan',
  'fees.reissue': 'Tarifa de la tarjeta nueva',
  'fees.reason': 'Motivo',
  'fees.condition': 'Condición',
  'fees.yen': 'Tarifa',
  'fees.old-card-returned': 'devuelve la tarjeta vieja',
  'fees.old-card-kept': 'no devuelve la tarjeta vieja',
  'fees.police-report': 'avisó a la policía',
  'fees.no-police-report': 'no avisó a la policía',
  'fees.express':
    'La expedición urgente, para quienes tienen motivos de urgencia, cuesta {yen} cuando es de pago.',
  'reissue.loss': 'Pérdida',
  'reissue.first-card': 'Primera tarjeta',
  'reissue.theft': 'Robo',
  'reissue.damage': 'Daño',
  'reissue.own-wish': 'Deseo propio',
  'reissue.expiry': 'Vencimiento o renovación',
  'reissue.note-space-full': 'No queda espacio para escribir',
  'reissue.card-error': 'Defecto de la tarjeta',
  'reissue.disaster': 'Desastre',
  'reissue.no-fault': 'No fue culpa suya',
};
