import { describe, expect, test } from 'vitest';
import { looksLike } from '@/lib/core/intake/looks-like';

const texts: Readonly<Record<string, string>> = {
  vi: 'Nước sông dâng nhanh trong đêm và người dân của xã đã được đưa đến nơi an toàn.',
  en: 'The river rose quickly in the night, and the people of the commune were taken to a safe place.',
  fr: 'La rivière est montée dans la nuit et les habitants de la commune sont en sécurité.',
  de: 'Der Fluss ist in der Nacht gestiegen, und die Menschen der Gemeinde sind nicht in Gefahr.',
  es: 'El río subió en la noche y los vecinos de la comuna están en un lugar seguro.',
  zh: '河水在夜间迅速上涨，居民已被转移到安全地点。',
  ja: '川の水位が夜のうちに上がり、住民は安全な場所に移った。',
  ko: '밤사이 강물이 빠르게 불어나 주민들이 안전한 곳으로 대피했다.',
  lo: 'ນ້ຳໃນແມ່ນ້ຳຂຶ້ນໄວໃນຕອນກາງຄືນ',
  th: 'น้ำในแม่น้ำขึ้นเร็วในตอนกลางคืน',
  km: 'ទឹកទន្លេឡើងលឿននៅពេលយប់',
  my: 'ညအချိန်တွင် မြစ်ရေ အလျင်အမြန် တက်လာသည်။',
  ru: 'Ночью вода в реке быстро поднялась.',
  ar: 'ارتفع منسوب النهر بسرعة خلال الليل.',
};
const languages = Object.keys(texts);

describe('a text looks like', () => {
  test.each(languages)('its own language most of all: %s', (language) => {
    const likeness = languages.map((other) => looksLike(texts[language] ?? '', other));
    expect(looksLike(texts[language] ?? '', language)).toBeGreaterThan(0);
    const rivals = languages.filter(
      (other, i) => other !== language && likeness[i] === Math.max(...likeness),
    );
    expect(rivals).toEqual([]);
  });

  test('a language whatever its region and case', () => {
    expect(looksLike(texts.en?.toUpperCase() ?? '', 'en-GB')).toBe(looksLike(texts.en ?? '', 'en'));
  });

  test('nothing when it is empty, and no language that is not known', () => {
    for (const language of languages) expect(looksLike('', language)).toBe(0);
    expect(looksLike(texts.fr ?? '', 'pt')).toBe(0);
  });
});
