// The style guide (部品見本帳): every component in both languages on one surface, looked at by people and by tests.
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Assets } from './assets.ts';
import { Button, LinkButton } from './components/button.tsx';
import { CheckboxGroup, RadioGroup, SelectField } from './components/choice-fields.tsx';
import { DateField } from './components/date-field.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { Form } from './components/field.tsx';
import { KeyPad, keyPadIsland } from './components/key-pad.tsx';
import { Notice } from './components/notice.tsx';
import { DefinitionList } from './components/panel.tsx';
import { PinField } from './components/pin-field.tsx';
import { Receipt } from './components/receipt.tsx';
import { Progress } from './components/status.tsx';
import { Breadcrumb, Steps } from './components/steps.tsx';
import { FileField, TextField } from './components/text-field.tsx';
import { DateText } from './date.tsx';
import {
  choicesInput,
  dateInput,
  type FieldErrors,
  formKeyOf,
  newFormKey,
  parseForm,
  submitOnce,
  type Typed,
  textInput,
  typedText,
} from './forms.ts';
import { type Frame, Page } from './page.tsx';
import { Showcase } from './styleguide-showcase.tsx';
import { guideWords } from './styleguide-words.ts';
import { openSurface, type SurfaceEnv, type SurfaceOptions } from './surface.ts';

type StyleguideOptions = Pick<SurfaceOptions, 'clock' | 'frontDoor' | 'log'> & { assets: Assets };

/** Opens the style guide: `/` components, `/form` a form with its errors, `/station` a dark kiosk page. */
export async function styleguide(options: StyleguideOptions): Promise<Hono<SurfaceEnv>> {
  const keyPad = await options.assets.island('key-pad', keyPadIsland);
  const app = openSurface({ ...options, name: 'styleguide', place: { ja: '部品見本帳', en: 'Style guide' } });

  app.get('/', (c) => c.html(<Showcase frame={c.get('frame')} />));

  app.get('/form', (c) => c.html(<FormPage frame={c.get('frame')} />));
  app.post('/form', async (c) => {
    const lang = c.get('lang');
    const form = await parseForm(c, moveIn, { lang, labels: labels(lang), messages: guideWords });
    if (!form.ok)
      return c.html(<FormPage frame={c.get('frame')} typed={form.typed} errors={form.errors} />, 422);
    return submitOnce(c, form.typed, async (key) => `/receipt/${key.slice(0, 8)}?born=${form.values.birth}`);
  });
  app.get('/receipt/:number', (c) =>
    c.html(<ReceiptPage frame={c.get('frame')} number={c.req.param('number')} />),
  );

  app.get('/station', (c) => c.html(<StationPage frame={c.get('frame')} script={keyPad} tries={2} />));
  app.post('/station', (c) => c.html(<StationPage frame={c.get('frame')} script={keyPad} tries={1} />, 422));
  app.get('/broken', () => {
    throw new Error('the style guide breaks on purpose');
  });
  app.get('/away', () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  });
  return app;
}

const moveIn = z.object({
  name: textInput(60),
  birth: dateInput(),
  status: z.enum(['citizen', 'permanent', 'mid-long']),
  reason: z.enum(['new', 'lost', 'broken']),
  papers: choicesInput(['licence', 'passport', 'insurance']).refine(
    (chosen) => chosen.length > 0,
    'form.papers-none',
  ),
});

const labels = (lang: Frame['lang']) => {
  const t = guideWords(lang);
  return {
    name: t('form.name'),
    birth: t('form.birth'),
    status: t('form.status'),
    reason: t('form.reason'),
    papers: t('form.papers'),
  };
};

