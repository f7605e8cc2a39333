// Copy buttons (コピー): puts the text beside a button on the clipboard and says so.
export {};

document.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
  if (!button) return;
  const region = document.querySelector<HTMLElement>('[data-announce]');
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    if (region) region.textContent = button.dataset.copied ?? '';
    button.setAttribute('data-done', '');
    setTimeout(() => button.removeAttribute('data-done'), 2000);
  } catch {
    // No permission, or no clipboard over plain HTTP: the text stands beside the button to be selected.
    const text = button.closest('[data-copy-row]')?.querySelector('[data-copy-text]');
    if (text) getSelection()?.selectAllChildren(text);
  }
});
