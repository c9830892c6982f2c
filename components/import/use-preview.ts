import { useEffect, useState } from 'react';
import type { FormInput } from './form-state';
import type { ImportPreview } from './import-preview';
import { askPreview, type Refusal } from './send-import';

const pause = 500;
/** Longer texts are previewed when asked for, not while they are typed. */
const longestUnasked = 300_000;

type State = {
  /** What the answer is about. */
  readonly input: FormInput | null;
  /** The last preview that came, perhaps of an older text. */
  readonly preview: ImportPreview | null;
  readonly refusal: Refusal | null;
};

const nothing: State = { input: null, preview: null, refusal: null };

/**
 * The preview of what is typed, asked for after a pause, or at once when `wanted`. `fresh` is true when it is of this
 * very input.
 */
export function usePreview(
  input: FormInput | null,
  wanted: boolean,
): {
  preview: ImportPreview | null;
  refusal: Refusal | null;
  fresh: boolean;
  /** Asks once more, with the last preview in sight until then. */
  again: () => void;
  /** Lets go of the last preview, for it is of another text. */
  forget: () => void;
} {
  const [state, setState] = useState(nothing);
  const fresh = input !== null && state.input === input;

  useEffect(() => {
    if (!input || fresh) return;
    if (!wanted && input.source.body.length + input.target.body.length > longestUnasked) return;
    const abort = new AbortController();
    const timer = setTimeout(
      async () => {
        const answer = await askPreview(input, abort.signal);
        if (abort.signal.aborted) return;
        setState((before) =>
          answer.ok
            ? { input, preview: answer.value, refusal: null }
            : { input, preview: before.preview, refusal: answer.refusal },
        );
      },
      wanted ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [input, wanted, fresh]);

  return {
    preview: state.preview,
    refusal: fresh ? state.refusal : null,
    fresh,
    again: () => setState((before) => ({ ...before, input: null })),
    forget: () => setState(nothing),
  };
}
