// The ends of a hand-over (受け渡しの終わり): handed over with a slip, or stopped with the card back in the safe.
import { Button, Disclosure, Form, LinkButton, Notice, newFormKey, RadioGroup } from '@tegata/ui';
import { z } from 'zod';
import type { Desk } from '../frame/desk.ts';
import { handOverWords } from './hand-over-words.ts';
import type { WizardProps } from './wizard-props.ts';

export const whyStopped = z.enum(['identity-not-confirmed', 'resident-left', 'wrong-person', 'other']);

export function DoneStep({ desk, handOver, deskUrl }: WizardProps) {
  const { lang } = desk;
  const t = handOverWords(lang);
  return (
    <section class="grid gap-6">
      <Notice
        lang={lang}
        tone="success"
        title={t('done.heading')}
        text={t('done.text', { name: handOver.resident.name })}
        live
      />
      <div class="rounded-12 border-l-8 border-key-900 bg-paper-soft p-5">
        <h2 class="text-std-18B-160">{t('done.say')}</h2>
        <p class="mt-2 text-std-20N-150">{t('done.say-text')}</p>
      </div>
      <p class="flex flex-wrap gap-4">
        <LinkButton href="/" shortcut="F8">
          {t('done.next')}
        </LinkButton>
        <LinkButton href={`/hand-overs/${handOver.handOverId}/slip.pdf`} variant="outline">
          {t('done.slip')}
        </LinkButton>
      </p>
      <p>
        <a href={deskUrl}>{t('done.desk')}</a>
      </p>
    </section>
  );
}

export function CardLeftStep({ desk, handOver }: WizardProps) {
  const t = handOverWords(desk.lang);
  return (
    <section class="grid gap-4">
      <h2 class="text-std-24B-150">{t('left.heading')}</h2>
      <p class="max-w-[40rem]">{t('left.text')}</p>
      <Form action={`/hand-overs/${handOver.handOverId}/completion`} formKey={newFormKey()} class="">
        <Button shortcut="F8">{t('left.send')}</Button>
      </Form>
    </section>
  );
}

export function AbandonedStep({ desk, handOver }: WizardProps) {
  const { lang } = desk;
  const t = handOverWords(lang);
  return (
    <section class="grid gap-6">
      <Notice lang={lang} tone="info" title={t('abandoned.heading')} text={t('abandoned.text')} live />
      <p class="flex flex-wrap gap-4">
        <LinkButton href="/" shortcut="F8">
          {t('done.next')}
        </LinkButton>
        <LinkButton href={`/hand-overs/${handOver.handOverId}/slip.pdf`} variant="outline">
          {t('done.slip')}
        </LinkButton>
      </p>
    </section>
  );
}

/** Stopping is always possible, and never in the way. */
export function StopHere({ desk, handOverId }: { desk: Desk; handOverId: string }) {
  const { lang } = desk;
  const t = handOverWords(lang);
  return (
    <Disclosure summary={t('stop.summary')}>
      <Form action={`/hand-overs/${handOverId}/abandonment`} formKey={newFormKey()} class="grid gap-4">
        <RadioGroup
          lang={lang}
          name="why"
          label={t('stop.why')}
          choices={whyStopped.options.map((why) => ({ value: why, label: t(`stop.${why}`) }))}
        />
        <p>
          <Button size="md" variant="danger">
            {t('stop.send')}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
