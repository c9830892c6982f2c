import { none, type SentenceRules, words } from '@/lib/core/segmentation/rules/sentence-rules';

export const vietnamese: SentenceRules = {
  titles: words(`
    TP Tp tp T.P TX Tx tx TT Tt P Q H X TPHCM KP KĐT KCN QL TL ĐT
    GS PGS TS Ts TSKH ThS Ths Th.S ThS.BS VS BS Bs BSCK BSCKI BSCKII BSNT DS Ds KS Ks KTS CN LS Ls CK
    NGND NGƯT NSND NSƯT TTND TTƯT NNƯT ĐBQH ĐB ĐĐ HT TGM LM Lm GM HY Hv Đ/c đ/c ĐC
    KT TM TUQ TBT UV Ô Nxb NXB
    Mr Mrs Ms Dr Prof St Gen Sen v vs cf`),
  beforeNumber: words('tr Tr No no Vol Art SĐT ĐT Đt Tel tel'),
  doubtful: words('Inc Corp Co Ltd Jr Sr JSC'),
  closing: words('v.v vv a.m p.m etc'),
  continuations: none,
  starters: words(`
    Ông Bà Chị Cô Chú Bác Cậu Em Họ Tôi Chúng Chúng_tôi Mình Nó Hắn Y Thầy Cháu
    Các Những Mọi Mỗi Một Hai Ba Bốn Nhiều Một_số Đa Hầu Phần Tất Cả Toàn Không Chưa Chẳng
    Đây Đó Đấy Kia Này Thế Vậy Nhưng Song Tuy Mặc Dù Nếu Khi Lúc Sau Trước Trong Ngoài Trên Dưới Tại Ở Đến Tới Từ Với
    Theo Về Để Do Vì Bởi Nhờ Cùng Cũng Và Hoặc Hay Còn Rồi Thì Mà Nên Cho Bằng Qua Kể Hiện Đang Đã Sẽ Vừa Mới Bị Được
    Ngày Tháng Năm Sáng Trưa Chiều Tối Đêm Hôm Tuần Quý Thời Đầu Cuối Giữa Gần Hơn Khoảng Ngay Lần Việc Vụ Người
    Ai Gì Sao Tại_sao Làm Có Là Phải Cần Nhằm Nhận Quá Riêng Đặc Đồng Bên Thực Trong_khi Thứ Tiếp Trường Nguồn Kết Công
    Nạn Đối Bị_cáo Cơ Lực Gia Chính`),
  labels: words('Điều Khoản Mục Chương Phần Bước Bài Câu Phụ_lục Tiết Kỳ Vòng Lượt'),
  saying: words(
    'nói hỏi đáp kể thốt trả_lời cho_biết chia_sẻ khẳng_định nhấn_mạnh bày_tỏ tâm_sự lý_giải giải_thích',
  ),
  letterWords: words('Ý Á À Ạ Ồ Ố Ừ'),
  ordinals: false,
};
