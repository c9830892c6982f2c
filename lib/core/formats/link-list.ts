import { mostLinks, replacePlaceholders } from '@/lib/core/marks';

/** What a link of an article may lead to: the web, a mailbox, or a page of the same site. Nothing runs. */
export const isAddress = (text: string): boolean =>
  text.length <= 2000 && /^(?:https?:\/\/|mailto:|\/)\S+$/i.test(text);

/** What a placeholder may stand for: what a file wrote in its place. */
export const isCode = (text: string): boolean => text !== '' && text.length <= 2000;

/** The addresses of the links of an article, and its codes that stand alone, in the order in which marks number them. */
export class LinkList {
  readonly #numbers = new Map<string, number>();

  /** The name of a mark for a link there; null for what is no address (`javascript:`, say), or one link too many. */
  nameOf(address: string): string | null {
    const href = address.trim();
    const place = isAddress(href) ? this.#placeOf(href) : null;
    return place === null ? null : String(place);
  }

  /** The place of a code; null for one that is too long, or one too many. */
  codeOf(data: string): number | null {
    return isCode(data) ? this.#placeOf(data) : null;
  }

  #placeOf(text: string): number | null {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (this.#numbers.size >= mostLinks) return null;
    this.#numbers.set(text, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  get addresses(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The address of a mark that is a link; null for any other. */
export function addressOf(name: string, links: readonly string[]): string | null {
  const address = /^\d/.test(name) ? links[Number(name) - 1] : undefined;
  return address !== undefined && isAddress(address) ? address : null;
}

/** A text as readers see it: what a placeholder stands for, where that is words (`{name}`) and no markup. */
export function withoutPlaceholders(text: string, links: readonly string[]): string {
  let isCut = false;
  const shown = replacePlaceholders(text, (place, code) => {
    const data = links[place - 1];
    if (data === undefined) return code;
    const words = /^\s*[<&]/.test(data) ? '' : data;
    isCut ||= words === '';
    return words;
  });
  return isCut ? shown.replace(/ {2,}/g, ' ') : shown;
}
