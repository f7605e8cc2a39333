// Card and PINs: chapters 3 and 6 in Tagalog.
import type { cardJa } from '../ja/card.ts';

export const cardTl: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    'Ito ay card na may litrato, para lang sa mga nag-apply. Sa 1 card na ito, maipapakita ninyo ang inyong numero at kung sino kayo. Magagamit din ito sa mga online na proseso at sa pagkuha ng certificate sa convenience store.',
  'card.front': 'Harap',
  'card.back': 'Likod',
  'card.case': 'Kapag nasa lalagyan',
  'card.part': '{number}: {name}',
  'card.part-name': 'Pangalan, address, petsa ng kapanganakan, kasarian',
  'card.part-name-text':
    'Kapag may nagbago sa mga ito, ipaalam sa counter sa loob ng {days} araw. Babaguhin ang card at gagawing bago ang electronic certificate para sa digital signature.',
  'card.part-expiry': 'Expiration ng card',
  'card.part-expiry-text':
    'Hanggang sa ika-{adultYears} kaarawan mula sa araw ng pag-isyu. Ang card na ginawa bago mag-{adultAge} taong gulang ay hanggang sa ika-{minorYears}. Kapag lumampas sa expiration, hindi na magagamit.',
  'card.part-certificate': 'Expiration ng electronic certificate',
  'card.part-certificate-text':
    'Hanggang sa ika-{certificateYears} kaarawan mula sa araw ng pag-isyu ng electronic certificate. Puwedeng ipasulat ito sa counter.',
  'card.part-notes': 'Lugar para sa dagdag na tala',
  'card.part-notes-text':
    'Dito isinusulat ng kawani ng counter ang bagong address o pangalan. Kapag kayo ang sumulat, hindi na magagamit ang card.',
  'card.part-number': 'My Number',
  'card.part-number-text':
    'Ito ang 12 digit na numero. Huwag itong ipakita o ipakopya maliban sa mga prosesong nangangailangan nito. Nakatago ito sa larawang ito.',
  'card.part-chip': 'IC chip',
  'card.part-chip-text':
    'Ang nakasulat sa card at ang mga electronic certificate lang ang laman nito. Walang impormasyon tungkol sa buwis o pensyon.',
  'card.part-sex': 'Ang natatakpan',
  'card.part-sex-text':
    'Tinatakpan ng lalagyan ang kasarian, ang bahagi tungkol sa organ donation, at ang numero sa likod. Kapag ipinapakita ito bilang ID, sapat na kahit nasa lalagyan.',
  'card.case-hides': 'Kapag nasa lalagyan, natatakpan ang hindi kailangang ipakita.',
  'card.organ':
    'May bahagi rin para isulat kung magdo-donate ng organ o hindi. Kayo ang magpapasya kung susulatan ito.',
  'card.case-at-counter': 'Libreng makukuha ang lalagyan sa counter.',
  'card.expiry-title': 'Hanggang kailan magagamit',
  'card.expiry-adult': 'Card: hanggang sa ika-{adultYears} kaarawan mula sa araw ng pag-isyu.',
  'card.expiry-minor':
    'Card na ginawa bago mag-{adultAge} taong gulang: hanggang sa ika-{minorYears} kaarawan.',
  'card.expiry-certificate':
    'Electronic certificate: hanggang sa ika-{certificateYears} kaarawan mula sa araw ng pag-isyu ng certificate. Ang para sa digital signature ay natatapos din kapag nagbago ang pangalan o address.',
  'card.expiry-foreign':
    'Card ng may panahon ng pananatili (period of stay): hanggang sa huling araw ng panahon ng pananatili.',
  'card.why-expiry': 'Bakit may expiration',

  'pins.lead':
    'Dalawa ang madalas gamitin. Ang para sa digital signature ay password na {min} hanggang {max} karakter, at ang para sa user authentication ay 4 na digit. Kapag sunod-sunod na nagkamali, mala-lock ito at kailangang i-reset sa counter.',
  'pins.kinds': 'Ang 4 na PIN',
  'pins.caption': 'Anyo at gamit ng mga PIN',
  'pins.name': 'Pangalan',
  'pins.form': 'Anyo',
  'pins.form-password': '{min} hanggang {max} karakter, may malalaking letra at may numero',
  'pins.form-four-digits': '4 na digit',
  'pins.tries': 'Bago ma-lock',
  'pins.times': '{tries} sunod-sunod na mali',
  'pins.use': 'Gamit',
  'pins.use-sign': 'Kapag nagpapadala ng dokumento sa internet, tulad ng e-Tax',
  'pins.use-auth': 'Kapag pumapasok sa Mynaportal at kumukuha ng certificate sa convenience store',
  'pins.use-register': 'Kapag isinusulat sa card, sa counter, ang paglipat o pagbabago ng pangalan',
  'pins.use-text': 'Kapag inililipat sa screen ang pangalan at address na nasa card',
  'pins.same': 'Puwedeng magkakapareho ang 3 PIN na may 4 na digit.',
  'pins.days':
    'Nananatili ang bilang ng pagkakamali kahit lumipas ang araw. Kapag tama ang nailagay, babalik ito sa simula.',
  'pins.not-number': 'Huwag gamitin ang My Number o petsa ng kapanganakan bilang PIN.',
  'pins.certificates': 'Ano ang electronic certificate',
  'pins.certificates-text':
    'Ito ang inyong ID sa internet. May 2 nito sa IC chip ng card. Mapapatunayan nito ang sumusunod:',
  'pins.proves-person': 'na ang kausap ay ang tao mismo',
  'pins.proves-unaltered': 'na hindi nabago habang ipinapadala ang laman',
  'pins.proves-done': 'na tama ang pagkakagawa ng proseso',
  'pins.change': 'Pagpapalit ng PIN',
  'pins.change-text':
    'Kung alam ninyo ang kasalukuyang PIN, puwede itong palitan sa Mynaportal app sa smartphone o sa counter.',
  'pins.reset': 'Kapag nakalimutan o na-lock',
  'pins.reset-text': 'Puwede itong i-reset sa counter.',
  'pins.kiosk-no': 'Hindi ito mare-reset sa machine ng convenience store.',
  'pins.kiosk-yes':
    'Kung alam ninyo ang PIN ng “{other}”, puwede rin itong i-reset sa machine ng {shops}. Magpareserba muna sa app, at gawin ito sa tindahan sa loob ng {hours} oras.',
};
