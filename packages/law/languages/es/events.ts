// The reasons in Spanish: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsEs: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': 'Después de «{event|lifeEvent}», la tarjeta se puede seguir usando.',
  'event.card-suspended': 'Por «{event|lifeEvent}», se detienen las funciones de la tarjeta.',
  'event.card-lapsed': 'Por «{event|lifeEvent}», la tarjeta pierde su validez.',
  'event.card-abolished': 'Por «{event|lifeEvent}», la tarjeta se da de baja.',
  'event.card-invalid': 'Por «{event|lifeEvent}», la tarjeta queda anulada.',
  'event.face-add-note': 'En la ventanilla se actualizan la zona de anotaciones y el contenido del chip IC.',
  'event.face-new-card': 'Para seguir usándola hay que solicitar una tarjeta nueva.',
  'event.auth-stays': 'El certificado electrónico de autenticación sigue siendo válido.',
  'event.auth-held': 'El certificado electrónico de autenticación no se puede usar temporalmente.',
  'event.auth-resumes': 'El certificado electrónico de autenticación se puede usar otra vez.',
  'event.auth-revoked': 'El certificado electrónico de autenticación se revoca.',
  'event.auth-expired': 'Terminó el período de validez del certificado electrónico de autenticación.',
  'event.auth-locked':
    'El certificado electrónico de autenticación es válido, pero no se puede usar hasta que se restablezca el PIN.',
  'event.sign-stays': 'El certificado electrónico de firma sigue siendo válido.',
  'event.sign-held': 'El certificado electrónico de firma no se puede usar temporalmente.',
  'event.sign-resumes': 'El certificado electrónico de firma se puede usar otra vez.',
  'event.sign-revoked':
    'El certificado electrónico de firma se revoca. Para usarlo, pida que le expidan otro.',
  'event.sign-expired': 'Terminó el período de validez del certificado electrónico de firma.',
  'event.sign-locked':
    'El certificado electrónico de firma es válido, pero no se puede usar hasta que se restablezca la contraseña.',
  'event.number-changes': 'My Number pasa a ser un número nuevo.',

  'filing.accepted': '«{procedure|procedure}»: se puede hacer el trámite.',
  'filing.in-person': '«{procedure|procedure}»: en principio solo lo puede hacer la propia persona.',
  'filing.not-by-proxy': '«{procedure|procedure}»: no lo puede hacer un representante.',
  'filing.not-yet': '«{procedure|procedure}»: se puede hacer desde el {from|date}.',
  'filing.within':
    'Haga la notificación dentro de {days|number} días desde el {from|date}, a más tardar el {until|date}.',
  'filing.late': 'Pasó el plazo de la notificación ({until|date}). Hágala enseguida.',

  'continuation.done': 'La tarjeta se puede seguir usando en el nuevo municipio.',
  'continuation.open': 'Haga el trámite de uso continuado, con la tarjeta, a más tardar el {until|date}.',
  'continuation.file-first':
    'Presente la notificación de entrada (tennyu todoke) a más tardar el {until|date}. Después de esa fecha, la tarjeta pierde su validez.',
  'continuation.filed-late-after-move':
    'La tarjeta perdió su validez: la notificación se presentó cuando habían pasado más de {days|number} días desde la entrada (plazo: {until|date}).',
  'continuation.filed-late-after-plan':
    'La tarjeta perdió su validez: la notificación se presentó cuando habían pasado más de {days|number} días desde la fecha prevista de salida (plazo: {until|date}).',
  'continuation.shown-late':
    'La tarjeta perdió su validez: no se hizo el trámite de la tarjeta dentro de los {days|number} días siguientes a la notificación de entrada (plazo: {until|date}).',
  'continuation.moved-again':
    'La tarjeta perdió su validez: la persona volvió a mudarse antes de hacer el trámite.',
  'continuation.card-not-usable': 'La tarjeta no es válida, así que no se puede hacer el uso continuado.',

  'overseas.continued': 'Aunque se mude al extranjero, la tarjeta se puede seguir usando.',
  'overseas.always-lapses':
    'En las mudanzas al extranjero hasta el 26 de mayo de 2024, la tarjeta pierde su validez.',
  'overseas.keep-card':
    'Guarde la tarjeta hasta que regrese a Japón y termine la reexpedición. La necesitará para recibir la tarjeta nueva.',
  'overseas.too-late':
    'El trámite debe hacerse a más tardar el día anterior a la fecha prevista de salida ({planned|date}). El mismo día no se puede.',
  'overseas.citizens-only':
    'El uso continuado en el extranjero es para los japoneses que tienen anexo del registro familiar (koseki no fuhyo).',
  'overseas.free-reissue': 'Si la solicita a más tardar el {until|date}, la reexpedición es gratis.',
  'overseas.left-too-early':
    'Las personas que se mudaron al extranjero antes del {from|date} no tienen My Number.',
  'overseas.apply-abroad':
    'La tarjeta se puede solicitar en una embajada o consulado de Japón, o en el municipio del domicilio legal (honseki).',
};
