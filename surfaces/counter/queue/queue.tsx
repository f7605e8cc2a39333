// The page of the queue (順番の呼出し): what my window does next, the tickets of the reception, and how many wait.
import { inTokyo } from '@tegata/law';
import { ticketPurpose } from '@tegata/municipality/contract';
import { Button, Form, formKeyOf, Notice, newFormKey, Panel, type Typed, typedText } from '@tegata/ui';
import type { Municipality } from '../deps.ts';
import { type Trouble, TroubleNotice } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import type { Desk } from '../frame/desk.ts';
import { Facts } from '../frame/facts.tsx';
import { queueWords } from './queue-words.ts';

type Board = Awaited<ReturnType<Municipality['waitingNumbers']>>;
type Office = Board['offices'][number];

type QueuePageProps = {
  desk: Desk;
  /** The window where this browser stands; unknown until it is chosen. */
  window: number | undefined;
  /** The window's number is to be chosen anew. */
  change: boolean;
  board: Board | undefined;
  taken: { number: string; ahead: number } | undefined;
  trouble: Trouble | undefined;
  /** The form that found nobody. */
  again: { path: string; typed: Typed } | undefined;
};

export function QueuePage(props: QueuePageProps) {
  const { desk, window, change, board, taken, trouble } = props;
  const { lang } = desk;
  const t = queueWords(lang);
  const office = board?.offices[0];
  return (
    <ClerkPage desk={desk} place="queue" title={t('title')} errors={trouble !== undefined}>
      <div class="mt-6 grid gap-6">
        <TroubleNotice lang={lang} trouble={trouble} />
        {taken && !trouble && (
          <Notice lang={lang} tone="success" title={t('taken', { number: taken.number })} live>
            <p class="text-std-45B-140">{taken.number}</p>
            <p>{t('ahead', { ahead: taken.ahead })}</p>
          </Notice>
        )}
        <div class="grid gap-6 desktop:grid-cols-[minmax(0,1fr)_24rem]">
          <div class="grid content-start gap-6">
            {window === undefined || change ? (
              <ChooseWindow lang={lang} window={window} />
            ) : (
              <MyWindow {...props} window={window} office={office} />
            )}
            <Reception {...props} />
          </div>
          {board && office && <Waiting lang={lang} at={board.at} office={office} />}
        </div>
      </div>
    </ClerkPage>
  );
}

/** Sent again while nobody answers, a form keeps its key, so that nothing happens twice. */
const keyFor = ({ trouble, again }: QueuePageProps, path: string): string =>
  trouble?.away && again?.path === path ? formKeyOf(again.typed) : newFormKey();

function ChooseWindow({ lang, window }: { lang: Desk['lang']; window: number | undefined }) {
  const t = queueWords(lang);
  return (
    <Panel title={t('window')}>
      <form method="get" action="/queue" class="grid gap-4">
        <label for="window">{t('window.ask')}</label>
        <div class="flex flex-wrap gap-3">
          <input
            id="window"
            name="window"
            type="number"
            inputmode="numeric"
            required
            min={1}
            max={99}
            value={window}
            class="min-h-12 w-28 rounded-8 border border-line-strong bg-paper px-4 py-2 text-std-16N-170 text-ink"
          />
          <Button size="md" shortcut="F8">
            {t('window.use')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function MyWindow(props: QueuePageProps & { window: number; office: Office | undefined }) {
  const { desk, window, board, office, again } = props;
  const t = queueWords(desk.lang);
  // While nobody answers, the form that was sent knows whom it was about.
  const sent = again?.typed;
  const serving = board
    ? office?.calling.find((each) => each.window === window)
    : { ticketId: typedText(sent, 'ticketId'), number: typedText(sent, 'number') };
  const finish = '/queue/finish';
  return (
    <Panel title={t('window.mine', { window })}>
      {serving?.ticketId ? (
        <Form action={finish} formKey={keyFor(props, finish)} class="grid gap-4">
          <p>{t('serving')}</p>
          <p class="text-std-45B-140 tabular-nums">{serving.number}</p>
          <input type="hidden" name="ticketId" value={serving.ticketId} />
          <input type="hidden" name="number" value={serving.number} />
          <p class="flex flex-wrap gap-3">
            <Button shortcut="F8">{t('finish')}</Button>
            <Button variant="outline" formaction="/queue/miss">
              {t('miss')}
            </Button>
          </p>
        </Form>
      ) : (
        <CallNext {...props} />
      )}
      <p class="mt-4">
        <a href="/queue?change=window" class="inline-flex min-h-11 items-center">
          {t('window.change')}
        </a>
      </p>
    </Panel>
  );
}

function CallNext(props: QueuePageProps & { window: number }) {
  const t = queueWords(props.desk.lang);
  const path = '/queue/calls';
  const asked = typedText(props.again?.typed, 'purpose');
  return (
    <Form action={path} formKey={keyFor(props, path)} class="grid gap-4">
      <input type="hidden" name="window" value={props.window} />
      <div class="grid gap-2">
        <label for="call-for">{t('call.for')}</label>
        <select
          id="call-for"
          name="purpose"
          class="min-h-12 w-full max-w-[20rem] rounded-8 border border-line-strong bg-paper px-4 py-2 text-std-16N-170 text-ink"
        >
          <option value="">{t('call.all')}</option>
          {ticketPurpose.options.map((purpose) => (
            <option value={purpose} selected={purpose === asked}>
              {t(`purpose.${purpose}`)}
            </option>
          ))}
        </select>
      </div>
      <p>
        <Button shortcut="F8">{t('call')}</Button>
      </p>
    </Form>
  );
}

function Reception(props: QueuePageProps) {
  const t = queueWords(props.desk.lang);
  const path = '/queue/tickets';
  return (
    <Panel title={t('reception')}>
      <Form action={path} formKey={keyFor(props, path)} class="grid gap-4">
        <p>{t('reception.lead')}</p>
        <p class="flex flex-wrap gap-3">
          {ticketPurpose.options.map((purpose) => (
            <Button size="md" variant="outline" name="purpose" value={purpose}>
              {t(`purpose.${purpose}`)}
            </Button>
          ))}
        </p>
      </Form>
    </Panel>
  );
}

function Waiting({ lang, at, office }: { lang: Desk['lang']; at: string; office: Office }) {
  const t = queueWords(lang);
  const { waiting, calling, medianWaitMinutes } = office;
  const time = inTokyo(Temporal.Instant.from(at)).toPlainTime().toString({ smallestUnit: 'minute' });
  return (
    <Panel title={t('now')} tone="soft">
      <Facts
        entries={[
          ...waiting.map(({ purpose, count }) => ({
            term: t(`purpose.${purpose}`),
            value: <span class="tabular-nums">{t('people', { count })}</span>,
          })),
          {
            term: t('called'),
            value:
              calling.length === 0 ? (
                t('called.none')
              ) : (
                <ul>
                  {calling.map(({ number, window }) => (
                    <li class="tabular-nums">{t('called.at', { number, window })}</li>
                  ))}
                </ul>
              ),
          },
          ...(medianWaitMinutes === undefined
            ? []
            : [{ term: t('median'), value: t('minutes', { minutes: medianWaitMinutes }) }]),
        ]}
      />
      <p class="mt-4 flex flex-wrap items-center gap-x-4 text-dns-16N-130">
        <span>{t('now.at', { time })}</span>
        <a href="/queue" class="inline-flex min-h-11 items-center">
          {t('now.refresh')}
        </a>
      </p>
    </Panel>
  );
}
