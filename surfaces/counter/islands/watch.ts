// The clerk's page follows the reader (読み取り機の見守り): when a card came or went, or the resident has set the PINs, the
// page is opened again. Nothing is typed on this page, so nothing can be lost.

const watched = document.querySelector<HTMLElement>('[data-watch-reader]');
const shown = watched?.dataset.watchReader;

async function look(): Promise<void> {
  if (!document.hidden) {
    const answer = await fetch('/api/reader', { headers: { accept: 'application/json' } }).catch(
      () => undefined,
    );
    const state = answer?.ok ? ((await answer.json()) as { state: string }).state : shown;
    if (state !== shown) return location.reload();
  }
  setTimeout(look, 2000);
}

if (shown !== undefined) setTimeout(look, 2000);
