// Who is at the counter (窓口の担当者): asked once, before anything else.
import {
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  Page,
  parseForm,
  SelectField,
  type SurfaceEnv,
  TextField,
  type Typed,
  textInput,
  typedText,
} from '@tegata/ui';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Counter } from '../deps.ts';
import { type Desk, deskOf } from '../frame/desk.ts';
import { frameWords } from '../frame/frame-words.ts';
import { clerkOf, sitDown } from './clerk.ts';
import { type Office, officesOf } from './offices.ts';

const identity = z.object({ officeId: z.string().min(1), name: textInput(40), back: z.string().optional() });

export function clerkRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get('/clerk', async (c) => {
    const known = clerkOf(c);
    const typed: Typed = {
      officeId: known?.officeId ?? '',
      name: known?.name ?? '',
      back: c.req.query('back') ?? '/',
    };
    const offices = await officesOf(counter.municipality);
    return c.html(<SignIn desk={deskOf(c, counter)} offices={offices} typed={typed} errors={{}} />);
  });

  app.post('/clerk', async (c) => {
    const desk = deskOf(c, counter);
    const t = frameWords(desk.lang);
    const offices = await officesOf(counter.municipality);
    const labels = { officeId: t('clerk.office'), name: t('clerk.name') };
    const form = await parseForm(c, identity, { lang: desk.lang, labels });
    const office = form.ok ? offices.find(({ id }) => id === form.values.officeId) : undefined;
    if (!form.ok || !office) {
      const { typed, errors } = form;
      return c.html(<SignIn desk={desk} offices={offices} typed={typed} errors={errors} />, 422);
    }
    sitDown(c, { officeId: office.id, office: office.name, name: form.values.name });
    return c.redirect(localPath(form.values.back), 303);
  });
}

/** Only a path of this surface: `//elsewhere` and full addresses lead home. */
const localPath = (back = '/') => (/^\/(?![/\\])/.test(back) ? back : '/');

type SignInProps = { desk: Desk; offices: Office[]; typed: Typed; errors: FieldErrors };

function SignIn({ desk, offices, typed, errors }: SignInProps) {
  const { lang } = desk;
  const t = frameWords(lang);
  return (
    <Page
      frame={desk.frame}
      title={t('clerk.title')}
      width="reading"
      errors={Object.keys(errors).length > 0}
      scripts={[desk.scripts.shortcuts]}
    >
      <p class="mt-4">{t('clerk.lead')}</p>
      <ErrorSummary lang={lang} errors={errors} />
      <Form action="/clerk">
        <input type="hidden" name="back" value={typedText(typed, 'back')} />
        <SelectField
          lang={lang}
          name="officeId"
          label={t('clerk.office')}
          error={errors.officeId}
          value={typedText(typed, 'officeId')}
          choices={offices.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        />
        <TextField
          lang={lang}
          name="name"
          label={t('clerk.name')}
          hint={t('clerk.name-hint')}
          error={errors.name}
          value={typedText(typed, 'name')}
          width="middle"
        />
        <p>
          <Button shortcut="F8">{t('clerk.begin')}</Button>
        </p>
      </Form>
    </Page>
  );
}
