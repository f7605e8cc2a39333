// The number, safety, questions, contacts and offices: chapters 1, 5, 9, 10 and 11 in Portuguese.
import type { numberJa } from '../ja/number.ts';

export const numberPt: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.lead':
    'O My Number é um número de 12 dígitos comunicado a todas as pessoas que têm registro de residência (juminhyo). É usado em procedimentos de seguridade social, impostos e desastres.',
  'number.what': 'O mesmo número por toda a vida',
  'number.for-life': 'O número não muda por toda a vida. É o mesmo se você se mudar ou mudar de nome.',
  'number.when-changed': 'Quando o número muda',
  'number.good-for': 'Para que serve',
  'number.fewer-papers': 'Você prepara menos documentos para os procedimentos.',
  'number.fair':
    'Como a renda e os benefícios ficam conhecidos, os encargos ficam mais justos e a ajuda chega a quem precisa.',
  'number.faster':
    'As repartições públicas têm menos trabalho para conferir dados, e os procedimentos ficam mais rápidos e corretos.',
  'number.help': 'Se você precisa de ajuda',
  'number.help-where': 'Nos seguintes balcões, um funcionário faz junto com você.',
  'number.help-ask': 'Pergunte a um funcionário do balcão.',
  'number.help-apply': 'Solicitação do cartão',
  'number.help-photo': 'Foto',
  'number.help-register':
    'Registro do cartão como cartão do seguro de saúde e registro da conta para recebimento de verbas públicas',
  'number.help-points': 'Solicitação do Mynapoint',

  'safety.lead':
    'Os funcionários públicos nunca perguntam o seu número nem a sua senha por telefone ou em visitas. Se alguém perguntar, é golpe.',
  'safety.fraud': 'Cuidado com golpes',
  'safety.never': 'Por telefone ou em visitas, os funcionários públicos nunca fazem o seguinte:',
  'safety.doubt': 'Se desconfiar, não fale nada, desligue e telefone para cá.',
  'safety.apart': 'Os dados não são reunidos em um só lugar',
  'safety.apart-tax':
    'Como antes, cada repartição guarda os seus: os do imposto de renda ficam na repartição fiscal (zeimusho); os do imposto residencial, no município.',
  'safety.apart-2':
    'Desde o ano fiscal de 2017, as repartições trocam entre si só o necessário, e só quando é necessário.',
  'safety.apart-3':
    'O My Number não é usado nessa troca. A comunicação é criptografada. Mesmo que o número vaze, os dados não vazam todos juntos.',
  'safety.example': 'Quando o município pergunta à repartição fiscal',
  'safety.node-municipality': 'Município',
  'safety.node-network': 'Rede de informações',
  'safety.node-tax-office': 'Repartição fiscal',
  'safety.exchange-1':
    '1. O município não passa o seu número para fora: usa um código que só esse município tem.',
  'safety.exchange-2': '2. O sistema de rede de fornecimento de informações confere se a lei permite.',
  'safety.exchange-3': '3. A repartição fiscal recebe a pergunta com outro código, que só ela tem.',
  'safety.exchange-4':
    '4. A repartição fiscal devolve, criptografado, só o que foi perguntado. Fica um registro.',
  'safety.duty': 'Regras para quem lida com o número',
  'safety.duty-law': 'O número só pode ser usado em tarefas definidas em lei ou regulamento local.',
  'safety.duty-leaks': 'Quem lida com o número tem o dever de protegê-lo para que não se perca nem vaze.',
  'safety.duty-seen':
    'Mesmo que alguém veja o seu número, é difícil se passar por você, porque a identidade é confirmada.',

  'questions.lead':
    'Perguntas frequentes sobre o número, o vencimento do cartão, o aviso de revogação e o registro de família na loja de conveniência.',
  'questions.about-number': 'My Number',
  'questions.choose': 'Posso escolher o número que eu quiser?',
  'questions.choose-answer': 'Não. Ele só muda para um novo quando o número vazou e há risco de mau uso.',
  'questions.code': 'Qual é a diferença entre ele e o código de residente (juminhyo code)?',
  'questions.code-answer':
    'O My Number é criado a partir do código de residente, mas com um não é possível descobrir o outro.',
  'questions.telephone': 'Podem me dizer o meu número por telefone?',
  'questions.telephone-answer':
    'Não. Se quiser saber logo, tire um atestado de residência (juminhyo) com o número.',
  'questions.careful': 'Com que devo ter cuidado ao usar o número?',
  'questions.careful-answer':
    'Fora dos procedimentos definidos por lei, não informe nem deixe copiar ou anotar. Não use como senha nem publique na internet.',
  'questions.leak': 'Se o número vazar, todos os meus dados vazam?',
  'questions.leak-answer':
    'Não. Cada repartição guarda os seus dados, e o número não é usado na troca. Não existe um banco de dados que reúna tudo.',
  'questions.revoked': 'Se aparecer “O certificado eletrônico está revogado”',
  'questions.revoked-answer':
    'Venha ao balcão com o cartão. Um novo certificado eletrônico é emitido. Ele é revogado nos seguintes casos.',
  'questions.expiry': 'Vencimento e sobrenome anterior',
  'questions.when-renew': 'A partir de quando posso renovar?',
  'questions.when-renew-answer':
    'A partir do dia seguinte à data que cai 3 meses antes do vencimento. Se o mês não tem esse dia, a partir do dia seguinte. Por exemplo, se vence em {expiry}, a partir de {opens}.',
  'questions.why-expiry':
    'Por que existe vencimento, e por que ele é diferente para o cartão e o certificado eletrônico?',
  'questions.why-expiry-answer':
    'O cartão vence porque o rosto muda. O certificado eletrônico dura menos que o cartão porque a criptografia envelhece.',
  'questions.former-name': 'Posso pôr o sobrenome anterior no cartão?',
  'questions.former-name-answer':
    'Sim. Primeiro inclua o sobrenome anterior no registro de residência (juminhyo).',
  'questions.kiosk': 'Loja de conveniência',
  'questions.register': 'Posso obter certificados do registro de família (koseki)?',
  'questions.register-answer':
    'Sim, se o seu domicílio legal (honseki) é em {ward}. Se é em outro município, pode obter se ele oferece esse serviço em lojas de conveniência e se você faz o registro de uso do domicílio legal (honsekichi riyo toroku).',
  'questions.before': 'Antes eu conseguia o certificado do registro de família, mas agora não',
  'questions.before-answer':
    'Quando muda o certificado eletrônico, o nome, o endereço, a senha ou outro dado, o registro de uso do domicílio legal se apaga. Registre de novo.',
  'questions.print': 'A impressão está ruim e não dá para ler',
  'questions.misprint':
    'A página 13 do guia impresso de 2023 diz que não é possível obter se o domicílio legal é em {ward}, mas consideramos correta a página 10: é possível obter.',

  'contacts.lead':
    'Perda e roubo são atendidos 24 horas. Para os outros assuntos, telefone no horário de atendimento.',
  'contacts.menu': 'Teclas da linha gratuita geral',
  'contacts.menu-caption': 'Menu de voz',
  'contacts.press': 'Tecla',
  'contacts.about': 'Assunto',
  'contacts.languages': 'Outros idiomas além do japonês',
  'contacts.languages-text': 'Linha gratuita em outros idiomas:',
  'contacts.telephones': 'Telefones e horários',
  'contacts.busy-hours': 'Das {from} às {to}, mais ou menos, a linha fica ocupada.',
  'contacts.speaks': 'Idiomas atendidos além do japonês: {languages}',

  'offices.anywhere':
    '{count, plural, =1 {Neste balcão você pode} other {Em qualquer um dos {count} balcões você pode}} retirar o cartão, atualizar os dados dele e renovar os certificados eletrônicos.',
  'offices.late': 'Aberto até as {closes}: {days}',
  'offices.hours': 'Horário de atendimento',
  'offices.places': 'Onde há balcões',
  'offices.helps': 'Aqui ajudam na solicitação do cartão e na foto.',
  'offices.map': 'Mapa de {name} (site externo)',
  'offices.waiting-count':
    '{count, plural, =0 {Agora ninguém está esperando.} =1 {Agora uma pessoa está esperando.} other {Agora {count} pessoas estão esperando.}}',
  'offices.waiting-calling': 'Chamando agora: {numbers}',
  'offices.waiting-window': '{number} (guichê {window})',
  'offices.waiting-median': 'Ultimamente leva cerca de {minutes} minutos entre pegar a senha e ser chamado.',
  'offices.waiting-at': 'Pessoas esperando às {time}. Atualizado a cada minuto.',
  'offices.waiting-unknown': 'Agora não é possível saber quantas pessoas estão esperando.',
  'offices.visit': 'Antes de vir',
  'offices.reserve': 'Para retirar o cartão, faça antes uma reserva.',
  'offices.same-day':
    'Sobre reservas para o mesmo dia ou sobre o balcão, telefone diretamente para o balcão aonde quer ir.',
  'offices.congestion':
    'Na página de movimento de {ward}, você vê quantas pessoas estão esperando e que número está sendo chamado.',
};
