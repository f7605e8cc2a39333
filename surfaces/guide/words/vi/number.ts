// The number, safety, questions, contacts and offices: chapters 1, 5, 9, 10 and 11 in Vietnamese.
import type { numberJa } from '../ja/number.ts';

export const numberVi: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.lead':
    'My Number (Mã số cá nhân) là mã số 12 chữ số được thông báo cho tất cả những người có Phiếu cư trú. Mã số dùng cho các thủ tục an sinh xã hội, thuế và thiên tai.',
  'number.what': 'Một mã số cho cả đời',
  'number.for-life': 'Mã số không đổi suốt đời, dù bạn chuyển nhà hay đổi họ tên.',
  'number.when-changed': 'Khi nào mã số thay đổi',
  'number.good-for': 'Mã số giúp ích gì',
  'number.fewer-papers': 'Bạn cần chuẩn bị ít giấy tờ hơn khi làm thủ tục.',
  'number.fair':
    'Thu nhập và trợ cấp được biết rõ, nên việc đóng góp công bằng hơn và hỗ trợ đến được với người gặp khó khăn.',
  'number.faster': 'Cơ quan nhà nước bớt công đối chiếu, nên thủ tục nhanh hơn và chính xác hơn.',
  'number.help': 'Khi bạn cần giúp đỡ',
  'number.help-where': 'Tại các quầy sau, nhân viên cùng làm với bạn.',
  'number.help-ask': 'Hãy hỏi nhân viên tại quầy.',
  'number.help-apply': 'Xin cấp thẻ',
  'number.help-photo': 'Chụp ảnh',
  'number.help-register': 'Đăng ký dùng làm thẻ bảo hiểm y tế, đăng ký tài khoản nhận tiền công',
  'number.help-points': 'Đăng ký Mynapoint',

  'safety.lead':
    'Nhân viên cơ quan nhà nước không bao giờ hỏi mã số hay mã PIN qua điện thoại hoặc khi đến nhà. Nếu bị hỏi, đó là lừa đảo.',
  'safety.fraud': 'Hãy cẩn thận với lừa đảo',
  'safety.never':
    'Qua điện thoại hoặc khi đến nhà, nhân viên cơ quan nhà nước không bao giờ làm những việc sau:',
  'safety.doubt': 'Nếu thấy đáng ngờ, đừng nói gì, hãy cúp máy và gọi đến số này.',
  'safety.apart': 'Thông tin không tập trung ở một nơi',
  'safety.apart-tax':
    'Mỗi cơ quan vẫn giữ thông tin của mình như trước: thuế thu nhập ở sở thuế, thuế cư trú ở chính quyền địa phương.',
  'safety.apart-2': 'Từ năm tài chính 2017, các cơ quan trao đổi với nhau khi cần và chỉ những gì cần thiết.',
  'safety.apart-3':
    'Việc trao đổi không dùng My Number và được mã hóa. Dù mã số bị lộ, thông tin cũng không bị lộ cả loạt.',
  'safety.example': 'Khi chính quyền địa phương hỏi sở thuế',
  'safety.node-municipality': 'Chính quyền địa phương',
  'safety.node-network': 'Mạng cung cấp thông tin',
  'safety.node-tax-office': 'Sở thuế',
  'safety.exchange-1':
    '1. Chính quyền địa phương không đưa mã số của bạn ra ngoài mà dùng ký hiệu riêng của mình.',
  'safety.exchange-2': '2. Hệ thống mạng cung cấp thông tin kiểm tra xem luật có cho phép không.',
  'safety.exchange-3': '3. Câu hỏi đến sở thuế bằng một ký hiệu khác, riêng của sở thuế.',
  'safety.exchange-4': '4. Sở thuế chỉ trả lời điều được hỏi, dưới dạng mã hóa. Việc này được ghi lại.',
  'safety.duty': 'Quy định cho người xử lý mã số',
  'safety.duty-law': 'Mã số chỉ được dùng cho công việc do luật hoặc điều lệ quy định.',
  'safety.duty-leaks': 'Người xử lý mã số có nghĩa vụ bảo vệ để mã số không bị mất hay bị lộ.',
  'safety.duty-seen':
    'Dù mã số bị nhìn thấy, người khác cũng khó giả làm bạn, vì luôn có bước xác nhận đúng người.',

  'questions.lead':
    'Những điều hay được hỏi về mã số, thời hạn thẻ, thông báo mất hiệu lực và hộ tịch ở cửa hàng tiện lợi.',
  'questions.about-number': 'My Number',
  'questions.choose': 'Tôi có thể chọn mã số mình thích không?',
  'questions.choose-answer':
    'Không. Mã số chỉ đổi sang mã số mới khi bị lộ và có nguy cơ bị dùng vào việc xấu.',
  'questions.code': 'My Number khác mã Phiếu cư trú (住民票コード) thế nào?',
  'questions.code-answer': 'My Number được tạo từ mã Phiếu cư trú, nhưng từ mã này không thể suy ra mã kia.',
  'questions.telephone': 'Có thể cho tôi biết mã số của tôi qua điện thoại không?',
  'questions.telephone-answer': 'Không. Nếu muốn biết ngay, hãy lấy bản sao Phiếu cư trú có ghi mã số.',
  'questions.careful': 'Khi dùng mã số cần chú ý gì?',
  'questions.careful-answer':
    'Ngoài thủ tục do luật quy định, đừng nói, đừng cho sao chép hay ghi lại mã số. Đừng dùng làm mật khẩu và đừng đưa lên internet.',
  'questions.leak': 'Nếu mã số bị lộ, mọi thông tin có bị lộ không?',
  'questions.leak-answer':
    'Không. Mỗi cơ quan giữ thông tin của mình và việc trao đổi không dùng mã số. Không có cơ sở dữ liệu nào gom tất cả.',
  'questions.revoked': 'Nếu màn hình báo “chứng nhận điện tử đã mất hiệu lực”',
  'questions.revoked-answer':
    'Hãy mang thẻ đến quầy. Bạn sẽ được cấp chứng nhận điện tử mới. Chứng nhận mất hiệu lực trong những trường hợp sau.',
  'questions.expiry': 'Thời hạn và họ cũ',
  'questions.when-renew': 'Có thể gia hạn từ khi nào?',
  'questions.when-renew-answer':
    'Từ ngày tiếp theo sau mốc 3 tháng trước ngày hết hạn. Tháng nào không có ngày đó thì tính từ ngày kế tiếp. Ví dụ, hết hạn ngày {expiry} thì gia hạn được từ ngày {opens}.',
  'questions.why-expiry': 'Vì sao có thời hạn, và vì sao thẻ và chứng nhận điện tử khác nhau?',
  'questions.why-expiry-answer':
    'Thẻ có thời hạn vì khuôn mặt thay đổi. Chứng nhận điện tử có hạn ngắn hơn thẻ vì công nghệ mã hóa cũ đi.',
  'questions.former-name': 'Có thể ghi họ cũ lên thẻ không?',
  'questions.former-name-answer': 'Có. Trước tiên hãy ghi họ cũ vào Phiếu cư trú.',
  'questions.kiosk': 'Cửa hàng tiện lợi',
  'questions.register': 'Có lấy được giấy chứng nhận hộ tịch không?',
  'questions.register-answer':
    'Nếu nơi đăng ký hộ tịch ở {ward} thì lấy được. Nếu ở địa phương khác, bạn lấy được khi nơi đó cấp qua cửa hàng tiện lợi và bạn đã đăng ký sử dụng tại nơi đăng ký hộ tịch.',
  'questions.before': 'Trước đây lấy được giấy chứng nhận hộ tịch, nay không lấy được nữa',
  'questions.before-answer':
    'Khi chứng nhận điện tử, họ tên, địa chỉ, mã PIN… thay đổi, đăng ký sử dụng tại nơi đăng ký hộ tịch bị xóa. Hãy đăng ký lại.',
  'questions.print': 'Bản in xấu, không đọc được',
  'questions.misprint':
    'Trang 13 của sách hướng dẫn năm 2023 viết rằng người có nơi đăng ký hộ tịch ở {ward} không lấy được. Chúng tôi coi trang 10 là đúng: lấy được.',

  'contacts.lead': 'Mất thẻ và bị trộm thẻ: gọi được 24 giờ. Việc khác, hãy gọi trong giờ làm việc.',
  'contacts.menu': 'Phím cần bấm khi gọi Tổng đài miễn phí My Number',
  'contacts.menu-caption': 'Các mục của lời hướng dẫn tự động',
  'contacts.press': 'Phím',
  'contacts.about': 'Nội dung hỏi được',
  'contacts.languages': 'Ngôn ngữ ngoài tiếng Nhật',
  'contacts.languages-text': 'Tổng đài miễn phí bằng tiếng nước ngoài:',
  'contacts.telephones': 'Số điện thoại và giờ làm việc',
  'contacts.busy-hours': 'Thường bận vào khoảng {from} đến {to}.',
  'contacts.speaks': 'Ngôn ngữ nói được ngoài tiếng Nhật: {languages}',

  'offices.anywhere':
    '{count, plural, =1 {Tại quầy này,} other {Ở bất kỳ quầy nào trong {count} quầy,}} bạn nhận được thẻ, ghi lại thẻ và gia hạn chứng nhận điện tử.',
  'offices.late': '{days}: mở cửa đến {closes}.',
  'offices.hours': 'Giờ làm việc',
  'offices.places': 'Nơi có quầy',
  'offices.helps': 'Tại đây có người giúp bạn làm đơn xin cấp thẻ và chụp ảnh.',
  'offices.map': 'Bản đồ {name} (trang bên ngoài)',
  'offices.waiting-count':
    '{count, plural, =0 {Hiện không có ai đang chờ.} other {Hiện có {count} người đang chờ.}}',
  'offices.waiting-calling': 'Số đang được gọi: {numbers}',
  'offices.waiting-window': '{number} (cửa số {window})',
  'offices.waiting-median': 'Gần đây, từ khi lấy số đến khi được gọi mất khoảng {minutes} phút.',
  'offices.waiting-at': 'Số người chờ lúc {time}, cập nhật mỗi phút.',
  'offices.waiting-unknown': 'Hiện chưa biết có bao nhiêu người đang chờ.',
  'offices.visit': 'Trước khi đến',
  'offices.reserve': 'Để nhận thẻ, hãy đặt hẹn trước.',
  'offices.same-day': 'Về đặt hẹn trong ngày và tình hình tại quầy, hãy gọi thẳng đến quầy bạn muốn đến.',
  'offices.congestion':
    'Số người đang chờ và số đang được gọi có trên trang thông tin tình trạng đông người của {ward}.',
};
