// Certificates at convenience stores and papers to bring: chapters 8 and 2 in Spanish.
import type { kioskJa } from '../ja/kiosk.ts';

export const kioskEs: Readonly<Record<keyof typeof kioskJa, string>> = {
  'kiosk.lead':
    'Con la tarjeta y el PIN de 4 dígitos puede obtener certificados en las principales tiendas de conveniencia de todo Japón. El servicio funciona de {opens} a {closes}, también los fines de semana y los feriados.',
  'kiosk.hours': 'Horario',
  'kiosk.hours-text':
    'Todos los días de {opens} a {closes}. No funciona a fin de año (29 de diciembre a 3 de enero) ni los días de mantenimiento.',
  'kiosk.fees': 'Tarifas',
  'kiosk.fees-caption': 'Tarifa de un certificado de {ward}',
  'kiosk.fees-kind': 'Certificado',
  'kiosk.fees-kiosk': 'Tienda de conveniencia',
  'kiosk.fees-counter': 'Ventanilla',
  'kiosk.free': 'gratis',
  'kiosk.not-offered': 'no se ofrece',
  'kiosk.shops': 'Tiendas',
  'kiosk.shops-text': 'Puede usar las siguientes tiendas de todo Japón que tienen multicopiadora.',
  'kiosk.steps': 'Cómo se hace',
  'kiosk.step-1':
    'En la pantalla de la máquina, elija «行政サービス» (servicios administrativos) y después «証明書交付サービス» (emisión de certificados).',
  'kiosk.step-2': 'Coloque la tarjeta en la máquina.',
  'kiosk.step-3': 'Introduzca el PIN de autenticación de 4 dígitos.',
  'kiosk.step-4': 'Elija el tipo de certificado, los datos que debe llevar y el número de copias.',
  'kiosk.step-5': 'Pague la tarifa.',
  'kiosk.step-6': 'Recoja el papel impreso. Pueden salir varias hojas: compruebe que no queda ninguna.',
  'kiosk.other-town':
    'Si vive en un municipio distinto del de su domicilio legal (honseki), elija los certificados del registro familiar con el botón especial.',
  'kiosk.locked':
    'Si se equivoca de PIN 3 veces seguidas, se bloquea. Venga en persona a la ventanilla con la tarjeta.',
  'kiosk.kinds': 'Certificados disponibles y datos que pueden llevar',
  'kiosk.at-kiosk': 'Se obtienen en tiendas de conveniencia',
  'kiosk.at-counter': 'Se obtienen solo en la ventanilla',
  'kiosk.content': '{kind}: {content}',
  'kiosk.for-citizens': ' (japoneses)',
  'kiosk.for-foreigners': ' (residentes extranjeros)',
  'kiosk.note-household':
    'Puede obtener el certificado de residencia (juminhyo) de usted y de las personas de su mismo hogar.',
  'kiosk.note-number':
    'Antes de incluir su My Number, pregunte al lugar donde entregará el certificado si es necesario.',
  'kiosk.note-seal':
    'El certificado de registro de sello es solo para quien registró antes su sello en {ward}.',
  'kiosk.note-domicile':
    'El registro familiar (koseki) lo puede obtener quien tiene su domicilio legal (honseki) en {ward}. Si vive fuera de {ward}, haga primero el registro de uso del domicilio legal (honsekichi riyo toroku). Si su domicilio legal está en otro municipio, pregunte allí.',
  'kiosk.note-domicile-again':
    'Después de renovar el certificado electrónico o de mudarse, haga otra vez el registro de uso del domicilio legal.',
  'kiosk.note-tax':
    'Los certificados de impuestos son solo para quien vivía en {ward} el 1 de enero de ese año y ya hizo la declaración. Puede obtener los de los últimos {years} años.',
  'kiosk.free-at-counter':
    'Los certificados que son gratis para trámites de pensión y similares solo se reciben en la ventanilla.',
  'kiosk.note-vaccination':
    'El certificado de vacunación para el extranjero solo lo puede obtener en tiendas de conveniencia quien sacó con la aplicación el de uso en el extranjero a partir del {from}.',
  'kiosk.refused': 'Cuando la tienda de conveniencia no puede emitirlo',
  'kiosk.refused-text': 'En los siguientes casos, el terminal rechaza la operación e indica el motivo.',
  'kiosk.refused-tax':
    'Los certificados de impuestos no se pueden obtener hasta que pasan, después de la declaración, los días necesarios para emitirlos.',
  'kiosk.shop': '{shop} ({source})',
  'kiosk.refused-others':
    'Hay también otros casos. Para el certificado de residencia y el sello, pregunte en la ventanilla; para los impuestos, en la sección de impuestos.',
  'kiosk.before-leaving': 'Antes de salir de la tienda',
  'kiosk.check-papers':
    'Cuente las hojas y compruebe que están todas. No se devuelve el dinero de las hojas olvidadas.',
  'kiosk.check-print':
    'Mire si las dos caras se leen con claridad. Si no se leen, muestre enseguida a un empleado de la tienda todas las hojas y el recibo. Es posible que anulen las hojas y le devuelvan el dinero. Después, saque el certificado otra vez.',
  'kiosk.check-wrong': 'Un certificado sacado por error de otro tipo no se puede cambiar.',

  'documents.lead':
    'Para dar su número, muestre un documento donde conste el número y un documento que demuestre quién es usted. La Tarjeta My Number basta por sí sola.',
  'documents.check': '¿Bastan los documentos que tiene?',
  'documents.enough': 'Estos documentos bastan',
  'documents.not-enough': 'Estos documentos no bastan',
  'documents.decide': 'Comprobar',
  'documents.list-A':
    'A. Documentos donde consta el número (uno; la Tarjeta My Number sirve también para comprobar la identidad)',
  'documents.list-B1': 'B. Documentos de identidad de los que basta uno (con foto)',
  'documents.list-B2': 'B. Documentos de identidad de los que se necesitan dos (sin foto)',
  'documents.valid': 'Solo valen los que no están vencidos el día en que los muestra.',
  'documents.fields': 'Solo valen los que llevan «nombre y fecha de nacimiento» o «nombre y dirección».',
  'documents.notification':
    'La tarjeta de notificación (tsuchi card) solo vale si el nombre y la dirección son iguales a los del registro de residencia (juminhyo).',
  'documents.two': 'Si los documentos no tienen foto, muestre dos o más de tipos diferentes.',
  'documents.examples': 'Ejemplos de combinaciones',
  'documents.who': 'Quién puede pedirle el número y para qué',
  'documents.ask-purpose': 'Si le piden el número, pregunte primero: «¿Para qué lo va a usar?».',
  'documents.fields-of-law':
    '{fields, plural, =3 {El número solo se puede usar en los trámites de seguridad social, impuestos y medidas ante desastres que fija la ley.} other {El número solo se puede usar en los trámites de seguridad social, impuestos y medidas ante desastres, y en otros trámites que fija la ley.}}',
  'documents.nobody': 'No pueden pedirlo. Usted no tiene que responder.',
  'documents.family':
    'En los formularios se escribe el propio número y, si hace falta, también el de la familia.',
  'documents.life': 'En qué momentos de la vida se usa el número',
  'documents.at-counter': 'Trámites en la ventanilla',
  'documents.at-counter-text':
    'Si cambia su dirección o su nombre por mudanza, matrimonio u otro motivo, notifíquelo en la ventanilla. Con la tarjeta puede enviar en línea la notificación de salida y el aviso de su visita.',
};
