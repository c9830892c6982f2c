import { type Found, inTarget, type Rule } from '@/lib/core/checks/rule';

/** White space before or after the text that the source does not have. */
export const edgeSpace: Rule = {
  id: 'edge-space',
  severity: 'minor',
  find({ source, target }) {
    const start = target.length - target.trimStart().length;
    const end = target.trimEnd().length;
    const found: Found[] = [];
    if (end === 0) return found;
    if (start > 0 && source.trimStart() === source) found.push(inTarget([0, start], {}, ''));
    if (end < target.length && source.trimEnd() === source)
      found.push(inTarget([end, target.length], {}, ''));
    return found;
  },
};
