// Test PINs (試験用の暗証番号): public on purpose, because everybody here is invented.
import { PINS } from '@tegata/law';
import type { Lang } from '@tegata/ui';
import type { PublicPins } from '../residents.ts';

const kinds = ['auth', 'register', 'text', 'sign'] as const;

/** PINs with their names, in the order in which they are asked for. */
export function pinRows(lang: Lang, pins: PublicPins): { label: string; text: string }[] {
  return kinds.flatMap((kind) => {
    const text = pins[kind];
    return text === undefined ? [] : [{ label: PINS[kind][lang], text }];
  });
}

export function PinList({ lang, pins, title }: { lang: Lang; pins: PublicPins; title: string }) {
  return (
    <div>
      <p class="text-dns-14B-130">{title}</p>
      <dl class="mt-1 grid gap-x-4 gap-y-1 text-dns-14N-130">
        {pinRows(lang, pins).map(({ label, text }) => (
          <div class="flex flex-wrap justify-between gap-x-4 border-b border-line py-1">
            <dt class="text-ink-soft">{label}</dt>
            <dd class="font-mono font-bold">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
