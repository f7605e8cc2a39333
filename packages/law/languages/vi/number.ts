// The reasons in Vietnamese: the number.
import type { numberJa } from '../ja/number.ts';

export const numberVi: Readonly<Record<keyof typeof numberJa, string>> = {
  'number.may-ask': 'Được phép hỏi My Number cho việc “{purpose|purpose}”: {asker|asker}.',
  'number.not-this-asker': 'Luật không cho phép hỏi My Number cho việc “{purpose|purpose}”: {asker|asker}.',
  'number.purpose-not-in-law':
    'Không có mục đích sử dụng nào như vậy trong luật. Trước hết hãy hỏi rõ mã số được dùng để làm gì.',
  'number.purpose-not-yet': 'My Number được dùng cho việc “{purpose|purpose}” từ ngày {from|date}.',
  'number.outside-law': 'Ngoài thủ tục do luật quy định, đừng cho ai biết hay sao chép mã số của bạn.',
  'number.never-publish': 'Đừng công khai My Number.',
  'number.never-password': 'Đừng dùng My Number làm mật khẩu.',
  'number.never-by-telephone': 'Cơ quan hành chính không bao giờ cho biết My Number qua điện thoại.',
  'number.on-resident-record': 'Cách nhanh nhất là lấy bản sao Phiếu cư trú có ghi My Number.',
  'number.on-card': 'My Number ở mặt sau của thẻ.',
  'number.official-never':
    'Nhân viên cơ quan hành chính tuyệt đối không gọi điện hay đến nhà để {request|fraud}.',
  'number.doubt-call':
    'Nếu thấy đáng ngờ, hãy gọi Tổng đài miễn phí My Number và bấm phím 1 theo lời hướng dẫn tự động.',
  'number.change-on-request':
    'Mã số bị lộ và được xác nhận có nguy cơ bị dùng vào việc xấu, nên có thể đổi theo đơn của chính chủ.',
  'number.change-ex-officio':
    'Mã số bị lộ và được xác nhận có nguy cơ bị dùng vào việc xấu, nên người đứng đầu chính quyền địa phương có thể đổi theo thẩm quyền.',
  'number.change-ends-card': 'Thẻ mang mã số cũ mất hiệu lực và bạn phải trả lại. Cấp lại thẻ là miễn phí.',
  'number.not-chosen': 'Không thể tự chọn mã số.',
  'number.not-leaked': 'Mã số không bị lộ nên không đổi được. Mã số dùng suốt đời.',
  'number.no-risk': 'Không có nguy cơ bị dùng vào việc xấu nên mã số không đổi.',
};
