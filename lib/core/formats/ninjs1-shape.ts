import { isRecord, type JsonRecord } from '@/lib/core/formats/json-value';
import {
  type Check,
  checkShape,
  number,
  oneOf,
  type Shape,
  text,
  time,
  uri,
  whole,
} from '@/lib/core/formats/ninjs-shape';

const coded = { name: text, rel: text, scheme: uri, code: text } as const;
const contactinfo = [
  {
    type: text,
    role: text,
    lang: text,
    name: text,
    value: text,
    address: { lines: [text], locality: text, area: text, postalcode: text, country: text },
  },
] as const;
const record: Check = isRecord;
const rendition = {
  href: uri,
  mimetype: text,
  title: text,
  height: number,
  width: number,
  sizeinbytes: number,
  duration: number,
  format: text,
} as const;

/** The properties of ninjs 1.6 (IPTC), of which those before it are a part. */
const ninjs1: Shape = {
  uri,
  type: oneOf('text audio video picture graphic composite component'),
  mimetype: text,
  representationtype: oneOf('complete incomplete'),
  profile: text,
  version: text,
  firstcreated: time,
  versioncreated: time,
  contentcreated: time,
  embargoed: time,
  pubstatus: oneOf('usable withheld canceled'),
  urgency: number,
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  ednote: text,
  language: text,
  person: [{ ...coded, contactinfo }],
  organisation: [
    { ...coded, symbols: [{ ticker: text, exchange: text, symboltype: uri, symbol: text }], contactinfo },
  ],
  place: [{ ...coded, contactinfo }],
  subject: [{ ...coded, creator: text, relevance: whole(0, 100), confidence: whole(0, 100) }],
  event: [coded],
  object: [coded],
  infosource: [{ ...coded, contactinfo }],
  title: text,
  byline: text,
  headline: text,
  slugline: text,
  located: text,
  charcount: number,
  wordcount: number,
  altids: record,
  trustindicator: [{ scheme: uri, code: text, title: text, href: uri }],
  $standard: { name: text, version: text, schema: uri },
  genre: [{ name: text, scheme: uri, code: text }],
  expires: time,
  rightsinfo: { langid: uri, linkedrights: uri, encodedrights: text },
  digitalsourcetype: { name: text, uri, literal: text },
};

/** What breaks ninjs 1 in an item, as paths with what is wrong there. */
export function checkNinjs1(item: JsonRecord): readonly string[] {
  const found: string[] = Object.hasOwn(item, 'uri') ? [] : ['/uri is missing'];
  const { renditions, associations, ...rest } = item;
  const own = Object.entries(rest).filter(([key, value]) => {
    const isText = /^(?:body|description|headline)_\w+$/.test(key);
    if (isText && typeof value !== 'string') found.push(`/${key} has a wrong value`);
    return !isText;
  });
  checkShape(
    Object.fromEntries(own.map(([key, value]) => [key, withoutGeometry(key, value)])),
    ninjs1,
    '',
    found,
    false,
  );
  for (const [key, value] of entriesOf(renditions, '/renditions', found))
    checkShape(value, rendition, `/renditions/${key}`, found, false);
  for (const [key, value] of entriesOf(associations, '/associations', found))
    found.push(
      ...(isRecord(value) ? checkNinjs1(value) : ['is no object']).map(
        (each) => `/associations/${key}${each}`,
      ),
    );
  return found.slice(0, 50);
}

/** Of what has names of the sender's own. */
function entriesOf(value: unknown, path: string, found: string[]): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (!isRecord(value)) found.push(`${path} is no object`);
  return isRecord(value) ? Object.entries(value) : [];
}

/** Places have their geometry under keys of the sender's own. */
const withoutGeometry = (key: string, value: unknown): unknown =>
  key === 'place' && Array.isArray(value)
    ? value.map((each) =>
        isRecord(each)
          ? Object.fromEntries(
              Object.entries(each).filter(([name, of]) => !(name.startsWith('geometry_') && isRecord(of))),
            )
          : each,
      )
    : value;
