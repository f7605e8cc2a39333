// What a plan is told with (言語と窓口): the same on the server and in the reader's browser.
import type { View } from '../frame/view.ts';

export type Teller = Pick<View, 'lang' | 't' | 'speech' | 'local' | 'link' | 'on'> & {
  offices: View['profile']['offices'];
};

export const tellerOf = ({ lang, t, speech, local, link, on, profile }: View): Teller => ({
  lang,
  t,
  speech,
  local,
  link,
  on,
  offices: profile.offices,
});
