// The reasons in Portuguese: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsPt: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': 'Depois de “{event|lifeEvent}”, você pode continuar usando o cartão.',
  'event.card-suspended': 'Por “{event|lifeEvent}”, as funções do cartão param.',
  'event.card-lapsed': 'Por “{event|lifeEvent}”, o cartão perde a validade.',
  'event.card-abolished': 'Por “{event|lifeEvent}”, o cartão é cancelado.',
  'event.card-invalid': 'Por “{event|lifeEvent}”, o cartão é anulado.',
  'event.face-add-note': 'O espaço para anotações e o conteúdo do chip IC são atualizados no balcão.',
  'event.face-new-card': 'Para continuar usando, é preciso solicitar um novo cartão.',
  'event.auth-stays': 'O certificado eletrônico de autenticação continua válido.',
  'event.auth-held': 'O certificado eletrônico de autenticação não pode ser usado temporariamente.',
  'event.auth-resumes': 'O certificado eletrônico de autenticação pode ser usado de novo.',
  'event.auth-revoked': 'O certificado eletrônico de autenticação é revogado.',
  'event.auth-expired': 'O período de validade do certificado eletrônico de autenticação terminou.',
  'event.auth-locked':
    'O certificado eletrônico de autenticação é válido, mas não pode ser usado até a senha ser redefinida.',
  'event.sign-stays': 'O certificado eletrônico de assinatura continua válido.',
  'event.sign-held': 'O certificado eletrônico de assinatura não pode ser usado temporariamente.',
  'event.sign-resumes': 'O certificado eletrônico de assinatura pode ser usado de novo.',
  'event.sign-revoked':
    'O certificado eletrônico de assinatura é revogado. Para usar, peça a emissão de outro.',
  'event.sign-expired': 'O período de validade do certificado eletrônico de assinatura terminou.',
  'event.sign-locked':
    'O certificado eletrônico de assinatura é válido, mas não pode ser usado até a senha ser redefinida.',
  'event.number-changes': 'O My Number passa a ser um número novo.',

  'filing.accepted': '“{procedure|procedure}”: o procedimento pode ser feito.',
  'filing.in-person': '“{procedure|procedure}”: em princípio, só a própria pessoa pode fazer.',
  'filing.not-by-proxy': '“{procedure|procedure}”: um representante não pode fazer.',
  'filing.not-yet': '“{procedure|procedure}”: pode ser feito a partir de {from|date}.',
  'filing.within':
    'Faça a notificação em até {days|number} dias a partir de {from|date}, ou seja, até {until|date}.',
  'filing.late': 'O prazo da notificação ({until|date}) já passou. Faça logo.',

  'continuation.done': 'O cartão pode continuar a ser usado no novo município.',
  'continuation.open': 'Faça o procedimento de uso continuado, com o cartão, até {until|date}.',
  'continuation.file-first':
    'Entregue a notificação de entrada (tennyu todoke) até {until|date}. Depois disso, o cartão perde a validade.',
  'continuation.filed-late-after-move':
    'O cartão perdeu a validade: a notificação foi feita depois de passados {days|number} dias da entrada (prazo: {until|date}).',
  'continuation.filed-late-after-plan':
    'O cartão perdeu a validade: a notificação foi feita depois de passados {days|number} dias da data prevista de saída (prazo: {until|date}).',
  'continuation.shown-late':
    'O cartão perdeu a validade: o procedimento do cartão não foi feito em até {days|number} dias depois da notificação de entrada (prazo: {until|date}).',
  'continuation.moved-again':
    'O cartão perdeu a validade: a pessoa se mudou de novo antes de fazer o procedimento.',
  'continuation.card-not-usable': 'O cartão não é válido; por isso não é possível o uso continuado.',

  'overseas.continued': 'Mesmo mudando para o exterior, você pode continuar usando o cartão.',
  'overseas.always-lapses': 'Nas mudanças para o exterior até 26 de maio de 2024, o cartão perde a validade.',
  'overseas.keep-card':
    'Guarde o cartão até voltar ao Japão e terminar a reemissão. Ele é necessário para receber o novo cartão.',
  'overseas.too-late':
    'O procedimento deve ser feito até o dia anterior à data prevista de saída ({planned|date}). No próprio dia não é possível.',
  'overseas.citizens-only':
    'O uso continuado no exterior é para japoneses que têm anexo do registro de família (koseki no fuhyo).',
  'overseas.free-reissue': 'Se você solicitar até {until|date}, a reemissão é gratuita.',
  'overseas.left-too-early': 'Quem se mudou para o exterior antes de {from|date} não tem My Number.',
  'overseas.apply-abroad':
    'O cartão pode ser solicitado em uma embaixada ou consulado do Japão ou no município do domicílio legal (honseki).',
};
