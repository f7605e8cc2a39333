// Browser side of the kiosk: follows the machine, fills the masked field, reads aloud, sounds the alarm, counts down.
// Everything here is a comfort: each screen works as a plain page too.

const screen = document.querySelector<HTMLElement>('[data-kiosk]');
const idle = document.querySelector<HTMLDialogElement>('[data-idle]');
const busy = document.querySelector<HTMLDialogElement>('[data-busy]');

if (screen) follow(screen);
pad();
voice();
alarm();
presence();

/** Goes where the machine is; a press that is under way answers for itself. */
function follow(screen: HTMLElement): void {
  let pressed = false;
  let timer: number | undefined;
  document.addEventListener('submit', (event) => {
    pressed = true;
    const form = event.target as HTMLFormElement;
    if (form.closest('dialog')) return;
    // Only an answer that takes its time is worth a word.
    timer = window.setTimeout(() => busy?.showModal(), 400);
  });
  // Whoever is on the way to another page already must not be called back by what the machine says meanwhile.
  window.addEventListener('beforeunload', () => {
    pressed = true;
  });
  // A page that comes back from the browser's memory is a page of before.
  window.addEventListener('pageshow', (event) => {
    window.clearTimeout(timer);
    if (event.persisted) location.reload();
  });

  const events = new EventSource('/events');
  events.addEventListener('screen', (event) => {
    const { key, path } = JSON.parse(event.data) as { key: string; path: string };
    if (pressed || key === screen.dataset.kiosk) return;
    // Before a visit, the first screens belong to whoever reads them.
    if (path === '/' && key.startsWith('menu.') && screen.dataset.kiosk?.startsWith('menu.')) {
      if (location.pathname === '/') location.reload();
      return;
    }
    location.replace(path);
  });
  events.addEventListener('progress', (event) => {
    const { sheet, sheets, label } = JSON.parse(event.data) as {
      sheet: number;
      sheets: number;
      label: string;
    };
    const status = document.querySelector('[data-printing]');
    const bar = status?.querySelector('progress');
    if (!status || !bar) return;
    status.querySelector('p')!.textContent = label;
    bar.max = sheets;
    bar.value = sheet;
    nextSheet();
  });
  events.addEventListener('warn', (event) => warn((JSON.parse(event.data) as { seconds: number }).seconds));
  events.addEventListener('awake', () => idle?.close());
}

/** One more sheet leaves the slot: the drawing is put in anew, and its motion runs again. */
function nextSheet(): void {
  const sheet = document.querySelector('[data-sheet]');
  sheet?.replaceWith(sheet.cloneNode(true));
}

/** The keys of the pad fill the field at once instead of being sent one by one. */
function pad(): void {
  const keys = document.querySelector<HTMLElement>('[data-pad]');
  const field = document.getElementById(keys?.dataset.pad ?? '');
  if (!keys || !(field instanceof HTMLInputElement)) return;
  keys.addEventListener('click', (event) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (!key) return;
    event.preventDefault();
    if (key === 'clear') field.value = '';
    else if (key === 'delete') field.value = field.value.slice(0, -1);
    else if (field.value.length < 4) field.value += key;
  });
}

/** 音声案内: off until wanted, then on for every screen of this machine. */
function voice(): void {
  const button = document.querySelector<HTMLElement>('[data-voice]');
  if (!button || !screen) return;
  if (!('speechSynthesis' in window)) {
    button.hidden = true;
    return;
  }
  const wanted = () => localStorage.getItem('voice') === 'on';
  const show = () => {
    button.textContent = (wanted() ? button.dataset.off : button.dataset.on) ?? '';
    button.setAttribute('aria-pressed', String(wanted()));
  };
  button.addEventListener('click', () => {
    localStorage.setItem('voice', wanted() ? 'off' : 'on');
    show();
    if (wanted()) say(screen.dataset.say ?? '');
    else speechSynthesis.cancel();
  });
  show();
  if (wanted()) say(screen.dataset.say ?? '');
}

function say(text: string): void {
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = document.documentElement.lang === 'en' ? 'en-US' : 'ja-JP';
  speechSynthesis.speak(words);
}

/** A tone every two seconds for as long as the card lies there; the browser may want a press first. */
function alarm(): void {
  if (!document.querySelector('[data-alarm]')) return;
  const sound = new AudioContext();
  const beep = () => {
    const tone = sound.createOscillator();
    const loudness = sound.createGain();
    tone.frequency.value = 880;
    loudness.gain.setValueAtTime(0.2, sound.currentTime);
    loudness.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.5);
    tone.connect(loudness).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.5);
  };
  window.setInterval(() => {
    if (sound.state === 'running') beep();
  }, 2000);
}

/** The warning before the visit is given up, with its seconds. */
function warn(seconds: number): void {
  const left = idle?.querySelector<HTMLElement>('[data-seconds]');
  if (!idle || !left || idle.open) return;
  idle.showModal();
  let rest = seconds;
  const show = () => {
    left.textContent = (left.dataset.seconds ?? '').replace('%', String(rest));
  };
  show();
  const counting = window.setInterval(() => {
    rest -= 1;
    show();
    if (rest <= 0) window.clearInterval(counting);
  }, 1000);
  idle.addEventListener('close', () => window.clearInterval(counting), { once: true });
  if (localStorage.getItem('voice') === 'on') {
    say(
      `${idle.querySelector('h2')?.textContent ?? ''} ${document.getElementById('idle-text')?.textContent ?? ''}`,
    );
  }
  const goOn = idle.querySelector<HTMLFormElement>('form[action="/awake"]');
  goOn?.addEventListener('submit', (event) => {
    // The page stays as it is, with what has been typed.
    event.preventDefault();
    event.stopPropagation();
    idle.close();
    void awake();
  });
}

/** A touch or a key shows that somebody is there, also while a page is only being read or typed into. */
function presence(): void {
  let told = performance.now();
  const here = () => {
    if (idle?.open || performance.now() - told < 10_000) return;
    told = performance.now();
    void awake();
  };
  document.addEventListener('pointerdown', here);
  document.addEventListener('keydown', here);
}

function awake(): Promise<unknown> {
  const visit = idle?.querySelector<HTMLInputElement>('[name="visit"]')?.value;
  if (!visit) return Promise.resolve();
  const body = new URLSearchParams({ visit });
  return fetch('/awake', { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
}
