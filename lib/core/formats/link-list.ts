import { mostLinks } from '@/lib/core/marks';

/** What a link of an article may lead to: the web, a mailbox, or a page of the same site. Nothing runs. */
export const isAddress = (text: string): boolean =>
  text.length <= 2000 && /^(?:https?:\/\/|mailto:|\/)\S+$/i.test(text);

/** The addresses of the links of an article, in the order in which marks number them. */
export class LinkList {
  readonly #numbers = new Map<string, number>();

  /** The name of a mark for a link there; null for what is no address (`javascript:`, say), or one link too many. */
  nameOf(address: string): string | null {
    const href = address.trim();
    const known = this.#numbers.get(href);
    if (known !== undefined) return String(known);
    if (!isAddress(href) || this.#numbers.size >= mostLinks) return null;
    this.#numbers.set(href, this.#numbers.size + 1);
    return String(this.#numbers.size);
  }

  get addresses(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The address of a mark that is a link; null for any other. */
export const addressOf = (name: string, links: readonly string[]): string | null =>
  /^\d/.test(name) ? (links[Number(name) - 1] ?? null) : null;
