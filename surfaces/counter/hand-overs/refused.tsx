// A refusal at the counter (交付できないとき): the reasons with their sources, words that can be read aloud, and both ways on.
import { Button, Disclosure, Form, LinkButton, newFormKey, Reasons } from '@tegata/ui';
import type { Desk } from '../frame/desk.ts';
import { told } from '../frame/told.ts';
import { identityWords } from './identity-words.ts';
import { papersFor } from './papers.ts';
import type { HandOver } from './stage.ts';

type RefusedProps = { desk: Desk; handOver: HandOver };

export function Refused({ desk, handOver }: RefusedProps) {
  const { lang } = desk;
  const t = identityWords(lang);
  const reasons = told(handOver.identity?.reasons ?? [], lang);
  const { handOverId } = handOver;
  return (
    <section class="grid gap-6">
      <div role="alert" class="grid gap-4 rounded-8 border-2 border-bad bg-bad-soft p-4 desktop:p-6">
        <h2 class="flex items-center gap-2 text-std-24B-150 text-bad">
          <span aria-hidden="true">✕</span>
          {t('refused')}
        </h2>
        <Reasons lang={lang} reasons={reasons} summary={t('why')} open />
      </div>
      <div class="rounded-12 border-l-8 border-key-900 bg-paper-soft p-5">
        <h2 class="text-std-18B-160">{t('read-aloud')}</h2>
        <div class="mt-2 grid gap-2 text-std-20N-150">
          <p>{t('read-begin')}</p>
          {reasons.length > 0 ? reasons.map(({ text }) => <p>{text}</p>) : <p>{t('read-face')}</p>}
          <p>{t('read-end')}</p>
        </div>
      </div>
      <div class="flex flex-wrap items-start gap-4">
        <LinkButton href={`/hand-overs/${handOverId}?papers=again`} shortcut="F8">
          {t('other-papers')}
        </LinkButton>
        <Form action={`/hand-overs/${handOverId}/abandonment`} formKey={newFormKey()} class="">
          <input type="hidden" name="why" value="identity-not-confirmed" />
          <Button variant="outline" describedBy="send-home-text">
            {t('send-home')}
          </Button>
        </Form>
      </div>
      <p id="send-home-text" class="max-w-[40rem] text-ink-soft">
        {t('send-home-text')}
      </p>
      <Disclosure summary={t('accepted')}>
        <div class="grid gap-6 desktop:grid-cols-2">
          {(['B1', 'B2'] as const).map((group) => (
            <div>
              <h3 class="text-std-17B-170">{t(`group.${group}`)}</h3>
              <ul class="mt-2 list-disc pl-6">
                {papersFor(group, desk.today).map((paper) => (
                  <li>{paper[lang]}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Disclosure>
    </section>
  );
}
