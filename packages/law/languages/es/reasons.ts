// The reasons in Spanish.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardEs } from './card.ts';
import { eventsEs } from './events.ts';
import { numberEs } from './number.ts';
import { servicesEs } from './services.ts';

export const reasonsEs: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday':
    'Es válida hasta el décimo cumpleaños ({birthday|date}) después del día en que se hizo la tarjeta.',
  'card-expiry.fifth-birthday':
    'Es válida hasta el quinto cumpleaños ({birthday|date}), porque el titular tenía menos de {adultAge|number} años el día en que se hizo la tarjeta.',
  'card-expiry.adult-at-20':
    'La solicitud se hizo a más tardar el 31 de marzo de 2022; por eso el plazo se decide con el límite de 20 años de edad.',
  'card-expiry.leap-day':
    'Para quienes nacieron un 29 de febrero, en los años no bisiestos el cumpleaños se cuenta el 28 de febrero.',
  'card-expiry.renewal-bonus':
    'Como la tarjeta se hizo por renovación, se cuentan más cumpleaños: {more|number} más.',
  'card-expiry.end-of-stay':
    'El período de estadía termina antes ({stayUntil|date}), así que la tarjeta es válida hasta ese día.',
  'card-expiry.sixty-days':
    'Es válida hasta el día en que se cumplen 60 días desde el {from|date}: el {until|date}.',
  'card-expiry.stay-not-counted':
    'Con este estatus de residencia, el fin del período de estadía no influye en el vencimiento de la tarjeta.',

  'renewal.open': 'Puede hacer la renovación. La fecha de vencimiento es el {expiry|date}.',
  'renewal.not-yet': 'Puede hacer la renovación desde el {opens|date}.',
  'renewal.expired':
    'Perdió su validez porque pasó la fecha de vencimiento ({expiry|date}). No se puede renovar.',

  'extension.extended':
    'De acuerdo con el nuevo período de estadía, el vencimiento se puede prolongar hasta el {expiry|date}.',
  'extension.birthday-cap':
    'Sin embargo, no puede pasar del cumpleaños contado desde el día en que se hizo la tarjeta por primera vez ({birthday|date}).',
  'extension.special-period':
    'Como está en trámite la renovación del período de estadía, se puede prolongar hasta el {expiry|date} como período especial (una sola vez).',
  'extension.special-period-used': 'La prolongación por período especial es una sola vez y ya se usó.',
  'extension.applied-too-late':
    'La renovación del período de estadía se solicitó después de que terminara el período.',
  'extension.not-longer': 'La nueva fecha no es posterior a la fecha de vencimiento actual ({expiry|date}).',
  'extension.card-expired':
    'Pasó la fecha de vencimiento de la tarjeta ({expiry|date}). No se puede prolongar; se hace una reexpedición, que es de pago.',
  'extension.no-space': 'No queda espacio en la zona de anotaciones. Solicite una tarjeta nueva.',
  'extension.renewed-like-citizens':
    'Con este estatus de residencia no se prolonga: se renueva con una tarjeta nueva, igual que para los japoneses.',

  'photo.none-needed': 'No hace falta foto, porque el titular tiene menos de 1 año el día de la solicitud.',
  'photo.needed': 'La solicitud de la tarjeta necesita una foto del rostro.',
  'photo.accepted': 'La foto se tomó en los 6 meses anteriores a la solicitud.',
  'photo.too-old':
    'La foto se tomó el {taken|date}. Se necesita una foto tomada en los 6 meses anteriores a la solicitud.',
  'photo.from-the-future': 'La fecha de la foto ({taken|date}) es posterior al día de la solicitud.',

  'card-state.next': 'Por «{event|event}», la tarjeta pasa de «{from|state}» a «{to|state}».',
  'card-state.impossible': 'Con una tarjeta en estado «{from|state}» no se puede hacer «{event|event}».',

  'certificate-expiry.birthday':
    'Es válido hasta el cumpleaños número {count|number} después de la expedición del certificado ({birthday|date}).',
  'certificate-expiry.renewal':
    'Como se renueva cuando quedan menos de 3 meses de validez, se cuenta hasta el sexto cumpleaños.',
  'certificate-expiry.card-cap':
    'No puede pasar de la fecha de vencimiento de la tarjeta ({cardExpiry|date}).',
  'certificate-expiry.auth-cap':
    'No puede pasar de la fecha de vencimiento del certificado electrónico de autenticación ({authExpiry|date}).',
  'certificate.sign-issued': 'Se puede expedir el certificado electrónico de firma.',
  'certificate.sign-under-15':
    'En principio no se expide el certificado electrónico de firma a menores de 15 años.',

  'pin.accepted': 'La forma del PIN es correcta.',
  'pin.length': 'Debe tener de {min|number} a {max|number} caracteres.',
  'pin.four-digits': 'Debe tener 4 dígitos.',
  'pin.lower-case': 'Solo se pueden usar letras mayúsculas.',
  'pin.characters': 'Solo se pueden usar letras mayúsculas y números.',
  'pin.needs-letter': 'Incluya al menos una letra.',
  'pin.needs-digit': 'Incluya al menos un número.',
  'pin.advice-birthday': 'Evite que coincida con su fecha de nacimiento.',
  'pin.advice-sequence': 'Evite los números seguidos.',
  'pin.advice-repeated': 'Evite repetir el mismo carácter.',
  'pin.advice-individual-number': 'No use los números de su My Number como PIN.',

  'identity.card-alone': 'Con la Tarjeta My Number sola se comprobaron el número y la identidad.',
  'identity.number-confirmed': 'Se comprobó el número con: {document|document}.',
  'identity.one-document': 'Se comprobó la identidad con: {document|document}.',
  'identity.two-documents':
    'Se comprobó la identidad con dos documentos: {first|document} y {second|document}.',
  'identity.no-number-document': 'No hay ningún documento con el que se pueda comprobar el número.',
  'identity.no-identity-document': 'No hay ningún documento con el que se pueda comprobar la identidad.',
  'identity.one-more-document':
    'Se necesitan dos documentos si no tienen foto. Traiga uno más, de otro tipo.',
  'identity.delivery-notice-missing': 'Se necesita el aviso de entrega (tarjeta postal).',
  'identity.expired': '{document|document}: venció el {validUntil|date}.',
  'identity.validity-unread': '{document|document}: no se puede comprobar la fecha de vencimiento.',
  'identity.not-yet-issued':
    '{document|document}: la fecha de expedición ({issued|date}) es posterior a hoy.',
  'identity.issued-too-early': '{document|document}: solo se aceptan los expedidos a partir del {from|date}.',
  'identity.not-accepted-on': '{document|document}: hoy no se puede usar como documento de identidad.',
  'identity.not-a-document': '{document|document}: no sirve para comprobar el número ni la identidad.',
  'identity.fields-missing':
    '{document|document}: no lleva «nombre y fecha de nacimiento» ni «nombre y dirección».',
  'identity.name-differs': '{document|document}: el nombre no coincide con el registro de residencia.',
  'identity.birth-differs':
    '{document|document}: la fecha de nacimiento no coincide con el registro de residencia.',
  'identity.address-differs': '{document|document}: la dirección no coincide con el registro de residencia.',
  'identity.notification-card-differs':
    'La tarjeta de notificación solo vale si el nombre, la dirección y los demás datos coinciden con el registro de residencia.',
  'identity.card-without-photo':
    'Una Tarjeta My Number sin foto no basta por sí sola para comprobar la identidad.',
  'identity.same-kind': '{document|document}: son del mismo tipo y cuentan como uno.',
  'identity.no-longer-issued':
    '{document|document}: solo se expidió hasta el {until|date}. Compruebe la fecha de expedición.',
  'identity.authority-shown': 'Se comprobó el poder de representación.',
  'identity.authority-missing':
    'Se necesita un documento que acredite el poder de representación (registro familiar, carta poder, etc.).',
  'identity.face-differs':
    'No se puede comprobar que el rostro de la persona en la ventanilla coincide con la foto.',

  'fee.certificate': '{certificate|certificate}: la tarifa es de {yen|yen}.',
  'fee.free': '{certificate|certificate}: es gratis.',
  'fee.residents-only': 'Esta tarifa es solo para los residentes del municipio.',
  'fee.reissue-card': 'La reexpedición de la tarjeta cuesta {yen|yen}.',
  'fee.reissue-express': 'La tarjeta de expedición urgente cuesta {yen|yen}.',
  'fee.reissue-certificates': 'La reexpedición de los certificados electrónicos cuesta {yen|yen}.',
  'fee.waived': 'Es gratis, porque por este motivo no se cobra tarifa.',
  'fee.waived-old-card': 'Es gratis, porque devuelve la tarjeta vieja.',
  'fee.old-card-not-returned':
    'Sería gratis si devolviera la tarjeta vieja; como no la devuelve, se cobra la tarifa.',

  'kiosk.open': 'Se puede usar de {opens|time} a {closes|time}.',
  'kiosk.before-opening': 'Se puede usar a partir de las {opens|time}.',
  'kiosk.after-closing': 'El servicio de hoy terminó a las {closes|time}.',
  'kiosk.year-end': 'El servicio no funciona a fin de año (29 de diciembre a 3 de enero).',
  'kiosk.maintenance': 'El servicio está interrumpido por mantenimiento.',
  'kiosk.business-days-only': 'Este certificado solo se puede obtener en días laborables.',
  'kiosk.eligible': '{certificate|certificate}: se puede obtener.',
  'kiosk.moved-out': 'No se pueden obtener certificados de personas que se mudaron fuera del municipio.',
  'kiosk.moving-out': 'No se pueden obtener certificados de personas que tienen previsto mudarse fuera.',
  'kiosk.household-moving-out':
    'No se puede obtener el certificado de residencia, porque una persona del mismo hogar tiene previsto mudarse fuera.',
  'kiosk.issue-restricted': 'La emisión está restringida. Venga a la ventanilla.',
  'kiosk.unsupported-characters':
    'El nombre o la dirección tiene caracteres que la máquina no puede mostrar. Venga a la ventanilla.',
  'kiosk.under-age': 'Los menores de {age|number} años no pueden obtenerlo en tiendas de conveniencia.',
  'kiosk.certificate-too-new':
    'El certificado electrónico se puede usar desde el día siguiente a su registro.',
  'kiosk.abroad':
    'Las personas que se mudaron al extranjero solo pueden obtener los certificados del registro familiar (koseki).',
  'kiosk.counter-only': 'Un certificado con este contenido solo se obtiene en la ventanilla.',
  'kiosk.seal-not-registered': 'No hay ningún sello registrado.',
  'kiosk.domicile-elsewhere':
    'Pregunte al municipio de su domicilio legal (honseki) si emite certificados en tiendas de conveniencia.',
  'kiosk.domicile-registration-missing':
    'Primero se necesita el registro de uso del domicilio legal (honsekichi riyo toroku). Después de renovar el certificado electrónico, regístrese otra vez.',
  'kiosk.tax-not-resident': 'No tenía registro de residencia aquí el 1 de enero de ese año.',
  'kiosk.tax-not-declared': 'No se puede obtener porque aún no se ha hecho la declaración.',
  'kiosk.tax-too-early':
    'Después de la declaración, el certificado se puede emitir a partir del {from|date}.',
  'kiosk.tax-year': 'Solo se pueden obtener los de los últimos 3 años.',
  'kiosk.service-ended': 'Este certificado ya no se emite en tiendas de conveniencia.',

  'counter.open': 'Abierto hasta las {closes|time}.',
  'counter.before-opening': 'Hoy abre a las {opens|time}.',
  'counter.after-closing': 'La atención de hoy terminó a las {closes|time}.',
  'counter.closed-weekday': 'Hoy está cerrado.',
  'counter.holiday': 'Cerrado por ser feriado ({holiday|text}).',
  'counter.year-end': 'Cerrado a fin de año (29 de diciembre a 3 de enero).',
  'counter.closed-day': 'Cerrado hoy de forma excepcional.',

  ...numberEs,
  ...cardEs,
  ...eventsEs,
  ...servicesEs,
};
