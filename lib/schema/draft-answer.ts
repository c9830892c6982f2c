import { array, boolean, either, nullable, number, type Of, object, oneOf, optional, string } from './shape';

/**
 * What the drafts route answers: 200 `saved`; 409 `conflict` with the text that was faster, `superseded` with the text the
 * tab itself sent since, or `saved` with what stopped the approval of the text (`blocked`); 401 `other-person` when
 * somebody else than the writer is signed in. Small, for browsers.
 */
export const draftAnswerShape = either(
  object({
    kind: oneOf(['saved']),
    version: number,
    approved: boolean,
    // Not told by servers of an earlier version.
    unapprovals: optional(number),
    at: string,
    versions: object({ before: number, after: number }),
    blocked: optional(array(object({ code: string, key: string }))),
  }),
  either(
    object({
      kind: oneOf(['conflict', 'superseded']),
      theirs: object({
        text: string,
        version: number,
        editor: nullable(string),
        at: string,
        // Not told by servers of an earlier version.
        own: optional(boolean),
        unapprovals: optional(number),
      }),
      ancestor: optional(nullable(string)),
    }),
    object({ kind: oneOf(['other-person']), person: string }),
  ),
);
export type DraftAnswer = Of<typeof draftAnswerShape>;
export type SavedAnswer = Extract<DraftAnswer, { kind: 'saved' }>;
export type ConflictAnswer = Extract<DraftAnswer, { kind: 'conflict' | 'superseded' }>;
export type Theirs = ConflictAnswer['theirs'];
