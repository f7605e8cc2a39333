// The reasons in Spanish: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesEs: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed':
    'Se puede obtener en el certificado de la tienda de conveniencia: {content|content}.',
  'kiosk.content-counter-only':
    'No se puede obtener en la tienda de conveniencia: {content|content}. Venga a la ventanilla.',
  'kiosk.content-not-yours': 'Solo lo pueden elegir las personas a las que corresponde: {content|content}.',
  'kiosk.ask-receiver-first':
    'Pregunte antes al lugar donde entregará el certificado si debe llevar el My Number.',
  'kiosk.no-exchange': 'Un certificado sacado por error no se puede cambiar.',
  'kiosk.no-refund-left-behind': 'No se devuelve el dinero de un certificado olvidado en la máquina.',
  'kiosk.tell-at-once': 'Avise enseguida a un empleado, antes de salir de la tienda.',
  'kiosk.bring-all-papers': 'Lleve todas las hojas impresas.',
  'kiosk.bring-receipt': 'Lleve el recibo.',
  'kiosk.void-and-refund':
    'Es posible que pongan en el certificado el sello de anulado y le devuelvan el dinero.',
  'kiosk.take-anew': 'Saque el certificado de nuevo.',

  'domicile.not-offered':
    'El municipio del domicilio legal (honseki) no emite el registro familiar en tiendas de conveniencia.',
  'domicile.not-needed':
    'No hace falta el registro, porque la dirección y el domicilio legal están en el mismo municipio.',
  'domicile.needed': 'Primero se necesita el registro de uso del domicilio legal (honsekichi riyo toroku).',
  'domicile.lost':
    'Por «{change|change}», haga otra vez el registro de uso del domicilio legal (honsekichi riyo toroku).',
  'domicile.holds': 'El registro de uso del domicilio legal sigue siendo válido.',

  'points.not-open': 'No es el período de solicitud de la segunda ronda de Mynapoint.',
  'points.card-too-late': 'Es para quienes solicitaron la tarjeta a más tardar el {by|date}.',
  'points.first-round-taken': 'No es para quienes recibieron los puntos por 5000 yenes de la primera ronda.',
  'points.register-cashless': 'Registre un servicio de pago sin efectivo.',
  'points.for-card': 'Por compras o recargas de hasta {spent|yen}, recibe puntos por {yen|yen}.',
  'points.part-not-open': 'Esta parte se puede solicitar desde el {from|date}.',
  'points.register-insurance':
    'Primero hay que registrar la tarjeta para usarla como tarjeta de seguro médico.',
  'points.register-account': 'Primero hay que registrar la cuenta para recibir pagos públicos.',
  'points.for-registration': 'Son puntos por {yen|yen}.',
  'points.apply-separately': 'Además del registro, hay que solicitar los puntos aparte.',

  'vaccination.issued': 'Se puede obtener el certificado de vacunación.',
  'vaccination.not-offered': 'En esta fecha no se emiten certificados de vacunación.',
  'vaccination.card-and-pin': 'Se necesitan la Tarjeta My Number y el PIN.',
  'vaccination.phone': 'Se necesita un teléfono inteligente que lea la tarjeta.',
  'vaccination.passport': 'Para usarlo en el extranjero se necesita el pasaporte.',
  'vaccination.app-first':
    'El de uso en el extranjero solo lo puede obtener en tiendas de conveniencia quien sacó con la aplicación el certificado para el extranjero a partir del {from|date}.',

  'one-stop.accepted': 'Puede enviar en línea la notificación de salida y el aviso de su visita.',
  'one-stop.visit': 'Tiene que ir a la ventanilla del nuevo municipio.',
  'one-stop.not-yet': 'En esta fecha todavía no existe el servicio de mudanza en un solo trámite.',
  'one-stop.domestic-only': 'Es solo para mudanzas dentro de Japón.',
  'one-stop.no-proxy': 'No lo puede hacer un representante.',
  'one-stop.too-early': 'Se acepta desde el {opens|date}.',
  'one-stop.too-late':
    'Se aceptaba hasta el {closes|date}. Haga la notificación en la ventanilla o por correo.',
  'one-stop.certificates': 'Se necesitan certificados electrónicos válidos.',
  'one-stop.pin': 'Se necesita este PIN: {pin|pin}.',

  'insurance.register': 'Hay que registrar la tarjeta para usarla como tarjeta de seguro médico.',
  'insurance.full': 'Se puede usar como tarjeta de seguro médico.',
  'insurance.grace':
    'El certificado electrónico está vencido; hasta el {until|date} solo sirve para comprobar la afiliación. Renuévelo.',
  'insurance.grace-over':
    'El certificado electrónico está vencido y el plazo adicional terminó el {until|date}. Renuévelo.',
  'insurance.paper-issued': 'Se expiden tarjetas de seguro médico.',
  'insurance.paper-not-issued':
    'Desde el 2 de diciembre de 2024 no se expiden tarjetas de seguro médico nuevas.',
  'insurance.eligibility-certificate':
    'A quienes no usan la Tarjeta My Number como tarjeta de seguro médico se les expide el certificado de elegibilidad (shikaku kakuninsho).',

  'service.open': 'Se puede usar: {service|service}.',
  'service.not-yet': '{service|service}: comenzó el {from|date}. En esta fecha todavía no existe.',
  'service.ended': '{service|service}: terminó el {to|date}.',
  'service.needs-pin':
    '{service|service}: necesita PIN, así que no se puede usar con la Tarjeta My Number de autenticación facial.',

  'dial.day-and-night':
    'La suspensión temporal por pérdida o robo se atiende las 24 horas, los 365 días del año.',
};
