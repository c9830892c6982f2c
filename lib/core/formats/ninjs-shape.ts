import { isRecord } from '@/lib/core/formats/json-value';

export type Check = (value: unknown) => boolean;
export type Shape = { readonly [key: string]: Check | Shape | readonly [Shape | Check] };

export const text: Check = (value) => typeof value === 'string';
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
export const uri = matches(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i);
export const time = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i);
const partOfTime = matches(
  /^-?\d{4,}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\d)(?:T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/,
);
export const oneOf = (words: string): Check => matches(new RegExp(`^(?:${words.replaceAll(' ', '|')})$`));
export const number: Check = (value) => typeof value === 'number';
export const whole =
  (least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const geometry = /^(?:Feature|FeatureCollection|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)$/;
const geoJson: Check = (value) =>
  isRecord(value) && matches(geometry)(value.type) && isPlaced(value.type, value.coordinates);

/** How deep the coordinates of a geometry lie in lists; what is not here has none of its own. */
const depths: ReadonlyMap<unknown, number> = new Map([
  ['Point', 1],
  ['LineString', 2],
  ['MultiPoint', 2],
  ['Polygon', 3],
  ['MultiLineString', 3],
  ['MultiPolygon', 4],
]);

function isPlaced(type: unknown, coordinates: unknown, depth = depths.get(type)): boolean {
  if (depth === undefined) return true;
  if (depth === 0) return typeof coordinates === 'number';
  const isLong = depth > 1 || (Array.isArray(coordinates) && coordinates.length > 1);
  return Array.isArray(coordinates) && isLong && coordinates.every((each) => isPlaced(type, each, depth - 1));
}

const newsTypes = oneOf('text audio video picture graphic composite component event planning');
const statuses = oneOf('usable withheld canceled');
const named = { name: text, rel: text, uri, literal: text };
const words = { role: text, contentType: text, value: text };
const contactInfo = [
  {
    type: text,
    role: text,
    lang: text,
    name: text,
    value: text,
    address: { lines: [text], locality: text, area: text, postalCode: text, country: text },
  },
] as const;
const organisation = {
  ...named,
  symbols: [{ exchange: text, symbolType: uri, symbol: text, ticker: text }],
  contactInfo,
} as const;
const dates = {
  startDate: time,
  endDate: time,
  expectedStartDate: partOfTime,
  expectedEndDate: partOfTime,
  expectedDuration: text,
  recurrence: {
    recurrenceDates: [partOfTime],
    recurrenceRules: [
      {
        frequency: oneOf('secondly minutely hourly daily weekly monthly yearly'),
        interval: whole(),
        until: time,
        count: whole(),
      },
    ],
  },
} as const;
const renditions = [
  {
    name: text,
    href: uri,
    contentType: text,
    title: text,
    width: whole(),
    height: whole(),
    sizeInBytes: whole(),
    duration: number,
    format: text,
    aspectRatio: text,
    videoCodec: text,
    frameRate: number,
    poi: { x: whole(), y: whole() },
    transportProtocol: text,
    scanType: oneOf('progressive interlaced'),
    bitrate: text,
  },
] as const;

/** The properties of ninjs 3.1 (IPTC); those of 2.0 to 2.2 are among them, written in small letters. */
const ninjs: Shape = {
  uri,
  type: newsTypes,
  representationType: oneOf('full partial'),
  profile: text,
  version: text,
  firstCreated: time,
  versionCreated: time,
  contentCreated: time,
  embargoed: time,
  embargoedUntil: time,
  pubStatus: statuses,
  urgency: whole(1, 9),
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: text,
  descriptions: [words],
  bodies: [{ ...words, charCount: whole(), wordCount: whole() }],
  headlines: [words],
  people: [{ ...named, contactInfo }],
  organisations: [organisation],
  places: [{ ...named, contactInfo, geoJSON: geoJson }],
  subjects: [{ ...named, creator: text, relevance: whole(0, 100), confidence: whole(0, 100) }],
  events: [{ ...named, id: text }],
  eventDetails: { eventStatus: uri, plannedCoverageStatus: uri, dates, organiser: organisation },
  plannedCoverage: [
    {
      uri: text,
      title: text,
      pubStatus: statuses,
      type: newsTypes,
      commissioned: { by: text, on: time, references: [{ name: text, value: text }] },
      dates,
      audiences: [{ audience: text, significance: whole() }],
      exclAudience: [text],
      edNote: text,
      urgency: whole(1, 9),
      language: text,
      itemCount: { rangeFrom: whole(), rangeTo: whole() },
      wordCount: whole(),
      renditions,
    },
  ],
  objects: [named],
  infoSources: [{ name: text, role: text, uri, literal: text, contactInfo }],
  title: text,
  by: text,
  slugline: text,
  located: text,
  renditions,
  altIds: [{ role: text, value: text }],
  trustIndicators: [{ role: uri, title: text, href: uri }],
  standard: { name: text, version: text, schema: uri },
  genres: [{ name: text, uri: text, literal: text }],
  expires: time,
  rightsInfo: { langId: uri, linkedRights: uri, encodedRights: text },
  digitalSourceType: { name: text, uri, literal: text },
};

/** Keys of which exactly one stands, in objects of a name. */
const choices: Readonly<Record<string, readonly string[]>> = {
  contactinfo: ['value', 'address'],
  rightsinfo: ['linkedRights', 'encodedRights'],
};
const valued: ReadonlySet<string> = new Set(['headlines', 'bodies', 'descriptions']);

/** What breaks ninjs in an item, as paths with what is wrong there. */
export function checkNinjs(item: unknown): readonly string[] {
  if (!isRecord(item)) return ['/ is no object'];
  const found: string[] = Object.hasOwn(item, 'uri') ? [] : ['/uri is missing'];
  const isSmall = Object.keys(item).every((key) => key === key.toLowerCase()) && !hasCapitals(item);
  checkShape(item, ninjs, '', found, isSmall);
  return found.slice(0, 50);
}

const hasCapitals = (value: unknown): boolean =>
  isRecord(value)
    ? Object.entries(value).some(([key, inner]) => key !== key.toLowerCase() || hasCapitals(inner))
    : Array.isArray(value) && value.some(hasCapitals);

/** What of a value is not of a shape, added to `found` by its path. */
export function checkShape(
  value: unknown,
  shape: Shape | Check,
  path: string,
  found: string[],
  isSmall: boolean,
): void {
  if (typeof shape === 'function') {
    if (!shape(value)) found.push(`${path} has a wrong value`);
    return;
  }
  if (!isRecord(value)) {
    found.push(`${path} is no object`);
    return;
  }
  const rules = new Map(
    Object.entries(shape).map(([key, rule]) => [isSmall ? key.toLowerCase() : key, rule]),
  );
  for (const [key, inner] of Object.entries(value)) {
    const rule = rules.get(key);
    const at = `${path}/${key}`;
    if (path === '' && key === 'associations') checkAssociations(inner, found);
    else if (rule === undefined) found.push(`${at} is unknown`);
    else if (!isList(rule)) checkShape(inner, rule, at, found, isSmall);
    else if (Array.isArray(inner))
      inner.forEach((each, index) => {
        checkShape(each, rule[0], `${at}/${index}`, found, isSmall);
        checkChoice(each, key, `${at}/${index}`, found);
      });
    else found.push(`${at} is no list`);
    checkDates(inner, key, at, found);
    if (key.toLowerCase() === 'rightsinfo') checkChoice(inner, key, at, found);
  }
}

const isList = (rule: Shape | Check | readonly [Shape | Check]): rule is readonly [Shape | Check] =>
  Array.isArray(rule);

function checkChoice(value: unknown, name: string, path: string, found: string[]): void {
  if (!isRecord(value)) return;
  const keys = Object.keys(value).map((key) => key.toLowerCase());
  const choice = choices[name.toLowerCase()];
  if (choice && choice.filter((key) => keys.includes(key.toLowerCase())).length !== 1)
    found.push(`${path} has exactly one of ${choice.join(', ')}`);
  if (valued.has(name) && !keys.includes('value')) found.push(`${path}/value is missing`);
  if (name === 'renditions' && !keys.includes('name')) found.push(`${path}/name is missing`);
}

/** A start is known or expected, not both. */
function checkDates(value: unknown, name: string, path: string, found: string[]): void {
  if (name !== 'dates' || !isRecord(value)) return;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  if (has('startDate') === has('expectedStartDate') && has('endDate') === has('expectedEndDate'))
    found.push(`${path} has one start or one end`);
}

function checkAssociations(value: unknown, found: string[]): void {
  const items = Array.isArray(value) ? value : [value];
  if (!Array.isArray(value)) found.push('/associations is no list');
  for (const [index, item] of items.entries()) {
    if (!isRecord(item) || typeof item.name !== 'string') {
      found.push(`/associations/${index} has no name`);
      continue;
    }
    const { name: _, rel: __, ...rest } = item;
    found.push(...checkNinjs(rest).map((problem) => `/associations/${index}${problem}`));
  }
}
