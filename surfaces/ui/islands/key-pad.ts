// Browser side of KeyPad (テンキー): each key types into the field that the pad names.

for (const pad of document.querySelectorAll<HTMLElement>('[data-key-pad]')) {
  const field = document.getElementById(pad.dataset.keyPad ?? '');
  if (!(field instanceof HTMLInputElement)) continue;
  pad.addEventListener('click', (event) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (!key || field.disabled) return;
    if (key === 'clear') field.value = '';
    else if (key === 'delete') field.value = field.value.slice(0, -1);
    else if (field.maxLength < 0 || field.value.length < field.maxLength) field.value += key;
    // The page may count the digits or go on by itself when they are complete.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
