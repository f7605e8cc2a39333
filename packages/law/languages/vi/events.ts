// The reasons in Vietnamese: events and filings.
import type { eventsJa } from '../ja/events.ts';

export const eventsVi: Readonly<Record<keyof typeof eventsJa, string>> = {
  'event.card-valid': 'Sau “{event|lifeEvent}”, thẻ vẫn tiếp tục dùng được.',
  'event.card-suspended': 'Do “{event|lifeEvent}”, chức năng của thẻ tạm dừng.',
  'event.card-lapsed': 'Do “{event|lifeEvent}”, thẻ mất hiệu lực.',
  'event.card-abolished': 'Do “{event|lifeEvent}”, thẻ bị hủy.',
  'event.card-invalid': 'Do “{event|lifeEvent}”, thẻ trở thành vô hiệu.',
  'event.face-add-note': 'Ô ghi bổ sung và nội dung chip IC được ghi lại tại quầy.',
  'event.face-new-card': 'Muốn dùng tiếp, bạn cần xin cấp thẻ mới.',
  'event.auth-stays': 'Chứng nhận điện tử dùng để xác thực người dùng vẫn còn hiệu lực.',
  'event.auth-held': 'Chứng nhận điện tử dùng để xác thực người dùng tạm thời không dùng được.',
  'event.auth-resumes': 'Chứng nhận điện tử dùng để xác thực người dùng lại dùng được.',
  'event.auth-revoked': 'Chứng nhận điện tử dùng để xác thực người dùng mất hiệu lực.',
  'event.auth-expired': 'Chứng nhận điện tử dùng để xác thực người dùng đã hết hạn.',
  'event.auth-locked':
    'Chứng nhận điện tử dùng để xác thực người dùng còn hiệu lực, nhưng chưa dùng được cho đến khi đặt lại mã PIN.',
  'event.sign-stays': 'Chứng nhận điện tử dùng để ký tên vẫn còn hiệu lực.',
  'event.sign-held': 'Chứng nhận điện tử dùng để ký tên tạm thời không dùng được.',
  'event.sign-resumes': 'Chứng nhận điện tử dùng để ký tên lại dùng được.',
  'event.sign-revoked': 'Chứng nhận điện tử dùng để ký tên mất hiệu lực. Muốn dùng, bạn hãy xin cấp lại.',
  'event.sign-expired': 'Chứng nhận điện tử dùng để ký tên đã hết hạn.',
  'event.sign-locked':
    'Chứng nhận điện tử dùng để ký tên còn hiệu lực, nhưng chưa dùng được cho đến khi đặt lại mật khẩu.',
  'event.number-changes': 'My Number đổi sang mã số mới.',

  'filing.accepted': '{procedure|procedure}: có thể làm thủ tục này.',
  'filing.in-person': '{procedure|procedure}: về nguyên tắc, chỉ chính chủ làm được.',
  'filing.not-by-proxy': '{procedure|procedure}: người đại diện không làm được.',
  'filing.not-yet': '{procedure|procedure}: làm được từ ngày {from|date}.',
  'filing.within':
    'Hãy khai báo trong vòng {days|number} ngày kể từ ngày {from|date}, chậm nhất ngày {until|date}.',
  'filing.late': 'Đã quá hạn khai báo (ngày {until|date}). Hãy khai báo ngay.',

  'continuation.done': 'Thẻ tiếp tục dùng được ở địa phương mới.',
  'continuation.open': 'Hãy mang thẻ đi làm thủ tục tiếp tục sử dụng, chậm nhất ngày {until|date}.',
  'continuation.file-first':
    'Hãy nộp thông báo chuyển đến chậm nhất ngày {until|date}. Quá ngày này, thẻ mất hiệu lực.',
  'continuation.filed-late-after-move':
    'Thẻ đã mất hiệu lực vì thông báo chuyển đến nộp quá {days|number} ngày kể từ ngày chuyển đến (ngày {until|date}).',
  'continuation.filed-late-after-plan':
    'Thẻ đã mất hiệu lực vì thông báo chuyển đến nộp quá {days|number} ngày kể từ ngày dự định chuyển đi (ngày {until|date}).',
  'continuation.shown-late':
    'Thẻ đã mất hiệu lực vì không làm thủ tục cho thẻ trong vòng {days|number} ngày kể từ khi nộp thông báo chuyển đến (ngày {until|date}).',
  'continuation.moved-again': 'Thẻ đã mất hiệu lực vì lại chuyển đi trước khi làm thủ tục.',
  'continuation.card-not-usable': 'Thẻ không còn hiệu lực nên không thể tiếp tục sử dụng.',

  'overseas.continued': 'Dù chuyển ra nước ngoài, bạn vẫn tiếp tục dùng được thẻ.',
  'overseas.always-lapses': 'Khi chuyển ra nước ngoài đến hết ngày 26 tháng 5 năm 2024, thẻ mất hiệu lực.',
  'overseas.keep-card': 'Hãy giữ thẻ cho đến khi trở lại và được cấp lại xong. Bạn cần nó khi nhận thẻ mới.',
  'overseas.too-late':
    'Thủ tục phải làm chậm nhất vào hôm trước ngày dự định chuyển đi ({planned|date}). Trong ngày đó thì không làm được.',
  'overseas.citizens-only':
    'Chỉ người Nhật có phụ lục hộ tịch (戸籍の附票) mới tiếp tục dùng được thẻ ở nước ngoài.',
  'overseas.free-reissue': 'Nếu xin chậm nhất ngày {until|date}, cấp lại thẻ là miễn phí.',
  'overseas.left-too-early': 'Người chuyển ra nước ngoài trước ngày {from|date} không có My Number.',
  'overseas.apply-abroad':
    'Bạn có thể xin cấp thẻ tại cơ quan đại diện của Nhật Bản ở nước ngoài hoặc tại địa phương nơi đăng ký hộ tịch.',
};
