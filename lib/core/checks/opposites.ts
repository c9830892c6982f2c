/**
 * Words of opposite sense: Vietnamese of one and of the other, English of one and of the other. English words match in
 * all their forms, `a_b` two in a row. A word after `~` only excuses: its presence keeps the pair silent, its absence
 * proves nothing. What our lexicon translates by a telling word counts as Vietnamese of its side. `sau#`, `trước#`,
 * `trên#`, `dưới#`, `hơn#` are those words used of time and of amounts (vietnamese-senses.ts).
 */
export const opposites = `
tăng , gia tăng , leo thang , nhích , đi lên , lên nhanh , đang lên , lên mạnh|giảm , hạ nhiệt , hạ thuế , hạ giá , hạ phí , hạ lãi suất , sụt , lao dốc , cắt giảm , đi xuống , thuyên giảm , xuống nhanh , đang xuống , xuống mạnh , tụt , rớt , hạ xuống|rise increase raise climb surge grow gain soar jump hike rally rebound up_# doubled tripled quadrupled ~double triple quadruple higher more boost growth improve strengthen upgrade accelerate expand add advance enhance rising pick elevate step ramp escalate extra another uptick is_up are_up be_up was_up were_up go_up push_up drive_up send_up bring_up top mount swell build further|fall drop decrease decline cut reduce lower plunge slump slash plummet tumble shrink slide slip dip down_# ~ease lose less fewer reduction loss discount mitigate alleviate relief contract slow minimise minimize curb eradicate lowered downturn erode down low off weak halve trim shed slower weaken save relieve cheaper
nhập khẩu , nhập siêu|xuất khẩu , xuất siêu|import ~deficit|export ~surplus
nhập siêu|xuất siêu|~deficit import|surplus
xuất siêu|nhập siêu|~surplus export|deficit
mua|bán|buy purchase ~acquire acquisition takeover take_over procure buyer shop shopping get pay order snap available own|sell sale ~vendor dealer trade market semi retail ticket
thắng , chiến thắng , đánh bại|thua , thất bại , thất trận , để thua|win beat victory ~defeated defeats defeating triumph success overcome won winner edge thrash stun sink down champion conquer|lose_to lose_# lose_ #_defeat ~lose loss defeat defeated defeats defeating fail lost beaten fell setback
ủng hộ , tán thành , đồng tình , bỏ phiếu thuận , ủng hộ việc|phản đối , chống lại , bỏ phiếu chống|support back endorse in_favor in_favour ~favour favor advocate vote_for are_for be_for is_for was_for pro welcome agree approve yes donate|oppose object protest vote_against against_ ~against reject opposition anti denounce condemn disagree no critic
đồng ý , chấp thuận , chấp nhận , phê duyệt , phê chuẩn , nhất trí , thừa nhận , xác nhận , khẳng định , công nhận|từ chối , bác đơn , bác bỏ , phủ nhận , khước từ , cự tuyệt , bác kháng cáo|agree approve accept confirm affirm admit acknowledge uphold ~endorse ratify adopt pass consent okay green grant recognise recognize allow welcome say assert insist support own true|refuse reject decline deny dismiss refute turn_down ~rebut disprove not no deni rule out unfounded against without dispute oppose wrong
cao nhất , mạnh nhất , lớn nhất , nhiều nhất|thấp nhất , yếu nhất , nhỏ nhất , ít nhất|highest highs largest biggest strongest tallest greatest ~high record peak maximum top most best up_to never worst large big great strong tall main major leading more|lowest lows smallest weakest shortest ~low minimum bottom least small weak
lập đỉnh , đỉnh mới , chạm đỉnh , đạt đỉnh|chạm đáy , đáy mới , lập đáy , xuống đáy|high highs peak ~highest record top crest|low lows bottom ~lowest trough
cao hơn , cao gấp , ở mức cao , sốt cao , lãi suất cao , giá cao|thấp hơn , ở mức thấp|high higher above ~over more times exceed highest top tall record peak best maximum most strong expensive hot|low lower below ~under less lowest least bottom minimum cheap poor
đắt , đắt đỏ , đắt hơn , đắt tiền|rẻ , giá rẻ , rẻ hơn , rẻ tiền|expensive costly pricey pricier costlier dearer dear ~high valuable cost luxury|cheap cheaper inexpensive ~affordable low budget discount
mở cửa , khai mạc , mở lại , khai trương , mở phiên|đóng cửa , bế mạc , kết phiên|open reopen ~launch begin start inaugurate|close shut ~end conclude shutdown closure
phía bắc , miền bắc , bắc bộ , ra bắc|phía nam , miền nam , nam bộ , vào nam|north northern ~tonkin|south southern ~cochinchina
phía bắc , miền bắc|phía tây , miền tây , phía đông , miền đông|north northern ~northeast northwest|west western east eastern ~mekong
phía nam , miền nam|phía tây , miền tây , phía đông , miền đông|south southern ~southeast southwest|west western east eastern ~mekong
phía đông , miền đông|phía tây , miền tây|east eastern ~orient|west western ~mekong
đông bắc|tây bắc , đông nam , tây nam|northeast north_east northeastern|northwest north_west northwestern southeast south_east southeastern southwest south_west southwestern
đông nam|tây nam , đông bắc , tây bắc|southeast south_east southeastern|southwest south_west southwestern northeast north_east northeastern northwest north_west northwestern
tây bắc|tây nam|northwest north_west northwestern|southwest south_west southwestern
đầu tháng , đầu tuần|cuối tháng , cuối tuần|early beginning start ~first opening new earlier|late end ~weekend last later final close
đầu thế kỷ , đầu năm , đầu mùa , đầu giải , đầu thập niên|cuối thế kỷ , cuối năm , cuối mùa , cuối giải , cuối thập niên|early beginning start ~first opening new earlier|late end ~weekend last later final year-end close december
tốt nhất , tốt đẹp , tốt hơn , ngon nhất , đẹp nhất , mức tốt|xấu nhất , tệ nhất , kém nhất , tồi tệ , mức xấu , xấu đi|good best better ~finest well fine great top beautiful excellent|bad worst worse poor ~ugly unhealthy deteriorate terrible badly
cho phép , cấp phép , được phép|cấm , nghiêm cấm , không được phép|allow permit let_in ~license authorise authorize enable grant let can may approve|ban prohibit forbid bar outlaw ~not restrict off-limits illegal no prevent block stop
cấp phép , cấp giấy phép|thu hồi giấy phép , rút giấy phép , tước giấy phép|grant issue award ~license give permit approve|revoke withdraw strip suspend ~cancel recall
bắt đầu , khởi công , khởi động , mở đầu|kết thúc , chấm dứt , hoàn thành , hoàn tất|begin start ~launch commence break open kick initiate early new first onset debut join|end finish conclude ~complete close terminate cease stop
lãi , có lãi , lợi nhuận|lỗ , thua lỗ , lỗ ròng|profit ~gain earn interest income rate earning return|loss ~lose deficit red
bội thu , thặng dư , dư thừa|bội chi , thâm hụt|surplus ~excess bumper|deficit ~shortfall
nhanh , nhanh chóng|chậm , chậm chạp|fast quick rapid ~swift soon speed prompt express accelerate|slow slowly ~delay late sluggish
mạnh nhất , mạnh hơn , mạnh lên , mạnh mẽ|yếu nhất , yếu hơn , suy yếu , yếu đi , vẫn yếu , yếu kém|strong powerful strongest stronger strengthen intensify ~hard sharp heavy severe robust vigorous firm|weak weaken feeble ~poor low lose fragile
lớn nhất , lớn hơn , to lớn , khổng lồ|nhỏ nhất , nhỏ hơn , bé nhất|large big great huge ~major biggest top main vast most giant massive|small tiny ~little minor least
dài nhất , kéo dài , dài hơn|ngắn nhất , rút ngắn , ngắn hơn|long lengthen extend ~last prolong drag continue|short shorten ~brief cut
dày|mỏng|thick dense|thin
sâu|nông|deep|shallow
rộng , rộng rãi|hẹp , chật hẹp|wide broad spacious ~large|narrow cramped
nặng , nặng nề , quá nặng|nhẹ , nhẹ nhàng , quá nhẹ|heavy severe serious harsh ~badly grave hard weigh|light mild slight gentle lenient ~minor soft
gần|xa|near close_to nearby ~almost nearly close about approach|far distant remote ~away
xa xôi , vùng xa|gần gũi|remote distant far|near close
nguy hiểm|an toàn|dangerous danger unsafe ~risk hazard perilous|safe safety safely ~secure security
trái phép , bất hợp pháp , phi pháp|hợp pháp , hợp lệ|illegal unlawful ~illicit unauthorised unauthorized without unlicensed smuggle|legal lawful legitimate legally ~valid
thành công|không thành công , thất bại , bất thành , không thành|success succeed successful ~successfully win manage make well|fail failure unsuccessful
có tội , phạm tội|vô tội|guilty ~convict|innocent ~acquit not
tích cực|tiêu cực|positive active ~actively proactive good vigorous keen|negative ~adverse bad
lạc quan|bi quan|optimistic ~hopeful upbeat|pessimistic ~gloomy
cải thiện , khởi sắc , tốt lên|xấu đi , tồi tệ hơn , sa sút|improve ~better upgrade enhance recover|worsen deteriorate
nâng cấp , nâng hạng , thăng hạng|hạ cấp , giáng cấp , xuống hạng|upgrade elevate promote ~raise improve renovate upgraded lift|downgrade demote relegate ~lower drop
mất giá , trượt giá , rớt giá|tăng giá , lên giá|weaken depreciate devalue ~fall drop lose decline slide slip tumble plunge value worth|strengthen appreciate ~rise gain firm
cho vay|huy động , tiền gửi , gửi tiết kiệm|lend ~loan credit borrow|deposit ~save saving mobilize
còn trống , bỏ trống , để trống|kín chỗ , có người ở|vacant empty unoccupied ~free available unused blank open|occupied
mở rộng|thu hẹp|expand widen extend enlarge ~broaden|narrow shrink ~reduce downsize
thắt chặt , siết chặt , siết|nới lỏng|tighten stricter ~strict crack|loosen relax ease
tăng cường , thúc đẩy , củng cố , nâng cao , đẩy mạnh , nâng|giảm bớt , hạn chế , cắt giảm|strengthen enhance boost promote step_up raise improve lift ~increase more bolster intensify foster further accelerate push upgrade encourage elevate stimulate advance facilitate deepen|weaken reduce limit curb undermine cut lower lowered ~less restrict decrease
gia nhập , tham gia|rút khỏi , rời khỏi , rút lui|join ~participate attend part enter involve take|withdraw quit ~leave exit pull
trong nước , nội địa|nước ngoài , ngoại quốc , quốc tế|domestic local ~home national country vietnamese nationwide inland|foreign overseas ~abroad international
tối đa|tối thiểu|maximum at_most ~most highest up limit max|minimum at_least ~least lowest
ít nhất , tối thiểu , chí ít|nhiều nhất , tối đa|~least minimum|at_most maximum
hơn# , trên#|dưới# , chưa đến , chưa tới , chưa đủ , chưa đầy|more_than over_# above exceed ~more over plus least excess surpass top beyond upward higher|less_than fewer_than under_# below ~under less almost nearly
trên mức , trên mốc , trên ngưỡng , vượt dự toán , vượt mức , vượt mốc , vượt ngưỡng , vượt dự báo , vượt xa , vượt kế hoạch , vượt chỉ tiêu , vượt trung bình|dưới mức , dưới mốc , dưới ngưỡng , dưới chuẩn , dưới dự báo|above exceed surpass ~over beat beyond top outpace more past overtake pass|below under ~beneath less short lower miss
ngoài trời|trong nhà|outdoor outside ~open|indoor inside
dễ , dễ dàng|khó , khó khăn|easy easily ~simple readily smooth ease|difficult hard ~difficulty tough struggle
đơn giản|phức tạp|simple simply ~easy|complex complicated complicate
giàu , giàu có|nghèo , nghèo khó|rich wealthy ~affluent|poor ~poverty needy
nóng|lạnh , rét|hot ~heat warm|cold ~chill cool
ấm|mát , lạnh , rét|warm ~hot|cool cold
khô , khô hạn , hạn hán|ẩm , ướt , ẩm ướt , lũ lụt|dry drought ~arid|wet humid flood ~damp rain
mùa khô|mùa mưa|dry_season|rainy_season wet_season monsoon
mùa hè|mùa đông|summer|winter
mùa xuân|mùa thu|spring|autumn
nhiều nhất , nhiều hơn|ít nhất , ít hơn|more most ~many largest highest|fewer fewest least less
đa số , phần lớn , hầu hết|thiểu số , số ít|majority most ~mostly largely many bulk almost nearly all every virtually usually typically predominantly mainly|minority few
sau#|trước# , trước khi , trước đó|after following later ~since post when once then upon in on within past behind next afterward afterwards from until aftermath wake subsequently by with under|before earlier ahead_of prior ~until pre by previously ago
trước#|sau# , sau khi , sau đó|before ahead prior earlier ~until pre by previously ago till front in previous former past first ex face face_of old formerly facing within than last already|after following ~since post later when once then upon in next
sống sót , còn sống , cứu sống , thoát chết|thiệt mạng , tử vong , chết|survive survivor ~live alive save rescue unhurt escape|die kill dead death ~fatal
sinh , chào đời , ra đời|qua đời , chết , mất , hy sinh , từ trần , tử nạn , thiệt mạng|born birth ~bear child found establish|die death dead pass_away
cũ|mới|old ~former used previous again back secondhand|new newly ~recent fresh latest
trẻ , trẻ tuổi , người trẻ|cao tuổi , người già , già , lớn tuổi|young younger youth ~child kid baby|elderly old older ~senior aged ageing aging year
đầu tiên , lần đầu|cuối cùng , lần cuối|first ~initial maiden debut inaugural new early begin|last final ~finally lastly end
bên trái , cánh trái|bên phải , cánh phải|left|right
đúng|sai|right correct true ~accurate proper exact truth just exactly|wrong incorrect false ~mistake error
thiếu , thiếu hụt|thừa , dư thừa , dồi dào|shortage lack deficit ~short insufficient missing need without|surplus excess abundant plentiful plenty oversupply glut oversupplied
đầy đủ , đủ|thiếu|enough sufficient full adequate ~complete fully|insufficient inadequate lack
bắt buộc|tự nguyện|mandatory compulsory obligatory ~require force must|voluntary optional
thượng nguồn , thượng lưu|hạ nguồn , hạ lưu|upstream upper|downstream lower
nhập viện|xuất viện|hospitalise hospitalize admit ~hospital|discharge
nhập cảnh|xuất cảnh|enter entry ~immigration immigrate|exit leave depart ~emigrate
tấn công|phòng thủ|attack offensive ~assault strike|defend defensive ~defence defense
tạm thời|vĩnh viễn , lâu dài|temporary temporarily ~interim provisional|permanent permanently
công khai|bí mật|public publicly open ~disclose announce|secret secretly covert
hòa bình|chiến tranh|peace peaceful|war ~warfare
tin tưởng|nghi ngờ|trust believe ~confident faith|doubt suspect ~sceptical skeptical
khen , khen ngợi , ca ngợi|chê , chỉ trích , lên án|praise commend ~hail applaud laud compliment|criticise criticize condemn ~slam
yêu thích , yêu|ghét , căm ghét|love like ~favourite favorite fond|hate dislike
thông qua|bác , bãi bỏ|adopt pass approve ~endorse ratify through via agree|reject repeal scrap
ban hành|bãi bỏ , hủy bỏ|issue promulgate ~enact introduce release|repeal scrap abolish ~cancel
tuyển , tuyển dụng , thuê thêm , tuyển thêm|sa thải , cắt giảm nhân sự , cho thôi việc|hire recruit ~employ add rent take|lay_off laid_off dismiss sack fire
mở đường bay , mở thêm , ra mắt , khởi động , triển khai|tạm dừng , đình chỉ , ngừng , dừng|launch open start introduce ~begin unveil release debut kick deploy implement|suspend halt stop discontinue cancel
ngừng hoạt động , dừng hoạt động , tạm dừng , tạm ngừng , đình chỉ , ngừng bắn , hoãn|nối lại , khôi phục , hoạt động trở lại , mở lại|stop halt suspend cease adjourn postpone ~shut close pause discontinue ceasefire delay|resume restart reopen ~recover restore
giành , giành lại|mất , đánh mất|win regain gain secure claim capture ~take earn retake recapture clinch grab seize|lose lost
rời|đến nơi , tới nơi , có mặt|leave depart ~exit quit go out flee|arrive
khởi hành , xuất phát|đến nơi , cập bến|depart leave set_off ~start begin take go departure|arrive
hạ cánh|cất cánh|land touch_down ~landing|take_off
cất cánh|hạ cánh|take_off ~takeoff depart|land
lên tàu , lên xe|xuống tàu , xuống xe|board get_on|disembark get_off
bị bắt , bắt giữ , bắt giam , tạm giam|được thả , trả tự do , phóng thích|arrest detain capture ~jail catch hold custody imprison|release free
dỡ bỏ , gỡ bỏ|áp đặt , áp thuế , áp lệnh , ban bố|lift remove scrap ~end waive drop ease|impose ~levy slap
phạt|thưởng , khen thưởng|fine penalise penalize punish ~penalty sanction|reward award bonus
vắng mặt|có mặt|absent ~absence miss|present attend
bị thương nhẹ|bị thương nặng , nguy kịch|minor slight ~slightly light|serious severe ~seriously badly critical critically
thăng chức , bổ nhiệm|giáng chức , miễn nhiệm , cách chức , bãi nhiệm|promote appoint ~name assign install|demote dismiss sack remove
thành lập|giải thể|establish set_up found form create ~launch founding set|dissolve disband
vay|cho vay|borrow ~loan debt credit|lend
cho vay|đi vay , vay|lend ~loan credit|borrow
nông thôn|thành thị , đô thị , thành phố|rural countryside ~village|urban city
sân nhà , chủ nhà|sân khách , đội khách|home host|away visit visitor
giống nhau|khác nhau , khác biệt|same similar alike ~identical|different differ
ổn định|bất ổn|stable stabilise stabilize stability ~steady|unstable instability volatile
minh bạch|mập mờ|transparent transparency|opaque
bình đẳng|bất bình đẳng|equal equality|inequality unequal
thuận lợi|bất lợi , khó khăn|favourable favorable ~smooth advantage convenient good easy|unfavourable unfavorable adverse disadvantage difficult
hàng thật , thật|giả , hàng giả|real genuine authentic ~true|fake counterfeit
dâng , dâng cao|rút xuống , nước rút|rise swell ~up high climb|recede subside
kẻ thù , đối thủ|đồng minh|enemy rival opponent ~foe competitor|ally
công lập|tư thục , ngoài công lập|public state|private
nam giới , đàn ông|nữ giới , phụ nữ|man male ~boy|woman female
con trai|con gái|son ~boy child kid|daughter ~girl
bố , cha|mẹ|father dad ~parent|mother mum mom
mẹ|bố , cha|mother mum mom ~parent maternal|father dad
vợ|chồng|wife ~spouse couple marry|husband
chồng|vợ|husband ~spouse couple marry|wife
anh trai , em trai|chị gái , em gái|brother ~sibling|sister
kết hôn , lập gia đình , cưới|ly hôn , ly dị|marry marriage wed wedding ~couple settle family|divorce
ly hôn , ly dị|kết hôn , cưới|divorce ~separate split|marriage wedding marry
huy chương vàng , hcv , tấm vàng|huy chương bạc , huy chương đồng , hcb , hcđ|gold|silver bronze
huy chương bạc , hcb|huy chương vàng , huy chương đồng , hcv , hcđ|silver|gold bronze
huy chương đồng , hcđ|huy chương bạc , huy chương vàng , hcb , hcv|bronze|silver gold
chung kết|bán kết , tứ kết|~decider|semi semifinal quarterfinal
bán kết|chung kết|semi semifinal last_four ~semis|final
màu xanh , sắc xanh|màu đỏ , sắc đỏ|green blue|red
màu trắng|màu đen|white|black
đưa hối lộ|nhận hối lộ|give_bribe offer_bribe pay_bribe ~bribe|take_bribe accept_bribe receive_bribe
nhận hối lộ|đưa hối lộ|take_bribe accept_bribe receive_bribe ~taking accepting|give_bribe offer_bribe pay_bribe giving
lần đầu|lần cuối|first|last final
chứng minh , bảo vệ|bôi nhọ|prove protect defend ~guard|smear
hứa , cam kết|từ bỏ|promise pledge commit ~vow commitment|abandon renounce
sớm hơn , vượt tiến độ , trước thời hạn|muộn hơn , chậm tiến độ , trễ hẹn|early earlier ahead ~before soon prior|late later behind ~after delay overdue
gia hạn|hết hạn , chấm dứt|extend renew ~extension|expire terminate
tăng tốc|giảm tốc , chậm lại|accelerate speed ~faster|slow decelerate ~slowdown ease cool
đẩy nhanh|làm chậm|accelerate speed expedite ~faster quick hasten|slow delay
chiều dài , dài|ngắn|long length|short
đông , đông đúc|vắng , vắng vẻ|crowded busy bustling ~many large|deserted empty quiet
sạch|bẩn , ô nhiễm|clean ~clear|dirty polluted
sáng sủa|tối tăm|bright|dark
bình thường|bất thường|normal usual ~normally ordinary|abnormal unusual
phổ biến|hiếm , hiếm gặp|common popular widespread ~disseminate spread|rare rarely
trực tiếp|gián tiếp|direct directly live ~in_person face|indirect indirectly
chính thức|không chính thức|official officially formal ~formally|unofficial informal
chủ động|bị động|proactive active ~actively initiative|passive
tự động|thủ công|automatic automated ~automatically|manual manually
có lợi|có hại|beneficial benefit ~good profitable|harmful harm
hữu ích|vô dụng|useful helpful|useless
tôn trọng|coi thường|respect ~honour honor|disrespect despise ignore
ngạc nhiên , bất ngờ|dự kiến , như dự đoán|surprise surprising unexpected unexpectedly ~sudden suddenly|expected predictable
hy vọng|tuyệt vọng|hope hopeful|despair desperate
vui , vui mừng , hạnh phúc|buồn , đau buồn|happy glad delighted joy ~pleased fun celebrate|sad sadness grief ~sorry
can đảm , dũng cảm|hèn nhát|brave courage courageous|coward
thân thiện|thù địch|friendly|hostile
độc lập|phụ thuộc|independent independence ~separate|dependent rely depend
phụ thuộc|độc lập|depend dependent rely ~reliance|independent
khỏe mạnh|ốm yếu , bệnh tật|healthy health|sick ill
bảo thủ|cấp tiến , tự do|conservative ~tory|liberal progressive
cánh tả|cánh hữu|left|right
thiện|ác|good|evil
cung , nguồn cung|cầu , nhu cầu|supply|demand
nhu cầu|nguồn cung|demand need ~require|supply
thu ngân sách , nguồn thu|chi ngân sách|revenue collect income ~collection|spending expenditure
đưa vào|đưa ra khỏi|include add bring put ~introduce|exclude remove
bên trong|bên ngoài|inside within ~interior indoor|outside
thừa nhận|phủ nhận|admit acknowledge ~recognise recognize concede confess accept|deny
phủ nhận , bác bỏ|thừa nhận , xác nhận|deny reject dismiss refute ~denial rebut|admit acknowledge confirm
lên án , chỉ trích|ca ngợi , hoan nghênh|condemn criticise criticize denounce ~slam blast|praise welcome hail
hoan nghênh|lên án , chỉ trích|welcome applaud ~hail praise|condemn criticise criticize
tha thứ , ân xá|trừng phạt|forgive pardon amnesty|punish
tiết kiệm|lãng phí|save saving frugal thrifty economical ~conserve|waste wasteful
tiến bộ , tiến triển|thụt lùi|progress ~advance improve|regress setback
hoãn , trì hoãn , lùi|đẩy sớm|postpone delay defer ~push put late|bring_forward hasten
tán thưởng|la ó|applaud cheer|boo
giải phóng|chiếm đóng|liberate free ~clear release|occupy
xây dựng , xây|phá dỡ , phá hủy|build construct ~construction develop|demolish destroy
phá dỡ , phá bỏ , phá hủy|xây dựng , xây mới|demolish destroy dismantle ~tear knock ruin|build construct
tìm thấy|mất tích , thất lạc|find found ~discover locate recover|missing
nhận|gửi|receive ~get take accept|send
người mua|người bán|buyer ~purchaser customer|seller
người lao động , công nhân , nhân viên|chủ lao động , người sử dụng lao động|worker employee labourer laborer ~staff labor labour|employer
nguyên đơn|bị đơn , bị cáo|plaintiff|defendant
bị cáo|nguyên đơn|defendant accused ~convict|plaintiff
nạn nhân|hung thủ , thủ phạm , nghi phạm|victim|perpetrator suspect
cựu|đương kim|former ex ~old veteran retired|incumbent current sitting
đương kim|cựu|incumbent current sitting ~defending reigning|former
hiện đại|cổ , truyền thống|modern ~contemporary new|ancient traditional
truyền thống|hiện đại|traditional ~tradition|modern
cú đúp|hat trick|brace ~double twice two pair|hat_trick
năm cuối|năm nhất , năm đầu , năm thứ nhất|final_year ~last senior final end|first_year freshman
năm nhất , năm thứ nhất|năm cuối|first_year freshman ~first new fresher|final_year
miễn phí|có phí , mất phí|free ~complimentary exempt waive no without not cover|paid charge a_fee
nghiêm trọng|không đáng kể|serious severe ~grave seriously severely critical|insignificant negligible minor
đáng kể|không đáng kể|significant considerable substantial ~significantly considerably remarkable notable sharply|insignificant negligible
trên không|dưới nước|air aerial|underwater
ban ngày|ban đêm|daytime by_day ~day|night nighttime
ban đêm , đêm|ban ngày|night overnight ~evening midnight nocturnal tonight eve|daytime
nước rút , rút dần , đang rút|dâng , dâng cao , đang lên|recede subside ~retreat withdraw drain fall drop|rise swell climb
nới , nới rộng|siết , thắt chặt , hạ|raise loosen relax ease ~expand extend increase higher widen lift|cut lower tighten
rời , rời khỏi , rời cảng , rời ga|cập , cập cảng , tới|leave depart exit quit ~go sail out flee from withdraw|enter arrive
đứng đầu , dẫn đầu , xếp đầu , xếp nhất|xếp cuối , đứng cuối , đội sổ , bét bảng|top lead first head ~best leader chief front rank number|bottom last
xếp cuối , đứng cuối , cuối bảng , bét bảng|đứng đầu , dẫn đầu , xếp đầu , xếp nhất , đầu bảng|bottom last ~foot low|top lead first
trẻ nhất|già nhất , lớn tuổi nhất|youngest ~young junior|oldest
già nhất , lớn tuổi nhất , cao tuổi nhất|trẻ nhất|oldest ~old senior eldest|youngest
đông hơn , nhiều hơn , cao hơn|ít hơn , thưa hơn , thấp hơn|more ~many large high greater exceed outnumber surpass busier crowded|fewer
phàn nàn , khiếu nại , than phiền , bức xúc|khen , ca ngợi , hài lòng|complain grumble ~complaint criticise criticize angry upset petition appeal|praise hail applaud
kế nhiệm , kế vị , thay thế|tiền nhiệm|succeed replace ~successor follow take inherit over|precede
thông suốt , thông thoáng|ùn tắc , tắc nghẽn , kẹt|flow smooth ~clear resume open normal|block jam congest gridlock
ùn tắc , tắc nghẽn , kẹt xe , kẹt cứng|thông suốt , thông thoáng|jam congest gridlock block clog ~traffic stuck congestion bottleneck|smooth flow
khan hiếm , thiếu hụt|dồi dào , dư thừa|scarce short scarcity shortage ~tight limited lack deficit|ample abundant plentiful oversupply
dồi dào|khan hiếm , thiếu hụt|ample abundant plentiful ~rich plenty strong|scarce short shortage
gặp riêng , họp kín , họp riêng , nói riêng|công khai|private privately ~behind closed separate alone personal individual particular|publicly public openly
tố cáo , cáo buộc , buộc tội|minh oan , gỡ tội|accuse allege charge denounce ~report blame claim complaint accusation|clear exonerate acquit
hưởng lợi , có lợi cho|chịu thiệt , thiệt hại , bất lợi|benefit gain profit ~win advantage favor favour good|suffer lose hurt
chịu thiệt , thiệt hại|hưởng lợi|suffer lose loss damage hurt ~harm cost destroy toll injure|benefit gain profit
so với mực nước biển , trên mực nước biển|dưới mực nước biển|above ~high altitude elevation|below
cắt đứt|nối lại , khôi phục|sever cut ~break end|resume restore renew
nối lại , khôi phục|cắt đứt|resume restore renew ~reopen re-establish reestablish revive return recover|sever cut
được mùa|mất mùa|bumper good ~abundant harvest rich|poor failure fail lose
mất mùa|được mùa|poor fail failure lost ~loss ruin|bumper abundant good
trúng cử , đắc cử , tái đắc cử|thất cử|elect win reelect ~victory won|lose defeat
thất cử|trúng cử , đắc cử|lose defeat ~lost oust|win elect
trúng tuyển , thi đỗ , thi đậu|thi trượt , trượt đại học|pass admit ~admission enter accept place get|fail
thi trượt , trượt đại học|trúng tuyển , thi đỗ|fail ~not|pass admit
bình phục , hồi phục , khỏi bệnh|trở nặng , xấu đi|recover ~heal recovery better rebound cure revive|worsen deteriorate
trở nặng , chuyển nặng|bình phục , hồi phục , khỏi bệnh|worsen deteriorate severe ~serious critical|recover improve
ngắn hạn|dài hạn , lâu dài|short_term ~short brief temporary immediate|long_term long
dài hạn|ngắn hạn|long_term ~long extended permanent|short_term short
cao điểm|thấp điểm|peak rush ~busy high|off_peak
ưu điểm , lợi thế , thế mạnh|nhược điểm , bất lợi , điểm yếu|advantage strength ~benefit edge strong merit|disadvantage weakness drawback
nhược điểm , bất lợi , điểm yếu|ưu điểm , lợi thế , thế mạnh|disadvantage weakness drawback ~weak shortcoming fault adverse downside|advantage strength
khuyến khích , động viên|ngăn cản , cản trở|encourage ~promote urge incentive motivate support|discourage deter
kích hoạt|vô hiệu hóa|activate trigger ~turn switch enable launch|deactivate disable
tăng cân|giảm cân|gain ~put weight heavier|lose
giảm cân|tăng cân|lose slim ~weight loss|gain
giữ nguyên , không đổi|thay đổi , điều chỉnh|unchanged keep stay ~maintain same hold retain steady remain leave left|change alter
nóng lên , ấm lên|lạnh đi|warm heat ~hot hotter rising|cool cold
lên cao|xuống thấp|rise high climb ~up soar|fall low
sáp nhập , hợp nhất|chia tách , tách|merge ~consolidate combine integrate acquisition join unite|split separate divide
chia tách , tách ra|sáp nhập , hợp nhất|split separate divide ~spin break|merge
tiền nhiệm|kế nhiệm|predecessor ~former previous|successor
cấp trên|cấp dưới|superior boss ~senior higher|subordinate junior
cấp dưới|cấp trên|subordinate junior ~lower staff|superior boss
vô địch , ngôi vô địch|á quân|champion title win ~crown championship trophy winner|runner_up runners_up
á quân|vô địch|runner_up runners_up second ~silver final|champion winner
hòa , cầm hòa|thắng , thua , đánh bại|draw tie ~level peace drew share|win beat lose defeat
đón , chào đón|tiễn|welcome greet ~receive host see expect pick|farewell
nộp tiền , gửi tiền|rút tiền|deposit pay ~send submit transfer|withdraw
rút tiền|nộp tiền , gửi tiền|withdraw ~cash take|deposit
đầu tư|thoái vốn|invest ~investment fund spend|divest
thoái vốn|đầu tư|divest divestment sell ~exit withdraw stake|invest
nội thành|ngoại thành|inner downtown ~urban central city|suburban suburb outskirts
ngoại thành|nội thành|suburban suburb outskirts ~outlying rural|inner downtown
hạ nguồn|thượng nguồn|downstream ~lower|upstream
phòng thủ|tấn công|defend defensive ~defence defense guard|attack offensive
đối thủ|đồng đội|rival opponent ~competitor adversary other|teammate
đồng đội|đối thủ|teammate ~comrade colleague team|opponent rival
khách quan|chủ quan|objective ~impartial independent external|subjective
chủ quan|khách quan|subjective complacent ~careless|objective
giàu nhất|nghèo nhất|richest wealthiest ~rich wealthy top|poorest
nghèo nhất|giàu nhất|poorest ~poor deprived|richest wealthiest
xa nhất|gần nhất|farthest furthest ~far remote long distant|nearest closest
gần nhất|xa nhất|nearest closest ~near close recent late latest last most|farthest furthest
sớm nhất|muộn nhất|earliest ~early soon first|latest
muộn nhất , trễ nhất|sớm nhất|latest ~late deadline no|earliest
nhanh nhất|chậm nhất|fastest quickest ~fast quick rapid soon speed|slowest
chậm nhất|nhanh nhất|slowest latest ~slow late no deadline by|fastest quickest
nóng nhất|lạnh nhất|hottest ~hot high heat warm|coldest
lạnh nhất|nóng nhất|coldest ~cold low|hottest
to hơn , lớn hơn , rộng hơn|nhỏ hơn , bé hơn , hẹp hơn|big large ~great more wide broad|small
nhỏ hơn , bé hơn|to hơn , lớn hơn|small ~less low minor lighter|big large
tự nguyện|bắt buộc , ép buộc|voluntary voluntarily volunteer ~willing|compulsory mandatory forced
vắng , vắng vẻ , thưa thớt|đông , đông đúc , tấp nập|deserted empty quiet ~few sparse absent|crowded busy bustling packed
tấp nập , nhộn nhịp|vắng , vắng vẻ , đìu hiu|busy bustling crowded ~lively vibrant|deserted empty quiet
giảm nhẹ , giảm án|tăng nặng|reduce lighten mitigate ~commute lenient lower|increase aggravate
tăng nặng|giảm nhẹ|aggravate ~heavier increase|mitigate
hạ nhiệt , lắng dịu , dịu đi|leo thang , căng thẳng hơn|cool ease ~calm subside fall down|escalate intensify heat_up
leo thang|hạ nhiệt , lắng dịu|escalate soar intensify ~rise increase surge grow mount climb|slide ease cool subside
chính nghĩa|phi nghĩa|just ~righteous|unjust
hợp tác|đối đầu|cooperate cooperation ~collaborate partnership work together|confront
đối đầu|hợp tác|confront face ~clash against|cooperate
đình công|đi làm trở lại|strike ~walkout stop|resume
cắt bớt , cắt giảm|tạo thêm , tạo việc làm|cut reduce shed slash eliminate ~lose axe trim|create add
ngược chiều , sai làn|đúng chiều , đúng làn|wrong ~against oncoming opposite|right
tiến triển tốt , chuyển biến tốt|xấu đi , trở nặng|improve ~progress better recover well good|deteriorate worsen
bỏ phiếu chống|bỏ phiếu thuận|against oppose ~reject no down|vote_for favor favour
bỏ phiếu thuận|bỏ phiếu chống|favor favour vote_for ~support back approve yes|against oppose
thả , trả tự do , phóng thích|bắt , khởi tố , bắt giữ|release ~free let out bail|charge arrest detain
khởi tố|trả tự do , đình chỉ điều tra|charge prosecute ~indict case criminal open|release clear drop
công ty mẹ|công ty con|parent ~holding|subsidiary
công ty con|công ty mẹ|subsidiary ~unit arm|parent
rút quân , rút bớt quân|tăng quân , điều thêm quân , điều quân|withdraw pull ~withdrawal out|mass deploy send
điều quân , điều thêm quân|rút quân|deploy send ~dispatch move troop|withdraw
tước danh hiệu , tước quyền , bị tước|trao , được trao|strip revoke ~lose remove withdraw deprive|award
thoát nạn , thoát chết|thiệt mạng|survive escape ~unhurt alive|die kill
ngừng bắn|giao tranh|ceasefire truce ~cease|fight
đến sớm , về sớm|đến muộn , về muộn|early ~soon ahead|late
tăng ca , làm thêm giờ|nghỉ việc|overtime ~extra|quit
nhập học|tốt nghiệp|enrol enroll start ~enter begin admit|graduate
tốt nghiệp|nhập học|graduate ~graduation finish complete|enrol enroll
từ chức|nhậm chức|resign ~resignation quit step leave down|inaugurate take_office sworn_in
nhậm chức|từ chức|inaugurate swear sworn ~take office assume begin|resign
xuất ngũ|nhập ngũ|discharge demobilise demobilize ~leave|enlist
nhập ngũ|xuất ngũ|enlist join ~conscript army serve|discharge
trắng án , được tuyên vô tội|có tội , bị kết tội , kết án , tuyên án tù|acquit innocent ~clear exonerate not free|convict guilty
bị kết tội , kết án|trắng án , vô tội|convict guilty ~sentence conviction jail|acquit ~innocent not clear exonerate free
giữ nguyên án , giữ nguyên bản án , y án|hủy án , huỷ án , sửa án , hủy bản án|uphold ~stand keep maintain same confirm retain|overturn quash annul
hủy án , huỷ án , hủy bản án , tuyên hủy|giữ nguyên án , giữ nguyên bản án , y án|overturn quash annul ~cancel void scrap|uphold
đối lập|cầm quyền|opposition ~opponent rival oppose|ruling
cầm quyền|đối lập|ruling ~govern incumbent power rule|opposition
hiếm khi , ít khi , hiếm lúc , hiếm , ít|thường , thường xuyên , luôn|rarely seldom ~rare infrequent hardly scarcely uncommon unusual little few not never|often frequently usually always regularly
thường xuyên , luôn luôn|hiếm khi , ít khi|often frequently regularly always usually ~frequent regular constant continue commonly keep|rarely seldom
dương tính|âm tính|positive ~infect contract|negative
âm tính|dương tính|negative ~not clear|positive
đương chức , đương nhiệm|nghỉ hưu , tiền nhiệm , nguyên|incumbent serving sitting ~current|former retired
kết hôn , đám cưới , cưới nhau|ly hôn , chia tay|marry wed wedding ~husband wife couple marriage|divorce
ly hôn|kết hôn , cưới|divorce ~split separate|marry wed wedding
ban ngày|ban đêm , đêm|daytime day ~daylight|nighttime night
ban đêm|ban ngày|night nighttime overnight ~evening late dark midnight|daytime
bên trong|bên ngoài , ngoài|inside ~interior within indoor in|outside
bên ngoài|bên trong|outside ~exterior outdoor external out|inside
phía trước|phía sau , đằng sau|front ahead ~before forward|behind rear
phía sau , đằng sau|phía trước|behind back rear ~after|ahead front
đồng minh|đối thủ , kẻ thù|ally ~partner friend allied alliance|enemy foe
kẻ thù|đồng minh|enemy foe ~rival hostile|ally
có lợi|có hại , bất lợi|beneficial good benefit ~useful favor favorable profitable advantage help gain|harmful bad adverse
ổn định|bất ổn , biến động|stable stabilize steady ~stability settle firm|unstable volatile turbulent
bất ổn|ổn định|unstable volatile instability unrest ~turmoil uncertain fluctuate change trouble|stable steady
đội khách|chủ nhà , đội chủ nhà|away visitor visiting ~guest|home host
hiệp một , hiệp 1|hiệp hai , hiệp 2|first_half ~opening first before early|second_half
hiệp hai , hiệp 2|hiệp một , hiệp 1|second_half ~after second late later break|first_half
lượt đi|lượt về|first_leg ~away first|second_leg
lượt về|lượt đi|second_leg ~return reverse second|first_leg
thủng lưới|ghi bàn|concede ~let leak net beaten|score
bị dẫn|dẫn trước|trail behind ~down deficit|lead ahead
dẫn trước , dẫn bàn|bị dẫn|lead ahead ~up front led|trail behind
thăng chức , bổ nhiệm|cách chức , bãi nhiệm , miễn nhiệm|promote appoint ~name elevate nominate assign|dismiss demote sack
cách chức , bãi nhiệm , miễn nhiệm|bổ nhiệm , thăng chức|dismiss remove sack ~fire strip relieve oust expel|appoint promote
khai trừ|kết nạp|expel ~remove dismiss|admit
lạm phát|giảm phát|inflation|deflation
giảm phát|lạm phát|deflation|inflation
thất nghiệp|có việc làm|unemployment unemployed jobless ~layoff work|employment employed
suy thoái|tăng trưởng , bùng nổ|recession slump downturn ~decline crisis depression degrade contraction degradation|boom
nạn nhân|hung thủ , nghi phạm , nghi can , thủ phạm , bị can , bị cáo , đối tượng , kẻ|victim ~casualty dead injured|suspect perpetrator attacker culprit
nghi phạm , nghi can , hung thủ , thủ phạm|nạn nhân|suspect perpetrator attacker culprit ~killer accused man defendant gunman|victim
nguyên đơn|bị đơn|plaintiff ~sue claimant|defendant
bị đơn|nguyên đơn|defendant|plaintiff
chủ nợ|con nợ|creditor lender|debtor borrower
người thuê , bên thuê , khách thuê|chủ nhà , bên cho thuê , chủ trọ|tenant renter ~lessee rent hire|landlord
chủ trọ , bên cho thuê|người thuê , bên thuê , khách thuê|landlord ~owner lessor|tenant renter
nguồn cung|nhu cầu , sức cầu|supply ~source offer|demand
nhu cầu , sức cầu|nguồn cung , cung ứng , cung cấp|demand need ~appetite want require|supply
tăng tốc|giảm tốc , chậm lại|accelerate speed ~faster quicken sprint|slow decelerate
giảm tốc|tăng tốc|slow decelerate ~slower brake|accelerate
lạc hậu|hiện đại|backward outdated ~old obsolete|modern
sạch|ô nhiễm , bẩn|clean ~pure|dirty polluted
ô nhiễm|sạch , trong lành|polluted pollution dirty contaminate ~filthy foul unclean|clean
chuyên nghiệp|nghiệp dư|professional ~pro|amateur
nghiệp dư|chuyên nghiệp|amateur|professional
công lập|dân lập , tư thục , ngoài công lập|public ~state|private
tư thục , dân lập|công lập|private|public state
mãn tính , mạn tính|cấp tính|chronic|acute
cấp tính|mãn tính , mạn tính|acute|chronic
lành tính|ác tính|benign|malignant
ác tính|lành tính|malignant ~cancer|benign
gián tiếp|trực tiếp|indirect indirectly|direct directly
trực tuyến|trực tiếp|online virtual ~internet web digital remote stream livestream|in_person offline
thành thị|nông thôn|urban city ~town metropolitan|rural countryside
nông thôn|thành thị , đô thị|rural countryside ~village country|urban
phá dỡ , tháo dỡ|xây dựng , lắp đặt|demolish dismantle ~tear remove raze|build install
lắp đặt|tháo dỡ|install ~fit mount set put|dismantle
gieo trồng , gieo sạ , xuống giống|thu hoạch|sow plant ~grow cultivate seed|harvest
thu hoạch|gieo trồng , gieo sạ , xuống giống|harvest ~pick reap crop yield gather|sow
nhiều mây|nắng , nắng ráo|cloudy ~cloud overcast|sunny
nắng ráo , trời nắng|nhiều mây , mưa|sunny ~sun sunshine dry fine clear|cloudy rainy
tăng điểm|giảm điểm|gain rise ~up climb higher advance add increase rally|fall drop decline
giảm điểm|tăng điểm|fall drop decline lose ~down lower slip shed slide|gain rise climb
giảm sàn|tăng trần|fall drop plunge floor ~lower down decline limit|rise climb surge
tăng trần|giảm sàn|rise climb surge ceiling ~upper up gain jump limit|fall drop plunge
bán ròng|mua ròng|sell net_seller ~sold offload dump outflow|net_buyer buy
mua ròng|bán ròng|buy net_buyer ~bought purchase inflow|net_seller sell
chẳng mấy ai , không mấy ai , ít ai , hiếm ai|nhiều người|few_people ~few hardly little nobody rarely no not seldom none|many_people most_people
khởi sắc , phục hồi , sôi động trở lại|ảm đạm , trầm lắng , đóng băng|pick_up recover rebound revive ~improve rise grow brisk bounce rally good better boom bright upturn gain increase up strong|slump stagnate languish sluggish
khai tử , xóa sổ , xoá sổ|ra mắt , khai sinh|scrap abolish discontinue ~end kill axe shut close retire dead phase remove wipe eliminate|launch introduce
tay nghề cao , lành nghề|không có tay nghề , lao động phổ thông|skilled ~expert experience craft|unskilled
nhập từ , nhập về|xuất sang , xuất đi|import ~come bring from|export
vua , quốc vương|hoàng hậu , nữ hoàng|king ~monarch royal emperor|queen
nước ngọt|nước mặn , nước lợ|freshwater ~fresh soft sweet|saltwater brackish
nước mặn , xâm nhập mặn|nước ngọt|saltwater salt saline salinity ~sea|freshwater fresh
hành khách|tài xế , lái xe , phi công|passenger ~traveler traveller people|driver pilot
tài xế , lái xe|hành khách|driver ~drive trucker wheel motorist|passenger
bác sĩ|bệnh nhân , người bệnh|doctor physician surgeon ~medic medical hospital specialist dentist|patient
bệnh nhân , người bệnh|bác sĩ|patient ~case man woman person people he she|doctor physician
giáo viên , thầy giáo , cô giáo|học sinh , học trò|teacher ~school staff educator|pupil student
học sinh , học trò|giáo viên , thầy cô , thầy giáo , cô giáo|pupil student schoolchildren ~child kid school boy girl grader class|teacher
cử tri|ứng viên , ứng cử viên|voter ~electorate constituent vote|candidate
ứng viên , ứng cử viên|cử tri|candidate ~contender nominee applicant|voter
người tiêu dùng|nhà sản xuất|consumer ~shopper buyer customer|producer manufacturer
nhà sản xuất|người tiêu dùng|producer manufacturer maker ~manufacture produce|consumer
chủ sử dụng lao động , người sử dụng lao động|người lao động , công nhân|employer ~company firm business|employee worker
người lao động|chủ sử dụng lao động , người sử dụng lao động , chủ doanh nghiệp|worker employee ~labor labour staff workforce laborer|employer
người cho vay , bên cho vay|người vay , bên vay|lender ~bank creditor|borrower
người vay , bên vay|người cho vay , bên cho vay|borrower ~debtor|lender
thắng kiện|thua kiện|win ~won|lose lost
thua kiện|thắng kiện|lose lost|win
tuân thủ , chấp hành|vi phạm , phạm luật|comply obey observe abide ~follow respect adhere|violate breach flout
tôn trọng|xúc phạm , vi phạm|respect ~honor honour observe uphold|insult violate
yên tĩnh , yên ắng|ồn ào , náo nhiệt , ầm ĩ|quiet silent ~calm still peaceful tranquil|noisy loud
ồn ào , ầm ĩ|yên tĩnh , yên ắng|noisy loud ~noise clamor|quiet silent
cứng rắn , cứng|mềm , mềm mỏng|tough hard ~hardline firm|soft
mềm mỏng|cứng rắn|soft conciliatory ~gentle flexible|tough hardline
sáng sủa|u ám , tăm tối|bright ~light promising|dark bleak gloomy
chủ động|bị động|proactive actively ~initiative active own|passive
thoải mái|chật chội , gò bó|comfortable ~comfort ease relaxed spacious|cramped
chật chội|rộng rãi|cramped ~crowded overcrowded tight small narrow|spacious roomy
khẩn cấp|không khẩn cấp|emergency urgent ~urgently|non_emergency
hài lòng , mãn nguyện|bất mãn , thất vọng|satisfy pleased happy ~content glad satisfaction|dissatisfied disappoint
thất vọng|hài lòng , vui mừng|disappoint ~frustrate despair dismay|delight pleased
vui mừng , phấn khởi|thất vọng , buồn|happy delight glad pleased ~joy excite thrill cheer|sad disappoint
buồn bã , buồn rầu|vui mừng , vui vẻ|sad sadly ~sorrow upset|happy cheerful
giỏi nhất|kém nhất , dốt nhất|best ~top excellent brightest|worst
hé lộ , tiết lộ|che giấu , giấu kín|reveal disclose unveil ~tell say show|conceal
che giấu , giấu nhẹm|tiết lộ , công bố|hide conceal cover ~hid hidden|reveal disclose
đồng thuận|bất đồng|consensus agree ~unanimous|disagree
bất đồng|đồng thuận , nhất trí|disagree differ ~divide dispute difference split|agree consensus
kéo dài thêm , gia hạn|rút ngắn|extend prolong ~renew longer extension|shorten
rút ngắn|kéo dài , gia hạn|shorten cut reduce ~short trim|extend prolong lengthen
nội thương|ngoại thương|~internal|external
trên cạn|dưới nước|land ~ashore ground|underwater
dưới nước|trên cạn|underwater ~water submerge|land
đất liền|ngoài khơi|mainland inland land ~ashore coast|offshore
ngoài khơi|đất liền|offshore off ~sea|onshore inland
bật|tắt|turn_on switch_on ~on|turn_off switch_off
tắt máy , tắt điện|bật máy , bật điện|turn_off switch_off ~off shut cut|turn_on switch_on
dư thừa lao động|thiếu lao động|surplus|shortage
thiếu lao động , thiếu nhân lực , thiếu thợ|thừa lao động|shortage short lack ~need scarce|surplus glut
bảo thủ|cấp tiến , tự do|conservative ~tory|liberal progressive
chung thân|tử hình|life_in life_imprisonment ~life|death
tử hình|chung thân|death execute ~executed|life_imprisonment
nguyên liệu thô|thành phẩm|raw ~material|finished
thu ngân sách|chi ngân sách|revenue ~collect income|expenditure spending
chi ngân sách , chi tiêu|thu ngân sách , thu nhập|spend spending expenditure ~expense budget cost|revenue
thiên tai|nhân tai|natural ~disaster calamity|man_made
sơ thẩm|phúc thẩm|first_instance trial ~lower initial|appeal appellate
phúc thẩm|sơ thẩm|appeal appellate ~higher|first_instance
rút khỏi , rút lui khỏi|tiến vào|withdraw leave pull ~quit exit retreat out|enter
giảm nhiệt , hạ nhiệt|nóng lên , tăng nhiệt|cool ease ~calm slow subside fall drop decline down|heat_up
hồi phục , bình phục , phục hồi|trở nặng , xấu đi|recover improve ~heal better restore good rebound well|deteriorate worsen
tỉnh lại|bất tỉnh , ngất|regain_consciousness wake ~awake conscious come|lose_consciousness unconscious faint
giữ nguyên , đi ngang , không đổi|tăng , giảm , hạ , lên , xuống|unchanged ~steady stable keep remain hold maintain flat same stay uphold retain intact stand|rise climb surge fall drop decline ~increase decrease grow up down jump soar plunge gain lose lower cut reduce higher
con út|con cả , con trưởng , con đầu lòng|youngest ~young last baby|eldest oldest firstborn
con cả , con trưởng , con đầu lòng|con út|eldest oldest ~old first firstborn|youngest
lo lắng , lo ngại , lo sợ|vui mừng , phấn khởi|~worry concern fear anxious alarm afraid nervous wary uneasy|delight happy glad
ưa chuộng , được yêu thích|không được ưa chuộng|popular favor favour ~prefer sought demand like love|unpopular
chất lượng kém , không khí kém , học kém , mức kém|chất lượng tốt , không khí tốt , học tốt|poor bad ~low weak less worse inferior substandard fail|good excellent
trúng cử , đắc cử|thất cử|elect win ~reelect victory winner|lose
bị loại|đi tiếp , giành vé|eliminate knock_out ~exit out crash bow lose disqualify remove exclude drop cut|qualify advance_to
nhập cảng , cập cảng , vào cảng|rời cảng|enter arrive dock ~come reach in call berth moor|leave depart
bình thường hóa , bình thường hoá|cắt đứt|normalize normalise ~normal restore|sever cut_off cut_ties
bán hết , cháy vé|ế ẩm , không bán được|sell_out ~snap go|unsold
giảm dần , ngớt , tạnh|nặng hạt|ease subside ~stop taper decrease weaken diminish lessen reduce decline fall clear|intensify
quá sớm , sớm hơn dự kiến , về sớm , nghỉ hè sớm , đến sớm , khởi hành sớm|muộn , trễ|early ~soon earlier earliest ahead quick prompt premature swift fast|late
phủ quyết|ký|veto|sign
ký sắc lệnh , ký ban hành|phủ quyết|sign ~issue promulgate enact|veto
phá sản|phát đạt , ăn nên làm ra|bankrupt bankruptcy ~insolvent collapse fold bust|thrive prosper flourish
đoàn tụ , sum họp|chia lìa , ly tán|reunite reunion ~together gather|separate
em trai|anh trai|younger_brother ~young little kid|older_brother elder_brother
em gái|chị gái|younger_sister ~young little kid|older_sister elder_sister
anh trai|em trai|older_brother elder_brother ~old big|younger_brother
chị gái|em gái|older_sister elder_sister ~old big|younger_sister
ông ngoại , bà ngoại , bên ngoại|ông nội , bà nội , bên nội|maternal ~mother|paternal
ông nội , bà nội , bên nội|ông ngoại , bà ngoại , bên ngoại|paternal ~father|maternal
thu hồi|tung ra , ra mắt|~recall revoke withdraw recover reclaim take seize pull confiscate|launch
đạt chuẩn , đạt yêu cầu|không đạt|~meet pass satisfy standard qualify reach comply|fail
miễn cưỡng|vui vẻ , sẵn lòng|reluctant ~unwilling grudging hesitant|gladly willingly happily
khó có thể , khó lòng|nhiều khả năng , rất có thể|unlikely hardly ~difficult hard cannot not never impossible tough barely struggle no little unable doubtful less|likely
mất liên lạc|liên lạc được , nối lại liên lạc|lose_contact ~lose missing vanish disappear cut break|make_contact establish_contact
hủy chuyến , huỷ chuyến|tăng chuyến , thêm chuyến|cancel ~call drop axe scrap|add
giờ cao điểm , mùa cao điểm|thấp điểm|rush_hour ~busy high_season|off_peak
thấp điểm|cao điểm|off_peak ~off low quiet slow|rush_hour peak_season peak_hour
bơm ròng , bơm vào|hút ròng , hút về|inject pump ~add provide supply|withdraw drain
ngại , e ngại , ngần ngại|háo hức , hào hứng , hăng hái|reluctant hesitant ~hesitate wary shy afraid fear worry loath unwilling not less reluctance concern|eager enthusiastic keen
tại ngoại|tạm giam , tạm giữ|~bail free release|custody detain
tân sinh viên|cử nhân , tốt nghiệp|freshman freshmen ~new first student enrol|graduate
nước lũ rút , lũ rút|lũ lên , dâng|recede subside ~retreat withdraw drain fall drop|rise swell climb
cầm hòa , thủ hòa , hòa nhau , trận hòa , đành hòa|thắng , thua , đánh bại|~draw tie level goalless stalemate drew equalize share hold held|beat win lose thrash
`;
