// Card and PINs: chapters 3 and 6 in Spanish.
import type { cardJa } from '../ja/card.ts';

export const cardEs: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    'Es una tarjeta con foto que solo tiene quien la solicita. Con ella sola puede mostrar su número y quién es usted. También sirve para los trámites en línea y para obtener certificados en tiendas de conveniencia.',
  'card.front': 'Frente',
  'card.back': 'Reverso',
  'card.case': 'Dentro de la funda',
  'card.part': '{number}: {name}',
  'card.part-name': 'Nombre, dirección, fecha de nacimiento y sexo',
  'card.part-name-text':
    'Si cambia alguno de estos datos, notifíquelo en la ventanilla dentro de {days} días. Se corrige la tarjeta y se renueva el certificado electrónico de firma.',
  'card.part-expiry': 'Vencimiento de la tarjeta',
  'card.part-expiry-text':
    'Hasta el {adultYears}.º cumpleaños después de la fecha de expedición. La tarjeta hecha antes de cumplir {adultAge} años vale hasta el {minorYears}.º. Después del vencimiento no se puede usar.',
  'card.part-certificate': 'Vencimiento de los certificados electrónicos',
  'card.part-certificate-text':
    'Hasta el {certificateYears}.º cumpleaños después de la expedición del certificado electrónico. Puede pedir en la ventanilla que se lo escriban aquí.',
  'card.part-notes': 'Espacio para anotaciones',
  'card.part-notes-text':
    'El personal de la ventanilla escribe aquí la nueva dirección o el nuevo nombre. Si escribe usted, la tarjeta deja de ser válida.',
  'card.part-number': 'My Number',
  'card.part-number-text':
    'Es el número de 12 dígitos. No lo muestre ni deje que lo copien, salvo en los trámites que lo necesitan. En este dibujo está oculto.',
  'card.part-chip': 'Chip IC',
  'card.part-chip-text':
    'Contiene solo lo que está escrito en la tarjeta y los certificados electrónicos. No contiene datos de impuestos ni de pensiones.',
  'card.part-sex': 'Lo que se oculta',
  'card.part-sex-text':
    'La funda oculta el sexo, el espacio sobre donación de órganos y el número del reverso. Para mostrar la tarjeta como documento de identidad, puede dejarla en la funda.',
  'card.case-hides': 'Con la funda se oculta lo que no hace falta mostrar.',
  'card.organ':
    'También hay un espacio para indicar si quiere donar órganos. Usted decide libremente si lo rellena.',
  'card.case-at-counter': 'La funda se entrega gratis en las ventanillas.',
  'card.expiry-title': 'Hasta cuándo se puede usar',
  'card.expiry-adult': 'Tarjeta: hasta el {adultYears}.º cumpleaños después de la fecha de expedición.',
  'card.expiry-minor': 'Tarjeta hecha antes de cumplir {adultAge} años: hasta el {minorYears}.º cumpleaños.',
  'card.expiry-certificate':
    'Certificados electrónicos: hasta el {certificateYears}.º cumpleaños después de la expedición del certificado. El de firma termina también cuando cambia su nombre o su dirección.',
  'card.expiry-foreign':
    'Tarjeta de quien tiene un período de estadía: hasta el último día del período de estadía.',
  'card.why-expiry': 'Por qué hay un vencimiento',

  'pins.lead':
    'Los que más se usan son dos: la contraseña de firma, de {min} a {max} caracteres, y el PIN de autenticación, de 4 dígitos. Tras varios errores seguidos se bloquean y hay que restablecerlos en la ventanilla.',
  'pins.kinds': 'Los cuatro PIN',
  'pins.caption': 'Forma y uso de cada PIN',
  'pins.name': 'Nombre',
  'pins.form': 'Forma',
  'pins.form-password': 'De {min} a {max} caracteres, con letras mayúsculas y números a la vez',
  'pins.form-four-digits': '4 dígitos',
  'pins.tries': 'Se bloquea tras',
  'pins.times': '{tries} errores seguidos',
  'pins.use': 'Uso',
  'pins.use-sign': 'Para enviar documentos por internet, por ejemplo con e-Tax',
  'pins.use-auth': 'Para entrar en Mynaportal y obtener certificados en tiendas de conveniencia',
  'pins.use-register': 'Para anotar en la tarjeta una mudanza o un cambio de nombre en la ventanilla',
  'pins.use-text': 'Para pasar a la pantalla el nombre y la dirección de la tarjeta',
  'pins.same': 'Los tres PIN de 4 dígitos pueden ser iguales.',
  'pins.days':
    'La cuenta de errores se mantiene aunque cambie el día. Cuando lo escribe bien, vuelve al principio.',
  'pins.not-number': 'No use como PIN su My Number ni su fecha de nacimiento.',
  'pins.certificates': 'Qué es un certificado electrónico',
  'pins.certificates-text':
    'Es un documento de identidad para internet. En el chip IC de la tarjeta hay dos. Permiten comprobar lo siguiente:',
  'pins.proves-person': 'que la otra parte es realmente esa persona',
  'pins.proves-unaltered': 'que nadie cambió por el camino lo que se envió',
  'pins.proves-done': 'que el trámite se hizo correctamente',
  'pins.change': 'Cambiar un PIN',
  'pins.change-text':
    'Si sabe el PIN actual, puede cambiarlo en la aplicación Mynaportal de su teléfono inteligente o en la ventanilla.',
  'pins.reset': 'Si lo olvidó o está bloqueado',
  'pins.reset-text': 'Puede restablecerlo en la ventanilla.',
  'pins.kiosk-no': 'No se puede restablecer en los terminales de las tiendas de conveniencia.',
  'pins.kiosk-yes':
    'Si sabe el PIN de «{other}», también puede restablecerlo en los terminales de {shops}. Primero reserve con la aplicación y, dentro de {hours} horas, haga la operación en la tienda.',
};
