// The reasons in Portuguese.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardPt } from './card.ts';
import { eventsPt } from './events.ts';
import { numberPt } from './number.ts';
import { servicesPt } from './services.ts';

export const reasonsPt: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday':
    'Válido até o 10º aniversário ({birthday|date}) depois do dia em que o cartão foi feito.',
  'card-expiry.fifth-birthday':
    'Válido até o 5º aniversário ({birthday|date}), porque o titular tinha menos de {adultAge|number} anos no dia em que o cartão foi feito.',
  'card-expiry.adult-at-20':
    'A solicitação foi feita até 31 de março de 2022; por isso a validade é decidida com o limite de 20 anos de idade.',
  'card-expiry.leap-day':
    'Para quem nasceu em 29 de fevereiro, nos anos não bissextos o aniversário é contado em 28 de fevereiro.',
  'card-expiry.renewal-bonus':
    'Como o cartão foi feito por renovação, contam-se aniversários a mais: {more|number}.',
  'card-expiry.end-of-stay':
    'O período de permanência termina antes ({stayUntil|date}); por isso o cartão é válido até esse dia.',
  'card-expiry.sixty-days': 'Válido até o dia em que se completam 60 dias desde {from|date}: {until|date}.',
  'card-expiry.stay-not-counted':
    'Com este status de permanência, o fim do período de permanência não influi no vencimento do cartão.',

  'renewal.open': 'Você pode fazer a renovação. O vencimento é em {expiry|date}.',
  'renewal.not-yet': 'Você pode fazer a renovação a partir de {opens|date}.',
  'renewal.expired': 'Perdeu a validade porque o vencimento ({expiry|date}) passou. Não pode ser renovado.',

  'extension.extended':
    'De acordo com o novo período de permanência, o vencimento pode ser prorrogado até {expiry|date}.',
  'extension.birthday-cap':
    'Mas não pode passar do aniversário contado desde o dia em que o cartão foi feito pela primeira vez ({birthday|date}).',
  'extension.special-period':
    'Como o pedido de renovação do período de permanência está em análise, pode ser prorrogado até {expiry|date} como período especial (uma única vez).',
  'extension.special-period-used': 'A prorrogação por período especial é uma só e já foi usada.',
  'extension.applied-too-late':
    'O pedido de renovação do período de permanência foi feito depois do fim do período.',
  'extension.not-longer': 'A nova data não é posterior ao vencimento atual ({expiry|date}).',
  'extension.card-expired':
    'O vencimento do cartão ({expiry|date}) já passou. Não pode ser prorrogado; é feita a reemissão, que é paga.',
  'extension.no-space': 'Não há mais espaço para anotações. Solicite um novo cartão.',
  'extension.renewed-like-citizens':
    'Com este status de permanência não há prorrogação: renova-se com um novo cartão, como para os japoneses.',

  'photo.none-needed': 'Não precisa de foto, porque o titular tem menos de 1 ano no dia da solicitação.',
  'photo.needed': 'A solicitação do cartão precisa de foto do rosto.',
  'photo.accepted': 'A foto foi tirada nos 6 meses antes da solicitação.',
  'photo.too-old':
    'A foto foi tirada em {taken|date}. É necessária uma foto tirada nos 6 meses antes da solicitação.',
  'photo.from-the-future': 'A data da foto ({taken|date}) é posterior ao dia da solicitação.',

  'card-state.next': 'Por “{event|event}”, o cartão passa de “{from|state}” para “{to|state}”.',
  'card-state.impossible': 'Com um cartão em “{from|state}”, não é possível “{event|event}”.',

  'certificate-expiry.birthday':
    'Válido até o {count|number}º aniversário depois da emissão do certificado ({birthday|date}).',
  'certificate-expiry.renewal':
    'Como foi renovado com menos de 3 meses de validade, conta-se até o 6º aniversário.',
  'certificate-expiry.card-cap': 'Não pode passar do vencimento do cartão ({cardExpiry|date}).',
  'certificate-expiry.auth-cap':
    'Não pode passar do vencimento do certificado eletrônico de autenticação ({authExpiry|date}).',
  'certificate.sign-issued': 'O certificado eletrônico de assinatura pode ser emitido.',
  'certificate.sign-under-15':
    'Em princípio, não se emite certificado eletrônico de assinatura para menores de 15 anos.',

  'pin.accepted': 'A forma da senha está correta.',
  'pin.length': 'Use de {min|number} a {max|number} caracteres.',
  'pin.four-digits': 'Use 4 dígitos.',
  'pin.lower-case': 'Só podem ser usadas letras maiúsculas.',
  'pin.characters': 'Só podem ser usados letras maiúsculas e números.',
  'pin.needs-letter': 'Use pelo menos 1 letra.',
  'pin.needs-digit': 'Use pelo menos 1 número.',
  'pin.advice-birthday': 'Evite a mesma sequência da data de nascimento.',
  'pin.advice-sequence': 'Evite números em sequência.',
  'pin.advice-repeated': 'Evite repetir o mesmo caractere.',
  'pin.advice-individual-number': 'Não use os números do My Number na senha.',

  'identity.card-alone': 'Com o Cartão My Number sozinho foi possível confirmar o número e a identidade.',
  'identity.number-confirmed': 'O número foi confirmado com: {document|document}.',
  'identity.one-document': 'A identidade foi confirmada com: {document|document}.',
  'identity.two-documents':
    'A identidade foi confirmada com 2 documentos: {first|document} e {second|document}.',
  'identity.no-number-document': 'Não há documento que confirme o My Number.',
  'identity.no-identity-document': 'Não há documento que confirme a identidade.',
  'identity.one-more-document':
    'Documentos sem foto são necessários em número de 2. Traga mais 1 documento, de outro tipo.',
  'identity.delivery-notice-missing': 'É necessário o aviso de entrega (cartão-postal).',
  'identity.expired': '{document|document}: venceu em {validUntil|date}.',
  'identity.validity-unread': '{document|document}: não é possível confirmar o vencimento.',
  'identity.not-yet-issued': '{document|document}: a data de emissão ({issued|date}) é posterior a hoje.',
  'identity.issued-too-early': '{document|document}: só valem os emitidos a partir de {from|date}.',
  'identity.not-accepted-on': '{document|document}: hoje não vale como documento de identidade.',
  'identity.not-a-document': '{document|document}: não serve para confirmar o número nem a identidade.',
  'identity.fields-missing':
    '{document|document}: não tem “nome e data de nascimento” nem “nome e endereço”.',
  'identity.name-differs': '{document|document}: o nome não é igual ao do registro de residência.',
  'identity.birth-differs':
    '{document|document}: a data de nascimento não é igual à do registro de residência.',
  'identity.address-differs': '{document|document}: o endereço não é igual ao do registro de residência.',
  'identity.notification-card-differs':
    'O cartão de notificação só vale quando o nome, o endereço e os outros dados são iguais aos do registro de residência.',
  'identity.card-without-photo':
    'Um Cartão My Number sem foto não serve sozinho para confirmar a identidade.',
  'identity.same-kind': '{document|document}: são do mesmo tipo e contam como 1.',
  'identity.no-longer-issued':
    '{document|document}: só foi emitido até {until|date}. Confira a data de emissão.',
  'identity.authority-shown': 'O poder de representação foi confirmado.',
  'identity.authority-missing':
    'É necessário um documento que comprove o poder de representação (registro de família, procuração etc.).',
  'identity.face-differs': 'Não é possível confirmar que o rosto da pessoa no balcão é o mesmo da foto.',

  'fee.certificate': '{certificate|certificate}: a taxa é de {yen|yen}.',
  'fee.free': '{certificate|certificate}: é gratuito.',
  'fee.residents-only': 'Esta taxa é só para moradores do município.',
  'fee.reissue-card': 'A taxa de reemissão do cartão é de {yen|yen}.',
  'fee.reissue-express': 'A taxa do cartão de emissão urgente é de {yen|yen}.',
  'fee.reissue-certificates': 'A taxa de reemissão dos certificados eletrônicos é de {yen|yen}.',
  'fee.waived': 'É gratuito, porque por este motivo não se cobra taxa.',
  'fee.waived-old-card': 'É gratuito, porque você devolve o cartão antigo.',
  'fee.old-card-not-returned':
    'Seria gratuito com a devolução do cartão antigo; como ele não é devolvido, cobra-se a taxa.',

  'kiosk.open': 'Pode ser usado das {opens|time} às {closes|time}.',
  'kiosk.before-opening': 'Pode ser usado a partir das {opens|time}.',
  'kiosk.after-closing': 'O serviço de hoje terminou às {closes|time}.',
  'kiosk.year-end': 'O serviço para no fim de ano (29 de dezembro a 3 de janeiro).',
  'kiosk.maintenance': 'O serviço está parado para manutenção.',
  'kiosk.business-days-only': 'Este certificado só pode ser obtido em dias úteis.',
  'kiosk.eligible': '{certificate|certificate}: pode ser obtido.',
  'kiosk.moved-out': 'Não podem ser obtidos certificados de quem se mudou para fora do município.',
  'kiosk.moving-out': 'Não podem ser obtidos certificados de quem tem mudança prevista para fora.',
  'kiosk.household-moving-out':
    'O atestado de residência não pode ser obtido, porque uma pessoa da mesma casa (do mesmo setai) tem mudança prevista para fora.',
  'kiosk.issue-restricted': 'A emissão está restrita. Venha ao balcão.',
  'kiosk.unsupported-characters':
    'O nome ou o endereço tem caracteres que a máquina não reconhece. Venha ao balcão.',
  'kiosk.under-age': 'Menores de {age|number} anos não podem obter na loja de conveniência.',
  'kiosk.certificate-too-new':
    'O certificado eletrônico pode ser usado a partir do dia seguinte ao registro.',
  'kiosk.abroad':
    'Quem se mudou para o exterior só pode obter os certificados do registro de família (koseki).',
  'kiosk.counter-only': 'Um certificado com este conteúdo só pode ser obtido no balcão.',
  'kiosk.seal-not-registered': 'Não há carimbo registrado.',
  'kiosk.domicile-elsewhere':
    'Pergunte ao município do seu domicílio legal (honseki) se ele oferece este serviço em lojas de conveniência.',
  'kiosk.domicile-registration-missing':
    'Primeiro é necessário o registro de uso do domicílio legal (honsekichi riyo toroku). Depois de renovar o certificado eletrônico, registre de novo.',
  'kiosk.tax-not-resident': 'Não havia registro de residência em 1º de janeiro daquele ano fiscal.',
  'kiosk.tax-not-declared': 'Não pode ser obtido porque a declaração ainda não foi feita.',
  'kiosk.tax-too-early': 'Depois da declaração, a emissão é possível a partir de {from|date}.',
  'kiosk.tax-year': 'Só podem ser obtidos os dos últimos 3 anos.',
  'kiosk.service-ended': 'A emissão deste certificado na loja de conveniência terminou.',

  'counter.open': 'Aberto até as {closes|time}.',
  'counter.before-opening': 'Hoje abre às {opens|time}.',
  'counter.after-closing': 'O atendimento de hoje terminou às {closes|time}.',
  'counter.closed-weekday': 'Hoje não há expediente.',
  'counter.holiday': 'Fechado por ser feriado ({holiday|text}).',
  'counter.year-end': 'Fechado no fim de ano (29 de dezembro a 3 de janeiro).',
  'counter.closed-day': 'Fechado excepcionalmente.',

  ...numberPt,
  ...cardPt,
  ...eventsPt,
  ...servicesPt,
};
