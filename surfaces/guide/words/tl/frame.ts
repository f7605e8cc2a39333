// The frame in Tagalog: what every page says, the first page, days, hours, and how rules changed.
import type { frameJa } from '../ja/frame.ts';

export const frameTl: Readonly<Record<keyof typeof frameJa, string>> = {
  place: 'Gabay sa My Number Card',
  'frame.source': 'Pinagmulan: {source}',
  'frame.or': ', o ',
  'frame.and': ', ',
  'frame.to-home': 'Bumalik sa simula ng gabay',

  'as-of.shown': 'Nilalaman para sa {date} (palitan ang petsa)',
  'as-of.label': 'Anong petsa ang gusto ninyong makita?',
  'as-of.show': 'Ipakita ang nilalaman sa petsang ito',
  'as-of.guidebook': 'Petsa ng nakalimbag na gabay ({date})',
  'as-of.today': 'Ngayong araw',
  'as-of.elsewhere': 'ang nilalamang ito ay para sa {date}, hindi para ngayong araw',
  'as-of.to-today': 'Tingnan ang nilalaman para ngayong araw',
  'as-of.unread': 'hindi maipakita ang nilalaman para sa “{asked}”',
  'as-of.unread-text':
    'Ang nakikita ninyo ay ang nilalaman para ngayong araw. Puwedeng pumili ng petsa mula Oktubre 5, 2015 hanggang Disyembre 31, 2050.',

  'changes.title': 'Mga nagbago',
  'changes.since-guidebook': 'Mga nagbago pagkatapos ng nakalimbag na gabay ng Hulyo 2023',
  'changes.since-then': 'Mga nagbago pagkatapos ng petsang ito',
  'change.adult-18':
    'Kung nag-apply ng card sa edad na 18 pataas, magagamit na ito hanggang sa ika-10 kaarawan.',
  'change.adult-20':
    'Kung nag-apply ng card sa edad na 20 pataas, magagamit ito hanggang sa ika-10 kaarawan.',
  'change.photo-1': 'Hindi na kailangan ng litrato sa aplikasyon ng batang wala pang 1 taong gulang.',
  'change.photo-0': 'Kailangan ng litrato ng mukha sa aplikasyon, anuman ang edad.',
  'change.express-yes': 'Nagsimula ang express na pag-isyu para sa mga may dahilan na magmadali.',
  'change.express-no': 'Walang express na pag-isyu.',
  'change.reset-sign-yes':
    'Puwede nang i-reset ang password para sa digital signature sa machine ng convenience store.',
  'change.reset-sign-no': 'Sa counter lang puwedeng i-reset ang password para sa digital signature.',
  'change.reset-auth-yes':
    'Puwede na ring i-reset ang 4 na digit na PIN para sa user authentication sa machine ng ilang tindahan.',
  'change.reset-auth-no':
    'Sa counter lang puwedeng i-reset ang 4 na digit na PIN para sa user authentication.',
  'change.abroad-lapses': 'Kapag lumipat kayo sa ibang bansa, hindi na magagamit ang card.',
  'change.abroad-continues':
    'Kung gagawin ninyo ang proseso hanggang sa araw bago umalis, magagamit pa rin ang card kahit lumipat na sa ibang bansa.',
  'change.one-stop-yes': 'Nagsimula ang one-stop service sa paglipat ng tirahan.',
  'change.one-stop-no': 'Walang one-stop service sa paglipat ng tirahan.',
  'change.fields-more':
    'Bukod sa social security, buwis at sakuna, ginagamit na rin ang numero sa ibang prosesong itinakda ng batas (tulad ng mga pambansang lisensya).',
  'change.fields-three':
    'Ginagamit ang numero sa mga proseso para sa social security, buwis at paghahanda sa sakuna.',
  'change.vaccination-kiosk-yes':
    'Puwede nang kunin ang COVID-19 vaccination certificate sa machine ng convenience store.',
  'change.vaccination-kiosk-no':
    'Hindi na puwedeng kunin ang COVID-19 vaccination certificate sa machine ng convenience store.',
  'change.vaccination-app-yes': 'Nagsimula ang app para sa COVID-19 vaccination certificate.',
  'change.vaccination-app-no':
    'Hindi na nag-iisyu ng bagong certificate ang app para sa COVID-19 vaccination certificate.',
  'change.points-yes': 'Nagsimula ang pag-apply para sa ika-2 round ng Mynapoint.',
  'change.points-no': 'Natapos ang pag-apply para sa ika-2 round ng Mynapoint.',
  'change.insurance-new-yes': 'Nag-iisyu ng health insurance card na papel o plastik.',
  'change.insurance-new-no':
    'Natapos na ang pag-isyu ng bagong health insurance card. Ang kapalit ay ang My Number Card o ang eligibility certificate (shikaku kakuninsho).',
  'change.insurance-old-yes': 'Magagamit ang health insurance card na hawak ninyo.',
  'change.insurance-old-no': 'Hindi na rin magagamit ang health insurance card na naisyu dati.',
  'change.unified-yes':
    'Puwede nang pagsamahin sa iisang card ang residence card (zairyu card) at ang My Number Card.',
  'change.unified-no': 'Magkahiwalay ang residence card (zairyu card) at ang My Number Card.',
  'change.kiosk-fee': '{kind}: ang bayad sa convenience store ay naging {yen}.',
  'change.counter-fee-ends': '{kind}: natapos na ang panahong libre ito sa counter para sa mga residente.',

  'dial.press': 'Pagkatapos ng voice guide, pindutin ang {press}.',
  'dial.always': 'Bukas ang linya 24 oras, 365 araw sa isang taon',
  'open.now': 'Bukas ngayon',
  'open.not-now': 'Sarado ngayon',
  'hours.closed': 'sarado',
  'hours.holidays': 'Holiday',
  'hours.year-end': 'Katapusan ng taon (Disyembre 29 hanggang Enero 3)',
  'weekday.1': 'Lun',
  'weekday.2': 'Mar',
  'weekday.3': 'Miy',
  'weekday.4': 'Huw',
  'weekday.5': 'Biy',
  'weekday.6': 'Sab',
  'weekday.7': 'Lin',

  'home.trail': 'Simula ng gabay',
  'home.title': 'Ano ang nangyari?',
  'home.lead':
    'Piliin ang problema o gusto ninyong malaman tungkol sa My Number Card. Makikita agad kung ano ang gagawin, hanggang kailan, saan, at magkano.',
  'home.happened': 'Pumili ayon sa problema o gustong gawin',
  'home.fraud': 'May kahina-hinalang tumawag o bumisita',
  'home.revoked': 'Lumabas ang mensaheng “Wala nang bisa ang electronic certificate”',
  'home.chapters': 'Basahin ayon sa kabanata',
  'home.chapter': '{number}. {title}',
  'home.issued':
    'Isinulat sa gabay na ito, sa sarili naming salita, ang nilalaman ng nakalimbag na gabay na inilabas ng {publisher} noong {date}. Hindi ito opisyal na gabay.',
  'home.unofficial':
    'Pinagsama sa gabay na ito ang mga patakaran ng bansa at ang mga counter at bayarin ng {ward}. Hindi ito opisyal na gabay.',
  'chapter.number.title': 'Ano ang My Number',
  'chapter.number.hint': 'Para saan ang 12 digit na numero at kailan ito ginagamit',
  'chapter.documents.title': 'Mga dokumento kapag ibinibigay ang numero',
  'chapter.documents.hint': 'Alamin dito kung sapat ang mga dokumentong hawak ninyo',
  'chapter.card.title': 'Paano basahin ang card',
  'chapter.card.hint': 'Harap, likod at lalagyan: ano ang nakasulat at ano ang natatakpan',
  'chapter.when.title': 'Ano ang gagawin kapag ganito',
  'chapter.when.hint': 'Pagkawala, paglipat, expiration, lock at iba pa. Kaligtasan ng card',
  'chapter.safety.title': 'Kaligtasan ng numero at mga panloloko',
  'chapter.safety.hint':
    'Mga bagay na hindi kailanman itinatanong ng gobyerno, at kung paano hiwalay na iniingatan ang impormasyon',
  'chapter.pins.title': 'Mga PIN',
  'chapter.pins.hint': 'Anyo at gamit ng apat na PIN, at ilang beses puwedeng magkamali',
  'chapter.services.title': 'Mga serbisyong magagamit sa card',
  'chapter.services.hint':
    'Mynaportal, paglipat, buwis, passport, health insurance, at mga serbisyong natapos na',
  'chapter.kiosk.title': 'Pagkuha ng certificate sa convenience store',
  'chapter.kiosk.hint': 'Oras, tindahan, bayad, mga certificate, at kung kailan hindi puwede',
  'chapter.questions.title': 'Mga madalas itanong',
  'chapter.questions.hint':
    'Tungkol sa numero, expiration, pagkawala ng bisa, family register at dating apelyido',
  'chapter.contacts.title': 'Magtanong sa telepono',
  'chapter.contacts.hint': 'Numero, oras, mga wika at pipindutin',
  'chapter.offices.title': 'Lugar at oras ng mga counter',
  'chapter.offices.hint': 'Lugar, telepono at oras',

  'kind.juminhyo': 'Kopya ng resident record (juminhyo)',
  'kind.seal': 'Certificate ng rehistradong selyo (inkan)',
  'kind.family-register': 'Certificate ng family register (koseki)',
  'kind.family-register-note': 'Kopya ng karagdagang tala ng family register (koseki no fuhyo)',
  'kind.tax': 'Mga certificate ng buwis (kazei / nozei)',
  'kind.vaccination': 'COVID-19 vaccination certificate',
};
