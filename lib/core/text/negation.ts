import type { Span } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';

const vietnamese =
  /(?<!\p{L})(?:không|chưa|chẳng|(?<!(?:bún|giò|nem|bán|món) )chả(?! (?:cá|giò|lụa|mực|quế|viên|ram|rươi))|đừng|chớ|khỏi(?= (?:phải|cần|lo)(?!\p{L}))|đâu(?= (?:có|phải|biết|dám|thể)(?!\p{L})))(?!\p{L})/giu;
/** Compounds and turns of phrase in which nothing is denied. */
const compoundAfter =
  /^\s+(?:khí|số|gian|quân|lưu|phận|chỉ|những|ngừng|ít|kém|đâu|dưới|dừng lại|lâu|quá|hơn|tặc|trung|kích|vận|ai khác|gì khác|thể không|phải không|kể|đầy|tới|đến|từng (?:có|thấy)(?=\s+(?:trong|tiền lệ|từ|ở|tại|nào)|\s*(?:[,.;:!?”"’)–-]|$))|(?:chóng|sớm|trước|ít) thì|biết chừng|may|lẽ|nhỏ|thua kém|thua gì|hề nhỏ|khỏi|phải không|khác(?: gì| nào)?|với(?! tới)|kịp trở tay|sao|hạn|qua|mấy (?:chốc|nữa)|gì bằng|tiền khoáng hậu|ngớt)(?!\p{L})/iu;
const compoundBefore = /(?:hàng|số|hay|tay|trên|chân|đối|bằng|phòng|nếu|hư|ai mà|không phải|không thể)\s+$/iu;

/** Where a Vietnamese text denies something. Compounds (`không khí`), `không chỉ`, tag questions do not. */
export const readVietnameseNegations = (text: string): readonly Span[] =>
  matchesOf(text, vietnamese).flatMap(({ 0: word, index }): Span[] => {
    const end = index + word.length;
    const after = text.slice(end, end + 24);
    const tag =
      /^\s*(?:[?”"’]|$)/.test(after) ||
      (/(?:biết|đúng|phải|được|có)\s+$/iu.test(text.slice(Math.max(0, index - 6), index)) &&
        /^\s*[,–—-]/.test(after)) ||
      /^\s+(?:\?|nhỉ|nhé|vậy\?)/.test(after);
    return compoundAfter.test(after) || compoundBefore.test(text.slice(Math.max(0, index - 12), index)) || tag
      ? []
      : [[index, end]];
  });

const lenientVietnamese =
  /(?<!\p{L})(?:không|chưa|chẳng|chả|đừng|chớ|vô|bất|phi|thiếu|khó|hết|mất|cấm|ngừng|ngưng|dừng|từ chối|bác|trừ|ngoài|ít|hiếm|tránh|khỏi|phủ nhận|phản đối|thất bại|trái|sai|kém|thôi|bỏ|miễn|rút|ngăn|hủy|huỷ|hoãn|trì hoãn|loại|chống|tuyệt đối|nghiêm|nào|đâu|gì|hầu như|chỉ|thay vì|hơn là|lỡ|hụt|trượt|tắc|đình|vắng|trống|quên|tự do|chịu|thua)(?!\p{L})/iu;

/** Whether anything in a Vietnamese text may make an English translator deny something. */
export const mayDeny = (text: string): boolean => lenientVietnamese.test(text);

const english =
  /\b(?:(?<!\bor )not(?! only| just| merely| least| until| to mention| unlike)|never(?! more so)|nobody|no one|none(?= (?:of|was|were|has|have|had))|cannot|neither|nor|(?:fail(?:s|ed)?) to|no longer|(?:is|are|was|were|do|does|did|has|have|had|would|could|should|must|need|ca|wo)n['’]t(?! until| just| only| simply| merely))\b/gi;

/** Where an English text denies something outright; `not only` does not. */
export const readEnglishNegations = (text: string): readonly Span[] =>
  matchesOf(text, english).map(({ 0: word, index }): Span => [index, index + word.length]);

const lenientEnglish =
  /\b(?:not|no|never|nor|none|nobody|nothing|nowhere|neither|without|cannot|fail\w*|refus\w*|den(?:y|ies|ied|ying|ial)|lack\w*|unable|hardly|barely|rarely|scarcely|seldom|few|fewer|little|less|reject\w*|ban(?:s|ned)?|prohibit\w*|forb\w+|prevent\w*|avoid\w*|stop\w*|absen\w*|free|rather|instead|otherwise|ignor\w*|miss(?!ion|ile)\w*|zero|end\w*|halt\w*|barr?\w*|resist\w*|refrain\w*|except\w*|despite|against|pending|yet(?= to)|ceas\w*|elsewhere|exceed\w*|nil|off[ -]limits|outlaw\w*|restrict\w*|closed|refut\w*|rebuff\w*|only|too|beyond|out|away|remain\w*|still|decline\w*|exempt\w*|stay\w*|awaiting|doubt\w*|wrong|false|difficult|impossible|wait\w*|never\w*|hold|hid\w*|un(?!til|der|it|ion|ivers|anim|cles?\b)\w{3,}|in(?:ca|co(?!m)|de(?!ed|x)|di(?!vid|cat|a)|ef|el|ex|se|su|va|ev|ad|ac|ap|at)\w{3,}|im(?:pa(?:ss|t)|po(?!rt|se)|pr(?!ov|ess)|pe|ma(?!g)|mo)\w{3,}|ir(?:re|ra)\w{2,}|il(?:le|li|lo)\w{2,}|dis(?!tri|cuss|eas|ast|tan|play|cover|patch)\w{3,}|non(?:-|\b|\w{2,})|into(?:le|xi)\w*|one-sided|silent\w*|0|landlocked|sleep\w*|asleep|until|who knows|\w{3,}less|short|outside|silence|private|clean|alone|excluding|minus|easy|easily|flat|steady|split|divided|mangled|quit|former|serious\w*|drop\w*|gave|gone|los[est]\w*)\b|n['’]t\b/i;

/** Whether anything in an English text may carry the denial of a source. */
export const mayBeDenial = (text: string): boolean => lenientEnglish.test(text.replace(/\bnot only\b/gi, ''));

const vietnameseRefusal =
  /(?<!\p{L})(?:từ chối|phủ nhận|nghiêm cấm|bị cấm|cấm|bác bỏ|bác(?= (?:yêu cầu|đơn|kháng cáo|đề nghị|tin|cáo buộc|thông tin|kiến nghị)(?!\p{L})))(?!\p{L})/giu;

/** Where a Vietnamese text says no with a verb of its own. */
export const readVietnameseRefusals = (text: string): readonly Span[] =>
  matchesOf(text, vietnameseRefusal).map(({ 0: word, index }): Span => [index, index + word.length]);

const englishRefusal = /\b(?:refus(?:e|es|ed|ing)(?= to)|declin(?:e|es|ed)(?= to)|unable|unwilling)\b/gi;

/** Where an English text says no with a verb or an adjective. */
export const readEnglishRefusals = (text: string): readonly Span[] =>
  matchesOf(text, englishRefusal).map(({ 0: word, index }): Span => [index, index + word.length]);

/** Words that may stand for a denial but mostly say something of their own. */
const weakEnglish =
  /\b(?:only|still|stay\w*|remain\w*|out|away|too|beyond|hold|hid\w*|end\w*|until|despite|against|short|alone|clean|private|outside|serious\w*|silen\w*|sleep\w*|asleep|disciplin\w*|few|little|less|miss\w*|stop\w*|wait\w*|easy|easily|flat|steady|split|divided|mangled)\b/gi;

/** Whether an English text denies in so many words: `not`, `without`, `unable`, `refused`. */
export const denies = (text: string): boolean => mayBeDenial(text.replace(weakEnglish, ' '));
