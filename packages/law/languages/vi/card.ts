// The reasons in Vietnamese: loss, express issue, revocation, renewal, setting PINs anew.
import type { cardJa } from '../ja/card.ts';

export const cardVi: Readonly<Record<keyof typeof cardJa, string>> = {
  'loss.call':
    'Hãy gọi ngay Tổng đài miễn phí My Number để tạm dừng thẻ. Tổng đài nhận 24 giờ mỗi ngày, 365 ngày mỗi năm.',
  'loss.police': 'Hãy trình báo mất thẻ với cảnh sát.',
  'loss.lift': 'Hãy mang thẻ tìm thấy và giấy tờ tùy thân đến quầy để khai báo mở lại thẻ.',
  'loss.sign-again':
    'Chứng nhận điện tử dùng để ký tên đã mất hiệu lực, nên hãy xin cấp lại tại cùng quầy đó.',
  'loss.abolish': 'Nếu không tìm thấy thẻ, hãy nộp thông báo hủy thẻ tại quầy.',
  'loss.apply-again': 'Bạn có thể xin cấp thẻ lại.',
  'loss.not-by-telephone': 'Không thể mở lại thẻ qua điện thoại.',
  'loss.bring-card': 'Hãy mang thẻ tìm thấy.',
  'loss.bring-identity': 'Hãy mang giấy tờ tùy thân (bằng lái xe, hộ chiếu…).',
  'loss.not-household': 'Người cùng hộ gia đình phải làm thủ tục của người đại diện.',
  'loss.lifted': 'Thẻ có thể được mở lại.',

  'express.eligible': 'Bạn có thể xin cấp thẻ nhanh (đến ngày {until|date}).',
  'express.not-offered': 'Vào ngày này không có dịch vụ cấp thẻ nhanh.',
  'express.no-ground':
    'Không có lý do thuộc diện cấp thẻ nhanh. Đơn sẽ theo cách thông thường (khoảng 1 tháng).',
  'express.too-late': 'Hạn xin cấp thẻ nhanh là ngày {until|date}, nay đã qua.',
  'express.not-happened': 'Sự việc chưa xảy ra.',

  'expiry-ground.face': 'Thẻ là giấy tờ tùy thân có ảnh. Khuôn mặt thay đổi theo tuổi nên thẻ có thời hạn.',
  'expiry-ground.as-passports':
    'Hạn là sinh nhật thứ 10, phù hợp với thời hạn dài nhất 10 năm của hộ chiếu và giấy tờ tương tự.',
  'expiry-ground.young-face': 'Khuôn mặt người dưới 18 tuổi thay đổi nhiều, nên hạn là sinh nhật thứ 5.',
  'expiry-ground.cryptography': 'Mã hóa của chứng nhận điện tử yếu dần khi kỹ thuật giải mã tiến bộ.',
  'expiry-ground.shorter-than-card': 'Vì vậy hạn là sinh nhật thứ 5, ngắn hơn thẻ.',

  'revocation.attributes-changed':
    'Họ tên, địa chỉ, ngày sinh hoặc giới tính đã thay đổi, nên chứng nhận điện tử dùng để ký tên đã tự động mất hiệu lực.',
  'revocation.auth-keeps':
    'Dù họ tên, địa chỉ, ngày sinh hoặc giới tính thay đổi, chứng nhận điện tử dùng để xác thực người dùng vẫn còn hiệu lực.',
  'revocation.requested': 'Đã có đơn xin chấm dứt hiệu lực.',
  'revocation.expired': 'Thời hạn hiệu lực đã hết.',
  'revocation.death': 'Chủ thẻ đã qua đời.',
  'revocation.reissue-at-counter': 'Hãy xin cấp lại tại quầy.',

  'renewal.in-person': 'Về nguyên tắc, chỉ chính chủ làm được thủ tục về chứng nhận điện tử.',
  'renewal.bring-card': 'Hãy mang thẻ.',
  'renewal.card-expired': 'Thẻ đã quá hạn (ngày {expiry|date}) nên không thể cấp chứng nhận điện tử.',
  'renewal.by-inquiry':
    'Nếu người đại diện làm, cần có trả lời cho thư hỏi gửi đến chính chủ, nên phải đến quầy 2 lần.',
  'renewal.free': 'Gia hạn chứng nhận điện tử và cấp lại sau khi hết hạn đều miễn phí.',
  'renewal.issued-anew': 'Chứng nhận đã quá hạn nên sẽ được cấp mới.',

  'pin.locked': '{pin|pin}: mã PIN đã bị khóa vì nhập sai {tries|number} lần liên tiếp.',
  'pin.tries-left': '{pin|pin}: còn được thử mã PIN {left|number} lần.',
  'pin.old-needed': '{pin|pin}: nếu không biết mã PIN hiện tại, bạn phải đặt lại.',
  'pin.change-by-app': '{pin|pin}: đổi được mã PIN bằng ứng dụng Mynaportal.',
  'pin.change-at-counter': '{pin|pin}: đổi được mã PIN tại quầy.',
  'pin.reset-at-counter': '{pin|pin}: đặt lại được mã PIN tại quầy, ngay trong ngày.',
  'pin.reset-by-inquiry':
    '{pin|pin}: nếu người đại diện đặt lại mã PIN, cần có trả lời cho thư hỏi gửi đến chính chủ, nên phải đến quầy 2 lần.',
  'pin.reset-at-kiosk':
    'Sau khi đặt hẹn bằng ứng dụng, bạn đặt lại được ở cửa hàng tiện lợi trong vòng {hours|number} giờ. Miễn phí.',
  'pin.reset-in-person': 'Chính chủ hãy đến.',
  'pin.bring-card': 'Hãy mang thẻ.',
  'pin.counter-only': '{pin|pin}: mã PIN chỉ đặt lại được tại quầy.',
  'pin.kiosk-not-yet': '{pin|pin}: vào ngày này chưa đặt lại được mã PIN ở cửa hàng tiện lợi.',
  'pin.kiosk-self-only': 'Ở cửa hàng tiện lợi, chỉ chính chủ đặt lại được vì có bước kiểm tra khuôn mặt.',
  'pin.kiosk-other-needed': 'Để đặt lại ở cửa hàng tiện lợi, cần có mã PIN này: {pin|pin}.',
  'pin.kiosk-sign-invalid':
    'Chứng nhận điện tử dùng để ký tên không còn hiệu lực, nên không đặt lại được ở cửa hàng tiện lợi.',
};
