// The number, safety, questions, contacts and offices: chapters 1, 5, 9, 10 and 11 in Tagalog.
import type { numberJa } from '../ja/number.ts';

export const numberTl: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.lead':
    'Ang My Number ay 12 digit na numero na ipinapaalam sa lahat ng taong may resident record (juminhyo). Ginagamit ito sa mga proseso para sa social security, buwis at sakuna.',
  'number.what': 'Iisang numero habambuhay',
  'number.for-life':
    'Hindi nagbabago ang numero habambuhay. Pareho pa rin ito kahit lumipat o magbago ng pangalan.',
  'number.when-changed': 'Kailan nagbabago ang numero',
  'number.good-for': 'Para saan ito',
  'number.fewer-papers': 'Nababawasan ang mga dokumentong ihahanda sa mga proseso.',
  'number.fair':
    'Dahil nalalaman ang kita at mga benepisyo, nagiging patas ang pasanin at nakakarating ang tulong sa mga nangangailangan.',
  'number.faster':
    'Nababawasan ang pagtutugma ng datos ng mga tanggapan, kaya mas mabilis at mas tama ang mga proseso.',
  'number.help': 'Kung kailangan ng tulong',
  'number.help-where': 'Sa mga sumusunod na counter, sasamahan kayo ng kawani sa paggawa nito.',
  'number.help-ask': 'Magtanong sa kawani ng counter.',
  'number.help-apply': 'Pag-apply ng card',
  'number.help-photo': 'Pagkuha ng litrato',
  'number.help-register':
    'Pagpaparehistro bilang health insurance card, at pagpaparehistro ng account para sa pagtanggap ng pera mula sa gobyerno',
  'number.help-points': 'Pag-apply ng Mynapoint',

  'safety.lead':
    'Hindi kailanman itinatanong ng mga kawani ng gobyerno ang inyong numero o PIN sa telepono o sa pagbisita. Kapag may nagtanong, panloloko iyon.',
  'safety.fraud': 'Mag-ingat sa panloloko',
  'safety.never':
    'Sa telepono o sa pagbisita, hindi kailanman ginagawa ng mga kawani ng gobyerno ang sumusunod:',
  'safety.doubt':
    'Kung sa tingin ninyo ay kahina-hinala, huwag magsalita, ibaba ang telepono, at tumawag dito.',
  'safety.apart': 'Hindi tinitipon sa iisang lugar ang impormasyon',
  'safety.apart-tax':
    'Gaya ng dati, bawat tanggapan ang humahawak ng sa kanila: ang tungkol sa income tax ay sa tax office, at ang tungkol sa resident tax ay sa munisipalidad.',
  'safety.apart-2':
    'Mula fiscal year 2017, nagpapalitan ang mga tanggapan ng impormasyong kailangan lang, kapag kailangan lang.',
  'safety.apart-3':
    'Hindi ginagamit ang My Number sa pagpapalitang ito. Naka-encrypt ang komunikasyon. Kahit mabunyag ang numero, hindi sabay-sabay na mabubunyag ang impormasyon.',
  'safety.example': 'Kapag nagtanong ang munisipalidad sa tax office',
  'safety.node-municipality': 'Munisipyo',
  'safety.node-network': 'Network ng impormasyon',
  'safety.node-tax-office': 'Tanggapan ng buwis',
  'safety.exchange-1':
    '1. Hindi inilalabas ng munisipalidad ang inyong numero; gumagamit ito ng code na sa munisipalidad lang na iyon.',
  'safety.exchange-2': '2. Tinitiyak ng information provision network system kung pinapayagan ito ng batas.',
  'safety.exchange-3': '3. Dumarating ito sa tax office gamit ang ibang code, na sa tax office lang.',
  'safety.exchange-4':
    '4. Ang itinanong lang ang ibinabalik ng tax office, na naka-encrypt. May naiiwang rekord.',
  'safety.duty': 'Mga tuntunin para sa humahawak ng numero',
  'safety.duty-law': 'Magagamit lang ang numero sa mga gawaing itinakda ng batas o ordinansa.',
  'safety.duty-leaks': 'May tungkulin ang humahawak ng numero na ingatan ito para hindi mawala o mabunyag.',
  'safety.duty-seen':
    'Kahit makita ang inyong numero, mahirap magpanggap na kayo dahil tinitiyak kung sino ang tao.',

  'questions.lead':
    'Mga madalas itanong tungkol sa numero, expiration ng card, mensahe ng pagkawala ng bisa, at family register sa convenience store.',
  'questions.about-number': 'My Number',
  'questions.choose': 'Puwede bang pumili ng gustong numero?',
  'questions.choose-answer':
    'Hindi po. Napapalitan lang ito ng bagong numero kapag nabunyag ang numero at may panganib na magamit sa masama.',
  'questions.code': 'Ano ang pagkakaiba nito sa resident code (juminhyo code)?',
  'questions.code-answer':
    'Ginagawa ang My Number mula sa resident code, pero hindi malalaman ang isa mula sa isa.',
  'questions.telephone': 'Puwede bang itanong sa telepono ang aking numero?',
  'questions.telephone-answer':
    'Hindi ito sinasabi sa telepono. Kung gusto itong malaman agad, kumuha ng kopya ng resident record (juminhyo) na may numero.',
  'questions.careful': 'Ano ang dapat ingatan sa paggamit ng numero?',
  'questions.careful-answer':
    'Maliban sa mga prosesong itinakda ng batas, huwag itong sabihin, ipakopya o ipasulat. Huwag itong gawing password o ilagay sa internet.',
  'questions.leak': 'Kapag nabunyag ang numero, mabubunyag ba ang lahat ng impormasyon?',
  'questions.leak-answer':
    'Hindi po. Bawat tanggapan ang humahawak ng impormasyon, at hindi ginagamit ang numero sa pagpapalitan. Walang database na nagtitipon ng lahat.',
  'questions.revoked': 'Kapag lumabas ang “Wala nang bisa ang electronic certificate”',
  'questions.revoked-answer':
    'Pumunta sa counter na dala ang card. Mag-iisyu ng bagong electronic certificate. Nawawalan ito ng bisa sa mga sumusunod na kaso.',
  'questions.expiry': 'Expiration at dating apelyido',
  'questions.when-renew': 'Mula kailan puwedeng mag-renew?',
  'questions.when-renew-answer':
    'Mula sa araw na kasunod ng petsang 3 buwan bago ang expiration. Kung wala ang araw na iyon sa buwan, mula sa kasunod na araw. Halimbawa, kung {expiry} ang expiration, mula {opens}.',
  'questions.why-expiry': 'Bakit may expiration, at bakit magkaiba ang sa card at sa electronic certificate?',
  'questions.why-expiry-answer':
    'May expiration ang card dahil nagbabago ang mukha. Mas maikli kaysa sa card ang electronic certificate dahil naluluma ang encryption.',
  'questions.former-name': 'Puwede bang ilagay sa card ang dating apelyido?',
  'questions.former-name-answer': 'Opo. Ipalagay muna ang dating apelyido sa resident record (juminhyo).',
  'questions.kiosk': 'Convenience store',
  'questions.register': 'Puwede bang makakuha ng certificate ng family register (koseki)?',
  'questions.register-answer':
    'Opo, kung nasa {ward} ang registered domicile (honseki). Kung nasa ibang munisipalidad, makukuha ito kung nag-iisyu iyon sa convenience store at nakapagparehistro kayo ng paggamit (honsekichi riyo toroku).',
  'questions.before': 'Nakakakuha ako dati ng certificate ng family register, pero ngayon ay hindi na',
  'questions.before-answer':
    'Kapag nagbago ang electronic certificate, pangalan, address, PIN o iba pa, nabubura ang honsekichi riyo toroku. Magparehistro ulit.',
  'questions.print': 'Malabo ang imprenta at hindi mabasa',
  'questions.misprint':
    'Nakasulat sa pahina 13 ng nakalimbag na gabay ng 2023 na hindi makakakuha kung nasa {ward} ang registered domicile, pero itinuturing naming tama ang pahina 10: makakakuha.',

  'contacts.lead':
    'Bukas nang 24 oras ang linya para sa pagkawala at pagnanakaw. Para sa iba pa, tumawag sa oras ng serbisyo.',
  'contacts.menu': 'Mga pipindutin sa pangkalahatang libreng linya',
  'contacts.menu-caption': 'Menu ng voice guide',
  'contacts.press': 'Pindutin',
  'contacts.about': 'Puwedeng itanong',
  'contacts.languages': 'Mga wika bukod sa Japanese',
  'contacts.languages-text': 'Libreng linya sa ibang wika:',
  'contacts.telephones': 'Mga numero ng telepono at oras',
  'contacts.busy-hours': 'Maraming tumatawag mula bandang {from} hanggang {to}.',
  'contacts.speaks': 'Mga wikang magagamit bukod sa Japanese: {languages}',

  'offices.anywhere':
    '{count, plural, =1 {Sa counter na ito} other {Sa alinman sa {count} counter}}, puwedeng kunin ang card, ipabago ang nakasulat dito, at i-renew ang mga electronic certificate.',
  'offices.late': 'Bukas hanggang {closes}: {days}',
  'offices.hours': 'Oras ng serbisyo',
  'offices.places': 'Kung nasaan ang mga counter',
  'offices.helps': 'Tumutulong dito sa pag-apply ng card at pagkuha ng litrato.',
  'offices.map': 'Mapa ng {name} (panlabas na site)',
  'offices.waiting-count':
    '{count, plural, =0 {Walang naghihintay ngayon.} =1 {Isang tao ang naghihintay ngayon.} other {{count} tao ang naghihintay ngayon.}}',
  'offices.waiting-calling': 'Tinatawag na numero: {numbers}',
  'offices.waiting-window': '{number} (window {window})',
  'offices.waiting-median':
    'Kamakailan, mga {minutes} minuto mula sa pagkuha ng numero hanggang sa pagtawag.',
  'offices.waiting-at': 'Bilang ng naghihintay noong {time}. Ina-update bawat minuto.',
  'offices.waiting-unknown': 'Hindi malalaman ngayon kung ilan ang naghihintay.',
  'offices.visit': 'Bago pumunta',
  'offices.reserve': 'Magpareserba muna bago kunin ang card.',
  'offices.same-day':
    'Para sa reserbasyon sa araw ding iyon o sa tanong tungkol sa counter, tumawag nang direkta sa counter na pupuntahan.',
  'offices.congestion':
    'Makikita sa pahina ng {ward} tungkol sa dami ng tao kung ilan ang naghihintay at anong numero ang tinatawag.',
};
