import type { Span } from '@/lib/core/span';
import type { Unit } from '@/lib/core/text/units';

/**
 * Something countable that a text says, with where it says it. By kind, `values` holds: `number` the value; `day`,
 * `month`, `year`, `quarter` and `half` (of a year) their number; `decade` its year modulo 100; `weekday` Monday = 1;
 * `clock` minutes after midnight; `part` of the day (parts.ts); `relative` days from today.
 * The first value is what the words say, the others what they may say: `3 giờ` is 3:00 or 15:00.
 */
export type Mention = {
  readonly kind:
    | 'number'
    | 'day'
    | 'month'
    | 'year'
    | 'decade'
    | 'quarter'
    | 'half'
    | 'weekday'
    | 'clock'
    | 'part'
    | 'relative';
  readonly span: Span;
  readonly values: readonly number[];
  /** False for what another language may well say without a number: `một`, `both`, `G7`, small number words. */
  readonly firm: boolean;
  readonly unit?: Unit;
  /** The unit after "per": `đồng/kg`. */
  readonly per?: Unit;
  /** `thứ ba`, `13th`. */
  readonly ordinal?: boolean;
  /** Written in digits. */
  readonly figure?: boolean;
  /** `hàng chục nghìn`, `tens of thousands`: only the size is meant. */
  readonly vague?: boolean;
  /** The digits read as the other convention of separators writes them. */
  readonly otherReading?: number;
};
