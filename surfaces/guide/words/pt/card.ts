// Card and PINs: chapters 3 and 6 in Portuguese.
import type { cardJa } from '../ja/card.ts';

export const cardPt: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    'É um cartão com foto, que só tem quem solicita. Com ele sozinho você mostra o seu número e quem você é. Serve também para procedimentos on-line e para obter certificados na loja de conveniência.',
  'card.front': 'Frente',
  'card.back': 'Verso',
  'card.case': 'Dentro da capa',
  'card.part': '{number}: {name}',
  'card.part-name': 'Nome, endereço, data de nascimento e sexo',
  'card.part-name-text':
    'Se algum desses dados mudar, notifique no balcão em até {days} dias. O cartão é atualizado e o certificado eletrônico de assinatura é renovado.',
  'card.part-expiry': 'Vencimento do cartão',
  'card.part-expiry-text':
    'Até o {adultYears}º aniversário depois da data de emissão. O cartão feito antes dos {adultAge} anos vale até o {minorYears}º. Depois do vencimento não pode ser usado.',
  'card.part-certificate': 'Vencimento dos certificados eletrônicos',
  'card.part-certificate-text':
    'Até o {certificateYears}º aniversário depois da emissão do certificado eletrônico. Você pode pedir ao balcão que escreva a data aqui.',
  'card.part-notes': 'Espaço para anotações',
  'card.part-notes-text':
    'O funcionário do balcão escreve aqui o novo endereço ou nome. Se você escrever por conta própria, o cartão perde a validade.',
  'card.part-number': 'My Number',
  'card.part-number-text':
    'É o número de 12 dígitos. Não mostre nem deixe copiar, a não ser nos procedimentos que precisam dele. Nesta figura ele está escondido.',
  'card.part-chip': 'Chip IC',
  'card.part-chip-text':
    'Contém só o que está escrito no cartão e os certificados eletrônicos. Não contém dados de impostos nem de aposentadoria.',
  'card.part-sex': 'O que fica escondido',
  'card.part-sex-text':
    'A capa esconde o sexo, o campo de doação de órgãos e o número do verso. Para mostrar o cartão como documento de identidade, pode deixá-lo na capa.',
  'card.case-hides': 'Com a capa, o que não precisa ser mostrado fica escondido.',
  'card.organ':
    'Há também um campo para indicar se você quer doar órgãos. Preencher ou não é uma decisão livre sua.',
  'card.case-at-counter': 'A capa é entregue de graça no balcão.',
  'card.expiry-title': 'Até quando pode ser usado',
  'card.expiry-adult': 'Cartão: até o {adultYears}º aniversário depois da data de emissão.',
  'card.expiry-minor': 'Cartão feito antes dos {adultAge} anos: até o {minorYears}º aniversário.',
  'card.expiry-certificate':
    'Certificados eletrônicos: até o {certificateYears}º aniversário depois da emissão do certificado. O de assinatura termina também quando o nome ou o endereço muda.',
  'card.expiry-foreign':
    'Cartão de quem tem período de permanência: até o último dia do período de permanência.',
  'card.why-expiry': 'Por que existe um vencimento',

  'pins.lead':
    'As mais usadas são duas: a senha de assinatura, de {min} a {max} caracteres, e a senha de autenticação, de 4 dígitos. Se você errar várias vezes seguidas, a senha é bloqueada e precisa ser redefinida no balcão.',
  'pins.kinds': 'As quatro senhas',
  'pins.caption': 'Forma e uso das senhas',
  'pins.name': 'Nome',
  'pins.form': 'Forma',
  'pins.form-password': 'De {min} a {max} caracteres, com letras maiúsculas e números juntos',
  'pins.form-four-digits': '4 dígitos',
  'pins.tries': 'Bloqueia depois de',
  'pins.times': '{tries} erros seguidos',
  'pins.use': 'Uso',
  'pins.use-sign': 'Para enviar documentos pela internet, como no e-Tax',
  'pins.use-auth': 'Para entrar no Mynaportal e obter certificados na loja de conveniência',
  'pins.use-register': 'Para registrar no cartão, no balcão, uma mudança de endereço ou de nome',
  'pins.use-text': 'Para passar o nome e o endereço do cartão para a tela',
  'pins.same': 'As três senhas de 4 dígitos podem ser iguais.',
  'pins.days':
    'A contagem de erros continua mesmo que o dia mude. Quando você digita certo, ela volta ao começo.',
  'pins.not-number': 'Não use o My Number nem a data de nascimento como senha.',
  'pins.certificates': 'O que é o certificado eletrônico',
  'pins.certificates-text':
    'É um documento de identidade para a internet. O chip IC do cartão tem dois. Com eles é possível confirmar o seguinte:',
  'pins.proves-person': 'que a outra parte é mesmo essa pessoa',
  'pins.proves-unaltered': 'que o que foi enviado não foi alterado no caminho',
  'pins.proves-done': 'que o procedimento foi feito corretamente',
  'pins.change': 'Mudar a senha',
  'pins.change-text':
    'Se você sabe a senha atual, pode mudá-la no aplicativo Mynaportal do smartphone ou no balcão.',
  'pins.reset': 'Se esqueceu ou se foi bloqueada',
  'pins.reset-text': 'Você pode redefini-la no balcão.',
  'pins.kiosk-no': 'Não pode ser redefinida no terminal da loja de conveniência.',
  'pins.kiosk-yes':
    'Se você sabe a senha de “{other}”, também pode redefini-la nos terminais destas lojas: {shops}. Primeiro reserve pelo aplicativo e, em até {hours} horas, faça a operação na loja.',
};
