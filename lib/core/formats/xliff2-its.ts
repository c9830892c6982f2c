import { moduleAttribute, type Warn, xliffName } from '@/lib/core/formats/xliff2-grammar';
import { descendantsOf, type XmlElement } from '@/lib/core/formats/xml-tree';

const categories: ReadonlySet<string> = new Set(
  (
    'allowed-characters directionality domain elements-within-text external-resource id-value language-information ' +
    'locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence preserve-space ' +
    'provenance storage-size target-pointer terminology text-analysis translate'
  ).split(' '),
);
const issueTypes: ReadonlySet<string> = new Set(
  (
    'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register ' +
    'locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities ' +
    'numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other'
  ).split(' '),
);
const score = /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/;
const values: Readonly<Record<string, RegExp>> = {
  mtConfidence: /^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/,
  locQualityIssueSeverity: score,
  locQualityRatingScore: score,
  locQualityRatingScoreThreshold: score,
  locQualityRatingVote: /^[+-]?\d+$/,
  locQualityRatingVoteThreshold: /^[+-]?\d+$/,
  localeFilterType: /^(?:include|exclude)$/,
  taConfidence: /^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/,
};
/** Pairs of attributes of which only one may stand on an annotation. */
const rivals: readonly (readonly [string, string])[] = [
  ['locQualityIssuesRef', 'locQualityIssueType'],
  ['locQualityIssuesRef', 'locQualityIssueComment'],
  ['locQualityIssuesRef', 'locQualityIssueSeverity'],
  ['locQualityIssuesRef', 'locQualityIssueProfileRef'],
  ['locQualityIssuesRef', 'locQualityIssueEnabled'],
  ['locQualityRatingScore', 'locQualityRatingVote'],
  ['taIdentRef', 'taSource'],
  ['taIdentRef', 'taIdent'],
];
const provenance = ['org', 'person', 'tool', 'revOrg', 'revPerson', 'revTool'].flatMap((name) => [
  name,
  `${name}Ref`,
]);

/** The constraints of the ITS module of XLIFF 2.1 (5.9) on one element; `around` is what it stands in. */
export function checkIts(element: XmlElement, around: readonly XmlElement[], warn: Warn): void {
  checkRecords(element, around, warn);
  const get = (name: string, of = element): string | undefined => moduleAttribute(of, `its:${name}`);
  const names = [...element.attributes.keys()].flatMap(
    (key) => /^\{http:\/\/www\.w3\.org\/2005\/11\/its\}(.*)$/.exec(key)?.[1] ?? [],
  );
  if (names.length === 0) return;
  const scope = [...around, element];
  const isInScope = (name: string): boolean => scope.some((each) => get(name, each) !== undefined);
  if (!isInScope('version')) warn(element, 'ITS without its:version');
  if ((get('version') ?? '2.0') !== '2.0') warn(element, `its:version="${get('version')?.slice(0, 80)}"`);
  for (const name of names) {
    const value = get(name) ?? '';
    if (values[name] && !values[name].test(value)) warn(element, `its:${name}="${value.slice(0, 80)}"`);
  }
  const type = get('locQualityIssueType');
  if (type !== undefined && !issueTypes.has(type))
    warn(element, `its:locQualityIssueType="${type.slice(0, 80)}"`);
  for (const kind of ['Score', 'Vote'])
    if (get(`locQualityRating${kind}Threshold`) !== undefined && !isInScope(`locQualityRating${kind}`))
      warn(element, `its:locQualityRating${kind}Threshold without a ${kind.toLowerCase()}`);
  checkAnnotators(element, get('annotatorsRef'), warn);
  if (element.name === 'mrk' || element.name === 'sm') checkMarker(element, scope, names, warn);
}

function checkAnnotators(element: XmlElement, annotators: string | undefined, warn: Warn): void {
  if (annotators === undefined) return;
  const parts = annotators
    .trim()
    .split(/\s+/)
    .map((part) => /^([^|]+)\|\S+$/.exec(part)?.[1]);
  const isWhole = parts.every((category) => category !== undefined && categories.has(category));
  if (!isWhole || new Set(parts).size < parts.length)
    warn(element, `its:annotatorsRef="${annotators.slice(0, 80)}"`);
}

function checkMarker(
  element: XmlElement,
  scope: readonly XmlElement[],
  names: readonly string[],
  warn: Warn,
): void {
  const has = (name: string): boolean => names.includes(name);
  const type = element.attributes.get('type');
  const needsGeneric = names.some((name) => !/^(?:version|term|localeFilter|any)/.test(name));
  if (
    needsGeneric &&
    type !== undefined &&
    type !== 'its:generic' &&
    !has('termConfidence') &&
    type !== 'term'
  )
    warn(element, `ITS on an annotation of type ${type}`);
  for (const [one, other] of rivals)
    if (has(one) && has(other)) warn(element, `its:${one} with its:${other}`);
  if (has('provenanceRecordsRef') && provenance.some(has))
    warn(element, 'its:provenanceRecordsRef with provenance of its own');
  if (has('taSource') !== has('taIdent')) warn(element, 'its:taSource and its:taIdent come together');
  const isNamed = scope.some((each) =>
    moduleAttribute(each, 'its:annotatorsRef')?.includes('mt-confidence|'),
  );
  if (has('mtConfidence') && !isNamed) warn(element, 'its:mtConfidence without its:annotatorsRef');
  for (const list of ['locQualityIssues', 'provenanceRecords']) {
    const ref = moduleAttribute(element, `its:${list}Ref`);
    const unit = scope.findLast((each) => xliffName(each) === 'unit');
    const lists = unit ? descendantsOf(unit, list) : [];
    if (ref !== undefined && !lists.some((each) => `#its=${each.attributes.get('xml:id')}` === ref))
      warn(element, `its:${list}Ref ${ref.slice(0, 80)} leads nowhere`);
  }
}

/** Stand-off records say something, and their ids are unique in what holds them. */
function checkRecords(element: XmlElement, around: readonly XmlElement[], warn: Warn): void {
  const name = xliffName(element);
  const keys = [...element.attributes.keys()];
  if (name === 'its:locQualityIssue' && !keys.some((key) => /^locQualityIssue(?:Type|Comment)$/.test(key)))
    warn(element, '<its:locQualityIssue> without type or comment');
  if (name === 'its:provenanceRecord' && !keys.some((key) => provenance.includes(key)))
    warn(element, '<its:provenanceRecord> says nothing');
  if (name !== 'its:locQualityIssues' && name !== 'its:provenanceRecords') return;
  const id = element.attributes.get('xml:id');
  const holder = around.at(-1);
  const same = holder
    ? descendantsOf(holder).filter(
        (each) => xliffName(each)?.startsWith('its:') && each.attributes.get('xml:id') === id,
      )
    : [];
  if (id === undefined || same.length > 1) warn(element, `<${name}> xml:id is missing or taken`);
}
