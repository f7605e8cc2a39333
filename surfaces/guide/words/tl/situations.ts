// When something happens, in Tagalog: each situation's title, tile, answer and notes. Figures come from the rules.
import type { situationsJa } from '../ja/situations.ts';

export const situationsTl: Readonly<Record<keyof typeof situationsJa, string>> = {
  'when.lead': 'Kung nawala ang card, tumawag muna. Para sa iba pa, pumili sa ibaba.',
  'when.situations': 'Ano ang nangyari?',
  'when.steps': 'Mga gagawin',
  'when.notes': 'Dapat malaman',
  'when.effects': 'Ano ang mangyayari sa card at mga electronic certificate',
  'when.effects-open': 'Ang card at mga electronic certificate',
  'when.fees': 'Magkano',
  'when.next': 'Basahin ang kasunod',
  'when.deadline': 'Hanggang kailan',
  'when.deadline-text':
    'Ipaalam ito sa loob ng {days} araw mula nang lumipat o magbago. Kung nangyari ito noong {from}, hanggang {until} ang palugit.',
  'when.safe': 'Bakit ligtas ang card',
  'when.safe-photo': 'May litrato ninyo sa harap, kaya mahirap para sa iba na magpanggap na kayo sa counter.',
  'when.safe-chip':
    'Walang impormasyon tungkol sa buwis o pensyon sa IC chip. Kapag pinilit itong basahin, binubura ng chip ang laman nito.',
  'when.safe-online':
    'Sa internet, ang electronic certificate at PIN ang nagpapatunay kung sino kayo, hindi ang numero. Kapag sunod-sunod na nagkamali, mala-lock ang card.',
  'when.safe-number':
    'Hindi makakagawa ng anumang proseso kung nakita lang ang inyong numero. Laging tinitiyak din ng counter na gumagamit ng numero kung kayo nga iyon.',
  'when.safe-more': 'Basahin ang tungkol sa kaligtasan ng numero at mga panloloko',

  'when.lost.tile': 'Nawala o nanakaw ang card ko',
  'when.lost.title': 'Nawala o nanakaw ang card',
  'when.lost.answer':
    'Tumawag agad para mapahinto ang card. May sasagot kahit gabi o holiday. Pagkatapos, i-report sa pulis.',
  'when.lost.note-1':
    'Walang bayad ang pagpapahinto. Kapag nakita ang card, magagamit ulit ito pagkatapos ng proseso sa counter.',
  'when.lost.note-2':
    'Isulat ang receipt number (juri bango) ng report sa pulis. Itatanong ito kapag humiling kayo ng bagong card.',
  'when.found.tile': 'Nakita ko ang card na ipinahinto ko',
  'when.found.title': 'Nakita ang card na ipinahinto',
  'when.found.answer':
    'Pumunta sa counter na dala ang nakitang card at isang ID. Hindi ito puwedeng ipabukas ulit sa telepono.',
  'when.found.note-1':
    'Magagamit ulit ang electronic certificate para sa user authentication kapag nagsumite ng abiso.',
  'when.found.note-2':
    'Magpa-isyu ng bagong electronic certificate para sa digital signature. Ginagamit ito sa e-Tax at iba pa.',
  'when.not-found.tile': 'Hindi makita ang nawala kong card',
  'when.not-found.title': 'Hindi makita ang nawalang card',
  'when.not-found.answer':
    'Sa counter, ipaalam ang pagkansela ng card at mag-apply ng bago. Ang bagong card ay {reissueYen} (card {cardYen}, electronic certificate {certificateYen}).',
  'when.not-found.note-1':
    'Libre ito kung wala kayong kasalanan, tulad ng sakuna. Sabihin sa counter ang nangyari.',
  'when.pin-locked.tile': 'Nakalimutan ang PIN o na-lock ito',
  'when.pin-locked.title': 'Nakalimutan o na-lock ang PIN',
  'when.pin-locked.answer':
    'Pumunta sa pinakamalapit na counter na dala ang card at isang ID. Mare-reset ito sa araw ding iyon.',
  'when.pin-locked.note-1':
    'Hindi nabubura ang bilang ng pagkakamali kahit lumipas ang araw. Kapag tama ang nailagay, babalik ito sa simula.',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {Kung natatandaan ang PIN ng isa pang electronic certificate, puwede ring magpareserba sa app at i-reset ito sa machine ng convenience store o ibang tindahan.} sign {Kung password ito para sa digital signature at natatandaan ang PIN para sa user authentication, puwede ring magpareserba sa app at i-reset ito sa machine ng convenience store.} other {Sa counter lang ito puwedeng i-reset.}}',
  'when.moving-in.tile': 'Lilipat ako sa ibang munisipalidad',
  'when.moving-in.title': 'Paglipat sa ibang munisipalidad',
  'when.moving-in.answer':
    'Magagamit pa rin ang card. Dalhin ito sa counter ng bagong munisipalidad sa loob ng {days} araw mula nang lumipat.',
  'when.moving-in.note-1':
    'Kapag lumampas ng {afterPlan} araw mula sa unang itinakdang araw ng pag-alis, hindi na magagamit ang card. Kung abiso ng pagpasok (tennyu todoke) lang ang naunang isinumite, ipakita rin ang card sa loob ng {afterFiling} araw.',
  'when.moving-in.note-2':
    'Kung may card, puwedeng ipadala sa Mynaportal ang abiso ng pag-alis (tenshutsu todoke) at ang petsa ng inyong pagpunta, mula {oneStopBefore} araw bago hanggang {oneStopAfter} araw pagkatapos lumipat. Para lang ito sa paglipat sa loob ng Japan, at ang mismong tao lang ang puwede.',
  'when.moving-in.note-3':
    'Makikita rin sa Mynaportal ang mga proseso sa bagong munisipalidad (national health insurance, pangmatagalang pag-aalaga, mga bata, atbp.) at ang dadalhin.',
  'when.moving-within.tile': 'Lumipat ako sa loob ng iisang munisipalidad',
  'when.moving-within.title': 'Paglipat sa loob ng iisang munisipalidad',
  'when.moving-within.answer':
    'Pumunta sa pinakamalapit na counter na dala ang card sa loob ng {days} araw. Babaguhin ang address sa card at gagawing bago ang electronic certificate para sa digital signature.',
  'when.moving-within.note-1':
    'Ang kawani ng counter ang magsusulat ng address. Kapag kayo ang sumulat, hindi na magagamit ang card.',
  'when.moving-within.note-2':
    'Ang miyembro ng iisang sambahayan (setai) ay puwede ring magpabago ng nakasulat sa card. Para sa electronic certificate, kayo mismo ang pumunta.',
  'when.abroad.tile': 'Lilipat ako sa ibang bansa',
  'when.abroad.title': 'Paglipat sa ibang bansa',
  'when.abroad.answer':
    'Kapag lumipat sa ibang bansa, hindi na magagamit ang card. Huwag itong itapon. Kailangan ito para tumanggap ng bagong card pagbalik sa Japan.',
  'when.abroad.answer-now':
    'Kung gagawin ninyo ang proseso sa counter na dala ang card, hanggang sa araw bago umalis, magagamit pa rin ang card sa ibang bansa.',
  'when.abroad.note-1':
    'Huwag ding itapon ang card na hindi na magagamit hanggang makabalik at makatanggap ng bagong card.',
  'when.abroad.note-2':
    'Kung kailangan ninyo ang electronic certificate pagkatapos lumipat sa ibang bansa, magtanong sa counter bago umalis.',
  'when.name.tile': 'Nagbago ang pangalan dahil sa kasal o iba pa',
  'when.name.title': 'Nagbago ang pangalan dahil sa kasal o iba pa',
  'when.name.answer':
    'Pumunta sa pinakamalapit na counter na dala ang card sa loob ng {days} araw. Babaguhin ang pangalan sa card at gagawing bago ang electronic certificate para sa digital signature.',
  'when.name.note-1':
    'Ang kawani ng counter ang magsusulat ng pangalan. Kapag kayo ang sumulat, hindi na magagamit ang card.',
  'when.name.note-2':
    'Ang miyembro ng iisang sambahayan (setai) ay puwede ring magpabago ng nakasulat sa card. Para sa electronic certificate, kayo mismo ang pumunta.',
  'when.former-name.tile': 'Gusto kong ilagay sa card ang dati kong apelyido',
  'when.former-name.title': 'Paglalagay ng dating apelyido (kyusei) sa card',
  'when.former-name.answer':
    'Ilalagay muna ang dating apelyido sa resident record (juminhyo). Pagkatapos, idaragdag ito sa card. Magagawa ito sa counter sa iisang araw.',
  'when.former-name.answer-not-yet':
    'Sa petsang ito, hindi pa puwedeng ilagay ang dating apelyido sa resident record o sa card.',
  'when.former-name.note-1': 'Puwedeng ilagay ang dating apelyido mula Nobyembre 5, 2019.',
  'when.card-expiring.tile': 'Malapit nang mag-expire ang card ko',
  'when.card-expiring.title': 'Malapit nang mag-expire ang card',
  'when.card-expiring.answer':
    'Puwedeng mag-renew mula sa araw na kasunod ng petsang 3 buwan bago ang expiration, hanggang sa araw ng expiration. Mag-apply na may bagong litrato, at kunin ang card sa counter. Kapag lumampas sa expiration, hindi na magagamit ang card.',
  'when.card-expiring.note-1': 'Halimbawa, kung {expiry} ang expiration, puwedeng mag-renew mula {opens}.',
  'when.card-expiring.note-2':
    'May paunawang darating sa koreo mula sa J-LIS (Japan Agency for Local Authority Information Systems). Puwedeng mag-renew kahit hindi ito dumating.',
  'when.card-expiring.note-3': 'Kung isasauli ang lumang card pagkuha ng bago, walang bayad.',
  'when.certificate-expiring.tile': 'Malapit nang mag-expire ang mga electronic certificate ko',
  'when.certificate-expiring.title': 'Malapit nang mag-expire ang mga electronic certificate',
  'when.certificate-expiring.answer':
    'Puwedeng mag-renew nang libre mula sa araw na kasunod ng petsang 3 buwan bago ang expiration. Kayo mismo ang pumunta sa pinakamalapit na counter na dala ang card.',
  'when.certificate-expiring.note-1':
    'May bisa ang electronic certificate hanggang sa ika-{certificateYears} kaarawan mula sa araw ng pag-isyu. Mas nauuna ito kaysa sa expiration ng card.',
  'when.certificate-expiring.note-2':
    'Halimbawa, kung {expiry} ang expiration, puwedeng mag-renew mula {opens}. Kung wala ang araw na iyon sa buwan, mula sa kasunod na araw.',
  'when.certificate-expiring.note-3':
    'Kahit lumampas na sa expiration, puwedeng magpa-isyu ng bago sa counter habang may bisa ang card.',
  'when.foreign.tile': 'Nagbago ang panahon ng pananatili ko (mga dayuhan)',
  'when.foreign.title': 'Nagbago ang panahon ng pananatili (mga dayuhan)',
  'when.foreign.answer':
    'Ang expiration ng card ay ang huling araw ng panahon ng pananatili (period of stay). Hindi ito kusang humahaba. Bago mag-expire ang card, pumunta sa counter na dala ang card at ang residence card (zairyu card).',
  'when.foreign.note-1':
    'Puwede itong pahabain hanggang sa ika-{adultYears} kaarawan mula nang ginawa ang card (ika-{minorYears} kung ginawa bago mag-{adultAge} taong gulang).',
  'when.foreign.note-2':
    'Kung nag-apply kayo ng renewal ng panahon ng pananatili at naghihintay ng resulta, puwedeng pahabain ang card nang {specialMonths} buwan, isang beses lang.',
  'when.foreign.note-3':
    'Hindi natatapos kasabay ng panahon ng pananatili ang card ng permanent resident, special permanent resident, at highly skilled professional (ii). Nire-renew ito gaya ng sa mga Hapon.',
  'when.foreign.note-4':
    'Kapag lumampas sa expiration, hindi na ito mapapahaba. {reissueYen} ang bagong card.',
  'when.child.tile': 'Gusto kong magpagawa ng card ng anak ko',
  'when.child.title': 'Card ng bata',
  'when.child.answer':
    'Puwedeng magpagawa ng card ang bata anuman ang edad. Ang card na ginawa bago mag-{adultAge} taong gulang ay magagamit hanggang sa ika-{minorYears} kaarawan mula sa pag-isyu.',
  'when.child.note-1':
    'Ang batang wala pang {withParentUnder} taong gulang ay dapat pumunta sa pagkuha kasama ang magulang o ibang legal na kinatawan. Kailangan din ang ID ng kinatawan.',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {Kailangan din ng litrato ng mukha sa aplikasyon ng sanggol.} other {Kung mag-a-apply bago mag-{photoFromAge} taong gulang ang bata, hindi kailangan ng litrato ang card.}}',
  'when.child.note-3':
    'Sa pangkalahatan, hindi iniisyuhan ng electronic certificate para sa digital signature ang batang wala pang {signFromAge} taong gulang.',
  'when.child.note-4': 'Mas maikli ang bisa nito kaysa sa matanda dahil mabilis magbago ang mukha ng bata.',
  'when.reissue.tile': 'Nasira ang card o wala nang masulatan',
  'when.reissue.title': 'Nasira ang card o wala nang masulatan',
  'when.reissue.answer':
    'Mag-apply ng muling pag-isyu sa counter. {reissueYen} ang bagong card. Libre ito kung wala kayong kasalanan, o sa renewal na isinasauli ang lumang card.',
  'when.reissue.note-1': 'Dalhin din ang sirang card kapag kukunin ang bagong card.',
  'when.reissue.note-2': 'Kailangan din ng bagong card kung kayo ang sumulat ng address o pangalan sa card.',
  'when.apply.tile': 'Magpapagawa ng unang card',
  'when.apply.title': 'Pagpapagawa ng unang card',
  'when.apply.answer':
    'Maghanda ng litrato at mag-apply sa smartphone, koreo, counter o iba pang paraan. Kapag tapos na, darating ang paunawa; kunin ang card sa counter. Libre ang unang card.',
  'when.apply.note-1': 'Ang litrato ay dapat kuha sa loob ng {photoMonths} buwan bago ang aplikasyon.',
  'when.apply.note-2':
    'May mga counter na tumutulong sa pag-apply at kumukuha ng litrato. Nasa pahina ng mga counter ang lugar at oras.',
  'when.apply.note-3': 'Magpareserba para sa pagkuha. Itatago sa counter ang card nang {waitingDays} araw.',

  'step.where': 'Saan',
  'step.who': 'Sino',
  'step.bring': 'Dadalhin',
  'step.pins': 'Gagamiting PIN',
  'fees.reissue': 'Bayad para sa bagong card',
  'fees.reason': 'Dahilan',
  'fees.condition': 'Kondisyon',
  'fees.yen': 'Bayad',
  'fees.old-card-returned': 'isasauli ang lumang card',
  'fees.old-card-kept': 'hindi isasauli ang lumang card',
  'fees.police-report': 'ini-report sa pulis',
  'fees.no-police-report': 'hindi ini-report sa pulis',
  'fees.express': 'Ang express na pag-isyu, para sa mga may dahilan na magmadali, ay {yen} kapag may bayad.',
  'reissue.loss': 'Pagkawala',
  'reissue.first-card': 'Unang card',
  'reissue.theft': 'Pagnanakaw',
  'reissue.damage': 'Pagkasira',
  'reissue.own-wish': 'Sariling kagustuhan',
  'reissue.expiry': 'Nag-expire o renewal',
  'reissue.note-space-full': 'Wala nang masulatan',
  'reissue.card-error': 'Depekto ng card',
  'reissue.disaster': 'Sakuna',
  'reissue.no-fault': 'Wala kayong kasalanan',
};
