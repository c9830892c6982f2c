import { matchesOf } from '@/lib/core/text/matches';
import type { Mention } from '@/lib/core/text/mention';

/** Days that a newsroom calls by their name: day/month, Vietnamese and English. */
const table = `
1/1|tết dương lịch|new year'?s? day , new year
14/2|lễ tình nhân , valentine|valentine
27/2|thầy thuốc việt nam|doctors'? day
8/3|quốc tế phụ nữ|women's day
30/4|giải phóng miền nam , thống nhất đất nước|reunification day , liberation day , reunification
1/5|quốc tế lao động|labou?r day , may day
19/5|ngày sinh chủ tịch hồ chí minh , sinh nhật bác|ho chi minh's birth
1/6|quốc tế thiếu nhi , tết thiếu nhi|children's day
21/6|báo chí cách mạng|press day , journalism day
27/7|thương binh|war invalids , martyrs
19/8|cách mạng tháng tám|august revolution
2/9|quốc khánh|national day , independence day
10/10|giải phóng thủ đô|liberation of hanoi , liberation day
20/10|phụ nữ việt nam|women's day
31/10|halloween|halloween
20/11|nhà giáo việt nam|teachers'? day
22/12|quân đội nhân dân|people's army
24/12|đêm giáng sinh|christmas eve
25/12|giáng sinh , noel|christmas
31/12|giao thừa dương lịch , đêm cuối năm|new year's eve
11/9|khủng bố 11/9|9/11
`;

const holidays = table
  .trim()
  .split('\n')
  .map((line) => {
    const [date = '', ...names] = line.split('|');
    const [day = 0, month = 0] = date.split('/').map(Number);
    const words = names.flatMap((list) => list.split(' , ')).map((name) => name.replace(/'/g, "['’]"));
    return { day, month, pattern: new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu') };
  });
const any =
  /l[eễ]|day|year|christmas|giáng|noel|tết|halloween|valentine|phụ nữ|thiếu nhi|lao động|quân đội|thương binh|cách mạng|giải phóng|thống nhất|nhà giáo|thầy thuốc|martyr|liberation|reunification|birth|revolution|army|invalids|9\/11|khánh/iu;

/** The days of the holidays that a text names, as a date would be read: `National Day` is September 2. */
export const readHolidays = (text: string): readonly Mention[] =>
  any.test(text)
    ? holidays.flatMap(({ day, month, pattern }) =>
        matchesOf(text, pattern).flatMap(({ 0: name, index }): Mention[] => {
          const span = [index, index + name.length] as const;
          return [
            { kind: 'day', span, values: [day], firm: false },
            { kind: 'month', span, values: [month], firm: false },
          ];
        }),
      )
    : [];
