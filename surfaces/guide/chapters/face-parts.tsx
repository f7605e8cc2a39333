// A picture of the card with numbered parts (券面の説明): a number on the picture leads to its explanation and lights it
// up; the list below says the same to whoever cannot see the picture. No script.
import type { Child } from 'hono/jsx';
import type { View } from '../frame/view.ts';
import { figuresFor } from '../situations/figures.ts';

export type FacePart = {
  number: number;
  key: 'name' | 'expiry' | 'certificate' | 'notes' | 'number' | 'chip' | 'sex';
  /** Tailwind classes of its place on the picture. */
  at: string;
};

export function FaceParts({ view, parts, children }: { view: View; parts: FacePart[]; children?: Child }) {
  const { t } = view;
  const figures = figuresFor(view);
  return (
    <>
      <div class="relative max-w-[32rem]">
        {children}
        <div class="pointer-events-none absolute inset-x-0 top-0 aspect-[856/540]">
          {parts.map(({ number, key, at }) => (
            <a
              href={`#part-${number}`}
              aria-label={t('card.part', { number, name: t(`card.part-${key}`) })}
              class={`pointer-events-auto absolute grid size-6 -translate-1/2 desktop:size-8 place-items-center rounded-full border-2 border-white bg-fill text-oln-16B-100 text-fill-ink no-underline ${at}`}
            >
              {number}
            </a>
          ))}
        </div>
      </div>
      <dl class="grid gap-2">
        {parts.map(({ number, key }) => (
          <div
            id={`part-${number}`}
            class="grid scroll-mt-6 gap-1 rounded-8 border border-line p-4 target:border-2 target:border-link target:bg-paper-key"
          >
            <dt class="font-bold">{t('card.part', { number, name: t(`card.part-${key}`) })}</dt>
            <dd>{t(`card.part-${key}-text`, figures)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
