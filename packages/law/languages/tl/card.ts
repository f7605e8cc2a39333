// The reasons in Tagalog: loss, express issue, revocation, renewal, setting PINs anew.
import type { cardJa } from '../ja/card.ts';

export const cardTl: Readonly<Record<keyof typeof cardJa, string>> = {
  'loss.call':
    'Tumawag agad sa pangkalahatang libreng linya ng My Number para pansamantalang mapahinto ang card. Bukas ito 24 oras, 365 araw sa isang taon.',
  'loss.police': 'Magsumite sa pulis ng report ng pagkawala (ishitsu todoke).',
  'loss.lift':
    'Dalhin ang nakitang card at isang ID sa counter, at magsumite ng abiso para alisin ang pansamantalang paghinto.',
  'loss.sign-again':
    'Nawalan na ng bisa ang electronic certificate para sa digital signature; magpa-isyu ng bago sa counter ding iyon.',
  'loss.abolish': 'Kung hindi makita, magsumite sa counter ng abiso ng pagkansela (haishi todoke).',
  'loss.apply-again': 'Puwedeng mag-apply ulit ng card.',
  'loss.not-by-telephone': 'Hindi maaalis sa telepono ang pansamantalang paghinto.',
  'loss.bring-card': 'Dalhin ang nakitang card.',
  'loss.bring-identity': 'Magdala ng ID (lisensya sa pagmamaneho, passport, atbp.).',
  'loss.not-household':
    'Ang miyembro ng iisang sambahayan (setai) ay kailangang gumawa ng proseso bilang kinatawan.',
  'loss.lifted': 'Puwedeng alisin ang pansamantalang paghinto.',

  'express.eligible': 'Puwedeng mag-apply ng express na pag-isyu (hanggang {until|date}).',
  'express.not-offered': 'Walang express na pag-isyu sa petsang ito.',
  'express.no-ground':
    'Walang dahilan na saklaw ng express na pag-isyu. Karaniwang aplikasyon ito (mga 1 buwan).',
  'express.too-late': 'Ang aplikasyon para sa express na pag-isyu ay hanggang {until|date} lang.',
  'express.not-happened': 'Hindi pa nangyayari ang dahilan.',

  'expiry-ground.face':
    'Ang card ay ID na may litrato. May expiration ito dahil nagbabago ang mukha sa paglipas ng taon.',
  'expiry-ground.as-passports':
    'Hanggang sa ika-10 kaarawan ito, kaayon ng pinakamatagal na 10 taon ng passport at iba pa.',
  'expiry-ground.young-face':
    'Para sa wala pang 18 taong gulang, hanggang sa ika-5 kaarawan ito dahil malaki ang pagbabago ng mukha.',
  'expiry-ground.cryptography':
    'Humihina ang encryption ng electronic certificate habang umuunlad ang teknolohiya sa pagbasag nito.',
  'expiry-ground.shorter-than-card': 'Kaya mas maikli ito kaysa sa card: hanggang sa ika-5 kaarawan.',

  'revocation.attributes-changed':
    'Nagbago ang pangalan, address, petsa ng kapanganakan o kasarian, kaya kusang nawalan ng bisa ang electronic certificate para sa digital signature.',
  'revocation.auth-keeps':
    'Kahit magbago ang pangalan, address, petsa ng kapanganakan o kasarian, hindi nawawalan ng bisa ang electronic certificate para sa user authentication.',
  'revocation.requested': 'May nag-apply na pawalan ito ng bisa.',
  'revocation.expired': 'Natapos na ang bisa nito.',
  'revocation.death': 'Pumanaw na ang tao.',
  'revocation.reissue-at-counter': 'Magpa-isyu ulit sa counter.',

  'renewal.in-person':
    'Sa pangkalahatan, ang mismong tao lang ang makakagawa ng proseso para sa electronic certificate.',
  'renewal.bring-card': 'Dalhin ang card.',
  'renewal.card-expired':
    'Lampas na sa expiration ng card ({expiry|date}), kaya hindi maiisyu ang electronic certificate.',
  'renewal.by-inquiry':
    'Kung kinatawan ang gagawa, kailangan ang sagot sa liham ng pagtatanong na ipinapadala sa mismong tao, kaya 2 beses pupunta.',
  'renewal.free': 'Libre ang renewal ng electronic certificate at ang pag-isyu pagkatapos mag-expire.',
  'renewal.issued-anew': 'Dahil lampas na sa expiration, mag-iisyu ng bago.',

  'pin.locked': '{pin|pin}: naka-lock ang PIN dahil sa {tries|number} sunod-sunod na pagkakamali.',
  'pin.tries-left': '{pin|pin}: puwede pang subukan ang PIN nang {left|number} beses.',
  'pin.old-needed': '{pin|pin}: kung hindi alam ang kasalukuyang PIN, kailangan itong i-reset.',
  'pin.change-by-app': '{pin|pin}: puwedeng palitan ang PIN sa Mynaportal app.',
  'pin.change-at-counter': '{pin|pin}: puwedeng palitan ang PIN sa counter.',
  'pin.reset-at-counter': '{pin|pin}: puwedeng i-reset ang PIN sa counter sa araw ding iyon.',
  'pin.reset-by-inquiry':
    '{pin|pin}: kung kinatawan ang magre-reset ng PIN, kailangan ang sagot sa liham ng pagtatanong na ipinapadala sa mismong tao, kaya 2 beses pupunta.',
  'pin.reset-at-kiosk':
    'Puwedeng i-reset sa convenience store sa loob ng {hours|number} oras pagkatapos magpareserba sa app. Libre ito.',
  'pin.reset-in-person': 'Ang mismong tao ang dapat pumunta.',
  'pin.bring-card': 'Dalhin ang card.',
  'pin.counter-only': '{pin|pin}: sa counter lang puwedeng i-reset ang PIN.',
  'pin.kiosk-not-yet': '{pin|pin}: sa petsang ito, hindi mare-reset ang PIN sa convenience store.',
  'pin.kiosk-self-only':
    'Ang mismong tao lang ang makakapag-reset sa convenience store dahil tinitiyak ang mukha.',
  'pin.kiosk-other-needed': 'Para mag-reset sa convenience store, kailangan ang PIN na ito: {pin|pin}.',
  'pin.kiosk-sign-invalid':
    'Hindi mare-reset sa convenience store dahil walang bisa ang electronic certificate para sa digital signature.',
};
