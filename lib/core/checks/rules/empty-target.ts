import { inSource, type Rule } from '@/lib/core/checks/rule';

const invisible = /[\s\p{Cf}\p{Cc}]/gu;
const markup = /!?\[[^[\]]*\]\([^()]*\)/g;

/** Nothing was translated, although the source has words or figures outside its markup. */
export const emptyTarget: Rule = {
  id: 'empty-target',
  severity: 'critical',
  settles: true,
  find: ({ source, target }) =>
    target.replace(invisible, '') === '' && /[\p{L}\p{N}]/u.test(source.replace(markup, ''))
      ? [inSource([0, source.length])]
      : [],
};
