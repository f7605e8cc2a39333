// The number, safety, questions, contacts and offices: chapters 1, 5, 9, 10 and 11 in Spanish.
import type { numberJa } from '../ja/number.ts';

export const numberEs: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.lead':
    'My Number es un número de 12 dígitos que se comunica a todas las personas con registro de residencia (juminhyo). Se usa en los trámites de seguridad social, impuestos y desastres.',
  'number.what': 'El mismo número toda la vida',
  'number.for-life': 'El número no cambia en toda la vida. Es el mismo aunque se mude o cambie de nombre.',
  'number.when-changed': 'Cuándo cambia el número',
  'number.good-for': 'Para qué sirve',
  'number.fewer-papers': 'Hay que preparar menos documentos para los trámites.',
  'number.fair':
    'Como se conocen los ingresos y las prestaciones, las cargas son más justas y la ayuda llega a quien la necesita.',
  'number.faster':
    'Las oficinas públicas dedican menos trabajo a cotejar datos, y los trámites son más rápidos y exactos.',
  'number.help': 'Si necesita ayuda',
  'number.help-where': 'En las siguientes ventanillas, el personal lo hace junto con usted.',
  'number.help-ask': 'Pregunte al personal de la ventanilla.',
  'number.help-apply': 'Solicitud de la tarjeta',
  'number.help-photo': 'Toma de la foto',
  'number.help-register':
    'Registro de la tarjeta como tarjeta de seguro médico y registro de la cuenta para recibir pagos públicos',
  'number.help-points': 'Solicitud de Mynapoint',

  'safety.lead':
    'Los funcionarios nunca le preguntan su número ni su PIN por teléfono o en una visita. Si alguien se los pregunta, es un fraude.',
  'safety.fraud': 'Cuidado con los fraudes',
  'safety.never': 'Por teléfono o en una visita, los funcionarios nunca hacen lo siguiente:',
  'safety.doubt': 'Si algo le parece sospechoso, no diga nada, cuelgue y llame aquí.',
  'safety.apart': 'Los datos no se reúnen en un solo lugar',
  'safety.apart-tax':
    'Como hasta ahora, cada oficina guarda los suyos: los del impuesto sobre la renta, la oficina de impuestos; los del impuesto de residencia, el municipio.',
  'safety.apart-2':
    'Desde el año fiscal 2017, las oficinas públicas intercambian solo lo necesario y solo cuando es necesario.',
  'safety.apart-3':
    'En el intercambio no se usa My Number, y la comunicación va cifrada. Aunque se filtre el número, no se filtran los datos todos juntos.',
  'safety.example': 'Cuando el municipio pregunta a la oficina de impuestos',
  'safety.node-municipality': 'Municipio',
  'safety.node-network': 'Red de suministro de información',
  'safety.node-tax-office': 'Oficina de impuestos',
  'safety.exchange-1': '1. El municipio no saca fuera su número: usa un código que solo tiene ese municipio.',
  'safety.exchange-2': '2. El sistema de red de suministro de información comprueba que la ley lo permite.',
  'safety.exchange-3': '3. A la oficina de impuestos le llega con otro código, que solo tiene esa oficina.',
  'safety.exchange-4':
    '4. La oficina de impuestos devuelve cifrado solo lo que se le preguntó. Queda un registro.',
  'safety.duty': 'Reglas para quienes manejan el número',
  'safety.duty-law': 'El número solo se puede usar en las tareas que fija una ley o una ordenanza.',
  'safety.duty-leaks':
    'Quien maneja el número tiene la obligación de protegerlo para que no se pierda ni se filtre.',
  'safety.duty-seen':
    'Aunque alguien vea su número, es difícil que se haga pasar por usted, porque se comprueba la identidad.',

  'questions.lead':
    'Preguntas frecuentes sobre el número, el vencimiento de la tarjeta, el aviso de revocación y el registro familiar en tiendas de conveniencia.',
  'questions.about-number': 'My Number',
  'questions.choose': '¿Puedo elegir el número que me guste?',
  'questions.choose-answer':
    'No. Solo cambia por uno nuevo cuando el número se ha filtrado y hay peligro de mal uso.',
  'questions.code': '¿En qué se diferencia del código de residente (juminhyo code)?',
  'questions.code-answer':
    'My Number se crea a partir del código de residente, pero con uno no se puede averiguar el otro.',
  'questions.telephone': '¿Me pueden decir mi número por teléfono?',
  'questions.telephone-answer':
    'No. Si quiere saberlo enseguida, obtenga un certificado de residencia (juminhyo) que lleve el número.',
  'questions.careful': '¿Con qué debo tener cuidado al usar el número?',
  'questions.careful-answer':
    'Fuera de los trámites que fija la ley, no lo diga ni deje que lo copien o lo anoten. No lo use como contraseña ni lo publique en internet.',
  'questions.leak': 'Si se filtra el número, ¿se filtran todos mis datos?',
  'questions.leak-answer':
    'No. Cada oficina guarda sus datos, y en el intercambio no se usa el número. No existe una base de datos que lo reúna todo.',
  'questions.revoked': 'Si aparece «El certificado electrónico está revocado»',
  'questions.revoked-answer':
    'Venga a la ventanilla con la tarjeta. Se le expide un certificado electrónico nuevo. Se revoca en los siguientes casos.',
  'questions.expiry': 'Vencimiento y apellido anterior',
  'questions.when-renew': '¿Desde cuándo puedo renovar?',
  'questions.when-renew-answer':
    'Desde el día siguiente a la fecha que cae tres meses antes del vencimiento. Si ese mes no tiene ese día, desde el día siguiente. Por ejemplo, si vence el {expiry}, desde el {opens}.',
  'questions.why-expiry':
    '¿Por qué hay vencimientos, y por qué son distintos para la tarjeta y los certificados electrónicos?',
  'questions.why-expiry-answer':
    'La tarjeta vence porque el rostro cambia. Los certificados electrónicos duran menos que la tarjeta porque el cifrado envejece.',
  'questions.former-name': '¿Puedo poner mi apellido anterior en la tarjeta?',
  'questions.former-name-answer':
    'Sí. Primero haga que se anote el apellido anterior en el registro de residencia (juminhyo).',
  'questions.kiosk': 'Tiendas de conveniencia',
  'questions.register': '¿Puedo obtener certificados del registro familiar (koseki)?',
  'questions.register-answer':
    'Sí, si su domicilio legal (honseki) está en {ward}. Si está en otro municipio, puede obtenerlos si ese municipio los emite en tiendas de conveniencia y usted hace el registro de uso del domicilio legal (honsekichi riyo toroku).',
  'questions.before': 'Antes podía obtener el certificado del registro familiar y ahora no puedo',
  'questions.before-answer':
    'Cuando cambia el certificado electrónico, el nombre, la dirección, el PIN u otro dato, se borra el registro de uso del domicilio legal. Regístrese otra vez.',
  'questions.print': 'La impresión es mala y no se lee',
  'questions.misprint':
    'La página 13 de la guía impresa de 2023 dice que no se puede obtener si el domicilio legal está en {ward}, pero consideramos correcta la página 10: sí se puede obtener.',

  'contacts.lead':
    'Las pérdidas y los robos se atienden las 24 horas. Para lo demás, llame en el horario de atención.',
  'contacts.menu': 'Teclas de la línea gratuita general',
  'contacts.menu-caption': 'Menú de voz',
  'contacts.press': 'Tecla',
  'contacts.about': 'Tema',
  'contacts.languages': 'Idiomas distintos del japonés',
  'contacts.languages-text': 'Línea gratuita en otros idiomas:',
  'contacts.telephones': 'Números de teléfono y horarios',
  'contacts.busy-hours': 'Las líneas están muy ocupadas de {from} a {to}, aproximadamente.',
  'contacts.speaks': 'Idiomas en los que atienden, además del japonés: {languages}',

  'offices.anywhere':
    '{count, plural, =1 {En esta ventanilla puede} other {En cualquiera de las {count} ventanillas puede}} recoger la tarjeta, actualizar sus datos y renovar los certificados electrónicos.',
  'offices.late': 'Abierto hasta las {closes}: {days}',
  'offices.hours': 'Horario de atención',
  'offices.places': 'Dónde hay ventanillas',
  'offices.helps': 'Aquí ayudan con la solicitud de la tarjeta y la toma de la foto.',
  'offices.map': 'Mapa de {name} (sitio externo)',
  'offices.waiting-count':
    '{count, plural, =0 {Ahora no espera nadie.} =1 {Ahora espera una persona.} other {Ahora esperan {count} personas.}}',
  'offices.waiting-calling': 'Están llamando: {numbers}',
  'offices.waiting-window': '{number} (ventanilla n.º {window})',
  'offices.waiting-median':
    'Últimamente pasan unos {minutes} minutos desde que se toma el número hasta la llamada.',
  'offices.waiting-at': 'Personas en espera a las {time}. Se actualiza cada minuto.',
  'offices.waiting-unknown': 'Ahora no se puede saber cuántas personas esperan.',
  'offices.visit': 'Antes de venir',
  'offices.reserve': 'Para recoger la tarjeta, haga antes una reserva.',
  'offices.same-day':
    'Para reservas del mismo día o preguntas sobre la ventanilla, llame directamente a la ventanilla a la que quiere ir.',
  'offices.congestion':
    'En la página de afluencia de {ward} puede ver cuántas personas esperan y qué número están llamando.',
};
