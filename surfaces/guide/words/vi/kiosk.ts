// Certificates at convenience stores and papers to bring: chapters 8 and 2 in Vietnamese.
import type { kioskJa } from '../ja/kiosk.ts';

export const kioskVi: Readonly<Record<keyof typeof kioskJa, string>> = {
  'kiosk.lead':
    'Có thẻ và mã PIN 4 chữ số, bạn lấy được giấy chứng nhận ở các cửa hàng tiện lợi lớn trên toàn quốc, từ {opens} đến {closes}, cả thứ Bảy, Chủ Nhật và ngày lễ.',
  'kiosk.hours': 'Giờ sử dụng',
  'kiosk.hours-text':
    'Mỗi ngày từ {opens} đến {closes}. Nghỉ dịp cuối năm và đầu năm (29 tháng 12 đến 3 tháng 1) và ngày bảo trì.',
  'kiosk.fees': 'Lệ phí',
  'kiosk.fees-caption': 'Lệ phí cho 1 bản giấy chứng nhận của {ward}',
  'kiosk.fees-kind': 'Giấy chứng nhận',
  'kiosk.fees-kiosk': 'Cửa hàng tiện lợi',
  'kiosk.fees-counter': 'Quầy',
  'kiosk.free': 'miễn phí',
  'kiosk.not-offered': 'không có',
  'kiosk.shops': 'Cửa hàng dùng được',
  'kiosk.shops-text': 'Các cửa hàng sau trên toàn quốc, nơi có máy photocopy đa năng.',
  'kiosk.steps': 'Cách lấy',
  'kiosk.step-1':
    'Trên màn hình của máy, chọn “行政サービス” (dịch vụ hành chính), rồi chọn “証明書交付サービス” (dịch vụ cấp giấy chứng nhận).',
  'kiosk.step-2': 'Đặt thẻ lên máy.',
  'kiosk.step-3': 'Nhập mã PIN 4 chữ số dùng để xác thực người dùng.',
  'kiosk.step-4': 'Chọn loại giấy chứng nhận, nội dung cần ghi và số bản.',
  'kiosk.step-5': 'Cho tiền lệ phí vào máy.',
  'kiosk.step-6': 'Lấy giấy đã in. Có thể in ra nhiều tờ, nên hãy kiểm tra xem có bỏ sót không.',
  'kiosk.other-town':
    'Nếu nơi bạn ở và nơi đăng ký hộ tịch (本籍地) là hai địa phương khác nhau, hãy chọn giấy chứng nhận hộ tịch bằng nút riêng.',
  'kiosk.locked': 'Nhập sai mã PIN 3 lần liên tiếp thì thẻ bị khóa. Chính bạn hãy mang thẻ đến quầy.',
  'kiosk.kinds': 'Giấy lấy được và nội dung ghi được',
  'kiosk.at-kiosk': 'Lấy được ở cửa hàng tiện lợi',
  'kiosk.at-counter': 'Chỉ lấy được tại quầy',
  'kiosk.content': '{kind}: {content}',
  'kiosk.for-citizens': ' (người Nhật)',
  'kiosk.for-foreigners': ' (người nước ngoài)',
  'kiosk.note-household': 'Bản sao Phiếu cư trú: bạn lấy được của mình và của người cùng hộ gia đình.',
  'kiosk.note-number': 'Trước khi cho in My Number lên giấy, hãy hỏi nơi nhận giấy xem có cần không.',
  'kiosk.note-seal': 'Giấy chứng nhận đăng ký con dấu: chỉ người đã đăng ký con dấu tại {ward} từ trước.',
  'kiosk.note-domicile':
    'Hộ tịch: người có nơi đăng ký hộ tịch ở {ward} lấy được. Người sống ngoài {ward} cần làm “đăng ký sử dụng tại nơi đăng ký hộ tịch” (本籍地利用登録) trước. Nếu hộ tịch ở địa phương khác, hãy hỏi nơi đó.',
  'kiosk.note-domicile-again':
    'Sau khi làm mới chứng nhận điện tử hoặc chuyển nhà, bạn phải đăng ký sử dụng tại nơi đăng ký hộ tịch một lần nữa.',
  'kiosk.note-tax':
    'Giấy chứng nhận tính thuế, nộp thuế: chỉ người sống ở {ward} vào ngày 1 tháng 1 của năm đó và đã khai thuế. Lấy được của {years} năm gần nhất.',
  'kiosk.free-at-counter':
    'Giấy chứng nhận được miễn phí, ví dụ để làm thủ tục lương hưu, chỉ nhận được tại quầy.',
  'kiosk.note-vaccination':
    'Giấy chứng nhận tiêm chủng dùng ở nước ngoài: chỉ người đã lấy loại dùng ở nước ngoài bằng ứng dụng từ ngày {from} trở đi mới lấy được ở cửa hàng tiện lợi.',
  'kiosk.refused': 'Khi không lấy được ở cửa hàng tiện lợi',
  'kiosk.refused-text': 'Trong những trường hợp sau, máy sẽ từ chối và cho biết lý do.',
  'kiosk.refused-tax':
    'Sau khi khai thuế, phải qua đủ số ngày cần để cấp thì mới lấy được giấy chứng nhận về thuế.',
  'kiosk.shop': '{shop} ({source})',
  'kiosk.refused-others':
    'Có khi không lấy được vì lý do khác. Về Phiếu cư trú và con dấu, hãy hỏi tại quầy; về thuế, hãy hỏi bộ phận phụ trách thuế.',
  'kiosk.before-leaving': 'Trước khi rời cửa hàng',
  'kiosk.check-papers': 'Hãy đếm xem đã đủ tất cả các tờ chưa. Tờ bỏ quên không được hoàn tiền.',
  'kiosk.check-print':
    'Hãy xem cả mặt trước và mặt sau có đọc rõ không. Nếu không đọc được, hãy đưa ngay tất cả các tờ và biên lai cho nhân viên cửa hàng. Giấy có thể bị hủy và bạn được hoàn tiền. Sau đó bạn lấy lại giấy chứng nhận.',
  'kiosk.check-wrong': 'Giấy chứng nhận lấy nhầm loại thì không đổi được.',

  'documents.lead':
    'Khi cung cấp mã số, bạn xuất trình giấy tờ cho biết mã số và giấy tờ cho biết bạn là ai. Nếu có Thẻ My Number thì chỉ cần một thẻ này.',
  'documents.check': 'Giấy tờ bạn có đã đủ chưa?',
  'documents.enough': 'Các giấy tờ này đã đủ',
  'documents.not-enough': 'Các giấy tờ này chưa đủ',
  'documents.decide': 'Kiểm tra',
  'documents.list-A': 'A. Giấy tờ cho biết mã số (1 loại; Thẻ My Number đồng thời là giấy tờ tùy thân)',
  'documents.list-B1': 'B. Giấy tờ tùy thân chỉ cần 1 loại (có ảnh chân dung)',
  'documents.list-B2': 'B. Giấy tờ tùy thân cần 2 loại (không có ảnh chân dung)',
  'documents.valid': 'Chỉ nhận giấy tờ còn hạn vào ngày bạn xuất trình.',
  'documents.fields': 'Chỉ nhận giấy tờ có ghi “họ tên và ngày sinh” hoặc “họ tên và địa chỉ”.',
  'documents.notification':
    'Thẻ thông báo (通知カード) chỉ dùng được khi họ tên và địa chỉ giống với Phiếu cư trú.',
  'documents.two': 'Với giấy tờ không có ảnh chân dung, hãy xuất trình từ 2 loại khác nhau trở lên.',
  'documents.examples': 'Ví dụ về cách kết hợp',
  'documents.who': 'Ai được hỏi mã số và để làm gì',
  'documents.ask-purpose': 'Khi bị hỏi mã số, trước hết hãy hỏi lại: “Dùng để làm gì?”',
  'documents.fields-of-law':
    '{fields, plural, =3 {Mã số chỉ được dùng cho các thủ tục an sinh xã hội, thuế và ứng phó thiên tai do luật quy định.} other {Mã số chỉ được dùng cho các thủ tục an sinh xã hội, thuế, ứng phó thiên tai và các thủ tục khác do luật quy định.}}',
  'documents.nobody': 'Không được hỏi. Bạn cũng không cần trả lời.',
  'documents.family': 'Trên giấy tờ, ngoài mã số của mình, khi cần bạn còn ghi mã số của gia đình.',
  'documents.life': 'Dùng mã số vào lúc nào trong đời',
  'documents.at-counter': 'Thủ tục tại quầy',
  'documents.at-counter-text':
    'Nếu địa chỉ hoặc họ tên thay đổi do chuyển nhà, kết hôn…, hãy khai báo tại quầy. Có thẻ thì bạn gửi được thông báo chuyển đi và hẹn ngày đến quầy qua mạng.',
};
