import { type Mode, modes } from './state';

export const modeCookie = 'songngu-mode';

/** What the cookie remembers: the mode somebody chose last, and in which translation. */
export const rememberMode = (mode: Mode, translationId: string): string =>
  `${modeCookie}=${mode}.${translationId}; path=/; max-age=31536000; samesite=lax`;

type Visit = {
  /** The value of the cookie, if there is one. */
  readonly remembered: string | undefined;
  readonly translationId: string;
  /** The visitor is about to give the second approval. */
  readonly second: boolean;
  readonly phone: boolean;
};

/** The mode a page opens in: what was chosen here; for a second reader and on phones Reading; what was chosen last. */
export function modeOf({ remembered, translationId, second, phone }: Visit): Mode {
  const [name, where] = remembered?.split('.') ?? [];
  const chosen = modes.find((mode) => mode === name);
  if (chosen && where === translationId) return chosen;
  if (second) return 'reading';
  return chosen ?? (phone ? 'reading' : 'segments');
}
