// The reasons in Spanish: loss, express issue, revocation, renewal, setting PINs anew.
import type { cardJa } from '../ja/card.ts';

export const cardEs: Readonly<Record<keyof typeof cardJa, string>> = {
  'loss.call':
    'Llame enseguida a la línea gratuita general de My Number y suspenda la tarjeta. Atienden las 24 horas, los 365 días del año.',
  'loss.police': 'Presente a la policía el aviso de pérdida (ishitsu todoke).',
  'loss.lift':
    'Con la tarjeta encontrada y un documento de identidad, presente en la ventanilla la notificación para levantar la suspensión temporal.',
  'loss.sign-again':
    'El certificado electrónico de firma está revocado; pida que le expidan otro en la misma ventanilla.',
  'loss.abolish': 'Si no la encuentra, presente en la ventanilla la notificación de baja (haishi todoke).',
  'loss.apply-again': 'Puede solicitar la tarjeta de nuevo.',
  'loss.not-by-telephone': 'La suspensión temporal no se puede levantar por teléfono.',
  'loss.bring-card': 'Traiga la tarjeta encontrada.',
  'loss.bring-identity': 'Traiga un documento de identidad (licencia de conducir, pasaporte, etc.).',
  'loss.not-household': 'Las personas del mismo hogar necesitan hacer el trámite como representantes.',
  'loss.lifted': 'Se puede levantar la suspensión temporal.',

  'express.eligible': 'Puede solicitar la expedición urgente (hasta el {until|date}).',
  'express.not-offered': 'En esta fecha no hay expedición urgente.',
  'express.no-ground':
    'No hay motivo para la expedición urgente. Se hace la solicitud normal (tarda alrededor de un mes).',
  'express.too-late': 'La expedición urgente se podía solicitar hasta el {until|date}.',
  'express.not-happened': 'El motivo todavía no se ha producido.',

  'expiry-ground.face':
    'La tarjeta es un documento de identidad con foto. Tiene vencimiento porque el rostro cambia con los años.',
  'expiry-ground.as-passports':
    'Vale hasta el décimo cumpleaños, igual que el máximo de 10 años del pasaporte y otros documentos.',
  'expiry-ground.young-face':
    'Para los menores de 18 años vale hasta el quinto cumpleaños, porque su rostro cambia mucho.',
  'expiry-ground.cryptography':
    'El cifrado de los certificados electrónicos se debilita a medida que avanza la técnica para descifrarlo.',
  'expiry-ground.shorter-than-card': 'Por eso valen menos tiempo que la tarjeta: hasta el quinto cumpleaños.',

  'revocation.attributes-changed':
    'Cambió el nombre, la dirección, la fecha de nacimiento o el sexo; por eso el certificado electrónico de firma se revocó automáticamente.',
  'revocation.auth-keeps':
    'Aunque cambien el nombre, la dirección, la fecha de nacimiento o el sexo, el certificado electrónico de autenticación no se revoca.',
  'revocation.requested': 'Se solicitó la revocación.',
  'revocation.expired': 'Terminó el período de validez.',
  'revocation.death': 'La persona falleció.',
  'revocation.reissue-at-counter': 'Pida en la ventanilla que le expidan otro.',

  'renewal.in-person':
    'En principio, los trámites de los certificados electrónicos solo los puede hacer la propia persona.',
  'renewal.bring-card': 'Traiga la tarjeta.',
  'renewal.card-expired':
    'Pasó la fecha de vencimiento de la tarjeta ({expiry|date}), así que no se pueden expedir certificados electrónicos.',
  'renewal.by-inquiry':
    'Si viene un representante, se necesita la respuesta a la carta de consulta que se envía a la persona; por eso hay que venir dos veces.',
  'renewal.free':
    'La renovación de los certificados electrónicos y la expedición después del vencimiento son gratis.',
  'renewal.issued-anew': 'Como pasó la fecha de vencimiento, se expide uno nuevo.',

  'pin.locked': '{pin|pin}: el PIN está bloqueado tras {tries|number} errores seguidos.',
  'pin.tries-left': '{pin|pin}: intentos de PIN que quedan: {left|number}.',
  'pin.old-needed': '{pin|pin}: si no sabe el PIN actual, hay que restablecerlo.',
  'pin.change-by-app': '{pin|pin}: el PIN se puede cambiar en la aplicación Mynaportal.',
  'pin.change-at-counter': '{pin|pin}: el PIN se puede cambiar en la ventanilla.',
  'pin.reset-at-counter': '{pin|pin}: el PIN se puede restablecer en la ventanilla el mismo día.',
  'pin.reset-by-inquiry':
    '{pin|pin}: para que un representante restablezca el PIN, se necesita la respuesta a la carta de consulta que se envía a la persona; por eso hay que venir dos veces.',
  'pin.reset-at-kiosk':
    'Se puede restablecer en una tienda de conveniencia dentro de las {hours|number} horas siguientes a la reserva con la aplicación. Es gratis.',
  'pin.reset-in-person': 'Debe venir la propia persona.',
  'pin.bring-card': 'Traiga la tarjeta.',
  'pin.counter-only': '{pin|pin}: el PIN solo se puede restablecer en la ventanilla.',
  'pin.kiosk-not-yet': '{pin|pin}: en esta fecha el PIN no se puede restablecer en tiendas de conveniencia.',
  'pin.kiosk-self-only':
    'En la tienda de conveniencia solo puede restablecerlo la propia persona, porque se comprueba el rostro.',
  'pin.kiosk-other-needed':
    'Para restablecerlo en la tienda de conveniencia se necesita este PIN: {pin|pin}.',
  'pin.kiosk-sign-invalid':
    'No se puede restablecer en la tienda de conveniencia, porque el certificado electrónico de firma no es válido.',
};
