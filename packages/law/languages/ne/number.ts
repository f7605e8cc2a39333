// The reasons in Nepali: the number.
import type { numberJa } from '../ja/number.ts';

export const numberNe: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': '“{purpose|purpose}” का लागि माइनम्बर माग्न पाउँछ: {asker|asker}।',
  'number.not-this-asker': '“{purpose|purpose}” का लागि माइनम्बर माग्न पाउने व्यवस्था कानुनमा छैन: {asker|asker}।',
  'number.purpose-not-in-law': 'कानुनले तोकेको यस्तो प्रयोजन छैन। पहिले केमा प्रयोग हुन्छ, सोध्नुहोस्।',
  'number.purpose-not-yet': '“{purpose|purpose}” मा माइनम्बर {from|date} देखि मात्र प्रयोग गर्न सकिन्छ।',
  'number.outside-law': 'कानुनले तोकेको प्रक्रियाबाहेक, नम्बर नबताउनुहोस् र सार्न नदिनुहोस्।',
  'number.never-publish': 'माइनम्बर सार्वजनिक नगर्नुहोस्।',
  'number.never-password': 'माइनम्बरलाई पासवर्ड नबनाउनुहोस्।',
  'number.never-by-telephone': 'कार्यालयले माइनम्बर फोनमा बताउँदैन।',
  'number.on-resident-record': 'माइनम्बर भएको निवास प्रमाणपत्रको प्रतिलिपि लिनु सबैभन्दा छिटो तरिका हो।',
  'number.on-card': 'माइनम्बर कार्डको पछाडि छ।',
  'number.official-never': 'सरकारी कार्यालयका कर्मचारीले फोनमा वा घरमा आएर {request|fraud} काम कहिल्यै गर्दैनन्।',
  'number.doubt-call': 'शङ्का लागेमा, माइनम्बर निःशुल्क फोन सेवामा फोन गरेर, आवाजको सूचनापछि 1 थिच्नुहोस्।',
  'number.change-on-request': 'नम्बर चुहिएर दुरुपयोग हुने डर भएको ठहरिएकोले, व्यक्तिको निवेदनबाट नम्बर बदल्न सकिन्छ।',
  'number.change-ex-officio':
    'नम्बर चुहिएर दुरुपयोग हुने डर भएको ठहरिएकोले, नगरपालिका प्रमुखको अधिकारबाट नम्बर बदल्न सकिन्छ।',
  'number.change-ends-card': 'पहिलेको नम्बरको कार्ड अमान्य हुन्छ र फर्काउनुपर्छ। पुनः जारी निःशुल्क हो।',
  'number.not-chosen': 'नम्बर आफैँले छान्न सकिँदैन।',
  'number.not-leaked': 'नम्बर चुहिएको छैन, त्यसैले बदल्न सकिँदैन। नम्बर जीवनभर एउटै हुन्छ।',
  'number.no-risk': 'दुरुपयोग हुने डर नठहरिएकोले, नम्बर बदलिँदैन।',
};
