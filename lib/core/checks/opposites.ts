/**
 * Words of opposite sense: Vietnamese of one and of the other, English of one and of the other. English words match in
 * all their forms. A word after `~` only excuses: its presence keeps the pair silent, its absence proves nothing.
 */
export const opposites = `
tăng , gia tăng , leo thang , nhích|giảm , hạ , sụt , lao dốc , cắt giảm|rise increase raise climb surge grow gain soar jump hike ~up higher more boost growth improve strengthen upgrade accelerate expand add advance rally double triple enhance rising pick|fall drop decrease decline cut reduce lower plunge slump slash ~down shrink slip ease lose less dip fewer reduction loss slide discount mitigate alleviate relief tumble contract slow minimise minimize curb
nhập khẩu , nhập siêu|xuất khẩu , xuất siêu|import|export
mua|bán|buy purchase ~acquire acquisition procure buyer shop shopping get pay|sell ~sale vendor dealer trade market semi
thắng , chiến thắng , đánh bại|thua , thất bại , thất trận|win beat defeat victory ~triumph success overcome won|lose loss ~defeat fail lost
ủng hộ , tán thành|phản đối , chống lại|support back endorse ~favour favor advocate for|oppose object protest ~against reject opposition
cao nhất , cao hơn , ở mức cao|thấp nhất , thấp hơn , ở mức thấp|high higher highest ~top tall record peak best maximum most|low lower lowest ~least bottom minimum
mở cửa , khai mạc , mở lại|đóng cửa , bế mạc|open reopen ~launch begin start|close shut ~end conclude
phía bắc , miền bắc , bắc bộ|phía nam , miền nam , nam bộ|north northern ~tonkin|south southern ~cochinchina
phía đông , miền đông|phía tây , miền tây|east eastern ~orient|west western ~mekong
đầu thế kỷ , đầu năm , đầu tháng , đầu tuần|cuối thế kỷ , cuối năm , cuối tháng , cuối tuần , cuối mùa|early beginning start ~first opening new|late ~end weekend last later final year-end close
tốt nhất , tốt đẹp , tốt hơn , ngon nhất , đẹp nhất|xấu nhất , tệ nhất , kém nhất , tồi tệ , mức xấu , xấu đi|good best better ~finest well fine great top beautiful|bad worst worse poor ~ugly unhealthy deteriorate terrible
bác bỏ , phủ nhận|xác nhận , khẳng định , thừa nhận|deny dismiss reject refute ~rebut disprove|confirm affirm admit acknowledge ~assert
cho phép , cấp phép|cấm|allow permit let ~license authorise authorize enable grant|ban prohibit forbid ~bar
đồng ý , chấp thuận , chấp nhận , phê duyệt , phê chuẩn|từ chối , bác đơn|agree approve accept ~endorse ratify adopt pass consent okay green|refuse reject decline deny
bắt đầu , khởi công , khởi động|kết thúc , chấm dứt , hoàn thành|begin start ~launch commence break open kick initiate|end finish conclude ~complete close terminate
lãi , có lãi|lỗ , thua lỗ|profit ~gain earn interest income|loss ~lose deficit
nhanh , nhanh chóng|chậm , chậm chạp|fast quick rapid ~swift soon speed prompt|slow ~delay late
mạnh nhất , mạnh hơn|yếu nhất , yếu hơn , suy yếu|strong powerful ~hard sharp heavy severe|weak ~feeble
lớn nhất , lớn hơn|nhỏ nhất , nhỏ hơn , bé nhất|large big great ~major biggest huge top main|small tiny ~little minor least
dài nhất , kéo dài|ngắn nhất , rút ngắn|long lengthen extend ~last prolong drag continue|short shorten ~brief cut
nguy hiểm|an toàn|dangerous danger ~unsafe risk hazard|safe safety ~secure security
trái phép , bất hợp pháp , phi pháp|hợp pháp|illegal unlawful ~illicit unauthorised unauthorized without unlicensed smuggle|legal lawful legitimate
thành công|không thành công , thất bại|success succeed successful ~successfully win manage make|fail failure unsuccessful
có tội|vô tội|guilty ~convict|innocent ~acquit
tích cực|tiêu cực|positive active ~actively proactive good vigorous keen|negative ~adverse bad
lạc quan|bi quan|optimistic ~hopeful upbeat|pessimistic ~gloomy
cải thiện , khởi sắc|xấu đi , tồi tệ hơn|improve ~better upgrade enhance|worsen deteriorate
mở rộng|thu hẹp|expand widen extend ~broaden enlarge|narrow shrink ~reduce downsize
thắt chặt , siết chặt|nới lỏng|tighten ~strict crack|loosen relax ease
gia nhập , tham gia|rút khỏi , rời khỏi|join ~participate attend part enter involve take|withdraw quit ~leave exit
trong nước , nội địa|nước ngoài , ngoại quốc|domestic local ~home national country vietnamese|foreign overseas ~abroad international
tối đa|tối thiểu|maximum ~most highest up|minimum ~least lowest
dễ , dễ dàng|khó , khó khăn|easy easily ~simple readily|difficult hard ~difficulty tough struggle
giàu|nghèo|rich wealthy ~affluent|poor ~poverty needy
nóng|lạnh , rét|hot ~heat warm|cold ~chill cool
nhiều nhất , nhiều hơn|ít nhất , ít hơn|more most ~many largest highest|fewer fewest least less
trước khi , trước giờ , trước 12 giờ , trước ngày , trước tết|sau khi , sau ngày , sau giờ , sau tết|before ~ahead prior until pre earlier by previously|after following ~post since when once then upon later
sống sót|thiệt mạng , tử vong , chết|survive survivor ~alive live|die kill dead death ~fatal
cũ|mới|old ~former used previous|new ~recent fresh latest
đầu tiên , lần đầu|lần cuối|first ~initial maiden debut inaugural|last final ~finally lastly end
bên trái , cánh trái|bên phải , cánh phải|left|right
đúng|sai|right correct true ~accurate proper exact truth just|wrong incorrect false ~mistake error
thiếu , thiếu hụt|thừa , dư thừa|shortage lack deficit ~short insufficient missing need|surplus excess
bắt buộc|tự nguyện|mandatory compulsory obligatory ~require force must|voluntary optional
thượng nguồn , thượng lưu|hạ nguồn , hạ lưu|upstream upper|downstream lower
nhập viện|xuất viện|hospitalise hospitalize admit ~hospital|discharge
tấn công|phòng thủ|attack offensive ~assault strike|defend defensive ~defence defense
tạm thời|vĩnh viễn , lâu dài|temporary temporarily ~interim provisional|permanent permanently
công khai|bí mật|public publicly open ~disclose announce|secret secretly covert
hòa bình|chiến tranh|peace peaceful|war ~warfare
tin tưởng|nghi ngờ|trust believe ~confident faith|doubt suspect ~sceptical skeptical
khen , khen ngợi , ca ngợi|chê , chỉ trích , lên án|praise commend ~hail applaud laud|criticise criticize condemn ~slam
yêu thích , yêu|ghét , căm ghét|love like ~favourite favorite fond|hate dislike
thông qua|bác , bãi bỏ|adopt pass approve ~endorse ratify through via agree|reject repeal scrap
tuyển , tuyển dụng|sa thải , cắt giảm nhân sự , cho thôi việc|hire recruit ~employ|lay dismiss sack fire
ngừng hoạt động , dừng hoạt động , tạm dừng , tạm ngừng , đình chỉ , ngừng bắn|nối lại , khôi phục , hoạt động trở lại|stop halt suspend cease ~shut close pause discontinue ceasefire|resume restart reopen restore
rời|đến nơi , tới nơi , có mặt|leave depart ~exit quit go out flee|arrive
bị bắt , bắt giữ , bắt giam|được thả , trả tự do , phóng thích|arrest detain ~jail catch capture hold custody imprison|release free
dỡ bỏ|áp đặt|lift remove ~end scrap waive drop ease|impose
ít người|nhiều người|few ~handful little small|many
phạt|thưởng , khen thưởng|fine penalise penalize punish ~penalty sanction|reward award bonus
vắng mặt|có mặt|absent ~absence miss|present attend
bị thương nhẹ|bị thương nặng|minor slight ~slightly light|serious severe ~seriously badly critical critically
thăng chức , bổ nhiệm|giáng chức , miễn nhiệm , cách chức , bãi nhiệm|promote appoint ~name assign install|demote dismiss sack ~remove
thành lập|giải thể|establish set found form create ~launch founding|dissolve disband
vay|cho vay|borrow ~loan debt credit|lend
nông thôn|thành thị , đô thị|rural ~countryside village|urban city
sân nhà , chủ nhà|sân khách , đội khách|home host|away visit
giống nhau|khác nhau|same similar alike ~identical|different differ
ổn định|bất ổn|stable stabilise stabilize stability ~steady|unstable instability volatile
minh bạch|mập mờ|transparent transparency|opaque
bình đẳng|bất bình đẳng|equal equality|inequality unequal
thuận lợi|bất lợi|favourable favorable ~smooth advantage convenient good|unfavourable unfavorable adverse disadvantage
hàng thật , thật|giả , hàng giả|real genuine authentic ~true|fake counterfeit
dâng , dâng cao|rút xuống , nước rút|rise ~swell up high|recede subside
kẻ thù , đối thủ|đồng minh|enemy rival opponent ~foe|ally
công lập|tư thục , ngoài công lập|public state|private
nam giới , đàn ông|nữ giới , phụ nữ|man male men ~boy|woman female women
lần đầu|lần cuối|first|last final
chứng minh , bảo vệ|bôi nhọ|prove protect defend ~guard|smear
hứa , cam kết|từ bỏ|promise pledge commit ~vow|abandon renounce
gia hạn|hết hạn|extend renew ~extension|expire
tăng tốc|giảm tốc|accelerate speed ~faster|slow decelerate
`;
