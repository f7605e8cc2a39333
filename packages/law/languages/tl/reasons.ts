// The reasons in Tagalog.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardTl } from './card.ts';
import { eventsTl } from './events.ts';
import { numberTl } from './number.ts';
import { servicesTl } from './services.ts';

export const reasonsTl: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday':
    'May bisa hanggang sa ika-10 kaarawan ({birthday|date}) mula sa araw na ginawa ang card.',
  'card-expiry.fifth-birthday':
    'May bisa hanggang sa ika-5 kaarawan ({birthday|date}) dahil wala pang {adultAge|number} taong gulang noong araw na ginawa ang card.',
  'card-expiry.adult-at-20':
    'Dahil ang aplikasyon ay ginawa hanggang Marso 31, 2022, ang edad na 20 ang ginagamit sa pagtatakda ng bisa.',
  'card-expiry.leap-day':
    'Para sa ipinanganak noong Pebrero 29, ang kaarawan ay binibilang na Pebrero 28 sa mga taong hindi leap year.',
  'card-expiry.renewal-bonus':
    'Dahil ginawa ang card sa renewal, nadaragdagan ang binibilang na kaarawan nang {more|number}.',
  'card-expiry.end-of-stay':
    'Mas nauuna ang huling araw ng panahon ng pananatili ({stayUntil|date}), kaya hanggang sa araw na iyon ang bisa.',
  'card-expiry.sixty-days': 'Hanggang sa araw na makalipas ang 60 araw mula {from|date}: {until|date}.',
  'card-expiry.stay-not-counted':
    'Sa status of residence na ito, walang kinalaman ang huling araw ng panahon ng pananatili sa expiration ng card.',

  'renewal.open': 'Puwede nang gawin ang renewal. Ang expiration ay {expiry|date}.',
  'renewal.not-yet': 'Puwedeng gawin ang renewal mula {opens|date}.',
  'renewal.expired':
    'Nawalan na ng bisa dahil lampas na sa expiration ({expiry|date}). Hindi na ito mare-renew.',

  'extension.extended':
    'Ayon sa bagong panahon ng pananatili, puwedeng pahabain ang bisa hanggang {expiry|date}.',
  'extension.birthday-cap':
    'Pero hindi ito puwedeng lumampas sa kaarawang binilang mula sa araw na unang ginawa ang card ({birthday|date}).',
  'extension.special-period':
    'Dahil pinoproseso pa ang aplikasyon para sa renewal ng panahon ng pananatili, puwedeng pahabain hanggang {expiry|date} bilang espesyal na panahon (isang beses lang).',
  'extension.special-period-used':
    'Isang beses lang ang pagpapahaba dahil sa espesyal na panahon, at nagamit na ito.',
  'extension.applied-too-late':
    'Nag-apply ng renewal ng panahon ng pananatili pagkatapos na ng huling araw nito.',
  'extension.not-longer':
    'Ang bagong petsa ay hindi mas huli kaysa sa kasalukuyang expiration ({expiry|date}).',
  'extension.card-expired':
    'Lampas na sa expiration ng card ({expiry|date}). Hindi na ito mapapahaba; kailangan ng muling pag-isyu (may bayad).',
  'extension.no-space': 'Wala nang puwang para sa dagdag na tala. Mag-apply ng bagong card.',
  'extension.renewed-like-citizens':
    'Sa status of residence na ito, hindi pinahahaba ang card; nire-renew ito gaya ng sa mga Hapon, na may bagong card.',

  'photo.none-needed': 'Hindi kailangan ng litrato dahil wala pang 1 taong gulang sa araw ng aplikasyon.',
  'photo.needed': 'Kailangan ng litrato ng mukha sa aplikasyon ng card.',
  'photo.accepted': 'Ang litrato ay kuha sa loob ng 6 na buwan bago ang aplikasyon.',
  'photo.too-old':
    'Ang litrato ay kuha noong {taken|date}. Kailangan ng litratong kuha sa loob ng 6 na buwan bago ang aplikasyon.',
  'photo.from-the-future':
    'Ang araw na kinuha ang litrato ({taken|date}) ay mas huli kaysa sa araw ng aplikasyon.',

  'card-state.next': 'Dahil sa “{event|event}”, ang card na “{from|state}” ay nagiging “{to|state}”.',
  'card-state.impossible': 'Hindi puwede ang “{event|event}” sa card na “{from|state}”.',

  'certificate-expiry.birthday':
    'May bisa hanggang sa ika-{count|number} kaarawan mula sa araw ng pag-isyu ng certificate ({birthday|date}).',
  'certificate-expiry.renewal':
    'Dahil ni-renew nang wala nang 3 buwan ang natitirang bisa, binibilang hanggang sa ika-6 na kaarawan.',
  'certificate-expiry.card-cap': 'Hindi ito puwedeng lumampas sa expiration ng card ({cardExpiry|date}).',
  'certificate-expiry.auth-cap':
    'Hindi ito puwedeng lumampas sa expiration ng electronic certificate para sa user authentication ({authExpiry|date}).',
  'certificate.sign-issued': 'Puwedeng iisyu ang electronic certificate para sa digital signature.',
  'certificate.sign-under-15':
    'Sa pangkalahatan, hindi iniisyuhan ng electronic certificate para sa digital signature ang wala pang 15 taong gulang.',

  'pin.accepted': 'Tama ang anyo ng PIN.',
  'pin.length': 'Gumamit ng {min|number} hanggang {max|number} karakter.',
  'pin.four-digits': 'Gumamit ng 4 na digit.',
  'pin.lower-case': 'Malalaking letra lang ang magagamit.',
  'pin.characters': 'Malalaking letra at numero lang ang magagamit.',
  'pin.needs-letter': 'Maglagay ng kahit 1 letra.',
  'pin.needs-digit': 'Maglagay ng kahit 1 numero.',
  'pin.advice-birthday': 'Iwasan ang kapareho ng petsa ng kapanganakan.',
  'pin.advice-sequence': 'Iwasan ang sunod-sunod na numero.',
  'pin.advice-repeated': 'Iwasan ang pag-ulit ng iisang karakter.',
  'pin.advice-individual-number': 'Huwag gamitin sa PIN ang mga numero ng My Number.',

  'identity.card-alone': 'Natiyak ang numero at ang tao sa pamamagitan ng 1 My Number Card.',
  'identity.number-confirmed': 'Natiyak ang numero sa pamamagitan ng: {document|document}.',
  'identity.one-document': 'Natiyak ang tao sa pamamagitan ng: {document|document}.',
  'identity.two-documents':
    'Natiyak ang tao sa pamamagitan ng 2 dokumento: {first|document} at {second|document}.',
  'identity.no-number-document': 'Walang dokumentong nagpapakita ng My Number.',
  'identity.no-identity-document': 'Walang dokumentong nagpapatunay kung sino ang tao.',
  'identity.one-more-document':
    'Kung walang litrato, kailangan ng 2 dokumento. Magdala ng 1 pa na iba ang uri.',
  'identity.delivery-notice-missing': 'Kailangan ang paunawa ng pagkuha (postcard).',
  'identity.expired': '{document|document}: nag-expire noong {validUntil|date}.',
  'identity.validity-unread': '{document|document}: hindi matiyak ang expiration.',
  'identity.not-yet-issued':
    '{document|document}: ang araw ng pag-isyu ({issued|date}) ay mas huli kaysa ngayong araw.',
  'identity.issued-too-early': '{document|document}: ang tinatanggap lang ay naisyu mula {from|date}.',
  'identity.not-accepted-on': '{document|document}: hindi magagamit bilang ID ngayong araw.',
  'identity.not-a-document': '{document|document}: hindi magagamit sa pagtiyak ng numero o ng tao.',
  'identity.fields-missing':
    '{document|document}: walang nakasulat na “pangalan at petsa ng kapanganakan” o “pangalan at address”.',
  'identity.name-differs': '{document|document}: hindi tugma ang pangalan sa resident record.',
  'identity.birth-differs': '{document|document}: hindi tugma ang petsa ng kapanganakan sa resident record.',
  'identity.address-differs': '{document|document}: hindi tugma ang address sa resident record.',
  'identity.notification-card-differs':
    'Magagamit lang ang notification card kung tugma sa resident record ang pangalan, address at iba pa.',
  'identity.card-without-photo':
    'Ang My Number Card na walang litrato ay hindi sapat na mag-isa sa pagtiyak ng tao.',
  'identity.same-kind': '{document|document}: iisa ang uri, kaya binibilang na 1.',
  'identity.no-longer-issued':
    '{document|document}: inisyu lang hanggang {until|date}. Tingnan ang araw ng pag-isyu.',
  'identity.authority-shown': 'Natiyak ang karapatan ng kinatawan.',
  'identity.authority-missing':
    'Kailangan ng dokumentong nagpapatunay ng karapatan ng kinatawan (family register, power of attorney, atbp.).',
  'identity.face-differs': 'Hindi matiyak kung ang mukha ng nasa counter ay tugma sa litrato.',

  'fee.certificate': '{certificate|certificate}: ang bayad ay {yen|yen}.',
  'fee.free': '{certificate|certificate}: libre.',
  'fee.residents-only': 'Ang bayad na ito ay para lang sa mga residente ng munisipalidad.',
  'fee.reissue-card': 'Ang bayad sa muling pag-isyu ng card ay {yen|yen}.',
  'fee.reissue-express': 'Ang bayad sa card na express na inisyu ay {yen|yen}.',
  'fee.reissue-certificates': 'Ang bayad sa muling pag-isyu ng mga electronic certificate ay {yen|yen}.',
  'fee.waived': 'Libre, dahil walang bayad sa dahilang ito.',
  'fee.waived-old-card': 'Libre, dahil isasauli ang lumang card.',
  'fee.old-card-not-returned': 'Libre sana kung isasauli ang lumang card; dahil hindi isinauli, may bayad.',

  'kiosk.open': 'Magagamit mula {opens|time} hanggang {closes|time}.',
  'kiosk.before-opening': 'Magagamit mula {opens|time}.',
  'kiosk.after-closing': 'Natapos na ang serbisyo ngayong araw noong {closes|time}.',
  'kiosk.year-end': 'Walang serbisyo sa katapusan ng taon (Disyembre 29 hanggang Enero 3).',
  'kiosk.maintenance': 'Walang serbisyo dahil sa maintenance.',
  'kiosk.business-days-only': 'Sa karaniwang araw (weekday) lang makukuha ang certificate na ito.',
  'kiosk.eligible': '{certificate|certificate}: puwedeng kunin.',
  'kiosk.moved-out': 'Hindi makukuha ang certificate ng taong umalis na sa munisipalidad.',
  'kiosk.moving-out': 'Hindi makukuha ang certificate ng taong may nakatakdang pag-alis.',
  'kiosk.household-moving-out':
    'Hindi makukuha ang kopya ng resident record dahil may miyembro ng iisang sambahayan (setai) na may nakatakdang pag-alis.',
  'kiosk.issue-restricted': 'May restriksyon ang pag-isyu. Pumunta sa counter.',
  'kiosk.unsupported-characters':
    'May mga karakter sa pangalan o address na hindi kaya ng machine. Pumunta sa counter.',
  'kiosk.under-age': 'Hindi makukuha sa convenience store ng wala pang {age|number} taong gulang.',
  'kiosk.certificate-too-new':
    'Magagamit ang electronic certificate mula sa araw na kasunod ng pagkarehistro nito.',
  'kiosk.abroad':
    'Ang mga lumipat sa ibang bansa ay makakakuha lang ng mga certificate ng family register (koseki).',
  'kiosk.counter-only': 'Sa counter lang makukuha ang certificate na may ganitong laman.',
  'kiosk.seal-not-registered': 'Walang rehistradong selyo.',
  'kiosk.domicile-elsewhere':
    'Itanong sa munisipalidad ng registered domicile (honseki) kung nag-iisyu ito sa convenience store.',
  'kiosk.domicile-registration-missing':
    'Kailangan muna ang pagpaparehistro ng paggamit (honsekichi riyo toroku). Pagkatapos i-renew ang certificate, magparehistro ulit.',
  'kiosk.tax-not-resident': 'Walang resident record noong Enero 1 ng taong iyon.',
  'kiosk.tax-not-declared': 'Hindi makukuha dahil hindi pa nakapagdeklara.',
  'kiosk.tax-too-early': 'Pagkatapos magdeklara, maiisyu ito mula {from|date}.',
  'kiosk.tax-year': 'Ang makukuha lang ay ang para sa huling 3 taon.',
  'kiosk.service-ended': 'Natapos na ang pag-isyu ng certificate na ito sa convenience store.',

  'counter.open': 'Bukas hanggang {closes|time}.',
  'counter.before-opening': 'Magbubukas ngayong araw nang {opens|time}.',
  'counter.after-closing': 'Natapos na ang serbisyo ngayong araw noong {closes|time}.',
  'counter.closed-weekday': 'Sarado ngayong araw.',
  'counter.holiday': 'Sarado dahil holiday ({holiday|text}).',
  'counter.year-end': 'Sarado sa katapusan ng taon (Disyembre 29 hanggang Enero 3).',
  'counter.closed-day': 'Pansamantalang sarado.',

  ...numberTl,
  ...cardTl,
  ...eventsTl,
  ...servicesTl,
};
