/** Words in which `code` stands between backticks. The document of the API is in English. */
export function Prose({ text }: { text: string }) {
  const parts = text.split('`');
  return (
    <span lang="en">
      {parts.map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
        at % 2 === 1 ? <code key={at}>{part}</code> : <span key={at}>{part}</span>,
      )}
    </span>
  );
}
