// The reasons in Spanish: the number.
import type { numberJa } from '../ja/number.ts';

export const numberEs: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': 'Puede pedir el My Number para «{purpose|purpose}»: {asker|asker}.',
  'number.not-this-asker':
    'Según la ley, no puede pedir el My Number para «{purpose|purpose}»: {asker|asker}.',
  'number.purpose-not-in-law':
    'No hay ningún fin de uso que fije la ley. Pregunte primero para qué se va a usar.',
  'number.purpose-not-yet': 'My Number se puede usar para «{purpose|purpose}» desde el {from|date}.',
  'number.outside-law': 'Fuera de los trámites que fija la ley, no diga su número ni deje que lo copien.',
  'number.never-publish': 'No publique su My Number.',
  'number.never-password': 'No use su My Number como contraseña.',
  'number.never-by-telephone': 'Los funcionarios nunca comunican el My Number por teléfono.',
  'number.on-resident-record':
    'Lo más rápido es obtener un certificado de residencia (juminhyo) que lleve el My Number.',
  'number.on-card': 'El My Number está en el reverso de la tarjeta.',
  'number.official-never': 'Los funcionarios nunca llaman ni visitan para {request|fraud}.',
  'number.doubt-call':
    'Si algo le parece extraño, llame a la línea gratuita general de My Number y pulse 1 después del mensaje de voz.',
  'number.change-on-request':
    'Se reconoce que el número se filtró y que hay peligro de mal uso; por eso se puede cambiar a solicitud de la persona.',
  'number.change-ex-officio':
    'Se reconoce que el número se filtró y que hay peligro de mal uso; por eso el alcalde lo puede cambiar de oficio.',
  'number.change-ends-card':
    'La tarjeta con el número anterior pierde su validez y hay que devolverla. La reexpedición es gratis.',
  'number.not-chosen': 'El número no se puede elegir libremente.',
  'number.not-leaked':
    'El número no se ha filtrado, así que no se puede cambiar. Se usa el mismo toda la vida.',
  'number.no-risk': 'No se reconoce peligro de mal uso, así que el número no se cambia.',
};
