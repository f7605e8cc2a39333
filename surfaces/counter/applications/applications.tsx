// Help with a card application (申請の手伝い, guidebook p.1): how far it has come, and sending one with a photo from here.
import {
  Button,
  DataTable,
  DateField,
  dateInput,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  formKeyOf,
  MomentText,
  Notice,
  newFormKey,
  Panel,
  parseForm,
  Reasons,
  StatusBadge,
  type SurfaceEnv,
  submitOnce,
  type Typed,
} from '@tegata/ui';
import { WireError } from '@tegata/wire';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Counter, Jlis } from '../deps.ts';
import { attempt, statusOf, type Trouble, TroubleNotice, troubled } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Ask, type Desk, deskOf } from '../frame/desk.ts';
import { SearchForm } from '../frame/search-form.tsx';
import { told } from '../frame/told.ts';
import { applicationsWords } from './applications-words.ts';

type Status = Awaited<ReturnType<Jlis['applicationStatus']>>;

const withPhoto = z.object({
  photo: z.instanceof(File, { error: 'errors.photo' }).refine(({ size }) => size > 0, 'errors.photo'),
  taken: dateInput(),
});

export function applicationRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get('/applications', (c) => applicationPage(c, counter, c.req.query('form') ?? '', {}));

  app.post('/applications/:formId', async (c) => {
    const lang = c.get('lang');
    const t = applicationsWords(lang);
    const formId = formIdIn(c.req.param('formId'));
    if (!formId) return c.notFound();
    const { photoNeeded } = await counter.jlis.applicationStatus({ params: { formId } });
    const labels = { photo: t('photo'), taken: t('taken') };
    const schema = photoNeeded ? withPhoto : z.object({});
    const form = await parseForm(c, schema, { lang, labels, messages: applicationsWords });
    const { typed } = form;
    if (!form.ok) return applicationPage(c, counter, formId, { typed, errors: form.errors });
    const { photo, taken } = form.values as Partial<z.output<typeof withPhoto>>;
    const answer = await attempt(() =>
      submitOnce(c, typed, async (id) => {
        const picture = photo && new Uint8Array(await photo.arrayBuffer()).toBase64();
        const application = {
          formId,
          ...(picture && { photo: picture }),
          ...(taken && { photoTakenOn: taken.toString() }),
        };
        const { state } = await counter.jlis.submitApplication(application, { id });
        return `/applications?${new URLSearchParams({ form: formId, now: state })}`;
      }),
    );
    return troubled(answer)
      ? applicationPage(c, counter, formId, { typed, trouble: answer.trouble })
      : answer;
  });
}

/** 申請書ID as printed, from digits typed in any way. */
function formIdIn(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replace(/[^0-9]/g, '');
  return digits.length === 23 ? digits.replace(/(\d{4})(?=\d)/g, '$1-') : undefined;
}

type Shown = { typed?: Typed; errors?: FieldErrors; trouble?: Trouble };

async function applicationPage(c: Ask, { jlis, ...counter }: Counter, asked: string, shown: Shown) {
  const desk = deskOf(c, { jlis, ...counter });
  if (!asked) return c.html(<ApplicationPage desk={desk} asked="" shown={shown} />);
  const formId = formIdIn(asked);
  if (!formId) return c.html(<ApplicationPage desk={desk} asked={asked} shown={shown} malformed />, 422);
  const status = await attempt(() => jlis.applicationStatus({ params: { formId } }));
  if (troubled(status)) {
    if (status.trouble.away) throw new WireError('wire.unavailable');
    const refused = { ...shown, trouble: status.trouble };
    return c.html(<ApplicationPage desk={desk} asked={asked} shown={refused} />, 422);
  }
  const { errors = {}, trouble } = shown;
  const code = trouble ? statusOf(trouble) : Object.keys(errors).length > 0 ? 422 : 200;
  const props = { desk, asked: formId, status, shown, now: c.req.query('now') };
  return c.html(<ApplicationPage {...props} />, code);
}

type PageProps = {
  desk: Desk;
  asked: string;
  shown: Shown;
  status?: Status;
  /** What just became of an application that was sent from here. */
  now?: string | undefined;
  malformed?: boolean;
};

function ApplicationPage({ desk, asked, shown, status, now, malformed }: PageProps) {
  const { lang } = desk;
  const t = applicationsWords(lang);
  const { errors = {}, trouble } = shown;
  const last = status?.applications.at(-1);
  return (
    <ClerkPage
      desk={desk}
      place="applications"
      title={t('title')}
      errors={malformed || trouble !== undefined || Object.keys(errors).length > 0}
    >
      <p class="mt-3">{t('lead')}</p>
      <div class="mt-6 grid max-w-[52rem] gap-6">
        <TroubleNotice lang={lang} trouble={trouble} />
        {malformed && <Notice lang={lang} tone="error" text={t('form-wrong')} live />}
        <ErrorSummary lang={lang} errors={errors} />
        {now && (
          <Notice
            lang={lang}
            tone={now === 'returned' ? 'warning' : 'success'}
            title={t(now === 'returned' ? 'returned' : 'sent')}
            live
          />
        )}
        <SearchForm
          lang={lang}
          action="/applications"
          name="form"
          label={t('form')}
          hint={t('form-hint')}
          value={asked}
          button={t('show')}
        />
        {status && <History desk={desk} status={status} />}
        {status && (!last || last.state === 'returned') && (
          <Apply desk={desk} status={status} shown={shown} />
        )}
      </div>
    </ClerkPage>
  );
}

function History({ desk, status }: { desk: Desk; status: Status }) {
  const { lang } = desk;
  const t = applicationsWords(lang);
  return (
    <DataTable
      caption={t('history')}
      empty={t('none')}
      rows={status.applications}
      columns={[
        {
          header: t('at'),
          rowHeader: true,
          cell: ({ at }) => <MomentText value={Temporal.Instant.from(at)} lang={lang} />,
        },
        {
          header: t('state'),
          cell: ({ state }) => (
            <StatusBadge tone={state === 'returned' ? 'warning' : 'info'}>{t(`state.${state}`)}</StatusBadge>
          ),
        },
        {
          header: t('why'),
          cell: ({ reasons }) => (
            <ul>
              {told(reasons, lang).map(({ text }) => (
                <li>{text}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Apply({ desk, status, shown }: { desk: Desk; status: Status; shown: Shown }) {
  const { lang } = desk;
  const t = applicationsWords(lang);
  const { typed, errors = {} } = shown;
  return (
    <Panel title={t('apply')}>
      <p>{t(status.photoNeeded ? 'photo-needed' : 'photo-none')}</p>
      <Reasons lang={lang} reasons={told(status.reasons, lang)} />
      <Form
        action={`/applications/${status.formId}`}
        formKey={typed ? formKeyOf(typed) : newFormKey()}
        files
        class="mt-6 grid gap-6"
      >
        {status.photoNeeded && (
          <>
            <FileField
              lang={lang}
              name="photo"
              label={t('photo')}
              hint={t('photo-hint')}
              accept="image/jpeg,image/png"
              error={errors.photo}
            />
            <DateField lang={lang} name="taken" label={t('taken')} error={errors.taken} typed={typed} />
          </>
        )}
        <p>
          <Button shortcut="F8">{t('send')}</Button>
        </p>
      </Form>
    </Panel>
  );
}
