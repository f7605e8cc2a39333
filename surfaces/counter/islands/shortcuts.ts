// Function keys of the clerk (ショートカット): a key presses the link or button that announces it by aria-keyshortcuts.

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
  if (!/^F\d{1,2}$/.test(event.key)) return;
  const named = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${event.key}"]`);
  const target = [...named].find((each) => each.checkVisibility() && each.ariaDisabled !== 'true');
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.click();
});
