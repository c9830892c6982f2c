import { none, type SentenceRules, words } from '@/lib/core/segmentation/rules/sentence-rules';

export const vietnamese: SentenceRules = {
  titles: words(`
    TP Tp tp TX Tx tx TT Tt GS PGS TS Ts TSKH ThS Ths Th.S VS BS Bs BSCK BSCKI BSCKII CKI CKII BSNT DS Ds KS Ks KTS CN
    LS Ls CK NGND NGƯT NSND NSƯT TTND TTƯT NNƯT ĐBQH TGM LM Lm Đ/c đ/c KT TM TUQ Nxb NXB
    Mr Mrs Ms Dr Prof St Gen Sen v vs cf`),
  beforeNumber: words('tr Tr No no Vol Art SĐT ĐT Đt Tel tel'),
  doubtful: words('Inc Corp Co Ltd Jr Sr JSC Ng Ph Tr Th'),
  closing: words('v.v vv a.m p.m etc'),
  continuations: none,
  starters: words(`
    Ông Bà Anh Chị Cô Chú Bác Cậu Em Họ Tôi Chúng Mình Nó Hắn Thầy Cháu
    Các Những Mọi Mỗi Một Nhiều Đa Hầu Phần Tất Cả Toàn Không Chưa Chẳng
    Đây Đó Đấy Này Thế Vậy Nhưng Song Tuy Mặc Dù Nếu Khi Lúc Sau Trước Trong Ngoài Trên Dưới Tại Ở Đến Tới Từ Với
    Theo Về Để Do Vì Bởi Nhờ Cùng Cũng Và Hoặc Hay Còn Rồi Thì Mà Nên Cho Qua Kể Hiện Đang Đã Sẽ Vừa Bị Được
    Ngày Tháng Năm Sáng Trưa Chiều Tối Đêm Hôm Tuần Quý Thời Đầu Cuối Giữa Gần Hơn Khoảng Ngay Lần Việc Vụ Người
    Ai Gì Sao Làm Có Là Phải Nhằm Nhận Quá Riêng Đặc
    Công_an Cơ_quan Lực_lượng Chính_quyền Nạn_nhân Đối_tượng Nghi_phạm Gia_đình Nhà_chức Đại_diện Lãnh_đạo
    Chủ_tịch Phó_chủ Giám_đốc Phó_giám Bộ_trưởng Thủ_tướng Tổng_thống Bác_sĩ Luật_sư Hội_đồng Tòa_án Toà_án Viện_kiểm
    Đại_tướng Thượng_tướng Trung_tướng Thiếu_tướng Đại_tá Thượng_tá Trung_tá Thiếu_tá Đại_úy Thượng_úy Trung_úy
    Thiếu_úy Sự_việc Tang_vật Hậu_quả Kết_quả Nguyên_nhân Đồng_thời Bên_cạnh Thực_tế Hàng_xóm Ban_Bí Bộ_Chính`),
  labels: words('Điều Khoản Mục Chương Phần Bước Bài Câu Phụ_lục Tiết Kỳ Vòng Lượt'),
  saying: words(`
    nói hỏi đáp kể thốt trả_lời cho_biết chia_sẻ khẳng_định nhấn_mạnh bày_tỏ tâm_sự lý_giải giải_thích`),
  beforeLetter: words(`
    độ quý vitamin loại nhóm hạng khối bảng cúm gan khóa khoá kỳ lần đội tuyến án hoạch chiến chữ điểm khu lớp phần
    cấp mục tầng thứ dạng mẫu tia máu`),
  letterWords: words('Ý Á À Ạ Ồ Ố Ừ'),
  ordinals: false,
};
