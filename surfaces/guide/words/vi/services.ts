// Services: chapter 7 and the uses of p.8 in Vietnamese.
import type { servicesJa } from '../ja/services.ts';

export const servicesVi: Readonly<Record<keyof typeof servicesJa, string>> = {
  'services.lead':
    'Ngoài việc làm giấy tờ tùy thân, thẻ còn dùng cho Mynaportal, lấy giấy chứng nhận ở cửa hàng tiện lợi, chuyển nhà, khai thuế, hộ chiếu, bảo hiểm y tế và nhiều việc khác.',
  'services.portal': 'Mynaportal (マイナポータル)',
  'services.portal-does':
    'Trang riêng của bạn để tìm và nộp thủ tục, nhận thông báo. Bạn cũng có thể khai báo chuyển nhà, đăng ký dùng làm thẻ bảo hiểm và đổi mã PIN.',
  'services.portal-devices':
    'Vào bằng điện thoại thông minh đọc được thẻ, hoặc bằng máy tính có đầu đọc thẻ.',
  'services.portal-without': 'Có những chức năng dùng được dù không có thẻ.',
  'services.running': 'Dịch vụ dùng được',
  'services.pins': 'Mã PIN cần dùng: {pins}',
  'services.no-pin': 'Không cần mã PIN',
  'services.by-post':
    'Bạn cũng có thể xin giấy chứng nhận qua mạng và nhận qua bưu điện. Lệ phí và cước gửi trả bằng thẻ tín dụng, giấy được gửi đến địa chỉ trên Phiếu cư trú. Nếu gấp, cửa hàng tiện lợi nhanh hơn.',
  'services.moving':
    'Khai báo chuyển nhà gửi được từ {oneStopBefore} ngày trước đến {oneStopAfter} ngày sau khi chuyển. Chỉ áp dụng khi chuyển nhà trong Nhật Bản; người đại diện không làm thay được.',
  'services.tax': 'Với e-Tax, bạn khai thuế bằng điện thoại thông minh, ví dụ để được khấu trừ chi phí y tế.',
  'services.insurance':
    'Đặt thẻ lên máy đọc ở bệnh viện hoặc nhà thuốc thì thẻ được dùng làm thẻ bảo hiểm y tế.',
  'services.open': 'Ngày này có thể đăng ký',
  'services.closed': 'Ngày này không thể đăng ký',
  'services.points-all': 'Gộp cả 3 phần, tối đa số điểm trị giá {yen}.',
  'services.points-card':
    'Thẻ: dành cho người đã xin cấp thẻ chậm nhất vào ngày {by}. Đăng ký một dịch vụ thanh toán không tiền mặt, chi tiêu hoặc nạp {spent} thì được tối đa số điểm trị giá {yen}. Không áp dụng cho người đã nhận ở đợt 1.',
  'services.points-insurance': 'Đăng ký dùng làm thẻ bảo hiểm: số điểm trị giá {yen}.',
  'services.points-account': 'Đăng ký tài khoản nhận tiền công: số điểm trị giá {yen}.',
  'services.points-ask':
    'Bạn đăng ký bằng ứng dụng trên điện thoại thông minh. Dù đã đăng ký thẻ bảo hiểm hay tài khoản, bạn vẫn phải đăng ký nhận điểm riêng. Về điểm, hãy hỏi công ty của dịch vụ thanh toán.',
  'services.vaccination':
    'Cần thẻ, mã PIN 4 chữ số và điện thoại thông minh đọc được thẻ. Loại dùng ở nước ngoài còn cần hộ chiếu.',
  'services.others': 'Dịch vụ không dùng được vào ngày này',
};
