// The panel that says what comes next, with the one button that leads there.
import { dateText, type Lang, LinkButton, Notice } from '@tegata/ui';
import type { Child } from 'hono/jsx';
import { slotText } from '../pick-up/slot.ts';
import { pagesOf } from '../room.ts';
import { deskWords } from '../words.ts';
import type { NextStep } from './next-step.ts';
import { handWords } from './words.ts';

export type NextPanelProps = {
  lang: Lang;
  handle: string;
  /** Undefined when nobody could be asked. */
  next: NextStep | undefined;
  /** Name of an office by its id. */
  officeName: (id: string) => string;
  kioskUrl: string;
  counterUrl: string;
};

export function NextPanel(props: NextPanelProps) {
  const { lang, next } = props;
  const t = handWords(lang);
  if (!next) {
    return (
      <Notice
        lang={lang}
        tone="warning"
        title={deskWords(lang)('away.title')}
        text={deskWords(lang)('away.text')}
      />
    );
  }
  return (
    <section
      class="grid gap-2 rounded-12 border-2 border-link bg-paper-key p-5 desktop:p-6"
      aria-labelledby="next"
    >
      <p id="next" class="text-dns-14N-130 text-ink-soft">
        {t('next.title')}
      </p>
      <h2 class="text-std-20B-150">{t(`next.${next.step}`)}</h2>
      <p class="max-w-[40rem]">{nextText(props, next)}</p>
      {nextLink(props, next)}
    </section>
  );
}

function nextText({ lang, officeName }: NextPanelProps, next: NextStep): string {
  const t = handWords(lang);
  switch (next.step) {
    case 'expired':
      return t('next.expired-text', { date: dateText(next.expiry, lang) });
    case 'collect':
      return t('next.collect-text', { slot: slotText(next.slot, lang), office: officeName(next.officeId) });
    default:
      return t(`next.${next.step}-text`);
  }
}

function nextLink({ lang, handle, kioskUrl, counterUrl }: NextPanelProps, next: NextStep): Child {
  const t = handWords(lang);
  const pages = pagesOf({ handle });
  const button = (href: string, label: string) => (
    <p class="mt-2 flex flex-wrap items-center gap-4">
      <LinkButton href={href}>{label}</LinkButton>
    </p>
  );
  switch (next.step) {
    case 'use':
      return (
        <p class="mt-2">
          <OutLink href={kioskUrl} label={t('next.go-kiosk')} />
        </p>
      );
    case 'expired':
      return next.formId && button(pages.apply(next.formId), t('next.go-apply'));
    case 'apply':
    case 'apply-again':
      return button(pages.apply(next.formId), t('next.go-apply'));
    case 'wait-for-card':
      return button(pages.apply(next.formId), t('next.go-status'));
    case 'reserve':
      return button(pages.pickUp(next.noticeCode), t('next.go-pick-up'));
    case 'collect':
      return (
        <>
          {button(pages.pickUp(next.noticeCode), t('next.go-pick-up'))}
          <p>
            <OutLink href={counterUrl} label={t('next.go-counter')} />
          </p>
        </>
      );
    default:
      return null;
  }
}

/** Another place of the town, in a tab of its own: the desk stays open beside it, so that the card can be taken away. */
export function OutLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} target="_blank" rel="noopener" class="inline-flex min-h-11 items-center">
      {label}
    </a>
  );
}
