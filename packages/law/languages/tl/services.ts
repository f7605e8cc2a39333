// The reasons in Tagalog: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesTl: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': 'Makukuha sa certificate ng convenience store: {content|content}.',
  'kiosk.content-counter-only': 'Hindi makukuha sa convenience store: {content|content}. Pumunta sa counter.',
  'kiosk.content-not-yours': 'Mapipili lang ng mga taong saklaw nito: {content|content}.',
  'kiosk.ask-receiver-first': 'Itanong muna sa pagbibigyan kung kailangang isama ang My Number.',
  'kiosk.no-exchange': 'Hindi mapapalitan ang certificate na kinuha nang mali.',
  'kiosk.no-refund-left-behind': 'Hindi maibabalik ang bayad sa certificate na naiwan.',
  'kiosk.tell-at-once': 'Sabihin agad sa kawani bago lumabas ng tindahan.',
  'kiosk.bring-all-papers': 'Dalhin ang lahat ng naimprentang papel.',
  'kiosk.bring-receipt': 'Dalhin ang resibo.',
  'kiosk.void-and-refund': 'Maaaring tatakan ng pawalang-bisa ang certificate at ibalik ang bayad.',
  'kiosk.take-anew': 'Kunin ulit ang certificate.',

  'domicile.not-offered':
    'Hindi nag-iisyu ng family register sa convenience store ang munisipalidad ng registered domicile (honseki).',
  'domicile.not-needed':
    'Hindi kailangang magparehistro dahil nasa iisang munisipalidad ang address at ang registered domicile.',
  'domicile.needed':
    'Kailangan muna ang pagpaparehistro ng paggamit sa registered domicile (honsekichi riyo toroku).',
  'domicile.lost':
    'Dahil sa “{change|change}”, gawin ulit ang pagpaparehistro ng paggamit (honsekichi riyo toroku).',
  'domicile.holds': 'May bisa pa rin ang pagpaparehistro ng paggamit (honsekichi riyo toroku).',

  'points.not-open': 'Hindi ito panahon ng pag-apply para sa ika-2 round ng Mynapoint.',
  'points.card-too-late': 'Para ito sa mga nag-apply ng card hanggang {by|date}.',
  'points.first-round-taken':
    'Hindi kasama ang mga nakatanggap ng puntos na katumbas ng 5,000 yen sa unang round.',
  'points.register-cashless': 'Magparehistro ng cashless payment service.',
  'points.for-card':
    'Para sa pamimili o pag-charge na hanggang {spent|yen}, puntos na katumbas ng {yen|yen}.',
  'points.part-not-open': 'Ang pag-apply para sa bahaging ito ay mula {from|date}.',
  'points.register-insurance': 'Kailangan munang iparehistro ang card bilang health insurance card.',
  'points.register-account':
    'Kailangan munang magparehistro ng account para sa pagtanggap ng pera mula sa gobyerno.',
  'points.for-registration': 'Puntos ito na katumbas ng {yen|yen}.',
  'points.apply-separately': 'Bukod sa pagpaparehistro, kailangan ng hiwalay na pag-apply para sa puntos.',

  'vaccination.issued': 'Puwedeng kunin ang vaccination certificate.',
  'vaccination.not-offered': 'Walang pag-isyu ng vaccination certificate sa petsang ito.',
  'vaccination.card-and-pin': 'Kailangan ang My Number Card at ang PIN.',
  'vaccination.phone': 'Kailangan ng smartphone na nakakabasa ng card.',
  'vaccination.passport': 'Kailangan ang passport kung gagamitin sa ibang bansa.',
  'vaccination.app-first':
    'Ang para sa ibang bansa ay makukuha lang sa convenience store ng mga nakakuha sa app ng certificate para sa ibang bansa mula {from|date}.',

  'one-stop.accepted': 'Puwedeng ipadala online ang abiso ng pag-alis at ang petsa ng inyong pagpunta.',
  'one-stop.visit': 'Kailangan pa ring pumunta sa counter ng bagong munisipalidad.',
  'one-stop.not-yet': 'Wala pa sa petsang ito ang one-stop service sa paglipat ng tirahan.',
  'one-stop.domestic-only': 'Para lang ito sa paglipat sa loob ng Japan.',
  'one-stop.no-proxy': 'Hindi ito puwedeng gawin ng kinatawan.',
  'one-stop.too-early': 'Tinatanggap mula {opens|date}.',
  'one-stop.too-late': 'Tinanggap hanggang {closes|date}. Mag-abiso sa counter o sa koreo.',
  'one-stop.certificates': 'Kailangan ng mga electronic certificate na may bisa.',
  'one-stop.pin': 'Kailangan ang PIN na ito: {pin|pin}.',

  'insurance.register': 'Kailangang iparehistro ang card bilang health insurance card.',
  'insurance.full': 'Magagamit bilang health insurance card.',
  'insurance.grace':
    'Expired na ang electronic certificate; hanggang {until|date}, magagamit lang ito sa pagtiyak ng pagiging saklaw ng insurance. Mag-renew.',
  'insurance.grace-over':
    'Expired na ang electronic certificate, at natapos na rin ang palugit noong {until|date}. Mag-renew.',
  'insurance.paper-issued': 'Nag-iisyu ng health insurance card.',
  'insurance.paper-not-issued': 'Mula Disyembre 2, 2024, hindi na nag-iisyu ng bagong health insurance card.',
  'insurance.eligibility-certificate':
    'Ang mga hindi gumagamit ng My Number Card bilang health insurance card ay binibigyan ng eligibility certificate (shikaku kakuninsho).',

  'service.open': 'Magagamit: {service|service}.',
  'service.not-yet': '{service|service}: nagsimula noong {from|date}. Wala pa ito sa petsang ito.',
  'service.ended': '{service|service}: natapos noong {to|date}.',
  'service.needs-pin':
    '{service|service}: kailangan ng PIN, kaya hindi magagamit sa My Number Card na may face recognition.',

  'dial.day-and-night':
    'Tinatanggap nang 24 oras, 365 araw sa isang taon ang pansamantalang pagpapahinto dahil sa pagkawala o pagnanakaw.',
};
