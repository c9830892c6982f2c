import { findAll, type Rule } from '@/lib/core/checks/rule';

const composable = /\S+/g;

/** Letters written as a base and loose marks: they look right, but are neither found nor compared as the same word. */
export const notNfc: Rule = {
  id: 'not-nfc',
  severity: 'minor',
  find: ({ target }) =>
    target === target.normalize('NFC')
      ? []
      : findAll(target, composable, ([text]) => [text.normalize('NFC')]).filter(
          ({ args, fixes }) => fixes[0]?.text !== args.text,
        ),
};
