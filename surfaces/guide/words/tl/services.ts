// Services: chapter 7 and the uses of p.8 in Tagalog.
import type { servicesJa } from '../ja/services.ts';

export const servicesTl: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead':
    'Bukod sa pagiging ID, magagamit ang card sa Mynaportal, mga certificate sa convenience store, paglipat, pagdeklara ng buwis, passport, health insurance at iba pa.',
  'services.portal': 'Mynaportal',
  'services.portal-does':
    'Ito ang sarili ninyong pahina kung saan makakahanap at makakapag-apply ng mga proseso at makakatanggap ng mga paunawa. Puwede ring mag-abiso ng paglipat, magparehistro bilang health insurance card, at magpalit ng PIN.',
  'services.portal-devices':
    'Pumasok gamit ang smartphone na nakakabasa ng card, o computer na may card reader.',
  'services.portal-without': 'May mga bahaging magagamit kahit walang card.',
  'services.running': 'Mga serbisyong magagamit',
  'services.pins': 'Gagamiting PIN: {pins}',
  'services.no-pin': 'Hindi kailangan ng PIN',
  'services.by-post':
    'Puwede ring mag-apply ng certificate online at tanggapin ito sa koreo. Credit card ang pambayad sa halaga at sa padala, at darating ito sa address na nasa resident record (juminhyo). Kung nagmamadali, mas mabilis sa convenience store.',
  'services.moving':
    'Maipapadala ang abiso ng paglipat mula {oneStopBefore} araw bago hanggang {oneStopAfter} araw pagkatapos lumipat. Para lang ito sa paglipat sa loob ng Japan, at hindi puwede ang kinatawan.',
  'services.tax':
    'Sa e-Tax, magagawa sa smartphone ang pagdeklara ng buwis, tulad ng bawas para sa gastos sa pagpapagamot.',
  'services.insurance':
    'Ilagay ang card sa reader ng ospital o botika, at magsisilbi itong health insurance card.',
  'services.open': 'Puwedeng mag-apply sa petsang ito',
  'services.closed': 'Hindi puwedeng mag-apply sa petsang ito',
  'services.points-all': 'Kapag pinagsama ang 3 bahagi, puntos na aabot sa {yen}.',
  'services.points-card':
    'Card: para sa mga nag-apply ng card hanggang {by}. Kapag nagparehistro ng cashless payment at gumastos o nag-charge ng {spent}, makakakuha ng aabot sa {yen}. Hindi kasama ang nakatanggap na sa unang round.',
  'services.points-insurance': 'Pagpaparehistro bilang health insurance card: {yen}.',
  'services.points-account': 'Pagpaparehistro ng account para sa pagtanggap ng pera mula sa gobyerno: {yen}.',
  'services.points-ask':
    'Mag-apply sa app ng smartphone. Kahit tapos na ang pagpaparehistro, kailangan ng hiwalay na pag-apply para sa puntos. Tungkol sa puntos, magtanong sa kompanya ng payment service.',
  'services.vaccination':
    'Ginagamit ang card, ang 4 na digit na PIN, at smartphone na nakakabasa ng card. Kung gagamitin sa ibang bansa, kailangan din ang passport.',
  'services.others': 'Mga serbisyong hindi magagamit sa petsang ito',
};
