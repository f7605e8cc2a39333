// ② The card is laid down (カードをセット).
import { Notice, Progress } from '@tegata/ui';
import { Screen } from './screen.tsx';
import type { VisitSetting } from './setting.ts';
import { Act, TouchLink } from './touch.tsx';

export function CardScreen({ setting, missing }: { setting: VisitSetting; missing: boolean }) {
  const { t, lang, visit, station } = setting;
  if (visit.reading) {
    return (
      <Screen setting={setting} title={t('card.reading')} say={[t('busy.text')]} stop lookAgain={2}>
        <Progress lang={lang} label={t('busy.text')} />
        <Laying inside title={t('card.picture')} />
      </Screen>
    );
  }
  return (
    <Screen setting={setting} title={t('card.title')} say={[t('card.lead')]} stop lookAgain={3}>
      <p class="text-std-22N-150">{t('card.lead')}</p>
      {missing && <Notice lang={lang} tone="warning" title={t('card.not-yet')} live />}
      <Laying inside={false} title={t('card.picture')} />
      <div class="flex flex-wrap gap-4">
        <Act action="/card" visit={visit.id}>
          {t('card.laid')}
        </Act>
        <TouchLink href={station.deps.deskUrl} elsewhere>
          {t('bar.desk')}
        </TouchLink>
      </div>
    </Screen>
  );
}

/** The card on its way to the reader; it moves once, where motion is welcome. */
function Laying({ inside, title }: { inside: boolean; title: string }) {
  return (
    <svg
      viewBox="0 0 320 200"
      role="img"
      aria-label={title}
      class="mx-auto w-full max-w-[32rem] shrink landscape:desktop:max-w-[22rem]"
      fill="none"
    >
      <rect x="30" y="120" width="260" height="62" rx="14" fill="#e8f1fe" stroke="#0017c1" stroke-width="4" />
      <path
        d="M120 150h80"
        stroke="#0017c1"
        stroke-width="6"
        stroke-linecap="round"
        stroke-dasharray="2 14"
      />
      <g
        class={
          inside
            ? 'translate-y-[40px]'
            : 'transition-transform duration-1000 starting:-translate-y-[24px] motion-reduce:transition-none'
        }
      >
        <rect
          x="100"
          y="28"
          width="120"
          height="76"
          rx="8"
          fill="#ffffff"
          stroke="#1a1a1a"
          stroke-width="3"
        />
        <rect x="112" y="50" width="20" height="16" rx="3" fill="#d7a63b" />
        <path d="M144 52h60M144 64h44M112 84h92" stroke="#767676" stroke-width="4" stroke-linecap="round" />
      </g>
    </svg>
  );
}
