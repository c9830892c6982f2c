/** Whether a value that came from outside is a `T`. In browsers, where a library for this weighs more than what it reads. */
export type Shape<T> = (value: unknown) => value is T;
export type Of<S> = S extends Shape<infer T> ? T : never;

export const string: Shape<string> = (value) => typeof value === 'string';
export const number: Shape<number> = (value) => typeof value === 'number';
export const boolean: Shape<boolean> = (value) => typeof value === 'boolean';

export const oneOf =
  <const T extends string>(texts: readonly T[]): Shape<T> =>
  (value): value is T =>
    texts.some((text) => text === value);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

/** Not told by servers of an earlier version. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || shape(value);

export const array =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every((one) => shape(one));

export const record =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    typeof value === 'object' && value !== null && Object.values(value).every((one) => shape(one));

export const range: Shape<readonly [number, number]> = (value): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => number(one));

export const either =
  <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);

type OptionalName<Fields> = {
  [Name in keyof Fields]: undefined extends Of<Fields[Name]> ? Name : never;
}[keyof Fields];
type OfFields<Fields> = {
  readonly [Name in Exclude<keyof Fields, OptionalName<Fields>>]: Of<Fields[Name]>;
} & { readonly [Name in OptionalName<Fields>]?: Of<Fields[Name]> };

/** Other fields may be there as well. */
export const object =
  <Fields extends Readonly<Record<string, Shape<unknown>>>>(fields: Fields): Shape<OfFields<Fields>> =>
  (value): value is OfFields<Fields> =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) => shape(Reflect.get(value, name)));
