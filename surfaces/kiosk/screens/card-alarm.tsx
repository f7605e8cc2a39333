// The alarm for a card left behind (カード取り忘れ): as large as the screen allows, with a tone; it ends when the card goes.
import type { Setting } from './setting.ts';
import { TouchLink } from './touch.tsx';

export function CardAlarm({ setting: { t, station } }: { setting: Setting }) {
  return (
    <section
      role="alert"
      data-alarm
      class="grid gap-4 rounded-16 border-8 border-bad bg-bad-soft p-6 portrait:desktop:grid-cols-[auto_1fr] desktop:items-center desktop:gap-8"
    >
      <svg viewBox="0 0 96 72" aria-hidden="true" class="w-32 animate-pulse motion-reduce:animate-none">
        <rect x="6" y="26" width="60" height="40" rx="6" fill="#ffffff" stroke="#ce0000" stroke-width="4" />
        <rect x="14" y="38" width="14" height="12" rx="2" fill="#ce0000" />
        <path d="M34 42h24M34 52h16" stroke="#ce0000" stroke-width="4" />
        <path d="M58 22 88 4M88 4H70M88 4v18" fill="none" stroke="#ce0000" stroke-width="6" />
      </svg>
      <div class="grid gap-3">
        <p class="text-std-36B-140 text-bad">{t('alarm.title')}</p>
        <p class="text-std-20N-150">{t('alarm.text')}</p>
        <p>
          <TouchLink href={station.deps.deskUrl} elsewhere look="danger">
            {t('bar.desk')}
          </TouchLink>
        </p>
      </div>
    </section>
  );
}
