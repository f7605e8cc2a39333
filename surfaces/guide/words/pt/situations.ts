// When something happens, in Portuguese: each situation's title, tile, answer and notes. Figures come from the rules.
import type { situationsJa } from '../ja/situations.ts';

export const situationsPt: Readonly<Record<keyof typeof situationsJa, string>> = {
  'when.lead': 'Se você perdeu o cartão, primeiro telefone. Para os outros casos, escolha abaixo.',
  'when.situations': 'O que aconteceu?',
  'when.steps': 'O que fazer',
  'when.notes': 'Bom saber',
  'when.effects': 'O que acontece com o cartão e os certificados eletrônicos',
  'when.effects-open': 'O cartão e os certificados eletrônicos',
  'when.fees': 'Quanto custa',
  'when.next': 'Continuar lendo',
  'when.deadline': 'Até quando',
  'when.deadline-text':
    'Faça a notificação em até {days} dias depois da mudança ou da alteração. Se aconteceu em {from}, o prazo é até {until}.',
  'when.safe': 'Por que o cartão é seguro',
  'when.safe-photo':
    'O cartão tem a sua foto na frente; por isso é difícil outra pessoa se passar por você no balcão.',
  'when.safe-chip':
    'O chip não contém dados de impostos nem de aposentadoria. Se alguém tentar ler à força, o chip apaga o conteúdo.',
  'when.safe-online':
    'Na internet, quem você é se confirma com o certificado eletrônico e a senha, não com o número. Se a senha for errada várias vezes seguidas, o cartão é bloqueado.',
  'when.safe-number':
    'Só de ver o seu número, ninguém consegue fazer um procedimento. O balcão que usa o número sempre confirma também a identidade.',
  'when.safe-more': 'Ler sobre a segurança do número e golpes',

  'when.lost.tile': 'Perdi o cartão ou ele foi roubado',
  'when.lost.title': 'Cartão perdido ou roubado',
  'when.lost.answer':
    'Telefone agora mesmo e suspenda o cartão. O atendimento funciona também de madrugada e nos feriados. Depois, comunique à polícia.',
  'when.lost.note-1':
    'Suspender não custa nada. Se você encontrar o cartão, pode voltar a usá-lo fazendo o procedimento no balcão.',
  'when.lost.note-2':
    'Anote o número de recebimento (juri bango) da comunicação à polícia. Ele será pedido quando você solicitar um novo cartão.',
  'when.found.tile': 'Encontrei o cartão que suspendi',
  'when.found.title': 'Encontrou o cartão que estava suspenso',
  'when.found.answer':
    'Venha ao balcão com o cartão encontrado e um documento de identidade. Não é possível reativar o cartão por telefone.',
  'when.found.note-1':
    'O certificado eletrônico de autenticação volta a funcionar quando você entrega a notificação.',
  'when.found.note-2':
    'Peça a emissão de um novo certificado eletrônico de assinatura. Ele é usado no e-Tax e em outros serviços.',
  'when.not-found.tile': 'Não encontro o cartão que perdi',
  'when.not-found.title': 'O cartão perdido não aparece',
  'when.not-found.answer':
    'No balcão, notifique o cancelamento do cartão e solicite um novo. O novo cartão custa {reissueYen} (cartão {cardYen}, certificados eletrônicos {certificateYen}).',
  'when.not-found.note-1':
    'É gratuito quando a culpa não é sua, por exemplo em caso de desastre. Explique a situação no balcão.',
  'when.pin-locked.tile': 'Esqueci a senha ou ela foi bloqueada',
  'when.pin-locked.title': 'Senha esquecida ou bloqueada',
  'when.pin-locked.answer':
    'Venha ao balcão mais próximo com o cartão e um documento de identidade. Você pode redefinir a senha no mesmo dia.',
  'when.pin-locked.note-1':
    'A contagem de erros não se apaga quando o dia muda. Quando você digita certo, ela volta ao começo.',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {Se você lembra a senha do outro certificado eletrônico, também pode reservar pelo aplicativo e redefinir esta senha no terminal de uma loja de conveniência ou de outra loja.} sign {Se for a senha de assinatura e você lembra a senha de autenticação, também pode reservar pelo aplicativo e redefinir no terminal da loja de conveniência.} other {Só é possível redefinir no balcão.}}',
  'when.moving-in.tile': 'Vou me mudar para outro município',
  'when.moving-in.title': 'Mudança para outro município',
  'when.moving-in.answer':
    'Você pode continuar usando o cartão. Leve o cartão ao balcão do novo município em até {days} dias depois da mudança.',
  'when.moving-in.note-1':
    'Se passarem {afterPlan} dias da data de saída que você definiu no início, o cartão perde a validade. Se você entregou antes só a notificação de entrada (tennyu todoke), mostre também o cartão em até {afterFiling} dias.',
  'when.moving-in.note-2':
    'Com o cartão, você pode enviar pelo Mynaportal a notificação de saída (tenshutsu todoke) e o aviso da sua visita, de {oneStopBefore} dias antes até {oneStopAfter} dias depois da mudança. Vale só para mudanças dentro do Japão e só para a própria pessoa.',
  'when.moving-in.note-3':
    'No Mynaportal você também pode conferir os procedimentos no novo município (seguro nacional de saúde, cuidados de longo prazo, crianças etc.) e o que levar.',
  'when.moving-within.tile': 'Mudei dentro do mesmo município',
  'when.moving-within.title': 'Mudança dentro do mesmo município',
  'when.moving-within.answer':
    'Venha ao balcão mais próximo com o cartão em até {days} dias. O endereço do cartão é atualizado e o certificado eletrônico de assinatura é renovado.',
  'when.moving-within.note-1':
    'Quem escreve o endereço é o funcionário do balcão. Se você escrever por conta própria, o cartão perde a validade.',
  'when.moving-within.note-2':
    'A atualização do cartão pode ser feita também por uma pessoa que mora na mesma casa (do mesmo setai). Para o certificado eletrônico, venha pessoalmente.',
  'when.abroad.tile': 'Vou me mudar para o exterior',
  'when.abroad.title': 'Mudança para o exterior',
  'when.abroad.answer':
    'Quando você se muda para o exterior, o cartão perde a validade. Não jogue fora: ele é necessário para receber um novo cartão quando voltar ao Japão.',
  'when.abroad.answer-now':
    'Se você fizer o procedimento no balcão com o cartão até o dia anterior à partida, pode continuar usando o cartão no exterior.',
  'when.abroad.note-1':
    'Não jogue fora nem o cartão que perdeu a validade, até voltar ao Japão e receber o novo.',
  'when.abroad.note-2':
    'Se você precisa dos certificados eletrônicos depois de se mudar para o exterior, consulte o balcão antes de partir.',
  'when.name.tile': 'Meu nome mudou por casamento ou outro motivo',
  'when.name.title': 'Mudança de nome por casamento ou outro motivo',
  'when.name.answer':
    'Venha ao balcão mais próximo com o cartão em até {days} dias. O nome no cartão é atualizado e o certificado eletrônico de assinatura é renovado.',
  'when.name.note-1':
    'Quem escreve o nome é o funcionário do balcão. Se você escrever por conta própria, o cartão perde a validade.',
  'when.name.note-2':
    'A atualização do cartão pode ser feita também por uma pessoa que mora na mesma casa (do mesmo setai). Para o certificado eletrônico, venha pessoalmente.',
  'when.former-name.tile': 'Quero pôr meu sobrenome anterior no cartão',
  'when.former-name.title': 'Pôr o sobrenome anterior (kyusei) no cartão',
  'when.former-name.answer':
    'Primeiro o sobrenome anterior é incluído no registro de residência (juminhyo). Depois, é acrescentado ao cartão. Os dois podem ser feitos no balcão no mesmo dia.',
  'when.former-name.answer-not-yet':
    'Nesta data ainda não era possível pôr o sobrenome anterior nem no registro de residência nem no cartão.',
  'when.former-name.note-1': 'É possível pôr o sobrenome anterior desde 5 de novembro de 2019.',
  'when.card-expiring.tile': 'Meu cartão está perto de vencer',
  'when.card-expiring.title': 'O cartão está perto de vencer',
  'when.card-expiring.answer':
    'Você pode renovar do dia seguinte à data que cai 3 meses antes do vencimento até o dia do vencimento. Solicite com uma foto nova e retire no balcão. Depois do vencimento, o cartão não pode ser usado.',
  'when.card-expiring.note-1': 'Por exemplo, se vence em {expiry}, você pode renovar a partir de {opens}.',
  'when.card-expiring.note-2':
    'A J-LIS (Agência Japonesa de Sistemas de Informação das Autoridades Locais) envia um aviso pelo correio. Você pode renovar mesmo que ele não chegue.',
  'when.card-expiring.note-3': 'Se você devolver o cartão antigo na retirada, não há taxa.',
  'when.certificate-expiring.tile': 'Meus certificados eletrônicos estão perto de vencer',
  'when.certificate-expiring.title': 'Os certificados eletrônicos estão perto de vencer',
  'when.certificate-expiring.answer':
    'Você pode renovar de graça a partir do dia seguinte à data que cai 3 meses antes do vencimento. Venha pessoalmente ao balcão mais próximo, com o cartão.',
  'when.certificate-expiring.note-1':
    'O certificado eletrônico vale até o {certificateYears}º aniversário depois da emissão. Ele vence antes do cartão.',
  'when.certificate-expiring.note-2':
    'Por exemplo, se vence em {expiry}, você pode renovar a partir de {opens}. Se o mês não tem esse dia, a partir do dia seguinte.',
  'when.certificate-expiring.note-3':
    'Mesmo depois do vencimento, o balcão pode emitir um novo enquanto o cartão for válido.',
  'when.foreign.tile': 'Meu período de permanência mudou (estrangeiros)',
  'when.foreign.title': 'Mudança do período de permanência (estrangeiros)',
  'when.foreign.answer':
    'O cartão vence no último dia do período de permanência. O prazo não é prorrogado automaticamente. Antes de o cartão vencer, venha ao balcão com o cartão e o cartão de permanência (zairyu card).',
  'when.foreign.note-1':
    'Pode ser prorrogado no máximo até o {adultYears}º aniversário depois do dia em que o cartão foi feito (até o {minorYears}º, se foi feito antes dos {adultAge} anos).',
  'when.foreign.note-2':
    'Se você pediu a renovação do período de permanência e espera o resultado, o cartão pode ser prorrogado por {specialMonths} meses, uma única vez.',
  'when.foreign.note-3':
    'O cartão de residentes permanentes, residentes permanentes especiais e profissionais altamente qualificados (ii) não termina com o período de permanência. É renovado do mesmo modo que o dos japoneses.',
  'when.foreign.note-4': 'Depois do vencimento não pode ser prorrogado. O novo cartão custa {reissueYen}.',
  'when.child.tile': 'Quero fazer o cartão do meu filho',
  'when.child.title': 'Cartão de criança',
  'when.child.answer':
    'Crianças de qualquer idade podem ter o cartão. O cartão feito antes dos {adultAge} anos vale até o {minorYears}º aniversário depois da emissão.',
  'when.child.note-1':
    'A criança com menos de {withParentUnder} anos deve vir retirar o cartão junto com o representante legal (pai, mãe etc.). Também é necessário o documento de identidade do representante.',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {A solicitação para bebês também precisa de foto do rosto.} one {Se você solicitar antes de a criança completar # ano, o cartão não precisa de foto.} other {Se você solicitar antes de a criança completar # anos, o cartão não precisa de foto.}}',
  'when.child.note-3':
    'Em princípio, não se emite certificado eletrônico de assinatura para crianças com menos de {signFromAge} anos.',
  'when.child.note-4': 'O prazo é mais curto que o dos adultos porque o rosto das crianças muda depressa.',
  'when.reissue.tile': 'O cartão quebrou ou não tem mais espaço para escrever',
  'when.reissue.title': 'Cartão quebrado ou sem espaço para escrever',
  'when.reissue.answer':
    'Solicite a reemissão no balcão. O novo cartão custa {reissueYen}. É gratuito quando a culpa não é sua ou na renovação em que você devolve o cartão antigo.',
  'when.reissue.note-1': 'Traga também o cartão quebrado quando vier retirar o novo.',
  'when.reissue.note-2':
    'Você precisa de um novo cartão também se escreveu nele o endereço ou o nome por conta própria.',
  'when.apply.tile': 'Quero fazer o primeiro cartão',
  'when.apply.title': 'Fazer o primeiro cartão',
  'when.apply.answer':
    'Prepare uma foto e solicite por smartphone, pelo correio, no balcão ou por outro meio. Quando o cartão ficar pronto, chega um aviso; retire no balcão. O primeiro cartão é gratuito.',
  'when.apply.note-1': 'A foto deve ter sido tirada nos {photoMonths} meses antes da solicitação.',
  'when.apply.note-2':
    'Há balcões que ajudam na solicitação e tiram a foto. Os locais e horários estão na página dos balcões.',
  'when.apply.note-3': 'Reserve a data da retirada. O balcão guarda o cartão por {waitingDays} dias.',

  'step.where': 'Onde',
  'step.who': 'Quem',
  'step.bring': 'O que levar',
  'step.pins': 'Senhas usadas',
  'fees.reissue': 'Taxa do novo cartão',
  'fees.reason': 'Motivo',
  'fees.condition': 'Condição',
  'fees.yen': 'Taxa',
  'fees.old-card-returned': 'devolve o cartão antigo',
  'fees.old-card-kept': 'não devolve o cartão antigo',
  'fees.police-report': 'comunicou à polícia',
  'fees.no-police-report': 'não comunicou à polícia',
  'fees.express': 'A emissão urgente, para quem tem motivo de urgência, custa {yen} quando há cobrança.',
  'reissue.loss': 'Perda',
  'reissue.first-card': 'Primeiro cartão',
  'reissue.theft': 'Roubo',
  'reissue.damage': 'Dano',
  'reissue.own-wish': 'Desejo próprio',
  'reissue.expiry': 'Vencimento ou renovação',
  'reissue.note-space-full': 'Falta de espaço para escrever',
  'reissue.card-error': 'Defeito do cartão',
  'reissue.disaster': 'Desastre',
  'reissue.no-fault': 'A culpa não é sua',
};
