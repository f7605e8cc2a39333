// Keeps a part of the page up to date (自動更新): asks again every few seconds while somebody is looking, and changes
// only the pieces that differ, so that open folds, focus and the reader's place stay where they are.
export {};

const PAUSE_MS = 2_500;
/** After failures the pause doubles, up to this. */
const LONGEST_PAUSE_MS = 30_000;
/** An answer that does not come must not end the following. */
const PATIENCE_MS = 15_000;

for (const part of document.querySelectorAll<HTMLElement>('[data-follow]')) follow(part);

function follow(part: HTMLElement): void {
  let pause = PAUSE_MS;
  const tick = async () => {
    if (document.visibilityState === 'visible') {
      try {
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const answer = await fetch(part.dataset.follow!, { headers: { Accept: 'text/html' }, signal });
        if (!answer.ok) throw new Error(String(answer.status));
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
        update(part, fresh);
        pause = PAUSE_MS;
      } catch {
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
    setTimeout(tick, pause);
  };
  setTimeout(tick, pause);
  document.addEventListener('visibilitychange', () => {
    pause = PAUSE_MS;
  });
}

/** Replaces what changed: piece by piece where pieces have ids, otherwise the whole part. */
function update(part: HTMLElement, fresh: HTMLElement): void {
  if (shape(part) === shape(fresh)) return;
  const said = fresh.querySelector('[data-said]')?.textContent ?? '';
  const before = part.querySelector('[data-said]')?.textContent ?? '';
  const open = new Set(
    [...part.querySelectorAll<HTMLDetailsElement>('details[open]')].map((each) => addressOf(each)),
  );
  const known = new Set(
    [...part.querySelectorAll<HTMLDetailsElement>('details')].map((each) => addressOf(each)),
  );
  const focus = document.activeElement;
  const focused = focus && part.contains(focus) ? addressOf(focus) : undefined;
  for (const details of fresh.querySelectorAll<HTMLDetailsElement>('details')) {
    const address = addressOf(details);
    if (known.has(address)) details.open = open.has(address) || details.hasAttribute('data-open-now');
  }
  part.replaceChildren(...fresh.childNodes);
  if (focused) find(part, focused)?.focus({ preventScroll: true });
  if (said !== before) announce(said);
}

/** Compares without regard to what the reader has opened. */
const shape = (part: HTMLElement) =>
  part.innerHTML.replaceAll(/ open=""/g, '').replaceAll(/name="form-key" value="[^"]*"/g, '');

/** A path that survives new neighbours: the nearest id, then tags and places below it. */
function addressOf(element: Element): string {
  const steps: string[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.id) return [`#${each.id}`, ...steps].join(' > ');
    const place = [...(each.parentElement?.children ?? [])].indexOf(each) + 1;
    steps.unshift(`${each.localName}:nth-child(${place})`);
    if (each.hasAttribute('data-follow')) return steps.slice(1).join(' > ');
  }
  return steps.join(' > ');
}

function find(part: HTMLElement, address: string): HTMLElement | null {
  return part.querySelector<HTMLElement>(address);
}

function announce(text: string): void {
  const region = document.querySelector<HTMLElement>('[data-announce]');
  if (region) region.textContent = text;
}
