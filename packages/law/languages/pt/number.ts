// The reasons in Portuguese: the number.
import type { numberJa } from '../ja/number.ts';

export const numberPt: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': 'Pode pedir o My Number para “{purpose|purpose}”: {asker|asker}.',
  'number.not-this-asker': 'Pela lei, não pode pedir o My Number para “{purpose|purpose}”: {asker|asker}.',
  'number.purpose-not-in-law':
    'Não há uma finalidade de uso definida em lei. Primeiro pergunte para que será usado.',
  'number.purpose-not-yet': 'O My Number pode ser usado para “{purpose|purpose}” a partir de {from|date}.',
  'number.outside-law': 'Fora dos procedimentos definidos por lei, não informe o número nem deixe copiar.',
  'number.never-publish': 'Não divulgue o My Number.',
  'number.never-password': 'Não use o My Number como senha.',
  'number.never-by-telephone': 'Os funcionários públicos nunca informam o My Number por telefone.',
  'number.on-resident-record':
    'O modo mais rápido é tirar um atestado de residência (juminhyo) com o My Number.',
  'number.on-card': 'O My Number está no verso do cartão.',
  'number.official-never': 'Os funcionários públicos nunca telefonam nem visitam para {request|fraud}.',
  'number.doubt-call':
    'Se achar algo estranho, telefone para a linha gratuita geral do My Number e aperte 1 depois da mensagem de voz.',
  'number.change-on-request':
    'Foi reconhecido que o número vazou e que há risco de mau uso; por isso pode ser mudado a pedido da pessoa.',
  'number.change-ex-officio':
    'Foi reconhecido que o número vazou e que há risco de mau uso; por isso o prefeito pode mudá-lo por iniciativa própria.',
  'number.change-ends-card':
    'O cartão com o número anterior perde a validade e deve ser devolvido. A reemissão é gratuita.',
  'number.not-chosen': 'Não é possível escolher o número livremente.',
  'number.not-leaked': 'O número não vazou; por isso não pode ser mudado. Usa-se o mesmo por toda a vida.',
  'number.no-risk': 'Não foi reconhecido risco de mau uso; por isso o número não é mudado.',
};
