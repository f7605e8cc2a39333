// Browser side of the desk (手もとの島): moves a card without loading the page anew, and follows what moves elsewhere.
// Everything it does also works by the page's own links and forms.

const region = () => document.querySelector<HTMLElement>('[data-live]');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const page = () => fetch(location.href, { headers: { Accept: 'text/html' } });

// One exchange after the other, in the order in which they were asked for.
let queue: Promise<void> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.catch(() => {}).then(work);
  return queue;
}

/** Puts the region of a fetched page in the place of the old one; the browser carries the card across. */
async function show(response: Response): Promise<void> {
  const html = await response.text();
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-live]');
  const old = region();
  if (!next || !old) return location.reload();
  const exchange = () => {
    const focused = document.activeElement?.id;
    old.replaceWith(next);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };
  if (calm.matches || !document.startViewTransition) exchange();
  else await document.startViewTransition(exchange).updateCallbackDone;
  const announcement = document.querySelector('[data-announce]');
  if (announcement && announcement.textContent !== next.dataset.says) {
    announcement.textContent = next.dataset.says ?? '';
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.closest('[data-live]') || form.method !== 'post') return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  inTurn(async () => show(await fetch(form.action, { method: 'POST', body }))).catch(() => form.submit());
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-flip]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, '', link.href);
  inTurn(async () => show(await page())).catch(() => location.assign(link.href));
});

const { changes } = region()?.dataset ?? {};
if (changes) {
  const follow = () => {
    const source = new EventSource(changes);
    source.addEventListener('version', ({ data }) => {
      const refresh = async () => {
        if (data !== region()?.dataset.live) await show(await page());
      };
      // Away for a moment: the stream reconnects and tells the version again.
      inTurn(refresh).catch(() => {});
    });
    return source;
  };
  let source = follow();
  // A page that is put aside gives its connection back: browsers allow only a few to one place.
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) source = follow();
  });
}
