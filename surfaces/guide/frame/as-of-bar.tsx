// 「いつの内容か」: which day this page is about, and a way to ask for another one; a plain form, no script.
import { Button, Disclosure, dateText, Notice } from '@tegata/ui';
import { FIRST_DAY, GUIDEBOOK_DAY, LAST_DAY } from './as-of.ts';
import { linkTo, type View } from './view.ts';

export function AsOfBar({ view }: { view: View }) {
  const { dated, lang, on, path, t, today, unread } = view;
  const elsewhere = dated && !on.equals(today);
  const date = dateText(on, lang);
  return (
    <div class="mt-4 grid gap-3" data-no-book>
      {unread !== undefined && (
        <Notice lang={lang} tone="warning" title={t('as-of.unread', { asked: unread })}>
          <p>{t('as-of.unread-text')}</p>
        </Notice>
      )}
      {elsewhere && (
        <Notice lang={lang} tone="warning" title={t('as-of.elsewhere', { date })}>
          <p>
            <a href={linkTo(lang, { ...view, dated: false }, path)}>{t('as-of.to-today')}</a>
          </p>
        </Notice>
      )}
      <Disclosure summary={t('as-of.shown', { date })}>
        <form method="get" class="flex flex-wrap items-end gap-3">
          <div class="grid gap-1">
            <label for="on" class="font-bold">
              {t('as-of.label')}
            </label>
            <input
              id="on"
              name="on"
              type="date"
              required
              value={on.toString()}
              min={FIRST_DAY.toString()}
              max={LAST_DAY.toString()}
              class="min-h-12 rounded-8 border border-line-strong bg-paper px-3"
            />
          </div>
          <Button size="md" variant="outline">
            {t('as-of.show')}
          </Button>
        </form>
        <p class="flex flex-wrap gap-x-6 gap-y-2">
          <a class="inline-flex min-h-11 items-center" href={`?on=${GUIDEBOOK_DAY}`}>
            {t('as-of.guidebook', { date: dateText(GUIDEBOOK_DAY, lang) })}
          </a>
          <a class="inline-flex min-h-11 items-center" href={linkTo(lang, { ...view, dated: false }, path)}>
            {t('as-of.today')}
          </a>
        </p>
      </Disclosure>
    </div>
  );
}
