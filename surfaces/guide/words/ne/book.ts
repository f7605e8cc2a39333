// The book in Nepali: what only the printed guide says.
import type { bookJa } from '../ja/book.ts';

export const bookNe: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'माइनम्बर कार्ड पुस्तिका',
  'book.contents': 'विषयसूची',
  'book.chapter': 'अध्याय {number}',
  'book.page': 'पृष्ठ {page}',
  'book.as-of': '{date} को विवरण',
  'book.specimen': 'नमुना',
  'book.imprint-day': 'यो पुस्तिकाको विवरण {date} को हो। प्रक्रिया गर्नुअघि नयाँ जानकारी हेर्नुहोस्।',
  'book.imprint-sources':
    '“किन” मा त्यस्तो नियम हुनुको कारण र आधार भएको कानुन वा कागजात लेखिएको छ। “बदलिएका कुरा” मा {today} सम्म बदलिएका नियम लेखिएका छन्।',
};
