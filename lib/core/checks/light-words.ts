import { stemEnglish } from '@/lib/core/text/stem-english';

/** English words that a sentence needs for itself: they answer nothing and need no answer. */
const english = `
a an the of to in on at by for with from and or be is are was were it its this that these those there here not no do
does did has have had will would been being am can could may might must shall should up out off over he his him he she
her hers they their them we us our you your i my me who whom whose which what when where why how than then so if but
while because since though although about into onto after before during until till under above between among against
through per via all any each every some most more much many few little less least other another such same own very too
also just only even still yet already again once ever never both either neither nor one two three four five six seven
eight nine ten first second third s t re ve ll d m mr mrs ms dr said say says saying told tell tells according including
include includes included well now today get got make made take taken give given go went gone come came use used set put
let keep kept like around along across within without upon toward towards back down away further however meanwhile
nearly almost several number numbers way time year years day days as
`;

/** Vietnamese words and phrases that a translator may well leave out or say with something else. */
const vietnamese = `
đã, đang, sẽ, được, bị, các, những, này, đó, kia, ấy, ông, bà, anh, chị, em, cô, chú, bác, cụ, cháu, họ, tôi, chúng, ta,
mình, cho, biết, hay, việc, sự, cuộc, tiến, hành, thực, hiện, nay, cũng, còn, theo, về, của, và, hoặc, là, có, thể, phải,
cần, nên, rằng, mà, thì, ở, tại, trong, ngoài, trên, dưới, với, từ, đến, tới, để, do, vì, bởi, khi, lúc, sau, trước, giữa,
qua, lại, ra, vào, lên, xuống, đi, rất, quá, hơn, nhất, như, nếu, nhưng, tuy, dù, cùng, đều, chỉ, mới, vừa, rồi, ngay,
luôn, thường, một, hai, ba, nhiều, ít, mỗi, từng, mọi, cả, tất, toàn, nào, gì, ai, đâu, sao, thế, vậy, không, chưa, chẳng,
đừng, người, chiếc, cái, con, bộ, vụ, đối, nhằm, bằng, gồm, bên, cạnh, đồng, thời, thêm, tiếp, tục, bắt, đầu, trở, thành,
làm, tổ, chức, số, phần, năm, ngày, tháng, hàng, đợt, lần, gian, khoảng, gần, nói, nêu, chia, sẻ, khẳng, định, nhấn, mạnh,
phát, biểu, trao, đổi, thông, tin, vấn, đề, công, tác, hoạt, động, tình, hình, quá, trình, lực, lượng, năng, cơ, quan, đơn,
vị, địa, phương, khu, vực, chí, phu, nhân, dân, vân, bước, tại, liên, cụ, chính, đặc, biệt, hết, sức, vô, tương, nghiêm,
túc, tích, cực, ngụ, trú, cho biết, cho hay, cho rằng, tiến hành, thực hiện, hiện nay, có thể, tất cả, đối với, trong đó, ngoài ra,
bên cạnh đó, đồng thời, tiếp tục, bắt đầu, trở thành, tổ chức, thời gian, khẳng định, nhấn mạnh, phát biểu, trao đổi,
thông tin, vấn đề, công tác, hoạt động, tình hình, quá trình, lực lượng, chức năng, lực lượng chức năng, cơ quan chức năng,
cơ quan, đơn vị, địa phương, khu vực, đồng chí, bước đầu, hiện tại, liên quan, cụ thể, nhất là, đặc biệt, hết sức, vô cùng,
tương đối, tích cực, nghiêm túc, không thể, người dân, chúng tôi, người ta, thậm chí, tuy nhiên, do đó, vì vậy, theo đó,
trước đó, sau đó, từ đó, bên cạnh, cùng với, toàn bộ, hoàn toàn, thực sự, thực tế, nói chung, nói về, về việc, trường hợp,
phương tiện, nhanh chóng, kịp thời, chủ động, tăng cường, đẩy mạnh, nâng cao, phối hợp, triển khai, xác định, ghi nhận,
biện pháp, nghiệp vụ, không ai, làm rõ, xử lý, theo quy định, quy định, được biết, về phía, thuộc diện, đáng chú ý, qua kiểm tra, ban đầu, thông tin ban đầu, hành vi, nằm, gặp, khiến
`;

const needed = new Set(
  english
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, stemEnglish(word)]),
);
const light = new Set(
  vietnamese
    .trim()
    .split(',')
    .map((phrase) => phrase.trim()),
);

/** Syllables of which no phrase says anything: `sẽ không`, `đã được`, `cũng có`. */
const grammatical = new Set(
  'đã đang sẽ được bị không chưa chẳng có là cho với từ theo vì nên còn cũng nếu để mà thì này đó những các rất sự việc về của do ra vào lại phải vẫn đều mới chỉ'.split(
    ' ',
  ),
);

export const isFunctionWord = (word: string): boolean => needed.has(word);
export const isLightPhrase = (phrase: string): boolean =>
  light.has(phrase) || phrase.split(' ').every((syllable) => grammatical.has(syllable));
