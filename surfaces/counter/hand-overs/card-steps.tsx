// The steps at the reader (読み取り機での段階): take the card from the safe, let the resident choose the PINs, hand it over.
import { Button, Form, LinkButton, newFormKey, Panel, StatusBadge } from '@tegata/ui';
import { handOverWords } from './hand-over-words.ts';
import type { WizardProps } from './wizard-props.ts';

/** A step that one press does: heading, what happens, the button. */
function act(handOverId: string, what: 'card' | 'put-back' | 'completion') {
  return { action: `/hand-overs/${handOverId}/${what}`, formKey: newFormKey(), class: '' };
}

export function CardStep({ desk, handOver }: WizardProps) {
  const t = handOverWords(desk.lang);
  return (
    <section class="grid gap-4">
      <h2 class="text-std-24B-150">{t('card.heading')}</h2>
      <p class="max-w-[40rem]">{t('card.text')}</p>
      <p class="font-mono">{t('card.serial', { serial: handOver.card.cardSerial })}</p>
      <Form {...act(handOver.handOverId, 'card')}>
        <Button shortcut="F8">{t('card.take-out')}</Button>
      </Form>
    </section>
  );
}

export function OtherCardStep({ desk, handOver, onReader }: WizardProps) {
  const t = handOverWords(desk.lang);
  const { handOverId } = handOver;
  return (
    <section class="grid gap-4">
      <h2 class="text-std-24B-150">{t('other.heading')}</h2>
      <p class="max-w-[40rem]">{t(onReader.kind === 'card' ? 'other.text' : 'other.unreadable')}</p>
      {onReader.kind === 'card' ? (
        <Form {...act(handOverId, 'put-back')}>
          <Button shortcut="F8">{t('other.put-back')}</Button>
        </Form>
      ) : (
        <p>
          <LinkButton href={`/hand-overs/${handOverId}`} shortcut="F8">
            {t('other.retry')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

export function PinsStep({ desk, handOver, onReader }: WizardProps) {
  const t = handOverWords(desk.lang);
  const { handOverId, pinsNeeded } = handOver;
  const set = onReader.kind === 'card' ? onReader.pinsSet : [];
  return (
    <section class="grid gap-4">
      <h2 class="text-std-24B-150">{t('pins.heading')}</h2>
      <p class="max-w-[40rem]">{t('pins.text')}</p>
      <p>
        <LinkButton href={`/hand-overs/${handOverId}/pins`} shortcut="F8">
          {t('pins.open')}
        </LinkButton>
      </p>
      <Panel title={t('pins.needed')} level={3} tone="soft">
        <ul class="grid gap-2">
          {pinsNeeded.map((pin) => (
            <li class="flex flex-wrap items-center justify-between gap-2">
              {t(`pin.${pin}`)}
              {set.includes(pin) ? (
                <StatusBadge tone="success">{t('check.done')}</StatusBadge>
              ) : (
                <span class="text-ink-soft">{t('pins.none-set')}</span>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      <p>
        <a href={`/hand-overs/${handOverId}`}>{t('pins.refresh')}</a>
      </p>
    </section>
  );
}

export function GiveStep({ desk, handOver }: WizardProps) {
  const t = handOverWords(desk.lang);
  return (
    <section class="grid gap-4">
      <h2 class="text-std-24B-150">{t('give.heading')}</h2>
      <p class="max-w-[40rem]">{t('give.text')}</p>
      <Panel title={t('give.before')} level={3} tone="soft">
        <ul class="list-disc pl-6">
          <li>{t('give.check-1')}</li>
          <li>{t('give.check-2')}</li>
          <li>{t('give.check-3')}</li>
        </ul>
      </Panel>
      <div class="flex flex-wrap gap-4">
        <Form {...act(handOver.handOverId, 'completion')}>
          <Button shortcut="F8">{t('give.send')}</Button>
        </Form>
        <LinkButton href={`/hand-overs/${handOver.handOverId}/pins?again=1`} variant="outline">
          {t('give.again')}
        </LinkButton>
      </div>
    </section>
  );
}
