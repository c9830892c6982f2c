import type { Concept, ConceptTerm, TermStatus } from '@/lib/core/formats/concept';
import { nameToken } from '@/lib/core/formats/distinct-codes';
import { escapeMarkup } from '@/lib/core/formats/escape-markup';
import { releasedLine } from '@/lib/core/formats/released-text';

const statuses: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};
const partsOfSpeech = new Set(['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other']);

/** TBX 3 (ISO 30042:2019), TBX-Basic with data categories as attributes. */
export const writeTbx3 = (concepts: readonly Concept[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '<tbxHeader><fileDesc><sourceDesc><p>Songngu</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
    ...concepts.map((concept) =>
      entry(concept, { entry: 'conceptEntry', section: 'langSec', term: 'termSec' }),
    ),
    '</body></text></tbx>\n',
  ].join('\n');

/** TBX 2 (`martif`, 2008), which most tools still read alone. */
export const writeTbx2 = (concepts: readonly Concept[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<martif type="TBX" xml:lang="en">',
    '<martifHeader><fileDesc><sourceDesc><p>Songngu</p></sourceDesc></fileDesc></martifHeader>',
    '<text><body>',
    ...concepts.map((concept) => entry(concept, { entry: 'termEntry', section: 'langSet', term: 'tig' })),
    '</body></text></martif>\n',
  ].join('\n');

type Names = { readonly entry: string; readonly section: string; readonly term: string };

function entry({ id, subject, definition, terms }: Concept, names: Names): string {
  const languages = [...new Set(terms.map((term) => term.language))];
  return [
    `<${names.entry} id="c${nameToken(id)}">`,
    ...(subject === null ? [] : [`<descrip type="subjectField">${line(subject)}</descrip>`]),
    ...(definition === null ? [] : [`<descrip type="definition">${line(definition)}</descrip>`]),
    ...languages.map((language) => {
      const own = terms.filter((term) => term.language === language);
      return `<${names.section} xml:lang="${line(language)}">${own.map((term) => writeTerm(term, names.term)).join('')}</${names.section}>`;
    }),
    `</${names.entry}>`,
  ].join('\n');
}

function writeTerm({ text, status, partOfSpeech }: ConceptTerm, name: string): string {
  const speech =
    partOfSpeech !== null && partsOfSpeech.has(partOfSpeech)
      ? `<termNote type="partOfSpeech">${partOfSpeech}</termNote>`
      : '';
  return `<${name}><term>${line(text)}</term>${speech}<termNote type="administrativeStatus">${statuses[status]}</termNote></${name}>`;
}

const line = (text: string): string => escapeMarkup(releasedLine(text));
