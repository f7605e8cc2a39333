// The reasons in Tagalog: the number.
import type { numberJa } from '../ja/number.ts';

export const numberTl: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': 'Puwedeng humingi ng My Number para sa “{purpose|purpose}”: {asker|asker}.',
  'number.not-this-asker':
    'Ayon sa batas, hindi puwedeng humingi ng My Number para sa “{purpose|purpose}”: {asker|asker}.',
  'number.purpose-not-in-law':
    'Walang layunin ng paggamit na itinakda ng batas. Itanong muna kung para saan ito gagamitin.',
  'number.purpose-not-yet': 'Magagamit ang My Number para sa “{purpose|purpose}” mula {from|date}.',
  'number.outside-law': 'Maliban sa mga prosesong itinakda ng batas, huwag sabihin o ipakopya ang numero.',
  'number.never-publish': 'Huwag ilathala ang My Number.',
  'number.never-password': 'Huwag gamiting password ang My Number.',
  'number.never-by-telephone':
    'Hindi kailanman sinasabi ng mga kawani ng gobyerno ang My Number sa telepono.',
  'number.on-resident-record':
    'Ang pinakamabilis ay kumuha ng kopya ng resident record (juminhyo) na may My Number.',
  'number.on-card': 'Nasa likod ng card ang My Number.',
  'number.official-never':
    'Hindi kailanman tumatawag o bumibisita ang mga kawani ng gobyerno para {request|fraud}.',
  'number.doubt-call':
    'Kung may hinala, tumawag sa pangkalahatang libreng linya ng My Number at pindutin ang 1 pagkatapos ng voice guide.',
  'number.change-on-request':
    'Kinilalang nabunyag ang numero at may panganib na magamit sa masama, kaya puwede itong palitan sa hiling ng mismong tao.',
  'number.change-ex-officio':
    'Kinilalang nabunyag ang numero at may panganib na magamit sa masama, kaya puwede itong palitan ng alkalde sa sariling kapangyarihan.',
  'number.change-ends-card':
    'Mawawalan ng bisa ang card na may dating numero at kailangan itong isauli. Libre ang muling pag-isyu.',
  'number.not-chosen': 'Hindi puwedeng pumili ng numero.',
  'number.not-leaked':
    'Hindi nabunyag ang numero, kaya hindi ito mapapalitan. Iisang numero ang ginagamit habambuhay.',
  'number.no-risk': 'Walang kinilalang panganib na magamit sa masama, kaya hindi papalitan ang numero.',
};
