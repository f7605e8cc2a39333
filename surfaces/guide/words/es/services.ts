// Services: chapter 7 and the uses of p.8 in Spanish.
import type { servicesJa } from '../ja/services.ts';

export const servicesEs: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead':
    'La tarjeta es un documento de identidad y además sirve para Mynaportal, los certificados en tiendas de conveniencia, las mudanzas, la declaración de impuestos, el pasaporte, el seguro médico y más.',
  'services.portal': 'Mynaportal',
  'services.portal-does':
    'Es su página personal para buscar y solicitar trámites y recibir avisos. También puede notificar una mudanza, registrar la tarjeta como tarjeta de seguro médico y cambiar el PIN.',
  'services.portal-devices':
    'Se entra con un teléfono inteligente que lea la tarjeta o con un computadora con lector de tarjetas.',
  'services.portal-without': 'Algunas funciones se pueden usar sin la tarjeta.',
  'services.running': 'Servicios disponibles',
  'services.pins': 'PIN que se usan: {pins}',
  'services.no-pin': 'No hace falta PIN',
  'services.by-post':
    'También puede solicitar los certificados en línea y recibirlos por correo. La tarifa y el envío se pagan con tarjeta de crédito, y llegan a la dirección de su registro de residencia (juminhyo). Si tiene prisa, es más rápido en una tienda de conveniencia.',
  'services.moving':
    'La notificación de mudanza se puede enviar desde {oneStopBefore} días antes hasta {oneStopAfter} días después de la mudanza. Solo para mudanzas dentro de Japón; no puede hacerlo un representante.',
  'services.tax':
    'Con e-Tax puede hacer declaraciones con el teléfono inteligente, por ejemplo la deducción por gastos médicos.',
  'services.insurance':
    'Si coloca la tarjeta en el lector del hospital o de la farmacia, sirve como tarjeta de seguro médico.',
  'services.open': 'En esta fecha se puede solicitar',
  'services.closed': 'En esta fecha no se puede solicitar',
  'services.points-all': 'En total, entre las tres partes, puntos por un valor de hasta {yen}.',
  'services.points-card':
    'Tarjeta: para quienes la solicitaron a más tardar el {by}. Si registra un medio de pago sin efectivo y gasta o recarga {spent}, recibe puntos por hasta {yen}. No incluye a quienes recibieron los de la primera ronda.',
  'services.points-insurance': 'Registro como tarjeta de seguro médico: {yen}.',
  'services.points-account': 'Registro de la cuenta para recibir pagos públicos: {yen}.',
  'services.points-ask':
    'Se solicita con la aplicación del teléfono inteligente. Aunque ya haya hecho el registro, los puntos se solicitan aparte. Para preguntas sobre los puntos, consulte a la empresa del servicio de pago.',
  'services.vaccination':
    'Se usan la tarjeta, el PIN de 4 dígitos y un teléfono inteligente que lea la tarjeta. Para el de uso en el extranjero se necesita también el pasaporte.',
  'services.others': 'Servicios que no están disponibles en esta fecha',
};
