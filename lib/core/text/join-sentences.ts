const endsWithoutSpace = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u;

/** Sentences as one text: a space between two, none after Chinese or Japanese. Empty ones leave nothing. */
export const joinSentences = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .reduce((all, text) => (all === '' || endsWithoutSpace.test(all) ? all + text : `${all} ${text}`), '');
