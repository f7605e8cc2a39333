// Certificates at convenience stores and papers to bring: chapters 8 and 2 in Portuguese.
import type { kioskJa } from '../ja/kiosk.ts';

export const kioskPt: Readonly<Record<keyof typeof kioskJa, string>> = {
  'kiosk.lead':
    'Com o cartão e a senha de 4 dígitos, você pode obter certificados nas principais lojas de conveniência de todo o Japão. Funciona das {opens} às {closes}, também nos fins de semana e feriados.',
  'kiosk.hours': 'Horário',
  'kiosk.hours-text':
    'Todos os dias, das {opens} às {closes}. Não funciona no fim de ano (29 de dezembro a 3 de janeiro) nem nos dias de manutenção.',
  'kiosk.fees': 'Taxas',
  'kiosk.fees-caption': 'Taxa de um certificado de {ward}',
  'kiosk.fees-kind': 'Certificado',
  'kiosk.fees-kiosk': 'Loja de conveniência',
  'kiosk.fees-counter': 'Balcão',
  'kiosk.free': 'gratuito',
  'kiosk.not-offered': 'não disponível',
  'kiosk.shops': 'Lojas',
  'kiosk.shops-text': 'Pode usar nas seguintes lojas de todo o Japão que têm máquina multicopiadora.',
  'kiosk.steps': 'Como fazer',
  'kiosk.step-1':
    'Na tela da máquina, escolha “行政サービス” (serviços administrativos) e depois “証明書交付サービス” (emissão de certificados).',
  'kiosk.step-2': 'Coloque o cartão na máquina.',
  'kiosk.step-3': 'Digite a senha de autenticação de 4 dígitos.',
  'kiosk.step-4': 'Escolha o tipo de certificado, os dados que devem constar e o número de vias.',
  'kiosk.step-5': 'Pague a taxa.',
  'kiosk.step-6': 'Pegue o papel impresso. Podem sair várias folhas: confira se não ficou nenhuma.',
  'kiosk.other-town':
    'Se o município onde você mora não é o do seu domicílio legal (honseki), escolha os certificados do registro de família pelo botão especial.',
  'kiosk.locked':
    'Se você errar a senha 3 vezes seguidas, ela é bloqueada. Venha pessoalmente ao balcão, com o cartão.',
  'kiosk.kinds': 'Certificados disponíveis e dados que podem constar',
  'kiosk.at-kiosk': 'Podem ser obtidos na loja de conveniência',
  'kiosk.at-counter': 'Podem ser obtidos só no balcão',
  'kiosk.content': '{kind}: {content}',
  'kiosk.for-citizens': ' (japoneses)',
  'kiosk.for-foreigners': ' (estrangeiros)',
  'kiosk.note-household':
    'Você pode obter o atestado de residência (juminhyo) seu e das pessoas da mesma casa (do mesmo setai).',
  'kiosk.note-number':
    'Antes de incluir o My Number, pergunte no local onde vai entregar o certificado se ele é necessário.',
  'kiosk.note-seal': 'O certificado de registro de carimbo é só para quem já registrou o carimbo em {ward}.',
  'kiosk.note-domicile':
    'O registro de família (koseki) pode ser obtido por quem tem o domicílio legal (honseki) em {ward}. Quem mora fora de {ward} faz antes o registro de uso do domicílio legal (honsekichi riyo toroku). Se o seu domicílio legal é em outro município, pergunte lá.',
  'kiosk.note-domicile-again':
    'Depois de renovar o certificado eletrônico ou de se mudar, faça de novo o registro de uso do domicílio legal.',
  'kiosk.note-tax':
    'Os certificados de impostos são só para quem morava em {ward} em 1º de janeiro daquele ano e já fez a declaração. Podem ser obtidos os dos últimos {years} anos.',
  'kiosk.free-at-counter':
    'Os certificados que são gratuitos para procedimentos de aposentadoria e outros só podem ser recebidos no balcão.',
  'kiosk.note-vaccination':
    'O certificado de vacinação para o exterior só pode ser obtido na loja de conveniência por quem obteve no aplicativo o de uso no exterior a partir de {from}.',
  'kiosk.refused': 'Quando não é possível na loja de conveniência',
  'kiosk.refused-text': 'Nos seguintes casos, o terminal recusa e mostra o motivo.',
  'kiosk.refused-tax':
    'Os certificados de impostos só podem ser obtidos depois que passam, a partir da declaração, os dias necessários para a emissão.',
  'kiosk.shop': '{shop} ({source})',
  'kiosk.refused-others':
    'Há também outros casos. Sobre o registro de residência e o carimbo, pergunte no balcão; sobre impostos, no setor de impostos.',
  'kiosk.before-leaving': 'Antes de sair da loja',
  'kiosk.check-papers':
    'Conte as folhas e veja se estão todas. O dinheiro das folhas esquecidas não é devolvido.',
  'kiosk.check-print':
    'Veja se a frente e o verso estão legíveis. Se não estiverem, mostre logo ao funcionário da loja todas as folhas e o recibo. As folhas podem ser anuladas e o dinheiro devolvido. Depois, tire o certificado de novo.',
  'kiosk.check-wrong': 'Um certificado tirado por engano, do tipo errado, não pode ser trocado.',

  'documents.lead':
    'Para informar o seu número, mostre um documento em que conste o número e um documento que comprove quem você é. O Cartão My Number sozinho é suficiente.',
  'documents.check': 'Os documentos que você tem são suficientes?',
  'documents.enough': 'Estes documentos são suficientes',
  'documents.not-enough': 'Estes documentos não são suficientes',
  'documents.decide': 'Conferir',
  'documents.list-A':
    'A. Documentos em que consta o número (um; o Cartão My Number vale também como documento de identidade)',
  'documents.list-B1': 'B. Documentos de identidade dos quais basta um (com foto)',
  'documents.list-B2': 'B. Documentos de identidade dos quais são necessários dois (sem foto)',
  'documents.valid': 'Valem só os que não estão vencidos no dia em que são mostrados.',
  'documents.fields': 'Valem só os que têm “nome e data de nascimento” ou “nome e endereço”.',
  'documents.notification':
    'O cartão de notificação (tsuchi card) só vale quando o nome e o endereço são iguais aos do registro de residência (juminhyo).',
  'documents.two': 'Se os documentos não têm foto, mostre dois ou mais de tipos diferentes.',
  'documents.examples': 'Exemplos de combinações',
  'documents.who': 'Quem pode pedir o número e para quê',
  'documents.ask-purpose': 'Se alguém pedir o seu número, pergunte primeiro: “Para que vai usar?”.',
  'documents.fields-of-law':
    '{fields, plural, =3 {O número só pode ser usado nos procedimentos de seguridade social, impostos e medidas contra desastres definidos por lei.} other {O número só pode ser usado nos procedimentos de seguridade social, impostos e medidas contra desastres, e em outros procedimentos definidos por lei.}}',
  'documents.nobody': 'Não podem pedir. Você não precisa responder.',
  'documents.family': 'Nos formulários, escreve-se o próprio número e, se necessário, também o da família.',
  'documents.life': 'Em que momentos da vida se usa o número',
  'documents.at-counter': 'Procedimentos no balcão',
  'documents.at-counter-text':
    'Se o seu endereço ou nome mudar por mudança de casa, casamento ou outro motivo, notifique no balcão. Com o cartão, você pode enviar on-line a notificação de saída e o aviso da sua visita.',
};
