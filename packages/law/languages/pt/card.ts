// The reasons in Portuguese: loss, express issue, revocation, renewal, setting PINs anew.
import type { cardJa } from '../ja/card.ts';

export const cardPt: Readonly<Record<keyof typeof cardJa, string>> = {
  'loss.call':
    'Telefone logo para a linha gratuita geral do My Number e suspenda o cartão. O atendimento é 24 horas, 365 dias por ano.',
  'loss.police': 'Entregue à polícia a comunicação de perda (ishitsu todoke).',
  'loss.lift':
    'Leve o cartão encontrado e um documento de identidade ao balcão e entregue a notificação para levantar a suspensão temporária.',
  'loss.sign-again':
    'O certificado eletrônico de assinatura foi revogado; peça a emissão de outro no mesmo balcão.',
  'loss.abolish': 'Se não encontrar, entregue no balcão a notificação de cancelamento (haishi todoke).',
  'loss.apply-again': 'Você pode solicitar o cartão de novo.',
  'loss.not-by-telephone': 'A suspensão temporária não pode ser levantada por telefone.',
  'loss.bring-card': 'Traga o cartão encontrado.',
  'loss.bring-identity': 'Traga um documento de identidade (carteira de motorista, passaporte etc.).',
  'loss.not-household':
    'Uma pessoa da mesma casa (do mesmo setai) precisa fazer o procedimento de representante.',
  'loss.lifted': 'A suspensão temporária pode ser levantada.',

  'express.eligible': 'Você pode solicitar a emissão urgente (até {until|date}).',
  'express.not-offered': 'Nesta data não há emissão urgente.',
  'express.no-ground':
    'Não há motivo que permita a emissão urgente. É feita a solicitação normal (cerca de 1 mês).',
  'express.too-late': 'A emissão urgente podia ser solicitada até {until|date}.',
  'express.not-happened': 'O motivo ainda não aconteceu.',

  'expiry-ground.face':
    'O cartão é um documento de identidade com foto. Tem vencimento porque o rosto muda com a idade.',
  'expiry-ground.as-passports':
    'Vale até o 10º aniversário, seguindo o máximo de 10 anos do passaporte e de outros documentos.',
  'expiry-ground.young-face': 'Para menores de 18 anos vale até o 5º aniversário, porque o rosto muda muito.',
  'expiry-ground.cryptography':
    'A criptografia do certificado eletrônico enfraquece com o avanço da técnica para decifrá-la.',
  'expiry-ground.shorter-than-card': 'Por isso vale menos que o cartão: até o 5º aniversário.',

  'revocation.attributes-changed':
    'O nome, o endereço, a data de nascimento ou o sexo mudou; por isso o certificado eletrônico de assinatura foi revogado automaticamente.',
  'revocation.auth-keeps':
    'Mesmo que o nome, o endereço, a data de nascimento ou o sexo mude, o certificado eletrônico de autenticação não é revogado.',
  'revocation.requested': 'A revogação foi solicitada.',
  'revocation.expired': 'O período de validade terminou.',
  'revocation.death': 'A pessoa faleceu.',
  'revocation.reissue-at-counter': 'Peça a emissão de outro no balcão.',

  'renewal.in-person':
    'Em princípio, os procedimentos dos certificados eletrônicos só podem ser feitos pela própria pessoa.',
  'renewal.bring-card': 'Traga o cartão.',
  'renewal.card-expired':
    'O vencimento do cartão ({expiry|date}) já passou; por isso não é possível emitir certificados eletrônicos.',
  'renewal.by-inquiry':
    'No caso de representante, é necessária a resposta à carta de consulta enviada à própria pessoa; por isso são 2 visitas.',
  'renewal.free': 'A renovação dos certificados eletrônicos e a emissão depois do vencimento são gratuitas.',
  'renewal.issued-anew': 'Como o vencimento passou, é emitido um novo.',

  'pin.locked': '{pin|pin}: a senha está bloqueada depois de {tries|number} erros seguidos.',
  'pin.tries-left': '{pin|pin}: tentativas de senha que restam: {left|number}.',
  'pin.old-needed': '{pin|pin}: se não souber a senha atual, é preciso redefinir.',
  'pin.change-by-app': '{pin|pin}: a senha pode ser mudada no aplicativo Mynaportal.',
  'pin.change-at-counter': '{pin|pin}: a senha pode ser mudada no balcão.',
  'pin.reset-at-counter': '{pin|pin}: a senha pode ser redefinida no balcão, no mesmo dia.',
  'pin.reset-by-inquiry':
    '{pin|pin}: para um representante redefinir a senha, é necessária a resposta à carta de consulta enviada à própria pessoa; por isso são 2 visitas.',
  'pin.reset-at-kiosk':
    'Pode ser redefinida na loja de conveniência em até {hours|number} horas depois da reserva pelo aplicativo. É gratuito.',
  'pin.reset-in-person': 'A própria pessoa deve vir.',
  'pin.bring-card': 'Traga o cartão.',
  'pin.counter-only': '{pin|pin}: a senha só pode ser redefinida no balcão.',
  'pin.kiosk-not-yet': '{pin|pin}: nesta data a senha não pode ser redefinida na loja de conveniência.',
  'pin.kiosk-self-only':
    'Na loja de conveniência só a própria pessoa pode redefinir, porque o rosto é conferido.',
  'pin.kiosk-other-needed': 'Para redefinir na loja de conveniência é necessária esta senha: {pin|pin}.',
  'pin.kiosk-sign-invalid':
    'Não pode ser redefinida na loja de conveniência, porque o certificado eletrônico de assinatura não é válido.',
};
