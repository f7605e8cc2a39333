// A certificate procedure on one page (手続の画面): lay the card, let the resident enter the PINs, give the card back.
import { Button, Disclosure, dateText, Form, LinkButton, Notice, newFormKey, Panel } from '@tegata/ui';
import { type Trouble, TroubleNotice } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { Facts } from '../frame/facts.tsx';
import { readerState } from '../hand-overs/stage.ts';
import { PersonName } from '../residents/person.tsx';
import { certificatesWords } from './certificates-words.ts';
import { CertificateSteps, STEPS } from './outlook.tsx';
import type { Progress, Stage } from './stage.ts';

const stepOf: Record<Stage, number> = { card: 2, 'other-card': 2, write: 3, give: 4, done: 5 };

export type StepsProps = Progress & { desk: Desk; trouble?: Trouble | undefined };

export function ProcedurePage(props: StepsProps) {
  const { desk, procedure, onReader, stage, trouble } = props;
  const { lang } = desk;
  const t = certificatesWords(lang);
  const { resident, card } = procedure;
  const step = stepOf[stage];
  const under = step <= STEPS.length;
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={t('title-of', { name: resident.name })}
      step={under ? { current: step, total: STEPS.length } : undefined}
      errors={trouble !== undefined}
      scripts={under ? [desk.scripts.watch] : []}
      above={under && <CertificateSteps lang={lang} current={step} />}
    >
      <div class="mt-6 grid gap-8 desktop:grid-cols-[minmax(0,1fr)_23rem]">
        <div
          class="grid min-w-0 content-start gap-6"
          data-watch-reader={under ? readerState(onReader) : undefined}
        >
          <TroubleNotice lang={lang} trouble={trouble} />
          <Step {...props} />
        </div>
        <aside class="grid min-w-0 content-start gap-6" aria-label={t('person')}>
          <Panel title={t('person')}>
            <p class="text-std-20B-150">
              <PersonName {...resident} />
            </p>
            <p class="mt-2 font-mono">{card.cardSerial}</p>
          </Panel>
          {procedure.step === 'open' && (
            <Disclosure summary={t('stop')}>
              <p>{t('stop.text')}</p>
              <Form {...act(procedure.procedureId, 'stop')}>
                <Button size="md" variant="danger">
                  {t('stop')}
                </Button>
              </Form>
            </Disclosure>
          )}
        </aside>
      </div>
    </ClerkPage>
  );
}

const act = (procedureId: string, what: 'card' | 'take-away' | 'give-back' | 'stop') => ({
  action: `/certificates/${procedureId}/${what}`,
  formKey: newFormKey(),
  class: '',
});

function Step(props: StepsProps) {
  const { desk, procedure, onReader, stage } = props;
  const t = certificatesWords(desk.lang);
  const { procedureId } = procedure;
  switch (stage) {
    case 'card':
      return (
        <section class="grid gap-4">
          <h2 class="text-std-24B-150">{t('card.heading')}</h2>
          <p class="max-w-[40rem]">{t('card.text')}</p>
          <Form {...act(procedureId, 'card')}>
            <Button shortcut="F8">{t('card.lay')}</Button>
          </Form>
        </section>
      );
    case 'other-card':
      return (
        <section class="grid gap-4">
          <h2 class="text-std-24B-150">{t('other.heading')}</h2>
          <p class="max-w-[40rem]">{t('other.text')}</p>
          {onReader.kind === 'card' ? (
            <Form {...act(procedureId, 'take-away')}>
              <Button shortcut="F8">{t('other.take')}</Button>
            </Form>
          ) : (
            <p>
              <LinkButton href={`/certificates/${procedureId}`} shortcut="F8">
                {t('other.look')}
              </LinkButton>
            </p>
          )}
        </section>
      );
    case 'write':
      return (
        <section class="grid gap-4">
          <h2 class="text-std-24B-150">{t('write.heading')}</h2>
          <p class="max-w-[40rem]">{t('write.text')}</p>
          <p>
            <LinkButton href={`/certificates/${procedureId}/pins`} shortcut="F8">
              {t('write.open')}
            </LinkButton>
          </p>
          <Panel title={t('write.left')} level={3} tone="soft">
            <ul class="list-disc pl-6">
              {procedure.certificates
                .filter(({ written }) => written === undefined)
                .map(({ kind }) => (
                  <li>{t(kind)}</li>
                ))}
            </ul>
          </Panel>
        </section>
      );
    case 'give':
      return (
        <section class="grid gap-4">
          <h2 class="text-std-24B-150">{t('give.heading')}</h2>
          <p class="max-w-[40rem]">{t(procedure.step === 'done' ? 'give.text' : 'give.stopped')}</p>
          <Form {...act(procedureId, 'give-back')}>
            <Button shortcut="F8">{t('give.send')}</Button>
          </Form>
        </section>
      );
    case 'done':
      return <Done {...props} />;
  }
}

function Done({ desk, procedure }: StepsProps) {
  const { lang } = desk;
  const t = certificatesWords(lang);
  const { procedureId, resident, certificates, step } = procedure;
  const written = certificates.filter((each) => each.written !== undefined);
  return (
    <section class="grid gap-6">
      <Notice
        lang={lang}
        tone={step === 'done' ? 'success' : 'info'}
        title={t(step === 'done' ? 'done' : 'stopped')}
        text={written.length > 0 ? t('done.text', { name: resident.name }) : t('give.stopped')}
        live
      >
        {written.length > 0 && (
          <Facts
            entries={written.map(({ kind, expiresOn }) => ({
              term: t(kind),
              value: dateText(Temporal.PlainDate.from(expiresOn), lang),
            }))}
          />
        )}
      </Notice>
      {written.some(({ kind }) => kind === 'auth') && <p>{t('give.kiosk')}</p>}
      <p class="flex flex-wrap gap-4">
        <LinkButton href={`/residents/${resident.residentId}`} shortcut="F8">
          {t('resident')}
        </LinkButton>
        <LinkButton href={`/certificates/${procedureId}/slip.pdf`} variant="outline">
          {t('slip')}
        </LinkButton>
      </p>
    </section>
  );
}
