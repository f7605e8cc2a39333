// Which certificates a card carries and what can be done with them today (電子証明書の確認), and the beginning of a procedure.
import { FILERS, PROCEDURES } from '@tegata/law';
import {
  Button,
  CheckboxGroup,
  dateText,
  ErrorSummary,
  type FieldErrors,
  Form,
  LinkButton,
  newFormKey,
  Panel,
  RadioGroup,
  Reasons,
  StatusBadge,
  Steps,
} from '@tegata/ui';
import { CardStateBadge } from '../cards/card-state.tsx';
import type { Municipality } from '../deps.ts';
import { type Trouble, TroubleNotice } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { Facts } from '../frame/facts.tsx';
import { frameWords } from '../frame/frame-words.ts';
import { told } from '../frame/told.ts';
import { certificatesWords } from './certificates-words.ts';

export type Outlook = Awaited<ReturnType<Municipality['certificateOutlook']>>;

const tones = { good: 'success', hold: 'warning', revoked: 'error' } as const;
export const STEPS = ['choose', 'card', 'write', 'give'] as const;

export function CertificateSteps({ lang, current }: { lang: Desk['lang']; current: number }) {
  const t = certificatesWords(lang);
  return <Steps lang={lang} names={STEPS.map((step) => t(`step.${step}`))} current={current} />;
}

type OutlookProps = {
  desk: Desk;
  outlook: Outlook;
  errors?: FieldErrors;
  trouble?: Trouble | undefined;
};

export function OutlookPage({ desk, outlook, errors = {}, trouble }: OutlookProps) {
  const { lang } = desk;
  const t = certificatesWords(lang);
  const { card, certificates, procedureId } = outlook;
  const due = certificates.filter((each) => each.due);
  const address = `/cards/${card.cardSerial}/certificates`;
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={t('title-of', { name: card.holderName })}
      step={{ current: 1, total: STEPS.length }}
      errors={Object.keys(errors).length > 0 || trouble !== undefined}
      above={<CertificateSteps lang={lang} current={1} />}
    >
      <div class="mt-6 grid gap-6">
        <TroubleNotice lang={lang} trouble={trouble} />
        <ErrorSummary lang={lang} errors={errors} />
        <p class="flex flex-wrap items-center gap-3">
          <span class="font-mono">{card.cardSerial}</span>
          <CardStateBadge state={card.state} lang={lang} />
          <span>
            {frameWords(lang)('expiry')} {dateText(Temporal.PlainDate.from(card.expiry), lang)}
          </span>
        </p>
        <div class="grid gap-6 desktop:grid-cols-2">
          {certificates.map((each) => (
            <Certificate desk={desk} each={each} />
          ))}
        </div>
        {procedureId ? (
          <p>
            <LinkButton href={`/certificates/${procedureId}`} shortcut="F8">
              {t('go-on')}
            </LinkButton>
          </p>
        ) : (
          card.state === 'in-use' &&
          due.length > 0 && (
            <Form action={address} formKey={newFormKey()} class="grid max-w-[40rem] gap-8">
              <CheckboxGroup
                lang={lang}
                name="kinds"
                label={t('kinds')}
                error={errors.kinds}
                values={due.map(({ kind }) => kind)}
                choices={due.map(({ kind }) => ({ value: kind, label: t(kind) }))}
              />
              <RadioGroup
                lang={lang}
                name="by"
                label={t('by')}
                error={errors.by}
                value="self"
                choices={PROCEDURES['certificate-renewal'].filers.map((by) => ({
                  value: by,
                  label: FILERS[by][lang],
                }))}
              />
              <p>
                <Button shortcut="F8">{t('begin')}</Button>
              </p>
            </Form>
          )
        )}
        <p>
          <a href={`/residents/${card.residentId}`}>{t('resident')}</a>
        </p>
      </div>
    </ClerkPage>
  );
}

function Certificate({ desk, each }: { desk: Desk; each: Outlook['certificates'][number] }) {
  const { lang } = desk;
  const t = certificatesWords(lang);
  const { kind, carried, due, reasons } = each;
  const day = (text: string) => dateText(Temporal.PlainDate.from(text), lang);
  return (
    <Panel title={t(kind)}>
      <Facts
        entries={[
          ...(carried
            ? [
                {
                  term: t('state'),
                  value: <StatusBadge tone={tones[carried.state]}>{t(`state.${carried.state}`)}</StatusBadge>,
                },
                { term: t('until'), value: day(carried.expiry) },
              ]
            : [{ term: t('state'), value: t('none') }]),
          {
            term: t('now'),
            value: due ? t(`now.${due.basis}`, { date: day(due.expiresOn) }) : t('now.none'),
          },
        ]}
      />
      <div class="mt-4">
        <Reasons lang={lang} reasons={told(reasons, lang)} open={!due} />
      </div>
    </Panel>
  );
}
