// The reasons in Vietnamese: the details of kiosks, services and telephones.
import type { servicesJa } from '../ja/services.ts';

export const servicesVi: Readonly<Record<keyof typeof servicesJa, string>> = {
  'kiosk.content-printed': 'Lấy được trên giấy chứng nhận ở cửa hàng tiện lợi: {content|content}.',
  'kiosk.content-counter-only': 'Không lấy được ở cửa hàng tiện lợi, hãy đến quầy: {content|content}.',
  'kiosk.content-not-yours': 'Chỉ người thuộc đối tượng mới chọn được: {content|content}.',
  'kiosk.ask-receiver-first': 'Trước hết hãy hỏi nơi nhận giấy xem có cần ghi My Number không.',
  'kiosk.no-exchange': 'Giấy chứng nhận lấy nhầm thì không đổi được.',
  'kiosk.no-refund-left-behind': 'Giấy chứng nhận bỏ quên thì không được hoàn tiền.',
  'kiosk.tell-at-once': 'Hãy báo ngay cho nhân viên trước khi rời cửa hàng.',
  'kiosk.bring-all-papers': 'Hãy mang theo tất cả các tờ đã in.',
  'kiosk.bring-receipt': 'Hãy mang theo biên lai.',
  'kiosk.void-and-refund': 'Giấy chứng nhận có thể được đóng dấu vô hiệu và bạn được hoàn tiền.',
  'kiosk.take-anew': 'Hãy lấy lại giấy chứng nhận.',

  'domicile.not-offered': 'Địa phương nơi đăng ký hộ tịch không cấp hộ tịch qua cửa hàng tiện lợi.',
  'domicile.not-needed': 'Địa chỉ và nơi đăng ký hộ tịch cùng một địa phương nên không cần đăng ký.',
  'domicile.needed': 'Trước hết cần đăng ký sử dụng tại nơi đăng ký hộ tịch (本籍地利用登録).',
  'domicile.lost': 'Đã có “{change|change}”, nên hãy đăng ký sử dụng tại nơi đăng ký hộ tịch một lần nữa.',
  'domicile.holds': 'Đăng ký sử dụng tại nơi đăng ký hộ tịch vẫn còn hiệu lực.',

  'points.not-open': 'Không phải thời gian đăng ký Mynapoint đợt 2.',
  'points.card-too-late': 'Đối tượng là người đã xin cấp thẻ chậm nhất ngày {by|date}.',
  'points.first-round-taken': 'Người đã nhận điểm trị giá 5.000 yên của đợt 1 không thuộc đối tượng.',
  'points.register-cashless': 'Hãy đăng ký một dịch vụ thanh toán không tiền mặt.',
  'points.for-card': 'Số điểm trị giá {yen|yen} cho số tiền mua hàng hoặc nạp đến {spent|yen}.',
  'points.part-not-open': 'Phần này nhận đăng ký từ ngày {from|date}.',
  'points.register-insurance': 'Trước hết cần đăng ký dùng làm thẻ bảo hiểm y tế.',
  'points.register-account': 'Trước hết cần đăng ký tài khoản nhận tiền công.',
  'points.for-registration': 'Số điểm trị giá {yen|yen}.',
  'points.apply-separately': 'Ngoài việc đăng ký đó, cần đăng ký nhận điểm riêng.',

  'vaccination.issued': 'Lấy được giấy chứng nhận tiêm chủng.',
  'vaccination.not-offered': 'Vào ngày này không cấp giấy chứng nhận tiêm chủng.',
  'vaccination.card-and-pin': 'Cần Thẻ My Number và mã PIN.',
  'vaccination.phone': 'Cần điện thoại thông minh đọc được thẻ.',
  'vaccination.passport': 'Để dùng ở nước ngoài, cần hộ chiếu.',
  'vaccination.app-first':
    'Loại dùng ở nước ngoài: chỉ người đã lấy loại này bằng ứng dụng từ ngày {from|date} trở đi mới lấy được ở cửa hàng tiện lợi.',

  'one-stop.accepted': 'Gửi được qua mạng thông báo chuyển đi và hẹn ngày đến quầy.',
  'one-stop.visit': 'Bạn vẫn phải đến quầy ở nơi chuyển đến.',
  'one-stop.not-yet': 'Vào ngày này chưa có dịch vụ chuyển nhà một cửa.',
  'one-stop.domestic-only': 'Chỉ áp dụng khi chuyển nhà trong Nhật Bản.',
  'one-stop.no-proxy': 'Người đại diện không làm được.',
  'one-stop.too-early': 'Nhận từ ngày {opens|date}.',
  'one-stop.too-late':
    'Thời gian nhận đã hết vào ngày {closes|date}. Hãy khai báo tại quầy hoặc qua bưu điện.',
  'one-stop.certificates': 'Cần chứng nhận điện tử còn hiệu lực.',
  'one-stop.pin': 'Cần mã PIN này: {pin|pin}.',

  'insurance.register': 'Cần đăng ký dùng làm thẻ bảo hiểm y tế.',
  'insurance.full': 'Dùng được làm thẻ bảo hiểm y tế.',
  'insurance.grace':
    'Chứng nhận điện tử đã hết hạn, nhưng đến ngày {until|date} vẫn dùng được riêng cho việc xác nhận tư cách bảo hiểm. Hãy gia hạn.',
  'insurance.grace-over':
    'Chứng nhận điện tử đã hết hạn và thời gian gia ân cũng đã hết vào ngày {until|date}. Hãy gia hạn.',
  'insurance.paper-issued': 'Thẻ bảo hiểm y tế được cấp.',
  'insurance.paper-not-issued': 'Từ ngày 2 tháng 12 năm 2024, thẻ bảo hiểm y tế không còn được cấp mới.',
  'insurance.eligibility-certificate':
    'Người không dùng Thẻ My Number làm thẻ bảo hiểm được cấp giấy xác nhận tư cách bảo hiểm (資格確認書).',

  'service.open': '{service|service}: dùng được.',
  'service.not-yet': '{service|service}: bắt đầu từ ngày {from|date}. Vào ngày này chưa có.',
  'service.ended': '{service|service}: đã kết thúc vào ngày {to|date}.',
  'service.needs-pin':
    '{service|service}: cần mã PIN, nên không dùng được với Thẻ My Number xác thực khuôn mặt (顔認証マイナンバーカード).',

  'dial.day-and-night': 'Việc tạm dừng thẻ do mất hoặc bị trộm được nhận 24 giờ mỗi ngày, 365 ngày mỗi năm.',
};
