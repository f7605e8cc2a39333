// Card and PINs: chapters 3 and 6 in Vietnamese.
import type { cardJa } from '../ja/card.ts';

export const cardVi: Readonly<Record<keyof typeof cardJa, string>> = {
  'card.lead':
    'Đây là thẻ có ảnh, chỉ người đã xin cấp mới có. Một thẻ này cho biết cả mã số lẫn chính bạn. Thẻ còn dùng cho thủ tục trực tuyến và lấy giấy chứng nhận ở cửa hàng tiện lợi.',
  'card.front': 'Mặt trước',
  'card.back': 'Mặt sau',
  'card.case': 'Khi để trong vỏ bọc',
  'card.part': '{number}: {name}',
  'card.part-name': 'Họ tên, địa chỉ, ngày sinh, giới tính',
  'card.part-name-text':
    'Nếu một trong các thông tin này thay đổi, hãy khai báo tại quầy trong vòng {days} ngày. Thẻ được ghi lại và chứng nhận điện tử dùng để ký tên được cấp mới.',
  'card.part-expiry': 'Thời hạn của thẻ',
  'card.part-expiry-text':
    'Đến sinh nhật thứ {adultYears} kể từ ngày cấp. Thẻ làm khi chưa đủ {adultAge} tuổi thì đến sinh nhật thứ {minorYears}. Quá hạn, thẻ không dùng được.',
  'card.part-certificate': 'Thời hạn của chứng nhận điện tử',
  'card.part-certificate-text':
    'Đến sinh nhật thứ {certificateYears} kể từ ngày cấp chứng nhận. Bạn có thể nhờ quầy ghi vào đây.',
  'card.part-notes': 'Ô ghi bổ sung',
  'card.part-notes-text':
    'Nhân viên tại quầy ghi địa chỉ hoặc họ tên mới vào đây. Nếu bạn tự ghi, thẻ không dùng được nữa.',
  'card.part-number': 'My Number',
  'card.part-number-text':
    'Mã số gồm 12 chữ số. Ngoài thủ tục cần đến mã số, đừng cho ai xem hay sao chép. Trong hình này mã số được che.',
  'card.part-chip': 'Chip IC',
  'card.part-chip-text':
    'Chỉ chứa những gì ghi trên thẻ và chứng nhận điện tử. Không chứa thông tin thuế hay lương hưu.',
  'card.part-sex': 'Phần được che',
  'card.part-sex-text':
    'Vỏ bọc che giới tính, ô hiến tạng và mã số ở mặt sau. Khi dùng làm giấy tờ tùy thân, bạn cứ để thẻ trong vỏ bọc là đủ.',
  'card.case-hides': 'Để thẻ trong vỏ bọc thì những gì không cần cho xem sẽ được che.',
  'card.organ': 'Có ô để ghi bạn có hiến tạng hay không. Ghi hay không là quyền tự do của bạn.',
  'card.case-at-counter': 'Bạn nhận vỏ bọc miễn phí tại quầy.',
  'card.expiry-title': 'Dùng được đến khi nào',
  'card.expiry-adult': 'Thẻ: đến sinh nhật thứ {adultYears} kể từ ngày cấp.',
  'card.expiry-minor': 'Thẻ làm khi chưa đủ {adultAge} tuổi: đến sinh nhật thứ {minorYears}.',
  'card.expiry-certificate':
    'Chứng nhận điện tử: đến sinh nhật thứ {certificateYears} kể từ ngày cấp chứng nhận. Loại dùng để ký tên cũng hết hiệu lực khi họ tên hoặc địa chỉ thay đổi.',
  'card.expiry-foreign': 'Thẻ của người có thời hạn lưu trú: đến ngày cuối của thời hạn lưu trú.',
  'card.why-expiry': 'Vì sao có thời hạn',

  'pins.lead':
    'Hai mã hay dùng là: mật khẩu {min} đến {max} ký tự để ký tên, và mã 4 chữ số để xác thực người dùng. Nhập sai liên tiếp thì bị khóa, và bạn đặt lại tại quầy.',
  'pins.kinds': 'Bốn loại mã PIN',
  'pins.caption': 'Dạng và công dụng của mã PIN',
  'pins.name': 'Tên',
  'pins.form': 'Dạng',
  'pins.form-password': '{min} đến {max} ký tự, dùng cả chữ in hoa và chữ số',
  'pins.form-four-digits': '4 chữ số',
  'pins.tries': 'Bị khóa khi nhập sai',
  'pins.times': '{tries} lần liên tiếp',
  'pins.use': 'Công dụng',
  'pins.use-sign': 'Khi gửi giấy tờ qua internet, ví dụ e-Tax',
  'pins.use-auth': 'Khi vào Mynaportal, khi lấy giấy chứng nhận ở cửa hàng tiện lợi',
  'pins.use-register': 'Khi ghi việc chuyển nhà hoặc đổi họ tên vào thẻ tại quầy',
  'pins.use-text': 'Khi chép họ tên, địa chỉ từ thẻ vào màn hình',
  'pins.same': 'Ba mã 4 chữ số có thể đặt giống nhau.',
  'pins.days':
    'Số lần nhập sai vẫn được giữ khi sang ngày khác. Khi bạn nhập đúng, số lần được tính lại từ đầu.',
  'pins.not-number': 'Đừng dùng My Number hay ngày sinh làm mã PIN.',
  'pins.certificates': 'Chứng nhận điện tử là gì',
  'pins.certificates-text':
    'Đó là giấy tờ tùy thân của bạn trên internet. Chip IC của thẻ chứa hai chứng nhận. Chúng xác nhận những điều sau:',
  'pins.proves-person': 'người đó đúng là chính chủ',
  'pins.proves-unaltered': 'nội dung gửi đi không bị sửa đổi trên đường',
  'pins.proves-done': 'thủ tục đã được thực hiện đúng',
  'pins.change': 'Đổi mã PIN',
  'pins.change-text':
    'Nếu biết mã PIN hiện tại, bạn có thể đổi bằng ứng dụng Mynaportal trên điện thoại thông minh hoặc tại quầy.',
  'pins.reset': 'Khi quên hoặc bị khóa',
  'pins.reset-text': 'Bạn có thể đặt lại tại quầy.',
  'pins.kiosk-no': 'Không đặt lại được bằng máy ở cửa hàng tiện lợi.',
  'pins.kiosk-yes':
    'Nếu biết mã PIN của “{other}”, bạn cũng đặt lại được bằng máy của {shops}. Hãy đặt hẹn bằng ứng dụng trước, rồi thao tác tại cửa hàng trong vòng {hours} giờ.',
};
