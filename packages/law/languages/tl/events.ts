// The reasons in Tagalog: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsTl: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': 'Pagkatapos ng “{event|lifeEvent}”, magagamit pa rin ang card.',
  'event.card-suspended': 'Dahil sa “{event|lifeEvent}”, hihinto ang paggana ng card.',
  'event.card-lapsed': 'Dahil sa “{event|lifeEvent}”, mawawalan ng bisa ang card.',
  'event.card-abolished': 'Dahil sa “{event|lifeEvent}”, makakansela ang card.',
  'event.card-invalid': 'Dahil sa “{event|lifeEvent}”, mapapawalang-bisa ang card.',
  'event.face-add-note': 'Babaguhin sa counter ang lugar para sa dagdag na tala at ang laman ng IC chip.',
  'event.face-new-card': 'Para patuloy na magamit, kailangang mag-apply ng bagong card.',
  'event.auth-stays': 'May bisa pa rin ang electronic certificate para sa user authentication.',
  'event.auth-held': 'Pansamantalang hindi magagamit ang electronic certificate para sa user authentication.',
  'event.auth-resumes': 'Magagamit ulit ang electronic certificate para sa user authentication.',
  'event.auth-revoked': 'Mawawalan ng bisa ang electronic certificate para sa user authentication.',
  'event.auth-expired': 'Natapos na ang bisa ng electronic certificate para sa user authentication.',
  'event.auth-locked':
    'May bisa ang electronic certificate para sa user authentication, pero hindi magagamit hanggang ma-reset ang PIN.',
  'event.sign-stays': 'May bisa pa rin ang electronic certificate para sa digital signature.',
  'event.sign-held': 'Pansamantalang hindi magagamit ang electronic certificate para sa digital signature.',
  'event.sign-resumes': 'Magagamit ulit ang electronic certificate para sa digital signature.',
  'event.sign-revoked':
    'Mawawalan ng bisa ang electronic certificate para sa digital signature. Para magamit, magpa-isyu ulit.',
  'event.sign-expired': 'Natapos na ang bisa ng electronic certificate para sa digital signature.',
  'event.sign-locked':
    'May bisa ang electronic certificate para sa digital signature, pero hindi magagamit hanggang ma-reset ang password.',
  'event.number-changes': 'Magiging bago ang My Number.',

  'filing.accepted': '“{procedure|procedure}”: puwedeng gawin ang proseso.',
  'filing.in-person': '“{procedure|procedure}”: sa pangkalahatan, ang mismong tao lang ang makakagawa.',
  'filing.not-by-proxy': '“{procedure|procedure}”: hindi puwede ang kinatawan.',
  'filing.not-yet': '“{procedure|procedure}”: magagawa mula {from|date}.',
  'filing.within': 'Ipaalam ito sa loob ng {days|number} araw mula {from|date}, hanggang {until|date}.',
  'filing.late': 'Lampas na sa palugit ng pag-aabiso ({until|date}). Ipaalam agad.',

  'continuation.done': 'Magagamit pa rin ang card sa bagong munisipalidad.',
  'continuation.open': 'Dala ang card, gawin ang proseso ng patuloy na paggamit hanggang {until|date}.',
  'continuation.file-first':
    'Magsumite ng abiso ng pagpasok (tennyu todoke) hanggang {until|date}. Kapag lumampas, mawawalan ng bisa ang card.',
  'continuation.filed-late-after-move':
    'Nawalan ng bisa ang card dahil nag-abiso nang lampas na sa {days|number} araw ({until|date}) mula nang pumasok.',
  'continuation.filed-late-after-plan':
    'Nawalan ng bisa ang card dahil nag-abiso nang lampas na sa {days|number} araw ({until|date}) mula sa nakaplanong araw ng pag-alis.',
  'continuation.shown-late':
    'Nawalan ng bisa ang card dahil hindi ginawa ang proseso para sa card sa loob ng {days|number} araw ({until|date}) mula sa abiso ng pagpasok.',
  'continuation.moved-again': 'Nawalan ng bisa ang card dahil umalis ulit bago magawa ang proseso.',
  'continuation.card-not-usable': 'Walang bisa ang card, kaya hindi puwede ang patuloy na paggamit.',

  'overseas.continued': 'Kahit lumipat sa ibang bansa, magagamit pa rin ang card.',
  'overseas.always-lapses': 'Sa paglipat sa ibang bansa hanggang Mayo 26, 2024, nawawalan ng bisa ang card.',
  'overseas.keep-card':
    'Itago ang card hanggang makabalik sa Japan at matapos ang muling pag-isyu. Kailangan ito sa pagtanggap ng bagong card.',
  'overseas.too-late':
    'Kailangang gawin ang proseso hanggang sa araw bago ang nakaplanong araw ng pag-alis ({planned|date}). Hindi puwede sa mismong araw.',
  'overseas.citizens-only':
    'Ang patuloy na paggamit sa ibang bansa ay para sa mga Hapon na may karagdagang tala ng family register (koseki no fuhyo).',
  'overseas.free-reissue': 'Kung mag-a-apply hanggang {until|date}, libre ang muling pag-isyu.',
  'overseas.left-too-early': 'Walang My Number ang mga lumipat sa ibang bansa bago ang {from|date}.',
  'overseas.apply-abroad':
    'Puwedeng mag-apply ng card sa embahada o konsulado ng Japan, o sa munisipalidad ng registered domicile (honseki).',
};
