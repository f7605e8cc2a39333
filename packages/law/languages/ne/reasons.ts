// The reasons in Nepali. A code without a text, or a text without a code, does not compile.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardNe } from './card.ts';
import { eventsNe } from './events.ts';
import { numberNe } from './number.ts';
import { servicesNe } from './services.ts';

export const reasonsNe: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday': 'कार्ड बनेको दिनपछिको 10 औँ जन्मदिन ({birthday|date}) सम्म मान्य छ।',
  'card-expiry.fifth-birthday':
    'कार्ड बनेको दिन {adultAge|number} वर्षमुनि भएकोले, 5 औँ जन्मदिन ({birthday|date}) सम्म मान्य छ।',
  'card-expiry.adult-at-20': '2022 मार्च 31 सम्मको निवेदन भएकोले, 20 वर्षलाई सीमा मानेर म्याद तोकिन्छ।',
  'card-expiry.leap-day': 'फेब्रुअरी 29 मा जन्मेका व्यक्तिको जन्मदिन, अधिकवर्ष नभएको वर्षमा फेब्रुअरी 28 गनिन्छ।',
  'card-expiry.renewal-bonus': 'नवीकरणबाट बनेको कार्ड भएकोले, जन्मदिन {more|number} पटक बढी गनिन्छ।',
  'card-expiry.end-of-stay': 'बसोबासको अवधि सकिने दिन ({stayUntil|date}) पहिले आउने भएकोले, त्यो दिनसम्म मात्र हो।',
  'card-expiry.sixty-days': '{from|date} बाट 60 दिन पुग्ने दिन ({until|date}) सम्म हो।',
  'card-expiry.stay-not-counted': 'यो बसोबासको हैसियतमा, बसोबासको अवधि सकिने दिनले कार्डको म्यादमा असर गर्दैन।',

  'renewal.open': 'नवीकरण गर्न सकिन्छ। म्याद {expiry|date} सम्म हो।',
  'renewal.not-yet': 'नवीकरण {opens|date} देखि गर्न सकिन्छ।',
  'renewal.expired': 'म्याद ({expiry|date}) नाघेकोले अमान्य भयो। नवीकरण गर्न सकिँदैन।',

  'extension.extended': 'नयाँ बसोबासको अवधि अनुसार म्याद {expiry|date} सम्म थप्न सकिन्छ।',
  'extension.birthday-cap': 'तर, पहिलो पटक बनेको दिनबाट गनेको जन्मदिन ({birthday|date}) नाघ्न सकिँदैन।',
  'extension.special-period':
    'बसोबासको अवधि थप्ने निवेदन विचाराधीन भएकोले, विशेष अवधिका रूपमा {expiry|date} सम्म थप्न सकिन्छ (1 पटक मात्र)।',
  'extension.special-period-used': 'विशेष अवधिको थप 1 पटक मात्र हो, र प्रयोग भइसकेको छ।',
  'extension.applied-too-late': 'बसोबासको अवधि थप्ने निवेदन, अवधि सकिएपछि दिइएको छ।',
  'extension.not-longer': 'नयाँ म्याद अहिलेको म्याद ({expiry|date}) भन्दा पछि हुँदैन।',
  'extension.card-expired': 'कार्डको म्याद ({expiry|date}) नाघेको छ। थप्न सकिँदैन, पुनः जारी (शुल्क लाग्ने) हुन्छ।',
  'extension.no-space': 'थप विवरणको ठाउँमा खाली नभएकोले, नयाँ कार्डको निवेदन दिनुहोस्।',
  'extension.renewed-like-citizens':
    'यो बसोबासको हैसियत भएकाको म्याद थपिँदैन, जापानी नागरिकजस्तै नयाँ कार्डमा नवीकरण हुन्छ।',

  'photo.none-needed': 'निवेदनको दिन 1 वर्षमुनि भएकोले फोटो चाहिँदैन।',
  'photo.needed': 'कार्डको निवेदनमा अनुहारको फोटो चाहिन्छ।',
  'photo.accepted': 'फोटो निवेदनभन्दा अघिको 6 महिनाभित्र खिचिएको हो।',
  'photo.too-old': 'फोटो {taken|date} मा खिचिएको हो। निवेदनभन्दा अघिको 6 महिनाभित्रको फोटो चाहिन्छ।',
  'photo.from-the-future': 'फोटो खिचेको दिन ({taken|date}) निवेदनको दिनभन्दा पछि छ।',

  'card-state.next': '“{event|event}” ले “{from|state}” बाट “{to|state}” हुन्छ।',
  'card-state.impossible': '“{from|state}” कार्डमा “{event|event}” गर्न सकिँदैन।',

  'certificate-expiry.birthday':
    'प्रमाणपत्र जारी भएको दिनपछिको {count|number} औँ जन्मदिन ({birthday|date}) सम्म मान्य छ।',
  'certificate-expiry.renewal': 'म्याद 3 महिनाभन्दा कम बाँकी हुँदाको नवीकरण भएकोले, 6 औँ जन्मदिनसम्म गनिन्छ।',
  'certificate-expiry.card-cap': 'कार्डको म्याद ({cardExpiry|date}) नाघ्न सकिँदैन।',
  'certificate-expiry.auth-cap':
    'प्रयोगकर्ता प्रमाणीकरणको इलेक्ट्रोनिक प्रमाणपत्रको म्याद ({authExpiry|date}) नाघ्न सकिँदैन।',
  'certificate.sign-issued': 'हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्र जारी गर्न सकिन्छ।',
  'certificate.sign-under-15': '15 वर्षमुनिकालाई सिद्धान्ततः हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्र जारी हुँदैन।',

  'pin.accepted': 'पिनको रूप सही छ।',
  'pin.length': '{min|number} देखि {max|number} अक्षरसम्मको राख्नुहोस्।',
  'pin.four-digits': '4 अङ्कको राख्नुहोस्।',
  'pin.lower-case': 'अङ्ग्रेजी अक्षर ठूलो मात्र चल्छ।',
  'pin.characters': 'अङ्ग्रेजी ठूलो अक्षर र अङ्क मात्र चल्छ।',
  'pin.needs-letter': 'अङ्ग्रेजी अक्षर 1 वा बढी राख्नुहोस्।',
  'pin.needs-digit': 'अङ्क 1 वा बढी राख्नुहोस्।',
  'pin.advice-birthday': 'जन्ममितिसँग मिल्ने क्रम नराख्नुहोस्।',
  'pin.advice-sequence': 'लगातारका अङ्क नराख्नुहोस्।',
  'pin.advice-repeated': 'एउटै अक्षर नदोहोर्‍याउनुहोस्।',
  'pin.advice-individual-number': 'माइनम्बरका अङ्कलाई पिन नबनाउनुहोस्।',

  'identity.card-alone': 'माइनम्बर कार्ड 1 वटैले नम्बर र व्यक्ति दुवै पुष्टि भयो।',
  'identity.number-confirmed': 'यसबाट नम्बर पुष्टि भयो: {document|document}।',
  'identity.one-document': 'यसबाट व्यक्ति पुष्टि भयो: {document|document}।',
  'identity.two-documents': 'यी 2 वटाबाट व्यक्ति पुष्टि भयो: {first|document} र {second|document}।',
  'identity.no-number-document': 'माइनम्बर पुष्टि गर्ने कागजात छैन।',
  'identity.no-identity-document': 'व्यक्ति पुष्टि गर्ने कागजात छैन।',
  'identity.one-more-document':
    'अनुहारको फोटो नभएको कागजात 2 वटा चाहिन्छ। अर्को प्रकारको कागजात अझै 1 वटा लिएर आउनुहोस्।',
  'identity.delivery-notice-missing': 'कार्ड लिने सूचना पत्र (交付通知書, पोस्टकार्ड) चाहिन्छ।',
  'identity.expired': '{document|document}: {validUntil|date} मा म्याद सकिएको छ।',
  'identity.validity-unread': '{document|document}: म्याद जाँच्न सकिएन।',
  'identity.not-yet-issued': '{document|document}: जारी मिति ({issued|date}) आजभन्दा पछि छ।',
  'identity.issued-too-early': '{document|document}: {from|date} वा त्यसपछि जारी भएको मात्र चल्छ।',
  'identity.not-accepted-on': '{document|document}: आजको दिनमा परिचय खुल्ने कागजातका रूपमा चल्दैन।',
  'identity.not-a-document': '{document|document}: नम्बर पुष्टिमा पनि, व्यक्ति पुष्टिमा पनि चल्दैन।',
  'identity.fields-missing': '{document|document}: “नाम र जन्ममिति” वा “नाम र ठेगाना” लेखिएको छैन।',
  'identity.name-differs': '{document|document}: नाम निवास प्रमाणपत्रसँग मिल्दैन।',
  'identity.birth-differs': '{document|document}: जन्ममिति निवास प्रमाणपत्रसँग मिल्दैन।',
  'identity.address-differs': '{document|document}: ठेगाना निवास प्रमाणपत्रसँग मिल्दैन।',
  'identity.notification-card-differs': 'सूचना कार्ड, नाम र ठेगाना आदि निवास प्रमाणपत्रसँग मिलेमा मात्र चल्छ।',
  'identity.card-without-photo': 'अनुहारको फोटो नभएको माइनम्बर कार्ड 1 वटैले व्यक्ति पुष्टि हुँदैन।',
  'identity.same-kind': '{document|document}: एउटै प्रकारको भएकोले 1 वटा गनिन्छ।',
  'identity.no-longer-issued': '{document|document}: {until|date} सम्म मात्र जारी भएको हो। जारी मिति जाँच्नुहोस्।',
  'identity.authority-shown': 'प्रतिनिधिको अधिकार पुष्टि भयो।',
  'identity.authority-missing':
    'प्रतिनिधिको अधिकार प्रमाणित गर्ने कागजात (पारिवारिक दर्ताको प्रतिलिपि, मन्जुरीनामा आदि) चाहिन्छ।',
  'identity.face-differs': 'काउन्टरमा आएको व्यक्तिको अनुहार फोटोसँग मिलेको पुष्टि गर्न सकिएन।',

  'fee.certificate': '{certificate|certificate}: शुल्क {yen|yen} हो।',
  'fee.free': '{certificate|certificate}: निःशुल्क हो।',
  'fee.residents-only': 'बासिन्दाका लागि मात्र लागू हुने शुल्क हो।',
  'fee.reissue-card': 'कार्ड पुनः जारी शुल्क {yen|yen} हो।',
  'fee.reissue-express': 'द्रुत जारी कार्डको शुल्क {yen|yen} हो।',
  'fee.reissue-certificates': 'इलेक्ट्रोनिक प्रमाणपत्र पुनः जारी शुल्क {yen|yen} हो।',
  'fee.waived': 'शुल्क नलाग्ने कारण भएकोले निःशुल्क हो।',
  'fee.waived-old-card': 'पुरानो कार्ड फर्काउने भएकोले निःशुल्क हो।',
  'fee.old-card-not-returned': 'पुरानो कार्ड फर्काएमा निःशुल्क हुन्थ्यो, तर नफर्काएकोले शुल्क लाग्छ।',

  'kiosk.open': '{opens|time} देखि {closes|time} सम्म प्रयोग गर्न सकिन्छ।',
  'kiosk.before-opening': '{opens|time} देखि मात्र प्रयोग गर्न सकिन्छ।',
  'kiosk.after-closing': 'आजको सेवा {closes|time} मा सकियो।',
  'kiosk.year-end': 'वर्षान्त र नयाँ वर्ष (डिसेम्बर 29 देखि जनवरी 3) मा बन्द छ।',
  'kiosk.maintenance': 'मर्मतका लागि बन्द छ।',
  'kiosk.business-days-only': 'यो प्रमाणपत्र काम गर्ने दिनमा मात्र लिन सकिन्छ।',
  'kiosk.eligible': '{certificate|certificate}: लिन सकिन्छ।',
  'kiosk.moved-out': 'बाहिर सरिसकेका व्यक्तिको प्रमाणपत्र लिन सकिँदैन।',
  'kiosk.moving-out': 'बाहिर सर्ने योजना भएका व्यक्तिको प्रमाणपत्र लिन सकिँदैन।',
  'kiosk.household-moving-out':
    'एउटै परिवारमा बाहिर सर्ने योजना भएको व्यक्ति भएकोले, निवास प्रमाणपत्रको प्रतिलिपि लिन सकिँदैन।',
  'kiosk.issue-restricted': 'जारी गर्न रोक लगाइएको छ। काउन्टरमा आउनुहोस्।',
  'kiosk.unsupported-characters': 'नाम वा ठेगानामा मेसिनले चिन्न नसक्ने अक्षर छ। काउन्टरमा आउनुहोस्।',
  'kiosk.under-age': '{age|number} वर्षमुनिकाले कन्भिनियन्स स्टोरमा लिन सक्दैनन्।',
  'kiosk.certificate-too-new': 'इलेक्ट्रोनिक प्रमाणपत्र दर्ताको भोलिपल्टदेखि चल्छ।',
  'kiosk.abroad': 'विदेश सरेका व्यक्तिले पारिवारिक दर्ताको प्रमाणपत्र मात्र लिन सक्छन्।',
  'kiosk.counter-only': 'यो विवरण भएको प्रमाणपत्र काउन्टरमा मात्र लिन सकिन्छ।',
  'kiosk.seal-not-registered': 'छाप दर्ता छैन।',
  'kiosk.domicile-elsewhere': 'मूल दर्ता ठेगानाको नगरपालिकाले कन्भिनियन्स स्टोरमा दिन्छ कि दिँदैन, त्यहीँ सोध्नुहोस्।',
  'kiosk.domicile-registration-missing':
    'पहिले “मूल दर्ता ठेगानामा प्रयोग दर्ता” (本籍地利用登録) चाहिन्छ। प्रमाणपत्र नवीकरण गरेपछि फेरि दर्ता गर्नुहोस्।',
  'kiosk.tax-not-resident': 'त्यो आर्थिक वर्षको जनवरी 1 मा निवास दर्ता छैन।',
  'kiosk.tax-not-declared': 'कर विवरण बुझाउन बाँकी भएकोले लिन सकिँदैन।',
  'kiosk.tax-too-early': 'कर विवरण बुझाएपछि, {from|date} देखि जारी हुन्छ।',
  'kiosk.tax-year': 'पछिल्लो 3 वर्षको मात्र लिन सकिन्छ।',
  'kiosk.service-ended': 'यो प्रमाणपत्र कन्भिनियन्स स्टोरमा दिन छाडियो।',

  'counter.open': '{closes|time} सम्म खुला छ।',
  'counter.before-opening': 'आज {opens|time} मा खुल्छ।',
  'counter.after-closing': 'आजको सेवा {closes|time} मा सकियो।',
  'counter.closed-weekday': 'आज कार्यालय बन्द हुने दिन हो।',
  'counter.holiday': 'सार्वजनिक बिदा ({holiday|text}) भएकोले बन्द छ।',
  'counter.year-end': 'वर्षान्त र नयाँ वर्ष (डिसेम्बर 29 देखि जनवरी 3) मा बन्द हुन्छ।',
  'counter.closed-day': 'विशेष कारणले बन्द छ।',

  ...numberNe,
  ...cardNe,
  ...eventsNe,
  ...servicesNe,
};
