import type { CDPSession, Page } from '@playwright/test';

/**
 * Ways to type Vietnamese, by the exact events they send to a page. A hook (UniKey, EVKey, OpenKey) lets plain letters
 * through, swallows the key that puts a mark, and sends real Backspaces and the letters anew; it composes nothing. The
 * input methods of the systems compose. Keyboards on Android compose and call every key 229.
 */
export const inputMethods = ['hook Telex', 'hook VNI', 'composition', 'Android'] as const;
export type InputMethod = (typeof inputMethods)[number];

type Layout = {
  readonly marks: Readonly<Record<string, string>>;
  readonly tones: Readonly<Record<string, string>>;
};

const [circumflex, breve, horn] = ['\u0302', '\u0306', '\u031b'] as const;
const stroke = '\u0335';
const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

/** A mark that is the letter once more stands as an empty string. */
const telex: Layout = {
  marks: { [circumflex]: '', [breve]: 'w', [horn]: 'w', [stroke]: '' },
  tones: { [acute]: 's', [grave]: 'f', [hook]: 'r', [tilde]: 'x', [dot]: 'j' },
};
const vni: Layout = {
  marks: { [circumflex]: '6', [breve]: '8', [horn]: '7', [stroke]: '9' },
  tones: { [acute]: '1', [grave]: '2', [hook]: '3', [tilde]: '4', [dot]: '5' },
};

/** A key, and what stands on the screen of the word once it is pressed. */
export type Step = { readonly key: string; readonly shown: string };

/** The keys of one word, marks right after their letter, the tone last, as most people type. */
export function stepsOf(word: string, layout: Layout): readonly Step[] {
  const steps: Step[] = [];
  let shown = '';
  let tone: { readonly key: string; readonly whole: string } | null = null;
  for (const letter of word.normalize('NFC')) {
    const [base = '', ...marks] = apart(letter);
    steps.push({ key: base, shown: (shown + base).normalize('NFC') });
    let marked = base;
    for (const mark of marks.filter((one) => one in layout.marks)) {
      marked = joined(marked, mark);
      steps.push({ key: layout.marks[mark] || base.toLowerCase(), shown: shown + marked });
    }
    const toneKey = marks.map((mark) => layout.tones[mark]).find((key) => key !== undefined);
    if (toneKey) tone = { key: toneKey, whole: word.normalize('NFC') };
    shown += marked;
  }
  return tone ? [...steps, { key: tone.key, shown: tone.whole }] : steps;
}

/** Base letter, then its marks; the stroke of đ, which Unicode does not take off, as a mark of ours. */
function apart(letter: string): readonly string[] {
  if (letter === 'đ') return ['d', stroke];
  if (letter === 'Đ') return ['D', stroke];
  return [...letter.normalize('NFD')];
}

const joined = (base: string, mark: string): string =>
  mark === stroke ? (base === 'D' ? 'Đ' : 'đ') : (base + mark).normalize('NFC');

/** What the keyboard of a person sends, on a page that has the focus. */
export type Typist = {
  /** Types a text, every word to its end. */
  type(text: string): Promise<void>;
  /** Types a word but for its last key; the answer types that one. */
  begin(word: string): Promise<() => Promise<void>>;
};

export async function typistOf(page: Page, method: InputMethod): Promise<Typist> {
  const cdp = await page.context().newCDPSession(page);
  const layout = method === 'hook VNI' ? vni : telex;
  const word = method === 'hook Telex' || method === 'hook VNI' ? hooked(page, cdp) : composed(cdp, method);
  return {
    async type(text) {
      for (const part of text
        .normalize('NFC')
        .split(/(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?=[\p{L}\p{M}])/u)) {
        if (/\p{L}/u.test(part)) {
          const typing = word(stepsOf(part, layout));
          await typing.before();
          await typing.last();
        } else for (const character of part) await word.between(character);
      }
    },
    async begin(text) {
      const typing = word(stepsOf(text, layout));
      await typing.before();
      return typing.last;
    },
  };
}

type Typing = { before(): Promise<void>; last(): Promise<void> };
type Keyboard = ((steps: readonly Step[]) => Typing) & { between(character: string): Promise<void> };

/** Real letters; then, for a mark, a Backspace for each letter that changes, and the new ones as packets (VK_PACKET). */
function hooked(page: Page, cdp: CDPSession): Keyboard {
  const packet = (text: string) =>
    press(cdp, { type: 'keyDown', key: text, code: '', text, windowsVirtualKeyCode: 231 });
  const backspace = () =>
    press(cdp, { type: 'rawKeyDown', key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 });
  const step = async (before: string, { key, shown }: Step) => {
    if (shown === before + key) return page.keyboard.press(key);
    const kept = commonStart(before, shown);
    for (let at = kept; at < before.length; at++) await backspace();
    for (const letter of shown.slice(kept)) await packet(letter);
  };
  return Object.assign(
    (steps: readonly Step[]): Typing => {
      const shownAt = (at: number) => steps[at]?.shown ?? '';
      return {
        async before() {
          for (const [at, one] of steps.slice(0, -1).entries()) await step(shownAt(at - 1), one);
        },
        async last() {
          const one = steps.at(-1);
          if (one) await step(shownAt(steps.length - 2), one);
        },
      };
    },
    { between: (character: string) => page.keyboard.press(character === ' ' ? 'Space' : character) },
  );
}

/** The word stands underlined until it is taken over; each key is the input method's own. */
function composed(cdp: CDPSession, method: InputMethod): Keyboard {
  const key = method === 'Android' ? 'Unidentified' : 'Process';
  const own = (code: string) =>
    press(cdp, {
      type: 'rawKeyDown',
      key,
      code: method === 'Android' ? '' : code,
      windowsVirtualKeyCode: 229,
    });
  const compose = async ({ key: letter, shown }: Step) => {
    await own(`Key${letter.toUpperCase()}`);
    const end = shown.length;
    await cdp.send('Input.imeSetComposition', { text: shown, selectionStart: end, selectionEnd: end });
  };
  return Object.assign(
    (steps: readonly Step[]): Typing => ({
      async before() {
        for (const one of steps.slice(0, -1)) await compose(one);
      },
      async last() {
        const one = steps.at(-1);
        if (!one) return;
        await compose(one);
        await cdp.send('Input.insertText', { text: one.shown });
      },
    }),
    {
      async between(character: string) {
        await own(character === ' ' ? 'Space' : '');
        await cdp.send('Input.insertText', { text: character });
      },
    },
  );
}

type KeyEvent = {
  readonly type: 'keyDown' | 'rawKeyDown';
  readonly key: string;
  readonly code: string;
  readonly text?: string;
  readonly windowsVirtualKeyCode: number;
};

async function press(cdp: CDPSession, event: KeyEvent): Promise<void> {
  await cdp.send('Input.dispatchKeyEvent', event);
  const { key, code, windowsVirtualKeyCode } = event;
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
