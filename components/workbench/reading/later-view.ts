import { later } from '../later';

/** Fetched when the page opens in it, else soon after. */
export const ReadingView = later(async () => (await import('./reading-view')).ReadingView);
