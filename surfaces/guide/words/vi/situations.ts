// When something happens, in Vietnamese: each situation's title, tile, answer and notes. Figures come from the rules.
import type { situationsJa } from '../ja/situations.ts';

export const situationsVi: Readonly<Record<keyof typeof situationsJa, string>> = {
  'when.lead': 'Nếu bạn mất thẻ, việc đầu tiên là gọi điện. Việc khác, hãy chọn ở bên dưới.',
  'when.situations': 'Bạn gặp chuyện gì?',
  'when.steps': 'Việc cần làm',
  'when.notes': 'Điều nên biết',
  'when.effects': 'Thẻ và chứng nhận điện tử sẽ ra sao',
  'when.effects-open': 'Thẻ và chứng nhận điện tử',
  'when.fees': 'Chi phí',
  'when.next': 'Đọc tiếp',
  'when.deadline': 'Thời hạn',
  'when.deadline-text':
    'Bạn khai báo trong vòng {days} ngày kể từ ngày chuyển nhà hoặc ngày có thay đổi. Nếu việc xảy ra ngày {from}, hạn là ngày {until}.',
  'when.safe': 'Vì sao thẻ an toàn',
  'when.safe-photo': 'Mặt trước có ảnh của bạn, nên người khác khó giả làm bạn để dùng thẻ tại quầy.',
  'when.safe-chip':
    'Chip IC không chứa thông tin thuế hay lương hưu. Nếu ai đó cố đọc trộm, chip sẽ tự xóa dữ liệu.',
  'when.safe-online':
    'Trên internet, bạn được xác nhận bằng chứng nhận điện tử và mã PIN, không phải bằng mã số. Nhập sai liên tiếp thì thẻ bị khóa.',
  'when.safe-number':
    'Chỉ nhìn thấy mã số thì không thể làm thủ tục. Quầy nào dùng mã số cũng luôn kiểm tra đúng người hay không.',
  'when.safe-more': 'Đọc về an toàn mã số và lừa đảo',

  'when.lost.tile': 'Mất thẻ hoặc bị trộm thẻ',
  'when.lost.title': 'Mất thẻ hoặc bị trộm thẻ',
  'when.lost.answer':
    'Hãy gọi điện ngay để dừng thẻ. Đêm khuya hay ngày nghỉ đều gọi được. Sau đó hãy trình báo cảnh sát.',
  'when.lost.note-1':
    'Chỉ dừng thẻ thì không mất tiền. Nếu tìm thấy thẻ, quầy có thể mở lại để bạn dùng tiếp.',
  'when.lost.note-2':
    'Hãy ghi lại số tiếp nhận trình báo của cảnh sát. Khi xin thẻ mới, bạn sẽ được hỏi số này.',
  'when.found.tile': 'Tìm thấy thẻ đã dừng',
  'when.found.title': 'Tìm thấy thẻ đã dừng',
  'when.found.answer':
    'Hãy mang thẻ tìm thấy và giấy tờ tùy thân đến quầy. Không thể mở lại thẻ qua điện thoại.',
  'when.found.note-1':
    'Chứng nhận điện tử dùng để xác thực người dùng sẽ dùng lại được sau khi bạn khai báo.',
  'when.found.note-2':
    'Chứng nhận điện tử dùng để ký tên thì bạn cần xin cấp mới. Nó dùng cho e-Tax và các thủ tục tương tự.',
  'when.not-found.tile': 'Không tìm thấy thẻ đã mất',
  'when.not-found.title': 'Không tìm thấy thẻ đã mất',
  'when.not-found.answer':
    'Bạn khai báo hủy thẻ tại quầy và xin cấp thẻ mới. Thẻ mới tốn {reissueYen} (thẻ {cardYen}, chứng nhận điện tử {certificateYen}).',
  'when.not-found.note-1':
    'Nếu không phải lỗi của bạn, ví dụ do thiên tai, thì miễn phí. Hãy nói rõ hoàn cảnh tại quầy.',
  'when.pin-locked.tile': 'Quên mã PIN hoặc bị khóa',
  'when.pin-locked.title': 'Quên mã PIN hoặc bị khóa',
  'when.pin-locked.answer':
    'Hãy mang thẻ và giấy tờ tùy thân đến quầy gần nhất. Bạn có thể đặt lại ngay trong ngày.',
  'when.pin-locked.note-1':
    'Số lần nhập sai không mất đi khi sang ngày khác. Khi bạn nhập đúng, số lần được tính lại từ đầu.',
  'when.pin-locked.note-2':
    '{resetAtKiosk, select, both {Nếu nhớ mã PIN của chứng nhận điện tử còn lại, bạn có thể đặt hẹn bằng ứng dụng rồi đặt lại bằng máy ở cửa hàng tiện lợi hoặc nơi tương tự.} sign {Riêng mật khẩu dùng để ký tên: nếu nhớ mã PIN xác thực người dùng, bạn có thể đặt hẹn bằng ứng dụng rồi đặt lại bằng máy ở cửa hàng tiện lợi.} other {Chỉ đặt lại được tại quầy.}}',
  'when.moving-in.tile': 'Chuyển sang thành phố, quận khác',
  'when.moving-in.title': 'Chuyển sang thành phố, quận khác',
  'when.moving-in.answer':
    'Thẻ vẫn dùng được. Sau khi chuyển nhà, hãy mang thẻ đến quầy của địa phương mới trong vòng {days} ngày.',
  'when.moving-in.note-1':
    'Quá {afterPlan} ngày kể từ ngày chuyển đi đã định ban đầu, thẻ không dùng được nữa. Nếu bạn chỉ nộp thông báo chuyển đến trước, hãy xuất trình thẻ trong vòng {afterFiling} ngày.',
  'when.moving-in.note-2':
    'Có thẻ thì bạn gửi được thông báo chuyển đi và hẹn ngày đến quầy qua Mynaportal, từ {oneStopBefore} ngày trước đến {oneStopAfter} ngày sau khi chuyển nhà. Chỉ áp dụng khi chuyển nhà trong Nhật Bản và do chính bạn làm.',
  'when.moving-in.note-3':
    'Trên Mynaportal, bạn cũng xem được các thủ tục ở địa phương mới (bảo hiểm y tế quốc dân, chăm sóc, trẻ em…) và những thứ cần mang theo.',
  'when.moving-within.tile': 'Đã chuyển nhà trong cùng địa phương',
  'when.moving-within.title': 'Đã chuyển nhà trong cùng địa phương',
  'when.moving-within.answer':
    'Hãy mang thẻ đến quầy gần nhất trong vòng {days} ngày. Địa chỉ trên thẻ được ghi lại và chứng nhận điện tử dùng để ký tên được cấp mới.',
  'when.moving-within.note-1': 'Nhân viên tại quầy sẽ ghi địa chỉ. Nếu bạn tự ghi, thẻ không dùng được nữa.',
  'when.moving-within.note-2':
    'Người cùng hộ gia đình cũng có thể mang thẻ đi ghi lại. Riêng chứng nhận điện tử thì chính bạn phải đến.',
  'when.abroad.tile': 'Chuyển ra nước ngoài',
  'when.abroad.title': 'Chuyển ra nước ngoài',
  'when.abroad.answer':
    'Khi bạn chuyển ra nước ngoài, thẻ không dùng được nữa. Đừng vứt thẻ đi: bạn cần nó để nhận thẻ mới khi trở lại Nhật Bản.',
  'when.abroad.answer-now':
    'Nếu mang thẻ đến quầy làm thủ tục chậm nhất vào ngày trước ngày đi, bạn có thể tiếp tục dùng thẻ ở nước ngoài.',
  'when.abroad.note-1': 'Cả thẻ đã mất hiệu lực, bạn cũng đừng vứt đi cho đến khi trở lại và nhận thẻ mới.',
  'when.abroad.note-2':
    'Nếu bạn cần chứng nhận điện tử cả sau khi chuyển ra nước ngoài, hãy hỏi tại quầy trước khi đi.',
  'when.name.tile': 'Đổi họ tên do kết hôn hoặc lý do khác',
  'when.name.title': 'Đổi họ tên do kết hôn hoặc lý do khác',
  'when.name.answer':
    'Hãy mang thẻ đến quầy gần nhất trong vòng {days} ngày. Họ tên trên thẻ được ghi lại và chứng nhận điện tử dùng để ký tên được cấp mới.',
  'when.name.note-1': 'Nhân viên tại quầy sẽ ghi họ tên. Nếu bạn tự ghi, thẻ không dùng được nữa.',
  'when.name.note-2':
    'Người cùng hộ gia đình cũng có thể mang thẻ đi ghi lại. Riêng chứng nhận điện tử thì chính bạn phải đến.',
  'when.former-name.tile': 'Muốn ghi họ cũ lên thẻ',
  'when.former-name.title': 'Muốn ghi họ cũ (旧姓・旧氏) lên thẻ',
  'when.former-name.answer':
    'Trước tiên ghi họ cũ vào Phiếu cư trú, sau đó ghi thêm lên thẻ. Bạn làm được cả hai việc tại quầy trong cùng một ngày.',
  'when.former-name.answer-not-yet': 'Vào ngày này, chưa thể ghi họ cũ vào Phiếu cư trú cũng như lên thẻ.',
  'when.former-name.note-1': 'Việc ghi họ cũ được áp dụng từ ngày 5 tháng 11 năm 2019.',
  'when.card-expiring.tile': 'Thẻ sắp hết hạn',
  'when.card-expiring.title': 'Thẻ sắp hết hạn',
  'when.card-expiring.answer':
    'Bạn có thể gia hạn từ ngày tiếp theo sau mốc 3 tháng trước ngày hết hạn, cho đến ngày hết hạn. Hãy nộp đơn với ảnh mới và nhận thẻ tại quầy. Quá hạn, thẻ không dùng được nữa.',
  'when.card-expiring.note-1': 'Ví dụ, nếu thẻ hết hạn ngày {expiry}, bạn gia hạn được từ ngày {opens}.',
  'when.card-expiring.note-2':
    'J-LIS (Cơ quan Hệ thống Thông tin Chính quyền Địa phương Nhật Bản) gửi thông báo cho bạn qua bưu điện. Không nhận được thông báo, bạn vẫn gia hạn được.',
  'when.card-expiring.note-3': 'Nếu trả lại thẻ cũ khi nhận thẻ mới, bạn không phải trả lệ phí.',
  'when.certificate-expiring.tile': 'Chứng nhận điện tử sắp hết hạn',
  'when.certificate-expiring.title': 'Chứng nhận điện tử sắp hết hạn',
  'when.certificate-expiring.answer':
    'Bạn có thể gia hạn miễn phí từ ngày tiếp theo sau mốc 3 tháng trước ngày hết hạn. Chính bạn hãy mang thẻ đến quầy gần nhất.',
  'when.certificate-expiring.note-1':
    'Chứng nhận điện tử có hạn đến sinh nhật thứ {certificateYears} kể từ ngày cấp. Hạn này đến trước hạn của thẻ.',
  'when.certificate-expiring.note-2':
    'Ví dụ, nếu hết hạn ngày {expiry}, bạn gia hạn được từ ngày {opens}. Tháng nào không có ngày đó thì tính từ ngày kế tiếp.',
  'when.certificate-expiring.note-3':
    'Dù đã hết hạn, bạn vẫn được cấp chứng nhận mới tại quầy khi thẻ còn dùng được.',
  'when.foreign.tile': 'Thời hạn lưu trú đã thay đổi (người nước ngoài)',
  'when.foreign.title': 'Thời hạn lưu trú đã thay đổi (người nước ngoài)',
  'when.foreign.answer':
    'Thẻ của bạn hết hạn vào ngày cuối của thời hạn lưu trú và không tự kéo dài. Trước khi thẻ hết hạn, hãy mang thẻ và Thẻ lưu trú (在留カード) đến quầy.',
  'when.foreign.note-1':
    'Thẻ có thể kéo dài đến sinh nhật thứ {adultYears} kể từ ngày làm thẻ (sinh nhật thứ {minorYears} nếu làm thẻ khi chưa đủ {adultAge} tuổi).',
  'when.foreign.note-2':
    'Nếu bạn đã xin gia hạn thời hạn lưu trú và đang chờ kết quả, thẻ được kéo dài {specialMonths} tháng, chỉ một lần.',
  'when.foreign.note-3':
    'Thẻ của người vĩnh trú, người vĩnh trú đặc biệt và người có tư cách Chuyên môn cao số 2 (高度専門職2号) không hết hạn theo thời hạn lưu trú. Thẻ được gia hạn giống như của người Nhật.',
  'when.foreign.note-4': 'Quá hạn thì không kéo dài được. Thẻ mới tốn {reissueYen}.',
  'when.child.tile': 'Muốn làm thẻ cho con',
  'when.child.title': 'Muốn làm thẻ cho con',
  'when.child.answer':
    'Trẻ ở độ tuổi nào cũng làm được thẻ. Thẻ của người chưa đủ {adultAge} tuổi dùng được đến sinh nhật thứ {minorYears} kể từ ngày cấp.',
  'when.child.note-1':
    'Trẻ dưới {withParentUnder} tuổi hãy đến nhận thẻ cùng cha mẹ hoặc người đại diện theo pháp luật. Người đại diện cũng cần giấy tờ tùy thân.',
  'when.child.note-2':
    '{photoFromAge, plural, =0 {Đơn xin cho trẻ sơ sinh cũng cần ảnh chân dung.} other {Nếu nộp đơn trước khi trẻ đủ {photoFromAge} tuổi, thẻ sẽ là loại không cần ảnh chân dung.}}',
  'when.child.note-3':
    'Về nguyên tắc, không cấp chứng nhận điện tử dùng để ký tên cho trẻ dưới {signFromAge} tuổi.',
  'when.child.note-4': 'Hạn ngắn hơn của người lớn vì khuôn mặt trẻ thay đổi nhanh.',
  'when.reissue.tile': 'Thẻ hỏng hoặc hết chỗ ghi',
  'when.reissue.title': 'Thẻ hỏng hoặc hết chỗ ghi',
  'when.reissue.answer':
    'Hãy xin cấp lại tại quầy. Thẻ mới tốn {reissueYen}. Bạn được miễn phí nếu không phải lỗi của bạn, hoặc khi gia hạn và trả lại thẻ cũ.',
  'when.reissue.note-1': 'Khi nhận thẻ mới, hãy mang theo cả thẻ hỏng.',
  'when.reissue.note-2': 'Nếu bạn tự ghi địa chỉ hoặc họ tên lên thẻ, bạn cũng cần thẻ mới.',
  'when.apply.tile': 'Làm thẻ lần đầu',
  'when.apply.title': 'Làm thẻ lần đầu',
  'when.apply.answer':
    'Hãy chuẩn bị ảnh và nộp đơn bằng điện thoại thông minh, qua bưu điện hoặc tại quầy. Khi thẻ làm xong, bạn sẽ nhận được thông báo; hãy đến nhận tại quầy. Thẻ đầu tiên miễn phí.',
  'when.apply.note-1': 'Ảnh phải chụp trong vòng {photoMonths} tháng trước khi nộp đơn.',
  'when.apply.note-2':
    'Có những quầy giúp bạn làm đơn xin cấp thẻ và chụp ảnh. Địa điểm và giờ có ở trang về các quầy.',
  'when.apply.note-3': 'Hãy đặt hẹn để nhận thẻ. Quầy giữ thẻ cho bạn {waitingDays} ngày.',

  'step.where': 'Ở đâu',
  'step.who': 'Ai làm',
  'step.bring': 'Mang theo',
  'step.pins': 'Mã PIN cần dùng',
  'fees.reissue': 'Lệ phí thẻ mới',
  'fees.reason': 'Lý do',
  'fees.condition': 'Điều kiện',
  'fees.yen': 'Lệ phí',
  'fees.old-card-returned': 'trả lại thẻ cũ',
  'fees.old-card-kept': 'không trả lại thẻ cũ',
  'fees.police-report': 'đã trình báo cảnh sát',
  'fees.no-police-report': 'chưa trình báo cảnh sát',
  'fees.express': 'Cấp thẻ nhanh cho người có việc gấp tốn {yen} trong trường hợp phải trả phí.',
  'reissue.first-card': 'Thẻ đầu tiên',
  'reissue.loss': 'Mất thẻ',
  'reissue.theft': 'Bị trộm',
  'reissue.damage': 'Thẻ hỏng',
  'reissue.own-wish': 'Theo ý muốn của bạn',
  'reissue.expiry': 'Hết hạn, gia hạn',
  'reissue.note-space-full': 'Hết chỗ ghi',
  'reissue.card-error': 'Thẻ bị lỗi',
  'reissue.disaster': 'Thiên tai',
  'reissue.no-fault': 'Không phải lỗi của bạn',
};
