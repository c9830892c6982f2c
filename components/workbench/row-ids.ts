/** What the field of a row names as its description: the card of whoever holds the row, and its findings. */
export const heldIdOf = (segmentId: string): string => `held-${segmentId}`;
export const cardsIdOf = (segmentId: string): string => `findings-${segmentId}`;
