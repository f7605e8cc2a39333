// The frame in Spanish: what every page says, the first page, days, hours, and how rules changed.
import type { frameJa } from '../ja/frame.ts';

export const frameEs: Readonly<Record<keyof typeof frameJa, string>> = {
  place: 'Guía de la Tarjeta My Number',
  'frame.source': 'Fuente: {source}',
  'frame.or': ', o bien ',
  'frame.and': ', ',
  'frame.to-home': 'Volver al inicio de la guía',

  'as-of.shown': 'Contenido al {date} (cambiar la fecha)',
  'as-of.label': '¿De qué fecha quiere ver el contenido?',
  'as-of.show': 'Ver el contenido de esta fecha',
  'as-of.guidebook': 'La fecha de la guía impresa ({date})',
  'as-of.today': 'Hoy',
  'as-of.elsewhere': 'este contenido es del {date}, no de hoy',
  'as-of.to-today': 'Ver el contenido de hoy',
  'as-of.unread': 'no se puede mostrar el contenido para «{asked}»',
  'as-of.unread-text':
    'Se muestra el contenido de hoy. Puede elegir una fecha del 5 de octubre de 2015 al 31 de diciembre de 2050.',

  'changes.title': 'Qué ha cambiado',
  'changes.since-guidebook': 'Cambios posteriores a la guía impresa de julio de 2023',
  'changes.since-then': 'Cambios posteriores a esta fecha',
  'change.adult-18':
    'Si solicita la tarjeta con 18 años o más, ahora puede usarla hasta el décimo cumpleaños.',
  'change.adult-20': 'Si solicita la tarjeta con 20 años o más, puede usarla hasta el décimo cumpleaños.',
  'change.photo-1': 'Ya no hace falta foto en la solicitud para niños menores de 1 año.',
  'change.photo-0': 'La solicitud necesita una foto del rostro a cualquier edad.',
  'change.express-yes': 'Comenzó la expedición urgente para quienes tienen motivos de urgencia.',
  'change.express-no': 'No hay expedición urgente.',
  'change.reset-sign-yes':
    'La contraseña de firma ya se puede restablecer también en el terminal de una tienda de conveniencia.',
  'change.reset-sign-no': 'La contraseña de firma solo se puede restablecer en la ventanilla.',
  'change.reset-auth-yes':
    'El PIN de autenticación de 4 dígitos ya se puede restablecer también en el terminal de algunas tiendas.',
  'change.reset-auth-no': 'El PIN de autenticación de 4 dígitos solo se puede restablecer en la ventanilla.',
  'change.abroad-lapses': 'Si se muda al extranjero, la tarjeta deja de ser válida.',
  'change.abroad-continues':
    'Si hace el trámite a más tardar el día anterior, ahora puede seguir usando la tarjeta después de mudarse al extranjero.',
  'change.one-stop-yes': 'Comenzó el servicio de mudanza en un solo trámite.',
  'change.one-stop-no': 'No hay servicio de mudanza en un solo trámite.',
  'change.fields-more':
    'Además de la seguridad social, los impuestos y los desastres, el número se usa ahora en otros trámites que fija la ley (por ejemplo, títulos profesionales nacionales).',
  'change.fields-three':
    'El número se usa en trámites de seguridad social, impuestos y medidas ante desastres.',
  'change.vaccination-kiosk-yes':
    'El certificado de vacunación contra la COVID-19 ya se puede obtener en los terminales de las tiendas de conveniencia.',
  'change.vaccination-kiosk-no':
    'El certificado de vacunación contra la COVID-19 ya no se puede obtener en los terminales de las tiendas de conveniencia.',
  'change.vaccination-app-yes': 'Comenzó la aplicación del certificado de vacunación contra la COVID-19.',
  'change.vaccination-app-no':
    'La aplicación del certificado de vacunación contra la COVID-19 ya no emite certificados nuevos.',
  'change.points-yes': 'Se abrieron las solicitudes de la segunda ronda de Mynapoint.',
  'change.points-no': 'Terminaron las solicitudes de la segunda ronda de Mynapoint.',
  'change.insurance-new-yes': 'Se expiden tarjetas de seguro médico de papel o de plástico.',
  'change.insurance-new-no':
    'Ya no se expiden tarjetas de seguro médico nuevas. En su lugar se usa la Tarjeta My Number o el certificado de elegibilidad (shikaku kakuninsho).',
  'change.insurance-old-yes': 'Puede usar la tarjeta de seguro médico que ya tiene.',
  'change.insurance-old-no': 'Las tarjetas de seguro médico expedidas antes tampoco se pueden usar ya.',
  'change.unified-yes':
    'Ahora se pueden unir la tarjeta de residencia (zairyu card) y la Tarjeta My Number en una sola tarjeta.',
  'change.unified-no':
    'La tarjeta de residencia (zairyu card) y la Tarjeta My Number son tarjetas separadas.',
  'change.kiosk-fee': '{kind}: la tarifa en las tiendas de conveniencia pasó a ser de {yen}.',
  'change.counter-fee-ends':
    '{kind}: terminó el período en que los residentes lo recibían gratis en la ventanilla.',

  'dial.press': 'Después del mensaje de voz, pulse {press}.',
  'dial.always': 'Atención las 24 horas, los 365 días del año',
  'open.now': 'Abierto ahora',
  'open.not-now': 'Cerrado ahora',
  'hours.closed': 'cerrado',
  'hours.holidays': 'Feriados',
  'hours.year-end': 'Fin de año (29 de diciembre a 3 de enero)',
  'weekday.1': 'lun.',
  'weekday.2': 'mar.',
  'weekday.3': 'mié.',
  'weekday.4': 'jue.',
  'weekday.5': 'vie.',
  'weekday.6': 'sáb.',
  'weekday.7': 'dom.',

  'home.trail': 'Inicio de la guía',
  'home.title': '¿Qué ha pasado?',
  'home.lead':
    'Elija su problema o su duda sobre la Tarjeta My Number. Verá enseguida qué hacer, hasta cuándo, dónde y cuánto cuesta.',
  'home.happened': 'Elegir por lo que ha pasado o lo que quiere hacer',
  'home.fraud': 'Recibí una llamada o una visita sospechosa',
  'home.revoked': 'Me sale el mensaje «El certificado electrónico está revocado»',
  'home.chapters': 'Leer por capítulos',
  'home.chapter': '{number}. {title}',
  'home.issued':
    'Esta guía cuenta con nuestras propias palabras el contenido de la guía impresa que publicó {publisher} el {date}. No es una guía oficial.',
  'home.unofficial':
    'Esta guía reúne las reglas nacionales y las ventanillas y tarifas de {ward}. No es una guía oficial.',
  'chapter.number.title': 'Qué es My Number',
  'chapter.number.hint': 'Para qué sirve el número de 12 dígitos y cuándo se usa',
  'chapter.documents.title': 'Documentos para dar su número',
  'chapter.documents.hint': 'Compruebe aquí mismo si bastan los documentos que tiene',
  'chapter.card.title': 'Cómo leer la tarjeta',
  'chapter.card.hint': 'Frente, reverso y funda: qué está escrito y qué se oculta',
  'chapter.when.title': 'Qué hacer en cada caso',
  'chapter.when.hint': 'Pérdida, mudanza, vencimiento, bloqueo y más. La seguridad de la tarjeta',
  'chapter.safety.title': 'Seguridad del número y fraudes',
  'chapter.safety.hint':
    'Qué no le preguntan nunca los funcionarios y cómo se guardan los datos por separado',
  'chapter.pins.title': 'PIN y contraseña',
  'chapter.pins.hint': 'La forma y el uso de los cuatro PIN, y cuántas veces puede equivocarse',
  'chapter.services.title': 'Servicios con la tarjeta',
  'chapter.services.hint':
    'Mynaportal, mudanza, impuestos, pasaporte, seguro médico y servicios que terminaron',
  'chapter.kiosk.title': 'Certificados en tiendas de conveniencia',
  'chapter.kiosk.hint': 'Horario, tiendas, tarifas, certificados disponibles y casos en que no se puede',
  'chapter.questions.title': 'Preguntas frecuentes',
  'chapter.questions.hint':
    'El número, el vencimiento, la revocación, el registro familiar y el apellido anterior',
  'chapter.contacts.title': 'Preguntar por teléfono',
  'chapter.contacts.hint': 'Números, horarios, idiomas y teclas que pulsar',
  'chapter.offices.title': 'Ventanillas: lugares y horarios',
  'chapter.offices.hint': 'Dirección, teléfono y horario de atención',

  'kind.juminhyo': 'Certificado de residencia (juminhyo)',
  'kind.seal': 'Certificado de registro de sello (inkan)',
  'kind.family-register': 'Certificado de registro familiar (koseki)',
  'kind.family-register-note': 'Anexo del registro familiar (koseki no fuhyo)',
  'kind.tax': 'Certificados de impuestos (kazei / nozei)',
  'kind.vaccination': 'Certificado de vacunación contra la COVID-19',
};
