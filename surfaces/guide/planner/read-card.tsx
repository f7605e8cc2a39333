// カードから読み取る: the dates from the chip itself, through the bridge of a reader. Needs a script; its fields have no name,
// so no form ever sends them.
import { Disclosure } from '@tegata/ui/browser';
import type { View } from '../frame/view.ts';

const BOX =
  'min-h-14 w-full max-w-[16rem] rounded-8 border border-line-strong bg-paper px-4 py-3 text-std-16N-170';

export function ReadCard({ view: { t } }: { view: View }) {
  return (
    <div data-needs-script data-read-card>
      <Disclosure summary={t('planner.read-card')}>
        <p>{t('planner.card.hint')}</p>
        <label class="grid gap-1">
          {t('planner.card.code')}
          <input data-card-code autocomplete="off" autocapitalize="characters" maxlength={9} class={BOX} />
        </label>
        <label class="grid gap-1">
          {t('planner.card.pin')}
          <input
            data-card-pin
            type="password"
            inputmode="numeric"
            autocomplete="off"
            maxlength={4}
            class={BOX}
          />
        </label>
        <p>
          <button
            type="button"
            data-card-button
            class="inline-flex min-h-12 items-center justify-center rounded-8 border border-current bg-paper px-4 py-2 text-oln-16B-100 text-link hover:bg-paper-key hover:underline"
          >
            {t('planner.card.connect')}
          </button>
        </p>
        <p role="status" data-card-news />
      </Disclosure>
    </div>
  );
}
