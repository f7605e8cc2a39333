// On-screen digits (テンキー) of the kiosk: keys of at least 72 px, never shuffled. They type into an ordinary field,
// so a keyboard works as well, and without a script the pad is simply not there.
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';
import { fieldId } from './field.tsx';

/** Browser-side half of the pad: `await assets.island('key-pad', keyPadIsland)`, then list it in the page's scripts. */
export const keyPadIsland = new URL('../islands/key-pad.ts', import.meta.url);

const key =
  'min-h-[max(72px,4.5rem)] min-w-[72px] rounded-8 border border-line-strong bg-paper text-ink hover:bg-paper-key active:bg-fill active:text-fill-ink';

/** `field` is the name of the PinField or TextField that the keys type into. */
export function KeyPad({ lang, field }: { lang: ReaderLang; field: string }) {
  const t = kitWords(lang);
  return (
    <fieldset
      data-key-pad={fieldId(field)}
      data-needs-script
      aria-label={t('pad.label')}
      class="grid w-full max-w-[22rem] grid-cols-3 gap-3"
    >
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
        <button type="button" data-key={digit} class={`${key} text-std-28B-150`}>
          {digit}
        </button>
      ))}
      <button type="button" data-key="clear" class={`${key} text-dns-16B-130`}>
        {t('pad.clear')}
      </button>
      <button type="button" data-key="0" class={`${key} text-std-28B-150`}>
        0
      </button>
      <button type="button" data-key="delete" class={`${key} text-dns-16B-130`}>
        {t('pad.delete')}
      </button>
    </fieldset>
  );
}
