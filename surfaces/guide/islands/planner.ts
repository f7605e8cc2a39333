// The planner's page in a browser (島): shows the questions of the chosen situation, and answers without asking the server.
// The rules come when somebody begins to fill the form in; where they cannot be had, the form is posted as without a script.
import type { readCard } from './planner-card.ts';
import type { Program } from './planner-program.ts';

const root = document.querySelector<HTMLElement>('[data-planner]');
const form = root?.querySelector<HTMLFormElement>('form[action*="/planner"]:not([data-calendar])');
if (root && form) planHere(root, form);

function planHere(page: HTMLElement, questions: HTMLFormElement): void {
  const result = page.querySelector<HTMLElement>('[data-result]');
  let program: Promise<Program> | undefined;

  /** Loads once; after a failure the next try loads again. */
  const load = (): Promise<Program> => {
    program ??= open(page.dataset).catch((error: unknown) => {
      program = undefined;
      throw error;
    });
    return program;
  };

  const show = (happened: string) => {
    for (const each of page.querySelectorAll<HTMLElement>('[data-asked-in]')) {
      each.hidden = !each.dataset.askedIn?.split(' ').includes(happened);
    }
  };

  const answer = async () => {
    const { answer: answered } = await load();
    const { errors, html } = answered(new FormData(questions));
    for (const each of page.querySelectorAll('[data-error-summary], [id^="field-"][id$="-error"]'))
      each.remove();
    for (const [name, message] of Object.entries(errors)) besideField(name, message);
    if (!result) return;
    result.innerHTML = html;
    const shown = result.querySelector<HTMLElement>('[data-error-summary], #plan');
    shown?.focus();
    shown?.scrollIntoView();
  };

  for (const each of page.querySelectorAll<HTMLElement>('[data-in-browser]')) each.hidden = false;
  for (const each of page.querySelectorAll<HTMLElement>('[data-on-server]')) each.hidden = true;
  const happened = questions.elements.namedItem('happened') as HTMLSelectElement;
  happened.addEventListener('change', () => show(happened.value));
  questions.addEventListener('focusin', () => void load().catch(() => {}), { once: true });
  questions.addEventListener('submit', (event) => {
    event.preventDefault();
    // Without the rules nothing is sent behind the reader's back: the page says where answers go, and the next press goes there.
    answer().catch(() => leaveToServer(page, questions));
  });
  page.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-print]')) print();
  });
  cardReading(page, load);
  page.addEventListener('submit', (event) => {
    if (!(event.target as Element).matches('[data-calendar]')) return;
    event.preventDefault();
    void load().then(({ calendar }) => save(calendar()));
  });
}

/** The message stands under the label of its field, as the server writes it, and belongs to it for a screen reader. */
function besideField(name: string, message: string): void {
  const field = document.getElementById(`field-${name}`);
  const label = field?.querySelector('legend') ?? document.querySelector(`label[for="field-${name}"]`);
  label?.insertAdjacentHTML('afterend', message);
  field?.setAttribute('aria-describedby', `field-${name}-error field-${name}-hint`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
}

async function open({ program, setting, temporal }: DOMStringMap): Promise<Program> {
  if (!('Temporal' in globalThis)) await import(temporal ?? '');
  const [{ openProgram }, answer] = await Promise.all([import(program ?? ''), fetch(setting ?? '')]);
  if (!answer.ok) throw new Error(`the setting answered ${answer.status}`);
  return openProgram(await answer.json());
}

/** The button that asks the card, and the fields it fills. */
function cardReading(page: HTMLElement, load: () => Promise<Program>): void {
  const box = page.querySelector<HTMLElement>('[data-read-card]');
  const field = (name: string) => box?.querySelector<HTMLInputElement>(`[data-card-${name}]`);
  const [code, pin, news] = [field('code'), field('pin'), box?.querySelector('[data-card-news]')];
  if (!box || !code || !pin || !news) return;

  const read = async () => {
    const { say } = await load();
    news.textContent = say('planner.card.reading');
    const reader: { readCard: typeof readCard } = await import(page.dataset.card ?? '');
    const found = await reader.readCard(code.value.trim(), pin.value, page.dataset.bridge);
    pin.value = '';
    code.value = '';
    if (found.told === 'planner.card.done')
      for (const [name, day] of Object.entries(found.dates)) fill(name, day);
    news.textContent = say(found.told, 'params' in found ? found.params : {});
  };

  box.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-card-button]')) void read();
  });
  // Enter in one of its fields reads the card instead of sending the form around it.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void read();
  });
}

function fill(name: string, day: string): void {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  for (const [part, value] of Object.entries({ era: '', year, month, day: dayOfMonth })) {
    const box = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}.${part}"]`);
    if (box) box.value = String(value);
    const folded = box?.closest('details');
    if (folded) folded.open = true;
  }
}

function leaveToServer(page: HTMLElement, questions: HTMLFormElement): void {
  for (const each of page.querySelectorAll<HTMLElement>('[data-in-browser]')) each.hidden = true;
  for (const each of page.querySelectorAll<HTMLElement>('[data-on-server]')) each.hidden = false;
  questions.replaceWith(questions.cloneNode(true));
  page.querySelector<HTMLElement>('[data-on-server]')?.scrollIntoView();
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = 'tegata.ics';
  link.click();
  URL.revokeObjectURL(link.href);
}
