import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GET } from '@/app/api/dictionary/[version]/[file]/route';
import { readHunspell } from '@/lib/core/text/hunspell';
import { dictionaryAddress } from '@/lib/server/english-dictionary';

const version = dictionaryAddress().split('/').at(-1) ?? '';
const get = (file: string, of = version) =>
  GET(new Request('http://songngu.example/'), { params: Promise.resolve({ version: of, file }) });

describe('the dictionary that browsers are served', () => {
  it('is two files of less than 200 kB, at an address that never holds anything else', async () => {
    const answers = await Promise.all([get('index.aff'), get('index.dic')]);
    const bodies = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    expect(bodies.reduce((sum, body) => sum + body.byteLength, 0)).toBeLessThan(200_000);
    for (const answer of answers) {
      expect(answer.headers.get('content-type')).toBe('application/gzip');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    const [aff = '', dic = ''] = bodies.map((body) => gunzipSync(new Uint8Array(body)).toString('utf8'));
    expect(readHunspell(aff, dic).knows('households')).toBe(true);
    expect(() => readHunspell(aff, dic.slice(0, dic.length / 2))).toThrow('whole');
    expect(() => readHunspell(aff, '\x1f\x8b\b')).toThrow('whole');
  });

  it('is nothing else', async () => {
    expect((await get('package.json')).status).toBe(404);
    expect((await get('index.dic', 'other')).status).toBe(404);
  });
});
