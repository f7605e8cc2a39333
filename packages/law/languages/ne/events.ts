// The reasons in Nepali: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsNe: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': '“{event|lifeEvent}” पछि पनि कार्ड चलिरहन्छ।',
  'event.card-suspended': '“{event|lifeEvent}” ले कार्डको काम रोकिन्छ।',
  'event.card-lapsed': '“{event|lifeEvent}” ले कार्ड अमान्य हुन्छ।',
  'event.card-abolished': '“{event|lifeEvent}” ले कार्ड खारेज हुन्छ।',
  'event.card-invalid': '“{event|lifeEvent}” ले कार्ड बदर हुन्छ।',
  'event.face-add-note': 'थप विवरणको ठाउँ र IC चिपको विवरण काउन्टरमा फेरि लेखिन्छ।',
  'event.face-new-card': 'चलाइरहन नयाँ कार्डको निवेदन चाहिन्छ।',
  'event.auth-stays': 'प्रयोगकर्ता प्रमाणीकरणको इलेक्ट्रोनिक प्रमाणपत्र त्यसै मान्य रहन्छ।',
  'event.auth-held': 'प्रयोगकर्ता प्रमाणीकरणको इलेक्ट्रोनिक प्रमाणपत्र अस्थायी रूपमा चल्दैन।',
  'event.auth-resumes': 'प्रयोगकर्ता प्रमाणीकरणको इलेक्ट्रोनिक प्रमाणपत्र फेरि चल्छ।',
  'event.auth-revoked': 'प्रयोगकर्ता प्रमाणीकरणको इलेक्ट्रोनिक प्रमाणपत्र अमान्य हुन्छ।',
  'event.auth-expired': 'प्रयोगकर्ता प्रमाणीकरणको इलेक्ट्रोनिक प्रमाणपत्रको म्याद सकियो।',
  'event.auth-locked': 'प्रयोगकर्ता प्रमाणीकरणको इलेक्ट्रोनिक प्रमाणपत्र मान्य छ, तर पिन फेरि नराखेसम्म चल्दैन।',
  'event.sign-stays': 'हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्र त्यसै मान्य रहन्छ।',
  'event.sign-held': 'हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्र अस्थायी रूपमा चल्दैन।',
  'event.sign-resumes': 'हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्र फेरि चल्छ।',
  'event.sign-revoked': 'हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्र अमान्य हुन्छ। चलाउन फेरि जारी गराउनुहोस्।',
  'event.sign-expired': 'हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्रको म्याद सकियो।',
  'event.sign-locked': 'हस्ताक्षरको इलेक्ट्रोनिक प्रमाणपत्र मान्य छ, तर पासवर्ड फेरि नराखेसम्म चल्दैन।',
  'event.number-changes': 'माइनम्बर नयाँ हुन्छ।',

  'filing.accepted': '{procedure|procedure}: यो प्रक्रिया गर्न सकिन्छ।',
  'filing.in-person': '{procedure|procedure}: सिद्धान्ततः आफैँले मात्र गर्न सकिन्छ।',
  'filing.not-by-proxy': '{procedure|procedure}: प्रतिनिधिले गर्न सक्दैन।',
  'filing.not-yet': '{procedure|procedure}: {from|date} देखि मात्र गर्न सकिन्छ।',
  'filing.within': '{from|date} बाट {days|number} दिनभित्र, {until|date} सम्म सूचना दिनुहोस्।',
  'filing.late': 'सूचना दिने म्याद ({until|date}) नाघिसकेको छ। तुरुन्तै सूचना दिनुहोस्।',

  'continuation.done': 'कार्ड नयाँ नगरपालिकामा चलिरहन्छ।',
  'continuation.open': '{until|date} सम्म कार्ड लिएर निरन्तर प्रयोगको प्रक्रिया गर्नुहोस्।',
  'continuation.file-first': '{until|date} सम्म बसाइँ सरी आएको सूचना दिनुहोस्। त्यो नाघेमा कार्ड अमान्य हुन्छ।',
  'continuation.filed-late-after-move':
    'सरी आएको दिनबाट {days|number} दिन ({until|date}) नाघेर सूचना दिएकोले, कार्ड अमान्य भयो।',
  'continuation.filed-late-after-plan':
    'सर्ने भनी तोकेको दिनबाट {days|number} दिन ({until|date}) नाघेर सूचना दिएकोले, कार्ड अमान्य भयो।',
  'continuation.shown-late':
    'बसाइँ सरी आएको सूचना दिएको {days|number} दिन ({until|date}) भित्र कार्डको प्रक्रिया नगरेकोले, कार्ड अमान्य भयो।',
  'continuation.moved-again': 'प्रक्रिया गर्नुअघि फेरि सरेकोले, कार्ड अमान्य भयो।',
  'continuation.card-not-usable': 'कार्ड मान्य नभएकोले, निरन्तर प्रयोग गर्न सकिँदैन।',

  'overseas.continued': 'विदेश सरे पनि कार्ड चलाइरहन सकिन्छ।',
  'overseas.always-lapses': '2024 मे 26 सम्मको विदेश सराइमा कार्ड अमान्य हुन्छ।',
  'overseas.keep-card': 'फर्केर पुनः जारी नसकिएसम्म कार्ड राख्नुहोस्। नयाँ कार्ड लिँदा चाहिन्छ।',
  'overseas.too-late':
    'सर्ने भनी तोकेको दिन ({planned|date}) को अघिल्लो दिनसम्म प्रक्रिया गर्नुपर्छ। त्यही दिन गर्न सकिँदैन।',
  'overseas.citizens-only':
    'विदेशमा चलाइरहन सक्ने, पारिवारिक दर्ताको ठेगाना विवरण (戸籍の附票) भएका जापानी नागरिक मात्र हुन्।',
  'overseas.free-reissue': '{until|date} सम्म निवेदन दिएमा पुनः जारी निःशुल्क हुन्छ।',
  'overseas.left-too-early': '{from|date} भन्दा अघि विदेश सरेका व्यक्तिको माइनम्बर हुँदैन।',
  'overseas.apply-abroad':
    'विदेशस्थित जापानी दूतावास वा वाणिज्य दूतावास, वा मूल दर्ता ठेगानाको नगरपालिकामा कार्डको निवेदन दिन सकिन्छ।',
};
