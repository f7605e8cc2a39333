// Services: chapter 7 and the uses of p.8 in Portuguese.
import type { servicesJa } from '../ja/services.ts';

export const servicesPt: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead':
    'O cartão é um documento de identidade e serve também para o Mynaportal, certificados na loja de conveniência, mudança, declaração de impostos, passaporte, seguro de saúde e outros.',
  'services.portal': 'Mynaportal',
  'services.portal-does':
    'É a sua página pessoal para procurar e solicitar procedimentos e receber avisos. Você também pode notificar uma mudança, registrar o cartão como cartão do seguro de saúde e mudar a senha.',
  'services.portal-devices':
    'Entre com um smartphone que leia o cartão ou com um computador com leitor de cartões.',
  'services.portal-without': 'Há funções que podem ser usadas sem o cartão.',
  'services.running': 'Serviços disponíveis',
  'services.pins': 'Senhas usadas: {pins}',
  'services.no-pin': 'Não precisa de senha',
  'services.by-post':
    'Você também pode solicitar certificados on-line e receber pelo correio. A taxa e o envio são pagos com cartão de crédito, e eles chegam ao endereço do registro de residência (juminhyo). Se tiver pressa, a loja de conveniência é mais rápida.',
  'services.moving':
    'A notificação de mudança pode ser enviada de {oneStopBefore} dias antes até {oneStopAfter} dias depois da mudança. Vale só para mudanças dentro do Japão, e um representante não pode fazer.',
  'services.tax': 'No e-Tax você pode fazer declarações pelo smartphone, como a dedução de despesas médicas.',
  'services.insurance':
    'Coloque o cartão no leitor do hospital ou da farmácia, e ele serve como cartão do seguro de saúde.',
  'services.open': 'Nesta data é possível solicitar',
  'services.closed': 'Nesta data não é possível solicitar',
  'services.points-all': 'Somando as três partes, pontos no valor de até {yen}.',
  'services.points-card':
    'Cartão: para quem solicitou o cartão até {by}. Registrando um meio de pagamento sem dinheiro e gastando ou carregando {spent}, recebe até {yen} em pontos. Não vale para quem recebeu os da 1ª rodada.',
  'services.points-insurance': 'Registro como cartão do seguro de saúde: {yen}.',
  'services.points-account': 'Registro da conta para recebimento de verbas públicas: {yen}.',
  'services.points-ask':
    'Solicite pelo aplicativo do smartphone. Mesmo que o registro já esteja feito, é preciso solicitar os pontos à parte. Sobre os pontos, pergunte à empresa do serviço de pagamento.',
  'services.vaccination':
    'Usa-se o cartão, a senha de 4 dígitos e um smartphone que leia o cartão. Para uso no exterior, é necessário também o passaporte.',
  'services.others': 'Serviços que não estão disponíveis nesta data',
};
