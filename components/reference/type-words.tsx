import type { TypeWords as Words } from './fields-of';

/** What a value may be, with links to the schemas it names. */
export function TypeWords({ type }: { type: Words }) {
  const parts = type.text.split(/\b/);
  return (
    <code lang="en">
      {parts.map((part, at) =>
        type.schemas.includes(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
          <a key={at} href={`#schema-${part}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </code>
  );
}
