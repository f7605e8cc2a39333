// The walk through the main job (はじめての歩き方): nine steps with one resident, following along by itself.
import {
  Button,
  Form,
  type Frame,
  type Lang,
  LinkButton,
  Notice,
  newFormKey,
  Page,
  Panel,
  parseForm,
  SelectField,
  type SurfaceEnv,
  submitOnce,
} from '@tegata/ui';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { TownResident } from '../../residents.ts';
import { Away } from '../behind/page.tsx';
import { ClockButtons } from '../clock.tsx';
import type { FrontDoorDeps } from '../deps.ts';
import { inOrderOfMeeting, quickest } from '../first-met.ts';
import { Trail } from '../trail.tsx';
import { waysIn } from '../ways.ts';
import { words } from '../words.ts';
import type { Journey } from './journey.ts';
import { Step, type StepScene } from './step.tsx';
import { walkWords } from './walk-words.ts';

export type WalkDeps = FrontDoorDeps & { journey: Journey; scripts: string[] };

export function walkRoutes(app: Hono<SurfaceEnv>, deps: WalkDeps): void {
  const { journey, people, places } = deps;
  const sceneFor = async (lang: Lang, list?: readonly TownResident[]): Promise<StepScene> => {
    const view = await journey.look();
    const { companion } = view;
    const person =
      companion &&
      (list?.find(({ handle }) => handle === companion.handle) ?? (await people.find(companion.handle)));
    return { ...deps, lang, journey: view, ways: waysIn(places), pins: person?.testPins };
  };

  app.get('/walk', async (c) => {
    const list = await people.list();
    const scene = await sceneFor(c.get('lang'), list);
    const unknown = c.req.query('unknown') !== undefined;
    return c.html(
      <WalkPage
        frame={c.get('frame')}
        scene={scene}
        people={list}
        scripts={deps.scripts}
        unknown={unknown}
      />,
    );
  });
  app.get('/walk/now', async (c) => c.html(<StepList scene={await sceneFor(c.get('lang'))} />));

  app.post('/walk/restart', async (c) => {
    const form = await parseForm(c, z.object({}), { lang: c.get('lang'), labels: {} });
    return submitOnce(c, form.typed, async () => {
      await journey.restart();
      return '/walk';
    });
  });
  app.post('/walk/companion', async (c) => {
    const form = await parseForm(c, chosen, { lang: c.get('lang'), labels: {} });
    const found = form.ok && (await journey.followResident(form.values.handle));
    return c.redirect(found ? '/walk' : '/walk?unknown', 303);
  });
}

const chosen = z.object({ handle: z.string().min(1).max(100) });

type WalkPageProps = {
  frame: Frame;
  scene: StepScene;
  people: readonly TownResident[];
  scripts: string[];
  unknown: boolean;
};

function WalkPage({ frame, scene, people, scripts, unknown }: WalkPageProps) {
  const { lang } = frame;
  const t = walkWords(lang);
  return (
    <Page frame={frame} title={t('title')} above={<Trail lang={lang} here={t('title')} />} scripts={scripts}>
      <p class="mt-4 max-w-[44rem]">{t('lead')}</p>
      <p class="sr-only" role="status" data-announce />
      {unknown && (
        <div class="mt-6">
          <Notice lang={lang} tone="error" live text={t('shortcut.unknown')} />
        </div>
      )}
      <div class="mt-6 flex flex-wrap items-center gap-4">
        <p data-needs-script class="text-ink-soft">
          {t('live')}
        </p>
        <LinkButton size="sm" variant="outline" href="/walk">
          {t('refresh')}
        </LinkButton>
      </div>
      <div class="mt-4" data-follow="/walk/now">
        <StepList scene={scene} />
      </div>
      <div class="mt-10 grid gap-6 desktop:grid-cols-2">
        <Panel title={t('shortcut.title')} tone="soft">
          <p>{t('shortcut.text')}</p>
          <ChooseCompanion lang={lang} people={people} />
        </Panel>
        <Panel title={t('restart')} tone="soft">
          <p>{t('restart-text')}</p>
          <Form action="/walk/restart" formKey={newFormKey()} class="mt-4">
            <Button variant="outline">{t('restart')}</Button>
          </Form>
        </Panel>
        <Panel title={words(lang)('clock.title')} tone="soft">
          <p class="mb-4">{words(lang)('clock.lead')}</p>
          <ClockButtons lang={lang} clock={scene.clock} back="/walk" />
        </Panel>
      </div>
    </Page>
  );
}

function ChooseCompanion({ lang, people }: { lang: Lang; people: readonly TownResident[] }) {
  const t = walkWords(lang);
  const told = inOrderOfMeeting(people);
  const quick = quickest(people);
  return (
    <div class="mt-4 grid gap-5">
      {quick && (
        <Form action="/walk/companion" class="grid">
          <input type="hidden" name="handle" value={quick.handle} />
          <Button>{t('shortcut.kiosk', { name: quick.name })}</Button>
        </Form>
      )}
      <Form action="/walk/companion" class="grid gap-4">
        <SelectField
          lang={lang}
          name="handle"
          label={t('shortcut.who')}
          choices={told.map(({ handle, name, story }) => ({
            value: handle,
            label: `${name}: ${story!.title[lang]}`,
          }))}
        />
        <div>
          <Button variant="outline">{t('shortcut.go')}</Button>
        </div>
      </Form>
    </div>
  );
}

/** What changes while somebody walks. */
function StepList({ scene }: { scene: StepScene }) {
  const { lang, journey, ways } = scene;
  const t = walkWords(lang);
  const { companion, steps, done } = journey;
  const who = companion ? t(`with.${companion.how}`, { name: companion.name }) : t('with.nobody');
  return (
    <div class="grid gap-4">
      <span hidden data-said>
        {t('said', { done })}
      </span>
      <div class="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p class="font-bold">{who}</p>
        {companion && (
          <a
            href={ways.person(companion.handle)}
            target="_blank"
            rel="noopener"
            class="inline-flex min-h-11 items-center"
          >
            {t('with.desk')}
            {t('new-tab')}
          </a>
        )}
      </div>
      <div>
        <p id="walk-progress">{t('progress', { done, total: steps.length })}</p>
        <progress
          class="page-kit-progress mt-1"
          aria-labelledby="walk-progress"
          value={done}
          max={steps.length}
        />
      </div>
      <Away lang={lang} away={journey.away} />
      {done === steps.length && (
        <Notice lang={lang} tone="success" title={t('finished')} text={t('finished-text')} />
      )}
      <ol class="grid gap-4">
        {steps.map((step, index) => (
          <Step step={step} number={index + 1} scene={scene} />
        ))}
      </ol>
    </div>
  );
}
