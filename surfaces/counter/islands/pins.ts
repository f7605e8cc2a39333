// The resident's PIN page (暗証番号の画面): fill the whole screen, and look at what was typed for as long as one wants.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-show-pins]')) {
  button.addEventListener('click', () => {
    const show = button.ariaPressed !== 'true';
    button.ariaPressed = String(show);
    for (const field of document.querySelectorAll<HTMLInputElement>('form input.font-mono')) {
      field.type = show ? 'text' : 'password';
    }
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-full-screen]')) {
  if (!document.fullscreenEnabled) button.hidden = true;
  button.addEventListener('click', () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  });
}

// A field shown as text would be kept by the browser's form memory.
addEventListener('submit', () => {
  for (const field of document.querySelectorAll<HTMLInputElement>('form input.font-mono'))
    field.type = 'password';
});
