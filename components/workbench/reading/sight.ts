type Seen = { readonly text: string; readonly total: number; readonly since: number };

/** How long each paragraph has been before the editor's eyes. Knows no clock: whoever looks tells how much more. */
export class Sight {
  readonly #seen = new Map<string, Seen>();

  /** A paragraph was on screen, saying `text`, for `more` milliseconds. */
  add(paragraph: string, text: string, more: number): void {
    const { text: before, total, since } = this.#seen.get(paragraph) ?? { text, total: 0, since: 0 };
    this.#seen.set(paragraph, { text, total: total + more, since: before === text ? since + more : more });
  }

  /** Milliseconds in all, whatever it said. */
  onScreen(paragraph: string): number {
    return this.#seen.get(paragraph)?.total ?? 0;
  }

  /** Milliseconds since it says this. */
  onScreenAs(paragraph: string, text: string): number {
    const seen = this.#seen.get(paragraph);
    return seen?.text === text ? seen.since : 0;
  }
}