function FormPage({ frame, typed, errors = {} }: { frame: Frame; typed?: Typed; errors?: FieldErrors }) {
  const { lang } = frame;
  const t = guideWords(lang);
  const field = (name: keyof ReturnType<typeof labels>) => ({
    lang,
    name,
    label: labels(lang)[name],
    error: errors[name],
  });
  const chosen = typed?.papers;
  return (
    <Page
      frame={frame}
      title={t('form.title')}
      width="reading"
      step={{ current: 2, total: 4 }}
      errors={Object.keys(errors).length > 0}
      above={<Steps lang={lang} names={[t('step.1'), t('step.2'), t('step.3'), t('step.4')]} current={2} />}
    >
      <ErrorSummary lang={lang} errors={errors} />
      <Form action="/form" files formKey={typed ? formKeyOf(typed) : newFormKey()}>
        <TextField
          {...field('name')}
          hint={t('form.name-hint')}
          value={typedText(typed, 'name')}
          autocomplete="name"
          residentName
        />
        <DateField {...field('birth')} typed={typed} birthday />
        <SelectField
          {...field('status')}
          value={typedText(typed, 'status')}
          choices={[
            { value: 'citizen', label: t('status.citizen') },
            { value: 'permanent', label: t('status.permanent') },
            { value: 'mid-long', label: t('status.mid-long') },
          ]}
        />
        <RadioGroup
          {...field('reason')}
          value={typedText(typed, 'reason')}
          choices={[
            { value: 'new', label: t('reason.new') },
            { value: 'lost', label: t('reason.lost'), hint: t('reason.lost-hint') },
            { value: 'broken', label: t('reason.broken') },
          ]}
        />
        <CheckboxGroup
          {...field('papers')}
          values={typeof chosen === 'string' ? [chosen] : (chosen ?? [])}
          look="tiles"
          choices={[
            { value: 'licence', label: t('paper.licence') },
            { value: 'passport', label: t('paper.passport') },
            { value: 'insurance', label: t('paper.insurance'), hint: t('paper.insurance-hint') },
          ]}
        />
        <FileField
          lang={lang}
          name="photo"
          label={t('form.photo')}
          hint={t('form.photo-hint')}
          accept="image/jpeg"
          optional
        />
        <TextField
          lang={lang}
          name="note"
          label={t('form.note')}
          value={typedText(typed, 'note')}
          rows={4}
          optional
        />
        <p class="flex flex-wrap gap-4">
          <Button>{t('form.next')}</Button>
          <LinkButton href="/" variant="outline">
            {t('form.back')}
          </LinkButton>
        </p>
      </Form>
    </Page>
  );
}

function ReceiptPage({ frame, number }: { frame: Frame; number: string }) {
  const { lang, now = Temporal.Instant.from('2026-04-01T00:00:00Z') } = frame;
  const t = guideWords(lang);
  const born = Temporal.PlainDate.from('1984-02-29');
  return (
    <Page frame={frame} title={t('receipt.title')} width="reading">
      <div class="mt-8 grid gap-8">
        <Notice lang={lang} tone="success" title={t('receipt.done')} text={t('receipt.text')} live />
        <Receipt
          lang={lang}
          title={t('receipt.paper')}
          number={number.toUpperCase()}
          moment={now}
          lines={[{ label: t('form.birth'), value: <DateText value={born} lang={lang} /> }]}
          yen={1200}
          next={t('receipt.next')}
        />
        <DefinitionList
          entries={[
            {
              term: t('form.name'),
              value: t('person.name'),
              change: { href: '/form', label: t('form.change') },
            },
            { term: t('form.birth'), value: <DateText value={born} lang={lang} /> },
          ]}
        />
      </div>
    </Page>
  );
}

function StationPage({ frame, script, tries }: { frame: Frame; script: string; tries: number }) {
  const { lang } = frame;
  const t = guideWords(lang);
  const trail = [{ label: t('station.menu'), href: '/' }, { label: t('station.title') }];
  return (
    <Page
      frame={frame}
      title={t('station.title')}
      layout="station"
      dark
      scripts={[script]}
      above={<Breadcrumb lang={lang} trail={trail} />}
    >
      <Form action="/station" class="mt-6 grid items-start gap-8 desktop:grid-cols-2">
        <div class="grid gap-6">
          <PinField
            lang={lang}
            name="pin"
            kind="four-digits"
            label={t('station.pin')}
            hint={t('station.pin-hint')}
            triesLeft={tries}
            fullTries={3}
            error={tries === 1 ? t('station.wrong') : undefined}
          />
          <p class="flex flex-wrap gap-4">
            <Button>{t('form.next')}</Button>
            <LinkButton href="/" variant="outline">
              {t('station.stop')}
            </LinkButton>
          </p>
          <Progress lang={lang} label={t('progress.label')} value={3} max={5} />
        </div>
        <KeyPad lang={lang} field="pin" />
      </Form>
    </Page>
  );
}
