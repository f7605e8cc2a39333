// The reasons in Vietnamese. A code without a text, or a text without a code, does not compile.
import type { ReasonCode } from '../../decision/decision.ts';
import { cardVi } from './card.ts';
import { eventsVi } from './events.ts';
import { numberVi } from './number.ts';
import { servicesVi } from './services.ts';

export const reasonsVi: Readonly<Record<ReasonCode, string>> = {
  'card-expiry.tenth-birthday':
    'Có hiệu lực đến sinh nhật thứ 10 sau ngày thẻ được làm xong (ngày {birthday|date}).',
  'card-expiry.fifth-birthday':
    'Khi thẻ được làm xong, chủ thẻ chưa đủ {adultAge|number} tuổi, nên thẻ có hiệu lực đến sinh nhật thứ 5 (ngày {birthday|date}).',
  'card-expiry.adult-at-20':
    'Đơn được nộp đến hết ngày 31 tháng 3 năm 2022, nên thời hạn được tính theo mốc 20 tuổi.',
  'card-expiry.leap-day':
    'Với người sinh ngày 29 tháng 2, sinh nhật trong năm không nhuận được tính là ngày 28 tháng 2.',
  'card-expiry.renewal-bonus': 'Thẻ được làm khi gia hạn, nên tính thêm {more|number} lần sinh nhật.',
  'card-expiry.end-of-stay':
    'Ngày cuối của thời hạn lưu trú (ngày {stayUntil|date}) đến trước, nên thẻ có hiệu lực đến ngày đó.',
  'card-expiry.sixty-days': 'Có hiệu lực đến ngày đủ 60 ngày kể từ ngày {from|date} (ngày {until|date}).',
  'card-expiry.stay-not-counted':
    'Với tư cách lưu trú này, ngày cuối của thời hạn lưu trú không ảnh hưởng đến thời hạn của thẻ.',

  'renewal.open': 'Bạn có thể làm thủ tục gia hạn. Ngày hết hạn là {expiry|date}.',
  'renewal.not-yet': 'Thủ tục gia hạn làm được từ ngày {opens|date}.',
  'renewal.expired': 'Đã quá ngày hết hạn ({expiry|date}) nên mất hiệu lực. Không thể gia hạn.',

  'extension.extended': 'Theo thời hạn lưu trú mới, hạn của thẻ kéo dài được đến ngày {expiry|date}.',
  'extension.birthday-cap':
    'Tuy nhiên, không thể vượt quá sinh nhật tính từ ngày thẻ được làm lần đầu (ngày {birthday|date}).',
  'extension.special-period':
    'Bạn đang xin gia hạn thời hạn lưu trú, nên thẻ kéo dài được đến ngày {expiry|date} theo thời gian đặc lệ (chỉ 1 lần).',
  'extension.special-period-used': 'Việc kéo dài theo thời gian đặc lệ chỉ được 1 lần và đã dùng rồi.',
  'extension.applied-too-late': 'Đơn xin gia hạn thời hạn lưu trú được nộp sau ngày cuối của thời hạn.',
  'extension.not-longer': 'Hạn mới không muộn hơn hạn hiện tại (ngày {expiry|date}).',
  'extension.card-expired':
    'Thẻ đã quá hạn (ngày {expiry|date}). Không kéo dài được; thẻ phải cấp lại (có thu phí).',
  'extension.no-space': 'Ô ghi bổ sung không còn chỗ trống, nên hãy xin cấp thẻ mới.',
  'extension.renewed-like-citizens':
    'Người có tư cách lưu trú này không kéo dài thẻ mà gia hạn bằng thẻ mới, giống như người Nhật.',

  'photo.none-needed': 'Vào ngày nộp đơn, trẻ chưa đủ 1 tuổi nên không cần ảnh.',
  'photo.needed': 'Đơn xin cấp thẻ cần ảnh chân dung.',
  'photo.accepted': 'Ảnh được chụp trong vòng 6 tháng trước khi nộp đơn.',
  'photo.too-old': 'Ảnh được chụp ngày {taken|date}. Cần ảnh chụp trong vòng 6 tháng trước khi nộp đơn.',
  'photo.from-the-future': 'Ngày chụp ảnh ({taken|date}) muộn hơn ngày nộp đơn.',

  'card-state.next': 'Với “{event|event}”, trạng thái đổi từ “{from|state}” sang “{to|state}”.',
  'card-state.impossible': 'Thẻ ở trạng thái “{from|state}” không thể “{event|event}”.',

  'certificate-expiry.birthday':
    'Có hiệu lực đến sinh nhật thứ {count|number} sau ngày cấp chứng nhận (ngày {birthday|date}).',
  'certificate-expiry.renewal':
    'Được gia hạn khi thời hạn còn lại dưới 3 tháng, nên tính đến sinh nhật thứ 6.',
  'certificate-expiry.card-cap': 'Không thể vượt quá hạn của thẻ (ngày {cardExpiry|date}).',
  'certificate-expiry.auth-cap':
    'Không thể vượt quá hạn của chứng nhận điện tử dùng để xác thực người dùng (ngày {authExpiry|date}).',
  'certificate.sign-issued': 'Cấp được chứng nhận điện tử dùng để ký tên.',
  'certificate.sign-under-15':
    'Về nguyên tắc, không cấp chứng nhận điện tử dùng để ký tên cho người dưới 15 tuổi.',

  'pin.accepted': 'Mã PIN đúng dạng.',
  'pin.length': 'Hãy đặt từ {min|number} đến {max|number} ký tự.',
  'pin.four-digits': 'Hãy đặt 4 chữ số.',
  'pin.lower-case': 'Chữ cái chỉ dùng được chữ in hoa.',
  'pin.characters': 'Chỉ dùng được chữ in hoa và chữ số.',
  'pin.needs-letter': 'Hãy dùng ít nhất 1 chữ cái.',
  'pin.needs-digit': 'Hãy dùng ít nhất 1 chữ số.',
  'pin.advice-birthday': 'Hãy tránh dãy số giống ngày sinh.',
  'pin.advice-sequence': 'Hãy tránh dãy số liên tiếp.',
  'pin.advice-repeated': 'Hãy tránh lặp lại cùng một ký tự.',
  'pin.advice-individual-number': 'Đừng dùng các chữ số của My Number làm mã PIN.',

  'identity.card-alone': 'Chỉ với Thẻ My Number đã xác nhận được cả mã số và chính chủ.',
  'identity.number-confirmed': 'Đã xác nhận mã số bằng: {document|document}.',
  'identity.one-document': 'Đã xác nhận chính chủ bằng: {document|document}.',
  'identity.two-documents': 'Đã xác nhận chính chủ bằng 2 giấy tờ: {first|document} và {second|document}.',
  'identity.no-number-document': 'Không có giấy tờ nào xác nhận được My Number.',
  'identity.no-identity-document': 'Không có giấy tờ nào xác nhận được chính chủ.',
  'identity.one-more-document':
    'Giấy tờ không có ảnh chân dung cần 2 loại. Hãy mang thêm 1 giấy tờ thuộc loại khác.',
  'identity.delivery-notice-missing': 'Cần giấy thông báo nhận thẻ (交付通知書, bưu thiếp).',
  'identity.expired': '{document|document}: đã hết hạn ngày {validUntil|date}.',
  'identity.validity-unread': '{document|document}: không xác nhận được ngày hết hạn.',
  'identity.not-yet-issued': '{document|document}: ngày cấp ({issued|date}) muộn hơn hôm nay.',
  'identity.issued-too-early': '{document|document}: chỉ nhận loại cấp từ ngày {from|date} trở đi.',
  'identity.not-accepted-on': '{document|document}: vào hôm nay không dùng được làm giấy tờ tùy thân.',
  'identity.not-a-document':
    '{document|document}: không dùng được để xác nhận mã số cũng như xác nhận chính chủ.',
  'identity.fields-missing': '{document|document}: không ghi “họ tên và ngày sinh” hoặc “họ tên và địa chỉ”.',
  'identity.name-differs': '{document|document}: họ tên không khớp với Phiếu cư trú.',
  'identity.birth-differs': '{document|document}: ngày sinh không khớp với Phiếu cư trú.',
  'identity.address-differs': '{document|document}: địa chỉ không khớp với Phiếu cư trú.',
  'identity.notification-card-differs':
    'Thẻ thông báo chỉ dùng được khi họ tên, địa chỉ… khớp với Phiếu cư trú.',
  'identity.card-without-photo': 'Thẻ My Number không có ảnh thì không thể một mình xác nhận chính chủ.',
  'identity.same-kind': '{document|document}: cùng một loại nên chỉ tính là 1.',
  'identity.no-longer-issued':
    '{document|document}: chỉ được cấp đến ngày {until|date}. Hãy kiểm tra ngày cấp.',
  'identity.authority-shown': 'Đã xác nhận quyền đại diện.',
  'identity.authority-missing': 'Cần giấy tờ chứng minh quyền đại diện (bản sao hộ tịch, giấy ủy quyền…).',
  'identity.face-differs': 'Không xác nhận được khuôn mặt người đến quầy khớp với ảnh.',

  'fee.certificate': '{certificate|certificate}: lệ phí là {yen|yen}.',
  'fee.free': '{certificate|certificate}: miễn phí.',
  'fee.residents-only': 'Lệ phí này chỉ dành cho cư dân của địa phương.',
  'fee.reissue-card': 'Lệ phí cấp lại thẻ là {yen|yen}.',
  'fee.reissue-express': 'Lệ phí cấp thẻ nhanh là {yen|yen}.',
  'fee.reissue-certificates': 'Lệ phí cấp lại chứng nhận điện tử là {yen|yen}.',
  'fee.waived': 'Miễn phí vì thuộc trường hợp không thu lệ phí.',
  'fee.waived-old-card': 'Miễn phí vì bạn trả lại thẻ cũ.',
  'fee.old-card-not-returned': 'Nếu trả lại thẻ cũ thì miễn phí, nhưng vì không trả nên phải nộp lệ phí.',

  'kiosk.open': 'Dùng được từ {opens|time} đến {closes|time}.',
  'kiosk.before-opening': 'Dùng được từ {opens|time}.',
  'kiosk.after-closing': 'Hôm nay đã đóng lúc {closes|time}.',
  'kiosk.year-end': 'Nghỉ dịp cuối năm và đầu năm (29 tháng 12 đến 3 tháng 1).',
  'kiosk.maintenance': 'Đang tạm nghỉ để bảo trì.',
  'kiosk.business-days-only': 'Giấy chứng nhận này chỉ lấy được vào ngày thường.',
  'kiosk.eligible': '{certificate|certificate}: lấy được.',
  'kiosk.moved-out': 'Không lấy được giấy chứng nhận của người đã chuyển đi nơi khác.',
  'kiosk.moving-out': 'Không lấy được giấy chứng nhận của người dự định chuyển đi.',
  'kiosk.household-moving-out':
    'Trong hộ gia đình có người dự định chuyển đi, nên không lấy được bản sao Phiếu cư trú.',
  'kiosk.issue-restricted': 'Việc cấp đang bị hạn chế. Hãy đến quầy.',
  'kiosk.unsupported-characters': 'Họ tên hoặc địa chỉ có chữ mà máy không xử lý được. Hãy đến quầy.',
  'kiosk.under-age': 'Người dưới {age|number} tuổi không lấy được ở cửa hàng tiện lợi.',
  'kiosk.certificate-too-new': 'Chứng nhận điện tử dùng được từ hôm sau ngày đăng ký.',
  'kiosk.abroad': 'Người đã chuyển ra nước ngoài chỉ lấy được giấy chứng nhận hộ tịch.',
  'kiosk.counter-only': 'Giấy chứng nhận có nội dung này chỉ lấy được tại quầy.',
  'kiosk.seal-not-registered': 'Chưa đăng ký con dấu.',
  'kiosk.domicile-elsewhere':
    'Hãy hỏi địa phương nơi đăng ký hộ tịch xem có cấp qua cửa hàng tiện lợi không.',
  'kiosk.domicile-registration-missing':
    'Trước hết cần “đăng ký sử dụng tại nơi đăng ký hộ tịch” (本籍地利用登録). Sau khi gia hạn chứng nhận, hãy đăng ký lại.',
  'kiosk.tax-not-resident': 'Không có đăng ký cư trú vào ngày 1 tháng 1 của năm đó.',
  'kiosk.tax-not-declared': 'Chưa khai thuế nên không lấy được.',
  'kiosk.tax-too-early': 'Sau khi khai thuế, giấy được cấp từ ngày {from|date}.',
  'kiosk.tax-year': 'Chỉ lấy được của 3 năm gần nhất.',
  'kiosk.service-ended': 'Giấy chứng nhận này không còn được cấp qua cửa hàng tiện lợi.',

  'counter.open': 'Mở cửa đến {closes|time}.',
  'counter.before-opening': 'Hôm nay mở cửa lúc {opens|time}.',
  'counter.after-closing': 'Hôm nay đã hết giờ nhận lúc {closes|time}.',
  'counter.closed-weekday': 'Hôm nay là ngày nghỉ của văn phòng.',
  'counter.holiday': 'Đóng cửa vì là ngày lễ ({holiday|text}).',
  'counter.year-end': 'Đóng cửa dịp cuối năm và đầu năm (29 tháng 12 đến 3 tháng 1).',
  'counter.closed-day': 'Đóng cửa bất thường.',

  ...numberVi,
  ...cardVi,
  ...eventsVi,
  ...servicesVi,
};
