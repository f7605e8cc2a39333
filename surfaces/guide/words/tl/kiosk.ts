// Certificates at convenience stores and papers to bring: chapters 8 and 2 in Tagalog.
import type { kioskJa } from '../ja/kiosk.ts';

export const kioskTl: Readonly<Record<keyof typeof kioskJa, string>> = {
  'kiosk.lead':
    'Kung may card at 4 na digit na PIN, makakakuha ng certificate sa mga pangunahing convenience store sa buong Japan. Magagamit ito mula {opens} hanggang {closes}, pati Sabado, Linggo at holiday.',
  'kiosk.hours': 'Oras',
  'kiosk.hours-text':
    'Araw-araw mula {opens} hanggang {closes}. Sarado sa katapusan ng taon (Disyembre 29 hanggang Enero 3) at sa araw ng maintenance.',
  'kiosk.fees': 'Bayad',
  'kiosk.fees-caption': 'Bayad sa 1 kopya ng certificate ng {ward}',
  'kiosk.fees-kind': 'Certificate',
  'kiosk.fees-kiosk': 'Convenience store',
  'kiosk.fees-counter': 'Counter',
  'kiosk.free': 'libre',
  'kiosk.not-offered': 'wala nito',
  'kiosk.shops': 'Mga tindahan',
  'kiosk.shops-text': 'Magagamit sa mga sumusunod na tindahan sa buong Japan na may multi-copier.',
  'kiosk.steps': 'Paano kumuha',
  'kiosk.step-1':
    'Sa screen ng machine, piliin ang “行政サービス” (mga serbisyo ng gobyerno), at pagkatapos ang “証明書交付サービス” (pag-isyu ng certificate).',
  'kiosk.step-2': 'Ilagay ang card sa machine.',
  'kiosk.step-3': 'Ilagay ang 4 na digit na PIN para sa user authentication.',
  'kiosk.step-4': 'Piliin ang uri ng certificate, ang mga isasama rito, at ang bilang ng kopya.',
  'kiosk.step-5': 'Bayaran ang halaga.',
  'kiosk.step-6':
    'Kunin ang naimprentang papel. Maaaring higit sa isa ang lumabas, kaya tiyaking walang naiwan.',
  'kiosk.other-town':
    'Kung magkaiba ang munisipalidad na tinitirhan at ang registered domicile (honseki), piliin ang certificate ng family register sa espesyal na button.',
  'kiosk.locked':
    'Kapag 3 beses na sunod-sunod na nagkamali sa PIN, mala-lock ito. Kayo mismo ang pumunta sa counter na dala ang card.',
  'kiosk.kinds': 'Mga makukuhang certificate at ang puwedeng isama rito',
  'kiosk.at-kiosk': 'Makukuha sa convenience store',
  'kiosk.at-counter': 'Sa counter lang makukuha',
  'kiosk.content': '{kind}: {content}',
  'kiosk.for-citizens': ' (mga Hapon)',
  'kiosk.for-foreigners': ' (mga dayuhan)',
  'kiosk.note-household':
    'Makukuha ang kopya ng resident record (juminhyo) ninyo at ng mga miyembro ng iisang sambahayan (setai).',
  'kiosk.note-number': 'Bago isama ang My Number, itanong muna sa pagbibigyan kung kailangan ito.',
  'kiosk.note-seal':
    'Ang certificate ng rehistradong selyo ay para lang sa mga nakapagparehistro na ng selyo sa {ward}.',
  'kiosk.note-domicile':
    'Makakakuha ng family register (koseki) ang mga may registered domicile (honseki) sa {ward}. Kung nakatira sa labas ng {ward}, gawin muna ang pagpaparehistro ng paggamit (honsekichi riyo toroku). Kung nasa ibang munisipalidad ang registered domicile, doon magtanong.',
  'kiosk.note-domicile-again':
    'Pagkatapos i-renew ang electronic certificate o lumipat, gawin ulit ang honsekichi riyo toroku.',
  'kiosk.note-tax':
    'Ang mga certificate ng buwis ay para lang sa mga nakatira sa {ward} noong Enero 1 ng taong iyon at nakapagdeklara na. Makukuha ang para sa huling {years} taon.',
  'kiosk.free-at-counter':
    'Ang mga certificate na libre para sa pensyon at katulad nito ay sa counter lang makukuha.',
  'kiosk.note-vaccination':
    'Ang vaccination certificate para sa ibang bansa ay makukuha sa convenience store ng mga nakakuha lang sa app ng para sa ibang bansa mula {from}.',
  'kiosk.refused': 'Kapag hindi makuha sa convenience store',
  'kiosk.refused-text': 'Sa mga sumusunod na kaso, tatanggi ang machine at sasabihin ang dahilan.',
  'kiosk.refused-tax':
    'Hindi makukuha ang mga certificate ng buwis hanggang lumipas ang mga araw na kailangan bago maisyu pagkatapos magdeklara.',
  'kiosk.shop': '{shop} ({source})',
  'kiosk.refused-others':
    'May iba pang kasong hindi ito makukuha. Para sa resident record at selyo, magtanong sa counter; para sa buwis, sa tanggapan ng buwis ng munisipalidad.',
  'kiosk.before-leaving': 'Bago lumabas ng tindahan',
  'kiosk.check-papers': 'Bilangin ang mga papel kung kumpleto. Hindi ibabalik ang bayad sa naiwang papel.',
  'kiosk.check-print':
    'Tingnan kung malinaw na nababasa ang harap at likod. Kung hindi, ipakita agad sa kawani ng tindahan ang lahat ng papel at ang resibo. Maaaring pawalang-bisa ang papel at ibalik ang bayad. Pagkatapos, kunin ulit ang certificate.',
  'kiosk.check-wrong': 'Hindi mapapalitan ang certificate na kinuha sa maling uri.',

  'documents.lead':
    'Kapag ibinibigay ang numero, ipakita ang dokumentong may numero at ang dokumentong nagpapatunay kung sino kayo. Sapat na ang My Number Card lang.',
  'documents.check': 'Sapat ba ang mga dokumentong hawak ninyo?',
  'documents.enough': 'Sapat ang mga dokumentong ito',
  'documents.not-enough': 'Hindi sapat ang mga dokumentong ito',
  'documents.decide': 'Tingnan',
  'documents.list-A':
    'A. Mga dokumentong may numero (1 lang; ang My Number Card ay nagpapatunay din kung sino kayo)',
  'documents.list-B1': 'B. Mga ID na sapat na ang 1 (may litrato)',
  'documents.list-B2': 'B. Mga ID na kailangan ng 2 (walang litrato)',
  'documents.valid': 'Ang tatanggapin lang ay ang hindi pa expired sa araw na ipinapakita.',
  'documents.fields':
    'Ang tatanggapin lang ay may nakasulat na “pangalan at petsa ng kapanganakan” o “pangalan at address”.',
  'documents.notification':
    'Magagamit lang ang notification card (tsuchi card) kung ang pangalan at address ay pareho sa resident record (juminhyo).',
  'documents.two': 'Kung walang litrato ang mga dokumento, magpakita ng 2 o higit pa na magkaiba ang uri.',
  'documents.examples': 'Mga halimbawa ng kombinasyon',
  'documents.who': 'Sino ang puwedeng humingi, at para saan',
  'documents.ask-purpose': 'Kapag hiningi ang numero, itanong muna: “Para saan po ito gagamitin?”',
  'documents.fields-of-law':
    '{fields, plural, =3 {Magagamit lang ang numero sa mga proseso para sa social security, buwis at paghahanda sa sakuna na itinakda ng batas.} other {Magagamit lang ang numero sa social security, buwis at paghahanda sa sakuna, at sa iba pang prosesong itinakda ng batas.}}',
  'documents.nobody': 'Hindi puwedeng humingi. Hindi rin ninyo kailangang sumagot.',
  'documents.family':
    'Isinusulat sa mga dokumento ang sariling numero at, kung kailangan, pati ang numero ng pamilya.',
  'documents.life': 'Kailan sa buhay ginagamit ang numero',
  'documents.at-counter': 'Mga proseso sa counter',
  'documents.at-counter-text':
    'Kapag nagbago ang address o pangalan dahil sa paglipat, kasal o iba pa, ipaalam sa counter. Kung may card, puwedeng ipadala online ang abiso ng pag-alis at ang petsa ng inyong pagpunta.',
};
