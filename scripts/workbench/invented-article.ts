import { pick, seededRandom } from '@/tests/core/diff/random-text';

export type Pair = { readonly source: string; readonly target: string };
export type InventedArticle = { readonly title: Pair; readonly paragraphs: readonly (readonly Pair[])[] };

const places: readonly Pair[] = [
  { source: 'Hà Nội', target: 'Hanoi' },
  { source: 'Đà Nẵng', target: 'Da Nang' },
  { source: 'Cần Thơ', target: 'Can Tho' },
  { source: 'Lâm Đồng', target: 'Lam Dong' },
  { source: 'Quảng Ninh', target: 'Quang Ninh' },
];
const people: readonly Pair[] = [
  { source: 'Ông Nguyễn Văn Bình', target: 'Nguyen Van Binh' },
  { source: 'Bà Trần Thị Hoa', target: 'Tran Thi Hoa' },
  { source: 'Ông Lê Minh Đức', target: 'Le Minh Duc' },
  { source: 'Bà Phạm Thu Hương', target: 'Pham Thu Huong' },
];
const works: readonly Pair[] = [
  { source: 'tuyến đường ven biển', target: 'the coastal road' },
  { source: 'khu chợ đầu mối', target: 'the wholesale market' },
  { source: 'hệ thống kênh tưới', target: 'the irrigation canals' },
  { source: 'bệnh viện đa khoa', target: 'the general hospital' },
  { source: 'bến tàu khách', target: 'the passenger pier' },
];

/** An article of nobody's, with a number of sentences, its headline among them; the same for the same seed. */
export function inventArticle(sentences: number, seed: number): InventedArticle {
  const random = seededRandom(seed);
  const all = Array.from({ length: sentences - 1 }, (_, at) => inventSentence(random, at + 1));
  const paragraphs: Pair[][] = [];
  for (let at = 0; at < all.length; ) {
    const length = 1 + Math.floor(random() * 4);
    paragraphs.push(all.slice(at, at + length));
    at += length;
  }
  const place = pick(random, places);
  const title = {
    source: `${place.source} mở lại ${sentences} công trình sau bão số ${seed}`,
    target: `${place.target} reopens ${sentences} works after storm No. ${seed}`,
  };
  return { title, paragraphs };
}

/** Every sentence carries its number, so that no two are alike. */
function inventSentence(random: () => number, number: number): Pair {
  const [place, person, work] = [pick(random, places), pick(random, people), pick(random, works)];
  const sum = 2 + Math.floor(random() * 900);
  const share = 2 + Math.floor(random() * 90);
  const day = 1 + Math.floor(random() * 28);
  const kinds: readonly Pair[] = [
    {
      source: `${person.source} cho biết ${place.source} đã chi ${sum} tỷ đồng để sửa ${work.source} trong ${number} tháng qua.`,
      target: `${person.target} said ${place.target} had spent VND${sum} billion on repairing ${work.target} over the past ${number} months.`,
    },
    {
      source: `Theo báo cáo thứ ${number}, ${share}% hộ dân ở ${place.source} đã dùng ${work.source} từ ngày ${day}/5.`,
      target: `According to report No. ${number}, ${share}% of households in ${place.target} have used ${work.target} since May ${day}.`,
    },
    {
      source: `Công trình số ${number} gồm ${work.source} và ${share} ha đất trồng rau, không ảnh hưởng tới người dân.`,
      target: `Work No. ${number} comprises ${work.target} and ${share} hectares of vegetable land, and does not affect residents.`,
    },
    {
      source: `“Chúng tôi đã chờ ${number} ngày để thấy ${work.source} mở lại”, ${person.source.toLowerCase().slice(0, 2)}${person.source.slice(2)} nói tại ${place.source}.`,
      target: `“We have waited ${number} days to see ${work.target} reopen,” ${person.target} said in ${place.target}.`,
    },
  ];
  return pick(random, kinds);
}
