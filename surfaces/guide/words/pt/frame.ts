// The frame in Portuguese: what every page says, the first page, days, hours, and how rules changed.
import type { frameJa } from '../ja/frame.ts';

export const framePt: Readonly<Record<keyof typeof frameJa, string>> = {
  place: 'Guia do Cartão My Number',
  'frame.source': 'Fonte: {source}',
  'frame.or': ', ou ',
  'frame.and': ', ',
  'frame.to-home': 'Voltar ao início do guia',

  'as-of.shown': 'Conteúdo de {date} (mudar a data)',
  'as-of.label': 'De que data você quer ver o conteúdo?',
  'as-of.show': 'Ver o conteúdo desta data',
  'as-of.guidebook': 'Data do guia impresso ({date})',
  'as-of.today': 'Hoje',
  'as-of.elsewhere': 'este conteúdo é de {date}, não de hoje',
  'as-of.to-today': 'Ver o conteúdo de hoje',
  'as-of.unread': 'não é possível mostrar o conteúdo de “{asked}”',
  'as-of.unread-text':
    'Você está vendo o conteúdo de hoje. Pode escolher uma data de 5 de outubro de 2015 a 31 de dezembro de 2050.',

  'changes.title': 'O que mudou',
  'changes.since-guidebook': 'O que mudou depois do guia impresso de julho de 2023',
  'changes.since-then': 'O que mudou depois desta data',
  'change.adult-18': 'Quem solicita o cartão com 18 anos ou mais agora pode usá-lo até o 10º aniversário.',
  'change.adult-20': 'Quem solicita o cartão com 20 anos ou mais pode usá-lo até o 10º aniversário.',
  'change.photo-1': 'A solicitação para crianças com menos de 1 ano não precisa mais de foto.',
  'change.photo-0': 'A solicitação precisa de foto do rosto em qualquer idade.',
  'change.express-yes': 'Começou a emissão urgente, para quem tem motivo de urgência.',
  'change.express-no': 'Não há emissão urgente.',
  'change.reset-sign-yes':
    'A senha de assinatura agora pode ser redefinida também no terminal da loja de conveniência.',
  'change.reset-sign-no': 'A senha de assinatura só pode ser redefinida no balcão.',
  'change.reset-auth-yes':
    'A senha de autenticação de 4 dígitos agora pode ser redefinida também no terminal de algumas lojas.',
  'change.reset-auth-no': 'A senha de autenticação de 4 dígitos só pode ser redefinida no balcão.',
  'change.abroad-lapses': 'Quando você se muda para o exterior, o cartão perde a validade.',
  'change.abroad-continues':
    'Se você fizer o procedimento até o dia anterior, agora pode continuar usando o cartão mesmo depois de se mudar para o exterior.',
  'change.one-stop-yes': 'Começou o serviço de mudança em um só procedimento.',
  'change.one-stop-no': 'Não há serviço de mudança em um só procedimento.',
  'change.fields-more':
    'Além de seguridade social, impostos e desastres, o número passou a ser usado em outros procedimentos definidos por lei (como qualificações profissionais nacionais).',
  'change.fields-three':
    'O número é usado em procedimentos de seguridade social, impostos e medidas contra desastres.',
  'change.vaccination-kiosk-yes':
    'O certificado de vacinação contra a COVID-19 agora pode ser obtido no terminal da loja de conveniência.',
  'change.vaccination-kiosk-no':
    'O certificado de vacinação contra a COVID-19 não pode mais ser obtido no terminal da loja de conveniência.',
  'change.vaccination-app-yes': 'Começou o aplicativo do certificado de vacinação contra a COVID-19.',
  'change.vaccination-app-no':
    'O aplicativo do certificado de vacinação contra a COVID-19 não emite mais certificados novos.',
  'change.points-yes': 'Começaram as solicitações da 2ª rodada do Mynapoint.',
  'change.points-no': 'Terminaram as solicitações da 2ª rodada do Mynapoint.',
  'change.insurance-new-yes': 'São emitidos cartões do seguro de saúde de papel ou de plástico.',
  'change.insurance-new-no':
    'Terminou a emissão de novos cartões do seguro de saúde. No lugar deles, usa-se o Cartão My Number ou o certificado de qualificação (shikaku kakuninsho).',
  'change.insurance-old-yes': 'Você pode usar o cartão do seguro de saúde que já tem.',
  'change.insurance-old-no': 'Os cartões do seguro de saúde emitidos antes também não podem mais ser usados.',
  'change.unified-yes':
    'Agora o cartão de permanência (zairyu card) e o Cartão My Number podem ser unidos em um só cartão.',
  'change.unified-no': 'O cartão de permanência (zairyu card) e o Cartão My Number são cartões separados.',
  'change.kiosk-fee': '{kind}: a taxa na loja de conveniência passou a ser de {yen}.',
  'change.counter-fee-ends': '{kind}: terminou o período em que os moradores recebiam de graça no balcão.',

  'dial.press': 'Depois da mensagem de voz, aperte {press}.',
  'dial.always': 'Atendimento 24 horas, 365 dias por ano',
  'open.now': 'Aberto agora',
  'open.not-now': 'Fechado agora',
  'hours.closed': 'fechado',
  'hours.holidays': 'Feriados',
  'hours.year-end': 'Fim de ano (29 de dezembro a 3 de janeiro)',
  'weekday.1': 'seg.',
  'weekday.2': 'ter.',
  'weekday.3': 'qua.',
  'weekday.4': 'qui.',
  'weekday.5': 'sex.',
  'weekday.6': 'sáb.',
  'weekday.7': 'dom.',

  'home.trail': 'Início do guia',
  'home.title': 'O que aconteceu?',
  'home.lead':
    'Escolha o seu problema ou a sua dúvida sobre o Cartão My Number. Você vê logo o que fazer, até quando, onde e quanto custa.',
  'home.happened': 'Escolher pelo que aconteceu ou pelo que você quer fazer',
  'home.fraud': 'Recebi um telefonema ou uma visita suspeita',
  'home.revoked': 'Apareceu a mensagem “O certificado eletrônico está revogado”',
  'home.chapters': 'Ler por capítulos',
  'home.chapter': '{number}. {title}',
  'home.issued':
    'Este guia explica com as nossas próprias palavras o conteúdo do guia impresso que {publisher} publicou em {date}. Não é um guia oficial.',
  'home.unofficial':
    'Este guia reúne as regras nacionais e os balcões e taxas de {ward}. Não é um guia oficial.',
  'chapter.number.title': 'O que é o My Number',
  'chapter.number.hint': 'Para que serve o número de 12 dígitos e quando ele é usado',
  'chapter.documents.title': 'Documentos para informar o seu número',
  'chapter.documents.hint': 'Confira aqui mesmo se os documentos que você tem são suficientes',
  'chapter.card.title': 'Como ler o cartão',
  'chapter.card.hint': 'Frente, verso e capa: o que está escrito e o que fica escondido',
  'chapter.when.title': 'O que fazer em cada caso',
  'chapter.when.hint': 'Perda, mudança, vencimento, bloqueio e outros. A segurança do cartão',
  'chapter.safety.title': 'Segurança do número e golpes',
  'chapter.safety.hint':
    'O que os funcionários públicos nunca perguntam e como os dados são guardados separadamente',
  'chapter.pins.title': 'Senhas',
  'chapter.pins.hint': 'A forma e o uso das quatro senhas, e quantas vezes você pode errar',
  'chapter.services.title': 'Serviços com o cartão',
  'chapter.services.hint':
    'Mynaportal, mudança, impostos, passaporte, seguro de saúde e serviços que terminaram',
  'chapter.kiosk.title': 'Certificados na loja de conveniência',
  'chapter.kiosk.hint': 'Horário, lojas, taxas, certificados disponíveis e quando não é possível',
  'chapter.questions.title': 'Perguntas frequentes',
  'chapter.questions.hint':
    'O número, o vencimento, a revogação, o registro de família e o sobrenome anterior',
  'chapter.contacts.title': 'Perguntar por telefone',
  'chapter.contacts.hint': 'Números, horários, idiomas e teclas',
  'chapter.offices.title': 'Balcões: locais e horários',
  'chapter.offices.hint': 'Endereço, telefone e horário de atendimento',

  'kind.juminhyo': 'Atestado de residência (juminhyo)',
  'kind.seal': 'Certificado de registro de carimbo (inkan)',
  'kind.family-register': 'Certificado de registro de família (koseki)',
  'kind.family-register-note': 'Anexo do registro de família (koseki no fuhyo)',
  'kind.tax': 'Certificados de impostos (kazei / nozei)',
  'kind.vaccination': 'Certificado de vacinação contra a COVID-19',
};
