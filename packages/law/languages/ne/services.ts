// The reasons in Nepali: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesNe: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': 'कन्भिनियन्स स्टोरको प्रमाणपत्रमा लिन सकिन्छ: {content|content}।',
  'kiosk.content-counter-only': 'कन्भिनियन्स स्टोरमा लिन सकिँदैन, काउन्टरमा आउनुहोस्: {content|content}।',
  'kiosk.content-not-yours': 'लागू हुने व्यक्तिले मात्र छान्न सक्छन्: {content|content}।',
  'kiosk.ask-receiver-first': 'माइनम्बर चाहिन्छ कि चाहिँदैन, पहिले बुझाउने ठाउँमा सोध्नुहोस्।',
  'kiosk.no-exchange': 'गल्तीले लिएको प्रमाणपत्र साट्न सकिँदैन।',
  'kiosk.no-refund-left-behind': 'लिन बिर्सेको प्रमाणपत्रको पैसा फिर्ता हुँदैन।',
  'kiosk.tell-at-once': 'पसलबाट निस्कनुअघि तुरुन्तै कर्मचारीलाई भन्नुहोस्।',
  'kiosk.bring-all-papers': 'छापिएका सबै कागज लिएर आउनुहोस्।',
  'kiosk.bring-receipt': 'रसिद लिएर आउनुहोस्।',
  'kiosk.void-and-refund': 'प्रमाणपत्रमा बदरको छाप लगाएर पैसा फिर्ता हुन सक्छ।',
  'kiosk.take-anew': 'प्रमाणपत्र फेरि लिनुहोस्।',

  'domicile.not-offered': 'मूल दर्ता ठेगानाको नगरपालिकाले कन्भिनियन्स स्टोरमा पारिवारिक दर्ता दिँदैन।',
  'domicile.not-needed': 'ठेगाना र मूल दर्ता ठेगाना एउटै नगरपालिकामा भएकोले, दर्ता चाहिँदैन।',
  'domicile.needed': 'पहिले मूल दर्ता ठेगानामा प्रयोग दर्ता (本籍地利用登録) चाहिन्छ।',
  'domicile.lost': '“{change|change}” भएकोले, मूल दर्ता ठेगानामा प्रयोग दर्ता फेरि गर्नुहोस्।',
  'domicile.holds': 'मूल दर्ता ठेगानाको प्रयोग दर्ता मान्य रहन्छ।',

  'points.not-open': 'माइनापोइन्ट दोस्रो चरणको आवेदन अवधि होइन।',
  'points.card-too-late': '{by|date} सम्म कार्डको निवेदन दिएका व्यक्तिलाई मात्र लागू हुन्छ।',
  'points.first-round-taken': 'पहिलो चरणको 5,000 येन बराबर पाइसकेकालाई लागू हुँदैन।',
  'points.register-cashless': 'नगदरहित भुक्तानी सेवा दर्ता गर्नुहोस्।',
  'points.for-card': '{spent|yen} सम्मको किनमेल वा चार्जमा {yen|yen} बराबरको पोइन्ट हो।',
  'points.part-not-open': 'यो भागको आवेदन {from|date} देखि हो।',
  'points.register-insurance': 'पहिले स्वास्थ्य बीमा कार्डका रूपमा प्रयोग दर्ता चाहिन्छ।',
  'points.register-account': 'पहिले सरकारी रकम लिने खाताको दर्ता चाहिन्छ।',
  'points.for-registration': '{yen|yen} बराबरको पोइन्ट हो।',
  'points.apply-separately': 'दर्ताबाहेक, पोइन्टको आवेदन छुट्टै चाहिन्छ।',

  'vaccination.issued': 'खोप प्रमाणपत्र लिन सकिन्छ।',
  'vaccination.not-offered': 'यो दिनमा खोप प्रमाणपत्र जारी हुँदैन।',
  'vaccination.card-and-pin': 'माइनम्बर कार्ड र पिन चाहिन्छ।',
  'vaccination.phone': 'कार्ड पढ्न सक्ने स्मार्टफोन चाहिन्छ।',
  'vaccination.passport': 'विदेशमा प्रयोग गर्न राहदानी चाहिन्छ।',
  'vaccination.app-first':
    'विदेशका लागि, {from|date} वा त्यसपछि एपमा विदेशको प्रमाणपत्र लिएका व्यक्तिले मात्र कन्भिनियन्स स्टोरमा लिन सक्छन्।',

  'one-stop.accepted': 'बसाइँ सरी जाने सूचना र काउन्टर आउने योजना अनलाइनबाट दिन सकिन्छ।',
  'one-stop.visit': 'सर्ने ठाउँको काउन्टरमा भने जानैपर्छ।',
  'one-stop.not-yet': 'यो दिनमा बसाइँसराइ एकद्वार सेवा अझै छैन।',
  'one-stop.domestic-only': 'जापानभित्रको सराइमा मात्र लागू हुन्छ।',
  'one-stop.no-proxy': 'प्रतिनिधिले गर्न सक्दैन।',
  'one-stop.too-early': 'सूचना {opens|date} देखि लिइन्छ।',
  'one-stop.too-late': 'सूचना {closes|date} सम्म मात्र लिइन्थ्यो। काउन्टर वा हुलाकबाट सूचना दिनुहोस्।',
  'one-stop.certificates': 'मान्य इलेक्ट्रोनिक प्रमाणपत्र चाहिन्छ।',
  'one-stop.pin': 'यो पिन चाहिन्छ: {pin|pin}।',

  'insurance.register': 'स्वास्थ्य बीमा कार्डका रूपमा प्रयोग दर्ता चाहिन्छ।',
  'insurance.full': 'स्वास्थ्य बीमा कार्डका रूपमा चल्छ।',
  'insurance.grace':
    'इलेक्ट्रोनिक प्रमाणपत्रको म्याद सकिएको छ, तर {until|date} सम्म योग्यता पुष्टिका लागि मात्र चल्छ। नवीकरण गर्नुहोस्।',
  'insurance.grace-over':
    'इलेक्ट्रोनिक प्रमाणपत्रको म्याद सकियो र थप छुट अवधि पनि {until|date} मा सकियो। नवीकरण गर्नुहोस्।',
  'insurance.paper-issued': 'स्वास्थ्य बीमा कार्ड जारी हुन्छ।',
  'insurance.paper-not-issued': '2024 डिसेम्बर 2 देखि स्वास्थ्य बीमा कार्ड नयाँ जारी हुँदैन।',
  'insurance.eligibility-certificate':
    'माइनम्बर कार्डलाई बीमा कार्डका रूपमा नचलाउनेलाई योग्यता पुष्टिपत्र (資格確認書) दिइन्छ।',

  'service.open': '{service|service}: प्रयोग गर्न सकिन्छ।',
  'service.not-yet': '{service|service}: {from|date} मा सुरु भयो। यो दिनमा अझै छैन।',
  'service.ended': '{service|service}: {to|date} मा सकियो।',
  'service.needs-pin':
    '{service|service}: पिन चाहिने भएकोले, अनुहार प्रमाणीकरण माइनम्बर कार्ड (顔認証マイナンバーカード) मा चल्दैन।',

  'dial.day-and-night': 'हराएको वा चोरिएको कार्डको अस्थायी रोक्का 24 घण्टा, 365 दिन गरिन्छ।',
};
