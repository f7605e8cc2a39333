// The reasons in Portuguese: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesPt: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': 'Pode ser obtido no certificado da loja de conveniência: {content|content}.',
  'kiosk.content-counter-only':
    'Não pode ser obtido na loja de conveniência: {content|content}. Venha ao balcão.',
  'kiosk.content-not-yours': 'Só podem escolher as pessoas a quem se aplica: {content|content}.',
  'kiosk.ask-receiver-first':
    'Pergunte antes, no local onde vai entregar o certificado, se é necessário constar o My Number.',
  'kiosk.no-exchange': 'Um certificado tirado por engano não pode ser trocado.',
  'kiosk.no-refund-left-behind': 'O dinheiro de um certificado esquecido na máquina não é devolvido.',
  'kiosk.tell-at-once': 'Avise logo um funcionário, antes de sair da loja.',
  'kiosk.bring-all-papers': 'Leve todas as folhas impressas.',
  'kiosk.bring-receipt': 'Leve o recibo.',
  'kiosk.void-and-refund':
    'O certificado pode receber um carimbo de anulado e o dinheiro pode ser devolvido.',
  'kiosk.take-anew': 'Tire o certificado de novo.',

  'domicile.not-offered':
    'O município do domicílio legal (honseki) não emite o registro de família em lojas de conveniência.',
  'domicile.not-needed':
    'O registro não é necessário, porque o endereço e o domicílio legal são no mesmo município.',
  'domicile.needed': 'Primeiro é necessário o registro de uso do domicílio legal (honsekichi riyo toroku).',
  'domicile.lost':
    'Por causa de “{change|change}”, faça de novo o registro de uso do domicílio legal (honsekichi riyo toroku).',
  'domicile.holds': 'O registro de uso do domicílio legal continua válido.',

  'points.not-open': 'Não é o período de solicitação da 2ª rodada do Mynapoint.',
  'points.card-too-late': 'É para quem solicitou o cartão até {by|date}.',
  'points.first-round-taken': 'Não é para quem recebeu os pontos no valor de 5.000 ienes da 1ª rodada.',
  'points.register-cashless': 'Registre um serviço de pagamento sem dinheiro.',
  'points.for-card': 'Para compras ou recargas de até {spent|yen}, você recebe pontos no valor de {yen|yen}.',
  'points.part-not-open': 'A solicitação desta parte é a partir de {from|date}.',
  'points.register-insurance':
    'Primeiro é preciso registrar o cartão para uso como cartão do seguro de saúde.',
  'points.register-account': 'Primeiro é preciso registrar a conta para recebimento de verbas públicas.',
  'points.for-registration': 'São pontos no valor de {yen|yen}.',
  'points.apply-separately': 'Além do registro, é preciso solicitar os pontos à parte.',

  'vaccination.issued': 'O certificado de vacinação pode ser obtido.',
  'vaccination.not-offered': 'Nesta data não há emissão de certificados de vacinação.',
  'vaccination.card-and-pin': 'São necessários o Cartão My Number e a senha.',
  'vaccination.phone': 'É necessário um smartphone que leia o cartão.',
  'vaccination.passport': 'Para usar no exterior é necessário o passaporte.',
  'vaccination.app-first':
    'O de uso no exterior só pode ser obtido na loja de conveniência por quem obteve no aplicativo o certificado para o exterior a partir de {from|date}.',

  'one-stop.accepted': 'Você pode enviar on-line a notificação de saída e o aviso da sua visita.',
  'one-stop.visit': 'É preciso ir ao balcão do novo município.',
  'one-stop.not-yet': 'Nesta data ainda não existe o serviço de mudança em um só procedimento.',
  'one-stop.domestic-only': 'É só para mudanças dentro do Japão.',
  'one-stop.no-proxy': 'Um representante não pode fazer.',
  'one-stop.too-early': 'É aceito a partir de {opens|date}.',
  'one-stop.too-late': 'Era aceito até {closes|date}. Faça a notificação no balcão ou pelo correio.',
  'one-stop.certificates': 'São necessários certificados eletrônicos válidos.',
  'one-stop.pin': 'É necessária esta senha: {pin|pin}.',

  'insurance.register': 'É preciso registrar o cartão para uso como cartão do seguro de saúde.',
  'insurance.full': 'Pode ser usado como cartão do seguro de saúde.',
  'insurance.grace':
    'O certificado eletrônico está vencido; até {until|date} só serve para confirmar a qualificação do seguro. Renove.',
  'insurance.grace-over':
    'O certificado eletrônico está vencido, e o prazo adicional também terminou em {until|date}. Renove.',
  'insurance.paper-issued': 'São emitidos cartões do seguro de saúde.',
  'insurance.paper-not-issued':
    'Desde 2 de dezembro de 2024 não são emitidos novos cartões do seguro de saúde.',
  'insurance.eligibility-certificate':
    'Quem não usa o Cartão My Number como cartão do seguro de saúde recebe o certificado de qualificação (shikaku kakuninsho).',

  'service.open': 'Pode ser usado: {service|service}.',
  'service.not-yet': '{service|service}: começou em {from|date}. Nesta data ainda não existe.',
  'service.ended': '{service|service}: terminou em {to|date}.',
  'service.needs-pin':
    '{service|service}: precisa de senha; por isso não pode ser usado com o Cartão My Number de autenticação facial.',

  'dial.day-and-night': 'A suspensão temporária por perda ou roubo é atendida 24 horas, 365 dias por ano.',
};
